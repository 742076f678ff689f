import {
  ApplianceError,
  type ApplianceFailure,
  type ApplianceAnswer,
  type ApplianceObject,
  type Listing,
} from '../../src/appliance/index.ts';
import { CollectionKnowledge } from '../../src/graph/knowledge.ts';
import { interpreted } from '../support/answers.ts';
import type { ConfigurationReader } from '../../src/graph/loader.ts';
import type { Catalogue, Fragment, Resource, ResourceOperation } from '../../src/graph/resource.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';

/** A collection, or a single object when `plural` is undefined. */
export function resourceOf(
  type: string,
  path: string,
  plural?: string,
  operations: ResourceOperation[] = ['LIST'],
): Resource {
  return {
    type,
    path,
    singular: type.toLowerCase(),
    plural,
    operations: new Set(operations),
    ordered: false,
    object: new ObjectCodec(type),
  };
}

export const TOY = resourceOf('Toy', 'toys', 'toys');
export const DOLL = resourceOf('Doll', 'dolls', 'dolls');
export const SECRET = resourceOf('Hidden', 'hidden', 'hiddens', ['CREATE']);
export const BOX = resourceOf('Box', 'room/box');
export const PART: Fragment = { type: 'Part', owner: TOY, maps: ['joints', 'screws'] };

export const CATALOGUE: Catalogue = {
  resources: new Map([TOY, DOLL, SECRET, BOX].map((resource) => [resource.type, resource])),
  fragments: new Map([[PART.type, PART]]),
};

/** A collection as the fake appliance has it. */
export interface FakeCollection {
  /** Bodies by key, in order. */
  readonly objects: Readonly<Record<string, unknown>>;
  /** Whether the list carries bodies: of all objects, of every second one, of none. */
  readonly bodies: 'all' | 'some' | 'none';
  /** The list fails. */
  readonly listFails?: ApplianceFailure;
  /** Keys whose item in the list has no readable form. */
  readonly oddItems?: readonly string[];
  /** Keys of which a single GET fails. */
  readonly objectFails?: Readonly<Record<string, ApplianceFailure>>;
}

/** An appliance in memory. `pause` is awaited before each answer, so that a test can mix the order of the answers. */
export class FakeReader implements ConfigurationReader {
  readonly requests: string[] = [];
  readonly #collections: Readonly<Record<string, FakeCollection>>;
  readonly #pause: (path: string) => Promise<unknown>;

  constructor(
    collections: Readonly<Record<string, FakeCollection>>,
    pause: (path: string) => Promise<unknown> = () => Promise.resolve(),
  ) {
    this.#collections = collections;
    this.#pause = pause;
  }

  async read<T>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    const isList = Object.hasOwn(this.#collections, path);
    return interpreted(isList ? await this.#readList(path) : await this.#readObject(path), interpret);
  }

  async #readObject(path: string): Promise<ApplianceObject> {
    this.requests.push(path);
    await this.#pause(path);
    const slash = path.lastIndexOf('/');
    const collection = this.#collections[path.slice(0, slash)];
    const key = decodeURIComponent(path.slice(slash + 1));
    const failure = collection?.objectFails?.[key];
    if (failure) throw new ApplianceError(failure);
    if (!collection || !Object.hasOwn(collection.objects, key)) throw new ApplianceError('not-found');
    return { key, body: collection.objects[key], href: undefined };
  }

  async #readList(path: string): Promise<Listing> {
    this.requests.push(path);
    await this.#pause(path);
    const collection = this.#collections[path];
    if (!collection) throw new ApplianceError('not-found');
    if (collection.listFails) throw new ApplianceError(collection.listFails);
    const keys = Object.keys(collection.objects);
    const carries = (index: number): boolean =>
      collection.bodies === 'all' || (collection.bodies === 'some' && index % 2 === 0);
    const items = keys.map((key, index) => {
      if (collection.oddItems?.includes(key)) return new ApplianceError('malformed');
      return carries(index) ? { key, body: collection.objects[key] } : { key };
    });
    const readable = items.filter((item) => !(item instanceof ApplianceError));
    const withBody = readable.filter((item) => 'body' in item).length;
    const carriesBodies =
      readable.length === 0 ? 'unknown' : withBody === readable.length ? 'all' : withBody === 0 ? 'none' : 'some';
    return { items, carriesBodies };
  }

  /** Requests for lists. */
  get lists(): readonly string[] {
    return this.requests.filter((path) => Object.hasOwn(this.#collections, path));
  }
}

export const RESOURCES = [TOY, DOLL, SECRET];
export const KEYS = ['k0', 'k1', 'k2', 'k3', 'k4', 'k5'];

/** Bodies say which object they are of, so that a mix-up shows. */
export function bodyOf({ path }: Resource, key: string): unknown {
  return { name: `${path}/${key}` };
}

export function collectionOf(resource: Resource, facts: Partial<FakeCollection> = {}, keys = KEYS): FakeCollection {
  return { objects: Object.fromEntries(keys.map((key) => [key, bodyOf(resource, key)])), bodies: 'all', ...facts };
}

/** Knowledge as an earlier list of each collection would have left it. */
export function knowledgeOf(carries: readonly boolean[], mode: 'auto' | 'never' = 'auto'): CollectionKnowledge {
  const knowledge = new CollectionKnowledge(mode);
  for (const [index, carriesBodies] of carries.entries()) {
    knowledge.learn(RESOURCES[index]?.path ?? '', KEYS.length, carriesBodies);
  }
  return knowledge;
}

export async function outcomeOf(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => (error instanceof ApplianceError ? error.failure : error));
}
