import { isDeepStrictEqual } from 'node:util';

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { ListSizes } from '../../src/appliance/list-scanner.ts';
import { IN_TURNS_FROM_BYTES, parseInTurns } from '../../src/appliance/parse-in-turns.ts';

/** Small enough that every list has several runs, cut at all kinds of places. */
const sizes = fc.record({
  runBytes: fc.integer({ min: 1, max: 60 }),
  scanBytes: fc.integer({ min: 1, max: 90 }),
});

// What would mislead a scanner that does not know strings, and characters whose UTF-8 has several bytes.
const nasty = fc.string({
  unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', ':', 'ä', '漢', '😀', '\u2028', '\ud800', ' ', '\n', 'x'),
  maxLength: 12,
});
const name = fc.oneof(nasty, fc.constantFrom('key', 'body', 'meta', 'items', '__proto__', ''));
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(nasty, fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(null, true, false, -0, 1e300)),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie('value')), { maxLength: 4 }).map(objectOf),
  ),
}));

// Elements that begin alike, as those of an appliance do, with lists inside that begin like the elements.
const element = fc
  .record({ key: nasty, inner: fc.array(fc.record({ key: nasty, value }), { maxLength: 3 }), value })
  .map(({ key, inner, value: body }) => ({ key, meta: { href: '/api/x' }, body: { inner, body } }));
const items = fc.oneof(fc.array(element, { maxLength: 8 }), fc.array(value, { maxLength: 8 }), value);

/** JSON.parse makes `__proto__` a member like any other; an object literal or an assignment would not. */
function objectOf(members: readonly (readonly [string, unknown])[]): object {
  return Object.fromEntries(members);
}

/** Members of the outermost object: in any order, sometimes with a name twice, or written with an escape. */
const members = fc
  .record({
    lists: fc.array(
      fc.tuple(fc.constantFrom('"items"', '"items"', '"items"', '"items"', String.raw`"it\u0065ms"`), items),
      { minLength: 1, maxLength: 2, size: 'xsmall' },
    ),
    others: fc.array(
      fc.tuple(
        name.map((text) => JSON.stringify(text)),
        value,
      ),
      { maxLength: 3 },
    ),
    places: fc.tuple(fc.nat(3), fc.nat(3)),
  })
  .map(({ lists, others, places }) => {
    const all = [...others];
    lists.forEach((list, index) => all.splice(places[index] ?? 0, 0, list));
    return all;
  });

const envelope = fc
  .record({ members, indent: fc.nat(3), spaces: fc.constantFrom('', '', ' ', '\r\n\t') })
  .map(({ members: all, indent, spaces }) => {
    const parts = all.map(([quoted, of]) => `${quoted}${spaces}:${spaces}${JSON.stringify(of, null, indent)}${spaces}`);
    return `${spaces}{${spaces}${parts.join(`,${spaces}`)}}${spaces}`;
  });
const text = fc.oneof(
  { weight: 6, arbitrary: envelope },
  { weight: 1, arbitrary: value.map((any) => JSON.stringify(any)) },
);

/** What becomes of a text: a value, or the name of an error. */
type Outcome = { readonly value: unknown } | { readonly error: string };

function plainly(bytes: Buffer): Outcome {
  try {
    return { value: JSON.parse(bytes.toString('utf8')) as unknown };
  } catch (error) {
    return { error: (error as Error).name };
  }
}

async function inTurns(bytes: Buffer, cut?: ListSizes): Promise<Outcome> {
  return parseInTurns(bytes, cut).then(
    (parsed) => ({ value: parsed }),
    (error: unknown) => ({ error: (error as Error).name }),
  );
}

async function expectSame(bytes: Buffer, cut?: ListSizes): Promise<void> {
  const expected = plainly(bytes);
  const actual = await inTurns(bytes, cut);
  // The text shows the order of members, which deep equality does not look at; deep equality shows -0 and prototypes.
  const same = isDeepStrictEqual(actual, expected) && JSON.stringify(actual) === JSON.stringify(expected);
  if (!same) expect({ of: bytes.toString(), is: actual }).toEqual({ of: bytes.toString(), is: expected });
  expect(same).toBe(true);
}

