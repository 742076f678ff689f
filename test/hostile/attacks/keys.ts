import type { Attack, Attacks } from '../support/attack.ts';
import { json, operation } from '../support/requests.ts';

const AUDIT = '/api/configuration/policies/audit_policies';

/** Every way in which a key comes into a query. */
const BY_KEY = `query q($key: ID!, $id: ID!, $ids: [ID!]!) {
  key: auditPolicy(id: $key) { name } id: auditPolicy(id: $id) { name } node(id: $id) { id } nodes(ids: $ids) { id }
}`;
const NOTHING = { key: null, id: null, node: null, nodes: [null] };

function byKey(key: string): Attack['request'] {
  return operation(BY_KEY, { variables: { key, id: `AuditPolicy:${key}`, ids: [`AuditPolicy:${key}`] } });
}

/** A key that would be more than one step of a path is refused before the appliance is asked. */
function refused(what: string, key: string): Attack {
  return {
    name: `a key: ${what}`,
    request: byKey(key),
    status: 200,
    codes: ['INVALID_REFERENCE'],
    data: NOTHING,
    calls: 0,
  };
}

/** A key that is odd is one step of a path, encoded once; the same object is asked for once. */
function encoded(what: string, key: string, segment: string): Attack {
  return {
    name: `a key: ${what}`,
    request: byKey(key),
    status: 200,
    codes: [],
    data: NOTHING,
    calls: [`GET ${AUDIT}/${segment}`],
  };
}

const WRONG_ID = { status: 200, codes: ['INVALID_REFERENCE'], data: { node: null }, calls: 0 } as const;
const node = (id: string): Attack['request'] =>
  operation('query q($id: ID!) { node(id: $id) { id } }', { variables: { id } });

/** Keys and ids in queries. */
export const keys: Attacks = [
  refused('nothing', ''),
  refused('a dot', '.'),
  refused('two dots', '..'),
  refused('a path upwards', '../time_policies/-100'),
  refused('a path downwards', '-1/meta'),
  refused('a path with backslashes', '..\\time_policies\\-100'),
  refused('an absolute path', '/user_info'),
  refused('another address', '//evil.example/x'),
  refused('the order of the collection', '@order'),
  refused('a null byte', 'a\0b'),
  refused('a line break and a header', '-1 HTTP/1.1\r\nX-Admin: 1\r\n\r\nDELETE /x'),
  refused('a line break of another kind', 'a\u0085b'),
  refused('half a character', 'a\ud800'),
  refused('the other half', '\udfff'),
  refused('900 kB', 'x'.repeat(300_000)),
  encoded('escaped dots', '%2e%2e', '%252e%252e'),
  encoded('an escaped path', '..%2ftime_policies%2f-100', '..%252ftime_policies%252f-100'),
  encoded('an escaped null byte', 'a%00', 'a%2500'),
  encoded('a query', '-1?show_password=true', '-1%3Fshow_password%3Dtrue'),
  encoded('a fragment', '-1#x', '-1%23x'),
  encoded('a parameter of a path', '-1;jsessionid=1', '-1%3Bjsessionid%3D1'),
  encoded('white space', ' \u00a0', '%20%C2%A0'),
  encoded('dots of another alphabet', '\uff0e\uff0e', '%EF%BC%8E%EF%BC%8E'),
  encoded('two dots in one character', '\u2025', '%E2%80%A5'),
  encoded('a slash of another alphabet', 'a\u2215b', 'a%E2%88%95b'),
  encoded('text that runs from right to left', '\u202e1-', '%E2%80%AE1-'),
  encoded('a line separator', 'a\u2028b', 'a%E2%80%A8b'),
  encoded('a member of every object', '__proto__', '__proto__'),
  encoded('another one', 'constructor', 'constructor'),
  encoded('a wild card', '*', '*'),
  encoded('a script', '<script>', '%3Cscript%3E'),
  { name: 'an id of a type called __proto__', request: node('__proto__:x'), ...WRONG_ID },
  { name: 'an id of a type called constructor', request: node('constructor:x'), ...WRONG_ID },
  { name: 'an id of a type called toString', request: node('toString:-1'), ...WRONG_ID },
  { name: 'an id without a type', request: node(':-1'), ...WRONG_ID },
  { name: 'an id without a key', request: node('AuditPolicy:'), ...WRONG_ID },
  { name: 'an id of a type that has no ids', request: node('Query:x'), ...WRONG_ID },
  { name: 'an id of a type in small letters', request: node('auditpolicy:-1'), ...WRONG_ID },
  { name: 'an id of a megabyte', request: node('a'.repeat(1_000_000)), ...WRONG_ID },
  { name: 'an id of a million colons', request: node(':'.repeat(1_000_000)), ...WRONG_ID },
  {
    name: 'an id of a single object, under another key',
    why: 'there is no such object, and the path would lead to the single one',
    request: node('SystemBackup:../../x509'),
    ...WRONG_ID,
  },
  {
    name: 'an id of a single object, under a key that it does not have',
    request: node('SystemBackup:other'),
    status: 200,
    codes: [],
    data: { node: null },
    calls: 0,
  },
  {
    name: 'an id of a part whose object is somewhere else',
    request: node('NicAddress:../nics/nic1.interfaces.x.addresses.1'),
    ...WRONG_ID,
  },
  {
    name: 'an id of a part called __proto__',
    request: node('NicAddress:nic1.interfaces.__proto__.addresses.constructor'),
    status: 200,
    codes: [],
    data: { node: null },
    calls: ['GET /api/configuration/network/nics/nic1'],
  },
  {
    name: 'an id of another type',
    request: operation('{ auditPolicy(id: "TimePolicy:-100") { name } }'),
    status: 200,
    codes: ['INVALID_REFERENCE'],
    data: { auditPolicy: null },
    calls: 0,
  },
  {
    name: 'a method of every object as the type of a fragment',
    request: json(
      '{"query":"{ nodes(ids: [\\"AuditPolicy:a\\", \\"__proto__:a\\"]) { __typename ... on AuditPolicy { toString } } }"}',
    ),
    status: 400,
    codes: ['GRAPHQL_VALIDATION_FAILED'],
    calls: 0,
  },
];
