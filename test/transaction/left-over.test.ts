import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import type { Fault } from '../../src/demo/index.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { codesOf, cookieOfSession, DAYS, outcomeOf, SHORT_TIMING, TIME_POLICIES, TRANSACTION, World } from './world.ts';

const NAMES = '{ timePolicies { nodes { name } } }';
const DISCARD = 'mutation { transactionDiscard { discarded } }';

/** Requests to the appliance itself, as another program sends them. */
async function atAppliance(world: World, session: string, method: string, path: string, body?: unknown): Promise<void> {
  const headers = { cookie: `session_id=${session}`, 'content-type': 'application/json' };
  const response = await fetch(world.appliance.url + path, {
    method,
    headers,
    body: body === undefined ? '' : JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

async function sessionAt(world: World): Promise<string> {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  const response = await fetch(`${world.appliance.url}/api/authentication`, { headers: { authorization } });
  return /session_id=(\w+)/.exec(response.headers.getSetCookie().join(';'))?.[1] ?? '';
}

describe.each(DEMO_PROFILES)('a session that the gateway meets for the first time, on SPS %s', (profile) => {
  let world: World;
  let gateway: TestGateway;
  let session: string;
  let cookie: string;
  beforeAll(async () => {
    world = await World.start({ profile });
    gateway = await startTestGateway({ appliance: world.appliance, timing: SHORT_TIMING });
  });
  beforeEach(async () => {
    world.reset();
    world.appliance.expireSessions();
    session = await sessionAt(world);
    cookie = await cookieOfSession(world, session);
    world.appliance.clearRequests();
  });
  afterAll(async () => {
    await gateway.close();
    await world.appliance.close();
  });

  /** A transaction that somebody else has left open, with a change in it. */
  async function leaveOpen(): Promise<void> {
    await atAppliance(world, session, 'POST', TRANSACTION);
    const [key = ''] = world.appliance.committed(TIME_POLICIES) as string[];
    const body = world.appliance.committed(`${TIME_POLICIES}/${key}`) as object;
    await atAppliance(world, session, 'PUT', `${TIME_POLICIES}/${key}`, { ...body, name: 'never-committed' });
    world.appliance.clearRequests();
  }

  const asked = (): number => world.requests('GET', TRANSACTION).length;

  it('is asked for its state beside the first read, and then no more', async () => {
    world.appliance.faults.add({ method: 'GET', path: TRANSACTION, times: 1, fault: { delayMs: 100 } });
    let isAnswered = false;
    const answering = gateway.query(NAMES, { cookie }).finally(() => (isAnswered = true));
    // The read does not wait for the state, but its answer does.
    await World.until(() => world.requests('GET', TIME_POLICIES)[0]?.status === 200);
    expect([world.requests('GET', TRANSACTION)[0]?.status, isAnswered]).toEqual([undefined, false]);
    expect((await answering).errors).toEqual([]);
    expect((await gateway.query(NAMES, { cookie })).errors).toEqual([]);
    expect(asked()).toBe(1);
  });

  it('shows nothing of a transaction that was left open', async () => {
    await leaveOpen();
    for (let times = 0; times < 2; times += 1) {
      const { data, errors } = await gateway.query(
        `{ viewer { name } timePolicies { nodes { name } } x509Identities { totalCount } }`,
        { cookie },
      );
      expect(data).toEqual({ viewer: { name: 'admin' }, timePolicies: null, x509Identities: null });
      expect(errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
        [['timePolicies'], 'TRANSACTION_IN_PROGRESS'],
        [['x509Identities'], 'TRANSACTION_IN_PROGRESS'],
      ]);
      expect(errors[0]?.message).toContain('transactionDiscard');
    }
  });

  it('is not touched by a mutation either', async () => {
    await leaveOpen();
    const mutation = `mutation { timePolicyCreate(input: { name: "mine", ${DAYS} }) { timePolicy { id } } }`;
    const answer = await gateway.query(mutation, { cookie });
    expect([codesOf(answer), outcomeOf(answer), world.appliance.openTransactions()]).toEqual([
      ['TRANSACTION_IN_PROGRESS'],
      'ROLLED_BACK',
      1,
    ]);
  });

  it('can be used when the transaction was discarded', async () => {
    await leaveOpen();
    const discarded = await gateway.query(DISCARD, { cookie });
    expect([discarded.data, discarded.errors]).toEqual([{ transactionDiscard: { discarded: true } }, []]);
    expect([world.appliance.openTransactions(), world.requests('DELETE', TRANSACTION).length]).toEqual([0, 1]);
    const { text, errors } = await gateway.query(NAMES, { cookie });
    expect([errors, text.includes('never-committed'), asked()]).toEqual([[], false, 1]);
    expect((await gateway.query(DISCARD, { cookie })).data).toEqual({ transactionDiscard: { discarded: false } });
    expect(world.requests('DELETE', TRANSACTION)).toHaveLength(1);
  });

  it.each([
    ['another field', `mutation { transactionDiscard { discarded } timePolicyDelete(id: "1") { deletedId } }`],
    ['itself', 'mutation { a: transactionDiscard { discarded } b: transactionDiscard { discarded } }'],
    [
      'a fragment',
      'mutation { ...F transactionDiscard { discarded } } fragment F on Mutation { signOut { viewer { name } } }',
    ],
    ['@transaction', 'mutation @transaction(dryRun: true) { transactionDiscard { discarded } }'],
  ])('cannot be discarded together with %s: nothing is done', async (_what, document) => {
    await leaveOpen();
    const answer = await gateway.query(document, { cookie });
    expect([codesOf(answer), answer.data, world.appliance.requests]).toEqual([['BAD_USER_INPUT'], null, []]);
  });

  it.each([
    '{ __typename transactionDiscard { discarded } }',
    '{ signOut @skip(if: true) { viewer { name } } transactionDiscard { discarded } }',
  ])('can be discarded by mutation %s', async (selection) => {
    await leaveOpen();
    const { data } = await gateway.query(`mutation ${selection}`, { cookie });
    expect(data).toMatchObject({ transactionDiscard: { discarded: true } });
  });

  it('nobody has no transaction', async () => {
    expect(codesOf(await gateway.query(DISCARD))).toEqual(['UNAUTHENTICATED']);
  });

  const untold: [string, Fault, string[]][] = [
    ['fails', { status: 500 }, ['UPSTREAM_UNAVAILABLE']],
    ['is no JSON', { html: true }, ['UPSTREAM_MALFORMED']],
    ['says that the session has ended', { status: 401 }, ['UNAUTHENTICATED']],
    ['is refused, so that there can be none', { status: 403 }, []],
  ];
  it.each(untold)('is not read if the state %s', async (_what, fault, codes) => {
    world.appliance.faults.add({ method: 'GET', path: TRANSACTION, fault });
    const answer = await gateway.query(NAMES, { cookie });
    expect([codesOf(answer), answer.data?.['timePolicies'] === null]).toEqual([codes, codes.length > 0]);
  });

  it.each([
    ['is lost', { reset: 'after' } as const],
    ['does not arrive', { reset: 'before' } as const],
    ['is refused once', { status: 500 } as const],
  ])('is discarded also if the rollback %s', async (_what, fault) => {
    await leaveOpen();
    world.appliance.faults.add({ method: 'DELETE', path: TRANSACTION, times: 1, fault });
    expect((await gateway.query(DISCARD, { cookie })).data).toEqual({ transactionDiscard: { discarded: true } });
    expect(world.appliance.openTransactions()).toBe(0);
  });
});
