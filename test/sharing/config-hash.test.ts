import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { CACHED, codesOf, CONNECTIONS, INFO, nameIn, outcomeOf, Stage, STATE, USER_INFO, WARM } from './stage.ts';

const STORES = '{ credentialStores { nodes { name } } }';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.start(CACHED);
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

/** Reads for the first time since the last change. */
async function warm(document: string, user = 'admin'): Promise<void> {
  const { answer, calls } = await stage.costOf(document, user);
  expect(answer.errors).toEqual([]);
  expect(calls[0]).toBe(`GET ${INFO}`);
  expect(calls.length).toBeGreaterThan(1);
  stage.gate.appliance.clearRequests();
}

describe('a query that was asked before', () => {
  it('costs two small GETs in parallel, whatever its size', async () => {
    const document =
      '{ mssqlConnectionPolicies { nodes { name policies { auditPolicy { name } channelPolicy { name } } } } }';
    await warm(document);
    const { answer, calls } = await stage.costOf(document);
    expect([answer.errors, calls]).toEqual([[], WARM]);
    expect(answer.data).toMatchObject({ mssqlConnectionPolicies: { nodes: [{ name: 'before' }, {}, {}] } });
    // The list; what its objects refer to is written already.
    expect(await stage.saved('cached')).toBe(1);
  });

  it('costs these only once if several ask at the same time', async () => {
    await warm(stage.look);
    const held = [stage.gate.hold(INFO), stage.gate.hold(STATE)];
    const pending = [stage.gateway.query(stage.look, { user: 'admin' })];
    await Promise.all(held.map(({ answered }) => answered));
    for (let count = 0; count < 4; count += 1) pending.push(stage.gateway.query(stage.look, { user: 'admin' }));
    await stage.joined(8);
    for (const one of held) one.release();
    expect((await Promise.all(pending)).map(nameIn)).toEqual(Array.from({ length: 5 }, () => 'before'));
    expect(stage.calls()).toEqual(WARM);
  });

  it('costs what is new of another one that overlaps with it', async () => {
    await warm(stage.look);
    const { calls } = await stage.costOf(`{ a: mssqlConnectionPolicy(id: "${stage.key}") { name } ${STORES.slice(2)}`);
    expect(calls).toEqual([...WARM, 'GET /api/configuration/policies/credentialstores']);
  });

  it('and is no configuration is asked again: who is signed in', async () => {
    for (let round = 0; round < 2; round += 1) {
      expect((await stage.costOf('{ viewer { name } }')).calls).toEqual([`GET ${USER_INFO}`]);
    }
  });
});

describe('a change is seen by the next operation', () => {
  it('made through the gateway by the same session', async () => {
    await warm(stage.look);
    expect(outcomeOf(await stage.gateway.query(stage.rename('mine'), { user: 'admin' }))).toBe('COMMITTED');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'admin' }))).toBe('mine');
  });

  it('made through the gateway by somebody else', async () => {
    await warm(stage.look, 'auditor');
    expect(outcomeOf(await stage.gateway.query(stage.rename('theirs'), { user: 'operator' }))).toBe('COMMITTED');
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('theirs');
  });

  it('made at the appliance, without the gateway', async () => {
    for (const name of ['one', 'two', 'three']) {
      await warm(stage.look);
      stage.renameElsewhere(name);
      expect(nameIn(await stage.gateway.query(stage.look, { user: 'admin' }))).toBe(name);
      stage.renameElsewhere(`${name} again`);
    }
  });

  it('in a list, too', async () => {
    const document = '{ mssqlConnectionPolicies { totalCount } }';
    await warm(document);
    stage.gate.appliance.edit<string[]>(CONNECTIONS, (keys) => keys.slice(0, 2));
    const { answer } = await stage.costOf(document);
    expect(answer.data).toEqual({ mssqlConnectionPolicies: { totalCount: 2 } });
  });

  it('also while an answer from before it is still under way', async () => {
    const held = stage.gate.hold(stage.path);
    const older = stage.gateway.query(stage.look, { user: 'auditor' });
    await held.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    const newer = stage.gateway.query(stage.look, { user: 'auditor' });
    expect(nameIn(await newer)).toBe('after');
    held.release();
    expect(nameIn(await older)).toBe('before');
    // What has come late is not kept for anybody.
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('after');
  });

  it('also by an operation that has asked for the hash before it: it asks again', async () => {
    await warm(stage.look, 'auditor');
    const held = stage.gate.hold(INFO);
    const older = stage.gateway.query(stage.look, { user: 'auditor' });
    await held.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    held.release();
    expect(nameIn(await older)).toBe('after');
    expect(stage.gets(INFO)).toBe(2);
    // The old hash says nothing about the commit.
    expect(stage.switchedOff()).toBe(0);
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('after');
  });

  it('after a client has left that others waited for', async () => {
    const own = await Stage.forTest(CACHED);
    await own.gateway.query(own.look, { user: 'admin' });
    own.renameElsewhere('before');
    const [first, second] = [own.gate.hold(INFO), own.gate.hold(INFO)];
    const controller = new AbortController();
    const leaving = own.gateway.query(own.look, { user: 'admin', signal: controller.signal }).catch(() => undefined);
    await first.answered;
    const staying = own.gateway.query(own.look, { user: 'admin' });
    await own.joined(1);
    controller.abort();
    await leaving;
    await second.answered;
    second.release();
    expect(nameIn(await staying)).toBe('before');
    own.renameElsewhere('after');
    expect(nameIn(await own.gateway.query(own.look, { user: 'admin' }))).toBe('after');
  });

  it('and leaves the cache as it is meant to be', async () => {
    await warm(stage.look);
    expect((await stage.costOf(stage.look)).calls).toEqual(WARM);
    expect(stage.switchedOff()).toBe(0);
  });
});

