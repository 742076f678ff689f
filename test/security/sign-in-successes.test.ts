import { describe, expect, it } from 'vitest';

import { LiveSessions } from '../../src/session/live-sessions.ts';
import { until } from '../faults/place.ts';
import { callsOf, type Answer } from '../support/gateway.ts';
import { codeOf, extensionsOf, times, Visitors } from './visitors.ts';

const REFUSED = 'TOO_MANY_ATTEMPTS';
const LOGIN = '/api/authentication';
/** What a burst needs beside the limits of sign-ins. */
const BURSTS = { MAX_OPERATIONS: '1000', MAX_OPERATIONS_PER_CLIENT: '1000' };
const LIMIT = { setting: 'SIGN_INS_PER_USER', maximum: 3 };

const right = (username: string, from: string) => ({ username, password: username, from });
const address = (index: number): string => `198.51.${index >> 8}.${index & 255}`;

/** So many sign-ins with the right password, one after the other, each from another address. */
async function signIns(visitors: Visitors, count: number, username = 'admin'): Promise<(string | undefined)[]> {
  const codes: (string | undefined)[] = [];
  for (let index = 0; index < count; index += 1)
    codes.push(codeOf(await visitors.signIn(right(username, address(index)))));
  return codes;
}

/** Whom a cookie signs in, and what the appliance was asked for that. */
async function viewerOf(visitors: Visitors, cookie: string): Promise<{ viewer: unknown; calls: number }> {
  visitors.gateway.appliance.clearRequests();
  const { data } = await visitors.gateway.query('{ viewer { name } }', { cookie });
  return { viewer: data?.['viewer'], calls: callsOf(visitors.gateway.appliance).length };
}

describe('sign-ins that succeed', () => {
  it('are limited by user name, over all clients, and what is refused does not tell whether the password was right', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '3' });
    expect(await signIns(visitors, 3)).toEqual(times(3, undefined));
    visitors.gateway.appliance.clearRequests();
    const answers = [
      await visitors.signIn(right('admin', '192.0.2.50')),
      await visitors.signIn({ from: '192.0.2.51' }),
    ];
    for (const answer of answers) {
      expect(extensionsOf(answer)).toMatchObject({
        code: REFUSED,
        retryable: true,
        retryAfterSeconds: 60,
        limit: LIMIT,
      });
      expect(answer.errors[0]?.message).toBe('Too many sign-ins with this user name: try again in 60 seconds.');
      expect(answer.cookies).toEqual([]);
    }
    // However the name is written.
    expect(codeOf(await visitors.signIn({ username: 'CORP\\Admin', from: '192.0.2.52' }))).toBe(REFUSED);
    expect(callsOf(visitors.gateway.appliance)).toEqual([]);
    expect(codeOf(await visitors.signIn(right('auditor', '192.0.2.50')))).toBeUndefined();
    visitors.clock.ms += 300_000;
    expect(codeOf(await visitors.signIn(right('admin', '192.0.2.50')))).toBeUndefined();
  });

  it('are limited also on a device that is known', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '2' });
    const cookie = await visitors.device();
    await signIns(visitors, 1);
    expect(extensionsOf(await visitors.signIn({ password: 'admin', cookie }))).toMatchObject({ code: REFUSED });
  });

  it('are limited together with logins by Basic credentials, which a session that is there does not need', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '3' });
    const script = right('auditor', '192.0.2.20');
    expect(codeOf(await visitors.ask(script))).toBeUndefined();
    await signIns(visitors, 1, 'auditor');
    visitors.gateway.appliance.expireSessions();
    expect(codeOf(await visitors.ask(script))).toBeUndefined();
    expect(codeOf(await visitors.signIn(right('auditor', '192.0.2.50')))).toBe(REFUSED);
    // It goes on with the session that it has; a login would be one too many, and so would be a guess of somebody else.
    expect(codeOf(await visitors.ask(script))).toBeUndefined();
    expect(codeOf(await visitors.ask(right('auditor', '192.0.2.21')))).toBe(REFUSED);
    expect(codeOf(await visitors.ask({ username: 'auditor', from: '192.0.2.22' }))).toBe(REFUSED);
    visitors.gateway.appliance.expireSessions();
    expect(codeOf(await visitors.ask(script))).toBe(REFUSED);
    expect(visitors.logins()).toBe(3);
  });

  it('are not those that use a session which other clients have', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '2' });
    for (let index = 0; index < 6; index += 1)
      expect(codeOf(await visitors.ask(right('auditor', address(index))))).toBeUndefined();
    expect(visitors.logins()).toBe(1);
    expect(codeOf(await visitors.signIn(right('auditor', '192.0.2.50')))).toBeUndefined();
    expect(codeOf(await visitors.signIn(right('auditor', '192.0.2.50')))).toBe(REFUSED);
  });

  it('are no more if they come at once', async () => {
    const visitors = await Visitors.forTest({ ...BURSTS, SIGN_INS_PER_USER: '3' });
    const answers = await Promise.all(times(40, 0).map((_, index) => visitors.signIn(right('admin', address(index)))));
    expect(answers.filter((answer) => codeOf(answer) === undefined).length).toBe(3);
    expect(answers.filter((answer) => codeOf(answer) === REFUSED).length).toBe(37);
    expect(visitors.logins()).toBe(3);
  });

  it('are not used up by those that fail', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '2', SIGN_IN_ATTEMPTS_PER_USER: '100' });
    for (let index = 0; index < 8; index += 1) await visitors.signIn({ from: address(index) });
    expect(await signIns(visitors, 3)).toEqual([undefined, undefined, REFUSED]);
  });

  it('are told to operators', async () => {
    const visitors = await Visitors.forTest({ SIGN_INS_PER_USER: '1' });
    await signIns(visitors, 4);
    const lines = visitors.gateway.log.filter(({ level }) => level === 40);
    expect(lines).toMatchObject([
      { client: '198.51.0.1', setting: 'SIGN_INS_PER_USER', msg: 'sign-ins are refused: too many have succeeded' },
    ]);
  });
});

