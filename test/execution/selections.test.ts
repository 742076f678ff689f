import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { REAL_SOURCES } from '../schema/support.ts';
import { FAULTLESS } from './configuration.ts';
import { crawl } from './corpus.ts';
import { toyWorld } from './toys.ts';
import { World } from './world.ts';

// Each answer below is compared with that of graphql-js first; what is written here says that it is the right one.

const toys = toyWorld();
let demo: World;

beforeAll(async () => {
  const compiled = compileSchema(REAL_SOURCES);
  demo = new World(compiled, await crawl(compiled.model, '8.0'));
});

describe('selections', () => {
  it('nothing but __typename asks the appliance for nothing', async () => {
    const answer = await demo.answer('{ a: __typename __typename systemBackup { __typename } }');
    expect(answer.data).toEqual({ a: 'Query', __typename: 'Query', systemBackup: { __typename: 'SystemBackup' } });
    expect(answer.requests).toEqual([]);
  });

  it('a page of no size and a page behind the last object are empty', async () => {
    const page = '{ totalCount nodes { name } edges { cursor } pageInfo { hasNextPage startCursor } }';
    const after = Buffer.from('key:t3').toString('base64url');
    const answer = await toys.answer(`{ a: toys(first: 0) ${page} b: toys(after: "${after}") ${page} }`);
    const empty = { totalCount: 3, nodes: [], edges: [] };
    expect(answer.data).toEqual({
      a: { ...empty, pageInfo: { hasNextPage: true, startCursor: null } },
      b: { ...empty, pageInfo: { hasNextPage: false, startCursor: null } },
    });
    expect(answer.requests).toEqual(['toys']);
  });

  it('fragments on interfaces apply to the types that have them', async () => {
    const answer = await demo.answer(`{
      mssqlConnectionPolicies(first: 1) { nodes { ...Node ... on ConnectionPolicy { policies { ...References } } } }
    }
    fragment Node on Node { id ... on MssqlConnectionPolicy { name } ... on RdpConnectionPolicy { active } }
    fragment References on ConnectionPolicyReferences { channelPolicy { ... on ChannelPolicy { name } } }`);
    const { nodes } = (answer.data as { mssqlConnectionPolicies: { nodes: object[] } }).mssqlConnectionPolicies;
    expect(Object.keys(nodes[0] ?? {})).toEqual(['id', 'name', 'policies']);
    expect(nodes[0]).toHaveProperty('policies.channelPolicy.name');
  });

  it('the same response name is one field, in the place of its first mention', async () => {
    const answer = await toys.answer(`{
      toy(id: "t1") { maker { name } a: key ...More maker { key } name }
    }
    fragment More on Toy { name maker { __proto__: name } }`);
    const { toy } = answer.data as { toy: Record<string, object> };
    expect(Object.keys(toy)).toEqual(['maker', 'a', 'name']);
    expect(Object.entries(toy['maker'] ?? {})).toEqual([
      ['name', 'Steiff'],
      ['__proto__', 'Steiff'],
      ['key', 'm1'],
    ]);
  });

  it('a body is shown whole, with its secrets masked', async () => {
    const body = JSON.parse(
      '{"name":"Bear","inner":[{"password":"x","__proto__":{"a":1}}],"half":"\\ud800","big":1e400}',
    ) as object;
    const answer = await toyWorld({ 'toys/t1': body }).answer('{ toy(id: "t1") { body } }');
    expect(JSON.stringify(answer.data)).toBe(
      '{"toy":{"body":{"name":"Bear","inner":[{"password":"***","__proto__":{"a":1}}],"half":"\\ud800","big":null}}}',
    );
  });
});

describe('variables', () => {
  const text = `query ($key: ID!, $hide: Boolean = false, $size: Int) {
    toy(id: $key) { name @skip(if: $hide) key @include(if: $hide) }
    toys(first: $size) { nodes { key } }
  }`;

  it('are those of the request, however often its document has been executed', async () => {
    const operation = { text, operationName: undefined };
    const executor = toys.executor();
    for (const second of [
      { key: 't2', hide: true },
      { key: 'gone', size: -1 },
      { key: 't3', hide: null },
    ]) {
      const variables = [{ key: 't1', size: 1 }, second] as const;
      expect(await toys.differences([{ ...operation, variables }, FAULTLESS], executor)).toEqual([]);
    }
    const answer = await toys.answer(text, { key: 't2', hide: true, size: 1 });
    expect(answer.data).toEqual({ toy: { key: 't2' }, toys: { nodes: [{ key: 't1' }] } });
  });

  it.each([
    ['is wrong', text, { key: {} }],
    ['is missing', text, {}],
    ['is null for a condition', text, { key: 't1', hide: null }],
    ['does not matter to the schema', '{ __schema { queryType { name } } }', {}],
    ['does not matter to a mutation', 'mutation { signOut { viewer { name } } }', {}],
  ])('one that %s leaves the operation to graphql-js', async (_what, operation, variables) => {
    expect(await toys.isLeft(toys.executor(), operation, variables)).toBe(true);
  });
});

describe('a large answer', () => {
  afterAll(() => {
    vi.restoreAllMocks();
  });

  it('is the same when it is written in many turns', async () => {
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
    const answer = await toyWorld(
      Object.fromEntries(Array.from({ length: 300 }, (_, place) => [`toys/n${String(place)}`, { name: place }])),
    ).answer('{ toys(first: 1000) { nodes { name } } }');
    expect(answer.errors).toHaveLength(300);
    expect(answer.data).toHaveProperty('toys.nodes.0.name', 'Bear');
  });
});
