import { isObject, type Json } from './json.ts';
import { nicAddress, type Shape } from './shape.ts';
import { inspect, type Inspection } from './shape-inspect.ts';
import { collectionAt, type Configuration } from './store.ts';
import { hrefOf, memberHref, type ConfigurationTree } from './tree.ts';

/** A place that refers to something. */
export interface Referrer {
  /** '/api/configuration/...' of the object that holds the reference. */
  readonly href: string;
  readonly to: string;
  /** A second collection that it can lead to. */
  readonly or?: string;
  readonly key: string;
  readonly where: string;
}

/** Every stored body with its path, its key (undefined for singles) and its description. */
export interface StoredBody {
  readonly path: string;
  readonly key: string | undefined;
  readonly href: string;
  readonly shape: Shape;
  readonly body: Json;
}

/** Follows the references of whole configurations (resources.md 5); inspections are kept by identity of the body. */
export class References {
  readonly #tree: ConfigurationTree;
  readonly #inspections = new WeakMap<object, Inspection>();

  constructor(tree: ConfigurationTree) {
    this.#tree = tree;
  }

  *bodies(configuration: Configuration): Generator<StoredBody> {
    for (const { path, resource } of this.#tree.resources()) {
      const { shape } = resource;
      if (resource.kind === 'single') {
        yield { path, key: undefined, href: hrefOf(path), shape, body: configuration.singles.get(path) ?? null };
        continue;
      }
      for (const [key, body] of collectionAt(configuration, path).objects) {
        yield { path, key, href: memberHref(path, key), shape, body };
      }
    }
  }

  inspect({ shape, body }: StoredBody): Inspection {
    if (!isObject(body)) return inspect(shape, body);
    let inspection = this.#inspections.get(body);
    if (inspection === undefined) {
      inspection = inspect(shape, body);
      this.#inspections.set(body, inspection);
    }
    return inspection;
  }

  *all(configuration: Configuration): Generator<Referrer> {
    for (const stored of this.bodies(configuration)) {
      for (const reference of this.inspect(stored).references) yield { href: stored.href, ...reference };
    }
  }

  /** Who refers to the object with this key in the collection at `path`; a NIC is referred to by its addresses. */
  referrers(configuration: Configuration, path: string, key: string): Referrer[] {
    return [...this.all(configuration)].filter(
      ({ to, or, key: target }) => (to === path || or === path) && target === key,
    );
  }
}

/** Whether a reference leads to an object of the configuration. */
export function leadsSomewhere(configuration: Configuration, to: string, key: string): boolean {
  if (to !== nicAddress) return collectionAt(configuration, to).objects.has(key);
  const [nic = '', ...rest] = key.split('.');
  let value: Json | undefined = collectionAt(configuration, 'network/nics').objects.get(nic);
  for (const member of rest) value = isObject(value) && Object.hasOwn(value, member) ? value[member] : undefined;
  return typeof value === 'string' && rest[2] === 'addresses';
}
