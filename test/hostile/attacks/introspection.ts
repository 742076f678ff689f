import type { Attacks } from '../support/attack.ts';
import { each, nested, operation } from '../support/requests.ts';

const TOO_COMPLEX = { status: 400, codes: ['QUERY_TOO_COMPLEX'], calls: 0 } as const;
const INVALID = { status: 400, codes: ['GRAPHQL_VALIDATION_FAILED'], calls: 0 } as const;

/** The schema is public; what it costs to be told it is what an attacker is after, and he need not be signed in. */
export const introspection: Attacks = [
  {
    name: 'types of fields of types of fields of types',
    request: operation(`{ __schema { types { ${nested('fields { type { ', '} }', 7, 'name ')} } } }`, { as: 'nobody' }),
    ...INVALID,
  },
  {
    name: 'the same through fragments',
    request: operation(
      '{ __schema { types { ...a } } } fragment a on __Type { fields { type { ...b } } } fragment b on __Type { fields { type { ...c } } } fragment c on __Type { fields { type { name } } }',
      { as: 'nobody' },
    ),
    ...INVALID,
  },
  {
    name: 'types of possible types of possible types',
    request: operation(`{ __schema { types { ${nested('possibleTypes { ', '}', 4, 'name ')} } } }`, { as: 'nobody' }),
    ...INVALID,
  },
  {
    name: 'the whole schema 100 times',
    request: operation(
      `{ ${each(100, (n) => `a${n}: __schema { types { ...t } }`)} } fragment t on __Type { name description fields { name description args { name description type { name } } type { name ofType { name } } } }`,
      { as: 'nobody' },
    ),
    ...TOO_COMPLEX,
    says: 'more of the schema than tools do',
  },
  {
    name: 'the fields of the largest type 100 times, with everything that they have',
    request: operation(
      `{ ${each(100, (n) => `a${n}: __type(name: "Mutation") { ...t }`)} } fragment t on __Type { fields(includeDeprecated: true) { name description args(includeDeprecated: true) { name description defaultValue type { ...n } } type { ...n } } } fragment n on __Type { name kind description ofType { name kind description ofType { name kind description ofType { name kind description } } } }`,
      { as: 'nobody' },
    ),
    ...TOO_COMPLEX,
    says: 'more of the schema than tools do',
  },
  {
    name: 'each description 199 times: few fields, but long ones',
    request: operation(`{ __schema { types { ${each(199, (n) => `a${n}: description`)} } } }`, { as: 'nobody' }),
    ...TOO_COMPLEX,
    says: 'more of the schema than tools do',
  },
  {
    name: 'a name of 60,000 characters for each field of each type',
    why: 'the answer repeats it: 60 kB were 57 MB',
    request: operation(`{ __schema { types { fields { ${'x'.repeat(60_000)}: name } } } }`, { as: 'nobody' }),
    ...TOO_COMPLEX,
    says: '128 characters',
  },
  {
    name: 'names of 128 characters for each field of each type',
    request: operation(
      `{ __schema { types { fields { ${each(20, (n) => `${'x'.repeat(126)}${n + 10}: name`)} } } } }`,
      {
        as: 'nobody',
      },
    ),
    ...TOO_COMPLEX,
    says: 'more of the schema than tools do',
  },
  {
    name: '101 types by name',
    request: operation(`{ ${each(101, (n) => `a${n}: __type(name: "AuditPolicy") { name }`)} }`, { as: 'nobody' }),
    ...TOO_COMPLEX,
    says: 'MAX_ROOT_FIELDS',
  },
  {
    name: 'types that are called like members of every object',
    request: operation(
      '{ a: __type(name: "__proto__") { name } b: __type(name: "constructor") { name } c: __type(name: "toString") { name } d: __type(name: "") { name } }',
      { as: 'nobody' },
    ),
    status: 200,
    codes: [],
    data: { a: null, b: null, c: null, d: null },
    calls: 0,
  },
  {
    name: '__typename at 200 places',
    request: operation(`{ ${each(99, (n) => `a${n}: __typename`)} }`, { as: 'nobody' }),
    status: 200,
    codes: [],
    calls: 0,
  },
];
