import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { legacyKey } from '../../src/demo/data/seed.ts';
import { startGateway, type Gateway } from '../../src/server.ts';
import { REAL_SOURCES } from './support.ts';

/** A new resource is one text like this, and nothing else. */
const TOYS = `
"Toy"
type Toy @resource(path: "toy_box/toys", plural: "toys") {
  "Name of the toy"
  name: String!
  "Maker of the toy"
  maker: ToyMaker
  "Sound of the toy; null if it is silent"
  sound: ToySound @toggle
}

"Sound of a toy"
type ToySound {
  "Volume of the sound"
  volume: Int
}

"Maker of toys"
type ToyMaker @resource(path: "toy_box/makers", plural: "toyMakers") {
  "Name of the maker"
  name: String!
  "Audit policy of the maker's factory"
  auditPolicy: AuditPolicy
}
`;

const MAKER = legacyKey('toy_box/makers', '0');
const BEAR = legacyKey('toy_box/toys', '0');

function reference(path: string, key: string): unknown {
  return { key, meta: { href: `/api/configuration/${path}/${key}` } };
}

const EXTRA = {
  'toy_box/makers': [{ name: 'Steiff', audit_policy: reference('policies/audit_policies', '78101850949e47437dd91d') }],
  'toy_box/toys': [
    {
      name: 'Bear',
      maker: reference('toy_box/makers', MAKER),
      sound: { enabled: true, volume: 3 },
      plays_with: ['children'],
    },
    { name: 'Doll', maker: null, sound: { enabled: false } },
    { name: 'Car', maker: null, sound: { enabled: false } },
  ],
};

interface Answer {
  readonly data: Record<string, unknown>;
  readonly errors?: unknown;
}

let appliance: DemoAppliance;
let gateway: Gateway;
let authorization: string;

async function query(document: string, variables: Record<string, unknown> = {}): Promise<Answer> {
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization },
    body: JSON.stringify({ query: document, variables }),
  });
  return (await response.json()) as Answer;
}

beforeAll(async () => {
  appliance = await startDemoAppliance({ extraCollections: EXTRA });
  const [user] = appliance.users;
  authorization = `Basic ${Buffer.from(`${user?.name}:${user?.password}`).toString('base64')}`;
  gateway = await startGateway({
    config: readConfig({ PORT: '0' }),
    applianceUrl: new URL(appliance.url),
    log: pino({ level: 'silent' }),
    sources: [...REAL_SOURCES, { file: 'schema/toy.graphql', text: TOYS }],
  });
});

afterAll(async () => {
  await gateway.close();
  await appliance.close();
});

