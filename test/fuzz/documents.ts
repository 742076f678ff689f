import type { Resource } from '../../src/graph/resource.ts';
import type { Model } from '../../src/schema/model.ts';
import { pathOfKey } from '../execution/corpus.ts';

export const CONFIGURATION = '/api/configuration/';
export const INFO = '/api/info';
export const USER = '/api/user_info';

/** Something that the appliance answers with a body: an object of the configuration, or `/api/info`. */
export interface Document {
  /** Its own address. */
  readonly path: string;
  readonly resource: Resource | undefined;
  /** Its key in the list of its collection. */
  readonly key: string | undefined;
}

/** What can be told apart of a configuration without looking at it. */
export class Documents {
  readonly #model: Pick<Model, 'resources'>;

  constructor(model: Pick<Model, 'resources'>) {
    this.#model = model;
  }

  /** Address of the list of a collection. */
  listOf({ path }: Pick<Resource, 'path'>): string {
    return `${CONFIGURATION}${path}`;
  }

  of(resource: Resource, key: string): Document {
    if (resource.plural === undefined) return { path: CONFIGURATION + resource.path, resource, key: undefined };
    return { path: CONFIGURATION + pathOfKey(resource, key), resource, key };
  }

  /** The collection whose list is at an address. */
  collectionAt(path: string): Resource | undefined {
    return [...this.#model.resources.values()].find(
      (resource) => resource.plural !== undefined && this.listOf(resource) === path,
    );
  }

  /** The object at an address; undefined for lists and for what is no body. */
  at(path: string): Document | undefined {
    if (path === INFO) return { path, resource: undefined, key: undefined };
    for (const resource of this.#model.resources.values()) {
      const own = this.listOf(resource);
      if (resource.plural === undefined && path === own) return this.of(resource, '');
      const isMember = path.startsWith(`${own}/`) && !path.includes('/', own.length + 1);
      if (resource.plural !== undefined && isMember) {
        return { path, resource, key: decodeURIComponent(path.slice(own.length + 1)) };
      }
    }
    return undefined;
  }
}
