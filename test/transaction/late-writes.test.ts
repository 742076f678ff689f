import { afterEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, type DemoProfile, type Fault, type FaultRule } from '../../src/demo/index.ts';
import type { Timing } from '../../src/timing.ts';
import type { TestGateway } from '../support/gateway.ts';
import { DAYS, outcomeOf, quiet, SHORT_TIMING, TIME_POLICIES, TRANSACTION, visit, World } from './world.ts';

/** What a request may take at most: the faults come later. */
const TIMEOUT_MS = 350;
const LATE_MS = 450;

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(profile: DemoProfile, timing: Partial<Timing> = SHORT_TIMING) {
  const world = await World.start({ profile });
  const { gateway, cookie } = await visit(world, { SPS_TIMEOUT_MS: String(TIMEOUT_MS) }, timing);
  closing.push(
    () => world.appliance.close(),
    () => gateway.close(),
  );
  return { world, gateway, cookie };
}

/** Time policies that are created together, one of them alone in a dry run. */
function create(names: readonly string[], directive = ''): string {
  const fields = names.map(
    (name, index) => `f${index}: timePolicyCreate(input: { name: "${name}", ${DAYS} }) { timePolicy { id } }`,
  );
  return `mutation ${directive} { ${fields.join('\n')} }`;
}

const EIGHT = Array.from({ length: 8 }, (_, index) => `p${index}`);

/** How many of the eight policies have been committed. */
function committed({ appliance }: World): number {
  const bodies = (appliance.committed(TIME_POLICIES) as string[]).map(
    (key) => appliance.committed(`${TIME_POLICIES}/${key}`) as { name: string },
  );
  return bodies.filter(({ name }) => EIGHT.includes(name)).length;
}

describe.each(DEMO_PROFILES)('on SPS %s', (profile) => {
  it('a rollback whose answer is late does not meet the transaction of the next operation', async () => {
    const { world, gateway, cookie } = await start(profile);
    world.appliance.faults.add({ method: 'DELETE', path: TRANSACTION, times: 1, fault: { delayMs: LATE_MS } });
    const preview = await gateway.query(create(['preview'], '@transaction(dryRun: true)'), { cookie });
    expect(outcomeOf(preview)).toBe('DRY_RUN');
    const answer = await gateway.query(create(EIGHT), { cookie });
    expect([outcomeOf(answer), committed(world)]).toEqual(['COMMITTED', 8]);
  });

  const late: [string, Fault][] = [
    ['answered with 504', { lateMs: 200, before: 504 }],
    ['answered with 502', { lateMs: 200, before: 502 }],
    ['reset', { lateMs: 200, before: 'reset' }],
    ['answered too late', { delayMs: LATE_MS }],
  ];
  const requests: [string, Pick<FaultRule, 'method' | 'path'>][] = [
    ['an opening', { method: 'POST', path: TRANSACTION }],
    ['a write', { method: 'POST', path: TIME_POLICIES }],
    ['a commit', { method: 'PUT', path: TRANSACTION }],
    ['a rollback', { method: 'DELETE', path: TRANSACTION }],
  ];
  const cells = requests.flatMap(([what, rule]) => late.map(([how, fault]) => ({ what, how, rule, fault })));
  it.for(cells)('$what that is $how and carried out then leaves nothing behind', async ({ what, rule, fault }) => {
    const { world, gateway, cookie } = await start(profile);
    world.appliance.faults.add({ ...rule, times: 1, fault });
    const directive = what === 'a rollback' ? '@transaction(dryRun: true)' : '';
    const first = await gateway.query(create(['first'], directive), { cookie });
    const next = await gateway.query(create(EIGHT), { cookie });
    expect([outcomeOf(next), committed(world)]).toEqual(['COMMITTED', 8]);
    await quiet(gateway);
    expect(world.appliance.openTransactions()).toBe(0);
    const names = (world.appliance.committed(TIME_POLICIES) as string[]).map(
      (key) => (world.appliance.committed(`${TIME_POLICIES}/${key}`) as { name: string }).name,
    );
    expect(names.includes('first')).toBe(outcomeOf(first) === 'COMMITTED');
  });

  describe('an orphan that comes when the session was given back', () => {
    /** A write that was lost, and is carried out when nobody holds the session any more. */
    async function orphan(
      lookAgainMs: readonly number[],
    ): Promise<{ world: World; gateway: TestGateway; cookie: string }> {
      const visited = await start(profile, { ...SHORT_TIMING, askAgainMs: [0, 10], lookAgainMs });
      const { world, gateway, cookie } = visited;
      const path = profile === '6.0' ? TRANSACTION : TIME_POLICIES;
      world.appliance.faults.add({ method: 'POST', path, times: 1, fault: { lateMs: 300, before: 504 } });
      expect(outcomeOf(await gateway.query(create(['first']), { cookie }))).toBe('ROLLED_BACK');
      await World.until(() => world.appliance.openTransactions() === 1);
      return visited;
    }

    it('is rolled back by the next mutation, which is carried out', async () => {
      const { world, gateway, cookie } = await orphan([60_000]);
      const next = await gateway.query(create(EIGHT), { cookie });
      expect([outcomeOf(next), committed(world), world.appliance.openTransactions()]).toEqual(['COMMITTED', 8, 0]);
    });

    it('is not shown by a query', async () => {
      const { world, gateway, cookie } = await orphan([60_000]);
      const { data } = await gateway.query('{ timePolicies { nodes { name } } }', { cookie });
      expect(JSON.stringify(data)).not.toContain('"first"');
      expect(world.appliance.openTransactions()).toBe(0);
    });

    it('is rolled back if nobody comes: it would lock out others', async () => {
      const { world, gateway } = await orphan([400, 100]);
      await quiet(gateway);
      expect(world.appliance.openTransactions()).toBe(0);
    });
  });

  it('a transaction that a late rollback has destroyed is not committed in parts', async () => {
    const { world, gateway, cookie } = await start(profile, {
      ...SHORT_TIMING,
      askAgainMs: [0, 10],
      lookAgainMs: [60_000],
    });
    const rollback = { method: 'DELETE', path: TRANSACTION, times: 1 } as const;
    world.appliance.faults.add({ ...rollback, fault: { lateMs: 300, before: 504 } });
    await gateway.query(create(['preview'], '@transaction(dryRun: true)'), { cookie });
    // The third of eight writes waits until the rollback has come.
    world.appliance.faults.add({ method: 'POST', path: TIME_POLICIES, after: 2, times: 1, fault: { delayMs: 300 } });
    const answer = await gateway.query(create(EIGHT), { cookie });
    expect([outcomeOf(answer), committed(world)]).toEqual(['ROLLED_BACK', 0]);
  });
});
