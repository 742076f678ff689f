import type { Json, JsonObject } from './json.ts';

/**
 * Descriptions of bodies: which members exist, which of them are references to what, and which are required
 * (resources.md part A, B and sections 5, 6). One description serves reading, writing and validation.
 */
export type Shape = { readonly required?: true } & (
  | { readonly kind: 'text' | 'name' | 'int' | 'flag' | 'any' | 'hidden' }
  | { readonly kind: 'values'; readonly values: readonly string[] }
  | { readonly kind: 'reference'; readonly to: string; readonly or?: string; readonly mayBePlain: boolean }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'map'; readonly of: Shape }
  | { readonly kind: 'object'; readonly members: Members; readonly open: boolean }
  | {
      readonly kind: 'choice';
      readonly tag: string;
      readonly common: Members;
      readonly variants: Readonly<Record<string, Members>>;
    }
);

export type Members = Readonly<Record<string, Shape>>;

/** Target of references to an address inside a NIC (protocol.md 3.5, fragments). */
export const nicAddress = 'network/nics#address';

export const text: Shape = { kind: 'text' };
/** A name without white space (protocol.md 3.4). */
export const name: Shape = { kind: 'name', required: true };
export const int: Shape = { kind: 'int' };
export const flag: Shape = { kind: 'flag' };
/** Anything, kept as sent: members whose type is not documented. */
export const any: Shape = { kind: 'any' };
/** Taken on write, never shown on read: key material. */
export const hidden: Shape = { kind: 'hidden' };
export const texts: Shape = { kind: 'list', of: text };

/** The same shape, but its absence or null is found at commit. */
export function required(shape: Shape): Shape {
  return { ...shape, required: true };
}

/** One of a closed set of strings. */
export function values(...allowed: string[]): Shape {
  return { kind: 'values', values: allowed };
}

/** A reference: read as `{key, meta.href}`, written as the bare key (resources.md 0.4). */
export function reference(to: string): Shape {
  return { kind: 'reference', to, mayBePlain: false };
}

/** A reference to an object of one of two collections; the key tells which, and in an answer the href. */
export function referenceToEither(to: string, or: string): Shape {
  return { kind: 'reference', to, or, mayBePlain: false };
}

/** A reference to a password, which may be sent inline as `{"plain": ...}` instead (protocol.md 9.1). */
export function secret(): Shape {
  return { kind: 'reference', to: 'passwords', mayBePlain: true };
}

export function list(of: Shape): Shape {
  return { kind: 'list', of };
}

/** A keyed object with `@order` (protocol.md 3.5). */
export function orderedMap(of: Shape): Shape {
  return { kind: 'map', of };
}

/** An object of which all members are documented: others are dropped silently (protocol.md 4, rule 3). */
export function object(members: Members): Shape {
  return { kind: 'object', members, open: false };
}

/** An object of which only some members are documented: others are kept as sent. */
export function open(members: Members = {}): Shape {
  return { kind: 'object', members, open: true };
}

/** A tagged union; members of variants that are not chosen are dropped. */
export function choice(tag: string, variants: Readonly<Record<string, Members>>, common: Members = {}): Shape {
  return { kind: 'choice', tag, variants, common };
}

/** `{"selection": ..., ...}`. */
export function selection(variants: Readonly<Record<string, Members>>, common: Members = {}): Shape {
  return choice('selection', variants, common);
}

/** `{"enabled": false}` or `{"enabled": true, ...members}`. */
export function toggle(members: Members = {}): Shape {
  return choice('enabled', { false: {}, true: members });
}

/** `{"selection": "ip", "value": ...}` and its relatives. */
export function either(...selections: string[]): Shape {
  return object({ selection: required(values(...selections)), value: required(text) });
}

/** The members of the variant that a stored body has chosen, with those that all variants have. */
export function chosenMembers(shape: Extract<Shape, { kind: 'choice' }>, body: JsonObject): Members {
  return { ...shape.common, ...variantOf(shape, body[shape.tag]) };
}

/** The members of the variant with this tag; undefined for an unknown tag. */
export function variantOf(shape: Extract<Shape, { kind: 'choice' }>, tag: Json | undefined): Members | undefined {
  if (typeof tag !== 'string' && typeof tag !== 'boolean') return undefined;
  // An own member only: a tag such as "constructor" must not find what every object inherits.
  return Object.hasOwn(shape.variants, String(tag)) ? shape.variants[String(tag)] : undefined;
}
