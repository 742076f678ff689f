import type { Beneath, Codec } from './codec.ts';
import { isRecord, member, setMember, type WireRecord } from './json.ts';
import type { ObjectCodec } from './objects.ts';
import { MalformedMember } from './problems.ts';

const ENABLED = 'enabled';

/** `{"enabled": false}` or `{"enabled": true, ...}`: null or the object (resources.md 6). */
export class ToggleCodec implements Codec {
  readonly kind = 'toggle';
  readonly object: ObjectCodec;

  constructor(object: ObjectCodec) {
    this.object = object;
  }

  read(wire: unknown): unknown {
    const enabled = isRecord(wire) ? member(wire, ENABLED) : undefined;
    if (typeof enabled !== 'boolean') throw new MalformedMember('an object with the member enabled', wire);
    return enabled ? wire : null;
  }

  decode(wire: unknown): unknown {
    if (wire === null || this.read(wire) === null) return null;
    const { [ENABLED]: _, ...rest } = wire as WireRecord;
    return this.object.decode(rest);
  }

  /** What was there is kept only if it was enabled: enabling again never revives old values. */
  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown {
    if (value === null) return { [ENABLED]: false };
    const kept = isRecord(current) && member(current, ENABLED) === true ? current : undefined;
    return { ...(this.object.encode(value, kept, beneath) as WireRecord), [ENABLED]: true };
  }
}

/** One variant of a choice. */
export interface Variant {
  /** Value of the telling member on the wire. */
  readonly tag: string;
  /** Name of the variant as a member of the input: camelCase of the tag. */
  readonly name: string;
  readonly object: ObjectCodec;
  /** Members that are null on the wire in this variant and say nothing. */
  readonly nulls: readonly string[];
}

/** An object whose other members depend on one member's value (resources.md 6). */
export class ChoiceCodec implements Codec {
  readonly kind = 'choice';
  /** Name of the GraphQL union. */
  readonly name: string;
  /** Name of the telling member: `selection` or `type`. */
  readonly by: string;
  readonly variants: ReadonlyMap<string, Variant>;

  constructor(name: string, by: string, variants: readonly Variant[]) {
    this.name = name;
    this.by = by;
    this.variants = new Map(variants.map((variant) => [variant.tag, variant]));
  }

  /** The variant of a wire object. @throws MalformedMember if the schema does not know it: a newer appliance. */
  variantOf(wire: unknown): Variant {
    const tag = isRecord(wire) ? member(wire, this.by) : undefined;
    const variant = typeof tag === 'string' ? this.variants.get(tag) : undefined;
    if (!variant) throw new MalformedMember(`an object with a known ${this.by}`, wire);
    return variant;
  }

  read(wire: unknown): unknown {
    this.variantOf(wire);
    return wire;
  }

  decode(wire: unknown): unknown {
    if (wire === null) return null;
    const { name, object, nulls } = this.variantOf(wire);
    const rest: WireRecord = {};
    for (const [key, value] of Object.entries(wire as WireRecord)) {
      if (key !== this.by && !(nulls.includes(key) && value === null)) setMember(rest, key, value);
    }
    return { [name]: object.decode(rest) };
  }

  /** The variant that is given is the one that is written; members are merged only into the same variant of the client's own body. */
  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown {
    if (!isRecord(value)) return value;
    for (const { tag, name, object, nulls } of this.variants.values()) {
      const inner = member(value, name);
      if (inner === undefined) continue;
      const empty = Object.fromEntries(nulls.map((key) => [key, null]));
      const isSame = beneath === 'body' && isRecord(current) && member(current, this.by) === tag;
      const encoded = object.encode(inner, isSame ? current : undefined, beneath) as WireRecord;
      return { [this.by]: tag, ...empty, ...encoded };
    }
    return value;
  }
}
