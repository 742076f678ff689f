import type { Codec } from './codec.ts';
import { checkNesting } from './nesting.ts';
import { MalformedMember, type Report } from './problems.ts';
import { foldReferences } from './references.ts';

/** What the built-in scalars accept from the appliance; JSON takes everything. */
const SCALARS: Record<string, { expected: string; accepts: (wire: unknown) => boolean }> = {
  String: { expected: 'a string', accepts: (wire) => typeof wire === 'string' },
  ID: { expected: 'a string', accepts: (wire) => typeof wire === 'string' },
  Boolean: { expected: 'true or false', accepts: (wire) => typeof wire === 'boolean' },
  // GraphQL's Int has 32 bits; a larger number would be an error of GraphQL with the value in its message.
  Int: {
    expected: 'a 32-bit integer',
    accepts: (wire) => typeof wire === 'number' && (wire | 0) === wire,
  },
  Float: { expected: 'a number', accepts: (wire) => Number.isFinite(wire) },
  JSON: { expected: 'JSON', accepts: () => true },
};

/** Names of the scalars that an authored field may have. */
export const SCALAR_NAMES: readonly string[] = Object.keys(SCALARS);

/** A scalar goes through unchanged, but only if it is one: `"true"` is no Boolean. */
export class ScalarCodec implements Codec {
  readonly kind = 'scalar';
  readonly name: string;
  readonly #expected: string;
  readonly #accepts: (wire: unknown) => boolean;

  /** @param name one of SCALAR_NAMES. */
  constructor(name: string) {
    const scalar = SCALARS[name];
    if (!scalar) throw new TypeError(`${name} is not a scalar of the vocabulary`);
    this.name = name;
    this.#expected = scalar.expected;
    this.#accepts = scalar.accepts;
  }

  read(wire: unknown): unknown {
    if (!this.#accepts(wire)) throw new MalformedMember(this.#expected, wire);
    if (this.name === 'JSON') checkNesting(wire);
    return wire;
  }

  decode(wire: unknown): unknown {
    if (wire === null) return null;
    return this.name === 'JSON' ? foldReferences(wire) : this.read(wire);
  }

  encode(value: unknown): unknown {
    return value;
  }
}

/** An enum value has a GraphQL name and a string on the wire. */
export class EnumCodec implements Codec {
  readonly kind = 'enum';
  readonly name: string;
  readonly #names = new Map<string, string>();
  readonly #strings = new Map<string, string>();

  /** @param values pairs of GraphQL name and string on the wire. */
  constructor(name: string, values: readonly (readonly [string, string])[]) {
    this.name = name;
    for (const [graphql, wire] of values) {
      this.#names.set(wire, graphql);
      this.#strings.set(graphql, wire);
    }
  }

  /** An unknown string reads as null and is reported: a newer appliance costs one field, not the answer. */
  read(wire: unknown, report: Report): unknown {
    if (typeof wire !== 'string') throw new MalformedMember('a string', wire);
    const name = this.#names.get(wire);
    if (name !== undefined) return name;
    report({ kind: 'unknown-enum-value', enumName: this.name });
    return null;
  }

  /** An unknown string stays as it is, so that it can be sent back. */
  decode(wire: unknown): unknown {
    if (wire === null) return null;
    if (typeof wire !== 'string') throw new MalformedMember('a string', wire);
    return this.#names.get(wire) ?? wire;
  }

  encode(value: unknown): unknown {
    return typeof value === 'string' ? (this.#strings.get(value) ?? value) : value;
  }
}
