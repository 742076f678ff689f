import { describe, expect, it } from 'vitest';

import type { Answer } from '../support/gateway.ts';
import { CACHED, codesOf, CONNECTIONS, Stage, until, WARM } from './stage.ts';

const QUERY = '{ mssqlConnectionPolicies { nodes { name } } }';
const PREFETCH = { SPS_PREFETCH: 'always' };

/** Three connection policies whose list has no bodies, and a user who has asked for all of them. */
async function stageWith(config: Readonly<Record<string, string>> = PREFETCH): Promise<Stage> {
  const stage = await Stage.forTest(config, { profile: '6.0' });
  await stage.gateway.query(QUERY, { user: 'admin' });
  stage.gate.appliance.clearRequests();
  return stage;
}

/** Asks while the answer with the list is held back, and tells what was asked for until it was let go. */
async function askedBeforeTheList(stage: Stage, user: string): Promise<{ calls: string[]; codes: unknown[] }> {
  const held = stage.gate.hold(CONNECTIONS);
  const asking = stage.gateway.query(QUERY, { user });
  await held.answered;
  // Whatever the query sends without waiting has been sent before another operation has been answered twice.
  for (let times = 0; times < 2; times++) await stage.gateway.query('{ viewer { name } }', { user });
  const calls = stage.calls().filter((call) => call.includes(CONNECTIONS));
  held.release();
  const answer = await asking;
  return { calls, codes: codesOf(answer) };
}

/** As {@link stageWith}, each answer 20 ms late, after enough of them to tell that. */
async function stageFarAway(config: Readonly<Record<string, string>>): Promise<Stage> {
  const stage = await Stage.forTest(config, { profile: '6.0', latencyMs: 20 });
  for (let times = 0; times < 12; times++) {
    stage.renameElsewhere(`name ${times}`);
    await stage.gateway.query(QUERY, { user: 'admin' });
  }
  stage.gate.appliance.clearRequests();
  return stage;
}

async function readsAhead(stage: Stage): Promise<Record<string, number>> {
  const { text } = await stage.gateway.send('/metrics');
  const lines = text.matchAll(/^sps_graphql_reads_ahead_total\{needed="(\w+)"\} (\d+)$/gm);
  return { yes: 0, no: 0, ...Object.fromEntries([...lines].map(([, needed = '', count]) => [needed, Number(count)])) };
}

function namesIn({ data }: Answer): unknown[] {
  return (data?.['mssqlConnectionPolicies'] as { nodes: unknown[] } | undefined)?.nodes ?? [];
}

function getsOf(...paths: string[]): string[] {
  return paths.map((path) => `GET ${path}`).sort();
}

function pathsOf(stage: Stage): string[] {
  return (stage.gate.appliance.committed(CONNECTIONS) as string[]).map((key) => `${CONNECTIONS}/${key}`);
}

describe('a query that the session has asked before', () => {
  it('asks for its objects without waiting for the list, and for nothing else', async () => {
    const stage = await stageWith();
    const { calls, codes } = await askedBeforeTheList(stage, 'admin');
    expect(calls.sort()).toEqual(getsOf(CONNECTIONS, ...pathsOf(stage)));
    expect(codes).toEqual([]);
    for (const path of pathsOf(stage)) expect(stage.gets(path)).toBe(1);
  });

  it('waits for the list if that is not wanted', async () => {
    const stage = await stageWith({ SPS_PREFETCH: 'never' });
    expect((await askedBeforeTheList(stage, 'admin')).calls).toEqual([`GET ${CONNECTIONS}`]);
  });

  it('shows what is new, and asks in vain for what has gone, once', async () => {
    const stage = await stageWith();
    const [gone = '', ...rest] = pathsOf(stage);
    const { faults } = stage.gate.appliance;
    faults.add({ path: gone, fault: { status: 404 } });
    faults.add({ path: CONNECTIONS, fault: { mutate: (list) => void (list['items'] as unknown[]).shift() } });
    const first = await stage.costOf(QUERY);
    expect(codesOf(first.answer)).toEqual([]);
    expect(namesIn(first.answer)).toHaveLength(2);
    expect(first.calls.sort()).toEqual(getsOf(CONNECTIONS, gone, ...rest));
    const second = await stage.costOf(QUERY);
    expect(second.answer.data).toEqual(first.answer.data);
    expect(second.calls.sort()).toEqual(getsOf(CONNECTIONS, ...rest));
  });

  it('tells what went wrong with what it needs, as if it had waited', async () => {
    const stage = await stageWith();
    const [, broken = ''] = pathsOf(stage);
    stage.gate.appliance.faults.add({ path: broken, fault: { status: 403, type: 'Unauthorized' } });
    const { answer, calls } = await stage.costOf(QUERY);
    expect(calls.sort()).toEqual(getsOf(CONNECTIONS, ...pathsOf(stage)));
    expect(answer.errors.map(({ path, extensions }) => [path, extensions.code])).toEqual([
      [['mssqlConnectionPolicies', 'nodes', 1], 'FORBIDDEN'],
    ]);
  });

  it('signs in anew if the session has ended, and asks again', async () => {
    const stage = await stageWith();
    stage.gate.appliance.expireSessions();
    const { answer } = await stage.costOf(QUERY);
    expect(codesOf(answer)).toEqual([]);
    expect(namesIn(answer)).toHaveLength(3);
  });

  it('ends its requests when the client leaves', async () => {
    const stage = await stageWith();
    const holds = pathsOf(stage).map((path) => stage.gate.hold(path));
    const controller = new AbortController();
    const asking = stage.gateway.query(QUERY, { user: 'admin', signal: controller.signal });
    await Promise.all(holds.map(({ answered }) => answered));
    controller.abort();
    await asking.catch(() => undefined);
    await until(async () => (await stage.gateway.send('/metrics')).text.includes('sps_graphql_operations_in_flight 0'));
    stage.gate.releaseAll();
    expect(codesOf((await stage.costOf(QUERY)).answer)).toEqual([]);
  });

  it('is told that the appliance does not answer', async () => {
    const stage = await stageWith();
    stage.gate.appliance.faults.add({ fault: { reset: 'before' } });
    expect(codesOf((await stage.costOf(QUERY)).answer)).toEqual(['UPSTREAM_UNAVAILABLE']);
  });
});

