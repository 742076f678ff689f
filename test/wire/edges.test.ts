import { describe, expect, it } from 'vitest';

import type { Codec } from '../../src/wire/codec.ts';
import { ListCodec, MapCodec, type MapItem } from '../../src/wire/lists.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';
import { MalformedMember, type WireProblem } from '../../src/wire/problems.ts';
import { foldReferences, ReferenceCodec, SecretCodec } from '../../src/wire/references.ts';
import { EnumCodec, ScalarCodec } from '../../src/wire/scalars.ts';
import { ToggleCodec } from '../../src/wire/variants.ts';
import { MODEL, thereAndBack } from './support.ts';

function objectOf(members: Record<string, readonly [path: readonly string[], codec: Codec]>): ObjectCodec {
  const codec = new ObjectCodec('Toy');
  codec.define(Object.entries(members).map(([name, [path, inner]]) => ({ name, path, codec: inner, required: false })));
  return codec;
}

function readAll(codec: Codec, wire: unknown): { value: unknown; problems: readonly WireProblem[] } {
  const problems: WireProblem[] = [];
  return { value: codec.read(wire, (problem) => problems.push(problem)), problems };
}

const text = new ScalarCodec('String');
const integer = new ScalarCodec('Int');

describe('members deeper in the wire object', () => {
  const codec = objectOf({ ca: [['value', 'ca'], text], name: [['value', 'name'], text] });

  it.each([
    [{ value: { ca: 'x', name: 'y' } }],
    [{ value: { ca: 'x', other: { key: 1 } } }],
    [{ value: { other: true } }],
    [{ value: {} }],
    [{ value: null }],
    [{ value: 'a form of the future' }],
    [{ value: ['x'], other: 1 }],
    [{}],
  ])('%j comes back', (wire) => {
    expect(thereAndBack(codec, wire)).toEqual(wire);
  });

  it('a member that is written wins over what stood in the place of its object', () => {
    const value = codec.decode({ value: null, other: 1 }) as object;
    expect(codec.encode({ ...value, ca: 'x' })).toEqual({ value: { ca: 'x' }, other: 1 });
  });
});

describe('references', () => {
  const codec = new ReferenceCodec('reference', 'Toy');

  it.each([
    [{ key: 'k', meta: { href: '/x' } }, 'k'],
    ['k', 'k'],
    [{ key: null, meta: {} }, null],
    [null, null],
  ])('%j is written as %j', (wire, written) => {
    expect(thereAndBack(codec, wire)).toBe(written);
  });

  it.each([[5], [true], [[]], [{}], [{ key: 5 }], [{ meta: {} }]])('%j is none', (wire) => {
    expect(() => codec.read(wire)).toThrow(MalformedMember);
    expect(() => codec.decode(wire)).toThrow(MalformedMember);
  });

  it('are folded in members that the schema does not model (protocol.md 3.5 names this one)', () => {
    const rule = MODEL.objects.get('ChannelRule');
    const wire = { time_policy: { key: '-100', meta: { href: '/api/configuration/policies/time_policies/-100' } } };
    expect(rule && thereAndBack(rule, wire)).toEqual({ time_policy: '-100' });
  });

  it.each([
    [{ key: 'k', meta: 'text' }],
    [{ key: 'k' }],
    [{ meta: {} }],
    [{ key: 'k', meta: {}, more: 1 }],
    [{ key: 5, meta: {} }],
  ])('%j looks like one and stays as it is', (wire) => {
    expect(foldReferences(wire)).toEqual(wire);
  });
});

