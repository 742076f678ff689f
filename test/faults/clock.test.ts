import { afterEach, describe, expect, it, vi } from 'vitest';

import type { DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { codesOf, CONNECTIONS, outcomeOf, SHORT_TIMING, signIn } from '../transaction/world.ts';

const HOUR = 3_600_000;
const LOOK =
  '{ viewer { name } timePolicies { totalCount } mssqlConnectionPolicies(first: 2) { nodes { name policies { auditPolicy { name } } } } }';
const renameOf = (key: string): string =>
  `mutation { mssqlConnectionPolicyUpdate(id: "${key}", input: { name: "x" }) { mssqlConnectionPolicy { name } } }`;

const realNow = Date.now.bind(Date);
let gateway: TestGateway;
/** What the clock of the appliance is ahead, in milliseconds. */
let ahead = 0;

async function start(profile: DemoProfile, config: Record<string, string> = {}): Promise<string> {
  ahead = 0;
  gateway = await startTestGateway({
    demo: { profile, connections: 3, idleSeconds: 600, now: () => realNow() + ahead },
    timing: SHORT_TIMING,
    config: { SPS_TIMEOUT_MS: '700', ...config },
  });
  return signIn(gateway);
}

afterEach(async () => {
  vi.useRealTimers();
  await gateway.close();
});

const JUMPS: Readonly<Record<DemoProfile, Readonly<Record<string, number>>>> = {
  '6.0': { 'five hours back': -5 * HOUR },
  '6.9': {},
  '8.0': { 'five hours on': 5 * HOUR, 'thirty years back': -262_800 * HOUR, 'ten years on': 87_600 * HOUR },
};

describe.each<DemoProfile>(['6.0', '8.0'])('on SPS %s', (profile) => {
  describe.each(Object.entries(JUMPS[profile]))("the gateway's clock jumps %s", (_how, jump) => {
    const leap = (): void => {
      vi.setSystemTime(realNow() + jump);
      expect(Math.abs(Date.now() - realNow() - jump)).toBeLessThan(60_000);
    };

    it('and no session ends', async () => {
      const cookie = await start(profile);
      const expected = await gateway.query(LOOK, { cookie });
      expect((await gateway.query(LOOK, { user: 'admin' })).errors).toEqual([]);
      gateway.appliance.clearRequests();
      leap();
      for (const options of [{ cookie }, { user: 'admin' }]) {
        const { errors, data, cookies } = await gateway.query(LOOK, options);
        expect([errors, data, cookies]).toEqual([[], expected.data, []]);
      }
      expect(gateway.appliance.requests.filter(({ path }) => path.startsWith('/api/authentication'))).toEqual([]);
      // Somebody who signs in now is still signed in when the clock is right again.
      const later = await signIn(gateway);
      vi.useRealTimers();
      expect((await gateway.query(LOOK, { cookie: later })).errors).toEqual([]);
    });

    it('and what is under way is waited for as long as before, and no longer', async () => {
      const cookie = await start(profile);
      const { faults } = gateway.appliance;
      faults.add({ path: /time_policies$/, times: 1, fault: { delayMs: 200 } });
      const asking = gateway.query(LOOK, { cookie });
      leap();
      expect((await asking).errors).toEqual([]);
      faults.add({ path: /time_policies$/, times: 1, fault: { never: true } });
      const started = performance.now();
      const hanging = gateway.query(LOOK, { cookie });
      vi.useRealTimers();
      expect(codesOf(await hanging)).toEqual(['UPSTREAM_TIMEOUT']);
      expect(performance.now() - started).toBeGreaterThan(600);
      expect(performance.now() - started).toBeLessThan(5_000);
    });

    it('and a change in the midst of it is carried out', async () => {
      const cookie = await start(profile);
      const [key = ''] = gateway.appliance.committed(CONNECTIONS) as string[];
      gateway.appliance.faults.add({ method: 'PUT', times: 1, fault: { delayMs: 100 } });
      const changing = gateway.query(renameOf(key), { cookie });
      leap();
      const answer = await changing;
      expect([answer.errors, outcomeOf(answer)]).toEqual([[], 'COMMITTED']);
    });

    it('and readiness, the circuit and the cache go on', async () => {
      const cookie = await start(profile, { SPS_CACHE: 'config-hash' });
      expect((await gateway.query(LOOK, { cookie })).errors).toEqual([]);
      leap();
      expect((await gateway.send('/health/ready')).status).toBe(200);
      gateway.appliance.faults.add({ fault: { status: 503, headers: { 'Retry-After': '60' } } });
      for (let count = 0; count < 6; count += 1) await gateway.query('{ timePolicies { totalCount } }', { cookie });
      expect((await gateway.send('/health/ready')).status).toBe(503);
      gateway.appliance.faults.clear();
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect((await gateway.query(LOOK, { cookie })).errors).toEqual([]);
      expect((await gateway.send('/health/ready')).status).toBe(200);
    });
  });

  it("the appliance's clock jumps back: nobody notices", async () => {
    const cookie = await start(profile);
    expect((await gateway.query(LOOK, { user: 'admin' })).errors).toEqual([]);
    ahead = -5 * HOUR;
    expect((await gateway.query(LOOK, { cookie })).errors).toEqual([]);
    expect((await gateway.query(LOOK, { user: 'admin' })).errors).toEqual([]);
  });

  it("the appliance's clock jumps on, and it ends its sessions: Basic goes on, a cookie goes", async () => {
    const cookie = await start(profile);
    const expected = await gateway.query(LOOK, { user: 'admin' });
    ahead = 5 * HOUR;
    const { errors, data } = await gateway.query(LOOK, { user: 'admin' });
    expect([errors, data]).toEqual([[], expected.data]);
    const answer = await gateway.query('{ timePolicies { totalCount } }', { cookie });
    expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
    expect(answer.cookies).toHaveLength(1);
    expect(gateway.appliance.requests.filter(({ path }) => path.startsWith('/api/authentication'))).toHaveLength(3);
  });
});
