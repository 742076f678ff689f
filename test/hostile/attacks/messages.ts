import { basic } from '../../support/gateway.ts';
import type { Attacks } from '../support/attack.ts';
import { get, json, operation } from '../support/requests.ts';

const BAD_REQUEST = { status: 400, codes: ['BAD_REQUEST'], calls: 0 } as const;
const VIEWER = '{ viewer { name } }';
const BODY = JSON.stringify({ query: VIEWER });
const SIGN_OUT = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
const UNSUPPORTED = { status: 415, codes: ['BAD_REQUEST'], calls: 0 } as const;

/** A POST of some type, as a form or script of another origin sends it: with whatever the browser adds by itself. */
function typed(type: string | undefined, body: string | Buffer = SIGN_OUT): Attacks[number]['request'] {
  const headers = { authorization: basic('admin'), ...(type !== undefined && { 'content-type': type }) };
  return { method: 'POST', headers, body };
}

/** Requests of HTTP that are none of GraphQL, or that a page of another origin can send. */
export const messages: Attacks = [
  {
    name: 'a list of operations',
    why: 'batching is off: each limit is one of a request',
    request: json(`[${BODY},${BODY}]`),
    ...BAD_REQUEST,
  },
  { name: 'a list of 10,000 operations', request: json(`[${`${BODY},`.repeat(10_000)}${BODY}]`), ...BAD_REQUEST },
  { name: 'an empty list', request: json('[]'), ...BAD_REQUEST },
  { name: 'null', request: json('null'), ...BAD_REQUEST },
  { name: 'a number', request: json('1'), ...BAD_REQUEST },
  { name: 'a text', request: json('"{ viewer { name } }"'), ...BAD_REQUEST },
  { name: 'an empty object', request: json('{}'), ...BAD_REQUEST },
  { name: 'an empty body', request: json(''), ...BAD_REQUEST },
  { name: 'half a JSON', request: json(BODY.slice(0, -1)), ...BAD_REQUEST },
  { name: 'two JSON texts', request: json(BODY + BODY), ...BAD_REQUEST },
  { name: 'no operation, but variables', request: json('{"variables":{"a":1}}'), ...BAD_REQUEST },
  { name: 'a query that is a number', request: json('{"query":1}'), ...BAD_REQUEST },
  { name: 'a query that is a list', request: json('{"query":["{ viewer { name } }"]}'), ...BAD_REQUEST },
  {
    name: 'a query that is a parsed document',
    request: json('{"query":{"kind":"Document","definitions":[]}}'),
    ...BAD_REQUEST,
  },
  { name: 'a query that is an object with length', request: json('{"query":{"length":1e9,"0":"{"}}'), ...BAD_REQUEST },
  { name: 'variables that are a list', request: operation(VIEWER, { variables: [1] }), ...BAD_REQUEST },
  { name: 'variables that are a text', request: operation(VIEWER, { variables: '{"a":1}' }), ...BAD_REQUEST },
  {
    name: 'an operation name that is an object',
    request: operation(VIEWER, { operationName: { toString: 'x' } }),
    ...BAD_REQUEST,
  },
  { name: 'extensions that are a list', request: operation(VIEWER, { extensions: [] }), ...BAD_REQUEST },
  {
    name: 'a persisted query by its hash',
    why: 'clients ask so whether there are any: the code tells them to send the query',
    request: json(`{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"${'0'.repeat(64)}"}}}`),
    status: 200,
    codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
    calls: 0,
  },
  {
    name: 'a query to be kept under the hash of another one',
    request: operation(VIEWER, { extensions: { persistedQuery: { version: 1, sha256Hash: '0'.repeat(64) } } }),
    status: 200,
    codes: ['PERSISTED_QUERY_NOT_SUPPORTED'],
    calls: 0,
  },
  { name: 'a body in UTF-16', request: json(Buffer.from(BODY, 'utf16le')), ...BAD_REQUEST },
  {
    name: 'a body that is no UTF-8: in a text',
    why: 'replaced, it would be another text: a key that no object has, or a name that nobody has sent',
    request: json(
      Buffer.concat([
        Buffer.from('{"query":"{ auditPolicy(id: \\"'),
        Buffer.from([0xc3, 0x28, 0xff]),
        Buffer.from('\\") { name } }"}'),
      ]),
    ),
    ...BAD_REQUEST,
    says: 'not UTF-8',
  },
  {
    name: 'a password in Latin-1',
    why: 'another password would be tried, and counted',
    request: json(BODY, 'nobody', {
      authorization: `Basic ${Buffer.from('admin:p\u00fc', 'latin1').toString('base64')}`,
    }),
    ...BAD_REQUEST,
    says: 'not UTF-8',
  },
  {
    name: 'a query in Latin-1, escaped',
    request: get('query=%7Bviewer%7Bname%7D%7D%23%FC'),
    ...BAD_REQUEST,
    says: 'not UTF-8',
  },
  {
    name: 'a body that is no UTF-8: in its brackets',
    request: json(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(BODY)])),
    ...BAD_REQUEST,
  },
  {
    name: 'a body with a byte order mark',
    why: 'RFC 8259 lets readers ignore it',
    request: json(`\uFEFF${BODY}`),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  {
    name: 'a body that calls itself compressed',
    request: json('x'.repeat(100), 'admin', { 'content-encoding': 'gzip' }),
    ...BAD_REQUEST,
  },
  {
    name: 'a body of 2 MB',
    request: json(`{"query":"${' '.repeat(2_000_000)}"}`),
    status: 413,
    codes: ['PAYLOAD_TOO_LARGE'],
    calls: 0,
  },
  {
    name: 'a body of one byte more than allowed',
    request: json(`{"query":"${' '.repeat(1_048_577 - 12)}"}`),
    status: 413,
    codes: ['PAYLOAD_TOO_LARGE'],
    calls: 0,
  },
  { name: 'a form of text', request: typed('text/plain'), ...BAD_REQUEST },
  {
    name: 'a form with a JSON as the name of its field',
    request: typed('application/x-www-form-urlencoded', `${SIGN_OUT}=`),
    ...UNSUPPORTED,
  },
  {
    name: 'a form with an upload',
    request: typed(
      'multipart/form-data; boundary=b',
      `--b\r\ncontent-disposition: form-data; name="operations"\r\n\r\n${SIGN_OUT}\r\n--b--`,
    ),
    ...UNSUPPORTED,
  },
  { name: 'a type that only begins like JSON', request: typed('application/jsonp'), ...UNSUPPORTED },
  { name: 'a type with JSON as a parameter', request: typed('text/plain; application/json'), ...BAD_REQUEST },
  { name: 'two types at once', request: typed('application/json, text/plain'), ...UNSUPPORTED },
  { name: 'GraphQL without JSON', request: typed('application/graphql', VIEWER), ...UNSUPPORTED },
  { name: 'no type', request: typed(undefined), ...UNSUPPORTED },
  {
    name: 'JSON in a character set that JSON does not have',
    why: 'whoever says so means it: what is read otherwise is another text',
    request: typed('application/json; charset=utf-7', BODY),
    ...UNSUPPORTED,
  },
  {
    name: 'a GET without a header of its own, as an image makes it',
    request: { ...get({ query: VIEWER }), headers: { authorization: basic('admin') } },
    ...BAD_REQUEST,
  },
  {
    name: 'a mutation by GET',
    request: get({ query: 'mutation { signOut { viewer { name } } }' }),
    status: 405,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a mutation by GET behind a query',
    request: get({
      query: '{ viewer { name } } mutation m { signOut { viewer { name } } }'.replace('{ viewer', 'query q { viewer'),
      operationName: 'm',
    }),
    status: 405,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  { name: 'a GET without parameters', request: get(''), ...BAD_REQUEST },
  {
    name: 'a GET with variables that are no JSON',
    request: get({ query: VIEWER, variables: '{a:1}' }),
    ...BAD_REQUEST,
  },
  {
    name: 'a GET with a broken percent escape',
    request: get('query=%E0%A4%A'),
    status: 400,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a GET with parameters called __proto__ and constructor',
    request: get(`__proto__[query]=x&constructor=y&query=${encodeURIComponent(VIEWER)}`),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  { name: 'PUT', request: { ...json(BODY), method: 'PUT' }, status: 405, codes: ['BAD_REQUEST'], calls: 0 },
  { name: 'DELETE', request: { ...json(BODY), method: 'DELETE' }, status: 405, codes: ['BAD_REQUEST'], calls: 0 },
  {
    name: 'PATCH with another method in a header',
    request: { ...json(BODY, 'admin', { 'x-http-method-override': 'POST' }), method: 'PATCH' },
    status: 405,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
];
