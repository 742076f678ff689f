import { isEnumType, type GraphQLSchema } from 'graphql';

import type { Resource } from '../../src/graph/resource.ts';
import type { Model } from '../../src/schema/model.ts';
import type { Codec } from '../../src/wire/codec.ts';
import type { ValueFormat } from '../../src/wire/formats.ts';
import type { WireRecord } from '../../src/wire/json.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ObjectCodec, type Member } from '../../src/wire/objects.ts';
import { ReferenceCodec } from '../../src/wire/references.ts';
import { EnumCodec, ScalarCodec } from '../../src/wire/scalars.ts';
import { ChoiceCodec, ToggleCodec } from '../../src/wire/variants.ts';
import type { Corpus } from '../execution/corpus.ts';
import { ODD_VALUES } from '../execution/faults.ts';
import type { ArgumentPlace } from '../execution/operations.ts';
import { inputOf } from '../mutations/support.ts';

/** Texts of the forms that the schema asks for. The first ones have the form. */
const FORMED: Readonly<Record<ValueFormat, readonly unknown[]>> = {
  NAME: ['fuzz_1', 'fuzz_2', 'ünï\u{1f600}', 'a.b', 'two words', ''],
  PORT: [22, 3389, 65_535, 0, 65_536, -1],
  TIME: ['8:30', '23:59', '00:00', '24:00', 'noon'],
  ADDRESS: ['192.0.2.7', '2001:db8::7', '192.0.2', ''],
  NETWORK: ['10.0.0.0/8', '2001:db8::/32', '0.0.0.0/0', '10.0.0.0', '10.0.0.0/33'],
  CERTIFICATE: ['-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----', 'no certificate'],
};

const TEXTS = [
  'text',
  '',
  ' ',
  'ünï\u{1f600}\u2028',
  '__proto__',
  '"quotation" \\ {}',
  '@gone',
  'x'.repeat(5_000),
  '\0',
];
const NUMBERS = [1, 0, 3, 30, -1, 2_147_483_647, -2_147_483_648];

/** Makes inputs of the right types, most of them such that the appliance takes them. */
export class InputMaker {
  readonly #schema: GraphQLSchema;
  readonly #model: Model;
  readonly #corpus: Corpus;

  constructor(schema: GraphQLSchema, model: Model, corpus: Corpus) {
    this.#schema = schema;
    this.#model = model;
    this.#corpus = corpus;
  }

  /** A new object: a copy of one that is there, or made from nothing; either with something else changed. */
  create(resource: Resource, place: ArgumentPlace): WireRecord {
    const { tape } = place;
    const bodies = [...this.#corpus.bodies].filter(([path]) => path.startsWith(`${resource.path}/`));
    if (bodies.length === 0 || tape.isLikely(25)) return this.#object(resource.object, 'whole', place, 35);
    const [, body] = tape.pick(bodies);
    const copy = inputOf(resource, withNewSecrets(body));
    const name = `fuzz_${tape.number(1_000)}`;
    const isNamed = resource.object.members.some((member) => member.name === 'name');
    const named = isNamed ? { ...copy, name } : { ...copy, body: { ...(copy['body'] as object), name } };
    return tape.isLikely(40) ? { ...named, ...this.#object(resource.object, 'change', place, 8) } : named;
  }

  /** What is to change of an object. */
  update(resource: Resource, place: ArgumentPlace): WireRecord {
    const change = this.#object(resource.object, 'change', place, 18);
    if (!place.tape.isLikely(15)) return change;
    const body = place.tape.pick([
      { odd: 1 },
      {},
      { name: 'fuzz_body' },
      { meta: { href: 'x' }, key: '7' },
      [],
      null,
      7,
    ]);
    return { ...change, body };
  }

  #object({ members }: ObjectCodec, manner: 'whole' | 'change', place: ArgumentPlace, percent: number): WireRecord {
    const value: WireRecord = {};
    for (const member of members) {
      const isNeeded = manner === 'whole' && member.required;
      if (!isNeeded && !place.tape.isLikely(percent)) continue;
      const isNull = !isNeeded && place.tape.isLikely(12);
      value[member.name] = isNull ? null : this.#member(member, manner, place);
    }
    return value;
  }

  #member({ codec, format }: Member, manner: 'whole' | 'change', place: ArgumentPlace): unknown {
    if (codec instanceof ObjectCodec) return this.#object(codec, manner, place, 35);
    return this.#value(codec, format, place);
  }

  #value(codec: Codec, format: ValueFormat | undefined, place: ArgumentPlace): unknown {
    const { tape } = place;
    if (codec instanceof ListCodec) {
      return Array.from({ length: tape.number(3) }, () => this.#value(codec.item, format, place));
    }
    if (codec instanceof MapCodec) {
      const keys = tape.pick([['a'], ['a', 'b'], ['a', 'a'], ['@order'], []]);
      return keys.map((key) => ({ key, ...this.#object(codec.item as ObjectCodec, 'whole', place, 35) }));
    }
    if (codec instanceof ToggleCodec) return tape.isLikely(40) ? null : this.#object(codec.object, 'whole', place, 35);
    if (codec instanceof ObjectCodec) return this.#object(codec, 'whole', place, 35);
    if (codec instanceof ChoiceCodec) {
      const { name, object } = tape.pick([...codec.variants.values()]);
      return { [name]: this.#object(object, 'whole', place, 35) };
    }
    if (codec instanceof ReferenceCodec) return this.#reference(codec.target, place);
    if (codec instanceof EnumCodec) {
      const type = this.#schema.getType(codec.name);
      return isEnumType(type) ? tape.pick(type.getValues()).name : null;
    }
    if (codec.kind === 'secret') return tape.pick([{ plain: 'fuzz' }, { plain: '' }, { key: 'gone' }]);
    return this.#scalar(codec, format, place);
  }

  #scalar(codec: Codec, format: ValueFormat | undefined, { tape }: ArgumentPlace): unknown {
    if (format) return tape.isLikely(10) ? tape.pick(FORMED[format]) : FORMED[format][tape.number(2)];
    const name = codec instanceof ScalarCodec ? codec.name : 'String';
    if (name === 'Boolean') return tape.isLikely(50);
    if (name === 'Int' || name === 'Float') return tape.isLikely(20) ? tape.pick(NUMBERS) : 1 + tape.number(5);
    if (name === 'JSON') return tape.pick(ODD_VALUES.map((value) => ({ value }))).value;
    return tape.isLikely(15) ? tape.pick(TEXTS) : `text${tape.number(9)}`;
  }

  /** An object that is there, what an earlier field has made, or nothing of that kind. */
  #reference(target: string, { tape, before }: ArgumentPlace): string {
    const resource = this.#model.resources.get(target);
    const made = before.filter(({ fieldName }) => resource && fieldName === `${resource.singular}Create`);
    if (made.length > 0 && tape.isLikely(60)) return `@${tape.pick(made).responseName}`;
    const keys = (resource && this.#corpus.keys.get(resource.path)) ?? [];
    if (keys.length === 0 || tape.isLikely(6))
      return tape.pick(['gone', '', '..', 'Nothing:x', '@gone', `${target}:gone`]);
    const key = tape.pick(keys);
    return tape.isLikely(40) ? `${target}:${key}` : key;
  }
}

/** Two objects cannot refer to one password (protocol.md 9.1). */
function withNewSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withNewSecrets);
  if (typeof value !== 'object' || value === null) return value;
  const { meta } = value as { meta?: { href?: string } };
  if (meta?.href?.startsWith('/api/configuration/passwords')) return { plain: 'fuzz' };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, withNewSecrets(inner)]));
}
