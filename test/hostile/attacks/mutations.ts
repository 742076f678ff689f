import type { Attack, Attacks } from '../support/attack.ts';
import { each, get, json, jsonWith, nested, operation } from '../support/requests.ts';

const INVALID_DOCUMENT = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;
/** A mutation that fails before anything was sent. */
const refusedWith = (code: Attack['codes'][number]): Pick<Attack, 'status' | 'codes' | 'data' | 'calls'> => ({
  status: 200,
  codes: [code],
  data: null,
  calls: 0,
});
const NO_REFERENCE = refusedWith('INVALID_REFERENCE');
const INVALID = refusedWith('INVALID');
const CREATE =
  'mutation q($body: JSON) { auditPolicyCreate(input: { name: "x", body: $body }) { auditPolicy { id } } }';
const DELETE = 'mutation q($id: ID!) { auditPolicyDelete(id: $id) { deletedId } }';
const REORDER = 'mutation q($ids: [ID!]!) { rdpConnectionPolicyReorder(ids: $ids) { rdpConnectionPolicies { id } } }';
const withBody = (text: string): Attack['request'] => json(jsonWith(CREATE, `{"body":${text}}`));
const deleting = (id: string): Attack['request'] => operation(DELETE, { variables: { id } });
const reordering = (ids: readonly string[]): Attack['request'] => operation(REORDER, { variables: { ids } });
/** What is read, and the transaction around it, before an order can be called wrong. */
const LOOKED_AT = [
  'GET /api/transaction',
  'POST /api/transaction',
  'GET /api/configuration/rdp/connections',
  'DELETE /api/transaction',
];

