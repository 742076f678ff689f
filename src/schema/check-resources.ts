import { Kind } from 'graphql';

import {
  directiveOf,
  fieldsOf,
  tellingMembersOf,
  type Authored,
  type AuthoredType,
  type DirectiveArguments,
} from './authored.ts';
import type { Diagnostics } from './diagnostics.ts';
import { fieldName, singularField } from './naming.ts';

/** Fields that every resource gets from the compiler (design.md 1.4). */
export const RESERVED_FIELDS: readonly string[] = ['id', 'key', 'version', 'body'];

/** Steps of a path as the appliance writes them; anything else would not survive a URL unchanged. */
const PATH = /^[a-z0-9_]+(\/[a-z0-9_]+)*$/;

/** Checks the facts that types state about themselves: addresses, operations, root fields, variants of unions. */
export function checkResources(authored: Authored, diagnostics: Diagnostics): void {
  const paths = new Map<string, string>();
  const rootFields = new Map<string, string>();
  for (const node of authored.core) {
    if (node.kind !== Kind.OBJECT_TYPE_DEFINITION || node.name.value !== 'Query') continue;
    for (const field of node.fields ?? []) rootFields.set(field.name.value, 'Query');
  }
  for (const [name, type] of authored.types) {
    const resource = directiveOf(authored, 'resource', type);
    if (resource) {
      checkAddress(name, type, resource, paths, diagnostics);
      checkRootFields(name, type, resource, rootFields, diagnostics);
    }
    const added = addedFields(authored, type, name);
    for (const field of fieldsOf(type)) {
      if (!added.includes(field.name.value) || type.kind === Kind.INTERFACE_TYPE_DEFINITION) continue;
      const coordinate = `${name}.${field.name.value}`;
      diagnostics.add('RESERVED_FIELD', coordinate, field, 'The compiler adds this field; leave it out.');
    }
  }
}

/** Fields that the compiler adds to a type, so that it may not have them itself. */
function addedFields(authored: Authored, type: AuthoredType, name: string): readonly string[] {
  if (directiveOf(authored, 'resource', type)) return RESERVED_FIELDS;
  if (directiveOf(authored, 'fragment', type)) return ['id', 'key'];
  return directiveOf(authored, 'variant', type) ? tellingMembersOf(authored, name) : [];
}

function checkAddress(
  name: string,
  type: AuthoredType,
  { path, plural, operations, ordered }: DirectiveArguments['resource'],
  paths: Map<string, string>,
  diagnostics: Diagnostics,
): void {
  if (!PATH.test(path)) {
    const message = `"${path}" is not a valid path: write names in lower case, separated by single slashes, without a slash at either end.`;
    diagnostics.add('INVALID_PATH', name, type, message);
  }
  const first = paths.get(path);
  if (first) diagnostics.add('DUPLICATE_PATH', name, type, `${first} already has the path ${path}.`);
  paths.set(path, name);
  if (plural !== undefined) return;
  const wrong = operations?.filter((operation) => operation !== 'UPDATE') ?? [];
  if (ordered) diagnostics.add('OPERATION_OF_SINGLE', name, type, 'A single object has no order. Is `plural` missing?');
  for (const operation of wrong) {
    diagnostics.add('OPERATION_OF_SINGLE', name, type, `A single object has no ${operation}. Is \`plural\` missing?`);
  }
}

function checkRootFields(
  name: string,
  type: AuthoredType,
  { plural }: DirectiveArguments['resource'],
  rootFields: Map<string, string>,
  diagnostics: Diagnostics,
): void {
  for (const field of plural === undefined ? [singularField(name)] : [singularField(name), plural]) {
    const first = rootFields.get(field);
    if (first) {
      const message = `The field Query.${field} already belongs to ${first}: give this type or its plural another name.`;
      diagnostics.add('DUPLICATE_ROOT_FIELD', name, type, message);
    }
    rootFields.set(field, name);
  }
}

/** A name of GraphQL that is not reserved for introspection. */
const NAME = /^(?!__)[_A-Za-z]\w*$/;

/** Checks that unions and variants know each other, that each variant can be named, and that none stands twice. */
export function checkVariants(authored: Authored, diagnostics: Diagnostics): void {
  const chosen = new Set<string>();
  for (const [name, union] of authored.types) {
    if (union.kind !== Kind.UNION_TYPE_DEFINITION) continue;
    if (!directiveOf(authored, 'choice', union)) {
      const message = 'A union needs @choice: which member of the wire object tells the variants apart?';
      diagnostics.add('CHOICE_WITHOUT_VARIANT', name, union, message);
    }
    const tags = new Map<string, string>();
    for (const { name: member } of union.types ?? []) {
      const type = authored.types.get(member.value);
      const variant = type && directiveOf(authored, 'variant', type);
      chosen.add(member.value);
      if (!variant) {
        if (!type) continue; // UNKNOWN_TYPE says so already
        const message = `${member.value} needs @variant(of: ...): which value does it stand for?`;
        diagnostics.add('CHOICE_WITHOUT_VARIANT', name, member, message);
        continue;
      }
      const inputMember = fieldName(variant.of);
      if (!NAME.test(inputMember)) {
        const message = `"${variant.of}" cannot be a GraphQL name, and the input needs one for the variant.`;
        diagnostics.add('VARIANT_WITHOUT_NAME', member.value, type, message);
        continue;
      }
      const first = tags.get(inputMember);
      const message = `${first} already stands for "${variant.of}".`;
      if (first) diagnostics.add('DUPLICATE_VARIANT', name, member, message);
      tags.set(inputMember, member.value);
    }
  }
  for (const [name, type] of authored.types) {
    if (!directiveOf(authored, 'variant', type) || chosen.has(name)) continue;
    diagnostics.add('VARIANT_WITHOUT_CHOICE', name, type, 'No union contains this variant.');
  }
}
