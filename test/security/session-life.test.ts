import { describe, expect, it, onTestFinished } from 'vitest';

import { DEMO_PROFILES, type DemoOptions } from '../../src/demo/index.ts';
import { CookieSealer } from '../../src/session/cookie-sealer.ts';
import { EndedSessions } from '../../src/session/ended-sessions.ts';
import { callsOf, cookieOf, startTestGateway, TEST_SECRET, type Answer, type TestGateway } from '../support/gateway.ts';
import { Gate } from '../sharing/gate.ts';

const AUTHENTICATION = '/api/authentication';
const SIGN_OUT = 'mutation { signOut { viewer { name } } }';
const LOOK = '{ viewer { name } timePolicies { totalCount } }';
const NOBODY = { viewer: null, timePolicies: null };

async function start(demo: DemoOptions = {}, config: Record<string, string> = {}): Promise<TestGateway> {
  const gateway = await startTestGateway({ demo, config });
  onTestFinished(() => gateway.close());
  return gateway;
}

/** A gateway before an appliance whose answers can be held back. */
async function startBehindGate(): Promise<{ gateway: TestGateway; gate: Gate }> {
  const gate = await Gate.start();
  const gateway = await startTestGateway({ appliance: gate.appliance });
  onTestFinished(async () => {
    gate.releaseAll();
    await gateway.close();
    await gate.close();
  });
  return { gateway, gate };
}

function signIn(gateway: TestGateway, user: string, cookie?: string): Promise<Answer> {
  const document = `mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`;
  return gateway.query(document, cookie === undefined ? {} : { cookie });
}

/** What the appliance session behind a cookie is. */
async function sessionIn(gateway: TestGateway, cookie: string): Promise<string> {
  const sealer = new CookieSealer([TEST_SECRET], gateway.appliance.url);
  return (await sealer.open(/sps_graphql_session=([^;]+)/.exec(cookie)?.[1] ?? '')) ?? '';
}

/** The same session in another cookie. */
async function sealedAgain(gateway: TestGateway, cookie: string): Promise<string> {
  const sealer = new CookieSealer([TEST_SECRET], gateway.appliance.url);
  return `sps_graphql_session=${await sealer.seal(await sessionIn(gateway, cookie))}`;
}

async function expectNobody(gateway: TestGateway, cookie: string): Promise<void> {
  gateway.appliance.clearRequests();
  const { data, errors, cookies } = await gateway.query(LOOK, { cookie });
  expect([data, errors.map(({ extensions }) => extensions.code), cookies]).toEqual([NOBODY, ['UNAUTHENTICATED'], []]);
  expect(callsOf(gateway.appliance)).toEqual([]);
}

describe.each(DEMO_PROFILES)('after signing out on SPS %s', (profile) => {
  it('no copy of the cookie is good, nor another cookie with the session', async () => {
    const gateway = await start({ profile });
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    const other = cookieOf(await signIn(gateway, 'admin'));
    const again = await sealedAgain(gateway, cookie);
    await gateway.query(SIGN_OUT, { cookie });
    await expectNobody(gateway, cookie);
    await expectNobody(gateway, again);
    const { data, errors } = await gateway.query('mutation { timePolicyDelete(id: "x") { deletedId } }', { cookie });
    expect([data, errors[0]?.extensions.code]).toEqual([null, 'UNAUTHENTICATED']);
    expect(callsOf(gateway.appliance)).toEqual([]);
    // Another session of the user is another one.
    expect((await gateway.query('{ viewer { name } }', { cookie: other })).data).toEqual({ viewer: { name: 'admin' } });
  });
});