describe('a toy resource', () => {
  it('has a list in the order of the appliance', async () => {
    const { data, errors } = await query('{ toys { totalCount nodes { name sound { volume } } } }');
    expect(errors).toBeUndefined();
    expect(data['toys']).toEqual({
      totalCount: 3,
      nodes: [
        { name: 'Bear', sound: { volume: 3 } },
        { name: 'Doll', sound: null },
        { name: 'Car', sound: null },
      ],
    });
  });

  it('has pages', async () => {
    const names: string[] = [];
    let after: string | null = null;
    // Two pages are enough; a third one would be a mistake.
    for (let pages = 0; pages < 3; pages += 1) {
      const { data } = await query(
        `{ toys(first: 2, after: ${JSON.stringify(after)}) { nodes { name } pageInfo { endCursor hasNextPage } } }`,
      );
      const page = data['toys'] as {
        nodes: { name: string }[];
        pageInfo: { endCursor: string; hasNextPage: boolean };
      };
      names.push(...page.nodes.map(({ name }) => name), '|');
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) break;
    }
    expect(names).toEqual(['Bear', 'Doll', '|', 'Car', '|']);
  });

  it('is found by id, by key and as a node', async () => {
    const id = `Toy:${BEAR}`;
    const bear = { __typename: 'Toy', id, key: BEAR, name: 'Bear' };
    const { data } = await query(`{
      byId: toy(id: "${id}") { __typename id key name }
      byKey: toy(id: "${BEAR}") { __typename id key name }
      node(id: "${id}") { __typename id ... on Toy { key name } }
      nobody: toy(id: "no-such-key") { name }
    }`);
    expect(data).toEqual({ byId: bear, byKey: bear, node: bear, nobody: null });
  });

  it('refers to other toys and to the real resources', async () => {
    const { data } = await query(`{ toy(id: "${BEAR}") { maker { id name auditPolicy { name } } } }`);
    expect(data['toy']).toEqual({
      maker: { id: `ToyMaker:${MAKER}`, name: 'Steiff', auditPolicy: { name: 'default' } },
    });
  });

  it('refuses the id of another type before the appliance is asked', async () => {
    await query('{ viewer { name } }');
    appliance.clearRequests();
    const { data, errors } = await query(`{ toy(id: "ToyMaker:${MAKER}") { name } }`);
    expect(data).toEqual({ toy: null });
    expect(errors).toMatchObject([{ path: ['toy'], extensions: { code: 'INVALID_REFERENCE' } }]);
    expect(appliance.requests).toEqual([]);
  });

  it('has a body with members that the schema does not model, and a version that changes with it', async () => {
    const read = async (): Promise<{ version: string; body: unknown }> =>
      (await query(`{ toy(id: "${BEAR}") { version body } }`)).data['toy'] as { version: string; body: unknown };
    const before = await read();
    expect(before.body).toMatchObject({ name: 'Bear', plays_with: ['children'] });
    expect((await read()).version).toBe(before.version);
    appliance.edit(`/api/configuration/toy_box/toys/${BEAR}`, (body) => ({ ...body, plays_with: ['dogs'] }));
    const after = await read();
    expect(after.body).toMatchObject({ plays_with: ['dogs'] });
    expect(after.version).not.toBe(before.version);
  });

  it('is created together with what it refers to, changed and deleted', async () => {
    const { data, errors } = await query(`mutation {
      maker: toyMakerCreate(input: { name: "Märklin", auditPolicy: "AuditPolicy:78101850949e47437dd91d" }) { toyMaker { name } }
      train: toyCreate(input: { name: "Train", maker: "@maker", sound: { volume: 9 } }) {
        toy { id name sound { volume } maker { name auditPolicy { name } } }
      }
    }`);
    expect(errors).toBeUndefined();
    const { toy } = data['train'] as { toy: { id: string } };
    expect(toy).toMatchObject({
      name: 'Train',
      sound: { volume: 9 },
      maker: { name: 'Märklin', auditPolicy: { name: 'default' } },
    });
    const variables = { id: toy.id };
    const changed = await query(
      'mutation ($id: ID!) { toyUpdate(id: $id, input: { sound: null }) { toy { name sound { volume } maker { name } } } }',
      variables,
    );
    expect(changed.data).toEqual({ toyUpdate: { toy: { name: 'Train', sound: null, maker: { name: 'Märklin' } } } });
    const read = await query(
      'query ($id: ID!) { toy(id: $id) { name sound { volume } } toys { totalCount } }',
      variables,
    );
    expect(read.data).toEqual({ toy: { name: 'Train', sound: null }, toys: { totalCount: 4 } });
    const deleted = await query('mutation ($id: ID!) { toyDelete(id: $id) { deletedId } }', variables);
    expect(deleted.data).toEqual({ toyDelete: { deletedId: toy.id } });
    const gone = await query('query ($id: ID!) { toy(id: $id) { name } toys { totalCount } }', variables);
    expect(gone.data).toEqual({ toy: null, toys: { totalCount: 3 } });
  });

  it('has no order to change, because it states none', async () => {
    const { errors } = await query('mutation { toyReorder(ids: []) { toys { id } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }]);
  });

  it('is in the printed schema, without the vocabulary', async () => {
    const printed = await (await fetch(`${gateway.url}/schema.graphql`)).text();
    expect(printed).toContain('type Toy implements Node {');
    expect(printed).toContain('type ToyConnection {');
    expect(printed).not.toContain('@resource');
    expect(printed).not.toContain('toy_box');
  });
});
