import type { Attacks } from '../support/attack.ts';
import { each, get, json, jsonWith, nested, operation } from '../support/requests.ts';

const WRONG = { status: 400, codes: ['BAD_USER_INPUT'], calls: 0 } as const;
const BAD_REQUEST = { status: 400, codes: ['BAD_REQUEST'], calls: 0 } as const;
const BY_ID = 'query q($id: ID!) { auditPolicy(id: $id) { name } }';
const PAGE = 'query q($first: Int) { auditPolicies(first: $first) { totalCount } }';
const NODES = 'query q($ids: [ID!]!) { nodes(ids: $ids) { id } }';
const VIEWER = 'query q($a: JSON) { viewer { name @skip(if: false) } }';

/** What comes in `variables`. */
export const variables: Attacks = [
  {
    name: 'a list nested 200,000 levels deep as an id',
    request: json(jsonWith(BY_ID, `{"id":${nested('[', ']', 200_000)}}`)),
    ...WRONG,
  },
  {
    name: 'an object nested 100,000 levels deep as an id',
    request: json(jsonWith(BY_ID, `{"id":${nested('{"a":', '}', 100_000, '1')}}`)),
    ...WRONG,
  },
  {
    name: 'a variable nested 200,000 levels deep that nobody has declared',
    why: 'GraphQL lets clients send variables that the operation does not have',
    request: json(jsonWith('{ viewer { name } }', `{"x":${nested('[', ']', 200_000)}}`)),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  {
    name: '50,000 variables that nobody has declared',
    request: json(jsonWith('{ viewer { name } }', `{${each(50_000, (n) => `"v${n}":${n}`, ',')}}`)),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  {
    name: '200,000 wrong ids: for each there is something to say',
    request: json(jsonWith(NODES, `{"ids":[${each(200_000, () => '{}', ',')}]}`)),
    ...WRONG,
  },
  {
    name: '50 wrong values of a variable whose name has 250,000 letters',
    why: 'the name is in the message of each value: the answer must not grow with their product',
    request: json(
      jsonWith(
        NODES.replaceAll('$ids', `$${'i'.repeat(250_000)}`),
        `{"${'i'.repeat(250_000)}":[${each(60, () => '{}', ',')}]}`,
      ),
    ),
    ...WRONG,
    atMostBytes: 100_000,
  },
  { name: 'a page size of the infinite', request: json(jsonWith(PAGE, '{"first":1e400}')), ...WRONG },
  { name: 'a page size of 2^31', request: json(jsonWith(PAGE, '{"first":2147483648}')), ...WRONG },
  { name: 'a page size of 2^53 + 1', request: json(jsonWith(PAGE, '{"first":9007199254740993}')), ...WRONG },
  { name: 'a page size with a fraction', request: json(jsonWith(PAGE, '{"first":1.5}')), ...WRONG },
  { name: 'a page size in a text', request: json(jsonWith(PAGE, '{"first":"10"}')), ...WRONG },
  {
    name: 'a page size in an object that looks like a number',
    request: json(jsonWith(PAGE, '{"first":{"valueOf":5,"toString":"5"}}')),
    ...WRONG,
  },
  { name: 'a page size that is no number of JSON', request: json(jsonWith(PAGE, '{"first":NaN}')), ...BAD_REQUEST },
  {
    name: 'a page size of minus nothing',
    why: 'it is the number 0',
    request: json(jsonWith(PAGE, '{"first":-0}')),
    status: 200,
    codes: [],
    data: { auditPolicies: { totalCount: 6 } },
    calls: 1,
  },
  { name: 'an id that is true', request: json(jsonWith(BY_ID, '{"id":true}')), ...WRONG },
  { name: 'an id that is null', request: json(jsonWith(BY_ID, '{"id":null}')), ...WRONG },
  { name: 'an id that is missing', request: json(jsonWith(BY_ID, '{}')), ...WRONG },
  {
    name: 'a password in the place of a number',
    why: 'messages are collected and pasted elsewhere: they never hold a value',
    request: json(jsonWith(PAGE, '{"first":"hunter2"}')),
    ...WRONG,
    hides: 'hunter2',
  },
  {
    name: 'a variable called __proto__',
    why: 'nothing that this project reads needs such a member, and much of what reads JSON has been led astray by it',
    request: json(jsonWith('query q($__proto__: ID!) { auditPolicy(id: $__proto__) { name } }', '{"__proto__":"-1"}')),
    ...BAD_REQUEST,
  },
  {
    name: 'a member __proto__ inside a variable, its letters escaped',
    request: json(jsonWith(VIEWER, '{"a":[{"\\u005f_proto__":{"isAdmin":true}}]}')),
    ...BAD_REQUEST,
  },
  {
    name: 'a member constructor with a prototype',
    request: json(jsonWith(VIEWER, '{"a":{"constructor":{"prototype":{"isAdmin":true}}}}')),
    ...BAD_REQUEST,
  },
  {
    name: 'a member __proto__ in the request itself',
    request: json('{"query":"{ viewer { name } }","__proto__":{"query":"{ appliance { version } }"}}'),
    ...BAD_REQUEST,
  },
  {
    name: 'a variable called __proto__ in a GET',
    request: get({
      query: 'query q($__proto__: ID) { auditPolicy(id: "none") { name } node(id: $__proto__) { id } }',
      variables: '{"__proto__":"-1"}',
    }),
    status: 400,
    codes: ['GRAPHQL_VALIDATION_FAILED'],
    calls: 0,
  },
  {
    name: 'an undeclared variable __proto__ in a GET, with a value for a declared one',
    request: get({ query: BY_ID, variables: '{"__proto__":{"id":"-1"}}' }),
    ...WRONG,
  },
  {
    name: 'a variable called constructor that was not sent',
    request: operation('query q($constructor: ID!) { auditPolicy(id: $constructor) { name } }', { variables: {} }),
    ...WRONG,
  },
  {
    name: 'a variable called toString that was not sent and has a default',
    request: operation('query q($toString: Int = 1) { auditPolicies(first: $toString) { nodes { id } } }', {
      variables: {},
    }),
    status: 200,
    codes: [],
    calls: 1,
  },
  {
    name: 'a condition called hasOwnProperty that was not sent',
    request: operation('query q($hasOwnProperty: Boolean!) { viewer { name @skip(if: $hasOwnProperty) } }', {
      variables: {},
    }),
    ...WRONG,
  },
  {
    name: 'a member twice: the last one counts, and nobody has looked at the first',
    request: json('{"query":"mutation { signOut { viewer { name } } }","query":"{ viewer { name } }"}'),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  {
    name: 'a condition that is null by a default',
    request: operation('query q($if: Boolean = true) { viewer { name @include(if: $if) } }', {
      variables: { if: null },
    }),
    status: 200,
    codes: ['BAD_USER_INPUT'],
    calls: 1,
  },
];
