import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';

let gateway: TestGateway;
beforeAll(async () => {
  gateway = await startTestGateway();
});
afterAll(() => gateway.close());

const EXAMPLE = 'a body such as {"query": "{ viewer { name } }"}';
const JSON_TYPE = { 'content-type': 'application/json' };
const QUERY = '{"query":"{ viewer { name } }"}';

describe('a request that is none says what to send', () => {
  test.each<[what: string, headers: Record<string, string>, body: string | null, status: number, says: string[]]>([
    ['an image', { 'content-type': 'image/png' }, 'x', 415, ['content type', EXAMPLE]],
    ['XML', { 'content-type': 'application/xml' }, '<query/>', 415, ['content type', EXAMPLE]],
    ['application/graphql', { 'content-type': 'application/graphql' }, '{ viewer { name } }', 415, [EXAMPLE]],
    ['text', { 'content-type': 'text/plain' }, QUERY, 400, ['content-type: application/json']],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, 'query={}', 415, [EXAMPLE]],
    ['nothing', JSON_TYPE, '', 400, ['is empty', EXAMPLE]],
    ['neither type nor body', {}, null, 400, ['content-type: application/json']],
    ['half a JSON', JSON_TYPE, '{"query":', 400, ['not valid JSON', EXAMPLE]],
    ['no object', JSON_TYPE, '5', 400, ['no JSON object', EXAMPLE]],
    ['an empty object', JSON_TYPE, '{}', 400, ['no JSON object', EXAMPLE]],
    ['a list', JSON_TYPE, `[${QUERY}]`, 400, ['a list', 'a request of its own']],
    ['no query', JSON_TYPE, '{"variables":{}}', 400, ['no `query`']],
    ['an empty query', JSON_TYPE, '{"query":""}', 400, ['no `query`']],
    ['another charset', { 'content-type': 'application/json; charset=latin1' }, QUERY, 415, ['UTF-8', 'latin1']],
    ['no UTF-8', JSON_TYPE, '\u00ff', 400, []],
  ])('%s', async (_what, headers, body, status, says) => {
    const answer = await gateway.send('/graphql', { method: 'POST', headers, body });
    expect(answer.status).toBe(status);
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_REQUEST', retryable: false } }]);
    for (const part of says) expect(answer.errors[0]?.message).toContain(part);
    expect(answer.text).not.toMatch(/apollo server/i);
  });

  test('a method that GraphQL has not', async () => {
    const answer = await gateway.send('/graphql', { method: 'PUT', headers: JSON_TYPE, body: QUERY });
    expect(answer.status).toBe(405);
    expect(answer.errors[0]?.message).toContain(EXAMPLE);
  });

  test('another path', async () => {
    const answer = await gateway.send('/api/graphql', { method: 'POST', headers: JSON_TYPE, body: QUERY });
    expect(answer.status).toBe(404);
    expect(answer.errors[0]?.message).toBe('There is nothing at this path: GraphQL is at /graphql.');
  });
});

describe('a query by GET', () => {
  const get = (search: string, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) =>
    gateway.send(`/graphql?${search}`, { headers });
  const query = `query=${encodeURIComponent('query A { viewer { name } }')}`;

  test.each(['operationName=', 'variables=', 'extensions=', 'operationName=&variables=&extensions='])(
    'an empty %s is a missing one',
    async (empty) => {
      for (const search of [`${query}&${empty}`, `${empty}&${query}`]) {
        expect(await get(search)).toMatchObject({ status: 200, data: { viewer: null } });
      }
    },
  );

  test('what is not empty counts, plus signs and escapes included', async () => {
    const document = encodeURIComponent('query A($id: ID!) { node(id: $id) { id } }').replaceAll('%20', '+');
    const variables = encodeURIComponent('{"id": "a+b %20 ü"}');
    const answer = await get(`query=${document}&operationName=A&extensions=&variables=${variables}`, {
      'content-type': 'application/json',
      authorization: basic('admin'),
    });
    expect(answer.status).toBe(200);
    expect(answer.errors[0]?.message).toContain('"a+b %20 ü"');
    expect((await get(`${query}&operationName=B&variables=`)).status).toBe(400);
  });

  test.each(['operationName=&operationName=A', 'variables=&variables={}', 'operationName=&operationName='])(
    '%s cannot be told',
    async (twice) => {
      expect(await get(`${query}&${twice}`)).toMatchObject({ status: 400, data: undefined });
    },
  );

  test('without a query says that there is none', async () => {
    for (const search of ['', 'query=', 'operationName=A']) {
      const answer = await get(search);
      expect(answer.status).toBe(400);
      expect(answer.errors[0]?.message).toContain('no `query`');
    }
  });

  test('of an address bar is answered by the page; what takes no page is told what to add', async () => {
    const page = await get(query, { accept: 'text/html', 'sec-fetch-site': 'none' });
    expect(page.headers.get('content-type')).toMatch(/^text\/(html|plain)/);
    const answer = await get(query, { 'sec-fetch-site': 'none' });
    expect(answer.status).toBe(400);
    expect(answer.errors[0]?.message).toContain('a GET needs that header or `apollo-require-preflight: true`');
  });
});
