import {
  buildASTSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  type GraphQLArgument,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { describe, expect, test } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { VOCABULARY_FILE } from '../../src/schema/sources.ts';
import { faultsOfDescription } from '../support/english.ts';
import { REAL_SOURCES } from './support.ts';

/*
 * Descriptions are what a newcomer reads in GraphiQL and in an editor. Half of them are written in schema/, the others are built by
 * the compiler for every type: both must read like sentences.
 */

interface Described {
  readonly coordinate: string;
  readonly description: string | null | undefined;
}

function named(
  prefix: string,
  items: readonly { name: string; description?: string | null | undefined }[],
): Described[] {
  return items.map(({ name, description }) => ({ coordinate: `${prefix}${name}`, description }));
}

function argumentsOf(coordinate: string, items: readonly GraphQLArgument[]): Described[] {
  return named('', items).map(({ coordinate: name, description }) => ({
    coordinate: `${coordinate}(${name}:)`,
    description,
  }));
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return named(`${type.name}.`, type.getValues());
  if (isInputObjectType(type)) return named(`${type.name}.`, Object.values(type.getFields()));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  const fields = Object.values(type.getFields());
  return [
    ...named(`${type.name}.`, fields),
    ...fields.flatMap(({ name, args }) => argumentsOf(`${type.name}.${name}`, args)),
  ];
}

/** Everything in a schema that has a description, but what GraphQL itself brings. */
function describedIn(schema: GraphQLSchema): Described[] {
  const builtIn = ['String', 'Int', 'Float', 'Boolean', 'ID'];
  const types = Object.values(schema.getTypeMap()).filter(
    ({ name }) => !name.startsWith('__') && !builtIn.includes(name),
  );
  const directives = schema
    .getDirectives()
    .filter(({ name }) => /^(?!skip|include|deprecated|specifiedBy|oneOf)/.test(name));
  return [
    ...named('', types),
    ...types.flatMap(partsOf),
    ...named('@', directives),
    ...directives.flatMap(({ name, args }) => argumentsOf(`@${name}`, args)),
  ];
}

function faultsIn(schema: GraphQLSchema): string[] {
  return describedIn(schema).flatMap(({ coordinate, description }) =>
    faultsOfDescription(description ?? '').map(
      (fault) => `${coordinate}: ${fault}: ${description ?? 'no description'}`,
    ),
  );
}

describe('descriptions read like sentences', () => {
  test.each(['read-write', 'read-only'] as const)('in the schema of a gateway that is %s', (access) => {
    const { schema } = compileSchema(REAL_SOURCES, access);
    expect(describedIn(schema).length).toBeGreaterThan(500);
    expect(faultsIn(schema)).toEqual([]);
  });

  test('in the vocabulary', () => {
    const text = REAL_SOURCES.find(({ file }) => file === VOCABULARY_FILE)?.text ?? '';
    const schema = buildASTSchema(parse(text));
    expect(describedIn(schema).length).toBeGreaterThan(30);
    expect(faultsIn(schema)).toEqual([]);
  });

  test.each([
    ['Backup policy: when and where to data is backed up.', 'where to data'],
    ['A object of the configuration.', 'A object'],
    ['Objects of an user.', 'an user'],
    ['What a MSSQL connection policy refers to.', 'a MSSQL'],
    ['An RADIUS server.', 'An RADIUS'],
    ['Name of the the policy.', 'the the'],
    ['Name of the policy', 'ends without a full stop'],
    ['name of the policy.', 'starts with a small letter'],
    ['Name of the policy. null if it has none.', 'has a sentence that starts with a small letter'],
    ['Mails about `a backup.', 'has a code span that does not end'],
  ])('%s', (description, fault) => {
    expect(faultsOfDescription(description)).toContain(fault);
  });

  test.each([
    'A user of an X.509 identity, an HTTP server, a URL, a union, an hour, an RDP session and an LDAP group.',
    '`AuditPolicy` with an `id`; null if there is none.',
    'Version, for example `1.12`.',
    '40 hexadecimal digits.',
  ])('%s (nothing is wrong)', (description) => {
    expect(faultsOfDescription(description)).toEqual([]);
  });
});
