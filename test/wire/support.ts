import { compileSchema } from '../../src/schema/compile.ts';
import type { Model } from '../../src/schema/model.ts';
import { readSchemaSources } from '../../src/schema/sources.ts';
import type { Codec } from '../../src/wire/codec.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';
import { ChoiceCodec, ToggleCodec } from '../../src/wire/variants.ts';

/** The facts of the real schema. */
export const MODEL: Model = compileSchema(readSchemaSources()).model;

/** Codecs one step below a codec. */
function below(codec: Codec): readonly Codec[] {
  if (codec instanceof ListCodec || codec instanceof MapCodec) return [codec.item];
  if (codec instanceof ToggleCodec) return [codec.object];
  if (codec instanceof ChoiceCodec) return [...codec.variants.values()].map(({ object }) => object);
  return codec instanceof ObjectCodec ? codec.members.map((member) => member.codec) : [];
}

/** All codecs that lead from one, itself included, each once: types refer to each other in circles. */
export function codecsWithin(codec: Codec, seen = new Set<Codec>()): ReadonlySet<Codec> {
  if (seen.has(codec)) return seen;
  seen.add(codec);
  for (const inner of below(codec)) codecsWithin(inner, seen);
  return seen;
}

/** Codecs of the members with a name on the wire, anywhere within a codec. */
export function codecsOfMember(codec: Codec, wireName: string): readonly Codec[] {
  return [...codecsWithin(codec)].flatMap((inner) =>
    inner instanceof ObjectCodec
      ? inner.members.filter(({ path }) => path[0] === wireName && path.length === 1).map((member) => member.codec)
      : [],
  );
}

/** What the appliance takes back of what it sent: references as their keys (protocol.md 3.5). Knows no schema. */
export function fold(wire: unknown): unknown {
  if (Array.isArray(wire)) return wire.map(fold);
  if (typeof wire !== 'object' || wire === null) return wire;
  const names = Object.keys(wire).sort().join();
  if (names === 'key,meta') return (wire as { key: unknown }).key;
  return Object.fromEntries(Object.entries(wire).map(([name, value]) => [name, fold(value)]));
}

/** What comes back to the appliance of what it sent. */
export function thereAndBack(codec: Codec, wire: unknown): unknown {
  return codec.encode(codec.decode(wire));
}
