import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApplianceError } from '../../src/appliance/index.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import type { CollectionItem } from '../../src/graph/collection.ts';
import { ObjectReference } from '../../src/graph/objects.ts';
import { cutPage, DEFAULT_PAGE_SIZE, LARGEST_PAGE_SIZE, type PageArguments } from '../../src/graph/pages.ts';
import { TOY } from './support.ts';

function itemsOf(keys: readonly string[]): CollectionItem[] {
  return keys.map((key) => (key === 'unreadable' ? new ApplianceError('malformed') : new ObjectReference(TOY, key)));
}

function keysOf(items: readonly CollectionItem[]): string[] {
  return items.map((item) => (item instanceof ObjectReference ? item.key : 'unreadable'));
}

function failureOf(page: PageArguments, keys: readonly string[] = ['a', 'b']): GatewayError | undefined {
  try {
    cutPage(itemsOf(keys), page);
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

const collection = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,3}$/), { maxLength: 12 });
const size = fc.option(fc.integer({ min: 0, max: 14 }), { nil: undefined });

/** The algorithm of the Relay specification, as it stands there, on keys. */
function naivePage(keys: readonly string[], { first, after, last, before }: PageArguments): readonly string[] {
  let edges = [...keys];
  if (after != null) edges = edges.slice(edges.indexOf(after) + 1);
  if (before != null && edges.includes(before)) edges = edges.slice(0, edges.indexOf(before));
  // A page that would end before it begins is empty.
  if (after != null && before != null && keys.indexOf(before) <= keys.indexOf(after)) edges = [];
  if (first != null) edges = edges.slice(0, first);
  if (last != null) edges = edges.slice(Math.max(0, edges.length - last));
  return edges;
}

/** `pageInfo` of the same, by the algorithms HasPreviousPage and HasNextPage of the specification. */
function naiveInfo(keys: readonly string[], { first, after, last, before }: PageArguments) {
  const between = naivePage(keys, { after: after ?? null, before: before ?? null });
  // Without any size there is one all the same: then it is that of a page forwards.
  const size = first ?? (last == null ? DEFAULT_PAGE_SIZE : undefined);
  return {
    hasPreviousPage: last == null ? after != null : between.length > last,
    hasNextPage: size === undefined ? before != null : between.length > size,
  };
}

/** The cursor of a key: the one that a page with this object has. */
function cursorOf(keys: readonly string[], key: string): string {
  return cutPage(itemsOf(keys), { first: LARGEST_PAGE_SIZE }).cursors[keys.indexOf(key)] ?? '';
}

const withKeys = collection
  .filter(({ length }) => length > 0)
  .chain((keys) =>
    fc.record({
      keys: fc.constant(keys),
      first: size,
      last: size,
      after: fc.option(fc.constantFrom(...keys), { nil: undefined }),
      before: fc.option(fc.constantFrom(...keys), { nil: undefined }),
    }),
  );

