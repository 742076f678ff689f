import { isExactNumber } from '../json/exact.ts';
import type { Codec } from './codec.ts';
import { isRecord, member, setMember, type WireRecord } from './json.ts';
import { checkNesting } from './nesting.ts';
import { MalformedMember } from './problems.ts';

/** A collection that a reference may lead to beside that of its target (`@reference(also:)`). */
export interface OtherTarget {
  /** GraphQL name of the type. */
  readonly type: string;
  /** Path below /api/configuration/ of the collection. */
  readonly path: string;
}

/** The key of an object in another collection than that of the reference's target. */
export class KeyElsewhere {
  readonly key: string;
  /** GraphQL name of the object's type. */
  readonly type: string;

  constructor(key: string, type: string) {
    this.key = key;
    this.type = type;
  }
}

/**
 * A reference is read as `{key, meta: {href}}` and written as the bare key (protocol.md 3.5). Also taken: the bare key, which
 * some samples show (resources.md A2.3), and `{key: null, meta: {}}`, the form of an unset plugin (resources.md B13).
 * Of the href only the collection counts, and only if it is one that the field may lead to: samples show hrefs that contradict the key and
 * hrefs that cannot be followed (resources.md 7).
 */
export class ReferenceCodec implements Codec {
  readonly kind: 'reference' | 'fragment';
  /** GraphQL name of the type that is referred to. */
  readonly target: string;
  /** Further collections that it may lead to. */
  readonly also: readonly OtherTarget[];

  constructor(kind: 'reference' | 'fragment', target: string, also: readonly OtherTarget[] = []) {
    this.kind = kind;
    this.target = target;
    this.also = also;
  }

  /** @returns the key, or null when the reference is unset; a KeyElsewhere if the href leads to another collection. */
  read(wire: unknown): string | KeyElsewhere | null {
    const key = this.#keyOf(wire);
    if (this.also.length === 0 || key === null) return key;
    const other = this.#otherOf(wire);
    return other ? new KeyElsewhere(key, other.type) : key;
  }

  decode(wire: unknown): unknown {
    return wire === null ? null : this.#keyOf(wire);
  }

  encode(value: unknown): unknown {
    return value;
  }

  /** Whether it may lead to objects of a type. */
  mayLeadTo(type: string): boolean {
    return this.target === type || this.also.some((other) => other.type === type);
  }

  /** Whether a wire value leads to an object. A bare key does not tell its collection: it can be in each of them. */
  leadsTo(wire: unknown, type: string, key: string): boolean {
    if (!isRecord(wire)) return wire === key && this.mayLeadTo(type);
    return member(wire, 'key') === key && type === (this.#otherOf(wire)?.type ?? this.target);
  }

  #keyOf(wire: unknown): string | null {
    if (typeof wire === 'string') return wire;
    const key = isRecord(wire) ? member(wire, 'key') : undefined;
    if (typeof key === 'string' || key === null) return key;
    throw new MalformedMember('a reference', wire);
  }

  #otherOf(wire: unknown): OtherTarget | undefined {
    const meta = isRecord(wire) ? member(wire, 'meta') : undefined;
    const href = isRecord(meta) ? member(meta, 'href') : undefined;
    return typeof href === 'string' ? this.also.find(({ path }) => isWithin(href, path)) : undefined;
  }
}

/** Whether an href names a collection or something in it, behind a slash or a #; some hrefs lack `configuration` (resources.md B4). */
function isWithin(href: string, path: string): boolean {
  const below = /^\/api\/(?:configuration\/)?(.*)$/s.exec(href)?.[1] ?? '';
  return below.startsWith(path) && /^(?:[/#]|$)/.test(below.slice(path.length));
}

/**
 * A copy of a value that the schema does not describe, with its references folded to their keys: the appliance does not take
 * back the form that it sends (protocol.md 3.5). Only the exact form counts: `key`, a text or null, and `meta`, nothing else.
 * @throws MalformedMember for what is nested too deep
 */
export function foldReferences(wire: unknown): unknown {
  checkNesting(wire);
  return folded(wire);
}

function folded(wire: unknown): unknown {
  if (Array.isArray(wire)) return wire.map(folded);
  if (!isRecord(wire)) return wire;
  const key = member(wire, 'key');
  const isKey = typeof key === 'string' || key === null;
  const isReference = isKey && isRecord(member(wire, 'meta')) && Object.keys(wire).length === 2;
  if (isReference && !isExactNumber(key)) return key;
  const copy: WireRecord = {};
  for (const [name, value] of Object.entries(wire)) setMember(copy, name, folded(value));
  return copy;
}

/** What can be told of a secret: that it is set, and the key of the password object. */
export interface SecretState {
  readonly isSet: true;
  readonly key: string | null;
}

/**
 * A secret is a reference to an object of `passwords`, or `{"plain": "..."}` in a write (protocol.md 9.1).
 * Threat: an appliance could answer with the password itself; so only the key of a documented reference is ever shown.
 */
export class SecretCodec implements Codec {
  readonly kind = 'secret';

  /** @returns null for `{key: null, meta: {}}`, an unset reference (resources.md B13). */
  read(wire: unknown): SecretState | null {
    const key = isRecord(wire) ? member(wire, 'key') : undefined;
    if (key === null) return null;
    return { isSet: true, key: typeof key === 'string' ? key : null };
  }

  decode(wire: unknown): unknown {
    if (wire === null) return null;
    if (typeof wire === 'string') return { key: wire };
    if (!isRecord(wire)) throw new MalformedMember('a reference', wire);
    const plain = member(wire, 'plain');
    if (plain !== undefined) return { plain };
    const key = member(wire, 'key');
    // An unknown form must not become "no secret": written back, it would delete the password.
    if (typeof key !== 'string' && key !== null) throw new MalformedMember('a reference', wire);
    return { key };
  }

  encode(value: unknown): unknown {
    if (!isRecord(value)) return value;
    return value['plain'] === undefined ? value['key'] : { plain: value['plain'] };
  }
}
