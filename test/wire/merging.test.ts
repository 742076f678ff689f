import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Codec } from '../../src/wire/codec.ts';
import { isRecord, type WireRecord } from '../../src/wire/json.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ObjectCodec, UNMODELLED, valueAt } from '../../src/wire/objects.ts';
import { ChoiceCodec, ToggleCodec } from '../../src/wire/variants.ts';
import { arrived, wireOf } from './bodies.ts';
import { fold, MODEL } from './support.ts';

const CREATABLE = [...MODEL.resources.values()].filter(({ operations }) => operations.has('CREATE'));

/** What a client can type: a decoded body without what only `body` can say, and with some members left out, also inner ones. */
function typedOf(object: ObjectCodec): fc.Arbitrary<WireRecord> {
  return fc.tuple(wireOf(object), fc.infiniteStream(fc.boolean())).map(([wire, choices]) => {
    const isLeftOut = (): boolean => choices.next().value === true;
    return thinned(object, object.decode(arrived(wire)), isLeftOut) as WireRecord;
  });
}

function thinned(codec: Codec, value: unknown, isLeftOut: () => boolean): unknown {
  if (Array.isArray(value))
    return (value as unknown[]).map((item) => (isRecord(item) ? withoutUnmodelled(item) : item));
  if (!isRecord(value)) return value;
  if (codec instanceof ToggleCodec) return thinned(codec.object, value, isLeftOut);
  if (codec instanceof ChoiceCodec) {
    const [[name = '', inner] = []] = Object.entries(value);
    const variant = [...codec.variants.values()].find((candidate) => candidate.name === name);
    return variant ? { [name]: thinned(variant.object, inner, isLeftOut) } : value;
  }
  if (!(codec instanceof ObjectCodec)) return value;
  const kept = codec.members.filter(
    ({ name, path }) => Object.hasOwn(value, name) && (path.length === 0 || !isLeftOut()),
  );
  return Object.fromEntries(kept.map(({ name, codec: inner }) => [name, thinned(inner, value[name], isLeftOut)]));
}

function withoutUnmodelled(value: WireRecord): WireRecord {
  const { [UNMODELLED]: _, ...rest } = value as WireRecord & { [UNMODELLED]?: unknown };
  return rest;
}

/** Says of a merged value what must hold: what is typed is there, and what only the body has is there, too. */
function expectMerged(codec: Codec, typed: unknown, body: unknown, merged: unknown, where: string): void {
  if (typed === undefined) return expect(merged, where).toEqual(body);
  if (codec instanceof ObjectCodec && isRecord(typed) && isRecord(body) && isRecord(merged)) {
    return expectMembers(codec, typed, body, merged, where);
  }
  if (codec instanceof ToggleCodec && typed !== null && valueAt(body, ['enabled']) === true) {
    return expectMerged(codec.object, typed, body, merged, where);
  }
  if (codec instanceof ChoiceCodec && isRecord(typed) && isRecord(body)) {
    const [name = ''] = Object.keys(typed);
    const variant = [...codec.variants.values()].find((candidate) => candidate.name === name);
    expect(valueAt(merged, [codec.by]), where).toBe(variant?.tag);
    if (variant && body[codec.by] === variant.tag) {
      return expectMerged(variant.object, typed[name], body, merged, `${where}.${name}`);
    }
  }
  if (codec instanceof ListCodec && Array.isArray(typed) && Array.isArray(merged)) {
    expect(merged, where).toHaveLength(typed.length);
    for (const [index, item] of merged.entries()) {
      expect(
        [codec.item.encode(typed[index]), Array.isArray(body) ? (body[index] as unknown) : undefined],
        where,
      ).toContainEqual(item);
    }
    return;
  }
  if (!(codec instanceof MapCodec)) expect(merged, where).toEqual(codec.encode(typed));
}

function expectMembers(
  { members }: ObjectCodec,
  typed: WireRecord,
  body: WireRecord,
  merged: WireRecord,
  where: string,
): void {
  if (members.some(({ path }) => path.length === 0)) return;
  for (const { name, path, codec, versioned } of members) {
    const isOneOfTwo =
      versioned?.insteadOf !== undefined || members.some((other) => other.versioned?.insteadOf === name);
    if (isOneOfTwo) continue;
    expectMerged(codec, typed[name], valueAt(body, path), valueAt(merged, path), `${where}.${name}`);
  }
  const modelled = new Set(members.map(({ path: [outer = ''] }) => outer));
  for (const [name, value] of Object.entries(body)) {
    if (!modelled.has(name)) expect(merged[name], `${where}.${name}`).toEqual(value);
  }
}

/** Whether a body has a member in its older and in its newer form, as that of no version has. */
function hasBothForms({ members }: ObjectCodec, wire: unknown): boolean {
  return members.some(({ path, versioned }) => {
    const older = members.find(({ name }) => name === versioned?.insteadOf);
    return older && valueAt(wire, path) !== undefined && valueAt(wire, older.path) !== undefined;
  });
}

describe('members laid upon a body', () => {
  it.each(CREATABLE)('$type: what is typed wins, and what only the body has survives', ({ object, type }) => {
    fc.assert(
      fc.property(typedOf(object), wireOf(object), (typed, given) => {
        const body = fold(arrived(given)) as WireRecord;
        const before = structuredClone(body);
        const merged = object.encode(typed, body, 'body') as WireRecord;
        expectMerged(object, typed, body, merged, type);
        expect(body).toEqual(before);
      }),
      { numRuns: 60 },
    );
  });

  it.each(CREATABLE)('$type: a body that was read, and all of its own members typed, is itself', ({ object }) => {
    fc.assert(
      fc.property(wireOf(object), (given) => {
        const wire = arrived(given);
        fc.pre(!hasBothForms(object, wire));
        expect(object.encode(object.decode(wire), fold(wire), 'body')).toEqual(fold(wire));
      }),
      { numRuns: 30 },
    );
  });

  it('an item of a list keeps what only the body knows of it if it says the same at the same place, and else goes', () => {
    const { object } = CREATABLE.find(({ type }) => type === 'ContentPolicy')!;
    const actions = { log: true, terminate: false };
    const rule = { actions: { ...actions, x_new: 1 }, gateway_groups: [], remote_groups: null, y_new: [2] };
    const merged = (rules: readonly unknown[]): unknown =>
      (object.encode({ name: 'copy', rules }, { rules: [rule, 'no rule', { z_new: 3 }] }, 'body') as WireRecord)[
        'rules'
      ];
    const typed = { actions, gatewayGroups: [] };
    expect(merged([typed])).toEqual([rule]);
    expect(merged([{ ...typed, gatewayGroups: ['a'] }])).toEqual([{ actions, gateway_groups: ['a'] }]);
    expect(merged([{ actions: { log: true }, gatewayGroups: [] }])).toEqual([
      { actions: { log: true }, gateway_groups: [] },
    ]);
    expect(merged([{ actions }, typed, typed])).toEqual([
      { actions },
      { actions, gateway_groups: [] },
      { actions, gateway_groups: [] },
    ]);
  });
});
