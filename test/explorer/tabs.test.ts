import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PUBLIC_SCHEMA_FILE } from '../../src/schema/sources.ts';

const directory = new URL('../../src/explorer/page/tabs/', import.meta.url);
const schema = buildSchema(readFileSync(PUBLIC_SCHEMA_FILE, 'utf8'));

describe("the explorer's tabs", () => {
  test.each(readdirSync(directory))('%s explains itself in two lines and is a valid operation', (file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    expect(text).toMatch(/^# .{10,48}\n# .{10,48}\n(query|mutation) \w+/);
    expect(validate(schema, parse(text))).toEqual([]);
  });
});
