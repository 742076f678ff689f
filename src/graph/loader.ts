import DataLoader from 'dataloader';

import {
  ApplianceError,
  readListEnvelope,
  readObjectEnvelope,
  thrown,
  type ApplianceAnswer,
} from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { isRecord, member } from '../wire/json.ts';
import { Collection, type CollectionItem } from './collection.ts';
import type { KeptTexts } from './kept-texts.ts';
import type { CollectionKnowledge } from './knowledge.ts';
import type { ObjectReference } from './objects.ts';
import { LoadedObject } from './objects.ts';
import { pathOf } from './paths.ts';
import { ReadsAhead } from './reads-ahead.ts';
import type { Resource } from './resource.ts';

/** Something that is made of an answer of the appliance. */
export interface Weighed {
  /** Size of the answer. */
  readonly bytes: number;
}

/** How the loader reaches the appliance: as one user, for one operation. Paths are below /api/configuration/. */
export interface ConfigurationReader {
  /**
   * What is made of the answer to GET of a path.
   * @param interpret what it gives must depend on nothing but the path and the answer: operations share it.
   */
  read<T extends Weighed>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T>;
  /** Tells whether the answer to GET of a path is there already, so that reading it is no request. */
  holds?(path: string): boolean;
  /** Texts of what is read now, if that stays for as long as all of it is as the appliance has it. */
  readonly texts?: KeptTexts | undefined;
}

/** What an operation needs of the appliance: whole collections, and objects one by one. */
export interface Needs {
  readonly lists: readonly Resource[];
  readonly objects: readonly ObjectReference[];
}

/**
 * Reads objects for one operation, each at most once, and knows that a list can bring all of its objects (design.md 2.3):
 * several objects of one collection that are wanted in the same tick become one list where lists carry bodies, and a GET each
 * where they do not. Nobody waits for anybody: each object is handed on when its own answer is there.
 */
export class ObjectLoader {
  #reader: ConfigurationReader;
  readonly #knowledge: CollectionKnowledge;
  readonly #lists = new Map<Resource, Promise<Collection>>();
  /** The lists that have come, for the objects that they have brought. */
  readonly #listed = new Map<Resource, Collection>();
  /** Ids of objects that are others than when they were listed. */
  readonly #changed = new Set<string>();
  readonly #names = new Map<Resource, Promise<NameIndex>>();
  readonly #objects = new Map<Resource, Map<string, Promise<LoadedObject>>>();
  readonly #batch: DataLoader<ObjectReference, LoadedObject>;
  /** Objects that were read one by one. */
  readonly #single: ObjectReference[] = [];
  readonly #ahead = new ReadsAhead();

  constructor(reader: ConfigurationReader, knowledge: CollectionKnowledge) {
    this.#reader = reader;
    this.#knowledge = knowledge;
    this.#batch = new DataLoader((references) => Promise.resolve(this.#loadBatch(references)), { cache: false });
  }

