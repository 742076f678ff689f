import type { Attacks } from '../support/attack.ts';
import { each, json, operation } from '../support/requests.ts';

const BODY = JSON.stringify({ query: '{ viewer { name } auditPolicies { totalCount } }' });
/** As admin or not, only what the header says counts. */
const withHeader = (authorization: string): Attacks[number]['request'] => json(BODY, 'nobody', { authorization });
const MALFORMED = {
  status: 200,
  codes: ['INVALID_CREDENTIALS'],
  data: { viewer: null, auditPolicies: null },
  calls: 0,
} as const;
const NOBODY = {
  status: 200,
  codes: ['UNAUTHENTICATED'],
  data: { viewer: null, auditPolicies: null },
  calls: 0,
} as const;
const WRONG = { ...MALFORMED, calls: ['GET /api/authentication'] } as const;
const SIGN_IN =
  'mutation q($u: String!, $p: String!, $m: String) { signIn(username: $u, password: $p, loginMethod: $m) { viewer { name } } }';
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const signIn = (u: string, p: string, m?: string): Attacks[number]['request'] =>
  operation(SIGN_IN, { as: 'nobody', variables: { u, p, m } });

/** Who one says to be. */
export const credentials: Attacks = [
  { name: 'Basic without anything', request: withHeader('Basic'), ...MALFORMED },
  { name: 'Basic with what is no base64', request: withHeader('Basic !!!'), ...MALFORMED },
  { name: 'Basic without a colon', request: withHeader(`Basic ${base64('admin')}`), ...MALFORMED },
  {
    name: 'Basic twice',
    request: withHeader(`Basic ${base64('admin:admin')}, Basic ${base64('admin:admin')}`),
    ...MALFORMED,
  },
  {
    name: 'Basic with white space inside',
    request: withHeader(`Basic ${base64('admin:admin').slice(0, 4)} ${base64('admin:admin').slice(4)}`),
    ...MALFORMED,
  },
  { name: 'Basic with an empty name and password', request: withHeader(`Basic ${base64(':')}`), ...WRONG },
  {
    name: 'Basic with line breaks in the password',
    why: 'they are base64 again on their way to the appliance',
    request: withHeader(`Basic ${base64('admin:x\r\nX-Admin: 1')}`),
    ...WRONG,
  },
  { name: 'Basic with a null byte in the name', request: withHeader(`Basic ${base64('admin\0:admin')}`), ...WRONG },
  { name: 'Basic with a name of 10 kB', request: withHeader(`Basic ${base64(`${'a'.repeat(7_000)}:b`)}`), ...WRONG },
  { name: 'Bearer', request: withHeader('Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.'), ...NOBODY },
  { name: 'Negotiate', request: withHeader('Negotiate YII='), ...NOBODY },
  {
    name: 'a session of the appliance in a cookie of its own name',
    request: json(BODY, 'nobody', { cookie: 'session_id=1234567890' }),
    ...NOBODY,
  },
  {
    name: 'a cookie that says it is sealed',
    request: json(BODY, 'nobody', {
      cookie: `sps_graphql_session=Fe26.2*${'0'.repeat(16)}*${'a'.repeat(64)}*x*y**${'b'.repeat(64)}*z`,
    }),
    ...NOBODY,
  },
  {
    name: 'a cookie with the name of a secret that every object has',
    request: json(BODY, 'nobody', { cookie: 'sps_graphql_session=Fe26.2*__proto__*a*b*c**d*e' }),
    ...NOBODY,
  },
  {
    name: 'headers that proxies set for signed in users',
    request: json(BODY, 'nobody', { 'x-forwarded-user': 'admin', 'x-remote-user': 'admin', remote_user: 'admin' }),
    ...NOBODY,
  },
  {
    name: 'a user name with a colon, to choose where the password begins',
    why: 'RFC 7617: a name with a colon cannot be sent, and who is asked would be another user',
    request: signIn('admin:admin', ''),
    status: 200,
    codes: ['INVALID_CREDENTIALS'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a login method that adds a parameter',
    request: signIn('admin', 'admin', 'local&type=x5'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: ['GET /api/authentication?login_method=local%26type%3Dx5'],
  },
  {
    name: 'a login method that ends the address',
    request: signIn('admin', 'admin', 'local#/../../user_info'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: ['GET /api/authentication?login_method=local%23%2F..%2F..%2Fuser_info'],
  },
  {
    name: 'a login method that breaks the line',
    request: signIn('admin', 'admin', 'local HTTP/1.1\r\nX-Admin: 1'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: ['GET /api/authentication?login_method=local%20HTTP%2F1.1%0D%0AX-Admin%3A%201'],
  },
  {
    name: 'a login method that is half a character',
    request: signIn('admin', 'admin', '\ud800'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a user name of 60 kB',
    why: 'no header can hold it',
    request: signIn('a'.repeat(60_000), 'b'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a password of 60 kB',
    why: 'no header can hold it',
    request: signIn('admin', 'b'.repeat(60_000)),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a login method of 60 kB',
    why: 'no address can hold it',
    request: signIn('admin', 'admin', 'm'.repeat(60_000)),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a password of 700 kB',
    why: 'who is not signed in has nothing to say that is so long',
    request: signIn('admin', 'b'.repeat(700_000)),
    status: 413,
    codes: ['PAYLOAD_TOO_LARGE'],
    calls: 0,
  },
  {
    name: 'a password that is half a character',
    why: 'UTF-8 has no such thing: another password would be sent',
    request: signIn('admin', '\ud800'),
    status: 200,
    codes: ['INVALID'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: 'a user name with line breaks and a null byte',
    request: signIn('admin\r\nX-Admin: 1\0', 'x'),
    status: 200,
    codes: ['INVALID_CREDENTIALS'],
    data: { signIn: null },
    calls: 0,
  },
  {
    name: '100 passwords in one request, under aliases',
    why: 'each alias is an attempt: the tenth is the last that the appliance hears of',
    request: operation(
      `mutation { ${each(100, (n) => `a${n}: signIn(username: "root", password: "${n}") { viewer { name } }`)} }`,
      { as: 'nobody' },
    ),
    status: 200,
    codes: ['INVALID_CREDENTIALS', 'TOO_MANY_ATTEMPTS'],
    calls: 10,
  },
];
