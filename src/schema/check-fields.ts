import { Kind, print, type FieldDefinitionNode } from 'graphql';

import type { ValueFormat } from '../wire/formats.ts';
import { SCALAR_NAMES } from '../wire/scalars.ts';
import { directiveOf, fieldsOf, isListType, namedTypeOf, type Authored, type AuthoredType } from './authored.ts';
import { didYouMean } from '../nearest-name.ts';
import type { Diagnostics } from './diagnostics.ts';
import { wireName } from './naming.ts';

/** Types that core.graphql defines and that a resource may use. */
const CORE_TYPES_OF_FIELDS = ['Secret'];

/** Checks what fields state: their types, and the directives that say how they stand on the wire. */
export function checkFields(authored: Authored, diagnostics: Diagnostics): void {
  const used = new Set<string>();
  const typesOfFields = [...authored.types.keys(), ...SCALAR_NAMES, ...CORE_TYPES_OF_FIELDS];
  for (const [name, type] of authored.types) {
    for (const { name: other } of namedReferences(type)) {
      used.add(other.value);
      checkKnown([...authored.types.keys(), ...authored.coreTypes], name, type, other.value, diagnostics);
    }
    const members = new Map<string, readonly string[]>();
    for (const field of fieldsOf(type)) {
      const coordinate = `${name}.${field.name.value}`;
      used.add(namedTypeOf(field.type));
      if (field.arguments?.length) {
        const message = 'A field of the configuration cannot have arguments.';
        diagnostics.add('UNSUPPORTED_DEFINITION', coordinate, field, message);
      }
      const known = checkKnown(typesOfFields, coordinate, field, namedTypeOf(field.type), diagnostics);
      if (known && type.kind === Kind.OBJECT_TYPE_DEFINITION) {
        checkField(authored, type, field, coordinate, diagnostics);
        checkMember(authored, field, coordinate, members, diagnostics);
        checkWriting(authored, type, field, coordinate, diagnostics);
        checkOtherTargets(authored, field, coordinate, diagnostics);
      }
    }
  }
  for (const [name, type] of authored.types) {
    if (used.has(name) || directiveOf(authored, 'resource', type)) continue;
    if (type.kind === Kind.INTERFACE_TYPE_DEFINITION) {
      diagnostics.add('UNUSED_TYPE', name, type, 'No type implements this interface, and no field has it.');
    } else if (!directiveOf(authored, 'variant', type)) {
      diagnostics.add('UNUSED_TYPE', name, type, 'No field has this type. Is @resource missing?');
    }
  }
}

/** Types that a type names beside its fields: interfaces, members of a union. */
function namedReferences(type: AuthoredType): readonly { readonly name: { readonly value: string } }[] {
  if (type.kind === Kind.UNION_TYPE_DEFINITION) return type.types ?? [];
  return 'interfaces' in type ? (type.interfaces ?? []) : [];
}

function checkKnown(
  known: readonly string[],
  coordinate: string,
  node: AuthoredType | FieldDefinitionNode,
  name: string,
  diagnostics: Diagnostics,
): boolean {
  if (known.includes(name)) return true;
  diagnostics.add('UNKNOWN_TYPE', coordinate, node, `There is no type ${name}.${didYouMean(name, known)}`);
  return false;
}

function checkField(
  authored: Authored,
  parent: AuthoredType,
  field: FieldDefinitionNode,
  coordinate: string,
  diagnostics: Diagnostics,
): void {
  const typeName = namedTypeOf(field.type);
  const type = authored.types.get(typeName);
  const isPlainObject =
    type?.kind === Kind.OBJECT_TYPE_DEFINITION &&
    !['resource', 'variant', 'fragment'].some((name) => directiveOf(authored, name as 'resource', type));
  const resource = type && directiveOf(authored, 'resource', type);

  if (type?.kind === Kind.INTERFACE_TYPE_DEFINITION) {
    const resources = [...authored.types.keys()].filter((name) =>
      directiveOf(authored, 'resource', authored.types.get(name)!),
    );
    const message = `The field's type ${typeName} is an interface, but it must be a type with @resource.${didYouMean(typeName, resources)}`;
    diagnostics.add('REF_WITHOUT_RESOURCE', coordinate, field, message);
  }
  if (type && directiveOf(authored, 'variant', type)) {
    const message = `${typeName} is a variant and cannot be the type of a field: use the union that it belongs to.`;
    diagnostics.add('VARIANT_WITHOUT_CHOICE', coordinate, field, message);
  }
  if (directiveOf(authored, 'toggle', field) && (!isPlainObject || isListType(field.type))) {
    const message = `@toggle needs the type of the object that is there when it is enabled; ${print(field.type)} is not a plain object type.`;
    diagnostics.add('TOGGLE_WITHOUT_OBJECT', coordinate, field, message);
  }
  if (directiveOf(authored, 'map', field)) {
    const hasKey =
      type && (fieldsOf(type).some(({ name }) => name.value === 'key') || directiveOf(authored, 'fragment', type));
    if (!isListType(field.type) || type?.kind !== Kind.OBJECT_TYPE_DEFINITION || !hasKey) {
      const message = `@map needs a list of objects whose type has the field key: ID!; ${print(field.type)} is not one.`;
      diagnostics.add('MAP_WITHOUT_ITEMS', coordinate, field, message);
    }
  }
  const named = directiveOf(authored, 'named', field);
  if (named) {
    const name = fieldsOf(parent).find((other) => other.name.value === named.by);
    const fits = name && namedTypeOf(name.type) === 'String' && isListType(name.type) === isListType(field.type);
    if (!fits || !resource?.plural) {
      const message = `@named needs a type that has a collection, and a String field ${named.by} with the name (for a list, with a list of names).`;
      diagnostics.add('NAMED_WITHOUT_NAME', coordinate, field, message);
    }
  }
}

