import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { readListEnvelope } from '../../src/appliance/index.ts';
import { Collection } from '../../src/graph/collection.ts';
import { maskChange, maskSecrets } from '../../src/graph/mask.ts';
import { canonicalJson, LoadedObject } from '../../src/graph/objects.ts';
import { parseExact, unmark } from '../../src/json/exact.ts';
import { foldReferences } from '../../src/wire/references.ts';
import { TOY } from './support.ts';

function alone(body: string): LoadedObject {
  const bytes = Buffer.from(`{"key":"k","body":${body},"meta":{"remaining_seconds":600}}`);
  const { body: parsed } = JSON.parse(bytes.toString()) as { body: unknown };
  return new LoadedObject(TOY, 'k', parsed, bytes.length, bytes);
}

function listed(items: readonly string[]): LoadedObject[] {
  const bytes = Buffer.from(`{"items":[${items.join(',')}],"meta":{}}`);
  const answer = { status: 200, json: JSON.parse(bytes.toString()) as unknown, bytes };
  const collection = new Collection(TOY, readListEnvelope(answer), bytes);
  return collection.items.filter((item) => item instanceof LoadedObject);
}

const shown = (value: unknown): string => unmark(JSON.stringify(value));

describe('the exact body', () => {
  it('of an object that came alone has its digits, also when the body was let go', () => {
    const object = alone('{"a":9007199254740993,"b":[1.0,"1.0"],"ä":"ö"}');
    for (let time = 0; time < 2; time++) {
      expect(shown(object.exactBody)).toBe('{"a":9007199254740993,"b":[1.0,"1.0"],"ä":"ö"}');
      expect(object.body).toEqual({ a: 9007199254740992, b: [1, '1.0'], ä: 'ö' });
      object.shed();
    }
  });

  it('is the body itself where that is exact', () => {
    const object = alone('{"a":5}');
    expect(object.exactBody).toBe(object.body);
    const [first] = listed(['{"key":"a","body":{"n":5}}']);
    expect(first?.exactBody).toBe(first?.body);
    const made = new LoadedObject(TOY, 'k', { a: 1 }, 0);
    expect(made.exactBody).toBe(made.body);
  });

  it('in a list is that of the same item, whatever stands beside it', () => {
    const objects = listed([
      '{"key":"a","body":{"n":1.0}}',
      '{"key":"b"}',
      '{"no":"key"}',
      '5',
      '{"key":"c","body":{"n":2}}',
      '{"key":"a","body":{"n":1e400}}',
    ]);
    expect(objects.map(({ exactBody }) => shown(exactBody))).toEqual(['{"n":1.0}', '{"n":2}', '{"n":1e400}']);
    expect(objects.map(({ key, body }) => [key, body])).toEqual([
      ['a', { n: 1 }],
      ['c', { n: 2 }],
      ['a', { n: Infinity }],
    ]);
  });
});

describe('the version', () => {
  it.each([
    ['9007199254740993', '9007199254740992'],
    ['0.1000000000000000055', '0.1'],
    ['1e400', '1e401'],
    ['1e400', 'null'],
    ['-1e400', '1e400'],
    ['1e-400', '0'],
    ['9007199254740993', '"9007199254740993"'],
  ])('of %s is not that of %s', (one, other) => {
    expect(alone(`{"n":${one}}`).version).not.toBe(alone(`{"n":${other}}`).version);
  });

  it.each([
    ['1.0', '1'],
    ['1e2', '100'],
    ['9007199254740993', '9007199254740993.0'],
    ['10e399', '1e400'],
    ['-0', '0'],
  ])('of %s is that of %s', (one, other) => {
    expect(alone(`{"n":[${one}]}`).version).toBe(alone(`{"n":[${other}]}`).version);
  });

  it('is another one exactly if a value is, and the same alone and in a list', () => {
    const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.integer({ min: 0, max: 3 }));
    const written = ([value, zeros]: [bigint, number]): string => `${value}.${'0'.repeat(zeros + 1)}`;
    fc.assert(
      fc.property(decimal, decimal, (a, b) => {
        const [one, other] = [written(a), written(b)];
        expect(alone(`{"n":${one}}`).version === alone(`{"n":${other}}`).version).toBe(a[0] === b[0]);
        const [first] = listed([`{"key":"k","body":{"n":${one}}}`]);
        expect(first?.version).toBe(alone(`{"n":${one}}`).version);
      }),
    );
  });

  it('is what it was before for numbers that doubles hold', () => {
    expect(alone('{"b":1.0,"a":[1e2]}').version).toBe(new LoadedObject(TOY, 'k', { b: 1, a: [100] }, 0).version);
    expect(canonicalJson(parseExact('{"b":1.0,"a":1E+21}'))).toBe('{"a":1e+21,"b":1}');
  });
});

describe('a marked number', () => {
  const body = parseExact('{"password":9007199254740993,"a":{"key":9007199254740993,"meta":{}}}');

  it('is a number to the mask, which hides texts', () => {
    expect(shown(maskSecrets(body))).toBe('{"password":9007199254740993,"a":{"key":9007199254740993,"meta":{}}}');
    expect(shown(maskChange(parseExact('[9007199254740993]'), '/x/bind_password'))).toBe('["***"]');
    expect(shown(maskChange(parseExact('[9007199254740993]'), '/x/limit'))).toBe('[9007199254740993]');
  });

  it('is no key of a reference', () => {
    expect(shown(foldReferences(body))).toBe('{"password":9007199254740993,"a":{"key":9007199254740993,"meta":{}}}');
  });
});
