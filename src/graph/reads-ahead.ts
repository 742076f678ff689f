import type { Collection } from './collection.ts';
import type { LoadedObject } from './objects.ts';
import type { Resource } from './resource.ts';

/** What an operation has asked for before it was needed. Each answer is taken by who needs it; what nobody needs fails nobody. */
export class ReadsAhead {
  readonly #lists = new Map<Resource, Promise<Collection>>();
  readonly #objects = new Map<string, Promise<LoadedObject>>();

  addList(resource: Resource, list: Promise<Collection>): void {
    list.catch(nothing);
    this.#lists.set(resource, list);
  }

  addObject(id: string, object: Promise<LoadedObject>): void {
    object.catch(nothing);
    this.#objects.set(id, object);
  }

  takeList(resource: Resource): Promise<Collection> | undefined {
    return take(this.#lists, resource);
  }

  takeObject(id: string): Promise<LoadedObject> | undefined {
    return take(this.#objects, id);
  }

  /** How much nobody has taken so far. */
  get size(): number {
    return this.#lists.size + this.#objects.size;
  }
}

function take<Key, Value>(from: Map<Key, Value>, key: Key): Value | undefined {
  const value = from.get(key);
  from.delete(key);
  return value;
}

function nothing(): void {}
