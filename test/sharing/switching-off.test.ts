import { describe, expect, it } from 'vitest';

import type { Fault } from '../../src/demo/index.ts';
import { CACHED, codesOf, INFO, nameIn, outcomeOf, Stage, SWITCHED_OFF, WARM } from './stage.ts';

/** The appliance tells the same hash all the time, or none. */
function hashIs(stage: Stage, hash: unknown): void {
  stage.gate.appliance.faults.add({
    path: INFO,
    fault: { mutate: ({ body }) => void ((body as Record<string, unknown>)['config_hash'] = hash) },
  });
}

/** Asks twice. @returns the requests that the second time has cost. */
async function costOfRepetition(stage: Stage): Promise<string[]> {
  await stage.gateway.query(stage.look, { user: 'admin' });
  return (await stage.costOf(stage.look)).calls;
}

describe('an appliance whose hash stays the same when the configuration changes', () => {
  it('is found out by the first commit, and nothing is cached from then on', async () => {
    const stage = await Stage.forTest(CACHED);
    const { gateway } = stage;
    hashIs(stage, 'constant');
    expect(await costOfRepetition(stage)).toEqual(WARM);
    expect(outcomeOf(await gateway.query(stage.rename('one'), { user: 'admin' }))).toBe('COMMITTED');
    expect(stage.switchedOff()).toBe(0);
    // Who has cached it before does not see it any more, and the first look tells.
    expect(nameIn(await gateway.query(stage.look, { user: 'admin' }))).toBe('one');
    expect(stage.switchedOff()).toBe(1);
    const line = gateway.log.find(({ msg }) => msg === SWITCHED_OFF);
    expect(line).toMatchObject({ level: 40, reason: 'a commit has not changed the config_hash of the appliance' });
    // Nobody asks for the hash any more, and a change by anybody is seen.
    expect(await costOfRepetition(stage)).toEqual([`GET ${stage.path}`]);
    stage.renameElsewhere('two');
    expect(nameIn(await gateway.query(stage.look, { user: 'auditor' }))).toBe('two');
    await gateway.query(stage.rename('three'), { user: 'admin' });
    expect(nameIn(await gateway.query(stage.look, { user: 'admin' }))).toBe('three');
    expect(stage.switchedOff()).toBe(1);
  });

  it('is not suspected for changes that leave everything as it was', async () => {
    const stage = await Stage.forTest(CACHED);
    const { gateway } = stage;
    stage.renameElsewhere('same');
    hashIs(stage, 'constant');
    const change = (name: string): string =>
      `mssqlConnectionPolicyUpdate(id: "${stage.key}", input: { name: "${name}" }) { mssqlConnectionPolicy { name } }`;
    const mutations: readonly (readonly [string, string])[] = [
      ['COMMITTED', stage.rename('same')],
      ['DRY_RUN', stage.rename('other', '@transaction(dryRun: true)')],
      ['ROLLED_BACK', stage.rename('other').replace(/\}$/, ' bad: timePolicyDelete(id: "missing") { deletedId } }')],
      ['COMMITTED', `mutation { there: ${change('other')} back: ${change('same')} }`],
    ];
    for (const [outcome, mutation] of mutations) {
      await gateway.query(stage.look, { user: 'admin' });
      expect(outcomeOf(await gateway.query(mutation, { user: 'admin' }))).toBe(outcome);
      expect(await costOfRepetition(stage)).toEqual(WARM);
    }
    expect(stage.switchedOff()).toBe(0);
  });
});

describe('an appliance that does not tell a hash', () => {
  it.each([
    ['no member', undefined],
    ['null', null],
    ['a number', 5],
  ])('(%s) is read anew by every operation, and everything works', async (_what, hash) => {
    const stage = await Stage.forTest(CACHED);
    hashIs(stage, hash);
    expect(await costOfRepetition(stage)).toContain(`GET ${stage.path}`);
    stage.renameElsewhere('new');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'admin' }))).toBe('new');
    expect(outcomeOf(await stage.gateway.query(stage.rename('newer'), { user: 'admin' }))).toBe('COMMITTED');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('newer');
    expect([stage.switchedOff(), await stage.saved('cached')]).toEqual([0, 0]);
  });

  it.each<[string, Fault]>([
    ['status 403', { status: 403, type: 'Unauthorized' }],
    ['status 404', { status: 404 }],
    ['status 500', { status: 500 }],
    ['a page', { html: true }],
  ])('(%s) is read anew by every operation', async (_what, fault) => {
    const stage = await Stage.forTest(CACHED);
    stage.gate.appliance.faults.add({ path: INFO, fault });
    for (const name of ['one', 'two']) {
      stage.renameElsewhere(name);
      const answer = await stage.gateway.query(stage.look, { user: 'admin' });
      expect([codesOf(answer), nameIn(answer)]).toEqual([[], name]);
    }
    expect(await stage.saved('cached')).toBe(0);
  });
});

describe('a hash that is right', () => {
  it('is not suspected because somebody has asked for it while the commit was being answered', async () => {
    const stage = await Stage.forTest(CACHED);
    await stage.gateway.query(stage.look, { user: 'auditor' });
    const held = stage.gate.hold('/api/transaction', 'PUT');
    const changing = stage.gateway.query(stage.rename('new'), { user: 'admin' });
    await held.answered;
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('new');
    held.release();
    expect(outcomeOf(await changing)).toBe('COMMITTED');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('new');
    expect(stage.switchedOff()).toBe(0);
  });
});
