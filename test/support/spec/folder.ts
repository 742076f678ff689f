import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

import { parsePage, type Page } from './page.ts';
import { stableHttp } from './print.ts';
import { runPage, type Outcome } from './run.ts';

const ROOT = new URL('../../spec/', import.meta.url);

/** UPDATE_SPECS=1 writes what really came into the pages, to be read before it is committed. Never where nobody reads it. */
const isUpdating = process.env['UPDATE_SPECS'] === '1';
if (isUpdating && process.env['CI']) throw new Error('UPDATE_SPECS is not for CI');

/** Makes a test of every page in a folder below test/spec. */
export function testPages(folder: string): void {
  const names = readdirSync(new URL(`${folder}/`, ROOT)).filter((name) => name.endsWith('.md'));
  describe(folder, () => {
    it('has pages with titles that are all different', () => {
      const titles = names.map((name) => read(`${folder}/${name}`).title);
      expect(titles.length).toBeGreaterThan(0);
      expect(new Set(titles).size).toBe(titles.length);
    });
    it.each(names)('%s', async (name) => {
      const page = read(`${folder}/${name}`);
      if (isUpdating) await update(page);
      else await runPage(page, (outcome) => outcome.check());
    });
  });
}

function read(name: string): Page {
  return parsePage(name, readFileSync(new URL(name, ROOT), 'utf8'));
}

/** Rewrites the blocks that differ, and only those, so that placeholders in the others stay. */
async function update(page: Page): Promise<void> {
  const differing: Outcome[] = [];
  await runPage(page, (outcome) => {
    try {
      outcome.check();
    } catch {
      differing.push(outcome);
    }
  });
  const lines: string[] = [...page.lines];
  for (const { block, actual } of differing.toSorted((a, b) => b.block.start - a.block.start)) {
    const text = (block.kind === 'http' ? stableHttp(actual) : actual).split('\n').filter((line) => line !== '');
    const isMissing = block.end < block.start;
    if (isMissing) lines.splice(block.start, 0, '```http', ...text, '```');
    else lines.splice(block.start, block.end - block.start, ...text);
  }
  writeFileSync(new URL(page.name, ROOT), lines.join('\n'));
}
