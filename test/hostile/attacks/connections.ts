import { basic } from '../../support/gateway.ts';
import type { Attacks } from '../support/attack.ts';
import { bytes, json } from '../support/requests.ts';

const BODY = JSON.stringify({ query: '{ viewer { name } }' });
const SIGN_OUT = JSON.stringify({ query: 'mutation { signOut { viewer { name } } }' });
const POST = [
  'POST /graphql HTTP/1.1',
  'Host: gateway',
  `Authorization: ${basic('admin')}`,
  'Content-Type: application/json',
];
/** What is no HTTP, or HTTP that can be understood in two ways, gets one answer, and the connection ends. */
const NO_HTTP = { status: 400, codes: ['BAD_REQUEST'], calls: 0 } as const;
const VIEWER = { status: 200, codes: [], data: { viewer: { name: 'admin' } }, calls: 1 } as const;
const length = (body: string): string => `Content-Length: ${body.length}`;

/** Bytes of a connection. */
export const connections: Attacks = [
  { name: 'bytes that are no HTTP', request: { bytes: Buffer.alloc(1_000, 0xff) }, ...NO_HTTP },
  { name: 'a hello of TLS', request: { bytes: Buffer.from('16030100ba010000b60303', 'hex') }, ...NO_HTTP },
  { name: 'the preface of HTTP/2', request: { bytes: 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n' }, ...NO_HTTP },
  { name: 'two lengths', request: bytes([...POST, length(BODY), 'Content-Length: 5'], BODY), ...NO_HTTP },
  {
    name: 'a length and chunks at once: a proxy could see another request behind this one',
    request: bytes([...POST, 'Content-Length: 4', 'Transfer-Encoding: chunked'], `5c\r\n${BODY}\r\n0\r\n\r\n`),
    ...NO_HTTP,
  },
  {
    name: 'chunks under two names',
    request: bytes(
      [...POST, 'Transfer-Encoding: chunked, identity'],
      `${BODY.length.toString(16)}\r\n${BODY}\r\n0\r\n\r\n`,
    ),
    ...NO_HTTP,
  },
  { name: 'chunks, spelt oddly', request: bytes([...POST, 'Transfer-Encoding: xchunked'], BODY), ...NO_HTTP },
  {
    name: 'a chunk of a length that is none',
    request: bytes([...POST, 'Transfer-Encoding: chunked'], `-1\r\n${BODY}\r\n0\r\n\r\n`),
    ...NO_HTTP,
  },
  {
    name: 'a chunk of 2^64 bytes',
    request: bytes([...POST, 'Transfer-Encoding: chunked'], `10000000000000000\r\n${BODY}`),
    ...NO_HTTP,
  },
  { name: 'a length below nothing', request: bytes([...POST, 'Content-Length: -1'], BODY), ...NO_HTTP },
  {
    name: 'a length of 2^60 bytes',
    request: bytes([...POST, 'Content-Length: 1152921504606846976'], BODY),
    status: 413,
    codes: ['PAYLOAD_TOO_LARGE'],
    calls: 0,
  },
  {
    name: 'chunks of 2 MB in all, without a length',
    request: bytes([...POST, 'Transfer-Encoding: chunked'], `1e8480\r\n${' '.repeat(2_000_000)}\r\n0\r\n\r\n`),
    status: 413,
    codes: ['PAYLOAD_TOO_LARGE'],
    calls: 0,
  },
  {
    name: 'a request in the body of another one, with the length of nothing',
    why: 'it is the next request of the connection, with no more rights than its own',
    request: bytes(
      [...POST, 'Content-Length: 0'],
      `POST /graphql HTTP/1.1\r\nHost: gateway\r\n${length(SIGN_OUT)}\r\n\r\n${SIGN_OUT}`,
    ),
    ...NO_HTTP,
  },
  { name: 'a line of a header without a name', request: bytes([...POST, ': x', length(BODY)], BODY), ...NO_HTTP },
  {
    name: 'a header that goes on in the next line',
    request: bytes([...POST, 'X-Folded: a', ' b', length(BODY)], BODY),
    ...NO_HTTP,
  },
  {
    name: 'white space before the colon of a header',
    request: bytes([...POST, `Content-Length : ${BODY.length}`], BODY),
    ...NO_HTTP,
  },
  { name: 'a null byte in a header', request: bytes([...POST, 'X-Null: a\0b', length(BODY)], BODY), ...NO_HTTP },
  {
    name: 'lines that end without a carriage return',
    request: { bytes: `${[...POST, length(BODY)].join('\n')}\n\n${BODY}` },
    ...NO_HTTP,
  },
  {
    name: 'no Host',
    request: bytes(['POST /graphql HTTP/1.1', ...POST.slice(2), length(BODY)], BODY),
    ...NO_HTTP,
  },
  {
    name: 'no Host, elsewhere',
    why: 'only HTTP/1.0 knows requests without',
    request: bytes(['GET /health/live HTTP/1.1', 'Accept: */*']),
    ...NO_HTTP,
  },
  {
    name: 'no Host, as in HTTP/1.0',
    request: bytes(['POST /graphql HTTP/1.0', ...POST.slice(2), length(BODY)], BODY),
    ...NO_HTTP,
  },
  { name: 'two Hosts', request: bytes([...POST, 'Host: other', length(BODY)], BODY), ...NO_HTTP },
  {
    name: 'a header of 100 kB',
    request: bytes([...POST, `X-Long: ${'x'.repeat(100_000)}`, length(BODY)], BODY),
    status: 431,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: '10,000 headers',
    request: bytes([...POST, ...Array.from({ length: 10_000 }, (_, n) => `X-${n}: x`), length(BODY)], BODY),
    status: 431,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'an address of 100 kB',
    request: bytes([`GET /graphql?query=${'x'.repeat(100_000)} HTTP/1.1`, 'Host: gateway']),
    status: 431,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a cookie of 12 kB',
    request: json(BODY, 'nobody', { cookie: `sps_graphql_session=${'Fe26.2**'.repeat(1_500)}` }),
    status: 200,
    codes: [],
    data: { viewer: null },
    calls: 0,
  },
  {
    name: '600 cookies of the right name',
    request: json(BODY, 'nobody', { cookie: 'sps_graphql_session=a; '.repeat(600) }),
    status: 200,
    codes: [],
    data: { viewer: null },
    calls: 0,
  },
  {
    name: 'cookies without names and values',
    request: json(BODY, 'nobody', { cookie: `${'=;;= ;'.repeat(1_000)}__proto__=x` }),
    status: 200,
    codes: [],
    data: { viewer: null },
    calls: 0,
  },
  {
    name: 'a body behind a DELETE that says nothing of it',
    why: 'without a length there is no body, and what follows is no request',
    request: bytes(['DELETE /graphql HTTP/1.1', 'Host: gateway', 'Content-Type: application/json'], BODY),
    ...NO_HTTP,
  },
  {
    name: 'a request id that breaks the line, to add one of its own to answer and log',
    request: bytes([...POST, 'X-Request-Id: 12345678\\r\\nset-cookie: a=b', length(BODY)], BODY),
    ...VIEWER,
    hidesHeader: 'set-cookie',
  },
  { name: 'a request id of 10 kB', request: json(BODY, 'admin', { 'x-request-id': 'a'.repeat(10_000) }), ...VIEWER },
  { name: 'a Host that is a text', request: json(BODY, 'admin', { host: '"><script>alert(1)</script>' }), ...NO_HTTP },
  {
    name: 'a Host that is an address with a path and a name',
    request: json(BODY, 'admin', { host: 'user@gateway/graphql?x' }),
    ...NO_HTTP,
  },
  {
    name: 'a Host of another site',
    request: json(BODY, 'admin', { host: 'evil.example', 'x-forwarded-host': 'evil.example' }),
    ...VIEWER,
    hides: 'evil',
  },
];
