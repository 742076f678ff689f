/** A browser that can reach the gateway and nothing else, and what a visitor does in GraphiQL. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

/** A name that is not loopback, though it leads here: to the browser it is any host. */
export const farName = 'gateway.test';

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    // Debian's package; other browsers are not downloaded.
    executablePath: '/usr/bin/chromium',
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // What the page's policy would let through is not even resolved; one name is that of a machine somewhere else.
      `--host-resolver-rules=MAP ${farName} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    ],
  });
}

/** A page under observation: everything that must not happen while it is open is written down. */
export interface Visit {
  readonly page: Page;
  readonly complaints: string[];
  /** Paths that were asked for, in order. */
  readonly paths: string[];
}

/** How the visitor looks at the page. */
export interface Look {
  /** Left out: 1440, a desk's screen. */
  readonly width?: number;
  readonly colorScheme?: 'light' | 'dark';
  /** What the address has after `/graphql`. */
  readonly search?: string;
}

/** Opens GraphiQL as somebody who was never here before, and waits until it can be used. */
export async function openExplorer(browser: Browser, url: string, look: Look = {}): Promise<Visit> {
  const { width = 1440, colorScheme = 'light', search = '' } = look;
  const context = await browser.newContext({ viewport: { width, height: width < 700 ? 844 : 900 }, colorScheme });
  const page = await context.newPage();
  const visit: Visit = { page, complaints: [], paths: [] };
  await context.route('**/*', (route) => {
    const address = route.request().url();
    if (address.startsWith(`${url}/`)) return route.continue();
    visit.complaints.push(`request to another origin: ${address}`);
    return route.abort();
  });
  page.on('request', (request) => visit.paths.push(new URL(request.url()).pathname));
  page.on('requestfailed', (request) => visit.complaints.push(`failed request: ${request.url()}`));
  page.on('response', (response) => {
    if (response.status() >= 400) visit.complaints.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => visit.complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) visit.complaints.push(`console: ${message.text()}`);
  });
  await context.exposeFunction('complain', (text: string) => visit.complaints.push(text));
  await context.addInitScript(
    `addEventListener('securitypolicyviolation', (event) =>
       complain('policy: ' + event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample))`,
  );
  await page.goto(`${url}/graphql${search}`);
  await ready(page);
  return visit;
}

/** Waits for the editor, for the schema, and until the page knows who is signed in; only then everything is there. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.graphiql-spinner').waitFor({ state: 'detached' });
  await page.locator('.sps-sign-in, .sps-user').waitFor();
}

/** Fills in the form and sends it. Whether it works is another question. */
export async function sendSignIn(page: Page, name: string, password: string): Promise<void> {
  await page.getByLabel('User name').fill(name);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** Signs in, and waits for the tabs of somebody who is. */
export async function signIn(page: Page, { name, password }: { name: string; password: string }): Promise<void> {
  await sendSignIn(page, name, password);
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  await page.locator('.graphiql-tab-button', { hasText: 'LookUp' }).waitFor();
}

/** What the bar says, without what is in its fields. */
export function bar(page: Page): Promise<string> {
  return page.locator('.sps-bar').innerText();
}

/** The text in an editor, as far as it fits on the screen. */
export async function textIn(page: Page, editor: 'query-editor' | 'editor-tool' | 'response'): Promise<string> {
  return readable(await page.locator(`.graphiql-${editor} .view-lines`).first().innerText());
}

export function tabNames(page: Page): Promise<string[]> {
  return page.locator('.graphiql-tab-button').allTextContents();
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.graphiql-tab-button', { hasText: name }).click();
}

/** Asked by the page itself, not by Play. */
const ofThePage = /query (Who|ThisAppliance|IntrospectionQuery)\b/;

/** Presses play, scrolls to where the answer says what is expected, and returns it as the visitor reads it: the lines that fit on the screen. */
export async function play(page: Page, expected: RegExp): Promise<string> {
  const answered = page.waitForResponse(
    (response) =>
      new URL(response.url()).pathname === '/graphql' && !ofThePage.test(response.request().postData() ?? ''),
  );
  await page.locator('.graphiql-execute-button').click();
  await answered;
  await scrollTo(page, expected);
  return textIn(page, 'response');
}

/** How far the wheel is turned, one after the other: to the end, where most of what is looked for is, then from the beginning in small steps. */
const farAway = 100_000;

/**
 * The editor draws only what fits on the screen, some time after the answer has come. So the screen goes over the answer again and again,
 * until what is expected is there: however slow the machine is, it is not missed.
 */
async function scrollTo(page: Page, expected: RegExp): Promise<void> {
  const lines = page.locator('.graphiql-response .view-lines');
  const isShown = lines.filter({ hasText: expected });
  await page.locator('.graphiql-response').hover();
  let [before, turn] = ['', farAway];
  while ((await isShown.count()) === 0) {
    const now = await lines.innerText();
    if (now.trim() !== '') {
      await page.mouse.wheel(0, turn);
      if (turn === farAway) turn = -farAway;
      else if (turn === -farAway) turn = 250;
      else if (now === before) turn = -farAway;
    }
    before = now;
    await page.waitForTimeout(50);
  }
}

/** The editor writes no-break spaces where the text has spaces. */
export function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
