import { isDeepStrictEqual } from 'node:util';
import type { Finding } from './answers.ts';
import { collectionAt, withObject, withOrder, withoutObject, withSingle, type Configuration } from './store.ts';
import type { Change, Transaction } from './transaction.ts';
import { hrefOf, memberHref } from './tree.ts';

/**
 * Replays a transaction's changes on a configuration that others have changed meanwhile (protocol.md 12.3). An object
 * that both have touched, or an order that both have changed, is a clash.
 */
export function replay(
  { base, changes }: Transaction,
  current: Configuration,
): { configuration: Configuration; clashes: Finding[] } {
  const clashes = changes
    .filter((change) => isClash(change, base, current))
    .map((change) => ({ message: 'Changed by another user in the meantime', paths: [pathOf(change)] }));
  if (clashes.length > 0) return { configuration: current, clashes };
  return { configuration: changes.reduce(apply, current), clashes };
}

/** Values are never changed in place, so another identity means another commit. */
function isClash(change: Change, base: Configuration, current: Configuration): boolean {
  if (change.type === 'create') return false;
  if (change.type === 'reorder') {
    return !isDeepStrictEqual(collectionAt(base, change.path).order, collectionAt(current, change.path).order);
  }
  if (change.key === undefined) return base.singles.get(change.path) !== current.singles.get(change.path);
  const before = collectionAt(base, change.path).objects.get(change.key);
  return before !== undefined && before !== collectionAt(current, change.path).objects.get(change.key);
}

function apply(configuration: Configuration, change: Change): Configuration {
  const { path } = change;
  switch (change.type) {
    case 'create':
      return withObject(configuration, path, change.key, change.newValue);
    case 'replace':
      return change.key === undefined
        ? withSingle(configuration, path, change.newValue)
        : withObject(configuration, path, change.key, change.newValue);
    case 'delete':
      return withoutObject(configuration, path, change.key);
    case 'reorder':
      return withOrder(configuration, path, change.newOrder);
  }
}

/** '/api/configuration/...' of what a change is about. */
export function pathOf(change: Change): string {
  if (change.type === 'reorder') return `${hrefOf(change.path)}/@order`;
  return change.key === undefined ? hrefOf(change.path) : memberHref(change.path, change.key);
}
