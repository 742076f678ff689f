import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
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

  test.each(readdirSync(directory))('%s shows no objects of a preview, which a cache would take for real', (file) => {
    const document = parse(readFileSync(new URL(file, directory), 'utf8'));
    const shown: string[] = [];
    const types = new TypeInfo(schema);
    const Field = ({ name }: { name: { value: string } }): void => {
      const type = types.getParentType()?.name ?? '';
      const isObject = type.endsWith('Payload') || type === 'TransactionChange';
      if (isObject && schema.getType(type) && name.value !== '__typename') shown.push(`${type}.${name.value}`);
    };
    if (JSON.stringify(document).includes('"dryRun"')) visit(document, visitWithTypeInfo(types, { Field }));
    expect(shown.filter((field) => !/^TransactionChange\.(type|path|oldValue|newValue)$/.test(field))).toEqual([]);
  });
});
