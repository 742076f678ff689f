import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const text = readFileSync(join(root, 'docs/security.md'), 'utf8');
/** Rows of the table of threats, as cells. */
const threats = text
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  .filter((cells) => cells.length === 4)
  .slice(2);
const named = [...text.matchAll(/`(test\/[^`]+)`/g)].map(([, path]) => path ?? '');

describe('docs/security.md', () => {
  it('names tests that exist', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('tells for every threat what stops it, and which test shows it', () => {
    expect(threats.length).toBeGreaterThan(15);
    for (const [who, could, stops, test] of threats) {
      expect(
        [who, could, stops].every((cell) => (cell ?? '').length > 5),
        who,
      ).toBe(true);
      expect(test, who).toMatch(/^`test\/[\w./-]+\.(test\.ts|md)`(, `test\/[\w./-]+\.(test\.ts|md)`)*$/);
    }
  });

  it('leaves out none of the tests of this folder', () => {
    const tests = readdirSync(join(root, 'test/security')).filter((file) => file.endsWith('.test.ts'));
    const missing = tests.filter((file) => !named.includes(`test/security/${file}`) && file !== 'docs.test.ts');
    expect(missing).toEqual([]);
  });
});
