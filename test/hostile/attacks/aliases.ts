import type { Attack, Attacks } from '../support/attack.ts';
import { each, operation } from '../support/requests.ts';

const REFUSED = { status: 200, codes: ['INVALID_REFERENCE'], data: null } as const;
const NONE = { ...REFUSED, calls: 0 } as const;
/** An object is created in a transaction, which is rolled back. */
const ROLLED_BACK = { ...REFUSED, calls: 4 } as const;
const update = (reference: string): string =>
  `rdpConnectionPolicyUpdate(id: "12932832285a830b4d2f5d7", input: { policies: { auditPolicy: ${JSON.stringify(reference)} } }) { rdpConnectionPolicy { id } }`;
const create = (name: string): string =>
  `${name}: auditPolicyCreate(input: { name: "of_${name}" }) { auditPolicy { id } }`;
const mutation = (...fields: readonly string[]): Attack['request'] => operation(`mutation { ${fields.join(' ')} }`);

/** References to what an earlier field of the same operation has created. */
export const aliases: Attacks = [
  { name: 'a reference to the field itself', request: mutation(`a: ${update('@a')}`), ...NONE },
  { name: 'a reference to a later field', request: mutation(update('@later'), create('later')), ...NONE },
  {
    name: 'two fields that refer to each other',
    request: mutation(`a: ${update('@b')}`, `b: ${update('@a')}`),
    ...NONE,
  },
  {
    name: 'a circle of 50 fields',
    request: mutation(each(50, (n) => `a${n}: ${update(`@a${(n + 1) % 50}`)}`)),
    ...NONE,
  },
  {
    name: 'a reference to a field called __proto__ that is not there',
    request: mutation(update('@__proto__')),
    ...NONE,
  },
  {
    name: 'a reference to a field called constructor that is not there',
    request: mutation(update('@constructor')),
    ...NONE,
  },
  { name: 'a reference without a name', request: mutation(update('@')), ...NONE },
  { name: 'a reference to a reference', request: mutation(create('a'), update('@@a')), ...ROLLED_BACK },
  { name: 'a reference to a path', request: mutation(update('@../a')), ...NONE },
  {
    name: 'a reference to the order',
    request: mutation(`rdpConnectionPolicyUpdate(id: "@order", input: {}) { rdpConnectionPolicy { id } }`),
    ...NONE,
  },
  {
    name: 'a reference to an object of another type',
    request: mutation(create('a'), `rdpConnectionPolicyUpdate(id: "@a", input: {}) { rdpConnectionPolicy { id } }`),
    ...ROLLED_BACK,
  },
  {
    name: 'a reference to a field that has created nothing',
    request: mutation('s: transaction { changes { type } }', update('@s')),
    ...NONE,
  },
  {
    name: 'a reference of a megabyte',
    request: operation(
      'mutation q($r: ID!) { rdpConnectionPolicyUpdate(id: $r, input: {}) { rdpConnectionPolicy { id } } }',
      { variables: { r: `@${'a'.repeat(1_000_000)}` } },
    ),
    ...NONE,
  },
  {
    name: 'a reference in a query',
    why: 'a query creates nothing, so it is no key',
    request: operation('{ auditPolicy(id: "@a") { id } node(id: "AuditPolicy:@a") { id } }'),
    status: 200,
    codes: ['INVALID_REFERENCE'],
    data: { auditPolicy: null, node: null },
    calls: 0,
  },
  {
    name: 'references to objects called like members of every object',
    why: 'any name of GraphQL can be the name of a field',
    request: operation(
      `mutation @transaction(dryRun: true) { ${create('__proto__')} ${create('constructor')} u: ${update('@__proto__')} v: ${update('@constructor')} }`,
    ),
    status: 200,
    codes: [],
    // The last but two look for the names and for the policy, as a preview does.
    calls: 11,
    says: '"__proto__":{"auditPolicy":{"id":"AuditPolicy:',
  },
];