describe('without a setting', () => {
  /** The list is held back longer than everything else takes, as everything is kept back by the distance. */
  it('asks ahead when the appliance is far away', async () => {
    const stage = await stageFarAway({});
    const { calls, codes } = await askedBeforeTheList(stage, 'admin');
    expect(calls.sort()).toEqual(getsOf(CONNECTIONS, ...pathsOf(stage)));
    expect(codes).toEqual([]);
  });

  it('leaves that to the cache, where there is one', async () => {
    const stage = await stageFarAway(CACHED);
    stage.renameElsewhere('changed');
    expect((await askedBeforeTheList(stage, 'admin')).calls).toEqual([`GET ${CONNECTIONS}`]);
  });
});

it('counts what was asked for ahead, by whether it was needed', async () => {
  const stage = await stageWith();
  expect(await readsAhead(stage)).toEqual({ yes: 0, no: 0 });
  await stage.costOf(QUERY);
  expect(await readsAhead(stage)).toEqual({ yes: 4, no: 0 });
  stage.gate.appliance.faults.add({
    path: CONNECTIONS,
    fault: { mutate: (list) => void (list['items'] as unknown[]).pop() },
  });
  await stage.costOf(QUERY);
  expect(await readsAhead(stage)).toEqual({ yes: 7, no: 1 });
});

describe('nothing is foreseen', () => {
  it.each([
    ['for another user', 'auditor', PREFETCH],
    ['if a query may not need twice as many requests', 'admin', { ...PREFETCH, MAX_UPSTREAM_REQUESTS: '7' }],
  ])('%s', async (_what, user, config) => {
    const stage = await stageWith(config);
    const { calls, codes } = await askedBeforeTheList(stage, user);
    expect([calls, codes]).toEqual([[`GET ${CONNECTIONS}`], []]);
  });

  it('after a change through this gateway', async () => {
    const stage = await stageWith();
    await stage.gateway.query(stage.rename('changed'), { user: 'auditor' });
    await stage.gateway.query(stage.rename('changed'), { user: 'admin' });
    stage.gate.appliance.clearRequests();
    const { calls } = await askedBeforeTheList(stage, 'admin');
    expect(calls).toEqual([`GET ${CONNECTIONS}`]);
  });

  it('for other variables', async () => {
    const stage = await Stage.forTest(PREFETCH, { profile: '6.0' });
    const page = 'query Page($first: Int) { mssqlConnectionPolicies(first: $first) { nodes { name } } }';
    const costOf = async (first: number): Promise<number> => {
      stage.gate.appliance.clearRequests();
      await stage.gateway.query(page, { user: 'admin', variables: { first } });
      return stage.calls().length;
    };
    expect([await costOf(3), await costOf(1), await costOf(1), await costOf(3)]).toEqual([4, 2, 2, 4]);
  });
});

it('with the cache, a query that was asked before still costs two small GETs', async () => {
  const stage = await stageWith({ ...PREFETCH, ...CACHED });
  const { answer, calls } = await stage.costOf(QUERY);
  expect(codesOf(answer)).toEqual([]);
  expect(calls).toEqual(WARM);
});
