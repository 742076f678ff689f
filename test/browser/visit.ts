/** A browser that can reach the gateway and nothing else, and what a visitor does in GraphiQL. */
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';

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
      // What the page's policy would let through is not even resolved.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
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

/** Opens GraphiQL as somebody who was never here before, and waits until it can be used. */
export async function openExplorer(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
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
  await page.goto(`${url}/graphql`);
  await ready(page);
  return visit;
}

/** Waits for the editor and for the schema; only then are operations completed and checked. */
export async function ready(page: Page): Promise<void> {
  await page.locator('.graphiql-query-editor .view-line').first().waitFor();
  await page.locator('.graphiql-spinner').waitFor({ state: 'detached' });
}

export function tabNames(page: Page): Promise<string[]> {
  return page.locator('.graphiql-tab-button').allTextContents();
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.locator('.graphiql-tab-button', { hasText: name }).click();
}

/** Presses play, scrolls to where the answer says what is expected, and returns it as the visitor reads it: the lines that fit on the screen. */
export async function play(page: Page, expected: RegExp): Promise<string> {
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/graphql');
  await page.locator('.graphiql-execute-button').click();
  await answered;
  const lines = page.locator('.graphiql-response .view-lines');
  const isShown = lines.filter({ hasText: expected });
  // The editor draws only what fits on the screen. It scrolls beyond its end, too: a screen in small steps.
  await page.locator('.graphiql-response').hover();
  for (let turn = 0; turn < 60 && (await isShown.count()) === 0; turn++) {
    await page.waitForTimeout(100);
    await page.mouse.wheel(0, 100);
  }
  await isShown.waitFor();
  return readable(await lines.innerText());
}

/** The editor writes no-break spaces where the text has spaces. */
export function readable(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}
