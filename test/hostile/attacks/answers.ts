import type { FaultRule } from '../../../src/demo/index.ts';
import { answering, AUDIT, KEY, MALFORMED, OBJECT } from '../support/appliance-says.ts';
import type { Attacks } from '../support/attack.ts';
import { each, nested, operation } from '../support/requests.ts';

const BODY = `{ auditPolicy(id: "${KEY}") { name body } }`;

/** The answer to GET of the audit policy, with this body. */
const bodied = (body: string): readonly FaultRule[] =>
  answering(`${AUDIT}/${KEY}`, `{"key":"${KEY}","body":${body},"meta":{}}`);
const own = (text: string): unknown => JSON.parse(text) as unknown;

/** An appliance that was taken over, or somebody who answers for it: what it sends must not get any further than its data. */
export const answers: Attacks = [
  {
    name: 'members __proto__ and constructor in a body',
    request: operation(BODY),
    appliance: bodied(
      '{"name":"x","__proto__":{"name":"y","isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}',
    ),
    status: 200,
    codes: [],
    data: own(
      '{"auditPolicy":{"name":"x","body":{"name":"x","__proto__":{"name":"y","isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}}}',
    ),
    calls: 1,
  },
  {
    name: 'a body that has its members from __proto__ only',
    request: operation(OBJECT),
    appliance: bodied('{"__proto__":{"name":"y"}}'),
    ...MALFORMED,
    data: { auditPolicy: null },
  },
  {
    name: 'an envelope in __proto__',
    request: operation(OBJECT),
    appliance: answering(`${AUDIT}/${KEY}`, '{"__proto__":{"key":"x","body":{"name":"y"}}}'),
    ...MALFORMED,
    data: { auditPolicy: null },
  },
  {
    name: 'a name that is an object with toString',
    request: operation(OBJECT),
    appliance: bodied('{"name":{"toString":"x"}}'),
    ...MALFORMED,
    data: { auditPolicy: null },
  },
  {
    name: 'a body nested 200,000 levels deep',
    request: operation(OBJECT),
    appliance: bodied(`{"name":"x","a":${nested('[', ']', 200_000)}}`),
    status: 200,
    codes: [],
    data: { auditPolicy: { name: 'x' } },
    calls: 1,
  },
  {
    name: 'a body nested 200,000 levels deep, shown as it is',
    why: 'whoever would print it would overflow the stack, and so would the client',
    request: operation(BODY),
    appliance: bodied(`{"name":"x","a":${nested('{"a":', '}', 200_000, '1')}}`),
    ...MALFORMED,
  },
  {
    name: 'the version of a body nested 200,000 levels deep',
    request: operation(`{ auditPolicy(id: "${KEY}") { key version } }`),
    appliance: bodied(`{"name":"x","a":${nested('[', ']', 200_000)}}`),
    ...MALFORMED,
  },
  {
    name: 'a number that is infinite to JavaScript',
    why: 'it is shown as it came, and the test parses it',
    request: operation(BODY),
    appliance: bodied('{"name":"x","a":1e999}'),
    status: 200,
    codes: [],
    data: { auditPolicy: { name: 'x', body: { name: 'x', a: Infinity } } },
    calls: 1,
  },
  {
    name: 'a name of 5 MB',
    why: 'an answer may have 64 MiB, and a name is data',
    request: operation(OBJECT),
    appliance: bodied(`{"name":"${'x'.repeat(5_000_000)}"}`),
    status: 200,
    codes: [],
    calls: 1,
    atMostBytes: 5_100_000,
  },
  {
    name: 'half characters, null bytes and line breaks in a name',
    request: operation(OBJECT),
    appliance: bodied('{"name":"\\ud800\\u0000\\r\\nset-cookie: a=b"}'),
    status: 200,
    codes: [],
    calls: 1,
    hidesHeader: 'set-cookie',
  },
  {
    name: 'a script in a name',
    why: 'it is data, and the answer calls itself JSON',
    request: operation(OBJECT),
    appliance: bodied('{"name":"</script><script>alert(1)</script>"}'),
    status: 200,
    codes: [],
    data: { auditPolicy: { name: '</script><script>alert(1)</script>' } },
    calls: 1,
  },
  {
    name: 'the key of another object',
    why: 'the object is what was asked for, whatever it calls itself',
    request: operation(`{ auditPolicy(id: "${KEY}") { id name } }`),
    appliance: answering(`${AUDIT}/${KEY}`, '{"key":"../../x","body":{"name":"x"},"meta":{}}'),
    status: 200,
    codes: [],
    data: { auditPolicy: { id: `AuditPolicy:${KEY}`, name: 'x' } },
    calls: 1,
  },
  {
    name: 'an error with a type that every object has',
    request: operation(OBJECT),
    appliance: [{ path: `${AUDIT}/${KEY}`, fault: { status: 400, type: 'constructor', details: { __proto__: 1 } } }],
    status: 200,
    codes: ['INVALID'],
    calls: 1,
  },
  {
    name: 'an answer that is a number',
    request: operation(OBJECT),
    appliance: [{ path: `${AUDIT}/${KEY}`, fault: { mutate: () => 0 } }],
    ...MALFORMED,
  },
  {
    name: 'an error that tells addresses, stacks and secrets',
    request: operation(OBJECT),
    appliance: [
      {
        path: `${AUDIT}/${KEY}`,
        fault: { status: 500, type: 'at Object.<anonymous> (/opt/scb/x.js:1:1)', details: { session_id: 'hunter2' } },
      },
    ],
    status: 200,
    codes: ['UPSTREAM_UNAVAILABLE'],
    calls: 1,
    hides: 'hunter2',
  },
  {
    name: 'an error whose type is a megabyte',
    request: operation(OBJECT),
    appliance: [{ path: `${AUDIT}/${KEY}`, fault: { status: 400, type: 'x'.repeat(1_000_000) } }],
    status: 200,
    codes: ['INVALID'],
    calls: 1,
  },
  {
    name: 'a redirect to another host',
    why: 'it would carry the session to wherever it says',
    request: operation(OBJECT),
    appliance: [{ path: `${AUDIT}/${KEY}`, fault: { status: 302, headers: { Location: 'http://evil.example/' } } }],
    ...MALFORMED,
  },
  {
    name: 'a cookie for the client',
    request: operation(OBJECT),
    appliance: [
      {
        path: `${AUDIT}/${KEY}`,
        fault: {
          status: 200,
          body: { key: KEY, body: { name: 'x' } },
          headers: { 'Set-Cookie': 'sps_graphql_session=evil; Path=/' },
        },
      },
    ],
    status: 200,
    codes: [],
    data: { auditPolicy: { name: 'x' } },
    calls: 1,
    hidesHeader: 'set-cookie',
  },
  {
    name: 'compressed bytes',
    why: 'nobody has asked for them, so they are not unpacked',
    request: operation(OBJECT),
    appliance: [{ path: `${AUDIT}/${KEY}`, fault: { raw: Buffer.from('1f8b0800000000000003', 'hex') } }],
    ...MALFORMED,
  },
  {
    name: 'a user whose name is an object',
    request: operation('{ viewer { name } }'),
    appliance: answering('/api/user_info', '{"user":{"name":{"toString":"admin"}},"endpoints":[]}'),
    ...MALFORMED,
    data: { viewer: null },
  },
  {
    name: 'a user with 200,000 rights of odd kinds',
    request: operation('{ viewer { name endpoints { url } } }'),
    appliance: answering('/api/user_info', `{"user":{"name":"admin"},"endpoints":[${each(200_000, () => '{}', ',')}]}`),
    ...MALFORMED,
    data: { viewer: null },
  },
];