describe('sessions of one user', () => {
  it('are not too many: one more ends the one that was used longest ago, here and at the appliance', async () => {
    const visitors = await Visitors.forTest({ SESSIONS_PER_USER: '2' });
    const [first, second] = [await visitors.cookie(), await visitors.cookie()];
    expect(await viewerOf(visitors, first)).toEqual({ viewer: { name: 'admin' }, calls: 1 });
    const third = await visitors.cookie();
    expect(visitors.gateway.appliance.sessions()).toBe(2);
    expect(await viewerOf(visitors, second)).toEqual({ viewer: null, calls: 0 });
    for (const cookie of [first, third]) expect((await viewerOf(visitors, cookie)).viewer).toEqual({ name: 'admin' });
  });

  it('are those of each name', async () => {
    const visitors = await Visitors.forTest({ SESSIONS_PER_USER: '1' });
    const cookies = [
      await visitors.cookie('admin'),
      await visitors.cookie('auditor'),
      await visitors.cookie('operator'),
    ];
    for (const cookie of cookies) expect((await viewerOf(visitors, cookie)).viewer).not.toBeNull();
    expect(visitors.gateway.appliance.sessions()).toBe(3);
  });

  it('are fewer after signing out, after signing in again, and when the appliance has ended them', async () => {
    const visitors = await Visitors.forTest({ SESSIONS_PER_USER: '2' });
    const kept = await visitors.cookie();
    const leaving = await visitors.cookie();
    await visitors.gateway.query('mutation { signOut { viewer { name } } }', { cookie: leaving });
    const again = await visitors.cookie();
    const { cookies } = await visitors.signIn({ password: 'admin', cookie: again });
    expect((await viewerOf(visitors, kept)).viewer).toEqual({ name: 'admin' });
    expect((await viewerOf(visitors, cookies[0]?.split(';', 1)[0] ?? '')).viewer).toEqual({ name: 'admin' });
    visitors.gateway.appliance.expireSessions();
    expect((await viewerOf(visitors, kept)).viewer).toBeNull();
    await visitors.cookie();
    expect(callsOf(visitors.gateway.appliance)).not.toContain(`DELETE ${LOGIN}`);
  });

  it.each([
    ['cannot end them', { status: 405 }],
    ['does not answer', { never: true }],
    ['breaks down', { status: 500 }],
  ] as const)('are refused here, also if the appliance %s', async (_what, fault) => {
    const visitors = await Visitors.forTest({ SESSIONS_PER_USER: '1', SPS_TIMEOUT_MS: '300' });
    const before = await visitors.cookie();
    visitors.gateway.appliance.faults.add({ method: 'DELETE', path: LOGIN, fault });
    const after = await visitors.cookie();
    expect(await viewerOf(visitors, before)).toEqual({ viewer: null, calls: 0 });
    expect((await viewerOf(visitors, after)).viewer).toEqual({ name: 'admin' });
  });

  it('are bounded in number over all users, and those that are forgotten are not ended', () => {
    const live = new LiveSessions(2);
    for (let index = 0; index < 20_000; index += 1) expect(live.begin(`user ${index}`, `session ${index}`)).toEqual([]);
    // Of the last user the sessions are known, of the first one they are not.
    expect(live.begin('user 19999', 'a')).toEqual([]);
    expect(live.begin('user 19999', 'b')).toEqual(['session 19999']);
    expect(live.begin('user 0', 'c')).toEqual([]);
    expect(live.begin('user 0', 'd')).toEqual([]);
    live.used('c');
    live.used('session 0');
    expect(live.begin('user 0', 'e')).toEqual(['d']);
  });
});

