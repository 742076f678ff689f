import { readFileSync } from 'node:fs';
import {
  buildSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/public.graphql', import.meta.url), 'utf8'));
const rootFields = Object.values(schema.getQueryType()?.getFields() ?? {});

/** Types with an address of their own; in a query of all fields of another type they are an id. */
const node = schema.getType('Node');
const nodeTypes = new Set<string>(isInterfaceType(node) ? schema.getPossibleTypes(node).map(({ name }) => name) : []);

/**
 * A selection of all fields of a type. Fields of the variants of a union get the variant's name as an alias, because their types may
 * differ.
 */
function allFields(type: GraphQLNamedType): string {
  if (isUnionType(type)) {
    const variants = type
      .getTypes()
      .map((variant) => `... on ${variant.name} ${fieldsOf(variant, `${variant.name}_`)}`);
    return `{ __typename ${variants.join(' ')} }`;
  }
  return isObjectType(type) ? fieldsOf(type) : '';
}

function fieldsOf(type: GraphQLObjectType, prefix = ''): string {
  const isPage = 'pageInfo' in type.getFields();
  const fields = Object.values(type.getFields()).map((field) => {
    const alias = prefix === '' ? '' : `${prefix}${field.name}: `;
    const inner = getNamedType(field.type);
    return `${alias}${field.name} ${isReferred(inner) && !isPage ? referred(inner) : allFields(inner)}`;
  });
  return `{ ${fields.join(' ')} }`;
}

function isReferred(type: GraphQLNamedType): boolean {
  return nodeTypes.has(type.name) || isInterfaceType(type);
}

/** Enough of an object that is referred to for it to be read, so that the references of the demo data are seen to lead somewhere. */
function referred({ name }: GraphQLNamedType): string {
  return name === 'NicAddress' ? '{ id address }' : '{ __typename id version }';
}

/** What each type is reached by: its collection or its single object; those without a list, by an id of the demo data. */
const IDS: Readonly<Record<string, string>> = {
  password: '5d1c9a52-7f0e-4a86-9b35-2c1f0f6a3b10',
  privateKey: '2f6a1d0c-8b3e-4e57-b1c9-4d7e8f9a0b54',
};
const listed = new Set(
  rootFields.flatMap(({ type }) => {
    const connection = getNamedType(type);
    const nodes = isObjectType(connection) ? connection.getFields()['nodes'] : undefined;
    return nodes ? [getNamedType(nodes.type).name] : [];
  }),
);
const queries = rootFields
  .filter(({ name }) => name !== 'node' && name !== 'nodes')
  .filter(({ name, type, args }) => args.length !== 1 || !listed.has(getNamedType(type).name) || name in IDS)
  .map(({ name, type, args }) => {
    const argument = args.length === 1 ? `(id: "${IDS[name] ?? 'no demo object'}")` : '';
    const selection = allFields(getNamedType(type));
    return { name, document: `{ ${name}${argument} ${selection} sibling: timePolicy(id: "-100") { name } }` };
  });

it('reaches every type of the schema that has an id', () => {
  const reached = rootFields
    .filter(({ name }) => queries.some((query) => query.name === name))
    .map(({ type }) => {
      const named = getNamedType(type) as GraphQLObjectType;
      return getNamedType(named.getFields()['nodes']?.type ?? type).name;
    });
  // An address of a network card has no root field: it is reached through its card.
  expect(queries.find(({ name }) => name === 'nics')?.document).toContain('addresses { id address }');
  expect([...nodeTypes].filter((name) => !reached.includes(name))).toEqual(['NicAddress']);
});

describe.each(DEMO_PROFILES)('all fields on SPS %s', (profile) => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startTestGateway({ demo: { profile } })));
  afterAll(() => gateway.close());

  it.each(queries)('$name', async ({ name, document }) => {
    const answer: Answer = await gateway.query(document, { user: 'admin' });
    expect(answer.errors).toEqual([]);
    expect(answer.data?.['sibling']).toEqual({ name: '7x24' });
    expect(answer.data?.[name]).not.toBeNull();
    const { nodes = undefined, totalCount = undefined } = answer.data?.[name] as {
      nodes?: unknown[];
      totalCount?: number;
    };
    expect(nodes?.length).toBe(totalCount);
    if (nodes) expect(nodes.length).toBeGreaterThan(0);
    expect(nodes ?? []).not.toContain(null);
  });

  it('logged nothing odd', () => {
    expect(gateway.log.filter(({ level }) => level >= 40)).toEqual([]);
  });
});
