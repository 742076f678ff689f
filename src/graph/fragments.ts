import { GatewayError } from '../errors/gateway-error.ts';
import { member } from '../wire/json.ts';
import { MapItem } from '../wire/lists.ts';
import { valueAt } from '../wire/objects.ts';
import { isRecord } from '../wire/json.ts';
import type { ObjectLoader } from './loader.ts';
import { ObjectReference } from './objects.ts';
import type { Fragment } from './resource.ts';

/** A part of an object that knows its type: as a Node it stands alone. */
export class FragmentItem extends MapItem {
  readonly type: string;

  constructor(type: string, key: string, wire: unknown, trail: string) {
    super(key, wire, trail);
    this.type = type;
  }
}

interface FragmentAddress {
  readonly ownerKey: string;
  /** Keys in the nested maps, from the outside in. */
  readonly keys: readonly string[];
}

/**
 * Splits `nic1.interfaces.<key>.addresses.<key>` (protocol.md 3.4); undefined when it has another form.
 * Threat: clients send such keys, too, and long ones: each step is looked for once, so that time grows with the length only.
 */
export function splitFragmentKey({ maps }: Fragment, key: string): FragmentAddress | undefined {
  const parts: string[] = [];
  let start = 0;
  for (const map of maps) {
    const step = `.${map}.`;
    const end = key.indexOf(step, start + 1);
    if (end < 0) return undefined;
    parts.push(key.slice(start, end));
    start = end + step.length;
  }
  const [ownerKey, ...keys] = [...parts, key.slice(start)];
  return ownerKey === undefined || start === key.length ? undefined : { ownerKey, keys };
}

/** A reference to a part: enough for its `id` and `key`. */
export class FragmentReference extends FragmentItem {
  readonly fragment: Fragment;

  constructor(fragment: Fragment, key: string) {
    super(fragment.type, key, undefined, key);
    this.fragment = fragment;
  }
}

/**
 * Reads a part by GET of the object that it belongs to (protocol.md 3.5: the part after # is not sent, it is walked).
 * @returns null if the object does not have the part. @throws ApplianceError `not-found` if the object does not exist.
 */
export async function loadFragment(
  loader: ObjectLoader,
  fragment: Fragment,
  key: string,
): Promise<FragmentItem | null> {
  const address = splitFragmentKey(fragment, key);
  if (!address)
    throw new GatewayError(
      'UPSTREAM_MALFORMED',
      `The appliance sent a key that does not have the form of one of ${fragment.type}.`,
    );
  const owner = await loader.load(new ObjectReference(fragment.owner, address.ownerKey));
  let wire: unknown = owner.body;
  for (const [index, map] of fragment.maps.entries()) {
    const items = valueAt(wire, [map]);
    wire = isRecord(items) ? member(items, address.keys[index] ?? '') : undefined;
  }
  const lastKey = address.keys.at(-1) ?? key;
  return wire === undefined ? null : new FragmentItem(fragment.type, lastKey, wire, key);
}
