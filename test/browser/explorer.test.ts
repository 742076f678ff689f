import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startVisitedGateway } from './gateway.ts';
import type { VisitedGateway } from './gateway.ts';
import { launchBrowser, openExplorer, openTab, play, readable, ready, tabNames } from './visit.ts';

/** The colour of the word `mutation` in the editor, null before the editor has coloured its text. */
const colourOfKeyword = `(() => {
  const tokens = [...document.querySelectorAll('.graphiql-query-editor .view-line span span')];
  const keyword = tokens.find((token) => token.textContent.trim() === 'mutation');
  return keyword === undefined ? null : getComputedStyle(keyword).color;
})()`;

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
  test('opens with its tabs, without a complaint of the browser', async () => {
    const { page, complaints, paths } = await openExplorer(browser, gateway.url);
    expect(await tabNames(page)).toEqual([
      'SignIn',
      'ConnectionPolicies',
      'LookUp',
      'CreateWithPreview',
      'CreateTogether',
      'UpdateIfUnchanged',
    ]);
    expect(complaints).toEqual([]);
    expect(paths.filter((path) => path !== '/graphql' && !path.startsWith('/graphiql/'))).toEqual([]);
    await page.context().close();
  });

  test('is kept from other origins by its policy', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    await page.evaluate(`fetch('https://example.com/').catch(() => undefined)`);
    await expect.poll(() => complaints.join('\n')).toContain('policy: connect-src https://example.com/');
    await page.context().close();
  });

  test('signs the demo user in, then plays the nested query and the look-up', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    expect(await play(page, /viewer/)).toContain(`"name": "${gateway.user.name}"`);

    await openTab(page, 'ConnectionPolicies');
    expect(await play(page, /totalCount/)).toMatch(/"auditPolicy": \{\s+"name": "\S+"/);

    await openTab(page, 'LookUp');
    expect(await play(page, /"node"/)).toContain('"__typename": "AuditPolicy"');

    for (const tab of ['CreateWithPreview', 'CreateTogether']) {
      await openTab(page, tab);
      expect(await play(page, /"outcome"/)).toContain('"outcome": "DRY_RUN"');
    }
    await openTab(page, 'UpdateIfUnchanged');
    expect(await play(page, /"code"/)).toContain('"code": "CONFLICT"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('says how to sign in when nobody is, and no longer afterwards', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    await openTab(page, 'ConnectionPolicies');
    await play(page, /UNAUTHENTICATED/);
    const call = page.getByText('Nobody is signed in');
    await call.waitFor();
    await openTab(page, 'SignIn');
    await play(page, /viewer/);
    await call.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('shows text that can be read by day, by night, and when the one becomes the other', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    const colour = () => page.evaluate<string | null>(colourOfKeyword);
    await expect.poll(colour).not.toBeNull();
    const byDay = await colour();
    await page.emulateMedia({ colorScheme: 'dark' });
    await expect.poll(colour).not.toBe(byDay);
    const byNight = await colour();
    await page.reload();
    await ready(page);
    await expect.poll(colour).toBe(byNight);
    await page.context().close();
  });

  test('shows the documentation', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer a', { hasText: /^Query$/ }).click();
    await page.locator('.graphiql-doc-explorer a', { hasText: /^mssqlConnectionPolicies$/ }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('completes field names and marks unknown ones', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.type('{ mss');
    await page.locator('.suggest-widget.visible .monaco-list-row', { hasText: 'mssqlConnectionPolicies' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('ql ');
    await page.locator('.graphiql-query-editor .squiggly-error').first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('formats a query, which loads further files', async () => {
    const { page, complaints } = await openExplorer(browser, gateway.url);
    await page.locator('.graphiql-tab-add').click();
    await page.locator('.graphiql-query-editor .view-lines').click();
    await page.keyboard.type('query Q{viewer{name');
    await page.getByRole('button', { name: /Prettify/ }).click();
    const text = page.locator('.graphiql-query-editor .view-lines');
    await expect
      .poll(async () => readable(await text.innerText()))
      .toContain('query Q {\n  viewer {\n    name\n  }\n}');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('what the browser keeps', () => {
  test('neither the password nor any other variable of a mutation, but the tabs with queries', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    await play(page, /viewer/);
    await openTab(page, 'LookUp');
    await play(page, /"node"/);
    const nothingSecretIsStored = async () => {
      const stored = await page.evaluate<string>('JSON.stringify({ ...localStorage, ...sessionStorage })');
      expect(stored).not.toContain(firstWord(gateway.user.password));
      expect(stored).not.toMatch(/password|SignIn/);
    };
    // GraphiQL writes with a delay. The history has come to the look-up, so it has been past the sign-in.
    await expect.poll(() => page.evaluate('localStorage["graphiql:queries"]')).toContain('query LookUp');
    await nothingSecretIsStored();
    // The active tab, the look-up, is the second of the two that are kept.
    await expect.poll(() => page.evaluate('localStorage["graphiql:tabState"]')).toContain('"activeTabIndex":1');
    await nothingSecretIsStored();

    await page.reload();
    await ready(page);
    expect(await tabNames(page)).toEqual([
      'SignIn',
      'ConnectionPolicies',
      'LookUp',
      'CreateWithPreview',
      'CreateTogether',
      'UpdateIfUnchanged',
    ]);
    const editors = readable(await page.locator('.graphiql-editors').innerText());
    expect(editors).toContain('query LookUp');
    expect(editors).toContain('"id": "AuditPolicy:');
    await openTab(page, 'SignIn');
    await play(page, /viewer/);
    await page.context().close();
  });
});
