import type { Json } from './json.ts';

/** One collection: its objects by key and their order. Never changed in place. */
export interface Collection {
  readonly order: readonly string[];
  readonly objects: ReadonlyMap<string, Json>;
}

/**
 * A whole configuration as a value: every change makes a new one and shares what it did not touch. A transaction is
 * therefore one more reference, isolation costs nothing, and renderings can be cached by identity.
 */
export interface Configuration {
  readonly collections: ReadonlyMap<string, Collection>;
  readonly singles: ReadonlyMap<string, Json>;
}

export const emptyConfiguration: Configuration = { collections: new Map(), singles: new Map() };

const emptyCollection: Collection = { order: [], objects: new Map() };

/** The collection at `path` (below /api/configuration), empty when there is none. */
export function collectionAt(configuration: Configuration, path: string): Collection {
  return configuration.collections.get(path) ?? emptyCollection;
}

/** Replaces the object, or appends it at the end of the order (protocol.md 8). */
export function withObject(configuration: Configuration, path: string, key: string, body: Json): Configuration {
  const { order, objects } = collectionAt(configuration, path);
  const isNew = !objects.has(key);
  const changed = new Map(objects).set(key, body);
  return withCollection(configuration, path, { order: isNew ? [...order, key] : order, objects: changed });
}

/** Appends many objects at once; keys must be new. */
export function withObjects(configuration: Configuration, path: string, added: [string, Json][]): Configuration {
  const { order, objects } = collectionAt(configuration, path);
  const keys = added.map(([key]) => key);
  return withCollection(configuration, path, {
    order: [...order, ...keys],
    objects: new Map([...objects, ...added]),
  });
}

export function withoutObject(configuration: Configuration, path: string, key: string): Configuration {
  const { order, objects } = collectionAt(configuration, path);
  const remaining = new Map(objects);
  remaining.delete(key);
  return withCollection(configuration, path, { order: order.filter((other) => other !== key), objects: remaining });
}

/** Sets the order; objects whose keys are not named are dropped. */
export function withOrder(configuration: Configuration, path: string, order: readonly string[]): Configuration {
  const { objects } = collectionAt(configuration, path);
  const kept = order.filter((key) => objects.has(key));
  const named = kept.length === objects.size ? objects : new Map(kept.map((key) => [key, objects.get(key) ?? null]));
  return withCollection(configuration, path, { order: kept, objects: named });
}

export function withSingle(configuration: Configuration, path: string, body: Json): Configuration {
  return { ...configuration, singles: new Map(configuration.singles).set(path, body) };
}

function withCollection(configuration: Configuration, path: string, collection: Collection): Configuration {
  return { ...configuration, collections: new Map(configuration.collections).set(path, collection) };
}
