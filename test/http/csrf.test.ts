import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { cookieOf, startTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
let cookie: string;

const viewer = encodeURIComponent('{ viewer { name } }');
const signOut = encodeURIComponent('mutation { signOut { viewer { name } } }');

beforeAll(async () => {
  gateway = await startTestGateway();
  const answer = await gateway.query('mutation { signIn(username: "admin", password: "admin") { viewer { name } } }');
  cookie = cookieOf(answer);
});

afterAll(() => gateway.close());

describe('what a page of another origin can send without asking first', () => {
  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=b'])(
    'POST with %s is refused, cookie or not',
    async (type) => {
      const body = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
      const answer = await gateway.send('/graphql', {
        method: 'POST',
        headers: { 'content-type': type, cookie },
        body,
      });
      expect([400, 415]).toContain(answer.status);
      expect(answer.errors[0]?.extensions.code).toBe('BAD_REQUEST');
      expect(answer.cookies).toEqual([]);
    },
  );

  test('POST without a content type is refused', async () => {
    const answer = await gateway.send('/graphql', { method: 'POST', headers: { cookie }, body: null });
    expect(answer.status).toBe(400);
  });

  test.each([{}, { 'x-transaction-dry-run': 'true' }])(
    'GET without a header of its own is refused: %j',
    async (headers) => {
      const answer = await gateway.send(`/graphql?query=${viewer}`, { headers: { ...headers, cookie } });
      expect(answer.status).toBe(400);
      expect(answer.data).toBeUndefined();
    },
  );

  test('nobody is signed out by any of it', async () => {
    const answer = await gateway.query('{ viewer { name } }', { cookie });
    expect(answer.data).toEqual({ viewer: { name: 'admin' } });
  });
});

describe('GET', () => {
  test.each([{ 'apollo-require-preflight': 'true' }, { 'content-type': 'application/json' }])(
    'answers queries with %j',
    async (headers) => {
      const answer = await gateway.send(`/graphql?query=${viewer}`, { headers: { ...headers, cookie } });
      expect(answer).toMatchObject({ status: 200, data: { viewer: { name: 'admin' } } });
    },
  );

  test('answers a query that a page of this origin has sent: the browser says so', async () => {
    const answer = await gateway.send(`/graphql?query=${viewer}`, {
      headers: { 'sec-fetch-site': 'same-origin', cookie },
    });
    expect(answer).toMatchObject({ status: 200, data: { viewer: { name: 'admin' } } });
  });

  test.each(['same-site', 'cross-site', 'none', '', 'same-origin, cross-site', 'Same-Origin', 'same-origin;x'])(
    'refuses Sec-Fetch-Site: %s without a header of its own',
    async (site) => {
      const answer = await gateway.send(`/graphql?query=${viewer}`, { headers: { 'sec-fetch-site': site, cookie } });
      expect(answer).toMatchObject({ status: 400, data: undefined });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
    },
  );

  test('runs no mutation from this origin either, and a form of it is no JSON', async () => {
    const headers = { 'sec-fetch-site': 'same-origin', cookie };
    expect((await gateway.send(`/graphql?query=${signOut}`, { headers })).status).toBe(405);
    const body = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
    const posted = await gateway.send('/graphql', {
      method: 'POST',
      headers: { ...headers, 'content-type': 'text/plain' },
      body,
    });
    expect(posted).toMatchObject({ status: 400, cookies: [] });
  });

  test('runs no mutation', async () => {
    const headers = { 'apollo-require-preflight': 'true', cookie };
    const answer = await gateway.send(`/graphql?query=${signOut}`, { headers });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('POST');
    expect(answer.cookies).toEqual([]);
  });

  test('is kept by no cache: the answer belongs to one user', async () => {
    const headers = { 'apollo-require-preflight': 'true', cookie };
    const answer = await gateway.send(`/graphql?query=${viewer}`, { headers });
    expect(answer.headers.get('cache-control')).toBe('no-store');
  });
});

test('no answer invites another origin', async () => {
  const headers = { origin: 'https://portal.example', 'access-control-request-method': 'POST' };
  const asked = await gateway.send('/graphql', { method: 'OPTIONS', headers });
  expect(asked).toMatchObject({ status: 204, text: '' });
  expect(asked.headers.get('allow')).toBe('GET, POST, OPTIONS');
  expect([...asked.headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
  const answer = await gateway.query('{ viewer { name } }', { headers: { origin: 'https://portal.example' } });
  expect(answer.headers.get('access-control-allow-origin')).toBeNull();
});
