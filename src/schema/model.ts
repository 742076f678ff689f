import { Kind, type EnumTypeDefinitionNode, type FieldDefinitionNode, type TypeNode } from 'graphql';

import type { Catalogue, Fragment, Resource, ResourceOperation } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec, type Member } from '../wire/objects.ts';
import { ReferenceCodec, SecretCodec, type OtherTarget } from '../wire/references.ts';
import { EnumCodec, ScalarCodec, SCALAR_NAMES } from '../wire/scalars.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';
import {
  directiveOf,
  fieldsOf,
  isListType,
  namedTypeOf,
  resourceAtPath,
  type Authored,
  type AuthoredType,
} from './authored.ts';
import { enumWireValue, fieldName, singularField, wireName } from './naming.ts';

/** A field that is resolved by the name in another field (@named). */
export interface NamedField {
  readonly name: string;
  /** The member that holds the name or the names. */
  readonly by: Member;
  readonly isList: boolean;
  readonly target: string;
}

/** The facts of the authored schema, from which the schema, its resolvers and the encoders are made. */
export interface Model extends Catalogue {
  /** Codecs of all object types by name, resources included. */
  readonly objects: ReadonlyMap<string, ObjectCodec>;
  /** Choices by the name of their union. */
  readonly choices: ReadonlyMap<string, ChoiceCodec>;
  /** Fields that are resolved by a name, by the name of their type. */
  readonly named: ReadonlyMap<string, readonly NamedField[]>;
}

const COLLECTION_OPERATIONS: readonly ResourceOperation[] = ['LIST', 'CREATE', 'UPDATE', 'DELETE'];

/** Compiles the facts. The authored schema must have passed its checks. */
export function buildModel(authored: Authored): Model {
  const objects = new Map<string, ObjectCodec>();
  for (const [name, type] of authored.types) {
    if (type.kind === Kind.OBJECT_TYPE_DEFINITION) objects.set(name, new ObjectCodec(name));
  }
  const resources = new Map<string, Resource>();
  for (const [name, type] of authored.types) {
    const resource = resourceOf(authored, name, type, objects.get(name));
    if (resource) resources.set(name, resource);
  }
  const choices = new Map<string, ChoiceCodec>();
  for (const [name, type] of authored.types) {
    const choice = choiceOf(authored, name, type, objects);
    if (choice) choices.set(name, choice);
  }
  const codecOf = codecFactory(authored, objects, choices);
  const named = new Map<string, NamedField[]>();
  for (const [name, object] of objects) {
    const fields = fieldsOf(authored.types.get(name)!);
    const stored = fields.filter((field) => !directiveOf(authored, 'named', field) && !isMapKey(field));
    object.define(stored.map((field) => memberOf(authored, field, codecOf)));
    const byName = fields.flatMap((field) => namedFieldOf(authored, field, object));
    if (byName.length > 0) named.set(name, byName);
  }
  return { resources, fragments: fragmentsOf(authored, resources), objects, choices, named };
}

/** `key` of an item of an ordered map is the name that the item has in the map, not a member of it. */
function isMapKey(field: FieldDefinitionNode): boolean {
  return field.name.value === 'key' && namedTypeOf(field.type) === 'ID';
}

function resourceOf(authored: Authored, name: string, type: AuthoredType, object?: ObjectCodec): Resource | undefined {
  const facts = directiveOf(authored, 'resource', type);
  if (!facts || !object) return undefined;
  const { path, plural, ordered } = facts;
  const operations = new Set(facts.operations ?? (plural === undefined ? ['UPDATE'] : COLLECTION_OPERATIONS));
  return {
    type: name,
    path,
    singular: singularField(name),
    plural,
    operations: operations as Set<ResourceOperation>,
    ordered,
    object,
  };
}

