import { readFileSync } from 'node:fs';

import {
  buildSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isRequiredArgument,
  isRequiredInputField,
  type GraphQLField,
  type GraphQLInputType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PUBLIC_SCHEMA_FILE } from '../../src/schema/sources.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';

const schema = buildSchema(readFileSync(PUBLIC_SCHEMA_FILE, 'utf8'));

/** A literal of a type, with what it must have and nothing else. */
function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? '';
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    const needed = type.isOneOf ? fields.slice(0, 1) : fields.filter(isRequiredInputField);
    return `{ ${needed.map((field) => `${field.name}: ${literalOf(field.type)}`).join(' ')} }`;
  }
  if (type.name === 'Int') return '1';
  if (type.name === 'Boolean') return 'true';
  return type.name === 'Empty' || type.name === 'JSON' ? '{}' : '"x y"';
}

/** Asks for a field, with arguments that fit the schema and are wrong otherwise, and for nothing that must be read. */
function asking({ name, args, type }: GraphQLField<unknown, unknown>): string {
  const given = args.filter(isRequiredArgument).map((argument) => `${argument.name}: ${literalOf(argument.type)}`);
  const list = given.length === 0 ? '' : `(${given.join(', ')})`;
  return `${name}${list}${isLeafType(getNamedType(type)) ? '' : ' { __typename }'}`;
}

const QUERIES = Object.values(schema.getQueryType()?.getFields() ?? {}).filter(({ name }) => name !== 'viewer');
const MUTATIONS = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(
  ({ name }) => !['signIn', 'signOut'].includes(name),
);

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const WRONG = { name: 'admin', password: 'wrong' };

describe('who is not signed in is answered nothing', () => {
  test('but who that is, the schema, and what the operation is', async () => {
    const { errors, data } = await gateway.query('{ __typename viewer { name } __type(name: "Query") { name } }');
    expect({ errors, data }).toEqual({
      errors: [],
      data: { __typename: 'Query', viewer: null, __type: { name: 'Query' } },
    });
  });

  test.each(QUERIES.map((field) => [field.name, field] as const))('query: %s', async (name, field) => {
    gateway.appliance.clearRequests();
    const { data, errors } = await gateway.query(`{ ${asking(field)} }`);
    expect(data).toEqual({ [name]: null });
    expect(errors).toMatchObject([{ path: [name], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(gateway.appliance.requests).toEqual([]);
  });

  test.each(MUTATIONS.map((field) => [field.name, field] as const))('mutation: %s', async (name, field) => {
    gateway.appliance.clearRequests();
    const { data, errors } = await gateway.query(`mutation { ${asking(field)} }`);
    expect(data?.[name] ?? null).toBeNull();
    expect(errors).toMatchObject([{ path: [name], extensions: { code: 'UNAUTHENTICATED' } }]);
    expect(gateway.appliance.requests).toEqual([]);
  });

  test('changes of one operation have one error, and are told to be rolled back', async () => {
    const { json } = await gateway.query(
      'mutation { a: auditPolicyCreate(input: { name: "x y" }) { __typename } b: auditPolicyDelete(id: "x") { deletedId } }',
    );
    expect(json).toMatchObject({
      data: null,
      errors: [{ path: ['a'], extensions: { code: 'UNAUTHENTICATED' } }],
      extensions: { transaction: { outcome: 'ROLLED_BACK' } },
    });
    expect((json as { errors: unknown[] }).errors).toHaveLength(1);
  });

  test('nor are fields that follow signing out, or a session that was ended', async () => {
    const signedOut = await gateway.query('mutation { signOut { viewer { name } } transaction { changes { type } } }');
    expect(signedOut.errors).toMatchObject([{ path: ['transaction'], extensions: { code: 'UNAUTHENTICATED' } }]);
    const { errors } = await gateway.query('{ systemBackup { id } }', { cookie: 'sps_graphql_session=Fe26.2**x' });
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  });
});

describe('credentials are tried first', () => {
  test('wrong ones get nothing, not even what needs no request', async () => {
    const { data, errors } = await gateway.query('{ systemBackup { id } auditPolicy(id: "x/y") { id } }', {
      user: WRONG,
    });
    expect(data).toEqual({ systemBackup: null, auditPolicy: null });
    expect(errors).toMatchObject(
      ['systemBackup', 'auditPolicy'].map((name) => ({ path: [name], extensions: { code: 'INVALID_CREDENTIALS' } })),
    );
  });

  test.each([
    ['a plan', '{ systemBackup { id backupPolicy { name } } }'],
    ['graphql-js', '{ systemBackup { id backupPolicy { name } } __type(name: "Query") { name } }'],
  ])('right ones get everything with the first request, by %s', async (_who, document) => {
    const fresh = await startTestGateway({ appliance: gateway.appliance });
    const { data, errors } = await fresh.query(document, { user: 'admin' });
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      systemBackup: { id: 'SystemBackup:system_backup', backupPolicy: { name: 'nightly_nfs' } },
    });
    await fresh.close();
  });
});
