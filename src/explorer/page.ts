/** Completes the page's HTML with what only the running gateway knows. */

/** The user that the sign-in tab is filled with when the gateway runs the demo appliance. */
export interface DemoUser {
  readonly name: string;
  readonly password: string;
}

const placeOfDemoUser = '<meta name="demo-user" content="" />';

/** @returns the HTML with the demo user in a `<meta>`, because the page's policy allows no inline script */
export function completePage(html: string, demoUser: DemoUser | undefined): string {
  if (demoUser === undefined) return html;
  const content = escapeAttribute(JSON.stringify({ name: demoUser.name, password: demoUser.password }));
  // A function, because `$` in a replacement string has a meaning of its own.
  return html.replace(placeOfDemoUser, () => `<meta name="demo-user" content="${content}" />`);
}

function escapeAttribute(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
