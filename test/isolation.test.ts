import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, type DemoProfile } from '../src/demo/index.ts';
import { cookieOf, startTestGateway, type Answer, type QueryOptions, type TestGateway } from './support/gateway.ts';

type User = 'admin' | 'auditor' | 'operator';
type Means = 'basic' | 'cookie';

/** Each query with the response name of a part that the operator must not see. */
const QUERIES = {
  viewer: '{ viewer { name } }',
  stores: '{ viewer { name } hidden: credentialStores { nodes { name } } }',
  store: '{ viewer { name } hidden: credentialStore(id: "505008562571b936560254") { name body } }',
  node: '{ viewer { name } hidden: node(id: "X509Identity:893b7eb7-8c6f-403a-ba3a-1d09dc4b4c7a") { id ... on X509Identity { body } } }',
  single: '{ viewer { name } hidden: systemBackup { version } }',
} as const;
type QueryName = keyof typeof QUERIES;

/** What only those who may read the hidden parts can see. */
const SECRETS = ['local_store', 'gateway.example.com', 'branch_store', 'passphrase'];

interface Visit {
  readonly user: User;
  readonly means: Means;
  readonly query: QueryName;
  /** Milliseconds after the beginning, and milliseconds that the appliance takes for an answer. */
  readonly after: number;
}

const visit: fc.Arbitrary<Visit> = fc.record({
  user: fc.constantFrom<User>('admin', 'auditor', 'operator'),
  means: fc.constantFrom<Means>('basic', 'cookie'),
  query: fc.constantFrom(...(Object.keys(QUERIES) as QueryName[])),
  after: fc.integer({ min: 0, max: 6 }),
});

function expectOwnAnswer({ user, query }: Visit, answer: Answer): void {
  expect(answer.data?.['viewer']).toEqual({ name: user });
  if (query === 'viewer') return;
  const codes = answer.errors.map(({ extensions, path }) => [extensions.code, path?.[0]]);
  if (user === 'operator') {
    expect(codes).toEqual([['FORBIDDEN', 'hidden']]);
    expect(answer.data?.['hidden']).toBeNull();
    for (const secret of SECRETS) expect(answer.text).not.toContain(secret);
  } else {
    expect(codes).toEqual([]);
    expect(answer.data?.['hidden']).not.toBeNull();
  }
}

describe.each(DEMO_PROFILES)('users at the same time on SPS %s', (profile: DemoProfile) => {
  let gateway: TestGateway;
  const cookies = new Map<User, string>();
  beforeAll(async () => {
    gateway = await startTestGateway({ demo: { profile, latencyMs: 1 }, config: { SPS_MAX_CONNECTIONS: '3' } });
    for (const user of ['admin', 'auditor', 'operator'] as const) {
      const signIn = `mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`;
      cookies.set(user, cookieOf(await gateway.query(signIn)));
    }
  });
  afterAll(() => gateway.close());

  async function answerTo({ user, means, query, after }: Visit): Promise<Answer> {
    await new Promise((resolve) => setTimeout(resolve, after));
    const credentials: QueryOptions = means === 'basic' ? { user } : { cookie: cookies.get(user) ?? '' };
    return gateway.query(QUERIES[query], credentials);
  }

  it('see only what they may see, in whatever order their requests come', async () => {
    const visits = fc.array(visit, { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(visits, async (list) => {
        gateway.appliance.clearRequests();
        const answers = await Promise.all(list.map(answerTo));
        answers.forEach((answer, index) => expectOwnAnswer(list[index] as Visit, answer));
        const users = new Set<string>(list.map(({ user }) => user));
        // What the appliance was asked, it was asked as one of the users who were there, and never as nobody.
        for (const { user } of gateway.appliance.requests) expect(users).toContain(user);
      }),
      { numRuns: 25 },
    );
  });

  it('see only what they may see while their sessions end', async () => {
    const visits = fc.array(visit, { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(visits, fc.integer({ min: 0, max: 6 }), async (list, expireAfter) => {
        const basic = list.map((one): Visit => ({ ...one, means: 'basic' }));
        const expiry = new Promise<void>((resolve) =>
          setTimeout(() => {
            gateway.appliance.expireSessions();
            resolve();
          }, expireAfter),
        );
        const answers = await Promise.all(basic.map(answerTo));
        await expiry;
        answers.forEach((answer, index) => expectOwnAnswer(basic[index] as Visit, answer));
      }),
      { numRuns: 15 },
    );
  });
});
