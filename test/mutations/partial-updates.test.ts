import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';

import type { WireRecord } from '../../src/wire/json.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { bodiesSent, dataOf, resourceAt, writeDocument } from './support.ts';

/** A member as a client gives it, and what must stand for it in the body that the appliance gets. */
interface Change {
  /** Names in the input, from the outside in. */
  readonly field: readonly string[];
  readonly given: unknown;
  readonly member: readonly string[];
  readonly sent: unknown;
}

type Given = readonly [given: unknown, sent: unknown];

const same = (values: fc.Arbitrary<unknown>): fc.Arbitrary<Given> => values.map((value) => [value, value] as const);
const switchedOff: Given = [null, { enabled: false }];
const number = fc.integer({ min: 1, max: 1000 });
const reference = (...keys: readonly string[]): fc.Arbitrary<Given> =>
  fc.oneof(same(fc.constantFrom(...keys)), fc.constant<Given>([null, null]));
const network = fc.tuple(fc.nat(255), fc.integer({ min: 8, max: 32 })).map(([a, bits]) => `10.${a}.0.0/${bits}`);

const SUBJECTS: readonly Given[] = [
  [{ everybody: {} }, { selection: 'everybody' }],
  [{ only: { group: 'reporting' } }, { selection: 'only', group: 'reporting' }],
];
const PERMISSIONS: readonly Given[] = [
  ['AUDIT', 'audit'],
  ['AUDIT_AND_AUTHORIZE', 'audit_and_authorize'],
];

const accessControl = fc
  .array(fc.tuple(fc.constantFrom(...SUBJECTS), fc.constantFrom(...PERMISSIONS)), { maxLength: 3 })
  .map((entries): Given => [
    entries.map(([subject, permission]) => ({
      authorizer: 'security',
      permission: permission[0],
      subject: subject[0],
    })),
    entries.map(([subject, permission]) => ({
      authorizer: 'security',
      permission: permission[1],
      subject: subject[1],
    })),
  ]);

const toggled = (field: string, wire: string): fc.Arbitrary<Given> =>
  fc.oneof(
    fc.constant(switchedOff),
    number.map((value): Given => [{ [field]: value }, { enabled: true, [wire]: value }]),
  );

const ownDns = { custom_dns: { enabled: false } };

const serverAddress = fc.oneof(
  fc.constant<Given>([{ original: {} }, { selection: 'original', ...ownDns }]),
  network.map((value): Given => [{ nat: { network: value } }, { selection: 'nat', network: value, ...ownDns }]),
  number.map((port): Given => [
    { fix: { address: '10.1.2.3', port, customDns: { server: '10.0.0.53' } } },
    { selection: 'fix', address: '10.1.2.3', port, custom_dns: { enabled: true, server: '10.0.0.53' } },
  ]),
);

const transportSecurity = fc.constantFrom<Given>(
  [{ disabled: true }, { selection: 'disabled' }],
  [
    { tls: { certificate: { generate: { signingCa: 'SigningCa:19605948865d07511f09eca' } } } },
    {
      selection: 'tls',
      certificate: { selection: 'generate', signing_ca: '19605948865d07511f09eca' },
      server_certificate_check: { enabled: false },
    },
  ],
);

/** What can be changed of a connection policy: the field, its member, and values for it. */
const CHANGES: readonly (readonly [field: string, member: string, values: fc.Arbitrary<Given>])[] = [
  ['name', 'name', same(fc.constantFrom('demo_mssql', 'renamed', 'renamed_again'))],
  ['active', 'active', same(fc.boolean())],
  ['logAuditTrailDownloads', 'log_audit_trail_downloads', same(fc.boolean())],
  ['accessControl', 'access_control', accessControl],
  ['channelDatabaseCleanup', 'channel_database_cleanup', toggled('days', 'days')],
  ['rateLimit', 'rate_limit', toggled('value', 'value')],
  ['overrideLogLevel', 'override_log_level', toggled('logLevel', 'log_level')],
  ['indexing.enabled', 'indexing.enabled', same(fc.boolean())],
  ['indexing.priority', 'indexing.priority', same(fc.integer({ min: 0, max: 5 }))],
  ['indexing.policy', 'indexing.policy', reference('-50000')],
  ['network.clients', 'network.clients', same(fc.array(network, { maxLength: 3 }))],
  ['network.ports', 'network.ports', same(fc.array(number, { maxLength: 3 }))],
  ['policies.backupPolicy', 'policies.backup_policy', reference('512524636571b903540804', '99275192754364c2b1bd01')],
  ['policies.ldapServer', 'policies.ldap_server', reference('posix-simple')],
  [
    'policies.auditPolicy',
    'policies.audit_policy',
    same(fc.constantFrom('78101850949e47437dd91d', '9161063345713f11489305')),
  ],
  ['serverAddress', 'server_address', serverAddress],
  ['sourceAddress', 'source_address', fc.constant<Given>([{ boxAddress: {} }, { selection: 'box_address' }])],
  ['transportSecurity', 'transport_security', transportSecurity],
];

