import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import type { Resource } from '../../src/graph/resource.ts';
import type { Codec } from '../../src/wire/codec.ts';
import { isRecord, type WireRecord } from '../../src/wire/json.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { dataOf, RESOURCES, writeDocument } from './support.ts';

const user = 'admin';
const creatable = RESOURCES.filter(({ operations }) => operations.has('CREATE'));
const changeable = RESOURCES.filter(({ operations }) => operations.has('UPDATE'));

/** Objects of collections that cannot be listed, by the name of their field. */
const UNLISTED: Readonly<Record<string, string>> = {
  password: '5d1c9a52-7f0e-4a86-9b35-2c1f0f6a3b10',
  privateKey: '2f6a1d0c-8b3e-4e57-b1c9-4d7e8f9a0b54',
};

interface Read {
  readonly id: string;
  readonly version: string;
  readonly body: WireRecord;
}

async function readAll(gateway: TestGateway, { singular, plural, operations }: Resource): Promise<readonly Read[]> {
  const one = (argument: string): string => `{ ${singular}${argument} { id version body } }`;
  if (plural === undefined) return [dataOf(await gateway.query(one(''), { user }))[singular] as Read];
  if (!operations.has('LIST'))
    return [dataOf(await gateway.query(one(`(id: "${UNLISTED[singular] ?? ''}")`), { user }))[singular] as Read];
  const list = dataOf(await gateway.query(`{ ${plural} { nodes { id version body } } }`, { user }));
  return (list[plural] as { nodes: Read[] }).nodes;
}

/** What the types of clients make them give: the required members, and of those that are objects, the required members again. */
function requiredOf(codec: Codec, value: unknown): unknown {
  if (!(codec instanceof ObjectCodec) || !isRecord(value)) return value;
  const required = codec.members.filter((member) => member.required);
  return Object.fromEntries(required.map(({ name, codec: inner }) => [name, requiredOf(inner, value[name])]));
}

/** An input with the body as it was read, a new name, and nothing else that the schema does not ask for. */
function copyOf({ object }: Resource, body: WireRecord, name: string): WireRecord {
  const required = requiredOf(object, object.decode(body)) as WireRecord;
  if (!('name' in body)) return { ...required, body };
  const hasName = object.members.some((member) => member.name === 'name');
  return hasName ? { ...required, name, body } : { ...required, body: { ...body, name } };
}

const SECRETS = /"\/api\/configuration\/(passwords|private_keys)[/#]/;

describe.each(DEMO_PROFILES)('SPS %s', (profile) => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startTestGateway({ demo: { profile } })));
  afterAll(() => gateway.close());

  it.each(creatable)('$type: a body that was read, a name and the required members make the same object', async (r) => {
    const originals = await readAll(gateway, r);
    expect(originals.length).toBeGreaterThan(0);
    for (const [index, { body }] of originals.entries()) {
      const input = copyOf(r, body, `copy_${index}`);
      const document = writeDocument(r, 'Create', { selection: 'id body' });
      const answer = await gateway.query(document, { variables: { input }, user });
      if (SECRETS.test(JSON.stringify(body))) {
        expect(answer.errors).toMatchObject([
          {
            path: [`${r.singular}Create`],
            message: expect.stringContaining('A secret can be referred to only once') as string,
            extensions: { code: 'INVALID', retryable: false },
          },
        ]);
        continue;
      }
      const { [r.singular]: copy } = dataOf(answer)[`${r.singular}Create`] as Record<string, Read>;
      expect(copy?.body).toEqual('name' in body ? { ...body, name: `copy_${index}` } : body);
    }
  });

  it.each(changeable)('$type: a body that was read changes nothing in an update', async (resource) => {
    for (const { id, version, body } of await readAll(gateway, resource)) {
      const document = writeDocument(resource, 'Update', { selection: 'version' });
      const variables = resource.plural === undefined ? { input: { body } } : { id, input: { body } };
      const data = dataOf(await gateway.query(document, { variables, user }));
      expect(data[`${resource.singular}Update`]).toEqual({ [resource.singular]: { version } });
    }
  });
});

describe('a connection policy', () => {
  let gateway: TestGateway;
  beforeAll(async () => void (gateway = await startTestGateway()));
  afterAll(() => gateway.close());

  const POLICIES = {
    auditPolicy: '78101850949e47437dd91d',
    channelPolicy: '-30700102',
    settings: '-30700301',
    authenticationPolicy: '-30700201',
  };
  const sentLast = (): WireRecord =>
    JSON.parse(gateway.appliance.requests.filter(({ method }) => method === 'POST').at(-1)?.body ?? '') as WireRecord;

  it('typed network and policies are merged with the vrf and the fallback of the body', async () => {
    const input = {
      name: 'merged',
      network: { clients: ['10.0.0.0/8'], ports: [1433], targets: ['10.30.0.5/32'] },
      serverAddress: { original: {} },
      sourceAddress: { boxAddress: {} },
      transportSecurity: { disabled: {} },
      policies: POLICIES,
      body: { network: { vrf: 'blue' }, policies: { fallback_analytics_policy: '20509709385cd578654cdab' } },
    };
    const document = `mutation ($input: MssqlConnectionPolicyCreateInput!) @transaction(dryRun: true) {
      mssqlConnectionPolicyCreate(input: $input) { mssqlConnectionPolicy { id } }
    }`;
    dataOf(await gateway.query(document, { variables: { input }, user }));
    expect(sentLast()).toMatchObject({
      network: { clients: ['10.0.0.0/8'], ports: [1433], targets: ['10.30.0.5/32'], vrf: 'blue' },
      policies: { audit_policy: '78101850949e47437dd91d', fallback_analytics_policy: '20509709385cd578654cdab' },
    });
  });

  it('a copy keeps its AA plugin, analytics and archive policy', async () => {
    const [id] = gateway.appliance.committed('/api/configuration/mssql/connections') as string[];
    const kept = {
      aa_plugin: '2080160955734bb2a1ddf9',
      analytics_policy: '9316362595a747b24d295e',
      archive_cleanup_policy: '1854671967571b9063c4c82',
    };
    const change = `mutation ($id: ID!, $input: MssqlConnectionPolicyUpdateInput!) {
      mssqlConnectionPolicyUpdate(id: $id, input: $input) { mssqlConnectionPolicy { body } } }`;
    const policies = { aaPlugin: kept.aa_plugin, analyticsPolicy: kept.analytics_policy };
    const variables = { id, input: { policies: { ...policies, archiveCleanupPolicy: kept.archive_cleanup_policy } } };
    const changed = dataOf(await gateway.query(change, { variables, user }))['mssqlConnectionPolicyUpdate'];
    const { body } = (changed as { mssqlConnectionPolicy: Read }).mssqlConnectionPolicy;

    const document = `mutation ($input: MssqlConnectionPolicyCreateInput!) {
      mssqlConnectionPolicyCreate(input: $input) { mssqlConnectionPolicy {
        policies { aaPlugin { key } analyticsPolicy { key } archiveCleanupPolicy { key } } } }
    }`;
    const input = { name: 'copied', policies: POLICIES, body };
    const created = dataOf(await gateway.query(document, { variables: { input }, user }));
    expect(created['mssqlConnectionPolicyCreate']).toEqual({
      mssqlConnectionPolicy: {
        policies: {
          aaPlugin: { key: kept.aa_plugin },
          analyticsPolicy: { key: kept.analytics_policy },
          archiveCleanupPolicy: { key: kept.archive_cleanup_policy },
        },
      },
    });
  });
});