/** Changes of the configuration: nothing may be left of those that fail. */
export const mutations: Attacks = [
  {
    name: '101 changes in one operation',
    request: operation(
      `mutation { ${each(101, (n) => `a${n}: auditPolicyCreate(input: { name: "x${n}" }) { auditPolicy { id } }`)} }`,
    ),
    status: 400,
    codes: ['QUERY_TOO_COMPLEX'],
    calls: 0,
  },
  {
    name: '@transaction on a query',
    request: operation('query @transaction(dryRun: true) { viewer { name } }'),
    ...INVALID_DOCUMENT,
  },
  {
    name: '@transaction on a field',
    request: operation('mutation { signOut @transaction(dryRun: true) { viewer { name } } }'),
    ...INVALID_DOCUMENT,
  },
  {
    name: '@transaction twice, once dry and once not',
    request: operation(
      'mutation @transaction(dryRun: true) @transaction(dryRun: false) { auditPolicyDelete(id: "x") { deletedId } }',
    ),
    ...INVALID_DOCUMENT,
  },
  {
    name: '@transaction with a text for dryRun',
    request: operation('mutation @transaction(dryRun: "true") { auditPolicyDelete(id: "x") { deletedId } }'),
    ...INVALID_DOCUMENT,
  },
  {
    name: '@transaction with a number in a variable for dryRun',
    request: operation(
      'mutation q($d: Boolean) @transaction(dryRun: $d) { auditPolicyDelete(id: "x") { deletedId } }',
      { variables: { d: 1 } },
    ),
    status: 400,
    codes: ['BAD_USER_INPUT'],
    data: null,
    calls: 0,
  },
  {
    name: '@transaction with an argument __proto__',
    request: operation(
      'mutation @transaction(__proto__: { dryRun: true }) { auditPolicyDelete(id: "x") { deletedId } }',
    ),
    ...INVALID_DOCUMENT,
  },
  {
    name: '@transaction with a message of 300 kB',
    why: 'the appliance takes what it takes; more than a body is never sent',
    request: operation(
      'mutation q($m: String) @transaction(message: $m, dryRun: true) { auditPolicyDelete(id: "..") { deletedId } }',
      { variables: { m: 'x'.repeat(300_000) } },
    ),
    ...NO_REFERENCE,
  },
  { name: 'a delete of a path upwards', request: deleting('../time_policies/-100'), ...NO_REFERENCE },
  { name: 'a delete of the whole collection', request: deleting(''), ...NO_REFERENCE },
  { name: 'a delete of the order', request: deleting('@order'), ...NO_REFERENCE },
  { name: 'a delete of an object of another type', request: deleting('TimePolicy:-100'), ...NO_REFERENCE },
  {
    name: 'a delete of an escaped path',
    request: deleting('..%2ftime_policies%2f-100'),
    status: 200,
    codes: ['NOT_FOUND'],
    data: null,
    calls: [
      'GET /api/transaction',
      'POST /api/transaction',
      'DELETE /api/configuration/policies/audit_policies/..%252ftime_policies%252f-100',
      'DELETE /api/transaction',
    ],
  },
  { name: 'a delete of a megabyte', request: deleting('x'.repeat(1_000_000)), ...NO_REFERENCE },
  { name: 'an order with a path', request: reordering(['..']), ...NO_REFERENCE },
  { name: 'an order with a null byte', request: reordering(['a\0']), ...NO_REFERENCE },
  { name: 'an order of half a character', request: reordering(['\ud800']), ...NO_REFERENCE },
  {
    name: 'an order of nothing',
    request: reordering([]),
    status: 200,
    codes: ['INVALID'],
    data: null,
    calls: LOOKED_AT,
  },
  {
    name: 'an order of members of every object',
    request: reordering(['__proto__', 'constructor']),
    status: 200,
    codes: ['INVALID'],
    data: null,
    calls: LOOKED_AT,
  },
  {
    name: 'an order of 50,000 keys',
    request: reordering(Array.from({ length: 50_000 }, (_, n) => `k${n}`)),
    status: 200,
    codes: ['INVALID'],
    data: null,
    calls: LOOKED_AT,
  },
  { name: 'a body that is a list', request: withBody('[1]'), ...INVALID },
  { name: 'a body that is a text', request: withBody('"x"'), ...INVALID },
  {
    name: 'a body of a change nested 200,000 levels deep',
    request: withBody(nested('{"a":', '}', 100_000, '1')),
    ...INVALID,
  },
  {
    name: 'a body with a list nested 200,000 levels deep',
    request: withBody(`{"a":${nested('[', ']', 200_000)}}`),
    ...INVALID,
  },
  {
    name: 'a body with a member __proto__',
    request: withBody('{"__proto__":{"isAdmin":true}}'),
    status: 400,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a body with a member __proto__, written in the document',
    why: 'it is a member like others: the appliance decides what it means',
    request: operation(
      'mutation @transaction(dryRun: true) { auditPolicyCreate(input: { name: "x", body: { __proto__: { isAdmin: true }, constructor: { prototype: 1 } } }) { auditPolicy { name } } }',
    ),
    status: 200,
    codes: [],
    data: { auditPolicyCreate: { auditPolicy: { name: 'x' } } },
    // The last but one looks for the name, as a preview does.
    calls: 6,
  },
  {
    name: 'an input with a member __proto__, written in the document',
    request: operation(
      'mutation { auditPolicyCreate(input: { name: "x", __proto__: { body: {} } }) { auditPolicy { id } } }',
    ),
    ...INVALID_DOCUMENT,
  },
  {
    name: 'a body literal nested 300 levels deep',
    request: operation(
      `mutation { auditPolicyCreate(input: { name: "x", body: ${nested('{ a: ', '}', 300, '1')} }) { auditPolicy { id } } }`,
    ),
    ...INVALID,
  },
  {
    name: 'two variants at once',
    request: operation(
      'mutation { auditPolicyCreate(input: { name: "x", encryption: { x: 1 }, encryption: null }) { auditPolicy { id } } }',
    ),
    ...INVALID_DOCUMENT,
  },
  {
    name: 'a name with line breaks and a null byte',
    request: operation('mutation q($n: String!) { auditPolicyCreate(input: { name: $n }) { auditPolicy { id } } }', {
      variables: { n: 'a\r\nb\0' },
    }),
    ...INVALID,
  },
  {
    name: 'a version of a megabyte',
    request: operation(
      'mutation q($v: String) { auditPolicyUpdate(id: "78101850949e47437dd91d", ifVersion: $v, input: {}) { auditPolicy { id } } }',
      { variables: { v: 'x'.repeat(1_000_000) } },
    ),
    status: 200,
    codes: ['CONFLICT'],
    data: null,
    calls: 4,
  },
  {
    name: 'a change by somebody who may only read',
    request: operation('mutation { auditPolicyCreate(input: { name: "x" }) { auditPolicy { id } } }', {
      as: 'auditor',
    }),
    status: 200,
    codes: ['FORBIDDEN'],
    data: null,
    calls: ['GET /api/authentication', 'GET /api/transaction', 'POST /api/transaction'],
  },
  {
    name: 'a change by nobody',
    request: operation('mutation { auditPolicyCreate(input: { name: "x" }) { auditPolicy { id } } }', { as: 'nobody' }),
    ...refusedWith('UNAUTHENTICATED'),
  },
  {
    name: 'a change by GET',
    request: get({ query: 'mutation { auditPolicyDelete(id: "x") { deletedId } }' }),
    status: 405,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
  {
    name: 'a change, and a sign-out before it is committed',
    why: 'the transaction ends with the session',
    request: operation(
      'mutation { auditPolicyCreate(input: { name: "after_sign_out" }) { auditPolicy { id } } signOut { viewer { name } } }',
    ),
    status: 200,
    codes: ['UNAUTHENTICATED'],
    data: null,
    calls: 8,
  },
  {
    name: 'a sign-in as somebody else in the middle of a change',
    why: 'the transaction belongs to the session that has begun it, and ends in it',
    request: operation(
      'mutation @transaction(dryRun: true) { auditPolicyCreate(input: { name: "as_operator" }) { auditPolicy { name } } signIn(username: "operator", password: "operator") { viewer { name } } }',
    ),
    status: 200,
    codes: [],
    data: { auditPolicyCreate: { auditPolicy: { name: 'as_operator' } }, signIn: { viewer: { name: 'operator' } } },
    calls: 8,
  },
];
