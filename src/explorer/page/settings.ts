/** What the gateway tells the page: read from `<meta>`, because the page's policy allows no inline script. */
export interface DemoUser {
  name: string;
  password: string;
}

/** @returns the user to sign in with when the gateway runs the demo appliance, else undefined */
export function demoUserOfPage(): DemoUser | undefined {
  const text = document.querySelector<HTMLMetaElement>('meta[name="demo-user"]')?.content ?? '';
  if (text === '') return undefined;
  return JSON.parse(text) as DemoUser;
}
