import { describe, expect, it } from 'vitest';

import { CollectionKnowledge } from '../../src/graph/knowledge.ts';
import { ObjectLoader } from '../../src/graph/loader.ts';
import { ObjectReference } from '../../src/graph/objects.ts';
import type { Resource } from '../../src/graph/resource.ts';
import { bodyOf, BOX, collectionOf, DOLL, FakeReader, KEYS, knowledgeOf, outcomeOf, SECRET, TOY } from './support.ts';

function load(loader: ObjectLoader, resource: Resource, keys: readonly string[]): Promise<unknown> {
  return Promise.all(keys.map((key) => loader.load(new ObjectReference(resource, key))));
}

describe('objects that are wanted in the same tick', () => {
  it.each([
    ['one object: a GET', true, ['k1'], ['toys/k1']],
    ['two objects, lists carry bodies: the list', true, ['k1', 'k2'], ['toys']],
    ['two objects, lists carry none: two GETs', false, ['k1', 'k2'], ['toys/k1', 'toys/k2']],
    ['one object twice: a GET', true, ['k1', 'k1'], ['toys/k1']],
  ])('%s', async (_, carries, keys, requests) => {
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    await load(new ObjectLoader(reader, knowledgeOf([carries])), TOY, keys);
    expect(reader.requests).toEqual(requests);
  });

  it('nothing is known: GETs, because a list without bodies would be one request too many', async () => {
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    await load(new ObjectLoader(reader, new CollectionKnowledge('auto')), TOY, ['k1', 'k2']);
    expect(reader.requests).toEqual(['toys/k1', 'toys/k2']);
  });

  it('what one collection taught holds for another one, until that one teaches otherwise', async () => {
    const knowledge = knowledgeOf([true]);
    const reader = new FakeReader({ toys: collectionOf(TOY), dolls: collectionOf(DOLL, { bodies: 'none' }) });
    await load(new ObjectLoader(reader, knowledge), DOLL, ['k1', 'k2']);
    expect(reader.requests).toEqual(['dolls', 'dolls/k1', 'dolls/k2']);
    reader.requests.length = 0;
    await load(new ObjectLoader(reader, knowledge), DOLL, ['k1', 'k2']);
    expect(reader.requests).toEqual(['dolls/k1', 'dolls/k2']);
  });

  it('a list is not fetched for a small part of a long collection', async () => {
    const knowledge = new CollectionKnowledge('auto');
    knowledge.learn(TOY.path, 101, true);
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    await load(new ObjectLoader(reader, knowledge), TOY, ['k1', 'k2']);
    expect(reader.requests).toEqual(['toys/k1', 'toys/k2']);
    reader.requests.length = 0;
    await load(new ObjectLoader(reader, knowledge), TOY, ['k1', 'k2', 'k3']);
    expect(reader.requests).toEqual(['toys']);
  });

  it('SPS_LIST_BODIES=never: no list in the place of GETs', async () => {
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    await load(new ObjectLoader(reader, knowledgeOf([true], 'never')), TOY, KEYS);
    expect(reader.lists).toEqual([]);
  });

  it('a collection without LIST is never listed', async () => {
    const reader = new FakeReader({ hidden: collectionOf(SECRET) });
    await load(new ObjectLoader(reader, knowledgeOf([true, true])), SECRET, KEYS);
    expect(reader.requests).toEqual(KEYS.map((key) => `hidden/${key}`));
  });

  it('a single object is one GET of its path', async () => {
    const reader = new FakeReader({ room: { objects: { box: { size: 5 } }, bodies: 'all' } });
    await expect(
      new ObjectLoader(reader, knowledgeOf([])).load(new ObjectReference(BOX, 'box')),
    ).resolves.toMatchObject({
      body: { size: 5 },
    });
    expect(reader.requests).toEqual(['room/box']);
  });
});

