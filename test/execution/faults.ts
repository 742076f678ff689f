import fc from 'fast-check';

import { ApplianceError, type ApplianceFailure } from '../../src/appliance/index.ts';

/** What is done to a member of a body. */
export type Change =
  | { readonly kind: 'delete' }
  | { readonly kind: 'rename' }
  | { readonly kind: 'double' }
  | { readonly kind: 'replace'; readonly value: unknown }
  /** A member beside it, or an item behind it in a list. */
  | { readonly kind: 'add'; readonly name: string; readonly value: unknown };

/** Which objects something happens to: of those that an operation can reach. */
export interface Target {
  /** Number of the resource. */
  readonly resource: number;
  /** Number of the object; undefined: all objects of the resource. */
  readonly object: number | undefined;
}

/** Places of a body: those that the operation selects, by their names; of these, lists; the body's members; its name; all of them. */
type Among = 'selected' | 'lists' | 'members' | 'name' | 'anything';

export interface MemberFault extends Target {
  readonly place: { readonly among: Among; readonly number: number };
  readonly change: Change;
}

/** An answer that is an error, or a body that is something else. */
export interface AnswerFault extends Target {
  readonly answer: { readonly failure: ApplianceFailure; readonly status?: number } | { readonly body: unknown };
}

export interface ListFault {
  readonly resource: number;
  readonly fault:
    | { readonly kind: 'fails'; readonly failure: ApplianceFailure }
    | { readonly kind: 'odd-item'; readonly place: number }
    | { readonly kind: 'twice'; readonly place: number }
    /** An item without a body that has the key of another one. */
    | { readonly kind: 'same-key'; readonly place: number; readonly other: number }
    /** An item under a key that nothing refers to. */
    | { readonly kind: 'key'; readonly place: number; readonly key: string };
}

/** Everything that is wrong with an appliance. */
export interface Faults {
  readonly members: readonly MemberFault[];
  readonly answers: readonly AnswerFault[];
  readonly lists: readonly ListFault[];
  /** One in so many objects is not there, although it is listed and referred to; undefined: none. */
  readonly missingOneIn: number | undefined;
  /** One in so many objects has a name that is none, which makes null of what is shown of it. */
  readonly namelessOneIn: number | undefined;
  /** Of `/api/user_info` and `/api/info`. */
  readonly user: ApplianceFailure | undefined;
}

/** Values that some member of a body could have by a mistake. References are to nothing, to oneself, or none. */
export const ODD_VALUES: readonly unknown[] = [
  null,
  true,
  false,
  0,
  -1,
  0.1,
  1e21,
  // What JSON.parse makes of 1e400 and of -0.
  Infinity,
  -0,
  2_147_483_648,
  '',
  'newer than the documents',
  'quotation " reverse \\ line\n separator \u2028 half \ud800 pair \u{1f600} nul \0',
  [],
  [null],
  [[]],
  {},
  [{}],
  { enabled: true },
  { enabled: false },
  { enabled: 'yes' },
  { selection: 'newer' },
  { selection: 7 },
  { type: 'newer' },
  { key: 'gone', meta: {} },
  { key: null, meta: {} },
  { key: '../up', meta: {} },
  { key: 7 },
  [{ key: 'gone', meta: { href: '/api/configuration/gone' } }, 'gone', 7],
  { '@order': ['b', 'a', 'a', 7], a: {}, b: { name: 'b' }, c: 7 },
  JSON.parse('{"__proto__": {"name": "inherited"}, "constructor": 1, "hasOwnProperty": null, "toString": "x"}'),
  { password: 'secret', inner: [{ private_key: 'secret' }] },
];

const NAMES = [
  '__proto__',
  'constructor',
  'enabled',
  'selection',
  'type',
  'key',
  'name',
  '@order',
  'password',
  'toString',
];

const FAILURES: readonly ApplianceFailure[] = [
  'forbidden',
  'not-found',
  'unavailable',
  'timeout',
  'malformed',
  'invalid',
];

const number = fc.nat(999);
const oddValue = fc.constantFrom(...ODD_VALUES);
const failure = fc.constantFrom(...FAILURES);
const someObject = { resource: number, object: fc.option(number, { nil: undefined, freq: 6 }) };
const anyObject = { resource: number, object: fc.option(number, { nil: undefined, freq: 1 }) };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('replace' as const), value: oddValue }) },
  { weight: 2, arbitrary: fc.constant<Change>({ kind: 'replace', value: 'newer than the documents' }) },
  { weight: 2, arbitrary: fc.constant<Change>({ kind: 'replace', value: { key: 'gone', meta: {} } }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('delete', 'rename', 'double') }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('add' as const), name: fc.constantFrom(...NAMES), value: oddValue }),
  },
);

export const memberFault: fc.Arbitrary<MemberFault> = fc.record({
  ...anyObject,
  place: fc.record({
    among: fc.oneof(
      { weight: 3, arbitrary: fc.constant<Among>('selected') },
      { weight: 2, arbitrary: fc.constantFrom<Among[]>('lists', 'name') },
      { weight: 1, arbitrary: fc.constantFrom<Among[]>('members', 'anything') },
    ),
    number,
  }),
  change,
});

const answerFault: fc.Arbitrary<AnswerFault> = fc.record({
  ...someObject,
  answer: fc.oneof(
    fc.record({ failure, status: fc.constantFrom(403, 404, 500, 503) }, { requiredKeys: ['failure'] }),
    fc.record({ body: fc.constantFrom(null, [], {}, ['x'], 'text', 7, [[{}]]) }),
  ),
});

const listFault: fc.Arbitrary<ListFault> = fc.record({
  resource: number,
  fault: fc.oneof(
    fc.record({ kind: fc.constant('fails' as const), failure }),
    fc.record({ kind: fc.constantFrom('odd-item' as const, 'twice' as const), place: number }),
    fc.record({ kind: fc.constant('same-key' as const), place: number, other: number }),
    fc.record({
      kind: fc.constant('key' as const),
      place: number,
      key: fc.constantFrom('', '..', '@order', 'a/b', 'nul\0', 'other', '__proto__', 'a:b', 'ü "x"'),
    }),
  ),
});

export const NO_FAULTS: Faults = {
  members: [],
  answers: [],
  lists: [],
  missingOneIn: undefined,
  namelessOneIn: undefined,
  user: undefined,
};

/** Faults of an appliance; a quarter of the appliances have none. */
export const faultsArbitrary: fc.Arbitrary<Faults> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(NO_FAULTS) },
  {
    weight: 3,
    arbitrary: fc.record({
      members: fc.array(memberFault, { maxLength: 16, size: 'max' }),
      missingOneIn: fc.constantFrom(undefined, 2, 3, 6),
      namelessOneIn: fc.constantFrom(undefined, 2, 3, 6),
      answers: fc.array(answerFault, { maxLength: 2, size: 'max' }),
      lists: fc.array(listFault, { maxLength: 2, size: 'max' }),
      user: fc.option(failure, { nil: undefined, freq: 3 }),
    }),
  },
);

/** The error that a failure is. With a status it was an answer, which the client is told. */
export function errorOf({ failure: what, status }: { readonly failure: ApplianceFailure; readonly status?: number }) {
  return new ApplianceError(what, status === undefined ? {} : { status, type: 'TestFault' });
}
