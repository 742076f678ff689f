import {
  Kind,
  parse,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
} from 'graphql';

import type { Resource } from '../graph/resource.ts';
import {
  directiveOf,
  fieldsOf,
  isListType,
  namedTypeOf,
  tellingMembersOf,
  type Authored,
  type AuthoredType,
} from './authored.ts';
import { RESERVED_FIELDS } from './check-resources.ts';
import type { Model } from './model.ts';
import { MutationSchema } from './public-inputs.ts';

/** Whether the configuration can be changed through the schema, or only be read. */
export type SchemaAccess = 'read-write' | 'read-only';

/**
 * Derives the schema that clients see from the authored one: without the vocabulary, with ids, connections and root fields, and
 * with the nullability of design.md 1.4.
 */
export function derivePublicSchema(authored: Authored, model: Model, access: SchemaAccess): DocumentNode {
  const mutations = new MutationSchema(model, (typeName, field) => describe(authored, typeName, field));
  const isReadOnly = access === 'read-only';
  const definitions: DefinitionNode[] = [];
  for (const node of authored.core) {
    if (isNamed(node, 'Query')) definitions.push(withFields(node, [...model.resources.values()].flatMap(rootFields)));
    else if (!isNamed(node, 'Mutation')) definitions.push(node);
    else definitions.push(isReadOnly ? onlySessionFields(node) : withFields(node, mutations.fields));
  }
  for (const [name, type] of authored.types) {
    definitions.push(publicType(authored, name, type));
    const resource = model.resources.get(name);
    if (resource?.plural && resource.operations.has('LIST')) definitions.push(...connectionTypes(name));
  }
  return { kind: Kind.DOCUMENT, definitions: isReadOnly ? definitions : [...definitions, ...mutations.types] };
}

/** Description of a type or of one of its fields, as authored. */
function describe(authored: Authored, typeName: string, fieldName?: string): string {
  const type = authored.types.get(typeName);
  const node = fieldName === undefined ? type : type && fieldsOf(type).find(({ name }) => name.value === fieldName);
  return node?.description?.value ?? typeName;
}

/** What a read-only gateway leaves of the mutations: nobody could be signed in without them. */
const SESSION_FIELDS: readonly string[] = ['signIn', 'signOut'];

function onlySessionFields(type: ObjectTypeDefinitionNode): ObjectTypeDefinitionNode {
  return { ...type, fields: (type.fields ?? []).filter(({ name }) => SESSION_FIELDS.includes(name.value)) };
}

function isNamed(node: DefinitionNode, name: string): node is ObjectTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === name;
}

function withFields(type: ObjectTypeDefinitionNode, fields: readonly FieldDefinitionNode[]): ObjectTypeDefinitionNode {
  return { ...type, fields: [...(type.fields ?? []), ...fields] };
}

/** Fields written as SDL: shorter to read than the nodes that they parse to. */
function fieldsFromSdl(sdl: string): readonly FieldDefinitionNode[] {
  const [type] = parse(`type T {${sdl}}`, { noLocation: true }).definitions;
  return (type as ObjectTypeDefinitionNode).fields ?? [];
}

const OBJECT_FIELDS = fieldsFromSdl(`
  "Global id of the object."
  id: ID!
  "Key of the object on the appliance."
  key: ID!
  "Version of the object, which changes whenever the object does."
  version: String!
  "The whole object as the appliance sent it, with secrets masked."
  body: JSON!
`);

const FRAGMENT_FIELDS = fieldsFromSdl(`
  "Global id of the object."
  id: ID!
  "Key of the object on the appliance, by which other objects refer to it."
  key: ID!
`);

function rootFields({ type, singular, plural, operations }: Resource): readonly FieldDefinitionNode[] {
  if (plural === undefined) {
    return fieldsFromSdl(`"The \`${type}\` of the appliance." ${singular}: ${type}`);
  }
  const one = `"The object of type \`${type}\` with this id; null if there is none." ${singular}("Global id or key of the object." id: ID!): ${type}`;
  if (!operations.has('LIST')) return fieldsFromSdl(one);
  return fieldsFromSdl(`${one}
    "A page of the objects of type \`${type}\`, in the order that the appliance gives them."
    ${plural}(
      "Number of objects from the beginning, at most 1000; 50 if neither \`first\` nor \`last\` is given." first: Int
      "Cursor after which the page begins." after: String
      "Number of objects from the end, at most 1000." last: Int
      "Cursor before which the page ends." before: String
    ): ${type}Connection`);
}

