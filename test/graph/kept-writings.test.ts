import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { LoadedObject } from '../../src/graph/objects.ts';
import type { Resource } from '../../src/graph/resource.ts';

const TOY = { type: 'Toy', path: 'toys' } as Resource;
const objectOf = (bytes: number): LoadedObject => new LoadedObject(TOY, '1', {}, bytes);

describe('what has been written of an object', () => {
  it('is found by the number of its selection', () => {
    const object = objectOf(1_000);
    const [one, two] = [{ tail: 'one' }, { tail: 'two' }];
    object.keepWritten(1, one, 100);
    object.keepWritten(2, two, 100);
    expect([object.writtenFor(1), object.writtenFor(2), object.writtenFor(3)]).toEqual([one, two, undefined]);
  });

  it('is not kept if it is much more than the object', () => {
    const object = objectOf(1_000);
    object.keepWritten(1, { tail: 'some' }, 100);
    object.keepWritten(2, { tail: 'huge' }, 100_000);
    expect([object.writtenFor(1), object.writtenFor(2)]).toEqual([{ tail: 'some' }, undefined]);
  });

  it('takes no more room than twice the object and a kilobyte, and the oldest goes first', () => {
    fc.assert(
      fc.property(fc.nat(5_000), fc.array(fc.integer({ min: 64, max: 9_000 }), { maxLength: 40 }), (bytes, sizes) => {
        const object = objectOf(bytes);
        sizes.forEach((size, id) => object.keepWritten(id, { size }, size));
        const room = 2 * bytes + 1_024;
        const kept = sizes.map((_, id) => object.writtenFor(id) !== undefined);
        const total = sizes.reduce((sum, size, id) => (kept[id] === true ? sum + size : sum), 0);
        expect(total).toBeLessThanOrEqual(room);
        const small = sizes.flatMap((size, id) => (size <= room ? [id] : []));
        // Of those that fit at all, the last ones are there.
        const firstKept = small.findIndex((id) => kept[id]);
        expect(small.slice(Math.max(0, firstKept)).every((id) => kept[id])).toBe(true);
        expect(small.length === 0 || kept[small.at(-1) ?? -1]).toBe(true);
      }),
    );
  });
});
