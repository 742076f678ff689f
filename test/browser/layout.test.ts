import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startGatewayOfRealAppliance, startVisitedGateway } from './gateway.ts';
import type { VisitedGateway } from './gateway.ts';
import { launchBrowser, openExplorer, openTab, play, signIn } from './visit.ts';

/**
 * The least contrast between letters and what is behind them in the bar and on the badges (WCAG 2.2, 1.4.3: 4.5). What is see-through is
 * mixed with what is behind it.
 */
const leastContrast = `(() => {
  const channels = (color) => {
    const canvas = document.createElement('canvas');
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.fillStyle = color;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return { rgb: [red, green, blue], alpha: alpha / 255 };
  };
  const over = (color, behind) => {
    const { rgb, alpha } = channels(color);
    return rgb.map((value, index) => value * alpha + behind[index] * (1 - alpha));
  };
  const behind = (element) => element === null
    ? [255, 255, 255]
    : over(getComputedStyle(element).backgroundColor, behind(element.parentElement));
  const luminance = (rgb) => {
    const [red, green, blue] = rgb.map((value) => value / 255)
      .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const written = [...document.querySelectorAll('.sps-bar *, .sps-badge, .sps-notice')].filter((element) =>
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== ''));
  return Math.min(...written.map((element) => {
    const ground = behind(element);
    const [light, dark] = [luminance(over(getComputedStyle(element).color, ground)), luminance(ground)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  }));
})()`;

/** What stands out of the screen to the right, by its class. GraphiQL parks what is hidden to the left of it. */
const standingOut = `[...document.querySelectorAll('.sps-bar *, .graphiql-toolbar *, .graphiql-session-header, .graphiql-response')]
  .filter((element) => element.getBoundingClientRect().right > innerWidth + 1)
  .map(({ className }) => className)`;

let browser: Browser;
let demo: VisitedGateway;
let real: VisitedGateway;

beforeAll(async () => {
  browser = await launchBrowser();
  demo = await startVisitedGateway();
  real = await startGatewayOfRealAppliance();
});

afterAll(async () => {
  await browser?.close();
  await demo?.close();
  await real?.close();
});

async function fits(page: Page, width: number): Promise<void> {
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  expect(await page.evaluate(standingOut)).toEqual([]);
  expect(await page.evaluate<number>(leastContrast)).toBeGreaterThan(4.5);
}

describe.each([
  ['demo', 1440, 'light'],
  ['demo', 390, 'dark'],
  ['real', 1440, 'dark'],
  ['real', 390, 'light'],
] as const)('the page of a %s appliance, %i pixels wide, %s', (appliance, width, colorScheme) => {
  test('fits and can be read, signed in or not, and is usable', async () => {
    const gateway = appliance === 'demo' ? demo : real;
    const { page, complaints } = await openExplorer(browser, gateway.url, { width, colorScheme });
    await fits(page, width);
    await signIn(page, gateway.admin);
    await openTab(page, 'CreateWithPreview');
    await page.locator('.sps-badge').waitFor();
    await fits(page, width);
    expect(await play(page, /"outcome"/)).toContain('"outcome": "DRY_RUN"');
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.locator('.graphiql-doc-explorer a', { hasText: /^Query$/ }).click();
    await page.locator('.graphiql-doc-explorer a', { hasText: /^mssqlConnectionPolicies$/ }).waitFor();
    await fits(page, width);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
