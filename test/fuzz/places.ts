import {
  isCompositeType,
  isListType,
  isNonNullType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLNullableType,
} from 'graphql';

import { splitFragmentKey } from '../../src/graph/fragments.ts';
import type { Resource } from '../../src/graph/resource.ts';
import type { Model, NamedField } from '../../src/schema/model.ts';
import { wireName } from '../../src/schema/naming.ts';
import type { Codec } from '../../src/wire/codec.ts';
import { isRecord, member } from '../../src/wire/json.ts';
import { ListCodec, MapCodec } from '../../src/wire/lists.ts';
import { ReferenceCodec } from '../../src/wire/references.ts';
import { INFO, USER, type Documents } from './documents.ts';
import { ID, KEY } from './marks.ts';
import type { OperationFacts } from './operation-facts.ts';
import type { Source, Steps } from './sources.ts';

/** A value of an answer with everything that it is made of. */
export interface Place {
  readonly type: GraphQLOutputType;
  readonly value: unknown;
  readonly sources: readonly Source[];
  /** Fields of an object, by their response names, or items of a list. */
  readonly fields: ReadonlyMap<string, Place> | undefined;
  readonly items: readonly Place[] | undefined;
}

/** What the fields of an object are read from. */
type Holder =
  | { readonly kind: 'part'; readonly document: string; readonly at: Steps }
  | { readonly kind: 'page'; readonly resource: Resource }
  | { readonly kind: 'edge'; readonly item: Source }
  | { readonly kind: 'whole'; readonly sources: readonly Source[] }
  | { readonly kind: 'root' };

/** How a field is read. */
interface Reading {
  readonly sources: readonly Source[];
  readonly codec?: Codec | undefined;
  /** Where its value is, if that is a part of a body. */
  readonly holder?: Holder | undefined;
}

/** Tells of an answer without damage what each value of it comes from. It follows the facts of the model, not the gateway. */
export class Places {
  readonly #model: Model;
  readonly #documents: Documents;
  readonly #facts: OperationFacts;

  constructor(model: Model, documents: Documents, facts: OperationFacts) {
    this.#model = model;
    this.#documents = documents;
    this.#facts = facts;
  }

