import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { until } from '../sharing/stage.ts';
import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { head, Line, post, query } from './connections/line.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const AS_ADMIN = { authorization: basic('admin') };

/** Every kind of answer that there is, and its status. */
const REQUESTS: readonly (readonly [what: string, bytes: string, status: number])[] = [
  ['an operation', post(query('{ viewer { name } }'), AS_ADMIN), 200],
  ['a sign-in', post(query('mutation { signIn(username: "admin", password: "admin") { __typename } }')), 200],
  ['a document that is none', post(query('{')), 400],
  ['a body that is none', post('{'), 400],
  ['a body that is too large', post('x'.repeat(70_000)), 413],
  [
    'a type of body that nobody reads',
    `${head('POST', '/graphql', { 'content-type': 'image/png', 'content-length': '1' })}x`,
    415,
  ],
  ['an answer that nobody takes', post(query('{ __typename }'), { accept: 'image/png' }), 406],
  ['the page', head('GET', '/graphql', { accept: 'text/html' }), 200],
  ['a file that is not there', head('GET', '/graphiql/nothing.js'), 404],
  ['the schema', head('GET', '/schema.graphql'), 200],
  ['the root', head('GET', '/'), 302],
  ['health', head('GET', '/health/live'), 200],
  ['metrics', head('GET', '/metrics'), 200],
  ['nothing', head('GET', '/nothing'), 404],
  ['a method that is not there', `${head('PUT', '/graphql', { ...JSON_TYPE, 'content-length': '2' })}{}`, 405],
  ['a path that is none', head('GET', '/%E0%A4%A'), 400],
  ['a target that is no path', head('GET', 'http://gateway/graphql'), 400],
  ['a Host that is none', head('GET', '/health/live', { host: 'a b' }), 400],
  ['no Host', 'GET /health/live HTTP/1.1\r\n\r\n', 400],
  ['an expectation', head('GET', '/health/live', { expect: 'the-unexpected' }), 200],
  ['what is no HTTP', 'this is no HTTP\r\n\r\n', 400],
  ['a header without end', head('GET', '/', { 'x-long': 'x'.repeat(20_000) }), 431],
  ['chunks that are none', `${head('POST', '/graphql', { ...JSON_TYPE, 'transfer-encoding': 'chunked' })}z\r\n`, 400],
];

describe('every answer', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway();
  });
  afterAll(() => gateway.close());

  test.each(REQUESTS)('tells a browser what it may do with it: %s', async (_what, bytes, status) => {
    const line = await Line.open(gateway.url);
    await line.write(bytes);
    await until(() => line.answers.length === 1);
    line.leave();
    const [answer] = line.answers;
    // The page: it may not have been built.
    expect(status === 200 ? [200, 503] : [status]).toContain(answer?.status);
    expect(answer?.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'x-request-id': expect.stringMatching(/^[\w-]{8,64}$/) as string,
      'cache-control': expect.any(String) as string,
    });
  });
});
