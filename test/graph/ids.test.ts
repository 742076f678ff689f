import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { GatewayError } from '../../src/errors/gateway-error.ts';
import { FragmentReference, loadFragment, splitFragmentKey } from '../../src/graph/fragments.ts';
import { keyOfArgument, parseId } from '../../src/graph/ids.ts';
import { CollectionKnowledge } from '../../src/graph/knowledge.ts';
import { ObjectLoader } from '../../src/graph/loader.ts';
import { ObjectReference } from '../../src/graph/objects.ts';
import { BOX, CATALOGUE, DOLL, FakeReader, PART, TOY } from './support.ts';

/** Keys as the appliance makes them (resources.md 0.5), and anything else that is one step of a path. */
const key = fc.oneof(
  fc.constantFrom('19443158785dee0621437ad', '-50000', 'ssh-dss-10.110.0.1:22', 'Bär', '...', 'Doll:1', '__proto__'),
  fc.string({ minLength: 1 }).filter((text) => !/^[@]|^\.{1,2}$|[\p{Cc}\p{Cs}/\\]/u.test(text)),
);

const TRAVERSALS = ['', '.', '..', '../passwords', 'a/b', '/', 'a\\b', '@order', 'a\nb', 'a\0', '\ud800', 'a/../../b'];

function failureOf(use: () => unknown): GatewayError | undefined {
  try {
    use();
    return undefined;
  } catch (error) {
    if (error instanceof GatewayError) return error;
    throw error;
  }
}

describe('global ids', () => {
  it('an id names the object that it was made of', () => {
    fc.assert(
      fc.property(fc.constantFrom(TOY, DOLL, BOX), key, (resource, text) => {
        const { id } = new ObjectReference(resource, text);
        expect(parseId(CATALOGUE, id, ['id'])).toEqual({ kind: resource, key: text });
        expect(keyOfArgument(CATALOGUE, resource, id, ['id'])).toBe(text);
      }),
    );
  });

  it('the bare key is taken where the type is known, also one with a colon', () => {
    expect(keyOfArgument(CATALOGUE, TOY, 'ssh-dss-10.110.0.1:22', ['id'])).toBe('ssh-dss-10.110.0.1:22');
    expect(keyOfArgument(CATALOGUE, TOY, '-50000', ['id'])).toBe('-50000');
  });

  it('the id of another type is refused, and the message says which it is', () => {
    const failure = failureOf(() => keyOfArgument(CATALOGUE, TOY, 'Doll:1', ['id']));
    expect(failure).toMatchObject({ code: 'INVALID_REFERENCE', details: { input: ['id'] } });
    expect(failure?.message).toBe(
      'Not a valid id for this type: "Doll:1" is the id of another type, and Toy is wanted.',
    );
    expect(failureOf(() => keyOfArgument(CATALOGUE, TOY, 'Part:1.joints.2.screws.3', ['id']))).toBeDefined();
  });

  it.each(TRAVERSALS)('%j is no key', (text) => {
    const expected = { code: 'INVALID_REFERENCE', details: { input: ['ids', 3] } };
    expect(failureOf(() => keyOfArgument(CATALOGUE, TOY, text, ['ids', 3]))).toMatchObject(expected);
    expect(failureOf(() => keyOfArgument(CATALOGUE, TOY, `Toy:${text}`, ['ids', 3]))).toMatchObject(expected);
    expect(failureOf(() => parseId(CATALOGUE, `Toy:${text}`, ['ids', 3]))).toMatchObject(expected);
  });

  it.each(['', 'Toy', 'Nobody:1', 'toy:1', ':1', '__proto__:1', 'constructor:1'])('%j is no id', (id) => {
    expect(failureOf(() => parseId(CATALOGUE, id, ['id']))).toMatchObject({ code: 'INVALID_REFERENCE' });
  });

  it('a long text is cut in the message', () => {
    expect(failureOf(() => parseId(CATALOGUE, 'x'.repeat(100_000), ['id']))?.message.length).toBeLessThan(200);
  });
});

describe('parts of objects', () => {
  const step = fc.stringMatching(/^[a-z0-9_-]{1,5}$/);

  it('a dotted key is split as it was joined', () => {
    fc.assert(
      fc.property(step, step, step, (owner, joint, screw) => {
        const dotted = `${owner}.joints.${joint}.screws.${screw}`;
        expect(splitFragmentKey(PART, dotted)).toEqual({ ownerKey: owner, keys: [joint, screw] });
        expect(parseId(CATALOGUE, `Part:${dotted}`, ['id'])).toEqual({ kind: PART, key: dotted });
      }),
    );
  });

  it.each([
    '1',
    '1.joints.2',
    '1.joints.2.screws.',
    '.joints.2.screws.3',
    '1.screws.2.joints.3',
    '...joints.1.screws.2',
  ])('%j as an id is the client’s mistake', (text) => {
    expect(failureOf(() => parseId(CATALOGUE, `Part:${text}`, ['id']))).toMatchObject({ code: 'INVALID_REFERENCE' });
  });

  // Looking for the steps again and again would take hours for this one; the test's own time limit tells.
  it('a very long key takes no longer than its length asks for', () => {
    expect(splitFragmentKey(PART, '1.joints.'.repeat(100_000))).toBeUndefined();
    expect(splitFragmentKey(PART, '1.joints.2.screws.'.repeat(50_000))?.keys).toHaveLength(2);
  });

  const toys = {
    objects: { t1: { joints: { j: { screws: { s: { size: 5 }, '@order': ['s'] } } } } },
    bodies: 'all' as const,
  };
  const loader = (): ObjectLoader => new ObjectLoader(new FakeReader({ toys }), new CollectionKnowledge('auto'));

  it('is walked to in the object that it belongs to', async () => {
    await expect(loadFragment(loader(), PART, 't1.joints.j.screws.s')).resolves.toMatchObject({
      type: 'Part',
      trail: 't1.joints.j.screws.s',
      wire: { size: 5 },
    });
  });

  it.each(['t1.joints.j.screws.none', 't1.joints.none.screws.s', 't1.joints.__proto__.screws.constructor'])(
    '%s does not exist',
    async (text) => {
      await expect(loadFragment(loader(), PART, text)).resolves.toBeNull();
    },
  );

  it('in an object that does not exist: that is said, and not null', async () => {
    await expect(loadFragment(loader(), PART, 't2.joints.j.screws.s')).rejects.toMatchObject({ failure: 'not-found' });
  });

  it('a key of another form in the place of a reference is the appliance’s mistake', async () => {
    await expect(loadFragment(loader(), PART, 't1')).rejects.toMatchObject({ code: 'UPSTREAM_MALFORMED' });
  });

  it('of which only the address is wanted is not fetched', () => {
    expect(new FragmentReference(PART, 't1.joints.j.screws.s')).toMatchObject({
      type: 'Part',
      trail: 't1.joints.j.screws.s',
    });
  });
});
