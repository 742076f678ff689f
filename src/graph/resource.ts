import type { ObjectCodec } from '../wire/objects.ts';

/** What can be done with a resource beside reading one object. */
export type ResourceOperation = 'LIST' | 'CREATE' | 'UPDATE' | 'DELETE';

/** Facts of one kind of object of the appliance's configuration, compiled from its SDL file. */
export interface Resource {
  /** Name of the GraphQL type, first part of the global ids. */
  readonly type: string;
  /** Path below /api/configuration/ of the collection, or of the single object. */
  readonly path: string;
  /** Field of Query for one object: `auditPolicy`. */
  readonly singular: string;
  /** Field of Query for the collection: `auditPolicies`; undefined for a single object. */
  readonly plural: string | undefined;
  readonly operations: ReadonlySet<ResourceOperation>;
  /** True if the collection's order matters and can be changed. */
  readonly ordered: boolean;
  readonly object: ObjectCodec;
}

/** Key of the single object at a path: the last step of it (resources.md 0.2). */
export function keyOfSingle({ path }: Resource): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Facts of a part of a resource's object that can be referred to from elsewhere (protocol.md 3.5, fragments). */
export interface Fragment {
  readonly type: string;
  readonly owner: Resource;
  /** Names of the nested ordered maps on the wire, from the outside in. */
  readonly maps: readonly string[];
}

/** Everything that has a global id, by the name of its GraphQL type. */
export interface Catalogue {
  readonly resources: ReadonlyMap<string, Resource>;
  readonly fragments: ReadonlyMap<string, Fragment>;
}
