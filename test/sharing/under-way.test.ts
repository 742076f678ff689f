import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import {
  AUDIT_POLICIES,
  CONNECTIONS,
  INFO,
  nameIn,
  outcomeOf,
  Stage,
  TIME_POLICIES,
  until,
  USER_INFO,
} from './stage.ts';

const READS = [
  ['a list', TIME_POLICIES, '{ timePolicies { nodes { name } } }'],
  ['the user', USER_INFO, '{ viewer { name } }'],
  ['the appliance', INFO, '{ appliance { hostname configHash } }'],
] as const;

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start();
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

describe('identical GETs of one session', () => {
  it.each(READS)('that are under way at the same time are sent once: %s', async (_what, path, document) => {
    const { gate, gateway } = stage;
    const held = gate.hold(path);
    const first = gateway.query(document, { user: 'admin' });
    await held.answered;
    const others = Array.from({ length: 4 }, (_, index) => gateway.query(`${document} # ${index}`, { user: 'admin' }));
    await stage.joined(4);
    held.release();
    const answers = await Promise.all([first, ...others]);
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(stage.calls()).toEqual([`GET ${path}`]);
  });

  it('are shared by different operations as far as they want the same', async () => {
    const held = stage.gate.hold(TIME_POLICIES);
    const one = stage.gateway.query('{ timePolicies { totalCount } }', { user: 'admin' });
    await held.answered;
    const two = stage.gateway.query('{ auditPolicies { totalCount } timePolicies { nodes { name } } }', {
      user: 'admin',
    });
    await stage.joined(1);
    held.release();
    expect((await one).data).toEqual({ timePolicies: { totalCount: 3 } });
    expect((await two).errors).toEqual([]);
    expect(stage.calls().toSorted()).toEqual([`GET ${AUDIT_POLICIES}`, `GET ${TIME_POLICIES}`]);
  });

  it('are sent again when the answer is there: nothing is kept', async () => {
    for (const name of ['first', 'second', 'third']) {
      stage.renameElsewhere(name);
      const { answer, calls } = await stage.costOf(stage.look);
      expect([nameIn(answer), calls]).toEqual([name, [`GET ${stage.path}`]]);
    }
    expect([await stage.saved('shared'), await stage.saved('cached')]).toEqual([0, 0]);
  });

  it('of browsers with the same cookie are those of one session', async () => {
    const cookie = await stage.signIn('auditor');
    const held = stage.gate.hold(stage.path);
    const one = stage.gateway.query(stage.look, { cookie });
    await held.answered;
    const two = stage.gateway.query(stage.look, { cookie });
    await stage.joined(1);
    held.release();
    expect(nameIn(await one)).toBe(nameIn(await two));
    expect(stage.gets(stage.path)).toBe(1);
  });
});

describe('sessions', () => {
  it.each([
    ['configuration', '{ timePolicies { nodes { name } } }', TIME_POLICIES],
    ['who is signed in', '{ viewer { name } }', USER_INFO],
    ['what the appliance is', '{ appliance { hostname } }', INFO],
  ])('share nothing, neither of different users nor of the same one: %s', async (_what, document, path) => {
    const visitors = [
      { user: 'admin' },
      { user: 'auditor' },
      { cookie: await stage.signIn('admin') },
      { cookie: await stage.signIn('admin') },
    ];
    const holds = visitors.map(() => stage.gate.hold(path));
    const pending = visitors.map((visitor) => stage.gateway.query(document, visitor));
    await Promise.all(holds.map(({ answered }) => answered));
    stage.gate.releaseAll();
    const answers = await Promise.all(pending);
    expect(answers.map(({ errors }) => errors)).toEqual(answers.map(() => []));
    expect(stage.gets(path)).toBe(4);
    expect(new Set(stage.gate.appliance.requests.map(({ session }) => session)).size).toBe(4);
    expect(await stage.saved('shared')).toBe(0);
    if (path === USER_INFO) {
      const names = ['admin', 'auditor', 'admin', 'admin'];
      expect(answers.map(({ data }) => data)).toEqual(names.map((name) => ({ viewer: { name } })));
    }
  });
});

describe('a transaction', () => {
  it('shares what it reads with nobody', async () => {
    const [mine, other] = [await stage.signIn('admin'), await stage.signIn('admin')];
    // The first GET is what the change is based on, the second one brings the payload.
    stage.gate.hold(stage.path).release();
    const inside = stage.gate.hold(stage.path);
    const changing = stage.gateway.query(stage.rename('inside'), { cookie: mine });
    await inside.answered;
    const visitors = [{ cookie: other }, { user: 'admin' }, { user: 'auditor' }];
    const answers = await Promise.all(visitors.map((visitor) => stage.gateway.query(stage.look, visitor)));
    expect(answers.map(nameIn)).toEqual(['before', 'before', 'before']);
    inside.release();
    expect(outcomeOf(await changing)).toBe('COMMITTED');
    expect(stage.gets(stage.path)).toBe(5);
    expect(await stage.saved('shared')).toBe(0);
  });

  it('does not take what is under way in another session', async () => {
    const held = stage.gate.hold(stage.path);
    const reading = stage.gateway.query(stage.look, { user: 'auditor' });
    await held.answered;
    expect(outcomeOf(await stage.gateway.query(stage.rename('meanwhile'), { user: 'admin' }))).toBe('COMMITTED');
    expect(stage.gets(stage.path)).toBe(3);
    held.release();
    expect((await reading).errors).toEqual([]);
  });
});

describe('/metrics', () => {
  it('counts the reads that were saved', async () => {
    const { text } = await stage.gateway.send('/metrics');
    expect(text).toContain('# TYPE sps_graphql_saved_reads_total counter');
    const held = stage.gate.hold(CONNECTIONS);
    const document = '{ mssqlConnectionPolicies { totalCount } }';
    const pending = [stage.gateway.query(document, { user: 'admin' })];
    await held.answered;
    for (let count = 1; count <= 3; count += 1) {
      pending.push(stage.gateway.query(document, { user: 'admin' }));
      await until(async () => (await stage.saved('shared')) === count);
    }
    held.release();
    await Promise.all(pending);
    expect([await stage.saved('shared'), await stage.saved('cached')]).toEqual([3, 0]);
  });
});