describe('a flood of 300 sign-ins of one account', () => {
  it('is no more logins and no more sessions than the limits say', async () => {
    const visitors = await Visitors.forTest({ ...BURSTS, SESSIONS_PER_USER: '50' });
    const { appliance, config } = visitors.gateway;
    const { signInsPerUser, sessionsPerUser } = config.limits;
    expect([signInsPerUser, sessionsPerUser]).toEqual([100, 50]);
    const victim = await visitors.cookie('auditor');
    const answers: Answer[] = [];
    for (let begun = 0; begun < 300; begun += 60) {
      const batch = times(60, 0).map((_, index) => visitors.signIn(right('operator', address(begun + index))));
      answers.push(...(await Promise.all(batch)));
    }
    expect(answers.filter((answer) => codeOf(answer) === undefined).length).toBe(signInsPerUser);
    expect(answers.filter((answer) => codeOf(answer) === REFUSED).length).toBe(300 - signInsPerUser);
    expect(visitors.logins()).toBe(1 + signInsPerUser);
    expect(appliance.sessions()).toBe(1 + sessionsPerUser);
    expect((await viewerOf(visitors, victim)).viewer).toEqual({ name: 'auditor' });
  });

  it('is no more sessions either if each client leaves as soon as it is signed in', async () => {
    const visitors = await Visitors.forTest({ ...BURSTS, SESSIONS_PER_USER: '5' });
    const { appliance, url } = visitors.gateway;
    // What comes after the login takes so long that the client is gone by then.
    appliance.faults.add({ path: '/api/user_info', fault: { delayMs: 200 } });
    const body = JSON.stringify({
      query: 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }',
    });
    for (let index = 0; index < 20; index += 1) {
      const leaving = new AbortController();
      const logins = visitors.logins();
      const headers = { 'content-type': 'application/json', 'x-forwarded-for': address(index) };
      const left = fetch(`${url}/graphql`, { method: 'POST', headers, body, signal: leaving.signal }).catch(
        () => undefined,
      );
      await until(() => appliance.requests.filter(({ path }) => path === '/api/user_info').length > index);
      expect(visitors.logins()).toBe(logins + 1);
      leaving.abort();
      await left;
    }
    await until(() => appliance.sessions() <= 5);
  });
});
