import fc from 'fast-check';
import { expect, it, onTestFinished } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';

const MSSQL = '/api/configuration/mssql/connections';
const AUDIT = '/api/configuration/policies/audit_policies';
const STORES = '/api/configuration/policies/credentialstores';

/** Different selections of the same objects, with references, variables, bodies and versions. */
const DOCUMENTS = [
  '{ mssqlConnectionPolicies { nodes { id name policies { auditPolicy { id name } credentialStore { name } } } } }',
  '{ mssqlConnectionPolicies(first: 2) { nodes { active name policies { auditPolicy { name version } } } } }',
  'query Q($first: Int = 1) { mssqlConnectionPolicies(first: $first) { totalCount nodes { ...C a: name } } } fragment C on MssqlConnectionPolicy { version policies { auditPolicy { ...A } } } fragment A on AuditPolicy { name }',
  '{ auditPolicies { nodes { name } } credentialStores { nodes { name } } }',
  '{ mssqlConnectionPolicies { nodes { name body } } }',
] as const;

type Step =
  | { readonly does: 'ask'; readonly document: number; readonly user: string }
  | { readonly does: 'rename'; readonly collection: string; readonly object: number; readonly name: string }
  | { readonly does: 'refer'; readonly object: number; readonly to: number; readonly member: string };

const ask = fc.record({
  does: fc.constant('ask' as const),
  document: fc.nat(DOCUMENTS.length - 1),
  user: fc.constantFrom('admin', 'auditor', 'operator'),
});
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: ask },
  fc.record({
    does: fc.constant('rename' as const),
    collection: fc.constantFrom(MSSQL, AUDIT, STORES),
    object: fc.nat(2),
    name: fc.constantFrom('one', 'two', 'drei «3»'),
  }),
  fc.record({
    does: fc.constant('refer' as const),
    object: fc.nat(2),
    to: fc.integer({ min: -1, max: 2 }),
    member: fc.constantFrom('audit_policy', 'credential_store'),
  }),
);

function change(appliance: DemoAppliance, made: Exclude<Step, { does: 'ask' }>): void {
  const keysOf = (collection: string): string[] => appliance.committed(collection) as string[];
  if (made.does === 'rename') {
    const key = keysOf(made.collection)[made.object] ?? '';
    appliance.edit(`${made.collection}/${key}`, (body) => ({ ...body, name: made.name }));
    return;
  }
  const collection = made.member === 'audit_policy' ? AUDIT : STORES;
  const key = keysOf(collection)[made.to];
  const reference = key === undefined ? null : { key, meta: { href: `${collection}/${key}` } };
  appliance.edit(`${MSSQL}/${keysOf(MSSQL)[made.object] ?? ''}`, (body) => ({
    ...body,
    policies: { ...(body['policies'] as object), [made.member]: reference },
  }));
}

/** What an answer says, without what is another thing each time. */
function saidBy({ data, errors }: Answer): unknown {
  return { data, errors: errors.map(({ message, path, extensions }) => ({ message, path, code: extensions.code })) };
}

it.each(['6.0', '8.0'] as const)(
  'a gateway that recognises answers says what one says that does not, whoever asks and whatever changes (SPS %s)',
  async (profile) => {
    const appliance = await startDemoAppliance({ profile, connections: 3 });
    const started: TestGateway[] = [];
    onTestFinished(async () => {
      for (const gateway of started) await gateway.close();
      await appliance.close();
    });
    for (const config of [{ MAX_KNOWN_BYTES: '0' }, {}, { SPS_PREFETCH: 'always' }, { SPS_CACHE: 'config-hash' }])
      started.push(await startTestGateway({ appliance, config }));
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 12 }), async (steps) => {
        for (const made of steps) {
          if (made.does !== 'ask') {
            change(appliance, made);
            continue;
          }
          const document = DOCUMENTS[made.document] ?? '';
          const answers = await Promise.all(started.map((gateway) => gateway.query(document, { user: made.user })));
          const [expected, ...others] = answers.map(saidBy);
          for (const said of others) expect(said).toEqual(expected);
        }
      }),
      { numRuns: 40 },
    );
  },
  60_000,
);
