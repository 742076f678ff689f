import { describe, expect, it } from 'vitest';

import { FAULTLESS } from './configuration.ts';
import { toyWorld } from './toys.ts';
import type { Answer, World } from './world.ts';

// Each answer below is compared with that of graphql-js first; what is written here says that it is the right one.

const toys = toyWorld();

/** Places of the errors; they are sorted. */
const mentioned = ({ errors }: Answer): readonly unknown[] => errors.map(({ path }) => path);
const codes = ({ errors }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions.code);
const reference = (key: string): unknown => ({ key, meta: {} });

describe('null where something is wrong', () => {
  it('a non-null name makes null of its object and of nothing else', async () => {
    const world = toyWorld({ 'toys/t2': { name: 7 } });
    const answer = await world.answer('{ toys { totalCount nodes { name } } }');
    expect(answer.data).toEqual({ toys: { totalCount: 3, nodes: [{ name: 'Bear' }, null, { name: 'Car' }] } });
    expect(mentioned(answer)).toEqual([['toys', 'nodes', 1, 'name']]);
    expect(codes(answer)).toEqual(['UPSTREAM_MALFORMED']);
  });

  it('what was asked for before a non-null field failed is asked for, and its errors are told; what comes later is not', async () => {
    const world = toyWorld({ 'toys/t2': { maker: reference('gone'), friend: reference('t1') } });
    const before = await world.answer('{ toy(id: "t2") { maker { name } name friend { name } } }');
    expect(before.data).toEqual({ toy: null });
    expect(mentioned(before)).toEqual([
      ['toy', 'maker'],
      ['toy', 'name'],
    ]);
    expect(before.requests).toEqual(['makers/gone', 'toys/t2']);
    const after = await world.answer('{ toy(id: "t2") { name maker { name } friend { name } } }');
    expect(mentioned(after)).toEqual([['toy', 'name']]);
    expect(after.requests).toEqual(['toys/t2']);
  });

  it('an item of a list that cannot be read is left out and reported', async () => {
    const world = toyWorld({
      'toys/t1': { name: 'Bear', kinds: ['doll', 7, 'bear', null], measures: [[1, 'x'], 'y'] },
    });
    const answer = await world.answer('{ toy(id: "t1") { a: kinds measures } }');
    expect(answer.data).toEqual({ toy: { a: ['DOLL', 'BEAR'], measures: [[1], []] } });
    expect(answer.errors).toEqual([]);
    expect(answer.reports.map(({ path }) => path)).toEqual([
      ['toy', 'a'],
      ['toy', 'a'],
      ['toy', 'measures'],
      ['toy', 'measures'],
    ]);
  });

  it('an item of a collection that is no object is an error at its place', async () => {
    const lists = [{ resource: 0, fault: { kind: 'odd-item', place: 1 } }] as const;
    const answer = await toys.answer(
      '{ toys { nodes { name } edges { cursor node { key } } } }',
      {},
      { faults: { ...FAULTLESS.faults, lists } },
    );
    expect(mentioned(answer)).toEqual([
      ['toys', 'edges', 1, 'node'],
      ['toys', 'nodes', 1],
    ]);
    expect(answer.data).toMatchObject({ toys: { nodes: [{ name: 'Bear' }, null, { name: 'Car' }] } });
  });

  it('a variant that is not known is null, and left out of a list', async () => {
    const power = { selection: 'fusion' };
    const world = toyWorld({ 'toys/t1': { name: 'Bear', power, powers: [power, { selection: 'sun' }, {}] } });
    const answer = await world.answer(
      '{ toy(id: "t1") { power { __typename } powers { ... on ToySun { selection } } } }',
    );
    expect(answer.data).toEqual({ toy: { power: null, powers: [{ selection: 'sun' }] } });
    expect(mentioned(answer)).toEqual([['toy', 'power']]);
    expect(answer.reports.map(({ path }) => path)).toEqual([
      ['toy', 'powers'],
      ['toy', 'powers'],
    ]);
  });

  it('an enum value that is not known is null without an error', async () => {
    const world = toyWorld({ 'toys/t1': { name: 'Bear', kind: 'robot' } });
    const answer = await world.answer('{ toy(id: "t1") { kind } }');
    expect(answer.data).toEqual({ toy: { kind: null } });
    expect(answer.errors).toEqual([]);
    expect(answer.reports).toMatchObject([{ kind: 'unknown-enum-value', path: ['toy', 'kind'] }]);
  });
});

describe('one object in many places', () => {
  const many = (maker: string): World =>
    toyWorld(
      Object.fromEntries(
        Array.from({ length: 1_000 }, (_, place) => [
          `toys/n${String(place)}`,
          { name: 'Toy', maker: reference(maker) },
        ]),
      ),
    );

  it('is read once and shown under each of a thousand references', async () => {
    const answer = await many('m1').answer('{ toys(first: 1000) { nodes { maker { name } } } }');
    const { nodes } = (answer.data as { toys: { nodes: { maker: { name: string } }[] } }).toys;
    expect(nodes.filter(({ maker }) => maker.name === 'Steiff')).toHaveLength(998);
    expect(answer.requests).toEqual(['makers', 'makers/m3', 'toys']);
  });

  it('is an error at each of its places if it does not exist', async () => {
    const answer = await many('gone').answer('{ toys(last: 900) { nodes { b: maker { name } } } }');
    expect(answer.errors).toHaveLength(900);
    expect(new Set(codes(answer))).toEqual(new Set(['DANGLING_REFERENCE']));
    expect(new Set(mentioned(answer).map((path) => JSON.stringify(path))).size).toBe(900);
    expect(answer.errors[0]?.path).toEqual(['toys', 'nodes', 0, 'b']);
    expect(answer.requests).toEqual(['makers/gone', 'toys']);
  });

  it('is null with an error and a report at each of its places if it is broken', async () => {
    const world = toyWorld({ 'toys/t3': { name: null, kinds: 'no list' } });
    const answer = await world.answer('{ toyShop { best { kinds name } toys { kinds name } } }');
    expect(answer.data).toMatchObject({ toyShop: { best: null, toys: [null, { name: 'Bear' }] } });
    expect(mentioned(answer)).toEqual([
      ['toyShop', 'best', 'name'],
      ['toyShop', 'toys', 0, 'name'],
    ]);
    expect(answer.reports.map(({ path }) => path)).toEqual([
      ['toyShop', 'best', 'kinds'],
      ['toyShop', 'toys', 0, 'kinds'],
    ]);
  });

  it('is what each item of the list says, if two have one key', async () => {
    const lists = [0, 1].map((place) => ({ resource: 0, fault: { kind: 'key', place, key: 'other' } }) as const);
    const answer = await toys.answer('{ toys { nodes { key name } } }', {}, { faults: { ...FAULTLESS.faults, lists } });
    expect(answer.data).toMatchObject({
      toys: { nodes: [{ key: 'other', name: 'Bear' }, { key: 'other', name: 'Doll' }, {}] },
    });
  });

  it('is shown whole although it refers to itself', async () => {
    const answer = await toys.answer('{ toy(id: "t2") { friend { name friend { key friend { name } } } } }');
    expect(answer.data).toEqual({ toy: { friend: { name: 'Doll', friend: { key: 't2', friend: { name: 'Doll' } } } } });
    expect(answer.requests).toEqual(['toys/t2']);
  });
});