describe('secrets', () => {
  const codec = new SecretCodec();

  it.each([
    [{ key: 'k', meta: { href: '/api/configuration/passwords#k' } }, 'k'],
    ['k', 'k'],
    [null, null],
    [{ key: null, meta: {} }, null],
    [{ plain: 'new' }, { plain: 'new' }],
  ])('%j is written as %j', (wire, written) => {
    expect(thereAndBack(codec, wire)).toEqual(written);
  });

  it('an unknown form is never written back as none', () => {
    for (const wire of [{}, { encrypted: 'x' }, { key: 5 }, 7])
      expect(() => codec.decode(wire)).toThrow(MalformedMember);
  });

  it('what stands in the place of the reference is not shown', () => {
    for (const wire of ['canary', { plain: 'canary' }, { key: ['canary'] }, ['canary']]) {
      expect(codec.read(wire)).toEqual({ isSet: true, key: null });
    }
  });
});

describe('ordered maps', () => {
  const codec = new MapCodec(objectOf({ size: [['size'], integer] }), 'parts');

  it('@order tells the order; what it does not name comes last, what does not exist is passed over', () => {
    const wire = { a: { size: 1 }, b: { size: 2 }, c: { size: 3 }, '@order': ['c', 'gone', 'c', 7, 'a'] };
    const { value, problems } = readAll(codec, wire);
    expect((value as MapItem[]).map(({ key }) => key)).toEqual(['c', 'a', 'b']);
    expect(problems).toEqual([]);
    expect((thereAndBack(codec, wire) as Record<string, unknown>)['@order']).toEqual(['c', 'a', 'b']);
  });

  it('a map without @order gets one', () => {
    expect(thereAndBack(codec, { a: { size: 1 } })).toEqual({ a: { size: 1 }, '@order': ['a'] });
  });

  it('an item that is none is left out of what is read, and refuses to be written', () => {
    const wire = { a: null, b: { size: 2 }, '@order': ['a', 'b'] };
    const { value, problems } = readAll(codec, wire);
    expect((value as MapItem[]).map(({ key }) => key)).toEqual(['b']);
    expect(problems).toHaveLength(1);
    expect(() => codec.decode(wire)).toThrow(MalformedMember);
  });

  it('items know the dotted key by which others refer to them', () => {
    const [item] = codec.read({ a: {} }, () => undefined, 'toy1');
    expect(item?.trail).toBe('toy1.parts.a');
  });
});

describe('lists', () => {
  it('an odd item costs itself only', () => {
    expect(readAll(new ListCodec(integer), [1, '2', null, 3])).toMatchObject({ value: [1, 3], problems: [{}, {}] });
  });

  it('what is no list reads as an empty one and is reported', () => {
    for (const wire of [{}, 'x', 5, true]) {
      expect(readAll(new ListCodec(text), wire)).toMatchObject({ value: [], problems: [{ kind: 'malformed' }] });
    }
  });
});

describe('scalars, enums and toggles', () => {
  it.each([
    ['Int', 2 ** 31],
    ['Int', -(2 ** 31) - 1],
    ['Int', 1.5],
    ['Int', '5'],
    ['Boolean', 'true'],
    ['Boolean', 1],
    ['String', 5],
    ['ID', 5],
    ['Float', '1.5'],
  ])('%s does not take %j', (name, wire) => {
    expect(() => new ScalarCodec(name).read(wire)).toThrow(MalformedMember);
  });

  it.each([[2 ** 31 - 1], [-(2 ** 31)], [0]])('Int takes %i', (wire) => {
    expect(integer.read(wire)).toBe(wire);
  });

  it('an unknown enum value reads as null, is reported, and comes back as it was', () => {
    const codec = new EnumCodec('Colour', [['RED', 'red']]);
    expect(readAll(codec, 'mauve')).toEqual({
      value: null,
      problems: [{ kind: 'unknown-enum-value', enumName: 'Colour' }],
    });
    expect(thereAndBack(codec, 'mauve')).toBe('mauve');
    expect(readAll(codec, 'red')).toEqual({ value: 'RED', problems: [] });
  });

  it('null in the place of a toggle means switched off', () => {
    expect(thereAndBack(new ToggleCodec(objectOf({})), null)).toEqual({ enabled: false });
  });
});