function connectionTypes(type: string): readonly DefinitionNode[] {
  return parse(
    `"A page of objects of type \`${type}\`."
    type ${type}Connection {
      "Number of objects in the whole collection."
      totalCount: Int!
      "The objects of the page; null for each object that cannot be read."
      nodes: [${type}]!
      "The objects of the page, each with its cursor."
      edges: [${type}Edge]!
      "Where the page is in the collection."
      pageInfo: PageInfo!
    }
    "An object of a page, with its cursor."
    type ${type}Edge {
      "Cursor of the object, for \`after\` and \`before\`."
      cursor: String!
      "The object; null if it cannot be read."
      node: ${type}
    }`,
    { noLocation: true },
  ).definitions;
}

/** Directives of GraphQL itself stay; those of the vocabulary would show how the appliance is addressed. */
function ownDirectives(node: {
  directives?: readonly ConstDirectiveNode[] | undefined;
}): readonly ConstDirectiveNode[] {
  return (node.directives ?? []).filter((directive) => directive.name.value === 'deprecated');
}

function publicType(authored: Authored, name: string, type: AuthoredType): DefinitionNode {
  if (type.kind === Kind.ENUM_TYPE_DEFINITION) {
    const values = (type.values ?? []).map((value) => ({ ...value, directives: ownDirectives(value) }));
    return { ...type, directives: [], values };
  }
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return { ...type, directives: [] };
  const isResource = directiveOf(authored, 'resource', type) !== undefined;
  const isFragment = directiveOf(authored, 'fragment', type) !== undefined;
  const keepsRequired = isResource || type.kind === Kind.INTERFACE_TYPE_DEFINITION;
  const shown = (type.fields ?? []).filter((field) => !directiveOf(authored, 'hidden', field));
  const fields = shown.map((field) => publicField(authored, field, keepsRequired));
  const added = isResource ? OBJECT_FIELDS : isFragment ? FRAGMENT_FIELDS : tagFields(authored, name, type);
  const interfaces = [...(type.interfaces ?? [])];
  const implementsNode = interfaces.some((node) => node.name.value === 'Node');
  if ((isResource || isFragment) && !implementsNode) {
    interfaces.push({ kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'Node' } });
  }
  return { ...type, directives: [], interfaces, fields: [...added, ...fields] };
}

/** A variant shows its telling member: it tells the variant, and a type without any field is not GraphQL. */
function tagFields(authored: Authored, name: string, type: AuthoredType): readonly FieldDefinitionNode[] {
  if (!directiveOf(authored, 'variant', type)) return [];
  return tellingMembersOf(authored, name).flatMap((tag) =>
    fieldsFromSdl(`"Name of the variant on the appliance." ${tag}: String!`),
  );
}

/**
 * What an appliance may leave out or may send in a new form is nullable, so that it costs one field; what stays non-null are
 * lists (an absent one is empty), names, and what the gateway itself knows.
 */
function publicField(authored: Authored, field: FieldDefinitionNode, keepsRequired: boolean): FieldDefinitionNode {
  const bare: FieldDefinitionNode = { ...field, directives: ownDirectives(field) };
  const name = field.name.value;
  if (isListType(field.type)) return { ...bare, type: publicListType(authored, field.type) };
  const isKey = name === 'key' && namedTypeOf(field.type) === 'ID';
  if (isKey || (keepsRequired && (name === 'name' || RESERVED_FIELDS.includes(name)))) return bare;
  return { ...bare, type: field.type.kind === Kind.NON_NULL_TYPE ? field.type.type : field.type };
}

function publicListType(authored: Authored, type: TypeNode): TypeNode {
  if (type.kind === Kind.NON_NULL_TYPE) return publicListType(authored, type.type);
  if (type.kind === Kind.LIST_TYPE) {
    return { kind: Kind.NON_NULL_TYPE, type: { kind: Kind.LIST_TYPE, type: publicListType(authored, type.type) } };
  }
  const target = authored.types.get(type.name.value);
  const isReference = target && directiveOf(authored, 'resource', target);
  return isReference ? type : { kind: Kind.NON_NULL_TYPE, type };
}