describe('what a session has read', () => {
  it('is not shown to a user without the right to it', async () => {
    await warm(STORES);
    const { answer, calls } = await stage.costOf(STORES, 'operator');
    expect([codesOf(answer), answer.data]).toEqual([['FORBIDDEN'], { credentialStores: null }]);
    expect(calls).toEqual([...WARM, 'GET /api/configuration/policies/credentialstores']);
  });

  it('is not shown to another session, not even of the same user', async () => {
    const cookie = await stage.signIn('admin');
    await warm(stage.look);
    expect(nameIn(await stage.gateway.query(stage.look, { cookie }))).toBe('before');
    expect(stage.gets(stage.path)).toBe(1);
  });

  it('is not kept if it is a failure', async () => {
    stage.gate.appliance.faults.add({ path: stage.path, times: 1, fault: { status: 500 } });
    expect(codesOf((await stage.costOf(stage.look)).answer)).toEqual(['UPSTREAM_UNAVAILABLE']);
    expect(nameIn((await stage.costOf(stage.look)).answer)).toBe('before');
  });

  it('is not kept if it is not there', async () => {
    const path = '/api/configuration/policies/time_policies/none';
    for (let round = 0; round < 2; round += 1) {
      const { answer, calls } = await stage.costOf('{ timePolicy(id: "none") { name } }');
      expect([answer.data, answer.errors]).toEqual([{ timePolicy: null }, []]);
      expect(calls).toContain(`GET ${path}`);
    }
  });

  it('is forgotten with the session, even if the appliance cannot end it', async () => {
    const cookie = await stage.signIn('admin');
    stage.gate.appliance.faults.add({ method: 'DELETE', path: '/api/authentication', fault: { status: 405 } });
    await stage.gateway.query(stage.look, { cookie });
    await stage.gateway.query('mutation { signOut { viewer { name } } }', { cookie });
    stage.gate.appliance.clearRequests();
    // Somebody has kept the cookie: it is no session here any more, although it still is one at the appliance.
    const answer = await stage.gateway.query(stage.look, { cookie });
    expect([answer.data, codesOf(answer)]).toEqual([{ mssqlConnectionPolicy: null }, ['UNAUTHENTICATED']]);
    expect(stage.calls()).toEqual([]);
  });

  it('is nothing that a session which has ended could still see', async () => {
    const cookie = await stage.signIn('auditor');
    await stage.gateway.query(stage.look, { cookie });
    stage.gate.appliance.expireSessions();
    const answer = await stage.gateway.query(stage.look, { cookie });
    expect([codesOf(answer), nameIn(answer)]).toEqual([['UNAUTHENTICATED'], undefined]);
    expect(answer.cookies.join()).toContain('Max-Age=0');
    // A script signs in again, and sees what is there now.
    expect(nameIn(await stage.gateway.query(stage.look, { user: 'auditor' }))).toBe('before');
  });
});