  /** @param data of an answer to an operation with marks. */
  of(data: unknown): Place {
    const { root } = this.#facts;
    const fields = new Map<string, Place>();
    for (const [name, nodes] of this.#facts.rootFields()) {
      fields.set(name, this.#field(root, nodes, member(data as Record<string, unknown>, name), { kind: 'root' }));
    }
    return { type: root, value: data, sources: [], fields, items: undefined };
  }

  #field(parent: GraphQLObjectType, nodes: readonly FieldNode[], value: unknown, holder: Holder): Place {
    const name = nodes[0]?.name.value ?? '';
    const type = parent.getFields()[name]?.type;
    if (!type) return { type: parent, value, sources: [], fields: undefined, items: undefined };
    return this.#value(type, nodes, value, this.#reading(parent, nodes[0]!, holder));
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[], value: unknown, reading: Reading): Place {
    const nullable: GraphQLNullableType = isNonNullType(type) ? type.ofType : type;
    const { sources, codec, holder } = reading;
    const place = { type, value, sources, fields: undefined, items: undefined };
    if (isListType(nullable)) {
      if (!Array.isArray(value)) return place;
      const ofType = nullable.ofType as GraphQLOutputType;
      const items = value.map((item: unknown, index) =>
        this.#value(ofType, nodes, item, this.#itemReading(reading, item, index)),
      );
      return { ...place, items };
    }
    if (!isCompositeType(nullable) || !isRecord(value))
      return { ...place, sources: [...sources, ...this.#target(codec)] };
    const object = this.#facts.typeOf(nullable, value);
    if (!object) throw new TypeError(`An object of ${String(type)} does not tell its type.`);
    const own = this.#ownHolder(object, value);
    const inner = own?.holder ?? holder ?? { kind: 'whole', sources };
    const fields = new Map<string, Place>();
    for (const [name, below] of this.#facts.fieldsBelow(object, nodes)) {
      fields.set(name, this.#field(object, below, member(value, name), inner));
    }
    return { ...place, sources: [...sources, ...(own?.sources ?? [])], fields };
  }

  /** An object with an id is read from its own body, or from the one that it is a part of. */
  #ownHolder(type: GraphQLObjectType, value: Record<string, unknown>): Reading | undefined {
    const id = member(value, ID);
    if (typeof id !== 'string') return undefined;
    const key = id.slice(type.name.length + 1);
    const resource = this.#model.resources.get(type.name);
    if (resource) return this.#object(resource, key, []);
    const fragment = this.#model.fragments.get(type.name);
    const address = fragment && splitFragmentKey(fragment, key);
    if (!address) return undefined;
    const at = fragment.maps.flatMap((map, index) => [map, address.keys[index] ?? '']);
    return this.#object(fragment.owner, address.ownerKey, at);
  }

  #object(resource: Resource, key: string, at: Steps): Reading {
    const document = this.#documents.of(resource, key).path;
    const list = resource.plural === undefined ? undefined : this.#documents.listOf(resource);
    const steps = at.map((_, index) => at.slice(0, index + 1));
    return {
      holder: { kind: 'part', document, at },
      sources: [
        { kind: 'object', document, list },
        // A part of an object is there only if all that leads to it is.
        ...steps.map((step): Source => ({ kind: 'member', document, at: step, codec: this.#anyObject })),
      ],
    };
  }

  /** Stands for a codec that looks at nothing by itself. */
  get #anyObject(): Codec | undefined {
    return [...this.#model.objects.values()][0];
  }

  /** What a reference that shows nothing would show: its target can be missing for another reason. */
  #target(codec: Codec | undefined): readonly Source[] {
    const resource = codec instanceof ReferenceCodec ? this.#model.resources.get(codec.target) : undefined;
    return resource ? [{ kind: 'list', list: this.#documents.listOf(resource) }] : [];
  }

  #reading(parent: GraphQLObjectType, node: FieldNode, holder: Holder): Reading {
    const name = node.name.value;
    switch (holder.kind) {
      case 'root':
        return this.#rootReading(name, node);
      case 'whole':
        return holder;
      case 'page':
        return this.#pageReading(name, holder.resource);
      case 'edge':
        return { sources: [holder.item] };
      case 'part':
        return this.#memberReading(parent, name, holder.document, holder.at);
    }
  }

  #rootReading(name: string, { arguments: args = [] }: FieldNode): Reading {
    if (name === 'appliance') return { sources: [bodyOf(INFO)], holder: { kind: 'part', document: INFO, at: [] } };
    if (name === 'viewer') return { sources: [{ kind: 'member', document: USER, at: [] }] };
    const resource = [...this.#model.resources.values()].find(({ plural }) => plural === name);
    if (!resource) return { sources: [] };
    // A cursor that was given names an object: without it in the list, there is no page.
    const hasCursor = args.some(({ name: { value } }) => value === 'after' || value === 'before');
    const list = this.#documents.listOf(resource);
    return { sources: [{ kind: hasCursor ? 'keys' : 'list', list }], holder: { kind: 'page', resource } };
  }

  #listSource(resource: Resource): Source {
    return { kind: 'list', list: this.#documents.listOf(resource) };
  }

  #pageReading(name: string, resource: Resource): Reading {
    if (name === 'pageInfo') return { sources: [{ kind: 'keys', list: this.#documents.listOf(resource) }] };
    return { sources: [this.#listSource(resource)], holder: { kind: 'page', resource } };
  }

  #memberReading(parent: GraphQLObjectType, name: string, document: string, at: Steps): Reading {
    if (document === INFO) {
      const inner = [...at, wireName(name)];
      return { sources: [{ kind: 'member', document, at: inner }], holder: { kind: 'part', document, at: inner } };
    }
    const isObject = this.#model.resources.has(parent.name);
    if (name === '__typename' || name === 'id' || name === 'key') return { sources: [] };
    if (isObject && (name === 'version' || name === 'body')) return { sources: [{ kind: 'member', document, at: [] }] };
    const own = this.#model.objects.get(parent.name)?.members.find((each) => each.name === name);
    if (own) {
      const inner = [...at, ...own.path];
      const source: Source = { kind: 'member', document, at: inner, codec: own.codec };
      return { sources: [source], codec: own.codec, holder: { kind: 'part', document, at: inner } };
    }
    const named = this.#model.named.get(parent.name)?.find((each) => each.name === name);
    if (named) return { sources: this.#namedSources(named, document, at) };
    const choice = [...this.#model.choices.values()].find(({ by }) => by === name);
    return { sources: choice ? [{ kind: 'member', document, at: [...at, choice.by] }] : [] };
  }

  #namedSources({ by, target }: NamedField, document: string, at: Steps): readonly Source[] {
    const resource = this.#model.resources.get(target)!;
    const names: Source = { kind: 'names', resource, list: this.#documents.listOf(resource) };
    return [{ kind: 'member', document, at: [...at, ...by.path] }, names];
  }

  #itemReading({ sources, codec, holder }: Reading, item: unknown, index: number): Reading {
    if (holder?.kind === 'page') return this.#pageItem(holder.resource, item);
    if (holder?.kind !== 'part' || !(codec instanceof ListCodec || codec instanceof MapCodec)) return { sources };
    const step = codec instanceof MapCodec ? keyInMap(item) : String(index);
    const at = [...holder.at, step];
    const source: Source = { kind: 'member', document: holder.document, at, codec: codec.item };
    return { sources: [source], codec: codec.item, holder: { ...holder, at } };
  }

  #pageItem(resource: Resource, item: unknown): Reading {
    const list = this.#documents.listOf(resource);
    const node = isRecord(item) && ID in item ? item : isRecord(item) ? nodeOf(item) : undefined;
    const id = node && member(node, ID);
    const source: Source =
      typeof id === 'string' ? { kind: 'item', list, key: id.slice(resource.type.length + 1) } : { kind: 'keys', list };
    return { sources: [source], holder: { kind: 'edge', item: source } };
  }
}

function bodyOf(document: string): Source {
  return { kind: 'object', document, list: undefined };
}

/** The object of an edge, under whatever name it stands there. */
function nodeOf(edge: Record<string, unknown>): Record<string, unknown> | undefined {
  return Object.values(edge).find((value) => isRecord(value) && ID in value) as Record<string, unknown> | undefined;
}

function keyInMap(item: unknown): string {
  if (!isRecord(item)) return '';
  const key = member(item, KEY);
  if (typeof key === 'string') return key;
  const id = member(item, ID);
  return typeof id === 'string' ? (id.split('.').at(-1) ?? '') : '';
}