/** A reference that leads elsewhere must be a reference, and lead to collections of the schema: the others could not be read. */
function checkOtherTargets(
  authored: Authored,
  field: FieldDefinitionNode,
  coordinate: string,
  diagnostics: Diagnostics,
): void {
  const also = directiveOf(authored, 'reference', field)?.also;
  if (!also) return;
  const typeName = namedTypeOf(field.type);
  const type = authored.types.get(typeName);
  const own = type && directiveOf(authored, 'resource', type);
  if (!own || directiveOf(authored, 'map', field) || directiveOf(authored, 'named', field)) {
    const message = `@reference works only on references: the field's type ${typeName} must have @resource, and the field neither @map nor @named.`;
    diagnostics.add('REFERENCE_WITHOUT_COLLECTION', coordinate, field, message);
  }
  const paths = [...authored.types.values()].flatMap((other) => {
    const resource = directiveOf(authored, 'resource', other);
    return resource?.plural !== undefined && resource.path !== own?.path ? [resource.path] : [];
  });
  for (const path of also) {
    if (paths.includes(path)) continue;
    const message = `@reference(also:) takes paths of other collections; "${path}" is not one.${didYouMean(path, paths)}`;
    diagnostics.add('REFERENCE_WITHOUT_COLLECTION', coordinate, field, message);
  }
}

/**
 * Two fields of a type must not stand for the same member, nor one for a part of the other's: one of them would be lost in a write.
 */
function checkMember(
  authored: Authored,
  field: FieldDefinitionNode,
  coordinate: string,
  members: Map<string, readonly string[]>,
  diagnostics: Diagnostics,
): void {
  if (directiveOf(authored, 'named', field)) return;
  const path = directiveOf(authored, 'wire', field)?.as ?? [wireName(field.name.value)];
  for (const [other, taken] of members) {
    const common = Math.min(path.length, taken.length);
    // The same field twice is a DUPLICATE_FIELD already.
    if (other === coordinate || path.slice(0, common).some((name, index) => name !== taken[index])) continue;
    const member = JSON.stringify(taken.join('.'));
    const message =
      path.length < taken.length
        ? `${other} already stands for a part of this member: ${member}.`
        : `${other} already stands for the member ${member}${path.length > taken.length ? ', and this is a part of it' : ''}.`;
    diagnostics.add('DUPLICATE_MEMBER', coordinate, field, message);
    break;
  }
  members.set(coordinate, path);
}

/** Scalars that a form of values fits: a port is a number, everything else is text. */
const SCALAR_OF_FORMAT: Partial<Record<ValueFormat, string>> = { PORT: 'Int' };

/** What is said of writing a member must fit it: otherwise nothing would be checked, or every value refused. */
function checkWriting(
  authored: Authored,
  parent: AuthoredType,
  field: FieldDefinitionNode,
  coordinate: string,
  diagnostics: Diagnostics,
): void {
  const format = directiveOf(authored, 'format', field);
  const wanted = format && (SCALAR_OF_FORMAT[format.is] ?? 'String');
  if (wanted !== undefined && namedTypeOf(field.type) !== wanted) {
    const message = `@format(is: ${format?.is}) needs the type ${wanted}, or a list of it; the field has the type ${print(field.type)}.`;
    diagnostics.add('FORMAT_WITHOUT_SCALAR', coordinate, field, message);
  }
  const older = directiveOf(authored, 'versioned', field)?.insteadOf;
  if (older === undefined) return;
  const candidates = fieldsOf(parent)
    .filter((other) => other !== field && !directiveOf(authored, 'named', other))
    .map(({ name }) => name.value);
  if (candidates.includes(older)) return;
  const message = `@versioned(insteadOf:) must name another field with a member of its own; ${older} is not one.${didYouMean(older, candidates)}`;
  diagnostics.add('VERSIONED_WITHOUT_FIELD', coordinate, field, message);
}

/** Checks that the maps of a @fragment lead from its resource to the type. */
export function checkFragments(authored: Authored, diagnostics: Diagnostics): void {
  for (const [name, type] of authored.types) {
    const fragment = directiveOf(authored, 'fragment', type);
    if (!fragment) continue;
    let owner = authored.types.get(fragment.of);
    let reached = owner !== undefined && directiveOf(authored, 'resource', owner) !== undefined;
    for (const map of fragment.maps) {
      const field = owner && fieldsOf(owner).find((candidate) => wireName(candidate.name.value) === map);
      reached &&= field !== undefined && directiveOf(authored, 'map', field) !== undefined;
      owner = field && authored.types.get(namedTypeOf(field.type));
    }
    if (reached && owner === type) continue;
    const message = `The maps of @fragment (${fragment.maps.join(', ')}) do not lead from the resource ${fragment.of} to ${name}.`;
    diagnostics.add('FRAGMENT_UNREACHABLE', name, type, message);
  }
}
