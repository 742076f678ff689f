import type { Beneath, Codec } from './codec.ts';
import { reportByThrowing } from './codec.ts';
import { isRecord, member, setMember, type WireRecord } from './json.ts';
import { MalformedMember, type Report } from './problems.ts';

/** Reads the items that can be read and reports the others: one odd item must not cost the list. */
function readItems<T>(items: readonly T[], read: (item: T) => unknown, report: Report): unknown[] {
  const values: unknown[] = [];
  for (const item of items) {
    try {
      values.push(read(item));
    } catch (error) {
      if (!(error instanceof MalformedMember)) throw error;
      report({ kind: 'malformed', error });
    }
  }
  return values;
}

/** A JSON list. */
export class ListCodec implements Codec {
  readonly kind = 'list';
  readonly item: Codec;

  constructor(item: Codec) {
    this.item = item;
  }

  read(wire: unknown, report: Report): unknown[] {
    if (!Array.isArray(wire)) {
      report({ kind: 'malformed', error: new MalformedMember('a list', wire) });
      return [];
    }
    return readItems(wire, (item) => this.#readItem(item, report), report);
  }

  /** Null says nothing in a list, also where anything may stand: to clients items are never null unless they are references. */
  #readItem(wire: unknown, report: Report): unknown {
    if (wire === null) throw new MalformedMember('a value', wire);
    return this.item.read(wire, report);
  }

  decode(wire: unknown): unknown {
    if (wire === null) return null;
    if (!Array.isArray(wire)) throw new MalformedMember('a list', wire);
    return wire.map((item) => this.item.decode(item));
  }

  /**
   * The list is replaced. An item that says what the one at its place in the client's own body says is that one, with what the schema does
   * not know of it: clients must give required lists also in a copy.
   */
  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown {
    if (!Array.isArray(value)) return value;
    const items: readonly unknown[] = beneath === 'body' && Array.isArray(current) ? current : [];
    return value.map((item, index) => {
      const encoded = this.item.encode(item);
      return isRecord(encoded) && saysTheSame(encoded, this.#known(items[index])) ? items[index] : encoded;
    });
  }

  /** A copy of a wire item without what the schema does not know of it; undefined if it is not in a documented form. */
  #known(wire: unknown): unknown {
    if (!isRecord(wire)) return undefined;
    try {
      // A clone has no members that are symbols, and so not the unmodelled ones.
      return this.item.encode(structuredClone(this.item.decode(wire)));
    } catch (error) {
      if (error instanceof MalformedMember) return undefined;
      throw error;
    }
  }
}

/** Whether two wire values say the same: absent, null and switched off are one. */
function saysTheSame(a: unknown, b: unknown): boolean {
  if (saysNothing(a) || saysNothing(b)) return saysNothing(a) && saysNothing(b);
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => saysTheSame(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return a === b;
  return [...Object.keys(a), ...Object.keys(b)].every((name) => saysTheSame(member(a, name), member(b, name)));
}

function saysNothing(wire: unknown): boolean {
  return wire == null || (isRecord(wire) && wire['enabled'] === false && Object.keys(wire).length === 1);
}

/** An item of an ordered map, with the key that it has there. */
export class MapItem {
  readonly key: string;
  readonly wire: unknown;
  /** Dotted key of the item for references from elsewhere: `nic1.interfaces.<key>` (protocol.md 3.4). */
  readonly trail: string;

  constructor(key: string, wire: unknown, trail: string) {
    this.key = key;
    this.wire = wire;
    this.trail = trail;
  }
}

const ORDER = '@order';

/** Keys of an ordered map in the order of `@order`; keys that `@order` does not name come last. */
function orderedKeys(map: WireRecord): string[] {
  const order = member(map, ORDER);
  const named = Array.isArray(order) ? order.filter((key) => typeof key === 'string' && Object.hasOwn(map, key)) : [];
  return [...new Set<string>([...(named as string[]), ...Object.keys(map).filter((key) => key !== ORDER)])];
}

/**
 * An ordered map is a list to a client (protocol.md 3.5): `@order` is not a name in GraphQL, and the other names are data.
 * `decode` gives each item the member `key`.
 */
export class MapCodec implements Codec {
  readonly kind = 'map';
  readonly item: Codec;
  /** Name of the map on the wire: a step of its items' dotted keys. */
  readonly name: string;

  constructor(item: Codec, name: string) {
    this.item = item;
    this.name = name;
  }

  read(wire: unknown, report: Report, parentTrail = ''): MapItem[] {
    if (!isRecord(wire)) {
      report({ kind: 'malformed', error: new MalformedMember('an ordered map', wire) });
      return [];
    }
    const read = (key: string): MapItem =>
      new MapItem(key, this.item.read(wire[key], reportByThrowing), `${parentTrail}.${this.name}.${key}`);
    return readItems(orderedKeys(wire), read, report) as MapItem[];
  }

  decode(wire: unknown): unknown {
    if (wire === null) return null;
    if (!isRecord(wire)) throw new MalformedMember('an ordered map', wire);
    return orderedKeys(wire).map((key) => {
      const item = this.item.decode(wire[key]);
      if (!isRecord(item)) throw new MalformedMember('an object', wire[key]);
      return Object.assign(item, { key });
    });
  }

  /** The map is replaced; an item that was there under the same key keeps the members that the client left out. */
  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown {
    if (!Array.isArray(value)) return value;
    const map: WireRecord = {};
    const order: string[] = [];
    for (const item of value as WireRecord[]) {
      const key = String(item['key']);
      order.push(key);
      setMember(map, key, this.item.encode(item, isRecord(current) ? member(current, key) : undefined, beneath));
    }
    return { ...map, [ORDER]: order };
  }
}
