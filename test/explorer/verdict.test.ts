import { readFileSync } from 'node:fs';
import { buildSchema, parse } from 'graphql';
import type { GraphQLObjectType, OperationDefinitionNode } from 'graphql';
import { describe, expect, test } from 'vitest';
import { changesConfiguration } from '../../src/execution/configuration-fields.ts';
import { verdictsOf } from '../../src/explorer/page/verdict.ts';
import { PUBLIC_SCHEMA_FILE } from '../../src/schema/sources.ts';

const change = 'auditPolicyDelete(id: "1") { deletedId }';

function verdict(text: string, variables: Record<string, unknown> | undefined = {}): string[] {
  return verdictsOf(text, variables).map((one) => one.verdict);
}

describe('the badge beside Play', () => {
  test.each([
    ['no directive', `mutation { ${change} }`],
    ['a directive without it', `mutation @transaction(message: "m") { ${change} }`],
    ['false', `mutation @transaction(dryRun: false) { ${change} }`],
    ['null', `mutation @transaction(dryRun: null) { ${change} }`],
    ['a text', `mutation @transaction(dryRun: "true") { ${change} }`],
    ['a variable that is nowhere', `mutation @transaction(dryRun: $dry) { ${change} }`],
    ['a variable without a value', `mutation ($dry: Boolean!) @transaction(dryRun: $dry) { ${change} }`],
    ['a default of false', `mutation ($dry: Boolean! = false) @transaction(dryRun: $dry) { ${change} }`],
    ['another directive', `mutation @other(dryRun: true) { ${change} }`],
    [
      'a change in a fragment',
      `mutation { ...f } fragment f on Mutation { ...g } fragment g on Mutation { ${change} }`,
    ],
    ['a change in an inline fragment', `mutation { ... { ... on Mutation { ${change} } } }`],
    ['a change that may be left out', `mutation ($s: Boolean!) { a: ${change.replace('{', '@skip(if: $s) {')} }`],
    ['a comment that says otherwise', `mutation # @transaction(dryRun: true)\n{ ${change} }`],
    ['a fragment that contains itself', `mutation { ...f ${change} } fragment f on Mutation { ...f }`],
  ])('says WILL COMMIT with %s', (_what, text) => {
    expect(verdict(text)).toEqual(['WILL COMMIT']);
  });

  test.each([
    ['true', `mutation @transaction(dryRun: true) { ${change} }`, {}],
    ['true, after a message', `mutation @transaction(message: "m", dryRun: true) { ${change} }`, {}],
    ['a variable', `mutation ($dry: Boolean!) @transaction(dryRun: $dry) { ${change} }`, { dry: true }],
    [
      'a default of true',
      `mutation ($dry: Boolean! = true) @transaction(dryRun: $dry) { ${change} }`,
      { other: false },
    ],
  ])('says DRY RUN with %s', (_what, text, variables) => {
    expect(verdict(text, variables)).toEqual(['DRY RUN']);
  });

  const byVariable = `mutation ($dry: Boolean! = true) @transaction(dryRun: $dry) { ${change} }`;

  test.each([[false], [null], ['true'], [1], [{}]])('says WILL COMMIT if the variable is %j', (dry) => {
    expect(verdict(byVariable, { dry })).toEqual(['WILL COMMIT']);
  });

  test('says WILL COMMIT if the variables cannot be read', () => {
    expect(verdictsOf(byVariable, undefined)).toEqual([{ name: undefined, verdict: 'WILL COMMIT' }]);
  });

  describe('with the header x-transaction-dry-run', () => {
    const header = { 'X-Transaction-Dry-Run': 'true' };

    test.each([
      ['no directive', `mutation { ${change} }`, 'DRY RUN'],
      ['a directive that does not say', `mutation @transaction(message: "m") { ${change} }`, 'DRY RUN'],
      ['a variable without a value', `mutation ($dry: Boolean) @transaction(dryRun: $dry) { ${change} }`, 'DRY RUN'],
      ['a directive that says the opposite', `mutation @transaction(dryRun: false) { ${change} }`, 'WILL COMMIT'],
      ['a default', `mutation ($dry: Boolean! = false) @transaction(dryRun: $dry) { ${change} }`, 'WILL COMMIT'],
    ])('and %s', (_what, text, expected) => {
      expect(verdictsOf(text, {}, header)).toEqual([{ name: undefined, verdict: expected }]);
    });

    test.each([
      [{ 'x-transaction-dry-run': 'false' }],
      [{ 'x-transaction-dry-run': 'TRUE' }],
      [{ 'x-transaction-dry-run': '' }],
      [{ 'x-dry-run': 'true' }],
      [{ 'x-transaction-dry-run': 'true', 'X-TRANSACTION-DRY-RUN': 'true' }],
    ])('says WILL COMMIT with %j', (headers) => {
      expect(verdictsOf(`mutation { ${change} }`, {}, headers)).toEqual([{ name: undefined, verdict: 'WILL COMMIT' }]);
    });
  });

  test.each([
    ['a query', '{ viewer { name } }'],
    ['a query with a misleading name', 'query mutation @transaction(dryRun: true) { viewer { name } }'],
    ['a sign-in', 'mutation { signIn(username: "a", password: "b") { viewer { name } } }'],
    ['half a mutation', `mutation { ${change}`],
    ['nothing', ''],
  ])('says nothing of %s', (_what, text) => {
    expect(verdict(text)).toEqual([]);
  });

  test('is one for each operation that changes something', () => {
    const text = `mutation A { ${change} } query B { viewer { name } } mutation C @transaction(dryRun: true) { ${change} }`;
    expect(verdictsOf(text, {})).toEqual([
      { name: 'A', verdict: 'WILL COMMIT' },
      { name: 'C', verdict: 'DRY RUN' },
    ]);
  });

  test('takes for a change what the gateway takes for one', () => {
    const schema = buildSchema(readFileSync(PUBLIC_SCHEMA_FILE, 'utf8'));
    const fields = Object.keys((schema.getMutationType() as GraphQLObjectType).getFields());
    expect(fields.length).toBeGreaterThan(50);
    for (const field of ['__typename', ...fields]) {
      const document = parse(`mutation { ${field} }`);
      const operation = document.definitions[0] as OperationDefinitionNode;
      const changes = changesConfiguration(schema, { document, operation, variables: {} });
      expect(verdict(`mutation { ${field} }`), field).toEqual(changes ? ['WILL COMMIT'] : []);
    }
  });
});
