import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, type DemoProfile } from '../../src/demo/index.ts';
import type { Resource } from '../../src/graph/resource.ts';
import type { WireRecord } from '../../src/wire/json.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { fold } from '../wire/support.ts';
import { dataOf, inputOf, RESOURCES, writeDocument } from './support.ts';

const user = 'admin';
const collections = RESOURCES.filter(({ plural, operations }) => plural !== undefined && operations.has('LIST'));
const creatable = collections.filter(({ operations }) => operations.has('CREATE'));
const singles = RESOURCES.filter(({ plural }) => plural === undefined);

/** Objects of a collection that are copied: enough for each variant that the demo has. */
const MOST = 6;

/** Made by the copy itself, because two objects cannot refer to one secret (protocol.md 9.1). */
const NEW_KEY = 'newKey: privateKeyCreate(input: { body: { plain: "canary-secret-key" } }) { __typename }';

/** A body with its own secrets: new passwords, and the private key that the operation creates. */
function withOwnSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withOwnSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const { meta } = value as { meta?: { href?: string } };
  if (meta?.href?.startsWith('/api/configuration/passwords')) return { plain: 'canary-secret-reference' };
  if (meta?.href?.startsWith('/api/configuration/private_keys')) return { ...value, key: '@newKey' };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withOwnSecrets(inner)]));
}

/** A body without what is another one in a copy: the name, and the keys of secrets. */
function comparable(body: unknown): unknown {
  return JSON.parse(JSON.stringify(body), function (this: { meta?: unknown }, name, value: unknown) {
    const meta = (value as { meta?: { href?: string } } | null)?.meta;
    if (/^\/api\/configuration\/(passwords|private_keys)\b/.test(meta?.href ?? '')) return 'secret';
    return name === '' && typeof value === 'object' ? { ...value, name: 'any' } : value;
  });
}

interface Read {
  readonly id: string;
  readonly version: string;
  readonly body: WireRecord;
}

async function read(gateway: TestGateway, { singular }: Resource, id: string): Promise<Read | null> {
  const document = `query ($id: ID!) { ${singular}(id: $id) { id version body } }`;
  return dataOf(await gateway.query(document, { variables: { id }, user }))[singular] as Read | null;
}

async function copied(gateway: TestGateway, resource: Resource, original: Read, index: number): Promise<void> {
  const { singular } = resource;
  const input = { ...inputOf(resource, withOwnSecrets(original.body)), ...newName(resource, `copy_${index}`) };
  const before = JSON.stringify(input).includes('@newKey') ? NEW_KEY : '';
  const created = dataOf(
    await gateway.query(writeDocument(resource, 'Create', { before }), { variables: { input }, user }),
  );
  const { id } = (created[`${singular}Create`] as Record<string, Read>)[singular] as Read;
  const copy = await read(gateway, resource, id);
  expect(comparable(copy?.body)).toEqual(comparable(original.body));

  const change = newName(resource, `renamed_${index}`);
  dataOf(await gateway.query(writeDocument(resource, 'Update'), { variables: { id, input: change }, user }));
  const renamed = await read(gateway, resource, id);
  expect(renamed?.body).toEqual({ ...copy?.body, ...(change['body'] as object), ...('name' in change && change) });
  expect(renamed?.version).not.toBe(copy?.version);

  const deletion = `mutation ($id: ID!, $version: String) { ${singular}Delete(id: $id, ifVersion: $version) { deletedId } }`;
  const variables = { id, version: renamed?.version };
  expect(dataOf(await gateway.query(deletion, { variables, user }))).toEqual({
    [`${singular}Delete`]: { deletedId: id },
  });
  expect(await read(gateway, resource, id)).toBeNull();
}

/** An input that gives another name. */
function newName({ object }: Resource, name: string): WireRecord {
  return object.members.some((member) => member.name === 'name') ? { name } : { body: { name } };
}

describe.each(DEMO_PROFILES)('SPS %s', (profile: DemoProfile) => {
  let gateway: TestGateway;
  let committed: unknown;

  const everything = (): unknown =>
    RESOURCES.map(({ path, plural, operations }) => {
      const at = (address: string): unknown => gateway.appliance.committed(`/api/configuration/${address}`);
      if (plural === undefined) return at(path);
      return operations.has('LIST') ? (at(path) as string[]).map((key) => [key, at(`${path}/${key}`)]) : null;
    });

  beforeAll(async () => {
    gateway = await startTestGateway({ demo: { profile } });
    committed = everything();
  });

  afterAll(async () => {
    await gateway.close();
  });

  it.each(creatable)('$plural: each is copied, read back, changed and deleted', async (resource) => {
    const { plural = '' } = resource;
    const list = await gateway.query(`{ ${plural}(first: ${MOST}) { nodes { id version body } } }`, { user });
    const { nodes } = dataOf(list)[plural] as { nodes: Read[] };
    expect(nodes.length).toBeGreaterThan(0);
    for (const [index, original] of nodes.entries()) await copied(gateway, resource, original, index);
  });

  it.each(collections.filter(({ operations }) => operations.has('UPDATE')))(
    '$plural: each goes back as it came when nothing changes',
    async (resource) => {
      const { plural = '', singular, path } = resource;
      const list = await gateway.query(`{ ${plural} { nodes { id version } } }`, { user });
      const { nodes } = dataOf(list)[plural] as { nodes: Read[] };
      for (const { id, version } of nodes) {
        const document = writeDocument(resource, 'Update', { selection: 'version' });
        const data = dataOf(await gateway.query(document, { variables: { id, input: {} }, user }));
        expect(data[`${singular}Update`]).toEqual({ [singular]: { version } });
      }
      expect(path).not.toBe('');
    },
  );

  it.each(singles)('$singular: each member is written back, and the whole is what it was', async (resource) => {
    const { singular, path } = resource;
    const whole = dataOf(await gateway.query(`{ ${singular} { version body } }`, { user }))[singular] as Read;
    const input = inputOf(resource, whole.body);
    for (const [name, value] of Object.entries(input)) {
      const document = writeDocument(resource, 'Update', { selection: 'version' });
      const data = dataOf(await gateway.query(document, { variables: { input: { [name]: value } }, user }));
      expect(data[`${singular}Update`], name).toEqual({ [singular]: { version: whole.version } });
    }
    expect(gateway.appliance.committed(`/api/configuration/${path}`)).toEqual(fold(whole.body));
  });

  it('nothing of it is left on the appliance', () => {
    const left = everything();
    expect(left).toEqual(committed);
    expect(gateway.appliance.openTransactions()).toBe(0);
  });
});
