import { describe, expect, onTestFinished, test } from 'vitest';

import {
  cookieOf,
  startTestGateway,
  type LogLine,
  type TestGateway,
  type TestGatewayOptions,
} from '../support/gateway.ts';

const SIGN_IN = 'mutation Enter { signIn(username: "auditor", password: "auditor") { viewer { name } } }';
const QUERY = 'query Names { auditPolicies { totalCount } }';

async function started(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  onTestFinished(() => gateway.close());
  return gateway;
}

/** The line of the latest operation, as soon as there are so many. */
async function lineOf(gateway: TestGateway, count: number): Promise<LogLine> {
  const lines = (): readonly LogLine[] => gateway.log.filter(({ msg }) => msg === 'operation');
  await expect.poll(() => lines().length).toBe(count);
  return lines().at(-1) as LogLine;
}

describe('the line of an operation', () => {
  test('has the name of the operation, a part of one that is too long, and none where there is none', async () => {
    const gateway = await started();
    await gateway.query(QUERY, { user: 'admin' });
    expect(await lineOf(gateway, 1)).toMatchObject({ type: 'query', operationName: 'Names', codes: [] });
    await gateway.query(`query ${'N'.repeat(1000)} { __typename }`);
    expect((await lineOf(gateway, 2))['operationName']).toBe('N'.repeat(128));
    await gateway.query('{ __typename }');
    expect(await lineOf(gateway, 3)).not.toHaveProperty('operationName');
    await gateway.query('query A { __typename } query B { __typename }', { operationName: 'B' });
    expect(await lineOf(gateway, 4)).toMatchObject({ operationName: 'B' });
  });

  test.each([
    ['a connection that is lost', { reset: 'before' }, 'UND_ERR_SOCKET', 'UPSTREAM_UNAVAILABLE'],
    ['a status', { status: 500 }, '500', 'UPSTREAM_UNAVAILABLE'],
    ['a page', { html: true }, '200 NOT_SPS', 'UPSTREAM_MALFORMED'],
    ['a redirect', { status: 302 }, '302 REDIRECT', 'UPSTREAM_MALFORMED'],
    ['no body', { empty: true }, '200 EMPTY', 'UPSTREAM_MALFORMED'],
    ['half a JSON', { raw: '{"items":' }, '200 NOT_JSON', 'UPSTREAM_MALFORMED'],
    ['silence', { never: true }, 'TIMEOUT', 'UPSTREAM_TIMEOUT'],
  ] as const)('has the cause of a failure: %s', async (_what, fault, cause, code) => {
    const gateway = await started({ config: { SPS_TIMEOUT_MS: '400' } });
    await gateway.query('{ viewer { name } }', { user: 'admin' });
    gateway.appliance.faults.add({ path: '/api/configuration/policies/audit_policies', fault });
    await gateway.query(QUERY, { user: 'admin' });
    expect(await lineOf(gateway, 2)).toMatchObject({ codes: [code], causes: [cause] });
  });

  test('has the cause where a retry has helped, each once, and none where the appliance has answered in its own right', async () => {
    const gateway = await started();
    await gateway.query('{ viewer { name } }', { user: 'admin' });
    const path = '/api/configuration/policies/audit_policies';
    gateway.appliance.faults.add({ path, times: 2, fault: { status: 503 } });
    await gateway.query(QUERY, { user: 'admin' });
    expect(await lineOf(gateway, 2)).toMatchObject({ codes: [], causes: ['503'] });
    gateway.appliance.faults.add({ path, fault: { status: 403, type: 'Forbidden' } });
    await gateway.query(QUERY, { user: 'admin' });
    const line = await lineOf(gateway, 3);
    expect(line).toMatchObject({ codes: ['FORBIDDEN'] });
    expect(line).not.toHaveProperty('causes');
  });

  test('has the cause for operations that share the request that fails, and for those that are refused without one', async () => {
    const gateway = await started();
    await gateway.query('{ viewer { name } }', { user: 'admin' });
    gateway.appliance.faults.add({ path: '/api/configuration/policies/audit_policies', fault: { status: 500 } });
    const documents = ['A', 'B', 'C'].map((name) => `query ${name} { auditPolicies { totalCount } }`);
    await Promise.all(documents.map((document) => gateway.query(document, { user: 'admin' })));
    await lineOf(gateway, 4);
    const lines = gateway.log.filter(({ msg }) => msg === 'operation').slice(1);
    expect(lines.map(({ causes }) => causes)).toEqual([['500'], ['500'], ['500']]);
  });

  test('has the cause of a failed sign-in and of a failed change', async () => {
    const gateway = await started();
    gateway.appliance.faults.add({ path: '/api/authentication', times: 1, fault: { html: true, status: 404 } });
    await gateway.query(SIGN_IN);
    expect(await lineOf(gateway, 1)).toMatchObject({ operationName: 'Enter', causes: ['404 NOT_SPS'] });
    gateway.appliance.faults.add({ method: 'POST', path: '/api/transaction', fault: { status: 500 } });
    await gateway.query('mutation { auditPolicyCreate(input: { name: "x" }) { auditPolicy { id } } }', {
      user: 'admin',
    });
    expect(await lineOf(gateway, 2)).toMatchObject({ outcome: 'ROLLED_BACK', causes: ['500'] });
  });
});