describe('signing out', () => {
  it.each([
    ['status 500', { status: 500 }],
    ['status 405', { status: 405 }],
    ['a lost connection', { reset: 'before' }],
    ['an HTML page', { html: true }],
    ['nothing in time', { never: true }],
  ] as const)('counts here if the appliance answers %s', async (_what, fault) => {
    const gateway = await start({}, { SPS_TIMEOUT_MS: '300' });
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    gateway.appliance.faults.add({ method: 'DELETE', path: AUTHENTICATION, fault });
    const { data, cookies } = await gateway.query(SIGN_OUT, { cookie });
    expect(data).toEqual({ signOut: { viewer: null } });
    expect(cookies).toEqual(['sps_graphql_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0']);
    await expectNobody(gateway, cookie);
  });

  it('counts from its beginning, not only when the appliance has answered', async () => {
    const { gateway, gate } = await startBehindGate();
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    const held = gate.hold(AUTHENTICATION, 'DELETE');
    const leaving = gateway.query(SIGN_OUT, { cookie });
    await held.answered;
    await expectNobody(gateway, cookie);
    held.release();
    await leaving;
  });

  it('is not kept from the appliance by the budget of the operation', async () => {
    const gateway = await start();
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    const frugal = await startTestGateway({ appliance: gateway.appliance, config: { MAX_UPSTREAM_REQUESTS: '1' } });
    onTestFinished(() => frugal.close());
    const document =
      'mutation { signIn(username: "admin", password: "wrong") { viewer { name } } signOut { viewer { name } } }';
    expect((await frugal.query(document, { cookie })).data).toEqual({ signIn: null, signOut: { viewer: null } });
    expect(gateway.appliance.sessions()).toBe(0);
  });

  it('is not known to other replicas: there the appliance decides', async () => {
    const oldest = await start({ profile: '6.0' });
    const replica = await startTestGateway({ appliance: oldest.appliance });
    onTestFinished(() => replica.close());
    const cookie = cookieOf(await signIn(oldest, 'admin'));
    await oldest.query(SIGN_OUT, { cookie });
    expect((await replica.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: { name: 'admin' } });
    oldest.appliance.expireSessions();
    expect((await replica.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: null });
  });

  it('is over when the appliance gives the same session to a new sign-in', async () => {
    const gateway = await start({ profile: '6.0' });
    const first = await signIn(gateway, 'admin');
    const session = await sessionIn(gateway, cookieOf(first));
    await gateway.query(SIGN_OUT, { cookie: cookieOf(first) });
    const headers = { 'Set-Cookie': `session_id=${session}; Path=/` };
    gateway.appliance.faults.add({ path: AUTHENTICATION, fault: { status: 200, body: { meta: {} }, headers } });
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    expect((await gateway.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: { name: 'admin' } });
  });

  it('is remembered for the last ten thousand sessions', () => {
    const ended = new EndedSessions();
    for (let count = 0; count < 10_050; count += 1) ended.add(`session-${count}`);
    expect([ended.has('session-0'), ended.has('session-49')]).toEqual([false, false]);
    expect([ended.has('session-50'), ended.has('session-10049'), ended.has('session-10050')]).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('signing in', () => {
  it('never takes over a session: neither that of the cookie nor one that is sent in another way', async () => {
    const gateway = await start();
    const planted = cookieOf(await signIn(gateway, 'auditor'));
    const session = await sessionIn(gateway, planted);
    gateway.appliance.clearRequests();
    const document = 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }';
    const headers = { 'x-token': session, session_id: session, cookie: `session_id=${session}; ${planted}` };
    const answer = await gateway.query(document, { headers });
    const [login] = gateway.appliance.requests;
    expect([login?.path, login?.session, login?.headers['cookie'], login?.headers['x-token']]).toEqual([
      AUTHENTICATION,
      undefined,
      undefined,
      undefined,
    ]);
    const cookie = cookieOf(answer);
    expect(await sessionIn(gateway, cookie)).not.toBe(session);
    expect((await gateway.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: { name: 'admin' } });
    // Whoever has planted the cookie has got nothing: it is not signed in as the user, and is over itself.
    await expectNobody(gateway, planted);
    expect(gateway.appliance.sessions()).toBe(1);
  });

  it('gives a session of its own each time', async () => {
    const gateway = await start();
    const cookies = await Promise.all(Array.from({ length: 20 }, async () => cookieOf(await signIn(gateway, 'admin'))));
    expect(new Set(cookies).size).toBe(20);
    expect(new Set(await Promise.all(cookies.map((cookie) => sessionIn(gateway, cookie)))).size).toBe(20);
  });

  it('several times in one operation leaves one session', async () => {
    const gateway = await start();
    const field = (alias: string, user: string): string =>
      `${alias}: signIn(username: "${user}", password: "${user}") { viewer { name } }`;
    const answer = await gateway.query(
      `mutation { ${field('a', 'auditor')} ${field('b', 'operator')} ${field('c', 'admin')} }`,
    );
    expect(answer.cookies.join()).toMatch(/^sps_graphql_session=[^,]+,sps_graphql_device=[^,]+$/);
    expect(gateway.appliance.sessions()).toBe(1);
    expect((await gateway.query('{ viewer { name } }', { cookie: cookieOf(answer) })).data).toEqual({
      viewer: { name: 'admin' },
    });
  });

  it.each([
    ['cannot end it', { status: 405 }],
    ['does not answer', { never: true }],
    ['breaks down', { status: 500 }],
  ] as const)('gives up the session before it, even if the appliance %s', async (_what, fault) => {
    const gateway = await start({}, { SPS_TIMEOUT_MS: '300' });
    const before = cookieOf(await signIn(gateway, 'auditor'));
    gateway.appliance.faults.add({ method: 'DELETE', path: AUTHENTICATION, fault });
    const { data, errors } = await signIn(gateway, 'admin', before);
    expect([data, errors]).toEqual([{ signIn: { viewer: { name: 'admin' } } }, []]);
    await expectNobody(gateway, before);
  });

  it('does not end the session of a script whose Basic credentials the request has', async () => {
    const gateway = await start();
    await gateway.query('{ viewer { name } }', { user: 'auditor' });
    await gateway.query('mutation { signIn(username: "admin", password: "admin") { viewer { name } } }', {
      user: 'auditor',
    });
    expect(callsOf(gateway.appliance)).not.toContain(`DELETE ${AUTHENTICATION}`);
    gateway.appliance.clearRequests();
    await gateway.query('{ viewer { name } }', { user: 'auditor' });
    expect(callsOf(gateway.appliance)).toEqual(['GET /api/user_info']);
  });

  it('does not drop the transaction that its operation has open', async () => {
    const gateway = await start();
    const cookie = cookieOf(await signIn(gateway, 'admin'));
    gateway.appliance.clearRequests();
    const document = `mutation {
      systemBackupUpdate(input: { backupPolicy: null }) { systemBackup { id } }
      signIn(username: "auditor", password: "auditor") { viewer { name } }
    }`;
    const { errors, json, cookies } = await gateway.query(document, { cookie });
    expect([errors, (json as { extensions: unknown }).extensions]).toEqual([
      [],
      { transaction: { outcome: 'COMMITTED' } },
    ]);
    expect(callsOf(gateway.appliance)).not.toContain(`DELETE ${AUTHENTICATION}`);
    expect((await gateway.query('{ viewer { name } }', { cookie: cookieOf({ cookies }) })).data).toEqual({
      viewer: { name: 'auditor' },
    });
    await expectNobody(gateway, cookie);
  });

  it('is not undone by an answer that comes late for the session before it', async () => {
    const { gateway, gate } = await startBehindGate();
    const before = cookieOf(await signIn(gateway, 'auditor'));
    const path = '/api/configuration/policies/time_policies';
    const held = gate.hold(path);
    gate.appliance.faults.add({ path, times: 1, fault: { status: 401, type: 'Unauthenticated' } });
    const late = gateway.query('{ timePolicies { totalCount } }', { cookie: before });
    await held.answered;
    const cookie = cookieOf(await signIn(gateway, 'admin', before));
    held.release();
    // An answer that deletes the cookie would delete that of the new session.
    expect([(await late).errors[0]?.extensions.code, (await late).cookies]).toEqual(['UNAUTHENTICATED', []]);
    expect((await gateway.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: { name: 'admin' } });
  });
});
