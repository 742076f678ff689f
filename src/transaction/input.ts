import { encodeKey } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { keyOfArgument } from '../graph/ids.ts';
import type { Catalogue, Resource } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { formatProblem, type ValueFormat } from '../wire/formats.ts';
import { isRecord, type WireRecord } from '../wire/json.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec } from '../wire/objects.ts';
import type { ReferenceCodec } from '../wire/references.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';

/** What an earlier field of the operation created, by its response name. */
export type Aliases = ReadonlyMap<string, { readonly resource: Resource; readonly key: string }>;

type InputPath = readonly (string | number)[];

/**
 * Prepares what a client wrote for its codec: references become keys, and rules that the documents state are checked before the
 * appliance is asked, with the path of the input in the client's names.
 */
export class InputReader {
  readonly #catalogue: Catalogue;
  readonly #aliases: Aliases;

  constructor(catalogue: Catalogue, aliases: Aliases) {
    this.#catalogue = catalogue;
    this.#aliases = aliases;
  }

  /**
   * The key that an argument or an input reference means: a global id, a bare key or `@name` of an earlier field.
   * @throws GatewayError INVALID_REFERENCE
   */
  keyOf(resource: Resource, text: string, input: InputPath): string {
    if (!text.startsWith('@')) return keyOfArgument(this.#catalogue, resource, text, input);
    const created = this.#aliases.get(text.slice(1));
    const given = JSON.stringify(text);
    if (!created) {
      const message = `${given} names no earlier field of this operation that created an object.`;
      throw new GatewayError('INVALID_REFERENCE', message, { input });
    }
    if (created.resource === resource) return created.key;
    const message = `${given} is a ${created.resource.type}, not a ${resource.type}.`;
    throw new GatewayError('INVALID_REFERENCE', message, { input });
  }

  /** The members of an input object, ready for `encode`. @throws GatewayError INVALID, INVALID_REFERENCE */
  object(object: ObjectCodec, value: WireRecord, input: InputPath): WireRecord {
    const read: WireRecord = {};
    for (const { name, codec, required, format } of object.members) {
      const given = value[name];
      if (given === undefined) continue;
      const path = [...input, name];
      if (given === null && required) {
        throw new GatewayError('INVALID', `\`${path.join('.')}\` is required and cannot be null.`, { input: path });
      }
      checkFormat(format, given, path);
      read[name] = given === null ? null : this.#value(codec, given, path);
    }
    if (value['key'] !== undefined && !('key' in read)) read['key'] = value['key'];
    return read;
  }

  #value(codec: Codec, value: unknown, input: InputPath): unknown {
    if (codec instanceof ListCodec || codec instanceof MapCodec) {
      const { item } = codec;
      return (value as unknown[]).map((inner, index) => this.#value(item, inner, [...input, index]));
    }
    if (codec instanceof ToggleCodec) return this.object(codec.object, value as WireRecord, input);
    if (codec instanceof ObjectCodec) return this.object(codec, value as WireRecord, input);
    if (codec instanceof ChoiceCodec) return this.#choice(codec, value as WireRecord, input);
    if (codec.kind === 'secret') return this.#secret(value as WireRecord, input);
    if (codec.kind !== 'reference' && codec.kind !== 'fragment') return value;
    const { target } = codec as ReferenceCodec;
    const resource = this.#catalogue.resources.get(target);
    return resource ? this.keyOf(resource, value as string, input) : fragmentKey(target, value as string, input);
  }

  #choice(choice: ChoiceCodec, value: WireRecord, input: InputPath): unknown {
    for (const { name, object } of choice.variants.values()) {
      const inner = value[name];
      if (isRecord(inner)) return { [name]: this.object(object, inner, [...input, name]) };
    }
    return value;
  }

  #secret({ plain, key }: WireRecord, input: InputPath): unknown {
    if (typeof plain === 'string') return { plain };
    const passwords = [...this.#catalogue.resources.values()].find(({ path }) => path === 'passwords');
    return { key: passwords && typeof key === 'string' ? this.keyOf(passwords, key, [...input, 'key']) : key };
  }
}

function checkFormat(format: ValueFormat | undefined, value: unknown, input: InputPath): void {
  if (!format) return;
  if (Array.isArray(value)) return value.forEach((item, index) => checkFormat(format, item, [...input, index]));
  const expected = formatProblem(format, value);
  // The value is not repeated: it could be a secret in the wrong place.
  if (expected) throw new GatewayError('INVALID', `\`${input.join('.')}\` must be ${expected}.`, { input });
}

/** A fragment is referred to by its dotted key, or by the id that holds it. */
function fragmentKey(type: string, text: string, input: InputPath): string {
  const key = text.startsWith(`${type}:`) ? text.slice(type.length + 1) : text;
  try {
    encodeKey(key);
    return key;
  } catch {
    throw new GatewayError('INVALID_REFERENCE', `${JSON.stringify(text.slice(0, 80))} is not the id of a ${type}.`, {
      input,
    });
  }
}
