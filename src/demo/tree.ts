import { describeTree, type ResourceDescription } from './tree-description.ts';
import type { Traits } from './profiles.ts';
import { open } from './shape.ts';

export const root = '/api/configuration';

/** Links of a node to its neighbours (protocol.md 3.3). */
export type Links = Readonly<Record<string, string | null>>;

/** A node of the tree: a directory when it has no `resource`. */
export interface TreeNode {
  /** Path below /api/configuration, '' for the root. */
  readonly path: string;
  readonly links: Links;
  readonly resource: ResourceDescription | undefined;
  /** Names of the children in alphabetical order. */
  readonly children: readonly string[];
}

/** What a request path means. */
export type Target =
  | { readonly kind: 'directory'; readonly node: TreeNode }
  | { readonly kind: 'resource'; readonly node: TreeNode; readonly resource: ResourceDescription }
  | { readonly kind: 'member'; readonly node: TreeNode; readonly resource: ResourceDescription; readonly key: string }
  | { readonly kind: 'order'; readonly node: TreeNode; readonly resource: ResourceDescription };

/** The configuration tree of one profile. */
export class ConfigurationTree {
  readonly #nodes = new Map<string, TreeNode>();

  /** `extraCollections`: paths of further collections, whose bodies may have any members. */
  constructor(traits: Traits, extraCollections: readonly string[]) {
    const resources: Record<string, ResourceDescription> = describeTree(traits);
    for (const path of extraCollections) resources[path] = { kind: 'collection', shape: open() };
    const children = new Map<string, Set<string>>();
    for (const path of Object.keys(resources)) {
      const segments = path.split('/');
      segments.forEach((segment, depth) => {
        const parent = segments.slice(0, depth).join('/');
        children.set(parent, (children.get(parent) ?? new Set()).add(segment));
      });
    }
    this.#add(
      '',
      { href: root, first: root, last: root, next: null, previous: null, parent: null },
      children,
      resources,
    );
  }

  #add(
    path: string,
    links: Links,
    children: ReadonlyMap<string, ReadonlySet<string>>,
    resources: Readonly<Record<string, ResourceDescription>>,
  ): void {
    const names = [...(children.get(path) ?? [])].sort();
    this.#nodes.set(path, { path, links, resource: resources[path], children: names });
    names.forEach((child, index) => {
      const childPath = path === '' ? child : `${path}/${child}`;
      this.#add(childPath, siblingLinks(hrefOf(path), names, index), children, resources);
    });
  }

  /** The resources with their paths, in alphabetical order of the tree. */
  *resources(): Generator<{ path: string; resource: ResourceDescription }> {
    for (const { path, resource } of this.#nodes.values()) if (resource !== undefined) yield { path, resource };
  }

  /** The description of the collection or single at `path`. */
  resourceAt(path: string): ResourceDescription | undefined {
    return this.#nodes.get(path)?.resource;
  }

  /**
   * Resolves a request path below /api/configuration: percent-encoded, with or without a trailing slash.
   * Undefined when nothing of the tree can be there (whether a member exists is not known here).
   */
  resolve(path: string): Target | undefined {
    const segments = decodeSegments(path);
    if (segments === undefined) return undefined;
    const node = segments.some((segment) => segment.includes('/')) ? undefined : this.#nodes.get(segments.join('/'));
    if (node !== undefined) {
      return node.resource === undefined
        ? { kind: 'directory', node }
        : { kind: 'resource', node, resource: node.resource };
    }
    const key = segments.at(-1) ?? '';
    const parent = this.#nodes.get(segments.slice(0, -1).join('/'));
    const resource = parent?.resource;
    if (parent === undefined || resource === undefined || resource.kind === 'single') return undefined;
    if (key === '@order') return resource.ordered === true ? { kind: 'order', node: parent, resource } : undefined;
    return { kind: 'member', node: parent, resource, key };
  }
}

/** '/api/configuration/...' of a path below the root. */
export function hrefOf(path: string): string {
  return path === '' ? root : `${root}/${path}`;
}

/** Path of a member, its key percent-encoded where needed. */
export function memberHref(path: string, key: string): string {
  return `${root}/${path}/${encodeURIComponent(key)}`;
}

/** Links of the child at `index` among its siblings (protocol.md 12.9). */
export function siblingLinks(parent: string, keys: readonly string[], index: number): Links {
  const href = (position: number): string | null => {
    const key = keys[position];
    return key === undefined ? null : `${parent}/${encodeURIComponent(key)}`;
  };
  return {
    first: href(0),
    href: href(index),
    last: href(keys.length - 1),
    next: href(index + 1),
    parent,
    previous: index === 0 ? null : href(index - 1),
  };
}

function decodeSegments(path: string): string[] | undefined {
  try {
    return path.split('/').filter(Boolean).map(decodeURIComponent);
  } catch {
    return undefined; // A malformed percent escape names nothing.
  }
}
