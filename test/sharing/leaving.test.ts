import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Fault } from '../../src/demo/index.ts';
import { AUDIT_POLICIES, codesOf, INFO, nameIn, Stage, TIME_POLICIES, until, USER_INFO } from './stage.ts';

let stage: Stage;
const rejections: unknown[] = [];
const remember = (reason: unknown): void => void rejections.push(reason);

beforeAll(async () => {
  process.on('unhandledRejection', remember);
  stage = await Stage.start({ MAX_UPSTREAM_REQUESTS: '3', SPS_TIMEOUT_MS: '60000' });
});
beforeEach(() => stage.reset());
afterAll(async () => {
  await stage.close();
  process.off('unhandledRejection', remember);
  expect(rejections).toEqual([]);
});

/** Sends an operation and leaves when told to; `left` resolves when the gateway has ended it. */
function visit(document: string): { leave: () => Promise<void> } {
  const controller = new AbortController();
  const pending = stage.gateway.query(document, { user: 'admin', signal: controller.signal }).catch(() => undefined);
  return {
    leave: async () => {
      const ended = operations();
      controller.abort();
      await pending;
      await until(() => operations() > ended);
    },
  };
}

/** Operations that have ended, as the log tells. */
function operations(): number {
  return stage.gateway.log.filter(({ msg }) => msg === 'operation').length;
}

/** Sends an operation that joins the GET of another one, and waits until it has. */
async function join(document: string): Promise<ReturnType<Stage['gateway']['query']>[]> {
  const before = await stage.saved('shared');
  const pending = stage.gateway.query(document, { user: 'admin' });
  await stage.joined(before + 1);
  return [pending];
}

