import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';

import { DEMO_PROFILES, type DemoOptions } from '../../src/demo/index.ts';
import type { Client } from '../demo/client.ts';
import { signIn as signInAtAppliance } from '../demo/client.ts';
import type { TestGateway } from '../support/gateway.ts';
import { codesOf, cookieOfSession, CONNECTIONS, outcomeOf, TIME_POLICIES, TRANSACTION, visit, World } from './world.ts';

interface Scene {
  readonly world: World;
  readonly gateway: TestGateway;
  readonly cookie: string;
  /** Somebody who works at the appliance without the gateway. */
  readonly other: Client;
}

async function scene(demo: DemoOptions, config: Readonly<Record<string, string>> = {}): Promise<Scene> {
  const world = await World.start(demo);
  onTestFinished(() => world.appliance.close());
  const { gateway, cookie } = await visit(world, config);
  onTestFinished(() => gateway.close());
  const other = await signInAtAppliance(world.appliance);
  world.reset();
  return { world, gateway, cookie, other };
}

/** Renames the connection policy as somebody else, in a transaction of their own. */
async function renameAs(other: Client, { connection }: World, name: string): Promise<void> {
  const path = `${CONNECTIONS}/${connection}`;
  const body = await other.writable(path);
  expect((await other.put(path, { ...body, name })).status).toBe(200);
}

describe('the lock of SPS 6.0', () => {
  it('is waited for as long as SPS_LOCK_WAIT_MS says', async () => {
    const { world, gateway, cookie, other } = await scene({ profile: '6.0' }, { SPS_LOCK_WAIT_MS: '15000' });
    await other.post(TRANSACTION);
    const answering = gateway.query(world.all(), { cookie });
    await World.until(() => world.requests('POST', TRANSACTION).length === 2);
    await other.rollBack();
    const answer = await answering;
    expect([answer.errors, outcomeOf(answer), world.extent()]).toEqual([[], 'COMMITTED', 'all']);
    expect(world.repeatedWrites()).toEqual([]);
  });

  it('that is not given back in time refuses the operation, and is not touched', async () => {
    const { world, gateway, cookie, other } = await scene({ profile: '6.0' }, { SPS_LOCK_WAIT_MS: '300' });
    await other.post(TRANSACTION);
    const before = performance.now();
    const answer = await gateway.query(world.all(), { cookie });
    expect(performance.now() - before).toBeGreaterThan(290);
    expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([['CONFIGURATION_LOCKED'], null, 'ROLLED_BACK']);
    expect(answer.errors[0]).toMatchObject({
      message: 'The configuration is locked by "admin": try again when they have finished.',
      path: ['created'],
      extensions: { retryable: true },
    });
    expect(world.appliance.openTransactions()).toBe(1);
    expect(world.requests('DELETE', TRANSACTION)).toEqual([]);
    expect((await other.commit()).status).toBe(200);
    expect(outcomeOf(await gateway.query(world.all(), { cookie }))).toBe('COMMITTED');
  });

  it('is not waited for any longer when the client has left', async () => {
    const { world, gateway, cookie, other } = await scene({ profile: '6.0' }, { SPS_LOCK_WAIT_MS: '60000' });
    await other.post(TRANSACTION);
    const leaving = new AbortController();
    const answering = gateway.query(world.all(), { cookie, signal: leaving.signal });
    await World.until(() => world.requests('POST', TRANSACTION).length === 2);
    leaving.abort();
    await expect(answering).rejects.toThrow();
    await World.until(() => gateway.log.filter(({ msg }) => msg === 'operation').length === 2);
    expect(gateway.log.at(-1)).toMatchObject({ outcome: 'ROLLED_BACK' });
    expect(world.appliance.openTransactions()).toBe(1);
  });

  // How the appliance says that somebody else holds it is not documented (protocol.md 5.3).
  it.each([
    [409, 'ConfigurationLocked', 'CONFIGURATION_LOCKED'],
    [409, 'Conflict', 'CONFIGURATION_LOCKED'],
    [423, 'Locked', 'CONFIGURATION_LOCKED'],
    [400, 'SemanticError', 'CONFIGURATION_LOCKED'],
    [405, 'MethodNotAllowed', 'CONFIGURATION_LOCKED'],
    [403, 'ConfigurationLocked', 'CONFIGURATION_LOCKED'],
    [503, 'ConfigurationLocked', 'CONFIGURATION_LOCKED'],
    // These two say the same as a missing right and a failing appliance, and cannot be told from them.
    [403, 'Unauthorized', 'FORBIDDEN'],
    [503, 'ServiceUnavailable', 'UPSTREAM_UNAVAILABLE'],
  ])('told by %i %s is %s', async (lockStatus, lockType, code) => {
    const { world, gateway, cookie, other } = await scene({ profile: '6.0', lockStatus, lockType });
    await other.post(TRANSACTION);
    const answer = await gateway.query(world.all(), { cookie });
    expect([codesOf(answer), outcomeOf(answer)]).toEqual([[code], 'ROLLED_BACK']);
    expect(world.appliance.openTransactions()).toBe(1);
    await other.rollBack();
    expect(outcomeOf(await gateway.query(world.all(), { cookie }))).toBe('COMMITTED');
  });
});

