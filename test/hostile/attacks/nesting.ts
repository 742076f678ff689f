import type { Attacks } from '../support/attack.ts';
import { each, nested, operation } from '../support/requests.ts';

const TOO_COMPLEX = { status: 400, codes: ['QUERY_TOO_COMPLEX'], calls: 0 } as const;
const INVALID = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;

/** Things inside each other: what reads them calls itself, and its stack ends. */
export const nesting: Attacks = [
  {
    name: 'fields nested 3,000 levels deep',
    request: operation(nested('{ a ', '}', 3_000)),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'fields nested 300,000 levels deep',
    request: operation(nested('{a', '}', 300_000)),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'references in a circle, 21 levels deep',
    request: operation(
      `{ nodes(ids: []) { ${nested('... on AuditPolicy { body ', '}', 21)} ${nested('nodes { ', '}', 21, 'id')} } }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'inline fragments nested 3,000 levels deep',
    request: operation(`{ ${nested('... { ', '}', 3_000, '__typename ')} }`),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'a list literal nested 4,900 levels deep',
    request: operation(`{ auditPolicy(id: ${nested('[', ']', 4_900)}) { name } }`),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'a list literal nested 500,000 levels deep',
    request: operation(`{ auditPolicy(id: ${nested('[', ']', 500_000)}) { name } }`),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'an object literal nested 2,400 levels deep, as the body of a mutation',
    request: operation(
      `mutation { auditPolicyCreate(input: { name: "x", body: ${nested('{ a: ', '}', 2_400, '1')} }) { auditPolicy { id } } }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'a type nested 4,800 levels deep, in 20 places where another one is needed',
    request: operation(
      `query q($a: ${nested('[', ']', 4_800, 'Int')}) { ${each(20, (n) => `a${n}: auditPolicies(first: $a) { totalCount }`)} }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'a type nested 400 levels deep, in 20 places where another one is needed',
    why: 'the type is in the message of each place: the answer must not grow with their product',
    request: operation(
      `query q($a: ${nested('[', ']', 400, 'Int')}) { ${each(20, (n) => `a${n}: auditPolicies(first: $a) { totalCount }`)} }`,
    ),
    ...INVALID,
  },
  {
    name: 'brackets that are opened 9,000 times and never closed',
    request: operation(`{ viewer ${'{ a '.repeat(4_500)}`),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'fragments that spread the next one twice, 30 times: a thousand million fields',
    request: operation(
      `{ viewer { ...f0 } } ${each(30, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Viewer { name }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: 'fragments that spread the next one inside a field, under two names, 18 times',
    request: operation(
      `{ node(id: "x") { ...f0 } } ${each(18, (n) => `fragment f${n} on MssqlConnectionPolicy { a: policies { ...f${n + 1} } b: policies { ...f${n + 1} } }`)} fragment f18 on MssqlConnectionPolicy { id }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_ALIASES',
  },
  {
    name: 'fragments that spread the next one twice, and nobody spreads the first one',
    request: operation(
      `{ viewer { name } } ${each(30, (n) => `fragment f${n} on Viewer { ...f${n + 1} ...f${n + 1} }`)} fragment f30 on Viewer { name }`,
    ),
    ...TOO_COMPLEX,
  },
  {
    name: 'a chain of 1,200 fragments',
    request: operation(
      `{ viewer { ...f0 } } ${each(1_200, (n) => `fragment f${n} on Viewer { ...f${n + 1} }`)} fragment f1200 on Viewer { name }`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: 'a fragment that spreads itself',
    request: operation('{ viewer { ...f } } fragment f on Viewer { name ...f }'),
    ...INVALID,
  },
  {
    name: 'a fragment that spreads itself inside a field',
    request: operation(
      '{ ...f } fragment f on Query { viewer { name } node(id: "x") { ...g } } fragment g on Node { id ... on AuditPolicy { ...g } }',
    ),
    ...INVALID,
  },
  {
    name: 'a circle of 100 fragments',
    request: operation(
      `{ viewer { ...f0 } } ${each(100, (n) => `fragment f${n} on Viewer { name ...f${(n + 1) % 100} }`)}`,
    ),
    ...INVALID,
  },
  {
    name: 'a circle of 1,000 fragments',
    why: 'a chain of so many is nested too deep, whether it closes or not',
    request: operation(
      `{ viewer { ...f0 } } ${each(1_000, (n) => `fragment f${n} on Viewer { name ...f${(n + 1) % 1_000} }`)}`,
    ),
    ...TOO_COMPLEX,
    says: 'MAX_DEPTH',
  },
  {
    name: '60 fragments that spread each other in every way: 60! circles',
    request: operation(
      `{ viewer { ...f0 } } ${each(60, (n) => `fragment f${n} on Viewer { name ${each(60, (m) => `...f${m}`)} }`)}`,
    ),
    ...TOO_COMPLEX,
  },
  {
    name: '1,200 fragments that nobody spreads',
    request: operation(`{ viewer { name } } ${each(1_200, (n) => `fragment f${n} on Viewer { name }`)}`),
    ...INVALID,
  },
  {
    name: '3,000 spreads of fragments that are not there',
    request: operation(`{ viewer { ${each(3_000, (n) => `...f${n}`)} } }`),
    ...INVALID,
  },
  {
    name: 'one fragment 1,200 times under one name',
    request: operation(`{ viewer { ...f } } ${'fragment f on Viewer { name } '.repeat(1_200)}`),
    ...INVALID,
  },
];
