import type { Codec } from '../wire/codec.ts';
import { isRecord, member, type WireRecord } from '../wire/json.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec, valueAt, type Member } from '../wire/objects.ts';
import { ReferenceCodec, SecretCodec } from '../wire/references.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';

type Steps = readonly (string | number)[];

/** A place in an object, by the names of the fields and by those on the appliance. */
export interface Place {
  readonly names: Steps;
  readonly wire: Steps;
}

/** A reference in a body: by its codec it is known what it can lead to. */
export interface FoundReference extends Place {
  readonly codec: ReferenceCodec | SecretCodec;
  readonly key: string;
}

/** What the appliance looks at in a body beyond the types of its members (protocol.md 3.5, 4). */
export interface Contents {
  readonly references: FoundReference[];
  /** Required members that are not there, or null. */
  readonly missing: Place[];
}

const START: Place = { names: [], wire: [] };

/**
 * Finds the references of a body, and what it lacks, as far as the schema knows it.
 * @param body in the form of a write: references are keys. What has another type than documented is passed over: the appliance refuses it.
 */
export function contentsOf(object: ObjectCodec, body: unknown): Contents {
  const contents: Contents = { references: [], missing: [] };
  if (isRecord(body)) walkMembers(object, body, START, contents);
  return contents;
}

function walkMembers({ members }: ObjectCodec, wire: unknown, place: Place, contents: Contents): void {
  for (const one of members) {
    const value = valueAt(wire, one.path);
    const inside = { names: [...place.names, one.name], wire: [...place.wire, ...one.path] };
    if (isMissing(one, value)) contents.missing.push(inside);
    else if (value !== undefined && value !== null) walk(one.codec, value, inside, contents);
  }
}

/** A name that is empty is none: it has no form that the appliance takes (protocol.md 3.4). */
function isMissing({ required, format }: Member, value: unknown): boolean {
  return required && (value === undefined || value === null || (format === 'NAME' && value === ''));
}

function walk(codec: Codec, wire: unknown, place: Place, contents: Contents): void {
  if (codec instanceof ReferenceCodec || codec instanceof SecretCodec) {
    if (typeof wire === 'string') contents.references.push({ ...place, codec, key: wire });
  } else if (codec instanceof ListCodec) {
    if (!Array.isArray(wire)) return;
    for (const [index, item] of wire.entries()) walk(codec.item, item, within(place, index, index), contents);
  } else if (!isRecord(wire)) {
    const isValue = codec instanceof ObjectCodec && codec.members.some(({ path }) => path.length === 0);
    if (isValue) walkMembers(codec, wire, place, contents);
  } else if (codec instanceof MapCodec) {
    for (const [index, key] of keysOf(wire).entries()) walk(codec.item, wire[key], within(place, index, key), contents);
  } else if (codec instanceof ObjectCodec) walkMembers(codec, wire, place, contents);
  else if (codec instanceof ToggleCodec) {
    const enabled = member(wire, 'enabled');
    if (enabled === true) walkMembers(codec.object, wire, place, contents);
    else if (enabled == null) contents.missing.push(within(place, 'enabled', 'enabled'));
  } else if (codec instanceof ChoiceCodec) walkChoice(codec, wire, place, contents);
}

function walkChoice({ by, variants }: ChoiceCodec, wire: WireRecord, place: Place, contents: Contents): void {
  const tag = member(wire, by);
  const variant = typeof tag === 'string' ? variants.get(tag) : undefined;
  if (variant) walkMembers(variant.object, wire, { ...place, names: [...place.names, variant.name] }, contents);
  else if (tag == null) contents.missing.push(within(place, by, by));
}

function within({ names, wire }: Place, name: string | number, step: string | number): Place {
  return { names: [...names, name], wire: [...wire, step] };
}

function keysOf(map: WireRecord): string[] {
  const order = member(map, '@order');
  const named = Array.isArray(order) ? order.filter((key) => typeof key === 'string' && Object.hasOwn(map, key)) : [];
  return [...new Set([...(named as string[]), ...Object.keys(map).filter((key) => key !== '@order')])];
}
