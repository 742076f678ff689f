import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { PUBLIC_SCHEMA_FILE } from '../../src/schema/sources.ts';
import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';

const browserAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

let gateway: TestGateway;

beforeAll(async () => {
  gateway = await startTestGateway();
});

afterAll(() => gateway.close());

test('GET /schema.graphql answers the committed file', async () => {
  const answer = await gateway.send('/schema.graphql');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(answer.text).toBe(readFileSync(PUBLIC_SCHEMA_FILE, 'utf8'));
});

describe('GraphiQL', () => {
  test.each(['GET', 'HEAD'])('is what a browser gets with %s, confined by its policy', async (method) => {
    const { status, headers } = await gateway.send('/graphql', { method, headers: { accept: browserAccept } });
    // 503: the page was not built, which the gateway survives; the headers are the same.
    expect([200, 503]).toContain(status);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('content-security-policy')).toContain("connect-src 'self'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('vary')).toBe('accept');
  });

  test('is what the root leads to', async () => {
    const answer = await gateway.send('/', { redirect: 'manual' });
    expect(answer.status).toBe(302);
    expect(answer.headers.get('location')).toBe('/graphql');
  });
});

describe('requests that are none', () => {
  test.each([
    ['POST', '/health/live'],
    ['GET', '/nothing'],
    ['GET', '/graphql/more'],
    ['GET', '/../package.json'],
  ])('%s %s: 404 in the form of a GraphQL error', async (method, path) => {
    const answer = await gateway.send(path, { method });
    expect(answer.status).toBe(404);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  test.each(['PUT', 'DELETE', 'PATCH'])('%s /graphql: 405 and which methods there are', async (method) => {
    const answer = await gateway.send('/graphql', {
      method,
      headers: { 'content-type': 'application/json' },
      body: '{}',
    });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, POST');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });

  test.each([
    ['a batch', '[{"query":"{ viewer { name } }"}]'],
    ['half a JSON', '{"query":'],
    ['JSON without a query', '{"variables":{}}'],
    ['nothing', ''],
  ])('%s: 400', async (_what, body) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await gateway.send('/graphql', { method: 'POST', headers, body });
    expect(answer.status).toBe(400);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST' } }]);
  });
});

describe('the size of a request', () => {
  const documentOf = (bytes: number): string => {
    const body = JSON.stringify({ query: `{ viewer { name } } #` });
    return body.replace('#', `#${'x'.repeat(bytes - body.length)}`);
  };
  const send = (bytes: number, headers: Readonly<Record<string, string>> = { authorization: basic('admin') }) =>
    gateway.send('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: documentOf(bytes),
    });

  test('may be 1 MiB, also of credentials that are new: they are tried before the body is read', async () => {
    const isNew = { authorization: basic('operator') };
    expect(await send(1024 * 1024, isNew)).toMatchObject({ status: 200, data: { viewer: { name: 'operator' } } });
    expect(await send(1024 * 1024)).toMatchObject({ status: 200, data: { viewer: { name: 'admin' } } });
  });

  test('may not be more', async () => {
    const answer = await send(1024 * 1024 + 1);
    expect(answer.status).toBe(413);
    expect(answer.errors).toMatchObject([
      { extensions: { code: 'PAYLOAD_TOO_LARGE', limit: { setting: 'MAX_BODY_BYTES', maximum: 1024 * 1024 } } },
    ]);
  });

  test.each([
    ['nobody', {}],
    ['somebody with a wrong password', { authorization: basic({ name: 'admin', password: 'wrong' }) }],
    ['a cookie that opens nothing', { cookie: 'sps_graphql_session=Fe26.2**x' }],
  ])('may be 64 KiB of %s, and not more', async (_who, headers) => {
    expect((await send(64 * 1024, headers)).status).toBe(200);
    const answer = await send(64 * 1024 + 1, headers);
    expect(answer.status).toBe(413);
    const limit = { setting: 'MAX_BODY_BYTES_ANONYMOUS', maximum: 64 * 1024 };
    expect(answer.errors).toMatchObject([{ extensions: { code: 'PAYLOAD_TOO_LARGE', limit } }]);
  });
});

describe('the id of a request', () => {
  test('is the one that a proxy gave it, in the header, in the errors and in the log', async () => {
    const requestId = 'proxy-0123456789';
    const answer = await gateway.query('{ auditPolicies { totalCount } }', { headers: { 'x-request-id': requestId } });
    expect(answer.headers.get('x-request-id')).toBe(requestId);
    expect(answer.errors[0]?.extensions.requestId).toBe(requestId);
    expect(gateway.log.some((line) => line['reqId'] === requestId)).toBe(true);
  });

  test.each(['short', 'x'.repeat(65), 'with space 1', '<script>alert(1)</script>', '{"json":"injected"}'])(
    'is not %s, which no proxy would give',
    async (forged) => {
      const answer = await gateway.query('{ viewer { name } }', { headers: { 'x-request-id': forged } });
      expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(JSON.stringify(gateway.log)).not.toContain(forged);
    },
  );

  test('is a new one for each request without one', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => gateway.send('/health/live')));
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(3);
  });
});

test('GET /metrics counts operations, errors and requests to the appliance', async () => {
  await gateway.query('{ auditPolicies { totalCount } }', { user: 'admin' });
  await gateway.query('{ auditPolicies { totalCount } }');
  const { status, headers, text } = await gateway.send('/metrics');
  expect(status).toBe(200);
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(text).toMatch(/^sps_graphql_operations_total\{type="query",outcome="ok"\} [1-9]/m);
  expect(text).toMatch(/^sps_graphql_errors_total\{code="UNAUTHENTICATED"\} [1-9]/m);
  expect(text).toMatch(/^sps_graphql_appliance_seconds_count\{.*method="GET".*\} [1-9]/m);
  expect(text).not.toMatch(/admin|auditPolicies/);
});
