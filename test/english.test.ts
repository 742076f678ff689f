import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { faultsOfProse, withoutCode } from './support/english.ts';

// What a program can find of bad English in the pages that people read. Descriptions in the schema: test/schema/descriptions.test.ts.
const root = new URL('../', import.meta.url);
const pages = ['README.md', ...readdirSync(new URL('docs/', root)).map((file) => `docs/${file}`)];

describe('pages have no faults that a program can find', () => {
  test.each(pages)('%s', (page) => {
    expect(faultsOfProse(withoutCode(readFileSync(new URL(page, root), 'utf8')))).toEqual([]);
  });
});
