import fc from 'fast-check';
import { isEnumType } from 'graphql';

import { compileSchema } from '../../src/schema/compile.ts';
import { readSchemaSources } from '../../src/schema/sources.ts';
import type { Codec } from '../../src/wire/codec.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ObjectCodec } from '../../src/wire/objects.ts';
import { EnumCodec, ScalarCodec } from '../../src/wire/scalars.ts';
import { ChoiceCodec, ToggleCodec, type Variant } from '../../src/wire/variants.ts';

const { schema } = compileSchema(readSchemaSources());

type Json = Record<string, unknown>;

/** Names that mean something to JavaScript, beside others. Those of members that the schema models begin in lower case. */
const FOREIGN_NAME = fc.constantFrom('__proto__', 'constructor', 'toString', 'X_new', 'X-new', 'X.new', '');

const key = fc.oneof(fc.uuid(), fc.constantFrom('-50000', 'nic1', 'ssh-rsa-10.0.0.1:22', '__proto__', 'constructor'));

const reference = fc.oneof(
  key.map((value) => ({ key: value, meta: { href: `/api/configuration/x/${value}` } })),
  fc.constant({ key: null, meta: {} }),
  key,
  fc.constant(null),
);

/** A value that the schema does not model; references can be in it, too. */
const foreignValue = fc.oneof(fc.jsonValue({ maxDepth: 2 }), reference, fc.tuple(reference, reference));

const foreign = fc
  .array(fc.tuple(FOREIGN_NAME, foreignValue), { maxLength: 2 })
  .map((entries) => Object.fromEntries(entries));

const SCALARS: Record<string, fc.Arbitrary<unknown>> = {
  String: fc.string(),
  ID: fc.string(),
  Boolean: fc.boolean(),
  Int: fc.integer({ min: -2_147_483_647, max: 2_147_483_647 }),
  Float: fc.double({ noNaN: true, noDefaultInfinity: true }),
  JSON: foreignValue,
};

const secret = fc.oneof(
  reference,
  fc.string().map((plain) => ({ plain })),
);

function enumValue(codec: EnumCodec): fc.Arbitrary<unknown> {
  const type = schema.getType(codec.name);
  const names = isEnumType(type) ? type.getValues().map(({ name }) => codec.encode(name)) : [];
  return fc.constantFrom(...names, 'a-value-of-the-future');
}

/** Sets a value at a path, beside what is there. */
function put(record: Json, path: readonly string[], value: unknown): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  const inner = Object.hasOwn(record, name) ? record[name] : {};
  return { ...record, [name]: put(inner as Json, rest, value) };
}

function objectBody(codec: ObjectCodec): fc.Arbitrary<unknown> {
  const values = codec.members.map(({ codec: inner }) => {
    const value = wireOf(inner);
    // null in the place of a toggle means the same as switched off, and comes back as that.
    const states = inner instanceof ToggleCodec ? [value] : [value, fc.constant(null)];
    return fc.option(fc.oneof(...states), { nil: undefined, freq: 4 });
  });
  return fc.tuple(foreign, foreign, ...values).map(([outside, inside, ...chosen]) => {
    let body: unknown = outside;
    for (const [index, { path }] of codec.members.entries()) {
      if (path.length === 0) return chosen[index] ?? null;
      if (path.length > 1 && chosen[index] !== undefined) {
        for (const [name, value] of Object.entries(inside))
          body = put(body as Json, [...path.slice(0, -1), name], value);
      }
      if (chosen[index] !== undefined) body = put(body as Json, path, chosen[index]);
    }
    return body;
  });
}

function choiceBody({ by, variants }: ChoiceCodec): fc.Arbitrary<unknown> {
  const variantBody = ({ tag, object, nulls }: Variant): fc.Arbitrary<unknown> =>
    wireOf(object).map((body) => ({
      ...(body as Json),
      [by]: tag,
      ...Object.fromEntries(nulls.map((name) => [name, null])),
    }));
  return fc.oneof(...[...variants.values()].map(variantBody));
}

function mapBody({ item }: MapCodec): fc.Arbitrary<unknown> {
  const entries = fc.uniqueArray(fc.tuple(key, wireOf(item)), { selector: ([name]) => name, maxLength: 3 });
  return entries.chain((chosen) =>
    fc
      .shuffledSubarray(chosen, { minLength: chosen.length })
      .map((order) => ({ ...Object.fromEntries(chosen), '@order': order.map(([name]) => name) })),
  );
}

/** Bodies as an appliance of a documented or of a newer version can send them, made from the codec's own facts. */
export function wireOf(codec: Codec): fc.Arbitrary<unknown> {
  if (codec instanceof ScalarCodec) return SCALARS[codec.name] ?? fc.constant(null);
  if (codec instanceof EnumCodec) return enumValue(codec);
  if (codec instanceof ListCodec) return fc.array(fc.option(wireOf(codec.item), { freq: 6 }), { maxLength: 3 });
  if (codec instanceof MapCodec) return mapBody(codec);
  if (codec instanceof ObjectCodec) return objectBody(codec);
  if (codec instanceof ChoiceCodec) return choiceBody(codec);
  if (codec instanceof ToggleCodec) {
    const on = objectBody(codec.object).map((body) => ({ ...(body as Json), enabled: true }));
    return fc.oneof(on, fc.constant({ enabled: false }));
  }
  return codec.kind === 'secret' ? secret : reference;
}

/** What really arrives: JSON, in which `__proto__` is a member like any other. */
export function arrived(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
