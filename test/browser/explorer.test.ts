import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisitedGateway } from './gateway.ts';
import type { VisitedGateway } from './gateway.ts';
import type { Visit } from './visit.ts';
import { launchBrowser, openExplorer, openTab, play, ready, signIn, tabNames, textIn } from './visit.ts';

/** The colour of the word `query` in the editor, null before the editor has coloured its text. */
const colourOfKeyword = `(() => {
  const tokens = [...document.querySelectorAll('.graphiql-query-editor .view-line span span')];
  const keyword = tokens.find((token) => token.textContent.trim() === 'query');
  return keyword === undefined ? null : getComputedStyle(keyword).color;
})()`;

/** The widths of the page's icons, as far as the browser can draw them. */
const widthsOfIcons = `Promise.all([...document.querySelectorAll('link[rel=icon]')].map(async ({ href }) => {
  const image = new Image();
  image.src = href;
  await image.decode();
  return image.naturalWidth;
}))`;

/** Stored inside JSON, quotes are escaped once or more: a part without any is found whatever the nesting. */
function firstWord(text: string): string {
  return /[^\s"\\]+/.exec(text)?.[0] ?? text;
}

let gateway: VisitedGateway;
let browser: Browser;

beforeAll(async () => {
  gateway = await startVisitedGateway();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

describe('GraphiQL in a browser that reaches nothing but the gateway', () => {
  let visit: Visit;

  beforeAll(async () => {
    visit = await openExplorer(browser, gateway.url);
  });

  afterAll(async () => {
    await visit?.page.context().close();
  });

  test('opens with its tab and its icons', async () => {
    expect(await tabNames(visit.page)).toEqual(['ConnectionPolicies']);
    const widths = await visit.page.evaluate<number[]>(widthsOfIcons);
    expect(widths).toHaveLength(2);
    for (const width of widths) expect(width).toBeGreaterThan(0);
    expect(visit.paths.filter((path) => path !== '/graphql' && !path.startsWith('/graphiql/'))).toEqual([]);
  });

  test('shows the documentation, its types by their names and its search at hand', async () => {
    const { page } = visit;
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    const documentation = page.locator('.graphiql-doc-explorer');
    const types = await documentation.locator('section a, a.graphiql-doc-explorer-type-name').allTextContents();
    const all = types.slice(types.indexOf('AaPlugin'));
    expect(all.length).toBeGreaterThan(300);
    expect(all).toEqual([...all].sort());

    const field = documentation.getByRole('combobox');
    expect((await field.boundingBox())?.width).toBeGreaterThan(150);
    await field.click();
    await page.keyboard.type('timePol');
    await documentation.getByRole('option', { name: 'Query.timePolicies' }).click();
    await documentation.locator('a', { hasText: /^TimePolicyConnection$/ }).waitFor();
  });

  test('completes field names beside Play, not above it, and marks unknown ones', async () => {
    const { page } = visit;
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.type('{ viewer { name } appliance { hostname firmwareVersion } mss');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'mssqlConnectionPolicies' }).waitFor();
    // Without `force` it would wait until nothing covers the button.
    await page.locator('.graphiql-execute-button').click({ trial: true, timeout: 5_000 });
    await page.keyboard.press('Escape');
    await page.keyboard.type('ql ');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
  });

  test('formats a query, which loads further files', async () => {
    const { page } = visit;
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.type('query Q{viewer{name');
    await page.getByRole('button', { name: /Prettify/ }).click();
    await expect.poll(() => textIn(page, 'query-editor')).toContain('query Q {\n  viewer {\n    name\n  }\n}');
  });

  test('has given the browser no reason to complain', async () => {
    expect(visit.complaints).toEqual([]);
    // The policy is what keeps it from other origins.
    await visit.page.evaluate(`fetch('https://example.com/').catch(() => undefined)`);
    await expect.poll(() => visit.complaints.join('\n')).toContain('policy: connect-src https://example.com/');
  });
});

describe('GraphiQL', () => {
  test('plays all its tabs, which are about objects of this appliance', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    await signIn(page, gateway.admin);
    expect(await tabNames(page)).toEqual([
      'ConnectionPolicies',
      'LookUp',
      'CreateWithPreview',
      'CreateTogether',
      'UpdateIfUnchanged',
    ]);
    expect(await play(page, /totalCount/)).toMatch(/"auditPolicy": \{\s+"name": "\S+"/);

    await openTab(page, 'LookUp');
    expect(await play(page, /"node"/)).toContain('"__typename": "AuditPolicy"');

    for (const tab of ['CreateWithPreview', 'CreateTogether', 'UpdateIfUnchanged']) {
      await openTab(page, tab);
      expect(await play(page, /"outcome"/)).toContain('"outcome": "DRY_RUN"');
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('shows text that can be read by day, by night, and when the one becomes the other', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    const colour = () => page.evaluate<string | null>(colourOfKeyword);
    await expect.poll(colour).not.toBeNull();
    const byDay = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    // Null while the editor draws its text anew.
    await expect.poll(async () => (await colour()) ?? byDay).not.toBe(byDay);
    await expect.poll(colour).not.toBeNull();
    const byNight = await colour();
    await page.reload();
    await ready(page);
    await expect.poll(colour).toBe(byNight);
    await page.context().close();
  });
});

describe('what the browser keeps', () => {
  test('neither the password nor any variable of a mutation, but the tabs with queries', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    // By hand, as if the form did not exist; and by the form.
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    const { name, password } = gateway.admin;
    await page.keyboard.insertText(
      `mutation ByHand($p: String!) { signIn(username: "${name}", password: $p) { viewer { name } } }`,
    );
    await page.locator('.graphiql-editor-tool .view-lines').first().click();
    await page.keyboard.insertText(`{ "p": "${password}" }`);
    await play(page, /viewer/);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, gateway.admin);
    await openTab(page, 'LookUp');
    await play(page, /"node"/);
    const nothingSecretIsStored = async () => {
      const stored = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');
      expect(stored).not.toContain(firstWord(password));
      expect(stored).not.toMatch(/password|SignIn|signIn|ByHand/);
    };
    // GraphiQL writes with a delay. The history has come to the look-up, so it has been past the sign-in.
    await expect.poll(() => page.evaluate('localStorage["graphiql:queries"]')).toContain('query LookUp');
    await nothingSecretIsStored();
    // The active tab, the look-up, is the second of those that are kept.
    await expect.poll(() => page.evaluate('localStorage["graphiql:tabState"]')).toContain('"activeTabIndex":1');
    await nothingSecretIsStored();

    await page.reload();
    await ready(page);
    expect(await tabNames(page)).toEqual([
      'ConnectionPolicies',
      'LookUp',
      'CreateWithPreview',
      'CreateTogether',
      'UpdateIfUnchanged',
    ]);
    await expect.poll(() => textIn(page, 'query-editor')).toContain('query LookUp');
    // Not from the storage, which has no objects of an appliance, but looked up again.
    await expect.poll(() => textIn(page, 'editor-tool')).toContain('"id": "AuditPolicy:');
    await page.context().close();
  });
});