function choiceOf(
  authored: Authored,
  name: string,
  type: AuthoredType,
  objects: ReadonlyMap<string, ObjectCodec>,
): ChoiceCodec | undefined {
  if (type.kind !== Kind.UNION_TYPE_DEFINITION) return undefined;
  const variants = (type.types ?? []).map(({ name: member }) => {
    const { of: tag, nulls = [] } = directiveOf(authored, 'variant', authored.types.get(member.value)!)!;
    return { tag, name: fieldName(tag), object: objects.get(member.value)!, nulls };
  });
  return new ChoiceCodec(name, directiveOf(authored, 'choice', type)!.by, variants);
}

function enumOf(authored: Authored, type: EnumTypeDefinitionNode): EnumCodec {
  const values = (type.values ?? []).map((value) => {
    const name = value.name.value;
    return [name, directiveOf(authored, 'wire', value)?.as[0] ?? enumWireValue(name)] as const;
  });
  return new EnumCodec(type.name.value, values);
}

type CodecOf = (field: FieldDefinitionNode) => Codec;

function codecFactory(
  authored: Authored,
  objects: ReadonlyMap<string, ObjectCodec>,
  choices: ReadonlyMap<string, ChoiceCodec>,
): CodecOf {
  function ofNamed(name: string, field: FieldDefinitionNode): Codec {
    const type = authored.types.get(name);
    if (name === 'Secret') return new SecretCodec();
    if (!type || SCALAR_NAMES.includes(name)) return new ScalarCodec(name);
    if (type.kind === Kind.ENUM_TYPE_DEFINITION) return enumOf(authored, type);
    if (directiveOf(authored, 'resource', type))
      return new ReferenceCodec('reference', name, otherTargetsOf(authored, field));
    if (directiveOf(authored, 'fragment', type)) return new ReferenceCodec('fragment', name);
    return choices.get(name) ?? objects.get(name)!;
  }
  function ofType(type: TypeNode, field: FieldDefinitionNode): Codec {
    if (type.kind === Kind.NON_NULL_TYPE) return ofType(type.type, field);
    return type.kind === Kind.LIST_TYPE ? new ListCodec(ofType(type.type, field)) : ofNamed(type.name.value, field);
  }
  return (field) => {
    const object = objects.get(namedTypeOf(field.type));
    if (object && directiveOf(authored, 'toggle', field)) return new ToggleCodec(object);
    if (object && directiveOf(authored, 'map', field))
      return new MapCodec(object, wirePathOf(authored, field).at(-1) ?? '');
    return ofType(field.type, field);
  };
}

/** The types whose collections @reference(also:) names. */
function otherTargetsOf(authored: Authored, field: FieldDefinitionNode): OtherTarget[] {
  const also = directiveOf(authored, 'reference', field)?.also ?? [];
  return also.flatMap((path) => {
    const type = resourceAtPath(authored, path);
    return type === undefined ? [] : [{ type, path }];
  });
}

function wirePathOf(authored: Authored, field: FieldDefinitionNode): readonly string[] {
  return directiveOf(authored, 'wire', field)?.as ?? [wireName(field.name.value)];
}

function memberOf(authored: Authored, field: FieldDefinitionNode, codecOf: CodecOf): Member {
  return {
    name: field.name.value,
    path: wirePathOf(authored, field),
    codec: codecOf(field),
    required: field.type.kind === Kind.NON_NULL_TYPE,
    versioned: directiveOf(authored, 'versioned', field),
    format: directiveOf(authored, 'format', field)?.is,
  };
}

function namedFieldOf(authored: Authored, field: FieldDefinitionNode, object: ObjectCodec): NamedField[] {
  const named = directiveOf(authored, 'named', field);
  const by = named && object.members.find((member) => member.name === named.by);
  if (!by) return [];
  return [{ name: field.name.value, by, isList: isListType(field.type), target: namedTypeOf(field.type) }];
}

function fragmentsOf(authored: Authored, resources: ReadonlyMap<string, Resource>): Map<string, Fragment> {
  const fragments = new Map<string, Fragment>();
  for (const [name, type] of authored.types) {
    const facts = directiveOf(authored, 'fragment', type);
    const owner = facts && resources.get(facts.of);
    if (owner) fragments.set(name, { type: name, owner, maps: facts.maps });
  }
  return fragments;
}
