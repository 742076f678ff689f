import fc from 'fast-check';
import { parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { REAL_SOURCES } from '../schema/support.ts';
import { operationsOf, type RandomOperation } from './operations.ts';
import { argumentValues } from './values.ts';

const { schema, model } = compileSchema(REAL_SOURCES);
const values = argumentValues(model, { keys: new Map(), lists: new Map() });
const operations = operationsOf(schema, { values, last: 'name', maxDepth: 6, maxRoots: 4, maxSelections: 30 });

/** What operations must have now and then, and how it is told. */
const FORMS: Readonly<Record<string, (operation: RandomOperation) => boolean>> = {
  alias: ({ text }) => /\ba: \w/.test(text),
  'alias of JavaScript': ({ text }) => text.includes('__proto__: '),
  'fragment on an object': ({ text }) => /^fragment \w+ on AuditPolicy /m.test(text),
  'fragment on an interface': ({ text }) =>
    /^fragment \w+ on (Node|ConnectionPolicy|ConnectionPolicyReferences) /m.test(text),
  'fragment on a member of a union': ({ text }) => text.includes('... on NfsBackupTarget'),
  'fragment without a type': ({ text }) => /\.\.\. \{/.test(text),
  'fragment that is spread twice': ({ text }) => /\.\.\.(F\d+)\b[^]*\.\.\.\1\b/.test(text),
  'both conditions on a field': ({ text }) => /\w @skip\(if: \S+\) @include\(if: \S+\)/.test(text),
  'condition on a spread': ({ text }) => /\.\.\.F\d+ @(skip|include)/.test(text),
  'condition on a fragment': ({ text }) => /\.\.\. on \w+ @(skip|include)/.test(text),
  'variable in a condition': ({ text }) => /\(if: \$/.test(text),
  'variable with a default': ({ text }) => /\$v\d+: \w+!? = /.test(text),
  'variable in a list': ({ text }) => /ids: \[[^\]]*\$/.test(text),
  'variable that is left out': ({ text, variables: [sent] }) =>
    new Set(text.match(/\$v\d+: /g) ?? []).size > Object.keys(sent).length,
  'variable that is null': ({ variables: [sent] }) => Object.values(sent).includes(null),
  'other values in the second row': ({ variables: [one, other] }) => JSON.stringify(one) !== JSON.stringify(other),
  'reference behind a reference': ({ text }) => /policies \{[^{}]*\w+Policy \{/.test(text),
  'several operations': ({ operationName, text }) => operationName !== undefined && text.includes('query Other'),
};

describe('random operations', () => {
  it('are valid, all of them', () => {
    fc.assert(
      fc.property(operations, ({ text }) => {
        expect(validate(schema, parse(text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('have every form', () => {
    const sample = fc.sample(operations, { numRuns: 800, seed: 1 });
    const missing = Object.entries(FORMS).filter(([, isThere]) => !sample.some(isThere));
    expect(missing.map(([form]) => form)).toEqual([]);
  });
});