describe('a list that is under way', () => {
  it('brings the objects that are wanted meanwhile', async () => {
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    const loader = new ObjectLoader(reader, new CollectionKnowledge('auto'));
    const [items, object] = await Promise.all([loader.list(TOY), loader.load(new ObjectReference(TOY, 'k3'))]);
    expect(items).toHaveLength(KEYS.length);
    expect(object.body).toEqual(bodyOf(TOY, 'k3'));
    expect(reader.requests).toEqual(['toys']);
  });

  it('is not waited for if it is known to bring none', async () => {
    let answerList = (): void => undefined;
    const list = new Promise<void>((resolve) => (answerList = resolve));
    const reader = new FakeReader({ toys: collectionOf(TOY, { bodies: 'none' }) }, (path) =>
      path === 'toys' ? list : Promise.resolve(),
    );
    const loader = new ObjectLoader(reader, knowledgeOf([false]));
    const listed = loader.list(TOY);
    await expect(loader.load(new ObjectReference(TOY, 'k3'))).resolves.toMatchObject({ key: 'k3' });
    answerList();
    await expect(listed).resolves.toHaveLength(KEYS.length);
  });

  it('brings the objects whose bodies it had, even if it had not all of them', async () => {
    const reader = new FakeReader({ toys: collectionOf(TOY, { bodies: 'some' }) });
    const loader = new ObjectLoader(reader, new CollectionKnowledge('auto'));
    await loader.list(TOY);
    await load(loader, TOY, ['k0', 'k1', 'k2']);
    expect(reader.requests).toEqual(['toys', 'toys/k1']);
  });

  it('that is refused costs no object; that cannot be reached costs those that waited for it', async () => {
    for (const [listFails, expected] of [
      ['forbidden', { body: bodyOf(TOY, 'k1') }],
      ['unavailable', 'unavailable'],
    ] as const) {
      const loader = new ObjectLoader(new FakeReader({ toys: collectionOf(TOY, { listFails }) }), knowledgeOf([true]));
      const outcomes = await Promise.all(
        ['k1', 'k2'].map((key) => outcomeOf(loader.load(new ObjectReference(TOY, key)))),
      );
      if (typeof expected === 'string') expect(outcomes).toEqual([expected, expected]);
      else expect(outcomes[0]).toMatchObject(expected);
    }
  });

  it('an item of an odd form is an error in its place, and its object can still be read', async () => {
    const loader = new ObjectLoader(
      new FakeReader({ toys: collectionOf(TOY, { oddItems: ['k1'] }) }),
      knowledgeOf([true]),
    );
    const items = await loader.list(TOY);
    expect(items.map((item) => item instanceof Error)).toEqual([false, true, false, false, false, false]);
    await expect(loader.load(new ObjectReference(TOY, 'k1'))).resolves.toMatchObject({ key: 'k1' });
  });

  it('a body that is no object is an error in its place', async () => {
    const reader = new FakeReader({ toys: { objects: { k1: 'text', k2: { name: 'x' } }, bodies: 'all' } });
    const items = await new ObjectLoader(reader, knowledgeOf([])).list(TOY);
    expect(items).toMatchObject([{ code: 'UPSTREAM_MALFORMED' }, { key: 'k2' }]);
  });
});

describe('time', () => {
  it('a slow object does not delay another one, in one batch or in two', async () => {
    const never = new Promise<void>(() => undefined);
    const reader = new FakeReader({ toys: collectionOf(TOY), dolls: collectionOf(DOLL) }, (path) =>
      path === 'toys/k1' || path === 'dolls' ? never : Promise.resolve(),
    );
    const loader = new ObjectLoader(reader, knowledgeOf([false, true]));
    void loader.load(new ObjectReference(TOY, 'k1'));
    for (const key of ['k1', 'k2']) void loader.load(new ObjectReference(DOLL, key));
    await expect(loader.load(new ObjectReference(TOY, 'k2'))).resolves.toMatchObject({ key: 'k2' });
    await expect(loader.load(new ObjectReference(TOY, 'k3'))).resolves.toMatchObject({ key: 'k3' });
  });
});

describe('knowledge', () => {
  it('an empty list teaches nothing', async () => {
    const knowledge = knowledgeOf([true, true]);
    const empty = new FakeReader({ toys: collectionOf(TOY, {}, []) });
    await new ObjectLoader(empty, knowledge).list(TOY);
    expect(knowledge.prefersList(TOY.path, 2)).toBe(true);
    const fresh = new CollectionKnowledge('auto');
    await new ObjectLoader(empty, fresh).list(TOY);
    expect(fresh.prefersList(TOY.path, 2)).toBe(false);
    expect(fresh.mayCarryBodies(TOY.path)).toBe(true);
  });

  it('a list with bodies for some only is not relied on', async () => {
    const knowledge = new CollectionKnowledge('auto');
    const reader = new FakeReader({ toys: collectionOf(TOY, { bodies: 'some' }) });
    await new ObjectLoader(reader, knowledge).list(TOY);
    expect(knowledge.prefersList(TOY.path, 6)).toBe(false);
  });
});

describe('objects by name', () => {
  const named = (loader: ObjectLoader, name: string): Promise<unknown> => outcomeOf(loader.byName(TOY, name));

  it.each(['all', 'some', 'none'] as const)('are found where lists carry bodies of %s', async (bodies) => {
    const reader = new FakeReader({ toys: collectionOf(TOY, { bodies }) });
    const loader = new ObjectLoader(reader, new CollectionKnowledge('auto'));
    const [found, none] = await Promise.all([named(loader, 'toys/k3'), named(loader, 'nobody')]);
    expect(found).toMatchObject({ key: 'k3' });
    expect(none).toBeNull();
    expect(new Set(reader.requests).size).toBe(reader.requests.length);
  });

  it('a part that cannot be read costs the names that it could have, and no others', async () => {
    const reader = new FakeReader({ toys: collectionOf(TOY, { bodies: 'none', objectFails: { k1: 'forbidden' } }) });
    const loader = new ObjectLoader(reader, knowledgeOf([false]));
    expect(await named(loader, 'toys/k3')).toMatchObject({ key: 'k3' });
    expect(await named(loader, 'toys/k1')).toBe('forbidden');
  });
});
