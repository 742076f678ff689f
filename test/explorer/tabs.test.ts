import { readdirSync, readFileSync } from 'node:fs';
import { buildSchema, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, test } from 'vitest';
import { PUBLIC_SCHEMA_FILE } from '../../src/schema/sources.ts';

const directory = new URL('../../src/explorer/page/tabs/', import.meta.url);
const questions = new URL('../../src/explorer/page/questions/', import.meta.url);
const schema = buildSchema(readFileSync(PUBLIC_SCHEMA_FILE, 'utf8'));

/** Lines and columns that the editor shows of a tab without scrolling, on a phone and at a desk. */
const atOneGlance = { lines: 5, columns: 27 };

describe("the explorer's tabs", () => {
  test.each(readdirSync(directory))('%s explains itself in two lines and is a valid operation', (file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    expect(text).toMatch(/^# .{10,48}\n# .{10,48}\n(query|mutation) \w+/);
    expect(validate(schema, parse(text))).toEqual([]);
  });

  test.each(readdirSync(directory))('%s says at one glance that it is a dry run, if it changes anything', (file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    if (!text.includes('mutation')) return;
    const seen = text.split('\n', atOneGlance.lines).map((line) => line.slice(0, atOneGlance.columns));
    expect(seen.join('\n')).toMatch(/^@transaction\(dryRun: true/m);
  });

  test.each(readdirSync(directory))('%s names no object of any appliance', (file) => {
    const text = readFileSync(new URL(file, directory), 'utf8');
    expect(text).not.toMatch(/"\w+:-?\w+"|"-?\d{4,}"/);
  });

  test.each(readdirSync(questions))('the question %s is a valid operation', (file) => {
    expect(validate(schema, parse(readFileSync(new URL(file, questions), 'utf8')))).toEqual([]);
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