const changes = fc
  .tuple(...CHANGES.map(([field, member, values]) => fc.option(values.map((value) => ({ field, member, value })))))
  .map((chosen) =>
    chosen.flatMap((change): Change[] => {
      if (!change) return [];
      const [given, sent] = change.value;
      return [{ field: change.field.split('.'), given, member: change.member.split('.'), sent }];
    }),
  );

/** Members that no schema knows, anywhere in the object; references in them come back as keys. */
const extras = fc.array(
  fc.record({
    place: fc.constantFrom([], ['policies'], ['network'], ['indexing']),
    name: fc.constantFrom('x_new', 'zero', 'constructor'),
    value: fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant('512524636571b903540804')),
  }),
  { maxLength: 3 },
);

/** The record with a value at a path; knows no schema. */
function put(record: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value;
  const inner = Object.hasOwn(record as object, name) ? (record as WireRecord)[name] : {};
  return { ...(record as object), [name]: put(inner, rest, value) };
}

const resource = resourceAt('mssql/connections');
const KEY = '19443158785dee0621437ad';
const address = `/api/configuration/mssql/connections/${KEY}`;
const user = 'admin';
let gateway: TestGateway;
let original: unknown;

beforeAll(async () => {
  gateway = await startTestGateway();
  original = gateway.appliance.committed(address);
});

afterAll(async () => {
  await gateway.close();
});

async function versionNow(): Promise<unknown> {
  const answer = await gateway.query(`{ mssqlConnectionPolicy(id: "${KEY}") { version } }`, { user });
  return (dataOf(answer)['mssqlConnectionPolicy'] as { version: unknown }).version;
}

it('an update changes what it mentions and nothing else, and the version exactly if the object changes', async () => {
  let changed = 0;
  await fc.assert(
    fc.asyncProperty(changes, extras, async (wanted, planted) => {
      let before = original;
      for (const { place, name, value } of planted) before = put(before, [...place, name], value);
      before = JSON.parse(JSON.stringify(before));
      gateway.appliance.edit(address, () => before);
      let input: unknown = {};
      let expected = before;
      for (const { field, given, member, sent } of wanted) {
        input = put(input, field, given);
        expected = put(expected, member, sent);
      }
      const versionBefore = await versionNow();
      gateway.appliance.clearRequests();
      const document = writeDocument(resource, 'Update', { selection: 'version' });
      const data = dataOf(await gateway.query(document, { variables: { id: KEY, input }, user }));
      expect(bodiesSent(gateway, 'PUT', `mssql/connections/${KEY}`)).toEqual([expected]);

      const now = gateway.appliance.committed(address);
      const isChanged = !isSame(now, before);
      const version = await versionNow();
      expect(data['mssqlConnectionPolicyUpdate']).toEqual({ mssqlConnectionPolicy: { version } });
      expect(version !== versionBefore).toBe(isChanged);
      if (isChanged) changed += 1;
      // The demo appliance drops what it does not know, as the documents say; all the rest must be what was sent.
      if (planted.length === 0) expect(now).toEqual(expected);
    }),
    { numRuns: 150 },
  );
  expect(changed).toBeGreaterThan(50);
});

/** Whether two bodies are the same, in whatever order their members are. */
function isSame(left: unknown, right: unknown): boolean {
  const canonical = (value: unknown): string =>
    JSON.stringify(value, (_, inner: unknown) =>
      typeof inner === 'object' && inner !== null && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
        : inner,
    );
  return canonical(left) === canonical(right);
}