describe('the user', () => {
  const LOGGED = { config: { LOG_USERS: 'true' } };

  test('stands nowhere unless it is asked for', async () => {
    const gateway = await started();
    const cookie = cookieOf(await gateway.query(SIGN_IN));
    await gateway.query(QUERY, { cookie });
    await gateway.query(QUERY, { user: 'auditor' });
    await lineOf(gateway, 3);
    expect(JSON.stringify(gateway.log)).not.toContain('auditor');
  });

  test('of a cookie and of credentials stands in the line with LOG_USERS, that of nobody does not', async () => {
    const gateway = await started(LOGGED);
    const cookie = cookieOf(await gateway.query(SIGN_IN));
    expect(await lineOf(gateway, 1)).toMatchObject({ operationName: 'Enter', user: 'auditor' });
    await gateway.query(QUERY, { cookie });
    expect(await lineOf(gateway, 2)).toMatchObject({ user: 'auditor' });
    await gateway.query(QUERY, { user: 'operator' });
    expect(await lineOf(gateway, 3)).toMatchObject({ user: 'operator' });
    await gateway.query('{ __typename }');
    expect(await lineOf(gateway, 4)).not.toHaveProperty('user');
    await gateway.query('mutation { signOut { viewer { name } } }', { cookie });
    expect(await lineOf(gateway, 5)).toMatchObject({ user: 'auditor' });
  });

  test('of a cookie from before a restart is asked for once', async () => {
    const before = await startTestGateway();
    const cookie = cookieOf(await before.query(SIGN_IN));
    const gateway = await started({ ...LOGGED, appliance: before.appliance });
    before.appliance.clearRequests();
    for (const count of [1, 2]) {
      await gateway.query(QUERY, { cookie });
      expect(await lineOf(gateway, count)).toMatchObject({ user: 'auditor' });
    }
    const asked = before.appliance.requests.filter(({ path }) => path === '/api/user_info');
    expect(asked).toHaveLength(1);
    await before.close();
  });

  test('whose name the appliance does not confirm is not named: people type passwords there', async () => {
    const gateway = await started(LOGGED);
    await gateway.query(QUERY, { user: { name: 'a-password-by-mistake', password: 'wrong' } });
    await gateway.query('mutation { signIn(username: "a-password-by-mistake", password: "x") { viewer { name } } }');
    expect(await lineOf(gateway, 2)).not.toHaveProperty('user');
    expect(JSON.stringify(gateway.log)).not.toContain('a-password-by-mistake');
  });

  test('costs no line when it cannot be found out', async () => {
    const gateway = await started(LOGGED);
    const cookie = cookieOf(await gateway.query(SIGN_IN));
    const other = await started({ ...LOGGED, appliance: gateway.appliance });
    gateway.appliance.faults.add({ path: '/api/user_info', fault: { status: 500 } });
    await other.query(QUERY, { cookie });
    expect(await lineOf(other, 1)).not.toHaveProperty('user');
  });
});

describe('a cookie that another replica has sealed', () => {
  test('is told, once for many, with what to do; the cookie itself is not', async () => {
    const one = await started();
    const other = await started({
      appliance: one.appliance,
      config: { SESSION_SECRETS: 'another-secret-of-another-replica-32' },
    });
    const cookie = cookieOf(await one.query(SIGN_IN));
    for (let count = 0; count < 3; count++) {
      const { data } = await other.query('{ viewer { name } }', { cookie });
      expect(data).toEqual({ viewer: null });
    }
    const warnings = other.log.filter(({ msg = '' }) => msg.startsWith('session cookies cannot be opened'));
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatchObject({ client: '127.0.0.1', refused: 1 });
    expect(JSON.stringify(other.log)).not.toContain(cookie.split('=')[1] ?? cookie);
  });
});
