import type { Beneath, Codec } from './codec.ts';
import { isRecord, member, setMember, type WireRecord } from './json.ts';
import type { ValueFormat } from './formats.ts';
import { MalformedMember } from './problems.ts';
import { foldReferences } from './references.ts';

/** A member of an object type. */
export interface Member {
  /** Name of the field in GraphQL. */
  readonly name: string;
  /** Names on the wire from the outside in; empty: the object's value itself. */
  readonly path: readonly string[];
  readonly codec: Codec;
  /** True if the appliance requires it in a write. */
  readonly required: boolean;
  /** Set if not every version of the appliance has it; `insteadOf` names the older member that it has replaced. */
  readonly versioned?: { readonly insteadOf?: string } | undefined;
  /** Form that the value, or each item of a list, must have beyond its type. */
  readonly format?: ValueFormat | undefined;
}

/** Members that the schema does not model, carried through `decode` and `encode`, with references folded to keys. */
export const UNMODELLED: unique symbol = Symbol('members that the schema does not model');

/** The value at a path of own members; undefined when a step is missing or not an object. */
export function valueAt(wire: unknown, path: readonly string[]): unknown {
  let value = wire;
  for (const name of path) {
    if (!isRecord(value)) return undefined;
    value = member(value, name);
  }
  return value;
}

/** Sets a value at a path of own members, through objects that are made where there are none. */
function setAt(record: WireRecord, path: readonly string[], value: unknown): void {
  const [name, ...rest] = path as [string, ...string[]];
  if (rest.length === 0) return setMember(record, name, value);
  let inner = member(record, name);
  if (!isRecord(inner)) setMember(record, name, (inner = {}));
  setAt(inner as WireRecord, rest, value);
}

/**
 * A copy of the record without what the paths lead to. An object that only had such members is left out; a value where the path
 * needs an object, null for example, and an object that was empty before, stay: they would be lost otherwise.
 */
function without(record: WireRecord, paths: readonly (readonly string[])[]): WireRecord {
  const rest: WireRecord = {};
  for (const [name, value] of Object.entries(record)) {
    const inner = paths.filter(([first]) => first === name).map(([, ...steps]) => steps);
    if (inner.some((steps) => steps.length === 0)) continue;
    if (inner.length === 0 || !isRecord(value) || Object.keys(value).length === 0) {
      setMember(rest, name, foldReferences(value));
    } else {
      const left = without(value, inner);
      if (Object.keys(left).length > 0) setMember(rest, name, left);
    }
  }
  return rest;
}

/** Lays unmodelled members beside the encoded ones, which win where both are. */
function mergeUnder(target: WireRecord, rest: WireRecord): void {
  for (const [name, value] of Object.entries(rest)) {
    const own = member(target, name);
    if (own === undefined) setMember(target, name, value);
    else if (isRecord(own) && isRecord(value)) mergeUnder(own, value);
  }
}

/**
 * Takes out of a record what contradicts the members that a client gave. Some members have an older and a newer form, of which each
 * version of the appliance knows one (`@versioned(insteadOf:)`) and ignores the other without a word (protocol.md 4, rule 3). So of a body
 * in one form and a member in the other, only the member is kept.
 * @param given members in the client's names. Null says nothing of a form that cannot be switched off: it reads as null, too, where the
 * version does not have it.
 * @param record the body with the given members laid upon it; changed in place.
 */
export function dropOtherForms(members: readonly Member[], given: WireRecord, record: WireRecord): void {
  for (const newer of members) {
    const older = newer.versioned?.insteadOf === undefined ? undefined : byName(members, newer.versioned.insteadOf);
    if (!older || (says(newer, given) && says(older, given))) continue;
    if (says(newer, given)) drop(record, older.path);
    else if (says(older, given)) drop(record, newer.path);
    else if (member(given, older.name) === null && valueAt(record, newer.path) !== undefined) drop(record, older.path);
    else if (member(given, newer.name) === null && valueAt(record, older.path) !== undefined) drop(record, newer.path);
  }
}

function byName(members: readonly Member[], name: string): Member | undefined {
  return members.find((candidate) => candidate.name === name);
}

function says({ name, codec }: Member, given: WireRecord): boolean {
  const value = member(given, name);
  return value !== undefined && (value !== null || codec.kind === 'toggle');
}

function drop(record: WireRecord, path: readonly string[]): void {
  const owner = valueAt(record, path.slice(0, -1));
  const name = path.at(-1);
  if (isRecord(owner) && name !== undefined) delete owner[name];
}

/** An object whose members the schema names. */
export class ObjectCodec implements Codec {
  readonly kind = 'object';
  /** Name of the GraphQL type. */
  readonly name: string;
  readonly members: readonly Member[] = [];
  /** True if a member is the value itself, so that the wire value need not be an object. */
  #isValue = false;

  constructor(name: string) {
    this.name = name;
  }

  /** Fills in the members, once: object types can refer to each other, so they are made first and filled afterwards. */
  define(members: readonly Member[]): void {
    (this as { members: readonly Member[] }).members = members;
    this.#isValue = members.some(({ path }) => path.length === 0);
  }

  read(wire: unknown): unknown {
    if (!isRecord(wire) && !this.#isValue) throw new MalformedMember('an object', wire);
    return wire;
  }

  decode(wire: unknown): unknown {
    if (wire === null && !this.#isValue) return null;
    this.read(wire);
    const value: WireRecord & { [UNMODELLED]?: WireRecord } = {};
    for (const { name, path, codec } of this.members) {
      const inner = valueAt(wire, path);
      if (inner !== undefined) value[name] = codec.decode(inner);
    }
    if (isRecord(wire) && !this.#isValue) {
      const rest = without(
        wire,
        this.members.map(({ path }) => path),
      );
      if (Object.keys(rest).length > 0) value[UNMODELLED] = rest;
    }
    return value;
  }

  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown {
    if (!isRecord(value)) return value;
    const record: WireRecord = isRecord(current) ? structuredClone(current) : {};
    for (const { name, path, codec } of this.members) {
      const inner = member(value, name);
      if (inner === undefined) continue;
      if (path.length === 0) return codec.encode(inner, current, beneath);
      setAt(record, path, codec.encode(inner, valueAt(current, path), beneath));
    }
    if (beneath === 'body') dropOtherForms(this.members, value, record);
    const rest = (value as { [UNMODELLED]?: WireRecord })[UNMODELLED];
    if (rest) mergeUnder(record, rest);
    return record;
  }
}
