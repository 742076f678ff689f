import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGatewayOfRealAppliance, startVisitedGateway } from './gateway.ts';
import type { VisitedGateway } from './gateway.ts';
import {
  bar,
  farName,
  launchBrowser,
  openExplorer,
  openTab,
  play,
  sendSignIn,
  signIn,
  tabNames,
  textIn,
} from './visit.ts';

/** Everything that an element shows or holds, fields and attributes included. */
const wholePage = `document.documentElement.outerHTML +
  [...document.querySelectorAll('input')].map(({ value }) => value).join(' ')`;

let browser: Browser;
let demo: VisitedGateway;
let real: VisitedGateway;
let readOnly: VisitedGateway;

beforeAll(async () => {
  browser = await launchBrowser();
  demo = await startVisitedGateway();
  real = await startGatewayOfRealAppliance();
  readOnly = await startGatewayOfRealAppliance({ READ_ONLY: 'true' });
});

afterAll(async () => {
  await browser?.close();
  for (const gateway of [demo, real, readOnly]) await gateway?.close();
});

describe('who is signed in, and where', () => {
  test('nobody, on the demo appliance: its user is filled in', async () => {
    const { page, complaints } = await openExplorer(browser, demo.url);
    expect(await bar(page)).toMatch(/Demo appliance[^]*Nobody is signed in/);
    expect(await page.getByLabel('User name').inputValue()).toBe(demo.admin.name);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect.poll(() => bar(page)).toContain(demo.admin.name);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('nobody, an administrator, then an auditor, on a real appliance', async () => {
    const { page, complaints } = await openExplorer(browser, real.url);
    expect(await bar(page)).toMatch(/Real appliance[^]*Nobody is signed in/);
    // Threat: the demo's credentials on the page of an appliance that the gateway does not know.
    expect(await page.evaluate<string>(wholePage)).not.toMatch(/admin|demo/i);

    await signIn(page, real.admin);
    expect(await bar(page)).toMatch(/sps-demo\.example\.com\s+SPS 8\.0 LTS\s+firmware 8\.0\.0[^]*admin\s+Sign out/);
    expect(await page.title()).toBe('sps-demo.example.com – SPS GraphQL');
    // The password has left with its field.
    expect(await page.locator('input[type=password]').count()).toBe(0);
    await play(page, /totalCount/);
    await openTab(page, 'LookUp');
    await play(page, /"node"/);

    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByLabel('Password').waitFor();
    // Threat: what one user has read stays for the next one. What was written stays.
    await expect.poll(() => textIn(page, 'response')).toBe('');
    await openTab(page, 'ConnectionPolicies');
    expect(await textIn(page, 'response')).toBe('');
    expect(await tabNames(page)).toContain('CreateTogether');

    await signIn(page, real.auditor);
    expect(await bar(page)).toMatch(/auditor\s+may only read/);
    await expect.poll(() => tabNames(page)).toEqual(['ConnectionPolicies', 'LookUp']);
    await openTab(page, 'LookUp');
    expect(await play(page, /"node"/)).toContain('"__typename": "AuditPolicy"');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('anybody, at a gateway that only reads: no tabs for changes', async () => {
    const { page } = await openExplorer(browser, readOnly.url);
    expect(await bar(page)).toContain('Read-only');
    await signIn(page, readOnly.admin);
    expect(await tabNames(page)).toEqual(['ConnectionPolicies', 'LookUp']);
    await page.context().close();
  });
});

describe('signing in and out', () => {
  test('says in plain words what was wrong, and takes the password back', async () => {
    const { page } = await openExplorer(browser, real.url);
    await sendSignIn(page, real.admin.name, 'wrong');
    await alert(page, /does not accept/);
    expect(await page.getByLabel('Password').inputValue()).toBe('');
    expect(await page.getByLabel('User name').inputValue()).toBe(real.admin.name);
    await page.getByLabel('Password').fill(real.admin.password);
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Sign out' }).waitFor();
    await page.locator('.sps-message-error').waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('is seen also when it was played by hand, and when the session ends elsewhere', async () => {
    const { page } = await openExplorer(browser, real.url);
    await play(page, /UNAUTHENTICATED/);
    await page.getByText('Nobody is signed in, or the session has ended').waitFor();
    await signIn(page, real.admin);
    await page.getByText('the session has ended').waitFor({ state: 'detached' });
    // As in another window.
    const body = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
    const headers = `{ 'content-type': 'application/json' }`;
    await page.evaluate(`fetch('/graphql', { method: 'POST', headers: ${headers}, body: ${JSON.stringify(body)} })`);
    await play(page, /UNAUTHENTICATED/);
    await page.getByLabel('Password').waitFor();
    expect(await textIn(page, 'response')).toContain('UNAUTHENTICATED');
    await page.context().close();
  });
});

describe('over plain HTTP from another machine', () => {
  test('it explains beforehand and afterwards why nobody is signed in, and the cure', async () => {
    const url = real.url.replace('127.0.0.1', farName);
    const { page } = await openExplorer(browser, url);
    const warning = page.locator('.sps-message-warning');
    expect(await warning.innerText()).toMatch(/plain HTTP from gateway\.test[^]*HTTPS[^]*COOKIE_SECURE=never/);
    await sendSignIn(page, real.admin.name, real.admin.password);
    await alert(page, /HTTP/);
    expect(await bar(page)).toMatch(/Nobody is signed in[^]*HTTPS[^]*COOKIE_SECURE=never/);
    await page.context().close();
  });

  test('it works with COOKIE_SECURE=never, and says what that means', async () => {
    const gateway = await startGatewayOfRealAppliance({ COOKIE_SECURE: 'never' });
    const { page } = await openExplorer(browser, gateway.url.replace('127.0.0.1', farName));
    expect(await page.locator('.sps-message-warning').innerText()).toContain('can read what you type');
    await signIn(page, gateway.admin);
    await page.locator('.sps-message-warning').waitFor({ state: 'detached' });
    await page.context().close();
    await gateway.close();
  });
});

function alert(page: Page, text: RegExp): Promise<void> {
  return page.locator('.sps-message-error', { hasText: text }).waitFor();
}
