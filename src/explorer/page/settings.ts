/** What the gateway tells the page: read from `<meta>`, because the page's policy allows no inline script. */
export interface DemoUser {
  name: string;
  password: string;
}

/** The same as `PageSettings` of the gateway (src/explorer/page.ts). */
export interface Settings {
  /** The user to sign in with if the gateway runs the demo appliance, else left out. */
  demoUser?: DemoUser;
  /** Whether the gateway offers no changes. */
  readOnly: boolean;
  cookieSecure: 'auto' | 'always' | 'never';
}

/** @returns the settings; those of a gateway that says nothing when a page is opened without one */
export function settingsOfPage(): Settings {
  const text = document.querySelector<HTMLMetaElement>('meta[name="settings"]')?.content ?? '';
  return text === '' ? { readOnly: false, cookieSecure: 'auto' } : (JSON.parse(text) as Settings);
}
