import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { postGraphql, sendRaw, type RawAnswer } from './raw-request.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const PREFLIGHT = {
  origin: 'https://evil.example.com',
  'access-control-request-method': 'POST',
  'access-control-request-headers': 'content-type,authorization',
};
const QUERY = encodeURIComponent('{ viewer { name } timePolicies { nodes { name } } }');

let gateway: TestGateway;
let cookie: string;
const answers = new Map<string, RawAnswer>();

/** Requests of a page of another origin in a browser that is signed in. */
async function visit(method: string, path: string, headers: Record<string, string> = {}, body?: string): Promise<void> {
  const all = { origin: 'https://evil.example.com', cookie, ...headers };
  const answer = await sendRaw(`${gateway.url}${path}`, { method, headers: all, ...(body !== undefined && { body }) });
  answers.set(`${method} ${path} ${JSON.stringify(headers)} ${(body ?? '').slice(0, 40)}`, answer);
}

beforeAll(async () => {
  gateway = await startTestGateway({ config: { MAX_BODY_BYTES: '2048' } });
  const signIn = 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }';
  const answer = await postGraphql(gateway.url, signIn);
  cookie = (answer.cookies[0] ?? '').split(';', 1)[0] ?? '';
  const query = JSON.stringify({ query: '{ viewer { name } timePolicies { nodes { name } } }' });
  await visit('POST', '/graphql', JSON_TYPE, query);
  await visit('POST', '/graphql', { ...JSON_TYPE, authorization: basic('auditor') }, query);
  await visit('POST', '/graphql', JSON_TYPE, JSON.stringify({ query: '{ nothing }' }));
  await visit('POST', '/graphql', JSON_TYPE, '{');
  await visit('POST', '/graphql', JSON_TYPE, JSON.stringify({ query: `{ viewer { name } } #${'x'.repeat(3_000)}` }));
  await visit('POST', '/graphql', { 'content-type': 'text/plain' }, query);
  await visit('GET', `/graphql?query=${QUERY}`, { 'apollo-require-preflight': '1' });
  await visit('GET', `/graphql?query=${QUERY}`);
  await visit('GET', '/graphql', { accept: 'text/html' });
  for (const path of ['/', '/graphql', '/schema.graphql', '/health/live', '/health/ready', '/metrics', '/nothing']) {
    await visit('GET', path);
    await visit('HEAD', path);
    await visit('OPTIONS', path, PREFLIGHT);
  }
  await visit('GET', '/graphiql/nothing.js');
  await visit('GET', `/graphql/${'x'.repeat(200)}`);
  await visit('DELETE', '/graphql');
});
afterAll(() => gateway.close());

const named = (name: string): readonly RawAnswer[] =>
  [...answers].filter(([key]) => key.startsWith(name)).map(([, one]) => one);

describe('every response', () => {
  it('was there to be looked at', () => {
    expect(answers.size).toBeGreaterThan(30);
    expect(named('POST /graphql').map(({ status }) => status)).toEqual([200, 200, 400, 400, 413, 400]);
    expect(named('POST /graphql')[0]?.text).toContain('office_hours');
    expect(named('GET /metrics')[0]?.status).toBe(200);
  });

  it('is kept by no cache, but for the page and its files, which hold no data', () => {
    for (const [name, { headers }] of answers) {
      const isPage = name.includes('"text/html"');
      expect(headers['cache-control'], name).toBe(isPage ? 'no-cache' : 'no-store');
    }
  });

  it('has no CORS header, for whatever origin, and answers no preflight', () => {
    for (const [name, { headers, status }] of answers) {
      expect(
        Object.keys(headers).filter((header) => header.startsWith('access-control-')),
        name,
      ).toEqual([]);
      // What OPTIONS is answered allows methods, and no other origin anything.
      if (name.startsWith('OPTIONS /graphql ')) expect(status, name).toBe(204);
      else if (name.startsWith('OPTIONS')) expect(status, name).toBeGreaterThanOrEqual(400);
    }
  });

  it('sets no cookie, and holds neither the cookie nor the session in any header', () => {
    const sealed = cookie.slice(cookie.indexOf('=') + 1);
    expect(sealed.length).toBeGreaterThan(200);
    const sessions = new Set(gateway.appliance.requests.flatMap(({ session }) => session ?? []));
    expect(sessions.size).toBeGreaterThan(0);
    for (const [name, { headers, cookies, text }] of answers) {
      expect(cookies, name).toEqual([]);
      for (const secret of [sealed, ...sessions]) {
        expect(JSON.stringify(headers).includes(secret), name).toBe(false);
        expect(text.includes(secret), name).toBe(false);
      }
    }
  });

  it('is not executed for another site: no simple request is', async () => {
    gateway.appliance.clearRequests();
    const mutation = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
    const types = [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      '',
    ];
    for (const type of types) {
      const headers = { origin: 'https://evil.example.com', cookie, ...(type && { 'content-type': type }) };
      const { status } = await sendRaw(`${gateway.url}/graphql`, { method: 'POST', headers, body: mutation });
      expect([400, 415], type).toContain(status);
    }
    const url = `${gateway.url}/graphql?query=${encodeURIComponent('mutation { signOut { viewer { name } } }')}`;
    for (const headers of [{ cookie }, { cookie, 'apollo-require-preflight': '1' }]) {
      expect([400, 405]).toContain((await sendRaw(url, { headers })).status);
    }
    expect(gateway.appliance.requests).toEqual([]);
  });
});

describe('the session cookie', () => {
  it('is set by a sign-in and deleted by a sign-out, and by nothing else', async () => {
    const { cookies } = await postGraphql(gateway.url, 'mutation { signOut { viewer { name } } }', { cookie });
    expect(cookies).toEqual(['sps_graphql_session=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0']);
    const failed = await postGraphql(
      gateway.url,
      'mutation { signIn(username: "admin", password: "no") { viewer { name } } }',
    );
    expect(failed.cookies).toEqual([]);
  });

  it('is in no address: the appliance gets the session in a cookie, and redirects tell nothing', () => {
    for (const { path, session } of gateway.appliance.requests) {
      if (session !== undefined) expect(path).not.toContain(session);
      expect(path).not.toContain('Fe26');
    }
    expect(named('GET / ')[0]?.headers['location']).toBe('/graphql');
  });
});
