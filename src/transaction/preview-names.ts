import type { ObjectLoader } from '../graph/loader.ts';
import type { ObjectReference } from '../graph/objects.ts';
import { isRecord, member } from '../wire/json.ts';
import type { Place } from './body-walk.ts';

/**
 * Finds out whether a name that an object was given is that of another object of its collection. That names must differ is not documented, but
 * likely: user interfaces and other appliances tell policies apart by them.
 * @param before the object as it was; undefined if it was not there.
 * @returns the place of the name, if so; undefined also if the collection cannot be listed.
 */
export async function namesakeOf(
  loader: ObjectLoader,
  reference: ObjectReference,
  before: unknown,
  sent: unknown,
): Promise<Place | undefined> {
  const { resource, key } = reference;
  const own = resource.object.members.find(({ path }) => path.length === 1 && path[0] === 'name');
  const name = nameOf(sent);
  if (!own || !resource.operations.has('LIST') || name === undefined || name === nameOf(before)) return undefined;
  const items = await loader.list(resource).catch(() => []);
  const others = items.flatMap((item) => (item instanceof Error || item.key === key ? [] : [loader.load(item)]));
  const read = await Promise.allSettled(others);
  const isTaken = read.some((result) => result.status === 'fulfilled' && nameOf(result.value.body) === name);
  return isTaken ? { names: [own.name], wire: own.path } : undefined;
}

function nameOf(body: unknown): string | undefined {
  const name = isRecord(body) ? member(body, 'name') : undefined;
  return typeof name === 'string' && name !== '' ? name : undefined;
}
