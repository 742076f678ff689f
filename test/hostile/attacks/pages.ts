import type { Attack, Attacks } from '../support/attack.ts';
import { each, json, jsonWith, operation } from '../support/requests.ts';

const LIST = ['GET /api/configuration/policies/audit_policies'];
const PAGE = { auditPolicies: null } as const;
const sized = (size: string): Attack['request'] => operation(`{ auditPolicies(${size}) { nodes { name } } }`);
const after = (cursor: string): Attack['request'] =>
  operation('query q($c: String) { auditPolicies(after: $c) { nodes { name } } }', { variables: { c: cursor } });
const encoded = (text: string): string => Buffer.from(text).toString('base64url');

const NEGATIVE = { status: 200, codes: ['INVALID'], data: PAGE, calls: 0 } as const;
const TOO_LARGE = { status: 200, codes: ['QUERY_TOO_COMPLEX'], data: PAGE, calls: 0, says: 'MAX_PAGE_SIZE' } as const;
const NO_INT = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;
/** Whether a cursor is one can be told with the list only. */
const NO_CURSOR = { status: 200, codes: ['INVALID'], data: PAGE, calls: LIST } as const;

/** Sizes of pages, cursors, and lists of ids. */
export const pages: Attacks = [
  { name: 'a page of -1', request: sized('first: -1'), ...NEGATIVE },
  { name: 'a page of -2^31', request: sized('last: -2147483648'), ...NEGATIVE },
  { name: 'a page of 1,001', request: sized('first: 1001'), ...TOO_LARGE },
  { name: 'a page of 2^31 - 1', request: sized('last: 2147483647'), ...TOO_LARGE },
  { name: 'a page of 1 out of a page of 2^31 - 1', request: sized('first: 1, last: 2147483647'), ...TOO_LARGE },
  { name: 'a page of 2^31', request: sized('first: 2147483648'), ...NO_INT },
  { name: 'a page of 2^53', request: sized('first: 9007199254740992'), ...NO_INT },
  { name: 'a page of 1e3', request: sized('first: 1e3'), ...NO_INT },
  { name: 'a page of NaN', request: sized('first: NaN'), ...NO_INT },
  {
    name: 'a page of nothing',
    why: 'a page can be empty',
    request: sized('first: 0'),
    status: 200,
    codes: [],
    data: { auditPolicies: { nodes: [] } },
    calls: LIST,
  },
  {
    name: '100 pages of 1,000 objects with 50 fields each',
    request: operation(
      `{ ${each(100, (n) => `a${n}: mssqlConnectionPolicies(first: 1000) { nodes { ...f } }`)} } fragment f on MssqlConnectionPolicy { ${'id key version name '.repeat(12)} }`,
    ),
    status: 400,
    codes: ['QUERY_TOO_COMPLEX'],
    calls: 0,
    says: 'MAX_FIELDS',
  },
  {
    name: '60 pages of 1,000 objects whose size is in a variable',
    request: operation(
      `query q($n: Int = 1000) { ${each(60, (n) => `a${n}: auditPolicies(last: $n) { nodes { ${'id key version name '.repeat(5)} } }`)} }`,
    ),
    status: 400,
    codes: ['QUERY_TOO_COMPLEX'],
    calls: 0,
    says: 'MAX_FIELDS',
  },
  { name: 'a cursor that is a path', request: after('../../time_policies'), ...NO_CURSOR },
  { name: 'a cursor for a path', request: after(encoded('key:../time_policies')), ...NO_CURSOR },
  { name: 'a cursor for a place before the first one', request: after(encoded('place:-1')), ...NO_CURSOR },
  { name: 'a cursor for a place called length', request: after(encoded('place:length')), ...NO_CURSOR },
  { name: 'a cursor for a place called constructor', request: after(encoded('place:constructor')), ...NO_CURSOR },
  { name: 'a cursor for the place of an object that has a key', request: after(encoded('place:0')), ...NO_CURSOR },
  { name: 'a cursor with a null byte', request: after(encoded('key:\0')), ...NO_CURSOR },
  { name: 'a cursor of half a character', request: after('\ud800'), ...NO_CURSOR },
  { name: 'a cursor of a megabyte', request: after('a'.repeat(1_000_000)), ...NO_CURSOR },
  { name: 'an empty cursor', request: after(''), ...NO_CURSOR },
  {
    name: 'the same id 30,000 times',
    why: 'a page has 1,000 objects at most, and so has a list of ids',
    request: json(
      jsonWith(
        'query q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        `{"ids":[${each(30_000, () => '"AuditPolicy:none"', ',')}]}`,
      ),
    ),
    status: 200,
    codes: ['QUERY_TOO_COMPLEX'],
    data: { nodes: null },
    calls: 0,
  },
  {
    name: '30,000 different ids: each would be a REST call',
    request: json(
      jsonWith(
        'query q($ids: [ID!]!) { nodes(ids: $ids) { id } }',
        `{"ids":[${each(30_000, (n) => `"AuditPolicy:n${n}"`, ',')}]}`,
      ),
    ),
    status: 200,
    codes: ['QUERY_TOO_COMPLEX'],
    data: { nodes: null },
    calls: 0,
  },
  {
    name: '100,000 ids that are none: each would be an error',
    request: json(
      jsonWith('query q($ids: [ID!]!) { nodes(ids: $ids) { id } }', `{"ids":[${each(100_000, () => '"x"', ',')}]}`),
    ),
    status: 200,
    codes: ['QUERY_TOO_COMPLEX'],
    data: { nodes: null },
    calls: 0,
  },
  {
    name: '100 ids that are none, for each of 100 fields',
    why: 'nobody reads more than 1,000 errors: the rest is counted',
    request: json(
      jsonWith(
        `query q($ids: [ID!]!) { ${each(100, (n) => `a${n}: nodes(ids: $ids) { id }`)} }`,
        `{"ids":[${each(100, () => '"x"', ',')}]}`,
      ),
    ),
    status: 200,
    codes: ['INVALID_REFERENCE', 'QUERY_TOO_COMPLEX'],
    calls: 0,
    says: '9000 more errors were omitted',
    atMostBytes: 500_000,
  },
  {
    name: '1,000 ids that are none',
    request: json(
      jsonWith('query q($ids: [ID!]!) { nodes(ids: $ids) { id } }', `{"ids":[${each(1_000, () => '"x"', ',')}]}`),
    ),
    status: 200,
    codes: ['INVALID_REFERENCE'],
    calls: 0,
    atMostBytes: 500_000,
  },
];
