import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  ExactNumber,
  exactNumber,
  hasNumberBeyondDouble,
  isExactNumber,
  markNumbersIn,
  parseExact,
  parseExactBytes,
  unmark,
  unmarkCanonical,
  variablesText,
  withExactVariables,
} from '../../src/json/exact.ts';
import { canonicalNumber, isBeyondDouble, isOdd } from '../../src/json/numbers.ts';

/** Numbers that JSON.stringify would write in another way. */
const ODD = [
  ...['9007199254740993', '-9007199254740993', '0.1000000000000000055', '1e400', '-1E+400', '1.0', '1e2', '1E+2', '-0'],
  ...['0.10', '0e0', '1e-400', '123456789012345678901234567890', '5.0000000000000000001', '1e21', '1.5E0'],
];
const EVEN = ['0', '1', '-1', '9007199254740991', '0.1', '-2.5', '123456789012345', '1e+21', '5e-324'];

const digits = fc.stringMatching(/^-?(0|[1-9]\d{0,20})(\.\d{1,20})?([eE][+-]?\d{1,4})?$/);
const spaces = fc.constantFrom('', ' ', '\n\t', '  ');
const name = fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toJSON', '1e400', '\\"1.0', '"', 'constructor'));
/** Texts that look like numbers, or like the end of a string. */
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('1.0', '"1.0', '\\', '\\"', '", 1.0', ': 1e400,', '[-0', '日本 9007199254740993', '\\\\"1.0'),
);

/** JSON texts with numbers in any form, written here so that what is expected does not come from what is tested. */
const { value: jsonText } = fc.letrec<{ value: string }>((tie) => {
  const list = fc
    .tuple(fc.array(tie('value'), { maxLength: 4 }), spaces)
    .map(([items, space]) => `[${space}${items.join(`${space},${space}`)}${space}]`);
  const record = fc
    .tuple(fc.uniqueArray(fc.tuple(name, tie('value')), { maxLength: 4, selector: ([first]) => first }), spaces)
    .map(
      ([members, space]) =>
        `{${members.map(([first, value]) => `${space}${JSON.stringify(first)}${space}:${space}${value}`).join(',')}}`,
    );
  const leaf = fc.oneof(
    digits,
    fc.constantFrom(...ODD, ...EVEN, 'true', 'null'),
    text.map((one) => JSON.stringify(one)),
  );
  return { value: fc.oneof({ maxDepth: 5 }, leaf, list, record) };
});

/** JSON without white space, its tokens as they are. A tokenizer of its own: one regular expression. */
function compact(json: string): string {
  return (json.match(/"(?:[^"\\]|\\.)*"|[^\s"]+/gs) ?? []).join('');
}

