import DataLoader from 'dataloader';

import { ApplianceError, encodeKey, type ApplianceObject, type Listing } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { isRecord, member } from '../wire/json.ts';
import type { CollectionKnowledge } from './knowledge.ts';
import { LoadedObject, ObjectReference } from './objects.ts';
import type { Resource } from './resource.ts';

/** How the loader reaches the appliance: as one user, for one operation. Paths are below /api/configuration/. */
export interface ConfigurationReader {
  readObject(path: string): Promise<ApplianceObject>;
  readList(path: string): Promise<Listing>;
}

/** The objects of a collection in the appliance's order; an item that is no object is the error that reading it gives. */
export type CollectionItem = ObjectReference | ApplianceError | GatewayError;

interface Collection {
  readonly items: readonly CollectionItem[];
  readonly loaded: ReadonlyMap<string, LoadedObject>;
}

/** Path below /api/configuration/ of an object. @throws GatewayError UPSTREAM_MALFORMED for a key that cannot be addressed. */
export function pathOf({ resource, key }: ObjectReference): string {
  if (resource.plural === undefined) return resource.path;
  try {
    return `${resource.path}/${encodeKey(key)}`;
  } catch (error) {
    if (error instanceof RangeError)
      throw new GatewayError('UPSTREAM_MALFORMED', 'The appliance sent a key that is none.');
    throw error;
  }
}

/**
 * Reads objects for one operation, each at most once, and knows that a list can bring all of its objects (design.md 2.3):
 * several objects of one collection that are wanted in the same tick become one list where lists carry bodies, and a GET each
 * where they do not. Nobody waits for anybody: each object is handed on when its own answer is there.
 */
export class ObjectLoader {
  readonly #reader: ConfigurationReader;
  readonly #knowledge: CollectionKnowledge;
  readonly #lists = new Map<Resource, Promise<Collection>>();
  readonly #names = new Map<Resource, Promise<NameIndex>>();
  readonly #objects: DataLoader<ObjectReference, LoadedObject, string>;

  constructor(reader: ConfigurationReader, knowledge: CollectionKnowledge) {
    this.#reader = reader;
    this.#knowledge = knowledge;
    this.#objects = new DataLoader((references) => Promise.resolve(this.#loadBatch(references)), {
      cacheKeyFn: ({ id }) => id,
    });
  }

  /**
   * The object behind a reference, with its body.
   * @throws ApplianceError (`not-found` when it does not exist), GatewayError
   */
  load(reference: ObjectReference): Promise<LoadedObject> {
    return reference instanceof LoadedObject ? Promise.resolve(reference) : this.#objects.load(reference);
  }

  /** All objects of a collection: loaded ones where the list carries bodies, references otherwise. @throws ApplianceError */
  async list(resource: Resource): Promise<readonly CollectionItem[]> {
    return (await this.#collection(resource)).items;
  }

  /**
   * The object of a collection with a name, or null if there is none: user groups are referred to by name (resources.md 0.4).
   * @throws ApplianceError if that cannot be told because a part of the collection cannot be read.
   */
  async byName(resource: Resource, name: string): Promise<LoadedObject | null> {
    let index = this.#names.get(resource);
    if (!index) this.#names.set(resource, (index = this.#indexNames(resource)));
    const { objects, failure } = await index;
    const object = objects.get(name);
    if (!object && failure !== undefined) throw failure;
    return object ?? null;
  }

  /** Forgets what was read of a collection, and of one of its objects, because it has been changed. */
  forget(resource: Resource, reference?: ObjectReference): void {
    this.#lists.delete(resource);
    this.#names.delete(resource);
    if (reference) this.#objects.clear(reference);
  }

  #collection(resource: Resource): Promise<Collection> {
    let collection = this.#lists.get(resource);
    if (!collection) this.#lists.set(resource, (collection = this.#readList(resource)));
    return collection;
  }

  async #readList(resource: Resource): Promise<Collection> {
    const listing = await this.#reader.readList(resource.path);
    if (listing.carriesBodies !== 'unknown') {
      this.#knowledge.learn(resource.path, listing.items.length, listing.carriesBodies === 'all');
    }
    const loaded = new Map<string, LoadedObject>();
    const items = listing.items.map((item): CollectionItem => {
      if (item instanceof ApplianceError) return item;
      if (item.body === undefined) return new ObjectReference(resource, item.key);
      if (!isRecord(item.body)) return new GatewayError('UPSTREAM_MALFORMED');
      const object = new LoadedObject(resource, item.key, item.body);
      this.#objects.prime(object, object);
      loaded.set(item.key, object);
      return object;
    });
    return { items, loaded };
  }

  /** DataLoader takes promises as values, so that a batch does not end with its slowest member. */
  #loadBatch(references: readonly ObjectReference[]): ArrayLike<LoadedObject> {
    const wanted = new Map<Resource, number>();
    for (const { resource } of references) wanted.set(resource, (wanted.get(resource) ?? 0) + 1);
    const promises = references.map((reference) => {
      const listed = this.#listToWaitFor(reference.resource, wanted.get(reference.resource) ?? 0);
      return listed ? this.#fromList(reference, listed) : this.#readObject(reference);
    });
    return promises as unknown as ArrayLike<LoadedObject>;
  }

  /** The list that will bring objects of the collection, if there is one under way or one is worth it. */
  #listToWaitFor(resource: Resource, wanted: number): Promise<Collection> | undefined {
    if (!resource.operations.has('LIST')) return undefined;
    const underWay = this.#lists.get(resource);
    if (underWay) return this.#knowledge.mayCarryBodies(resource.path) ? underWay : undefined;
    return this.#knowledge.prefersList(resource.path, wanted) ? this.#collection(resource) : undefined;
  }

  /** A list can fail where the object can be read, or not have it: then the object's own answer is the truth. */
  async #fromList(reference: ObjectReference, listed: Promise<Collection>): Promise<LoadedObject> {
    const collection = await listed.catch((error: unknown) => {
      if (error instanceof ApplianceError && LIST_REFUSED.includes(error.failure)) return undefined;
      throw error;
    });
    return collection?.loaded.get(reference.key) ?? this.#readObject(reference);
  }

  async #readObject(reference: ObjectReference): Promise<LoadedObject> {
    const { body } = await this.#reader.readObject(pathOf(reference));
    if (!isRecord(body)) throw new GatewayError('UPSTREAM_MALFORMED');
    return new LoadedObject(reference.resource, reference.key, body);
  }

  async #indexNames(resource: Resource): Promise<NameIndex> {
    const items = await this.list(resource);
    const objects = new Map<string, LoadedObject>();
    let failure: Error | undefined;
    const loaded = await Promise.allSettled(
      items.map((item) => (item instanceof Error ? Promise.reject(item) : this.load(item))),
    );
    for (const result of loaded) {
      if (result.status === 'rejected') failure ??= result.reason as Error;
      else {
        const name = isRecord(result.value.body) ? member(result.value.body, 'name') : undefined;
        if (typeof name === 'string' && !objects.has(name)) objects.set(name, result.value);
      }
    }
    return { objects, failure };
  }
}

interface NameIndex {
  readonly objects: ReadonlyMap<string, LoadedObject>;
  /** Why a part of the collection could not be read, if so. */
  readonly failure: Error | undefined;
}

/** Failures of a list that say nothing about its objects. */
const LIST_REFUSED: readonly string[] = ['forbidden', 'not-found', 'method-not-allowed', 'invalid'];
