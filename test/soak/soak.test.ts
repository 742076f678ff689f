import { afterAll, describe, expect, onTestFinished, test } from 'vitest';

import { Gate } from '../sharing/gate.ts';
import { basic, startTestGateway } from '../support/gateway.ts';
import { ask, crowdAt, parsed, type Answer } from './connection.ts';
import { killGateways } from './gateway-process.ts';
import type { Plan } from './plan.ts';
import { soak } from './soak.ts';

// The short form of `npm run soak`: the same load with fewer people, and no assertion on how fast anything is.
const SHORT: Plan = {
  profile: '8.0',
  latencyMs: 0,
  cache: 'config-hash',
  seed: 1,
  people: 12,
  flooders: 2,
  connections: 12,
  maxConnections: 6,
  maxOperations: 16,
  timeoutMs: 5_000,
  candidates: [5],
  candidateMs: 200,
  warmUpMs: 300,
  soakMs: 4_500,
  quietMs: 200,
  troubleMs: 200,
  settleMs: 200,
  // The others end with the answer; silence would last until the timeout, which must be long where nothing may depend on speed.
  faults: 'without silence',
  sampleMs: 1_000,
  overloadRounds: 1,
  overloadMs: 200,
};

afterAll(killGateways);

test(
  'under load and with faults: right answers, nothing lost, nothing left, overload is shed',
  { timeout: 60_000 },
  async () => {
    const result = await soak(SHORT, () => undefined);
    const { ledger, before, after, measurements, recoveries, overload, floods, connectionsAfter } = result;
    expect(ledger.mistakes).toEqual([]);
    // Or else the rest would say nothing.
    expect(ledger.operations).toBeGreaterThan(50);
    expect(ledger.outcomes.get('COMMITTED')).toBeGreaterThan(2);
    expect(recoveries.length).toBeGreaterThan(2);
    expect(floods.visits).toBeGreaterThan(5);
    expect(floods.answers).toBeGreaterThan(0);

    expect([...measurements.flatMap(({ uncaught }) => uncaught), ...after.uncaught]).toEqual([]);
    expect(after.warnings).toEqual([]);
    expect(result.errorLines).toEqual([]);
    expect(result.mostConnections).toBeGreaterThan(1);
    expect(result.mostConnections).toBeLessThanOrEqual(SHORT.maxConnections);
    expect(after.operations).toEqual({ now: 0, most: expect.any(Number) as number });
    expect(after.operations.most).toBeLessThanOrEqual(SHORT.maxOperations);
    expect([after.locks, result.unsettled]).toEqual([0, 0]);
    if (!Number.isNaN(after.descriptors))
      expect(after.descriptors - connectionsAfter).toBeLessThanOrEqual(before.descriptors);

    // What is wrong with answers, or with the form of refusals, is in the ledger.
    expect(overload?.tenTimes.refused).toBeGreaterThan(0);
    expect(overload?.tenTimes.answered).toBeGreaterThan(0);
    expect(overload?.afterwards.refused).toBe(0);
    expect(overload?.afterwards.answered).toBeGreaterThan(0);
    expect(result.exitCode).toBe(0);
  },
);

describe('the limits of operations under way', () => {
  const QUERY = '{ timePolicies { totalCount } }';
  const PATH = '/api/configuration/policies/time_policies';

  /** Asks so often at once, from the given addresses in turns, while the appliance's answer is held back. */
  async function crowd(config: Readonly<Record<string, string>>, addresses: readonly string[], count: number) {
    const gate = await Gate.start();
    onTestFinished(() => gate.close());
    const gateway = await startTestGateway({
      appliance: gate.appliance,
      config: { ...config, TRUSTED_PROXIES: '127.0.0.1' },
    });
    onTestFinished(() => gateway.close());
    const through = crowdAt(gateway.url, count + 1);
    onTestFinished(() => through.destroy());
    const once = (address: string, query = QUERY): Promise<Answer> =>
      ask(through, { address, authorization: basic('auditor') }, { query });
    // Who has not signed in here yet could take a half of the places only.
    for (const address of new Set(addresses)) await once(address, '{ viewer { name } }');
    // The crowd is of one session, so all of it waits for this one answer.
    const held = gate.hold(PATH);
    const all = Array.from({ length: count }, (_, index) => once(addresses[index % addresses.length] ?? ''));
    const refused: Answer[] = [];
    for (const one of all) void one.then((answer) => answer.status === 503 && refused.push(answer));
    return { all, refused, release: () => held.release(), once };
  }

  /** What a refusal must say. */
  function expectRefusals(refused: readonly Answer[], code: string): void {
    for (const answer of refused) {
      const { data, errors } = parsed(answer);
      expect([data, errors?.map(({ extensions }) => extensions?.code)]).toEqual([undefined, [code]]);
      expect(answer.retryAfter).toMatch(/^[1-9]\d*$/);
    }
  }

  test('all together: as many as MAX_OPERATIONS are served, the others are refused at once', async () => {
    // One request of each: who has a place leaves the others to those who have none.
    const addresses = Array.from({ length: 12 }, (_, index) => `10.0.0.${1 + index}`);
    const { all, refused, release, once } = await crowd({ MAX_OPERATIONS: '4' }, addresses, 12);
    await expect.poll(() => refused.length, { timeout: 10_000 }).toBe(8);
    expectRefusals(refused, 'OVERLOADED');
    release();
    const served = (await Promise.all(all)).filter(({ status }) => status === 200);
    expect(served).toHaveLength(4);
    for (const answer of served) expect(parsed(answer).errors).toBeUndefined();
    const afterwards = await once('10.0.1.1');
    expect([afterwards.status, parsed(afterwards).errors]).toEqual([200, undefined]);
  });

  test('one client: others are served while it has all that it may have', async () => {
    const { all, refused, release, once } = await crowd({ MAX_OPERATIONS_PER_CLIENT: '3' }, ['10.0.0.1'], 7);
    await expect.poll(() => refused.length, { timeout: 10_000 }).toBe(4);
    expectRefusals(refused, 'TOO_MANY_OPERATIONS');
    expect((await once('10.0.0.2', '{ auditPolicies { totalCount } }')).status).toBe(200);
    release();
    await Promise.all(all);
    expect((await once('10.0.0.1')).status).toBe(200);
  });
});