describe('JSON with the digits of its numbers', () => {
  it.each(ODD)('%s comes back as it was', (number) => {
    expect(isOdd(number)).toBe(true);
    for (const json of [number, `[${number}]`, `{"a": {"b":[ ${number} ,1,"x"]}}`, `[1,\n${number}\n]`]) {
      const value = parseExact(json);
      expect(value).toBeDefined();
      expect(unmark(JSON.stringify(value))).toBe(compact(json));
      expect(unmark(JSON.stringify(structuredClone(value)))).toBe(compact(json));
      expect(parseExactBytes(Buffer.from(json))).toEqual(value);
    }
  });

  it.each(EVEN)('%s is a number as ever', (number) => {
    expect(isOdd(number)).toBe(false);
    expect(parseExact(`[${number}]`)).toBeUndefined();
    expect(exactNumber(number)).toBe(Number(number));
  });

  it('any JSON comes back with the digits that it had', () => {
    fc.assert(
      fc.property(jsonText, (json) => {
        // JavaScript puts members whose names are whole numbers first.
        fc.pre(!/"(?:0|[1-9]\d*)"\s*:/.test(json));
        const value = parseExact(json);
        const given = value === undefined ? JSON.stringify(JSON.parse(json)) : unmark(JSON.stringify(value));
        // Texts are written in JavaScript's way on both sides: `compact` has them from JSON.stringify.
        expect(given).toBe(compact(json));
        if (value !== undefined) expect(parseExactBytes(Buffer.from(json))).toEqual(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('JSON as JavaScript writes it has nothing to mark', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(parseExact(JSON.stringify(value))).toBeUndefined();
        expect(parseExact(JSON.stringify(value, undefined, 2))).toBeUndefined();
      }),
    );
  });

  it('of two members with one name the last counts, as with JSON.parse', () => {
    expect(unmark(JSON.stringify(parseExact('{"a":1.0,"a":2.0}')))).toBe('{"a":2.0}');
    expect(unmark(JSON.stringify(parseExact('{"__proto__":1e400}')))).toBe('{"__proto__":1e400}');
  });

  it('what only looks marked is a text', () => {
    for (const given of ['exact:AAAAAAAAAAAAAAAAAAAAAA:1', 'exact:1.0', '1.0']) {
      expect(isExactNumber(given)).toBe(false);
      expect(unmark(JSON.stringify([given, exactNumber('1.0')]))).toBe(`["${given}",1.0]`);
    }
  });

  it('strings of megabytes and numbers without end take no longer than their length asks for', () => {
    const long = '\\"1.0'.repeat(500_000);
    const many = '1.0,'.repeat(100_000);
    const number = `1${'0'.repeat(1_000_000)}.${'0'.repeat(1_000_000)}e1`;
    const json = `{"a":"${long}","b":"${'\\\\'.repeat(1_000_000)}","c":[${many}1],"d":${number}}`;
    expect(unmark(JSON.stringify(parseExact(json)))).toBe(json);
    expect(canonicalNumber(number)).toBe('1e1000001');
  });

  it('depth is no matter', () => {
    const json = `${'['.repeat(100_000)}1.0${']'.repeat(100_000)}`;
    expect(parseExact(json)).toBeDefined();
  });
});

describe('the value of a number', () => {
  it.each([
    ['1.0', '1'],
    ['1e2', '100'],
    ['-0', '0'],
    ['0e99999999999999999999', '0'],
    ['1e21', '1e+21'],
    ['0.10', '0.1'],
    ['9007199254740993', '9007199254740993e0'],
    ['9007199254740993.00', '9007199254740993e0'],
    ['90071992547409930e-1', '9007199254740993e0'],
    ['1e400', '1e400'],
    ['10E+399', '1e400'],
    ['-0.1000000000000000055', '-1000000000000000055e-19'],
    ['1e99999999999999999999', '1e99999999999999999999'],
  ])('of %s is %s', (given, canonical) => {
    expect(canonicalNumber(given)).toBe(canonical);
    expect(unmarkCanonical(JSON.stringify([exactNumber(given)]))).toBe(`[${canonical}]`);
  });

  it('is beyond doubles if the nearest one is written with other digits', () => {
    fc.assert(
      // Larger ones are written with an exponent.
      fc.property(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), (value) => {
        expect(isBeyondDouble(String(value))).toBe(String(Number(value)) !== String(value));
      }),
    );
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        for (const given of [String(value), value.toExponential(), value.toExponential(20)]) {
          if (Number(given) === value && isBeyondDouble(given)) expect(given.length).toBeGreaterThan(20);
        }
        expect(isBeyondDouble(String(value))).toBe(false);
      }),
    );
  });
});

describe('variables', () => {
  const read = (json: string): unknown => withExactVariables(json, JSON.parse(json));

  it('have numbers that doubles hold as numbers, whatever form they have', () => {
    const json = '{"query":"x","variables":{"a":1.0,"b":[1e2,{"c":-0}]}}';
    expect(read(json)).toEqual({ query: 'x', variables: { a: 1, b: [100, { c: -0 }] } });
  });

  it('have others with their digits, and only variables do', () => {
    const { variables, ...rest } = read(
      '{"query":9007199254740993,"extensions":{"x":1e400},"variables":{"a":[{"b":9007199254740993}],"c":"9007199254740993"}}',
    ) as Record<string, unknown>;
    expect(rest).toEqual({ query: 9007199254740992, extensions: { x: Infinity } });
    expect(variables).toEqual({ a: [{ b: new ExactNumber('9007199254740993') }], c: '9007199254740993' });
    expect(unmark(variablesText(variables))).toBe('{"a":[{"b":9007199254740993}],"c":"9007199254740993"}');
    expect(unmark(JSON.stringify(markNumbersIn(variables)))).toBe(
      '{"a":[{"b":9007199254740993}],"c":"9007199254740993"}',
    );
  });

  it.each(['[]', '"x"', '1e400', '{"variables":1e400}', '{"variables":null,"x":1e400}', '[{"variables":{"a":1e400}}]'])(
    'of %s are left as they are',
    (json) => expect(read(json)).toEqual(JSON.parse(json)),
  );

  it('are told apart from texts with the same digits', () => {
    const { variables } = read('{"variables":{"a":1e400}}') as { variables: unknown };
    expect(variablesText(variables)).not.toBe(variablesText({ a: '1e400' }));
    expect(variablesText({ a: '1e400' })).toBe('{"a":"1e400"}');
  });

  it('may be deep', () => {
    const json = `{"variables":{"a":${'['.repeat(50_000)}1e400${']'.repeat(50_000)}}}`;
    const { variables } = read(json) as { variables: unknown };
    expect(markNumbersIn(variables)).toBe(variables);
  });

  it.each([
    ['{"a":9007199254740993}', true],
    ['{"a":1e400}', true],
    ['{"a":"9007199254740993"}', false],
    ['{"a":1.0,"b":9007199254740992}', false],
    ['{"a":', false],
  ])('of an address: %s %s', (json, isBeyond) => expect(hasNumberBeyondDouble(json)).toBe(isBeyond));
});
