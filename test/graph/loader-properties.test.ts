import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ObjectLoader } from '../../src/graph/loader.ts';
import { LoadedObject, ObjectReference } from '../../src/graph/objects.ts';
import { bodyOf, collectionOf, FakeReader, KEYS, knowledgeOf, outcomeOf, RESOURCES, SECRET } from './support.ts';

const facts = fc.record({
  bodies: fc.constantFrom('all', 'some', 'none'),
  listFails: fc.option(fc.constantFrom('forbidden', 'not-found'), { nil: undefined }),
  oddItems: fc.subarray(KEYS, { maxLength: 1 }),
  objectFails: fc.dictionary(fc.constantFrom(...KEYS), fc.constantFrom('forbidden', 'timeout'), { maxKeys: 1 }),
});

const action = fc.record({
  resource: fc.constantFrom(...RESOURCES),
  key: fc.constantFrom(...KEYS, 'gone'),
  list: fc.boolean(),
  /** Turns of the event loop before it. */
  turn: fc.integer({ min: 0, max: 2 }),
});

describe('whatever the appliance does and in which order it answers', () => {
  it('each load gets its own object or its own failure, and nothing is asked for twice', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(facts, facts, facts),
        fc.array(action, { minLength: 1, maxLength: 12 }),
        fc.array(fc.boolean(), { maxLength: 3 }),
        fc.scheduler(),
        async (allFacts, actions, carries, scheduler) => {
          const collections = Object.fromEntries(
            RESOURCES.map((resource, index) => {
              const { listFails, ...rest } = allFacts[index] ?? {};
              return [resource.path, collectionOf(resource, { ...rest, ...(listFails && { listFails }) })];
            }),
          );
          const reader = new FakeReader(collections, (path) => scheduler.schedule(Promise.resolve(), path));
          const loader = new ObjectLoader(reader, knowledgeOf(carries));
          const done = actions.map(async ({ resource, key, list, turn }) => {
            for (let turns = 0; turns < turn; turns += 1) await Promise.resolve();
            if (list && resource !== SECRET) return outcomeOf(loader.list(resource));
            return outcomeOf(loader.load(new ObjectReference(resource, key)));
          });
          await scheduler.waitFor(Promise.all(done));

          for (const [index, { resource, key, list }] of actions.entries()) {
            if (list && resource !== SECRET) continue;
            const outcome = await done[index];
            if (outcome instanceof LoadedObject) {
              expect(outcome).toMatchObject({ resource, key, body: bodyOf(resource, key) });
            } else if (key === 'gone') expect(outcome).toBe('not-found');
            else expect(outcome).toBe(collections[resource.path]?.objectFails?.[key]);
          }
          expect(new Set(reader.requests).size).toBe(reader.requests.length);
          const wanted = new Set(actions.map(({ resource, key }) => `${resource.path}/${key}`));
          expect(reader.requests.length).toBeLessThanOrEqual(reader.lists.length + wanted.size);
          expect(reader.lists).not.toContain(SECRET.path);
        },
      ),
      { numRuns: 300 },
    );
  });
});
