import { readFileSync } from 'node:fs';
import { buildSchema, isNonNullType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';

const schema = buildSchema(readFileSync(new URL('../../schema/public.graphql', import.meta.url), 'utf8'));

it('a field of a mutation that cannot be shown takes nothing else with it: a change that was committed is told', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(50);
  const nonNull: string[] = [];
  for (const { name, type } of fields) {
    if (isNonNullType(type)) nonNull.push(name);
    // Lists are made of reads of many objects: the list is lost with one of them, but nothing else.
    if (!isObjectType(type) || type.name === 'Transaction' || type.name.endsWith('ReorderPayload')) continue;
    // It commits nothing, and what it tells is known before it is shown.
    if (type.name === 'TransactionDiscardPayload') continue;
    for (const field of Object.values(type.getFields())) {
      if (isNonNullType(field.type)) nonNull.push(`${name}.${field.name}`);
    }
  }
  expect(nonNull).toEqual([]);
});
