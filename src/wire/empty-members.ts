import type { Codec } from './codec.ts';
import { isRecord, member, setMember, type WireRecord } from './json.ts';
import { ObjectCodec, valueAt } from './objects.ts';
import { ChoiceCodec, ToggleCodec } from './variants.ts';

/**
 * Adds what the appliance wants to see in a new object although it says nothing (protocol.md 4, rule 2: "include empty members too"):
 * null for references that are not set, `{"enabled": false}` for what is switched off, and empty lists of the object itself.
 * Members that only some versions have are left out, but for the newer form of a member that is not given in the older one.
 */
export function fillEmptyMembers(
  object: ObjectCodec,
  record: WireRecord,
  level: 'object' | 'part' = 'object',
): WireRecord {
  for (const { path, codec, required, versioned } of object.members) {
    const [name] = path;
    if (name === undefined || path.length > 1) continue;
    const value = valueAt(record, path);
    if (value === undefined) {
      const older = object.members.find((other) => other.name === versioned?.insteadOf);
      const isLeftOut = required || (versioned && (!older || valueAt(record, older.path) !== undefined));
      const empty = isLeftOut ? undefined : emptyOf(codec, level);
      if (empty !== undefined) setMember(record, name, empty);
    } else fillInside(codec, value);
  }
  return record;
}

/**
 * The same for what a change gives as a whole: variants, items of lists, what is switched on. What it leaves out stays as it is.
 * @param given the change, in the client's names.
 */
export function fillGivenMembers(object: ObjectCodec, given: WireRecord, record: WireRecord): WireRecord {
  for (const { name, path, codec } of object.members) {
    const change = given[name];
    if (change === undefined || change === null) continue;
    const value = valueAt(record, path);
    if (codec instanceof ObjectCodec && isRecord(change) && isRecord(value)) fillGivenMembers(codec, change, value);
    else fillInside(codec, value);
  }
  return record;
}

function emptyOf(codec: Codec, level: 'object' | 'part'): unknown {
  if (codec.kind === 'reference' || codec.kind === 'secret' || codec.kind === 'fragment') return null;
  if (codec.kind === 'toggle') return { enabled: false };
  return codec.kind === 'list' && level === 'object' ? [] : undefined;
}

function fillInside(codec: Codec, wire: unknown): void {
  if (Array.isArray(wire) && 'item' in codec) for (const item of wire) fillInside(codec.item as Codec, item);
  if (!isRecord(wire)) return;
  if (codec instanceof ObjectCodec) fillEmptyMembers(codec, wire, 'part');
  else if (codec instanceof ToggleCodec && wire['enabled'] === true) fillEmptyMembers(codec.object, wire, 'part');
  else if (codec instanceof ChoiceCodec) {
    // A body can have a variant that the schema does not know, of which nothing can be said.
    const variant = codec.variants.get(String(member(wire, codec.by)));
    if (variant) fillEmptyMembers(variant.object, wire, 'part');
  }
}
