import type { Json } from './json.ts';
import { collectionAt, withObject, withOrder, withoutObject, withSingle, type Configuration } from './store.ts';
import { root, type ConfigurationTree, type Target } from './tree.ts';

/** Deep copy of what is stored at '/api/configuration/...'; undefined when nothing is there. */
export function committedAt(tree: ConfigurationTree, configuration: Configuration, path: string): unknown {
  const target = targetAt(tree, path);
  if (target === undefined || target.kind === 'directory') return undefined;
  const { node, resource } = target;
  const { order, objects } = collectionAt(configuration, node.path);
  if (target.kind === 'member') return structuredClone(objects.get(target.key));
  return resource.kind === 'single' ? structuredClone(configuration.singles.get(node.path)) : [...order];
}

/**
 * The configuration with the change of `DemoAppliance.edit` made, unchecked.
 * Throws RangeError for a path outside the tree.
 */
export function edited(
  tree: ConfigurationTree,
  configuration: Configuration,
  path: string,
  change: (body: unknown) => unknown,
): Configuration {
  const target = targetAt(tree, path);
  if (target === undefined || target.kind === 'directory') throw new RangeError(`Nothing to edit at ${path}`);
  const before = committedAt(tree, configuration, path);
  const returned = change(before);
  // A copy again: the caller may keep and change what it returned.
  const after = structuredClone(returned === undefined ? before : returned) as Json;
  const { node } = target;
  if (target.kind === 'member') {
    return after === null
      ? withoutObject(configuration, node.path, target.key)
      : withObject(configuration, node.path, target.key, after);
  }
  if (target.resource.kind === 'single') return withSingle(configuration, node.path, after);
  return withOrder(configuration, node.path, after as string[]);
}

function targetAt(tree: ConfigurationTree, path: string): Target | undefined {
  return path.startsWith(`${root}/`) ? tree.resolve(path.slice(root.length + 1)) : undefined;
}
