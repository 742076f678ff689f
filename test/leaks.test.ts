import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import { CANARY_PASSWORDS } from './canaries/canaries.ts';
import { basic, cookieOf, startTestGateway, type Answer, type TestGateway } from './support/gateway.ts';

/** A password that is unlike everything else, and does not change when it is encoded for a URL. */
const WRONG = 'canary-wrong-password-7f3a';
/** A password given as a number: it does not fit its type, and messages of GraphQL repeat what does not fit. */
const NUMBER = 731648290;
/** What is sent for the administrator's name and password is a canary, too: as it is, and in the encoded form of the header. */
const ADMIN = basic('admin').slice('Basic '.length);
const ADMIN_PASSWORD = CANARY_PASSWORDS['admin'] ?? '';
const WRONG_BASIC = basic({ name: 'admin', password: WRONG });
const SIGN_IN = 'mutation ($password: String!) { signIn(username: "admin", password: $password) { viewer { name } } }';

let gateway: TestGateway;
const answers: { readonly name: string; readonly answer: Answer }[] = [];
const cookies: string[] = [];
/** Session ids that the appliance has given, from what it was sent. */
const sessions = new Set<string>();

async function ask(name: string, answer: Promise<Answer>): Promise<Answer> {
  const got = await answer;
  answers.push({ name, answer: got });
  cookies.push(...got.cookies.map((cookie) => cookieOf({ cookies: [cookie] }).split('=')[1] ?? '').filter(Boolean));
  for (const { session } of gateway.appliance.requests) if (session !== undefined) sessions.add(session);
  return got;
}

