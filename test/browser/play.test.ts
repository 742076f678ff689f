import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGatewayOfRealAppliance } from './gateway.ts';
import type { VisitedGateway } from './gateway.ts';
import { launchBrowser, openExplorer, openTab, ready, signIn, tabNames, textIn } from './visit.ts';

const deletion =
  'mutation Delete($dry: Boolean! = true) @transaction(dryRun: $dry) { auditPolicyDelete(id: "1") { deletedId } }';

let browser: Browser;
let gateway: VisitedGateway;

beforeAll(async () => {
  browser = await launchBrowser();
  gateway = await startGatewayOfRealAppliance();
});

afterAll(async () => {
  await browser?.close();
  await gateway?.close();
});

/** The address of an operation. */
function link(query: string, more: Readonly<Record<string, string>> = {}): string {
  return `?${new URLSearchParams({ query, ...more }).toString()}`;
}

function badges(page: Page): Promise<string[]> {
  return page.locator('.sps-badge').allInnerTexts();
}

async function write(page: Page, editor: 'query-editor' | 'editor-tool', text: string): Promise<void> {
  await page.locator(`.graphiql-${editor} .view-lines`).first().click();
  // Emptied first: the editor would add a closing brace to one that it has closed before.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(text);
}

describe('what Play does is said before it is pressed', () => {
  test('in each tab, for what is written there now', async () => {
    const { page } = await openExplorer(browser, gateway.url);
    await signIn(page, gateway.admin);
    expect(await badges(page)).toEqual([]);
    await openTab(page, 'CreateWithPreview');
    await expect.poll(() => badges(page)).toEqual(['DRY RUN']);
    // Where it is looked for: in the first lines, as the first word of the directive.
    expect(await textIn(page, 'query-editor')).toMatch(/^(.*\n){3}@transaction\(dryRun: true/);
    await write(page, 'query-editor', 'mutation { auditPolicyDelete(id: "1") { deletedId } }');
    await expect.poll(() => badges(page)).toEqual(['WILL COMMIT']);
    await openTab(page, 'UpdateIfUnchanged');
    await expect.poll(() => badges(page)).toEqual(['DRY RUN']);
    await page.context().close();
  });

  test('also if a variable decides, and of each operation if there are several', async () => {
    const { page } = await openExplorer(browser, gateway.url, { search: link(deletion) });
    await expect.poll(() => badges(page)).toEqual(['DRY RUN']);
    await write(page, 'editor-tool', '{ "dry": false }');
    await expect.poll(() => badges(page)).toEqual(['WILL COMMIT']);
    await write(page, 'editor-tool', '{ /* for now */ "dry": true }');
    await expect.poll(() => badges(page)).toEqual(['DRY RUN']);
    const now = 'mutation Now { auditPolicyDelete(id: "2") { deletedId } }';
    await write(page, 'query-editor', `${deletion} ${now} query Who { viewer { name } }`);
    await expect.poll(() => badges(page)).toEqual(['Delete: DRY RUN', 'Now: WILL COMMIT']);
    await page.context().close();
  });
});

describe('a link to an operation', () => {
  test('opens a tab with its text and variables, and sends nothing', async () => {
    const search = link(deletion, { variables: '{ "dry": false }' });
    const { page, complaints } = await openExplorer(browser, gateway.url, { search });
    expect(await tabNames(page)).toEqual(['ConnectionPolicies', 'Delete']);
    expect(await textIn(page, 'query-editor')).toContain('mutation Delete');
    expect(await textIn(page, 'editor-tool')).toBe('{ "dry": false }');
    await expect.poll(() => badges(page)).toEqual(['WILL COMMIT']);
    await page.waitForTimeout(500);
    expect(await textIn(page, 'response')).toBe('');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('opens it once, however often the page is loaded', async () => {
    const { page } = await openExplorer(browser, gateway.url, { search: link('query Linked { viewer { name } }') });
    await expect.poll(() => page.evaluate('localStorage["graphiql:tabState"]')).toContain('Linked');
    await page.reload();
    await ready(page);
    expect(await tabNames(page)).toEqual(['ConnectionPolicies', 'Linked']);
    expect(await textIn(page, 'query-editor')).toContain('query Linked');
    await page.context().close();
  });

  test('names the operation that it is about', async () => {
    const search = link('query One { viewer { name } } query Two { __typename }', { operationName: 'Two' });
    const { page } = await openExplorer(browser, gateway.url, { search });
    await expect.poll(() => tabNames(page)).toEqual(['ConnectionPolicies', 'Two']);
    await page.locator('.graphiql-execute-button').click();
    await page.getByRole('menuitem', { name: 'Two' }).click();
    await expect.poll(() => textIn(page, 'response')).toContain('"__typename": "Query"');
    await page.context().close();
  });
});