describe.each(['6.9', '8.0'] as const)('on SPS %s', (profile) => {
  it.each([
    ['semantic-error', 'CONFLICT', 400],
    ['conflict-409', 'CONFLICT', 409],
  ] as const)('a commit that clashes with another one (%s) is %s', async (transactionConflict, code, status) => {
    const { world, gateway, cookie, other } = await scene({ profile, transactionConflict });
    await renameAs(other, world, 'theirs');
    // Between the gateway's update and its commit, they commit.
    world.appliance.faults.add({ method: 'GET', path: `${TRANSACTION}/changes`, times: 1, fault: { delayMs: 300 } });
    const answering = gateway.query(world.all(), { cookie });
    await World.until(() => world.requests('GET', `${TRANSACTION}/changes`).length === 1);
    expect((await other.commit()).status).toBe(200);
    const answer = await answering;
    expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([[code], null, 'ROLLED_BACK']);
    expect(answer.errors[0]).toMatchObject({ path: ['updated'], extensions: { appliance: { status } } });
    expect(world.appliance.openTransactions()).toBe(0);
    expect(world.appliance.committed(TIME_POLICIES)).toHaveLength(world.timePolicies);
    expect(world.appliance.committed(`${CONNECTIONS}/${world.connection}`)).toMatchObject({ name: 'theirs' });
    expect(outcomeOf(await gateway.query(world.all(), { cookie }))).toBe('COMMITTED');
  });

  it('a commit beside another one on other objects keeps both', async () => {
    const { world, gateway, cookie, other } = await scene({ profile });
    const path = `${CONNECTIONS}/${world.order[1] ?? ''}`;
    await other.put(path, { ...(await other.writable(path)), name: 'theirs' });
    expect(outcomeOf(await gateway.query(world.rename('ours'), { cookie }))).toBe('COMMITTED');
    expect((await other.commit()).status).toBe(200);
    expect(world.appliance.committed(path)).toMatchObject({ name: 'theirs' });
    expect(world.appliance.committed(`${CONNECTIONS}/${world.connection}`)).toMatchObject({ name: 'ours' });
  });
});

describe.each(DEMO_PROFILES)('on SPS %s', (profile) => {
  it('a transaction that somebody else opened in the same session is respected', async () => {
    const { world, gateway, other } = await scene({ profile });
    const cookie = await cookieOfSession(world, other.token);
    await other.post(TRANSACTION);
    await renameAs(other, world, 'theirs');
    world.appliance.clearRequests();
    const answer = await gateway.query(world.all(), { cookie });
    expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([
      ['TRANSACTION_IN_PROGRESS'],
      null,
      'ROLLED_BACK',
    ]);
    expect(answer.errors[0]).toMatchObject({ path: ['created'], extensions: { retryable: true } });
    // It was looked at and not touched: neither changed, nor committed, nor rolled back.
    expect(world.appliance.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([`GET ${TRANSACTION}`]);
    expect(world.appliance.openTransactions()).toBe(1);
    expect((await other.commit()).status).toBe(200);
    expect(world.appliance.committed(`${CONNECTIONS}/${world.connection}`)).toMatchObject({ name: 'theirs' });
    expect(outcomeOf(await gateway.query(world.all(), { cookie }))).toBe('COMMITTED');
  });

  it('a missing commit message is told before anything is changed, or rolled back', async () => {
    const { world, gateway, cookie } = await scene({ profile, requireCommitMessage: true });
    const answer = await gateway.query(world.all(), { cookie });
    expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([
      ['COMMIT_MESSAGE_REQUIRED'],
      null,
      'ROLLED_BACK',
    ]);
    expect([world.extent(), world.appliance.openTransactions()]).toEqual(['nothing', 0]);
    // Only new versions tell before the commit that they want a message (protocol.md 5.1).
    expect(world.requests('POST', TRANSACTION)).toHaveLength(profile === '8.0' ? 0 : 1);
    expect(outcomeOf(await gateway.query(world.all('@transaction(dryRun: true)'), { cookie }))).toBe('DRY_RUN');
  });

  it('a commit message is sent', async () => {
    const { world, gateway, cookie } = await scene({ profile, requireCommitMessage: true });
    const answer = await gateway.query(world.all('@transaction(message: "Ticket 4711")'), { cookie });
    expect([answer.errors, outcomeOf(answer), world.extent()]).toEqual([[], 'COMMITTED', 'all']);
    const [commit] = world.requests('PUT', TRANSACTION);
    expect(JSON.parse(commit?.body ?? '')).toEqual({ status: 'commit', commit_message: 'Ticket 4711' });
  });

  it('a commit without a message sends none', async () => {
    const { world, gateway, cookie } = await scene({ profile });
    await gateway.query(world.rename('renamed'), { cookie });
    expect(JSON.parse(world.requests('PUT', TRANSACTION)[0]?.body ?? '')).toEqual({ status: 'commit' });
  });

  it('nobody waits for ever behind a session whose operations have ended', async () => {
    const { world, gateway } = await scene({ profile });
    const query = '{ timePolicies { totalCount } mssqlConnectionPolicies { totalCount } auditPolicies { totalCount } }';
    for (let round = 0; round < 3; round += 1) {
      // All three lists meet the end of the session at the same time, and the session is renewed.
      world.appliance.expireSessions();
      expect((await gateway.query(query, { user: 'admin' })).errors).toEqual([]);
      const changed = gateway.query(world.rename(`round${round}`), { user: 'admin' });
      const ended = await Promise.race([changed.then(outcomeOf), wait(3_000, 'still waiting')]);
      expect(ended).toBe('COMMITTED');
    }
  });
});
