import { afterEach, describe, expect, it } from 'vitest';

import { startDemoAppliance, type DemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { codesOf, outcomeOf, SHORT_TIMING, signIn } from '../transaction/world.ts';
import { Line } from './line.ts';
import { CONNECTIONS, until } from './place.ts';

const PAGE = `{ mssqlConnectionPolicies(first: 6) { totalCount nodes { name policies { auditPolicy { name } usermappingPolicy { name } } } } }`;
const RIGHT_AFTER = '{ viewer { name } timePolicies { totalCount } auditPolicies { totalCount } }';
const OTHER_NAME = /^test-after-/;

let appliance: DemoAppliance;
let line: Line;
let gateway: TestGateway;

async function start(profile: DemoProfile): Promise<void> {
  appliance = await startDemoAppliance({ profile, connections: 6, latencyMs: 15 });
  line = await Line.to(appliance.url);
  gateway = await startTestGateway({
    appliance: { ...appliance, url: line.url },
    timing: SHORT_TIMING,
    config: { SPS_LOCK_WAIT_MS: '0', SPS_MAX_CONNECTIONS: '4' },
  });
}

afterEach(async () => {
  await gateway.close();
  await until(() => line.open === 0);
  await line.close();
  await appliance.close();
});

/** The appliance goes down, its sessions and connections with it, and comes back after a while. */
async function restart(profile: DemoProfile, downMs: number): Promise<void> {
  line.isDead = true;
  line.cut();
  await appliance.close();
  await new Promise((resolve) => setTimeout(resolve, downMs));
  appliance = await startDemoAppliance({ profile, connections: 6 });
  line.leadTo(appliance.url);
  line.isDead = false;
}

const requests = (pattern: RegExp): number => line.requests.filter((request) => pattern.test(request)).length;
const isCookieDeleted = ({ cookies }: Answer): boolean =>
  cookies.some((cookie) => /=;.*(max-age=0|expires=thu, 01 jan 1970)/i.test(cookie));

const CHANGES: readonly (readonly [DemoProfile, DemoProfile])[] = [
  ['6.0', '6.0'],
  ['8.0', '8.0'],
  ['6.0', '8.0'],
  ['8.0', '6.0'],
];
/** Where the query is when the appliance goes down: which requests it has sent. */
const MOMENTS: Readonly<Record<string, () => boolean>> = {
  'with its first list': () => requests(/connections$/) > 0,
  'with its references': () => requests(/policies\/(audit|usermapping)_policies/) > 0,
};

describe.each(CHANGES)('SPS %s starts anew as %s', (before, after) => {
  describe.each(Object.entries(MOMENTS))('while a query is under way %s', (_moment, isThere) => {
    it('signed in with Basic it is answered as if nothing had been', async () => {
      await start(before);
      const expected = await gateway.query(PAGE, { user: 'admin' });
      line.requests.length = 0;
      const answering = gateway.query(PAGE, { user: 'admin' });
      await until(isThere);
      await restart(after, 0);
      const answer = await answering;
      expect([answer.errors, answer.data]).toEqual([[], expected.data]);
      expect(requests(/authentication/)).toBe(1);
    });

    it('signed in with a cookie it is told that the session has ended, and the cookie goes', async () => {
      await start(before);
      const cookie = await signIn(gateway);
      await gateway.query(PAGE, { cookie });
      line.requests.length = 0;
      const answering = gateway.query(PAGE, { cookie });
      await until(isThere);
      await restart(after, 0);
      const answer = await answering;
      expect(new Set(codesOf(answer))).toEqual(new Set(['UNAUTHENTICATED']));
      expect(isCookieDeleted(answer)).toBe(true);
      const again = await gateway.query(RIGHT_AFTER, { cookie: await signIn(gateway) });
      expect([again.errors, again.data?.['viewer']]).toEqual([[], { name: 'admin' }]);
    });
  });

  it('for longer than it can be waited for: the query is told so, and the next one is right', async () => {
    await start(before);
    const expected = await gateway.query(PAGE, { user: 'admin' });
    line.requests.length = 0;
    const answering = gateway.query(PAGE, { user: 'admin' });
    await until(() => requests(/connections$/) > 0);
    await restart(after, 700);
    expect(new Set(codesOf(await answering))).toEqual(new Set(['UPSTREAM_UNAVAILABLE']));
    const next = await gateway.query(PAGE, { user: 'admin' });
    expect([next.errors, next.data]).toEqual([[], expected.data]);
  });

  it('a change under way is told to be undone, and the next one is carried out', async () => {
    await start(before);
    await gateway.query(RIGHT_AFTER, { user: 'admin' });
    const key = (appliance.committed(CONNECTIONS) as string[])[0] ?? '';
    const change = `mutation { mssqlConnectionPolicyUpdate(id: "${key}", input: { name: "test-after-restart" }) { mssqlConnectionPolicy { name } } }`;
    line.requests.length = 0;
    const answering = gateway.query(change, { user: 'admin' });
    await until(() => requests(/^PUT/) > 0);
    await restart(after, 0);
    const answer = await answering;
    expect([outcomeOf(answer), answer.data]).toEqual(['ROLLED_BACK', null]);
    expect(codesOf(answer)[0]).toMatch(/^(UPSTREAM_UNAVAILABLE|UNAUTHENTICATED)$/);
    expect((appliance.committed(`${CONNECTIONS}/${key}`) as { name: string }).name).not.toMatch(OTHER_NAME);
    expect(requests(/^PUT \/api\/configuration/)).toBe(1);
    const next = await gateway.query(change, { user: 'admin' });
    expect([next.errors, outcomeOf(next)]).toEqual([[], 'COMMITTED']);
    expect((appliance.committed(`${CONNECTIONS}/${key}`) as { name: string }).name).toMatch(OTHER_NAME);
  });
});

it('at the same address and without a line between: the next query is right', async () => {
  await start('8.0');
  const direct = await startDemoAppliance({ profile: '8.0' });
  const before = await startTestGateway({ appliance: direct, timing: SHORT_TIMING });
  const expected = await before.query(RIGHT_AFTER, { user: 'admin' });
  await direct.close();
  const after = await startDemoAppliance({ profile: '8.0', port: Number(new URL(direct.url).port) });
  const next = await before.query(RIGHT_AFTER, { user: 'admin' });
  expect([next.errors, next.data]).toEqual([[], expected.data]);
  await before.close();
  await after.close();
});