  /**
   * The object behind a reference, with its body.
   * @throws ApplianceError (`not-found` when it does not exist), GatewayError
   */
  load(reference: ObjectReference): Promise<LoadedObject> {
    if (reference instanceof LoadedObject) return Promise.resolve(reference);
    const { resource, key } = reference;
    let objects = this.#objects.get(resource);
    if (!objects) this.#objects.set(resource, (objects = new Map<string, Promise<LoadedObject>>()));
    let object = objects.get(key);
    if (!object) objects.set(key, (object = this.#find(reference)));
    return object;
  }

  /** From now on reads through another reader. @param wrap makes it of the one that is there. */
  readThrough(wrap: (reader: ConfigurationReader) => ConfigurationReader): void {
    this.#reader = wrap(this.#reader);
  }

  #find(reference: ObjectReference): Promise<LoadedObject> {
    const { resource, key } = reference;
    const listed = this.#listed.get(resource)?.loaded.get(key);
    if (listed && !this.#changed.has(reference.id)) return Promise.resolve(listed);
    // Where a list cannot help, nothing is gained by waiting for what else is wanted in the same tick.
    const canHelp = resource.operations.has('LIST') && this.#knowledge.mayCarryBodies(resource.path);
    return canHelp ? this.#batch.load(reference) : this.#readObject(reference);
  }

  /** Texts of the objects, if these stay beyond the operation and are forgotten all together. */
  get texts(): KeptTexts | undefined {
    return this.#reader.texts;
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

  /** Forgets the list of a collection, and one of its objects, because it has been changed. */
  forget(resource: Resource, reference?: ObjectReference): void {
    this.#lists.delete(resource);
    this.#names.delete(resource);
    if (!reference) return;
    this.#objects.get(resource)?.delete(reference.key);
    this.#changed.add(reference.id);
  }

  /** What was needed so far. */
  get needs(): Needs {
    return { lists: [...this.#lists.keys()], objects: this.#single };
  }

  /** Asks at once for what will probably be needed. */
  prefetch({ lists, objects }: Needs): void {
    for (const resource of lists) this.#ahead.addList(resource, this.#getList(resource));
    for (const reference of objects) this.#ahead.addObject(reference.id, this.#getObject(reference));
  }

  /** How much of what was asked for ahead has not been needed so far. */
  get unneeded(): number {
    return this.#ahead.size;
  }

  #collection(resource: Resource): Promise<Collection> {
    let collection = this.#lists.get(resource);
    if (!collection) this.#lists.set(resource, (collection = this.#readList(resource)));
    return collection;
  }

  async #readList(resource: Resource): Promise<Collection> {
    const collection = await (this.#ahead.takeList(resource) ?? this.#getList(resource));
    const { carriesBodies, items } = collection;
    if (carriesBodies !== 'unknown') this.#knowledge.learn(resource.path, items.length, carriesBodies === 'all');
    this.#listed.set(resource, collection);
    return collection;
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
    const underWay = this.#lists.get(resource);
    if (underWay) return this.#knowledge.mayCarryBodies(resource.path) ? underWay : undefined;
    const isAtHand = this.#reader.holds?.(resource.path) ?? false;
    return isAtHand || this.#knowledge.prefersList(resource.path, wanted) ? this.#collection(resource) : undefined;
  }

  /** A list can fail where the object can be read, or not have it: then the object's own answer is the truth. */
  async #fromList(reference: ObjectReference, listed: Promise<Collection>): Promise<LoadedObject> {
    const collection = await listed.catch((error: unknown) => {
      if (error instanceof ApplianceError && LIST_REFUSED.includes(error.failure)) return undefined;
      throw error;
    });
    return collection?.loaded.get(reference.key) ?? this.#readObject(reference);
  }

  #readObject(reference: ObjectReference): Promise<LoadedObject> {
    this.#single.push(reference);
    return this.#ahead.takeObject(reference.id) ?? this.#getObject(reference);
  }

  #getList(resource: Resource): Promise<Collection> {
    return this.#reader.read(
      resource.path,
      (answer) => new Collection(resource, readListEnvelope(answer), answer.bytes),
    );
  }

  #getObject(reference: ObjectReference): Promise<LoadedObject> {
    let path: string;
    try {
      path = pathOf(reference);
    } catch (error) {
      return Promise.reject(thrown(error));
    }
    return this.#reader.read(path, (answer) => loadedFrom(reference, answer));
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

function loadedFrom({ resource, key }: ObjectReference, answer: ApplianceAnswer): LoadedObject {
  const { body } = readObjectEnvelope(answer);
  if (!isRecord(body)) throw new GatewayError('UPSTREAM_MALFORMED');
  return new LoadedObject(resource, key, body, answer.bytes.length, answer.bytes);
}

interface NameIndex {
  readonly objects: ReadonlyMap<string, LoadedObject>;
  /** Why a part of the collection could not be read, if so. */
  readonly failure: Error | undefined;
}

/** Failures of a list that say nothing about its objects. */
const LIST_REFUSED: readonly string[] = ['forbidden', 'not-found', 'method-not-allowed', 'invalid'];