/** Everything that goes right and wrong with passwords and sessions. */
beforeAll(async () => {
  // More wrong passwords than a client may try: here it counts what is done with them.
  const attempts = { SIGN_IN_ATTEMPTS: '1000', SIGN_IN_ATTEMPTS_PER_USER: '1000' };
  gateway = await startTestGateway({ config: { LOG_LEVEL: 'trace', SPS_TIMEOUT_MS: '600', ...attempts } });
  const { query, send, appliance } = gateway;
  const cookie = cookieOf(await ask('sign-in', query(SIGN_IN, { variables: { password: 'admin' } })));
  await ask('cookie', query('{ viewer { name endpoints { url } } timePolicies { nodes { body } } }', { cookie }));
  await ask('wrong password', query(SIGN_IN, { variables: { password: WRONG } }));
  await ask('user name with colon', query(SIGN_IN.replace('"admin"', '"ad:min"'), { variables: { password: WRONG } }));
  const asWrong = { authorization: WRONG_BASIC };
  await ask('wrong Basic', query('{ viewer { name } timePolicies { totalCount } }', { headers: asWrong }));
  await ask(
    'Basic',
    query('{ viewer { name } passwords: password(id: "5d1c9a52-7f0e-4a86-9b35-2c1f0f6a3b10") { body } }', {
      user: 'admin',
    }),
  );
  const unknownField = SIGN_IN.replace('viewer { name }', 'nothing');
  await ask('unknown field', query(unknownField, { variables: { password: WRONG } }));
  await ask('unknown variable', query(SIGN_IN, { variables: { password: 'admin', other: WRONG } }));
  await ask('number as variable', query(SIGN_IN, { variables: { password: NUMBER } }));
  await ask('list as variable', query(SIGN_IN, { variables: { password: [`${WRONG}; ${WRONG} at "x"; ${WRONG}`] } }));
  const inDocument = (password: string): string =>
    `mutation { signIn(username: "admin", password: ${password}) { viewer { name } } }`;
  await ask('wrong password in the document', query(inDocument(`"${WRONG}"`)));
  await ask('number in the document', query(inDocument(String(NUMBER))));
  await ask('list in the document', query(inDocument(`["${WRONG}"]`)));
  for (const password of [`"" "${WRONG}"`, `"" ${NUMBER}`, `"" """${WRONG}"""`, `"${WRONG}`, `"${WRONG}\\q"`]) {
    await ask(`malformed document ${password}`, query(inDocument(password)));
  }
  await ask('missing variable', query(SIGN_IN, { variables: { passwort: WRONG } }));
  await ask(
    'GET',
    send(`/graphql?query=${encodeURIComponent(SIGN_IN)}&variables=${encodeURIComponent(`{"password":"${WRONG}"}`)}`, {
      headers: { 'apollo-require-preflight': '1' },
    }),
  );
  await ask(
    'not JSON',
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"password": "${WRONG}"`,
    }),
  );
  await ask(
    'too large',
    send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: SIGN_IN, variables: { password: WRONG } }).padEnd(2_000_000),
    }),
  );
  await ask('unknown path', send(`/nothing?password=${WRONG}`, { headers: asWrong }));
  await ask(
    'forged request id',
    query('{ viewer { name } }', { user: 'admin', headers: { 'x-request-id': `${WRONG} {}` } }),
  );
  const faults = [
    { status: 500 },
    { status: 403 },
    { html: true },
    { empty: true },
    { never: true },
    { reset: 'before' },
  ] as const;
  for (const fault of faults) {
    const remove = appliance.faults.add({ fault });
    const name = JSON.stringify(fault);
    await ask(`login with ${name}`, query(SIGN_IN, { variables: { password: WRONG } }));
    await ask(`cookie with ${name}`, query('{ viewer { name } timePolicies { totalCount } }', { cookie }));
    await ask(`Basic with ${name}`, query('{ timePolicies { totalCount } }', { headers: asWrong }));
    remove();
  }
  // Until the gateway has noticed that the appliance is back, it does not ask it anything.
  await vi.waitFor(async () => expect((await send('/health/ready')).status).toBe(200), { timeout: 10_000 });
  // An appliance that sends back what it was sent, wherever it can.
  const echo = { details: { password: WRONG, session: [...sessions] } };
  const remove = appliance.faults.add({
    path: '/api/configuration/policies/time_policies',
    fault: { status: 400, ...echo },
  });
  await ask('details', query('{ timePolicies { totalCount } }', { cookie }));
  remove();
  appliance.expireSessions();
  await ask('expired cookie', query('{ viewer { name } timePolicies { totalCount } }', { cookie }));
  await ask('expired Basic', query('{ viewer { name } timePolicies { totalCount } }', { user: 'admin' }));
  const again = cookieOf(await ask('sign-in again', query(SIGN_IN, { variables: { password: 'admin' } })));
  await ask('sign-out', query('mutation { signOut { viewer { name } } }', { cookie: again }));
  await ask('ready', send('/health/ready'));
});
afterAll(() => gateway.close());

/** What must not be seen, with a name for the failure. */
function secrets(): [string, string][] {
  return [
    ['wrong password', WRONG],
    ['number', String(NUMBER)],
    ['Basic header', WRONG_BASIC.slice('Basic '.length)],
    ['right Basic header', ADMIN],
    ['right password', ADMIN_PASSWORD],
    ['demo secret', 'demo-secret-'],
    ...[...sessions].map((session): [string, string] => ['session', session]),
    ...cookies.map((cookie): [string, string] => ['cookie', cookie]),
  ];
}

function leaksIn(text: string): string[] {
  return secrets()
    .filter(([, secret]) => text.includes(secret))
    .map(([name]) => name);
}

describe('passwords, sessions and cookies', () => {
  it('were there to be leaked', () => {
    expect(sessions.size).toBeGreaterThanOrEqual(4);
    expect(cookies.length).toBeGreaterThanOrEqual(2);
    expect(answers.length).toBeGreaterThan(30);
    expect(gateway.log.length).toBeGreaterThan(20);
    expect(leaksIn(`x${WRONG}x`)).toEqual(['wrong password']);
    expect(leaksIn(`x${ADMIN_PASSWORD}x`)).toEqual(['right password']);
  });

  it('are in no line of the log', () => {
    for (const line of gateway.log) expect(leaksIn(JSON.stringify(line)), JSON.stringify(line)).toEqual([]);
  });

  it('are in no response body and in no header but Set-Cookie', () => {
    for (const { name, answer } of answers) {
      expect(leaksIn(answer.text), name).toEqual([]);
      const headers = [...answer.headers].filter(([header]) => header !== 'set-cookie');
      expect(leaksIn(JSON.stringify(headers)), name).toEqual([]);
    }
  });

  it('are in no Set-Cookie in clear', () => {
    const clear = secrets().filter(([name]) => name !== 'cookie');
    for (const { name, answer } of answers) {
      for (const [what, secret] of clear)
        expect(answer.cookies.join().includes(secret), `${name}: ${what}`).toBe(false);
    }
  });

  it('are in no metric', async () => {
    const { text } = await gateway.send('/metrics');
    expect(text).toContain('sps_graphql_operations_total');
    expect(leaksIn(text)).toEqual([]);
  });

  it('are in no address that the appliance was asked', () => {
    for (const { path } of gateway.appliance.requests) expect(leaksIn(path)).toEqual([]);
  });

  it('and the address of the appliance are in no response', () => {
    const { host, port } = new URL(gateway.appliance.url);
    for (const { name, answer } of answers) {
      expect(answer.text.includes(host), name).toBe(false);
      expect(answer.text.includes(`:${port}`), name).toBe(false);
      expect(/node_modules|\.ts:\d|\bat \w+ \(/.test(answer.text), name).toBe(false);
    }
  });
});
