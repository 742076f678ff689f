import { GatewayError } from '../errors/gateway-error.ts';
import { keyOfArgument, keyOfFragment } from '../graph/ids.ts';
import type { Catalogue, Resource } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { formatProblem, type ValueFormat } from '../wire/formats.ts';
import { isRecord, type WireRecord } from '../wire/json.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { DEEPEST, isTooDeep } from '../wire/nesting.ts';
import { ObjectCodec } from '../wire/objects.ts';
import type { OtherTarget, ReferenceCodec } from '../wire/references.ts';
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
   * @param also further types that the id, or what the earlier field created, may have.
   * @throws GatewayError INVALID_REFERENCE
   */
  keyOf(resource: Resource, text: string, input: InputPath, also: readonly OtherTarget[] = []): string {
    if (!text.startsWith('@')) {
      const other = also.find(({ type }) => text.startsWith(`${type}:`));
      const meant = other && this.#catalogue.resources.get(other.type);
      return keyOfArgument(this.#catalogue, meant ?? resource, text, input);
    }
    const created = this.#aliases.get(text.slice(1));
    const given = JSON.stringify(text);
    if (!created) {
      const message = `${given} stands for what an earlier field of this operation named ${JSON.stringify(text.slice(1))} creates, and there is none.`;
      throw new GatewayError('INVALID_REFERENCE', message, { input });
    }
    const { type } = created.resource;
    if (created.resource === resource || also.some((other) => other.type === type)) return created.key;
    const message = `Not a valid id for this type: ${given} is of the type ${type}, and ${resource.type} is wanted.`;
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
    if (codec instanceof MapCodec) return this.#map(codec, value as WireRecord[], input);
    if (codec instanceof ListCodec) {
      return (value as unknown[]).map((inner, index) => this.#value(codec.item, inner, [...input, index]));
    }
    if (codec instanceof ToggleCodec) return this.object(codec.object, value as WireRecord, input);
    if (codec instanceof ObjectCodec) return this.object(codec, value as WireRecord, input);
    if (codec instanceof ChoiceCodec) return this.#choice(codec, value as WireRecord, input);
    if (codec.kind === 'secret') return this.#secret(value as WireRecord, input);
    if (codec.kind === 'scalar') checkInputNesting(value, input);
    if (codec.kind !== 'reference' && codec.kind !== 'fragment') return value;
    const { target, also } = codec as ReferenceCodec;
    const resource = this.#catalogue.resources.get(target);
    if (resource) return this.keyOf(resource, value as string, input, also);
    const fragment = this.#catalogue.fragments.get(target);
    return fragment ? keyOfFragment(this.#catalogue, fragment, value as string, input) : value;
  }

  /** Items of a map are told apart by their keys there; a part that has an id is read with its dotted key, whose end that is. */
  #map({ item, name }: MapCodec, items: readonly WireRecord[], input: InputPath): unknown {
    const keys = new Set<string>();
    return items.map((inner, index) => {
      const path = [...input, index, 'key'];
      const given = String(inner['key']);
      const isPart = item instanceof ObjectCodec && this.#catalogue.fragments.has(item.name);
      const key = isPart ? (given.split(`.${name}.`).at(-1) ?? given) : given;
      if (key === '' || key.startsWith('@')) {
        throw new GatewayError(
          'INVALID',
          `\`${path.join('.')}\` cannot be the key of an item: a key is not empty and does not begin with @.`,
          { input: path },
        );
      }
      if (keys.has(key)) {
        throw new GatewayError(
          'INVALID',
          `\`${path.join('.')}\` is the key of another item already: give each item a key of its own.`,
          { input: path },
        );
      }
      keys.add(key);
      return this.#value(item, { ...inner, key }, [...input, index]);
    });
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

/** Threat: a client's JSON of many levels would overflow the stack of whatever walks through it. @throws GatewayError INVALID */
export function checkInputNesting(value: unknown, input: InputPath): void {
  if (!isTooDeep(value)) return;
  throw new GatewayError(
    'INVALID',
    `\`${input.join('.')}\` is nested too deep: it may have ${DEEPEST} levels at most.`,
    { input },
  );
}

function checkFormat(format: ValueFormat | undefined, value: unknown, input: InputPath): void {
  if (!format) return;
  if (Array.isArray(value)) return value.forEach((item, index) => checkFormat(format, item, [...input, index]));
  const expected = formatProblem(format, value);
  // The value is not repeated: it could be a secret in the wrong place.
  if (expected) throw new GatewayError('INVALID', `\`${input.join('.')}\` must be ${expected}.`, { input });
}