describe('a client that leaves', () => {
  it('while others wait for its GET leaves them the answer of one more', async () => {
    const [first, second] = [stage.gate.hold(stage.path), stage.gate.hold(stage.path)];
    const { leave } = visit(stage.look);
    await first.answered;
    const others = [...(await join(stage.look)), ...(await join(stage.look)), ...(await join(stage.look))];
    await leave();
    await second.answered;
    second.release();
    const answers = await Promise.all(others);
    expect(answers.map(({ errors }) => errors)).toEqual([[], [], []]);
    expect(answers.map(nameIn)).toEqual(['before', 'before', 'before']);
    expect(stage.gets(stage.path)).toBe(2);
  });

  it('and one that takes its place and leaves as well: the last one gets an answer', async () => {
    const [first, second] = [stage.gate.hold(stage.path), stage.gate.hold(stage.path)];
    const one = visit(stage.look);
    await first.answered;
    const two = visit(stage.look);
    await stage.joined(1);
    const last = await join(stage.look);
    await one.leave();
    await second.answered;
    await two.leave();
    const [answer] = await Promise.all(last);
    expect([answer?.errors, answer && nameIn(answer)]).toEqual([[], 'before']);
  });

  it('while it only waits for the GET of somebody else ends at once, and disturbs nobody', async () => {
    const held = stage.gate.hold(stage.path);
    const first = stage.gateway.query(stage.look, { user: 'admin' });
    await held.answered;
    const { leave } = visit(stage.look);
    await stage.joined(1);
    const others = await join(stage.look);
    await leave();
    expect(stage.gateway.log.at(-1)).toMatchObject({ msg: 'operation' });
    held.release();
    for (const answer of await Promise.all([first, ...others])) {
      expect([answer.errors, nameIn(answer)]).toEqual([[], 'before']);
    }
    expect(stage.gets(stage.path)).toBe(1);
  });

  it.each([
    ['the user', '{ viewer { name } }', USER_INFO],
    ['the appliance', '{ appliance { configHash } }', INFO],
  ])('while others wait for %s: which is asked again afterwards, not remembered', async (_what, document, path) => {
    const [first, second] = [stage.gate.hold(path), stage.gate.hold(path)];
    const { leave } = visit(document);
    await first.answered;
    const others = [...(await join(document)), ...(await join(document))];
    await leave();
    await second.answered;
    second.release();
    const answers = await Promise.all(others);
    expect(answers.map(({ errors }) => errors)).toEqual([[], []]);
    stage.renameElsewhere('changed');
    const { answer, calls } = await stage.costOf(document);
    expect([answer.errors, calls]).toEqual([[], [`GET ${path}`]]);
    if (path === INFO) expect(answer.data).not.toEqual(answers[0]?.data);
  });

  it.each<[string, Fault]>([
    ['an error of the appliance', { status: 500 }],
    ['a lost session', { status: 401, type: 'Unauthenticated' }],
  ])('before the GET that it waits for fails ends nothing but itself: %s', async (_what, fault) => {
    const { gate, gateway } = stage;
    gate.appliance.faults.add({ path: stage.path, times: 1, fault });
    const held = gate.hold(stage.path);
    const first = gateway.query(stage.look, { user: 'admin' });
    await held.answered;
    const { leave } = visit(stage.look);
    await stage.joined(1);
    await leave();
    gate.appliance.clearRequests();
    held.release();
    await first;
    // Nobody may be left with a failure that no one takes: it would end the process.
    await new Promise(setImmediate);
    expect(rejections.splice(0)).toEqual([]);
    expect(stage.calls().filter((call) => call.endsWith('/authentication')).length).toBeLessThanOrEqual(1);
  });

  it('together with the one that it waits for ends nothing but itself', async () => {
    const held = stage.gate.hold(stage.path);
    const one = visit(stage.look);
    await held.answered;
    const two = visit(stage.look);
    await stage.joined(1);
    await two.leave();
    await one.leave();
    await new Promise(setImmediate);
    expect(rejections.splice(0)).toEqual([]);
    expect(stage.gets(stage.path)).toBe(1);
  });

  it('is nothing that the log has to complain about', () => {
    expect(stage.gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  });
});

describe('the budget of an operation', () => {
  it('that is used up by the repetition of a GET does not fail those who wait for it', async () => {
    const { gate, gateway } = stage;
    gate.appliance.faults.add({ path: AUDIT_POLICIES, times: 1, fault: { status: 503 } });
    const held = gate.hold(AUDIT_POLICIES);
    const document = '{ timePolicies { totalCount } backupPolicies { totalCount } auditPolicies { totalCount } }';
    const spending = gateway.query(document, { user: 'admin' });
    await held.answered;
    const others = await join('{ auditPolicies { totalCount } }');
    held.release();
    const answer = await spending;
    expect([codesOf(answer), answer.errors[0]?.path]).toEqual([['UPSTREAM_BUDGET_EXCEEDED'], ['auditPolicies']]);
    expect((await Promise.all(others)).map(({ errors }) => errors)).toEqual([[]]);
    expect(stage.gets(AUDIT_POLICIES)).toBe(2);
  });

  it('counts what it joined: many operations cannot lend each other what one may not have', async () => {
    const { gate, gateway } = stage;
    const [times, audits] = [gate.hold(TIME_POLICIES), gate.hold(AUDIT_POLICIES)];
    const others = ['timePolicies', 'auditPolicies'].map((field) =>
      gateway.query(`{ ${field} { totalCount } }`, { user: 'admin' }),
    );
    await Promise.all([times.answered, audits.answered]);
    const fields = ['timePolicies', 'auditPolicies', 'backupPolicies', 'analyticsPolicies'];
    const document = `{ ${fields.map((field) => `${field} { totalCount }`).join(' ')} }`;
    const pending = gateway.query(document, { user: 'admin' });
    await stage.joined(2);
    gate.releaseAll();
    const answer = await pending;
    expect(codesOf(answer)).toEqual(['UPSTREAM_BUDGET_EXCEEDED']);
    expect(answer.data).toMatchObject({ analyticsPolicies: null });
    for (const other of await Promise.all(others)) expect(other.errors).toEqual([]);
  });
});
