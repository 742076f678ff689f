import { encodeKey } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ObjectReference } from './objects.ts';
import type { Resource } from './resource.ts';

/** Paths that were put together before: the same keys come again and again. */
const PATHS = new WeakMap<Resource, Map<string, string>>();
const MOST_PATHS = 10_000;

/** Path below /api/configuration/ of an object. @throws GatewayError UPSTREAM_MALFORMED for a key that cannot be addressed. */
export function pathOf({ resource, key }: ObjectReference): string {
  if (resource.plural === undefined) return resource.path;
  let paths = PATHS.get(resource);
  if (!paths || paths.size >= MOST_PATHS) PATHS.set(resource, (paths = new Map<string, string>()));
  const known = paths.get(key);
  if (known !== undefined) return known;
  try {
    const path = `${resource.path}/${encodeKey(key)}`;
    paths.set(key, path);
    return path;
  } catch (error) {
    if (error instanceof RangeError)
      throw new GatewayError('UPSTREAM_MALFORMED', 'The appliance sent a key that no object can have.');
    throw error;
  }
}