describe('an answer that is parsed in turns is the one that JSON.parse gives', () => {
  it('for every JSON text', async () => {
    await fc.assert(
      fc.asyncProperty(text, sizes, (json, cut) => expectSame(Buffer.from(json), cut)),
      { numRuns: 1500 },
    );
  });

  it('for a text that has been cut off', async () => {
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), sizes, (json, end, cut) => {
        const bytes = Buffer.from(json);
        return expectSame(bytes.subarray(0, end % bytes.length), cut);
      }),
      { numRuns: 1000 },
    );
  });

  it('for a text with a wrong byte', async () => {
    const wrong = fc.oneof(fc.constantFrom(...Buffer.from('"\\[]{},: 0')), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(text, fc.nat(), wrong, fc.boolean(), sizes, (json, place, byte, isInserted, cut) => {
        const bytes = Buffer.from(json);
        const at = place % bytes.length;
        const after = bytes.subarray(isInserted ? at : at + 1);
        return expectSame(Buffer.concat([bytes.subarray(0, at), Buffer.of(byte), after]), cut);
      }),
      { numRuns: 2000 },
    );
  });

  it('for tokens in any order', async () => {
    const tokens = fc.array(
      fc.constantFrom('{', '}', '[', ']', ',', ':', '"items"', '"a"', '1', '"', '\\', ' ', '{"key":1}', ',{"key"'),
      { maxLength: 14 },
    );
    const begin = fc.constantFrom('', '{"items":[', '{"items":[1,', '{"items":[{"key":1},{"key":2}', '{"a":1,"items":');
    const end = fc.constantFrom('', ']}', ']', '}', ',2]}', '],"items":3}');
    await fc.assert(
      fc.asyncProperty(begin, tokens, end, sizes, (first, middle, last, cut) =>
        expectSame(Buffer.from(first + middle.join('') + last), cut),
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    '{"items":[]}',
    '{"items":[ ],"meta":{}}',
    '{"items":[,]}',
    '{"items":[1,]}',
    '{"items":[1,,2]}',
    '{"items":[1}',
    '{"items":[1]} 2',
    '{"items":[1] [2]}',
    '{"items":[1],"items":[2]}',
    '{"items":[1],"items":2}',
    '{"items":1,"items":[2]}',
    '{"items":[1],"it\\u0065ms":[2]}',
    '{"items" [1]}',
    '{"items":[1],"__proto__":{"a":1}}',
    '{"items":[{"__proto__":{"a":1}}]}',
    '{"items":["\\\\",{"a":"\\\\\\"]"}]}',
    '{"items":[{"key":1},{"key":[{"key":2},{"key":3}]},{"key":4}]}',
    '[{"items":[1]}]',
    '"items"',
    ']',
    '',
    '\uFEFF{"items":[1]}',
  ])('for %s', async (json) => {
    for (const runBytes of [1, 8, 20]) await expectSame(Buffer.from(json), { runBytes, scanBytes: 7 });
    await expectSame(Buffer.from(json));
  });
});

describe('a large answer', () => {
  const listOf = (count: number, indent: number): Buffer =>
    Buffer.from(
      JSON.stringify(
        {
          items: Array.from({ length: count }, (_, index) => ({
            key: `k${index}`,
            meta: { href: `/api/configuration/x/k${index}` },
            body: {
              name: `größe "${index}" [}`,
              trail: Array.from({ length: 20 }, () => ({ key: 'x', enabled: true })),
            },
          })),
          meta: { href: '/api/configuration/x' },
        },
        null,
        indent,
      ),
    );

  it.each([0, 2])('is the same with an indent of %i', async (indent) => {
    const bytes = listOf(1500, indent);
    expect(bytes.length).toBeGreaterThan(2 * IN_TURNS_FROM_BYTES);
    await expectSame(bytes);
  });

  it('leaves turns of the event loop to others, and lets a smaller one pass', async () => {
    const large = listOf(12_000, 0);
    const small = listOf(10, 0);
    const ended: string[] = [];
    const both = [
      parseInTurns(large).then(() => ended.push('large')),
      parseInTurns(small).then(() => ended.push('small')),
    ];
    let turns = 0;
    const count = (): void => {
      turns += 1;
      if (ended.length < 2) setImmediate(count);
    };
    count();
    await Promise.all(both);
    expect(ended).toEqual(['small', 'large']);
    expect(turns).toBeGreaterThan(3);
  });
});
