import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, type FaultRule } from '../../src/demo/index.ts';
import { startTestGateway, type QueryOptions, type TestGateway } from '../support/gateway.ts';
import { STEPS } from './matrix.ts';
import {
  codesOf,
  CONNECTIONS,
  outcomeOf,
  quiet,
  SHORT_TIMING,
  signIn,
  TIME_POLICIES,
  TRANSACTION,
  visit,
  World,
} from './world.ts';

/** The commit is carried out, and its answer is lost. */
const LOST_COMMIT: FaultRule = { method: 'PUT', path: TRANSACTION, times: 1, fault: { reset: 'after' } };
/** The commit does not arrive, and neither does an answer. */
const NO_COMMIT: FaultRule = { method: 'PUT', path: TRANSACTION, times: 1, fault: { reset: 'before' } };
const STATE = { method: 'GET', path: TRANSACTION, after: 1 } as const;

describe.each(DEMO_PROFILES)('on SPS %s', (profile) => {
  let world: World;
  let gateway: TestGateway;
  let cookie: string;
  beforeAll(async () => {
    world = await World.start({ profile });
    ({ gateway, cookie } = await visit(world));
  });
  beforeEach(async () => {
    await quiet(gateway);
    world.reset();
    world.appliance.expireSessions();
    cookie = await signIn(gateway);
    await gateway.query('{ viewer { name } }', { user: 'admin' });
    world.appliance.clearRequests();
  });
  afterAll(async () => {
    await gateway.close();
    await world.appliance.close();
  });

  const sessionEnds = (rule: Pick<FaultRule, 'method' | 'path' | 'after'>, moment: 'before' | 'after'): void => {
    const expire = (): void => void setImmediate(() => world.appliance.expireSessions());
    // The fault acts and answers late, when the session has gone; or at once, and then the session goes.
    world.appliance.faults.add({
      ...rule,
      times: 1,
      fault: moment === 'before' ? { delayMs: 30 } : { mutate: () => expire() },
    });
    if (moment === 'after') return;
    const { method = '', path = '', after = 0 } = rule;
    void World.until(() => world.requests(method, path).length > after).then(() => world.appliance.expireSessions());
  };

  describe('a session that ends', () => {
    const means: [string, () => QueryOptions][] = [
      ['a cookie', () => ({ cookie })],
      ['Basic', () => ({ user: 'admin' })],
    ];
    const cells = means.flatMap(([by, options]) =>
      Object.keys(STEPS).flatMap((step) => (['before', 'after'] as const).map((when) => ({ by, options, step, when }))),
    );
    it.for(cells)('$when "$step", signed in with $by, takes its transaction with it', async (cell) => {
      const { by, options, step, when } = cell;
      const { end, ...rule } = STEPS[step] ?? { method: '', path: '' };
      sessionEnds(rule, when);
      if (end === 'refused') world.appliance.faults.add({ path: /@order$/, method: 'PUT', fault: { status: 400 } });
      const answer = await gateway.query(world.all(end === 'dry run' ? '@transaction(dryRun: true)' : ''), options());
      const outcome = outcomeOf(answer);
      expect(world.extent()).toBe(outcome === 'COMMITTED' ? 'all' : 'nothing');
      expect(outcome).toMatch(/^(COMMITTED|ROLLED_BACK|DRY_RUN)$/);
      expect(answer.data === null).toBe(outcome === 'ROLLED_BACK');
      const isRenewed = by === 'Basic' && step === 'ask the state' && when === 'before';
      if (outcome === 'ROLLED_BACK') {
        expect(codesOf(answer)).toEqual([end === 'refused' ? 'INVALID' : 'UNAUTHENTICATED']);
      } else expect(isRenewed || end === 'dry run' || (step === 'commit' && when === 'after')).toBe(true);
      expect(world.repeatedWrites()).toEqual([]);
      expect(world.appliance.openTransactions()).toBe(0);

      world.appliance.faults.clear();
      world.appliance.expireSessions();
      const again = by === 'Basic' ? options() : { cookie: await signIn(gateway) };
      expect(outcomeOf(await gateway.query(world.rename('afterwards'), again))).toBe('COMMITTED');
    });
  });

  /** Does something when the gateway asks what has become of the commit, and before it is answered. */
  const onceAsked = (act: () => void): void => {
    world.appliance.faults.add({ ...STATE, times: 1, fault: { delayMs: 50 } });
    void World.until(() => world.requests('GET', TRANSACTION).length > 1).then(act);
  };

  describe('the answer to the commit is lost', () => {
    it.each([
      ['carried out', LOST_COMMIT, 'COMMITTED'],
      ['not carried out', NO_COMMIT, 'ROLLED_BACK'],
    ] as const)('it was %s, and the state is told at the third time of asking', async (_what, commit, outcome) => {
      world.appliance.faults.add(commit);
      world.appliance.faults.add({ ...STATE, times: 2, fault: { html: true } });
      const answer = await gateway.query(world.all(), { cookie });
      expect([outcomeOf(answer), world.extent()]).toEqual([outcome, outcome === 'COMMITTED' ? 'all' : 'nothing']);
      expect(codesOf(answer)).toEqual(outcome === 'COMMITTED' ? [] : ['UPSTREAM_UNAVAILABLE']);
      expect(world.appliance.openTransactions()).toBe(0);
    });

    it.each([
      ['carried out', LOST_COMMIT, 'all'],
      ['not carried out', NO_COMMIT, 'nothing'],
    ] as const)('it was %s, and the appliance says nothing more: unknown', async (_what, commit, extent) => {
      world.appliance.faults.add(commit);
      world.appliance.faults.add({ ...STATE, fault: { reset: 'before' } });
      const answer = await gateway.query(world.all(), { cookie });
      expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([
        ['TRANSACTION_OUTCOME_UNKNOWN'],
        null,
        'UNKNOWN',
      ]);
      expect([world.extent(), world.repeatedWrites()]).toEqual([extent, []]);
    });

    it.each([
      ['a cookie', 'UNKNOWN'],
      ['Basic', 'COMMITTED'],
    ])('and the session with it: a user with %s is told %s', async (by, outcome) => {
      // As when the commit restarts the appliance's services (protocol.md 5.4).
      world.appliance.faults.add(LOST_COMMIT);
      onceAsked(() => world.appliance.expireSessions());
      const answer = await gateway.query(world.all(), by === 'Basic' ? { user: 'admin' } : { cookie });
      expect([outcomeOf(answer), world.extent()]).toEqual([outcome, 'all']);
    });

    it('and nothing was really changed: unknown, and the same', async () => {
      world.appliance.faults.add(LOST_COMMIT);
      const { name } = world.appliance.committed(`${CONNECTIONS}/${world.connection}`) as { name: string };
      const answer = await gateway.query(world.rename(name), { cookie });
      expect([codesOf(answer), outcomeOf(answer)]).toEqual([['TRANSACTION_OUTCOME_UNKNOWN'], 'UNKNOWN']);
    });

    it('and the changed objects cannot be read: unknown', async () => {
      world.appliance.faults.add(LOST_COMMIT);
      onceAsked(() => {
        world.appliance.faults.add({ method: 'GET', path: /^\/api\/configuration\//, fault: { status: 403 } });
      });
      const answer = await gateway.query(world.all(), { cookie });
      expect([codesOf(answer), outcomeOf(answer)]).toEqual([['TRANSACTION_OUTCOME_UNKNOWN'], 'UNKNOWN']);
    });

    it.each([
      ['an update', () => `a: mssqlConnectionPolicyUpdate(id: "${world.connection}", input: { name: "x" })`],
      [
        'an update twice',
        () => `a: mssqlConnectionPolicyUpdate(id: "${world.connection}", input: { name: "x" }) { mssqlConnectionPolicy { id } }
        b: mssqlConnectionPolicyUpdate(id: "${world.connection}", input: { name: "y" })`,
      ],
      [
        'an update that is sent whole',
        () => `a: mssqlConnectionPolicyUpdate(id: "${world.connection}", input: { body: { junk: 1 }, name: "x" })`,
      ],
    ])('%s whose result nobody has read is found out', async (_what, fields) => {
      world.appliance.faults.add(LOST_COMMIT);
      const answer = await gateway.query(`mutation { ${fields()} { mssqlConnectionPolicy { id } } }`, { cookie });
      expect([outcomeOf(answer), answer.errors]).toEqual(['COMMITTED', []]);
    });
  });

  describe('the gateway stops', () => {
    it('and an operation that lasts too long is rolled back before the end', async () => {
      const stopping = await startTestGateway({
        appliance: world.appliance,
        timing: { ...SHORT_TIMING, shutdownGraceMs: 50 },
        config: { SPS_TIMEOUT_MS: '600' },
      });
      world.appliance.faults.add({ method: 'POST', path: TIME_POLICIES, fault: { delayMs: 300 } });
      const answering = stopping.query(world.all(), { cookie });
      await World.until(() => world.requests('POST', TIME_POLICIES).length === 1);
      await stopping.close();
      const answer = await answering;
      expect([codesOf(answer), outcomeOf(answer), world.extent()]).toEqual([
        ['REQUEST_CANCELLED'],
        'ROLLED_BACK',
        'nothing',
      ]);
      expect(world.appliance.openTransactions()).toBe(0);
    });

    it('after the client has left: the transaction is rolled back before the end', async () => {
      const stopping = await startTestGateway({ appliance: world.appliance, timing: SHORT_TIMING });
      world.appliance.faults.add({ method: 'POST', path: TIME_POLICIES, fault: { delayMs: 300 } });
      const leaving = new AbortController();
      const answering = stopping.query(world.all(), { cookie, signal: leaving.signal });
      await World.until(() => world.requests('POST', TIME_POLICIES).length === 1);
      leaving.abort();
      await expect(answering).rejects.toThrow();
      await stopping.close();
      expect([world.extent(), world.appliance.openTransactions()]).toEqual(['nothing', 0]);
      expect(world.requests('DELETE', TRANSACTION)).toHaveLength(1);
    });
  });
});
