/** Completes the page's HTML with what only the running gateway knows. */

/** The user that the sign-in form is filled with when the gateway runs the demo appliance. */
export interface DemoUser {
  readonly name: string;
  readonly password: string;
}

/** What the page is told about the gateway. Everybody can read it, without signing in. */
export interface PageSettings {
  /**
   * Given if the gateway runs the demo appliance. Threat: with another appliance it would show credentials that somebody may have
   * made real ones.
   */
  readonly demoUser?: DemoUser | undefined;
  /** Whether the schema has no mutations but signing in and out. */
  readonly readOnly: boolean;
  /** `COOKIE_SECURE`: whether a browser keeps the session's cookie if the page came over plain HTTP. */
  readonly cookieSecure: 'auto' | 'always' | 'never';
}

const place = '<meta name="settings" content="" />';

/** @returns the HTML with the settings in a `<meta>`, because the page's policy allows no inline script */
export function completePage(html: string, { demoUser, readOnly, cookieSecure }: PageSettings): string {
  // The object can have more members than its type.
  const user = demoUser && { name: demoUser.name, password: demoUser.password };
  const content = escapeAttribute(JSON.stringify({ demoUser: user, readOnly, cookieSecure }));
  // A function, because `$` in a replacement string has a meaning of its own.
  return html.replace(place, () => `<meta name="settings" content="${content}" />`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
