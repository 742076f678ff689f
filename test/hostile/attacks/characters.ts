import type { Attacks } from '../support/attack.ts';
import { get, json, operation } from '../support/requests.ts';

const NOT_GRAPHQL = { status: 400, codes: ['GRAPHQL_PARSE_FAILED'], calls: 0 } as const;
const INVALID = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;
const VIEWER = { status: 200, codes: [], data: { viewer: { name: 'admin' } }, calls: 1 } as const;
/** Almost as much as a body may have. */
const MUCH = 1_000_000;

/** Characters and names that somebody might trip over. */
export const characters: Attacks = [
  { name: 'a document of white space', request: operation(' \n\t,'.repeat(1_000)), ...NOT_GRAPHQL },
  { name: 'a document of comments', request: operation('# nothing\n'.repeat(50_000)), ...NOT_GRAPHQL },
  { name: 'an empty document', request: operation(''), status: 400, codes: ['BAD_REQUEST'], calls: 0 },
  {
    name: 'a megabyte of commas around a query',
    why: 'they mean nothing, and the body has its own limit',
    request: operation(`${','.repeat(MUCH / 2)}{ viewer { name } }${','.repeat(MUCH / 2)}`),
    ...VIEWER,
  },
  {
    name: '400,000 comments in a query',
    why: 'as above; what is kept of such a document is looked at in memory.test.ts',
    request: operation(`{ viewer { name ${'#\n'.repeat(300_000)} } }`),
    ...VIEWER,
  },
  { name: 'a null byte in a document', request: operation('{ viewer\0{ name } }'), ...NOT_GRAPHQL },
  {
    name: 'a null byte behind a document',
    request: operation('{ viewer { name } }\0mutation { signOut { viewer { name } } }'),
    ...NOT_GRAPHQL,
  },
  {
    name: 'control characters in a string',
    request: operation('{ node(id: "a\u0007\u001b[2J") { id } }'),
    status: 200,
    codes: ['INVALID_REFERENCE'],
    data: { node: null },
    calls: 0,
    says: '\\\\u001b',
  },
  { name: 'a byte order mark before a document', request: operation('\uFEFF{ viewer { name } }'), ...VIEWER },
  {
    name: 'letters of another alphabet that look like those of a field',
    request: operation('{ v\u0456ewer { name } }'),
    ...NOT_GRAPHQL,
  },
  {
    name: 'text that runs from right to left, to show another query than is sent',
    request: operation('{ viewer { name } \u202e } }'),
    ...NOT_GRAPHQL,
  },
  {
    name: 'half a character in a document',
    request: json('{"query":"{ node(id: \\"\\ud800\\") { id } }"}'),
    ...NOT_GRAPHQL,
  },
  { name: 'an escape of half a character', request: operation('{ node(id: "\\uD800") { id } }'), ...NOT_GRAPHQL },
  {
    name: 'an escape beyond the last character',
    request: operation('{ node(id: "\\u{110000}") { id } }'),
    ...NOT_GRAPHQL,
  },
  {
    name: 'an escape with a million digits',
    request: operation(`{ node(id: "\\u{${'0'.repeat(MUCH)}41}") { id } }`),
    ...NOT_GRAPHQL,
  },
  {
    name: 'a string that looks like 45,000 messages about values: what takes values out of messages reads it',
    request: operation(`{ viewer { name "${'Int cannot represent '.repeat(45_000)}" } }`),
    ...NOT_GRAPHQL,
  },
  {
    name: 'a string that looks like 45,000 messages about tokens',
    request: operation(`{ viewer { name """${', found String "'.repeat(45_000)}.""" } }`),
    ...NOT_GRAPHQL,
  },
  {
    name: 'a password in the place of an object',
    why: 'messages are collected and pasted elsewhere: they never hold a value',
    request: operation('mutation { passwordCreate(input: "hunter2") { password { id } } }'),
    ...INVALID,
    hides: 'hunter2',
  },
  {
    name: 'a password in the place of a definition',
    request: operation('extend "hunter2"'),
    ...NOT_GRAPHQL,
    hides: 'hunter2',
  },
  {
    name: 'a string of a megabyte that does not end',
    request: operation(`{ node(id: "${'x'.repeat(MUCH)}`),
    ...NOT_GRAPHQL,
  },
  {
    name: 'a block string of 500,000 lines, in the place of a number',
    request: operation(`{ auditPolicies(first: """${'\n '.repeat(MUCH / 3)}""") { totalCount } }`),
    ...INVALID,
  },
  {
    name: 'a number of a million digits',
    request: operation(`{ auditPolicies(first: ${'9'.repeat(MUCH)}) { totalCount } }`),
    ...INVALID,
  },
  { name: 'a name of a million letters', request: operation(`{ ${'a'.repeat(MUCH)} }`), ...INVALID },
  {
    name: 'a name of 40,000 letters, in each of 20 mistakes',
    why: 'the name stands in the document once and in each message: the answer must not grow with their product',
    request: operation(
      `query q($${'a'.repeat(40_000)}: [Int]) { ${Array.from({ length: 20 }, (_, n) => `a${n}: auditPolicies(first: $${'a'.repeat(40_000)}) { totalCount }`).join(' ')} }`,
    ),
    ...INVALID,
  },
  {
    name: 'names of members of every object as fields',
    request: operation('{ __proto__ constructor toString hasOwnProperty viewer { __proto__ valueOf } }'),
    ...INVALID,
  },
  {
    name: 'names of members of every object as arguments',
    request: operation('{ auditPolicies(__proto__: 1, constructor: 2, toString: 3) { totalCount } }'),
    ...INVALID,
  },
  {
    name: 'names of members of every object as aliases',
    request: operation(
      '{ __proto__: viewer { __proto__: name constructor: name } constructor: viewer { toString: name } }',
    ),
    status: 200,
    codes: [],
    data: JSON.parse(
      '{"__proto__":{"__proto__":"admin","constructor":"admin"},"constructor":{"toString":"admin"}}',
    ) as unknown,
    calls: 1,
  },
  {
    name: 'names of members of every object as fragments',
    request: operation(
      '{ viewer { ...__proto__ ...constructor } } fragment __proto__ on Viewer { name } fragment constructor on Viewer { name }',
    ),
    ...VIEWER,
  },
  {
    name: 'fragments called like members of every object that are not there',
    request: operation('{ viewer { ...__proto__ ...toString } }'),
    ...INVALID,
  },
  {
    name: 'types called like members of every object',
    request: operation('{ viewer { ... on __proto__ { name } ... on constructor { name } } }'),
    ...INVALID,
  },
  {
    name: 'directives called like members of every object',
    request: operation('{ viewer { name @__proto__ @constructor(if: true) } }'),
    ...INVALID,
  },
  {
    name: 'an operation called __proto__',
    request: operation('query __proto__ { viewer { name } }', { operationName: '__proto__' }),
    ...VIEWER,
  },
  {
    name: 'the name of an operation that every object has',
    request: operation('query q { viewer { name } }', { operationName: 'constructor' }),
    status: 400,
    codes: ['OPERATION_RESOLUTION_FAILURE'],
    calls: 0,
  },
  {
    name: 'definitions of types instead of an operation',
    request: operation('type Query { admin: Boolean } extend type Viewer { password: String }'),
    ...INVALID,
  },
  {
    name: 'definitions of types beside an operation',
    request: operation('{ viewer { name } } extend type Viewer { password: String }'),
    ...INVALID,
  },
  { name: 'fragments and no operation', request: operation('fragment f on Viewer { name }'), ...INVALID },
  { name: 'a subscription', request: operation('subscription { viewer { name } }'), ...INVALID },
  {
    name: '@defer and @stream, which a server could be told to wait by',
    request: operation('{ ... @defer { viewer { name } } auditPolicies { nodes @stream { id } } }'),
    ...INVALID,
  },
  {
    name: 'a field with a name that begins like one of introspection',
    request: operation('{ __admin __schemas { types { name } } }'),
    ...INVALID,
  },
  {
    name: 'a document in the place of the parameters of a GET, twice',
    request: get('query={viewer{name}}&query={appliance{version}}'),
    status: 400,
    codes: ['BAD_REQUEST'],
    calls: 0,
  },
];
