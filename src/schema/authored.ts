import {
  buildASTSchema,
  getDirectiveValues,
  GraphQLError,
  Kind,
  parse,
  Source,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type FieldDefinitionNode,
  type GraphQLDirective,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type TypeNode,
  type UnionTypeDefinitionNode,
} from 'graphql';

import type { ValueFormat } from '../wire/formats.ts';
import { placeOf, type Diagnostics } from './diagnostics.ts';
import { CORE_FILE, VOCABULARY_FILE, type SchemaSource } from './sources.ts';

/** Definitions that a resource file may hold. */
export type AuthoredType =
  ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode | UnionTypeDefinitionNode | EnumTypeDefinitionNode;

/** Arguments of the vocabulary's directives, as vocabulary.graphql defines them. */
export interface DirectiveArguments {
  resource: { path: string; plural?: string; operations?: ResourceOperation[]; ordered: boolean };
  fragment: { of: string; maps: string[] };
  toggle: Record<string, never>;
  choice: { by: string };
  variant: { of: string; nulls?: string[] };
  wire: { as: string[] };
  map: Record<string, never>;
  named: { by: string };
  versioned: { insteadOf?: string };
  hidden: Record<string, never>;
  format: { is: ValueFormat };
  reference: { also: string[] };
}
export type ResourceOperation = 'LIST' | 'CREATE' | 'UPDATE' | 'DELETE';

/** The authored files, parsed and indexed. */
export interface Authored {
  /** Types of the resource files by name, in the order of the files. */
  readonly types: ReadonlyMap<string, AuthoredType>;
  /** Definitions whose resolvers are written by hand. */
  readonly core: readonly DefinitionNode[];
  /** Names of the types that core.graphql defines. */
  readonly coreTypes: ReadonlySet<string>;
  readonly directives: ReadonlyMap<string, GraphQLDirective>;
}

const AUTHORED_KINDS: readonly string[] = [
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
];

function parseSource({ file, text }: SchemaSource, diagnostics: Diagnostics): DocumentNode | undefined {
  try {
    return parse(new Source(text, file));
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const line = error.locations?.[0]?.line ?? 1;
    diagnostics.all.push({ code: 'SYNTAX_ERROR', coordinate: file, file, line, message: error.message });
    return undefined;
  }
}

/** Parses and indexes the authored files; mistakes go to `diagnostics`. */
export function readAuthored(sources: readonly SchemaSource[], diagnostics: Diagnostics): Authored {
  const types = new Map<string, AuthoredType>();
  const core: DefinitionNode[] = [];
  const directives = new Map<string, GraphQLDirective>();
  for (const source of sources) {
    const document = parseSource(source, diagnostics);
    if (!document) continue;
    if (source.file === VOCABULARY_FILE) {
      for (const directive of buildASTSchema(document, { assumeValid: true }).getDirectives()) {
        directives.set(directive.name, directive);
      }
    } else if (source.file === CORE_FILE) core.push(...document.definitions);
    else indexTypes(document, types, diagnostics);
  }
  const coreTypes = new Set(core.flatMap((node) => ('name' in node && node.name ? [node.name.value] : [])));
  for (const [name, node] of types) {
    if (coreTypes.has(name)) diagnostics.add('DUPLICATE_TYPE', name, node, `${CORE_FILE} already defines ${name}.`);
  }
  return { types, core, coreTypes, directives };
}

function indexTypes(document: DocumentNode, types: Map<string, AuthoredType>, diagnostics: Diagnostics): void {
  for (const node of document.definitions) {
    if (!AUTHORED_KINDS.includes(node.kind)) {
      const name = 'name' in node && node.name ? node.name.value : node.kind;
      const message =
        'A resource file may define only object types, interfaces, unions and enums; everything else is derived from them.';
      diagnostics.add('UNSUPPORTED_DEFINITION', name, node, message);
      continue;
    }
    const type = node as AuthoredType;
    const first = types.get(type.name.value);
    if (first) {
      const { file, line } = placeOf(first);
      diagnostics.add('DUPLICATE_TYPE', type.name.value, type, `${file}:${line} already defines ${type.name.value}.`);
    } else types.set(type.name.value, type);
  }
}

/** Arguments of a directive on a node; undefined when the node does not carry it, or wrongly, which checkDirectives reports. */
export function directiveOf<Name extends keyof DirectiveArguments>(
  authored: Authored,
  name: Name,
  node: { readonly directives?: AuthoredType['directives'] },
): DirectiveArguments[Name] | undefined {
  const directive = authored.directives.get(name);
  try {
    return directive && (getDirectiveValues(directive, node as never) as DirectiveArguments[Name] | undefined);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Name of the type whose collection is at a path below /api/configuration/. */
export function resourceAtPath(authored: Authored, path: string): string | undefined {
  for (const [name, type] of authored.types) {
    const resource = directiveOf(authored, 'resource', type);
    if (resource?.path === path && resource.plural !== undefined) return name;
  }
  return undefined;
}

/** The members by which the unions of a variant tell their variants apart, each once: `selection`, `type`. */
export function tellingMembersOf(authored: Authored, variant: string): readonly string[] {
  const members = new Set<string>();
  for (const union of authored.types.values()) {
    if (union.kind !== Kind.UNION_TYPE_DEFINITION || !union.types?.some(({ name }) => name.value === variant)) continue;
    const choice = directiveOf(authored, 'choice', union);
    if (choice) members.add(choice.by);
  }
  return [...members];
}

/** Name of the innermost type of a field. */
export function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}

/** Tells whether the field's type is a list, non-null or not. */
export function isListType(type: TypeNode): boolean {
  return type.kind === Kind.LIST_TYPE || (type.kind === Kind.NON_NULL_TYPE && isListType(type.type));
}

/** Fields of an object type or interface; other types have none. */
export function fieldsOf(type: AuthoredType): readonly FieldDefinitionNode[] {
  return 'fields' in type ? (type.fields ?? []) : [];
}
