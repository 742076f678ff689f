import type { Attacks } from '../support/attack.ts';
import { each, operation } from '../support/requests.ts';

const TOO_COMPLEX = { status: 400, codes: ['QUERY_TOO_COMPLEX'], calls: 0 } as const;
const INVALID = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;

/** Much of everything that a document can hold. */
export const floods: Attacks = [
  {
    name: 'one field 10,000 times: comparing each with each would be 50,000,000 comparisons',
    request: operation(`{ viewer { ${'name '.repeat(9_900)} } }`),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: 'one field with its selection 2,400 times',
    request: operation(`{ ${'viewer { name } '.repeat(2_400)} }`),
    ...TOO_COMPLEX,
    says: 'MAX_ROOT_FIELDS',
  },
  {
    name: 'one field in 2,400 inline fragments',
    request: operation(`{ viewer { ${'... { name } '.repeat(2_400)} } }`),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: 'a million tokens',
    request: operation(`{ ${'a '.repeat(500_000)} }`),
    ...TOO_COMPLEX,
    says: 'MAX_TOKENS',
  },
  {
    name: '1,600 aliases of a field of the operation',
    request: operation(`{ ${each(1_600, (n) => `a${n}: viewer { name }`)} }`),
    ...TOO_COMPLEX,
    says: 'MAX_ROOT_FIELDS',
  },
  {
    name: '101 different collections and aliases of them: each is a REST call',
    request: operation(`{ ${each(101, (n) => `a${n}: auditPolicies(first: 1) { totalCount }`)} }`),
    ...TOO_COMPLEX,
    says: 'MAX_ROOT_FIELDS',
  },
  {
    name: '201 aliases inside an object',
    request: operation(`{ viewer { ${each(201, (n) => `a${n}: name`)} } }`),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: '201 aliases, distributed among fragments',
    request: operation(
      `{ viewer { ${each(67, (n) => `...f${n}`)} } } ${each(67, (n) => `fragment f${n} on Viewer { a${n}: name b${n}: name c${n}: name }`)}`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: '200 aliases that contradict each other in two places of one name',
    why: 'each pair is a conflict, and graphql-js lists all of them in one message: the answer must not grow with their product',
    request: operation(
      `{ viewer { name } a: appliance { ${each(99, (n) => `c${n}: version`)} } a: appliance { ${each(99, (n) => `c${n}: __typename`)} } }`,
    ),
    ...INVALID,
  },
  {
    name: 'a directive 5,000 times',
    request: operation(`{ viewer { name ${'@skip '.repeat(4_900)} } }`),
    ...TOO_COMPLEX,
    says: 'MAX_DIRECTIVES',
  },
  {
    name: '@include on 101 fields, all of them true',
    request: operation(`{ viewer { ${'name @include(if: true) '.repeat(101)} } }`),
    ...TOO_COMPLEX,
    says: 'MAX_DIRECTIVES',
  },
  {
    name: '101 directives on the definitions of variables',
    request: operation(`query q($a: Int ${'@a '.repeat(101)}) { viewer { name } }`),
    ...TOO_COMPLEX,
    says: 'MAX_DIRECTIVES',
  },
  {
    name: '50 unknown directives',
    request: operation(`{ viewer { name ${each(50, (n) => `@evil${n}`)} } }`),
    ...INVALID,
  },
  {
    name: '@skip twice at one field, to be left out and kept',
    request: operation('{ viewer { name @skip(if: true) @skip(if: false) } }'),
    ...INVALID,
  },
  {
    name: '2^17 combinations of @skip in turn: each has a plan of its own',
    why: 'one of them is an operation like any other, and few of the plans of an operation are kept',
    request: operation(
      `query q(${each(17, (n) => `$v${n}: Boolean = true`)}) { viewer { ${each(17, (n) => `a${n}: name @skip(if: $v${n})`)} } }`,
    ),
    status: 200,
    codes: [],
    data: { viewer: {} },
    calls: 1,
  },
  {
    name: '1,200 operations, one of them named',
    why: 'it is one operation, and the document is within its limits',
    request: operation(
      each(1_200, (n) => `query q${n} { viewer { name } }`),
      { operationName: 'q7' },
    ),
    status: 200,
    codes: [],
    data: { viewer: { name: 'admin' } },
    calls: 1,
  },
  {
    name: '1,200 operations, none of them named',
    request: operation(each(1_200, (n) => `query q${n} { viewer { name } }`)),
    status: 400,
    codes: ['OPERATION_RESOLUTION_FAILURE'],
    calls: 0,
  },
  {
    name: '1,600 operations without names',
    request: operation('{ viewer { name } } '.repeat(1_600)),
    ...INVALID,
  },
  {
    name: '2,400 variables that nobody uses',
    request: operation(`query q(${each(2_400, (n) => `$v${n}: Int`)}) { viewer { name } }`),
    ...INVALID,
  },
  {
    name: 'one variable 2,400 times',
    why: 'the one error tells all places, so the answer grows with the document, but not faster',
    atMostBytes: 100_000,
    request: operation(`query q(${'$v: Int '.repeat(2_400)}) { auditPolicies(first: $v) { totalCount } }`),
    ...INVALID,
  },
  {
    name: '2,400 unknown arguments',
    request: operation(`{ auditPolicies(${each(2_400, (n) => `x${n}: 1`)}) { totalCount } }`),
    ...INVALID,
  },
  {
    name: '2,400 unknown fields, each almost a known one: for each, similar names are looked for',
    request: operation(`{ ${each(99, (n) => `auditPolicie${n}`)} viewer { ${each(2_400, (n) => `nam${n}`)} } }`),
    ...INVALID,
  },
  {
    name: '1,600 unknown types, each almost a known one',
    request: operation(`{ viewer { ${each(1_600, (n) => `... on MssqlConnectionPolic${n} { n${n} }`)} } }`),
    ...INVALID,
  },
];