describe('a page', () => {
  it('is the one of the Relay specification', () => {
    fc.assert(
      fc.property(withKeys, ({ keys, first, last, after, before }) => {
        const page = cutPage(itemsOf(keys), {
          ...(first !== undefined && { first }),
          ...(last !== undefined && { last }),
          ...(after !== undefined && { after: cursorOf(keys, after) }),
          ...(before !== undefined && { before: cursorOf(keys, before) }),
        });
        const expected = naivePage(keys, {
          first: first ?? null,
          last: last ?? null,
          after: after ?? null,
          before: before ?? null,
        });
        expect(keysOf(page.items)).toEqual(expected);
        expect(page.totalCount).toBe(keys.length);
        expect(page.cursors).toEqual(expected.map((key) => cursorOf(keys, key)));
        const { hasPreviousPage, hasNextPage } = page;
        expect({ hasPreviousPage, hasNextPage }).toEqual(
          naiveInfo(keys, { first: first ?? null, last: last ?? null, after: after ?? null, before: before ?? null }),
        );
      }),
      { numRuns: 500 },
    );
  });

  it.each(['forwards', 'backwards'] as const)('one after the other, %s, they show each object once', (direction) => {
    fc.assert(
      fc.property(collection, fc.integer({ min: 1, max: 5 }), (keys, count) => {
        const seen: string[] = [];
        let cursor: string | null = null;
        for (let pages = 0; pages <= keys.length; pages += 1) {
          const page = cutPage(
            itemsOf(keys),
            direction === 'forwards' ? { first: count, after: cursor } : { last: count, before: cursor },
          );
          if (direction === 'forwards') seen.push(...keysOf(page.items));
          else seen.unshift(...keysOf(page.items));
          cursor = (direction === 'forwards' ? page.cursors.at(-1) : page.cursors[0]) ?? null;
          if (!(direction === 'forwards' ? page.hasNextPage : page.hasPreviousPage)) break;
        }
        expect(seen).toEqual(keys);
      }),
    );
  });

  it.each(['forwards', 'backwards'] as const)(
    'one after the other, %s, they end at a bound on the other side',
    (direction) => {
      fc.assert(
        fc.property(withKeys, fc.integer({ min: 1, max: 5 }), ({ keys, after, before }, count) => {
          const bounds = {
            ...(after !== undefined && { after: cursorOf(keys, after) }),
            ...(before !== undefined && { before: cursorOf(keys, before) }),
          };
          const seen: string[] = [];
          let moving = bounds;
          for (let pages = 0; ; pages += 1) {
            expect(pages).toBeLessThanOrEqual(keys.length);
            const page = cutPage(itemsOf(keys), { ...moving, [direction === 'forwards' ? 'first' : 'last']: count });
            if (direction === 'forwards') seen.push(...keysOf(page.items));
            else seen.unshift(...keysOf(page.items));
            if (!(direction === 'forwards' ? page.hasNextPage : page.hasPreviousPage)) break;
            const cursor = direction === 'forwards' ? page.cursors.at(-1) : page.cursors[0];
            moving = { ...bounds, [direction === 'forwards' ? 'after' : 'before']: cursor };
          }
          expect(seen).toEqual(naivePage(keys, { after: after ?? null, before: before ?? null }));
        }),
      );
    },
  );

  it('stays where it is when other objects come and go', () => {
    fc.assert(
      fc.property(withKeys, collection, fc.infiniteStream(fc.boolean()), ({ keys, after }, fresh, choices) => {
        if (after === undefined) return;
        const kept = keys.filter((key) => key === after || choices.next().value === true);
        const place = kept.indexOf(after);
        const added = fresh.filter((key) => !keys.includes(key));
        const changed = [...added, ...kept];
        const page = cutPage(itemsOf(changed), { first: 20, after: cursorOf(keys, after) });
        expect(keysOf(page.items)).toEqual(kept.slice(place + 1));
      }),
    );
  });

  it('has a cursor for an object that cannot be read, too', () => {
    const items = itemsOf(['a', 'unreadable', 'c']);
    const { cursors } = cutPage(items, { first: 2 });
    expect(new Set(cursors).size).toBe(2);
    expect(keysOf(cutPage(items, { after: cursors[1] ?? '' }).items)).toEqual(['c']);
  });

  it('goes on after the first of several objects with one key', () => {
    const items = itemsOf(['a', 'b', 'a', 'c']);
    const { cursors } = cutPage(items, { first: 3 });
    expect(cursors[2]).toBe(cursors[0]);
    expect(keysOf(cutPage(items, { after: cursors[2] ?? '' }).items)).toEqual(['b', 'a', 'c']);
  });

  it('goes on after the first object that has the cursor, whatever the keys are', () => {
    const key = fc.oneof(
      fc.constantFrom('unreadable', '', 'key:a', 'place:0', '\ud800', '\ufffd', 'ä', 'key:', '1'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 8 }), fc.nat(), (keys, choice) => {
        const items = itemsOf(keys);
        const { cursors } = cutPage(items, {});
        const cursor = cursors[choice % cursors.length] ?? '';
        const place = cursors.indexOf(cursor);
        expect(keysOf(cutPage(items, { after: cursor }).items)).toEqual(keys.slice(place + 1));
        expect(keysOf(cutPage(items, { before: cursor }).items)).toEqual(keys.slice(0, place));
      }),
      { numRuns: 500 },
    );
  });

  it(`has ${DEFAULT_PAGE_SIZE} objects when nothing is said, and ${LARGEST_PAGE_SIZE} at most`, () => {
    const items = itemsOf(Array.from({ length: 1200 }, (_, index) => `k${index}`));
    expect(cutPage(items, {}).items).toHaveLength(DEFAULT_PAGE_SIZE);
    expect(cutPage(items, { first: null, last: null }).items).toHaveLength(DEFAULT_PAGE_SIZE);
    expect(cutPage(items, { last: 3 }).items).toHaveLength(3);
    expect(cutPage(items, { first: LARGEST_PAGE_SIZE }).items).toHaveLength(LARGEST_PAGE_SIZE);
    expect(cutPage(items, { first: 0 })).toMatchObject({ items: [], cursors: [], hasNextPage: true });
  });
});

describe('a wrong page', () => {
  it.each([
    [{ first: LARGEST_PAGE_SIZE + 1 }, 'QUERY_TOO_COMPLEX', ['first']],
    [{ last: LARGEST_PAGE_SIZE + 1 }, 'QUERY_TOO_COMPLEX', ['last']],
    [{ first: -1 }, 'INVALID', ['first']],
    [{ last: -1 }, 'INVALID', ['last']],
    [{ after: 'no cursor' }, 'INVALID', ['after']],
    [{ before: '' }, 'INVALID', ['before']],
    [{ after: Buffer.from('key:deleted').toString('base64url') }, 'INVALID', ['after']],
    [{ after: Buffer.from('place:0').toString('base64url') }, 'INVALID', ['after']],
    [{ after: Buffer.from('a').toString('base64url') }, 'INVALID', ['after']],
    [{ after: Buffer.from('place:a').toString('base64url') }, 'INVALID', ['after']],
  ])('%j is %s at %j', (page, code, input) => {
    expect(failureOf(page)).toMatchObject({ code, details: { input } });
  });

  it.each(['place:01', 'place:1.0', 'place: 1', 'place:', 'place:2', 'place:-1', '1'])(
    'is one after the place "%s", where the object at place 1 cannot be read',
    (text) => {
      const after = Buffer.from(text).toString('base64url');
      expect(failureOf({ after }, ['a', 'unreadable', 'c'])).toMatchObject({ code: 'INVALID' });
    },
  );
});
