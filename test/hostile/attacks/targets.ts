import { basic } from '../../support/gateway.ts';
import { CLOSED, type Attacks } from '../support/attack.ts';
import { bytes } from '../support/requests.ts';

const BODY = JSON.stringify({ query: '{ viewer { name } }' });
const HEADERS = ['Host: gateway', `Authorization: ${basic('admin')}`, 'Content-Type: application/json'];
const LENGTH = `Content-Length: ${BODY.length}`;
const REFUSED = { status: 400, codes: ['BAD_REQUEST'], calls: 0 } as const;

/** Methods and targets of requests. */
export const targets: Attacks = [
  {
    name: 'a proxy that asks for another host',
    request: bytes(['GET http://169.254.169.254/latest/meta-data HTTP/1.1', 'Host: 169.254.169.254']),
    ...REFUSED,
  },
  {
    name: 'a target with a host, although it is this one',
    why: 'the gateway is no proxy, and what a proxy in front makes of two hosts is not known',
    request: bytes(['POST http://gateway/graphql HTTP/1.1', ...HEADERS, LENGTH], BODY),
    ...REFUSED,
  },
  { name: 'a target that is a star', request: bytes(['OPTIONS * HTTP/1.1', 'Host: gateway']), ...REFUSED },
  {
    name: 'an expectation that nobody knows',
    why: 'what a server does not know it need not meet (RFC 9110 10.1.1)',
    request: bytes(['POST /graphql HTTP/1.1', ...HEADERS, 'Expect: the-spanish-inquisition', LENGTH], BODY),
    status: 200,
    codes: [],
    calls: 1,
  },
  {
    name: 'CONNECT',
    why: 'nobody listens for tunnels: Node ends the connection without a word',
    request: bytes(['CONNECT appliance:443 HTTP/1.1', 'Host: appliance:443']),
    status: CLOSED,
    codes: [],
    calls: 0,
    form: 'http',
  },
  {
    name: 'TRACE, which would show a page its cookies',
    request: bytes(['TRACE /graphql HTTP/1.1', 'Host: gateway', 'Cookie: sps_graphql_session=secret']),
    ...REFUSED,
    hides: 'secret',
  },
  {
    name: 'an upgrade to a web socket',
    why: 'there are no subscriptions: the upgrade is ignored, and it is a GET like others',
    request: bytes([
      'GET /graphql HTTP/1.1',
      'Host: gateway',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Key: x',
      'Sec-WebSocket-Version: 13',
    ]),
    ...REFUSED,
  },
  {
    name: 'dots in the path',
    request: bytes(['GET /assets/../../../../etc/passwd HTTP/1.1', 'Host: gateway']),
    status: 404,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'escaped dots in the path',
    request: bytes(['GET /explorer/%2e%2e%2f%2e%2e%2fpackage.json HTTP/1.1', 'Host: gateway']),
    status: 404,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a null byte in the path',
    request: bytes(['GET /graphql%00.html HTTP/1.1', 'Host: gateway']),
    status: 404,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a broken escape in the path',
    request: bytes(['GET /%E0%A4%A HTTP/1.1', 'Host: gateway']),
    status: 400,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a path of the appliance',
    request: bytes([
      'GET /api/configuration/policies/audit_policies HTTP/1.1',
      'Host: gateway',
      `Authorization: ${basic('admin')}`,
    ]),
    status: 404,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
];
