import {
  astFromValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  print,
  resolveSchemaCoordinate,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

import { didYouMean } from '../nearest-name.ts';
import type { CompiledSchema } from './compile.ts';
import { factsOf, inputFacts, pathOf, type Facts } from './explain-facts.ts';
import type { Model } from './model.ts';

/** The schema has nothing of this name; the message names the nearest one. */
export class UnknownCoordinate extends Error {
  override readonly name = 'UnknownCoordinate';
}

type Element = NonNullable<ReturnType<typeof resolveSchemaCoordinate>>;

/**
 * What there is to know of an element of the schema, as lines: where it comes from, how it is read, and which errors it can have.
 * @param coordinate a schema coordinate (GraphQL specification 3.14): `Type`, `Type.field`, `Type.field(argument:)`, `@directive`
 * @throws UnknownCoordinate
 */
export function explain({ schema, model }: CompiledSchema, coordinate: string): readonly string[] {
  const element = elementAt(schema, coordinate);
  switch (element.kind) {
    case 'NamedType':
      return explainType(model, element.type);
    case 'Field': {
      const { type, field } = element;
      const nullability = isNonNullType(field.type) ? 'never null' : 'null when absent, disabled or failed';
      return [
        `${coordinate}: ${String(field.type)}`,
        ...described(field),
        ...field.args.map((argument) => `  argument      ${inputLine(argument)}`),
        ...factLines(factsOf(model, type.name, field.name), nullability),
      ];
    }
    case 'InputField': {
      const { type, inputField } = element;
      const facts = inputFacts(model, type.name, inputField.name);
      const need = isRequiredInputField(inputField) ? 'required' : 'can be left out';
      return [
        `${type.name}.${inputLine(inputField)}`,
        ...described(inputField),
        ...(facts ? factLines(facts, need) : []),
      ];
    }
    case 'FieldArgument':
      return [`${coordinate} ${inputLine(element.fieldArgument)}`, ...described(element.fieldArgument)];
    case 'DirectiveArgument':
      return [`${coordinate} ${inputLine(element.directiveArgument)}`, ...described(element.directiveArgument)];
    case 'EnumValue':
      return [coordinate, ...described(element.enumValue)];
    case 'Directive': {
      const { args, locations } = element.directive;
      const lines = args.map((argument) => `  argument      ${inputLine(argument)}`);
      return [coordinate, ...described(element.directive), ...lines, `  may stand on  ${locations.join(', ')}`];
    }
  }
}

function elementAt(schema: GraphQLSchema, coordinate: string): Element {
  let element: Element | undefined;
  try {
    element = resolveSchemaCoordinate(schema, coordinate);
  } catch {
    // Not of the form of a coordinate, or of something that is not there: said below in the words of this program.
  }
  // Types of the language itself are explained by its specification.
  if (element && !coordinate.startsWith('__')) return element;
  const hint = didYouMean(coordinate, coordinatesOf(schema));
  throw new UnknownCoordinate(
    `There is no ${coordinate === '' ? 'element without a name' : coordinate} in the schema.${hint}`,
  );
}

function* coordinatesOf(schema: GraphQLSchema): Iterable<string> {
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__')) continue;
    yield type.name;
    const hasFields = isObjectType(type) || isInterfaceType(type) || isInputObjectType(type);
    if (hasFields) for (const name of Object.keys(type.getFields())) yield `${type.name}.${name}`;
  }
  for (const { name } of schema.getDirectives()) yield `@${name}`;
}

function explainType(model: Model, type: GraphQLNamedType): readonly string[] {
  const resource = model.resources.get(type.name);
  const lines = [`${kindOf(type)} ${type.name}`, ...described(type)];
  if (resource) {
    const { plural, singular, operations, ordered } = resource;
    const read = plural === undefined ? `Query.${singular}` : `Query.${plural}, Query.${singular}`;
    const verbs = { CREATE: 'Create', UPDATE: 'Update', DELETE: 'Delete' } as const;
    const changes = Object.entries(verbs).flatMap(([operation, verb]) =>
      operations.has(operation as keyof typeof verbs) ? [`Mutation.${singular}${verb}`] : [],
    );
    if (ordered) changes.push(`Mutation.${singular}Reorder`);
    lines.push(
      `  REST path     ${pathOf(resource, 'list')}`,
      `  read by       ${read}`,
      `  changed by    ${changes.length === 0 ? 'nothing: it can be read only' : changes.join(', ')}`,
    );
  }
  return [...lines, ...partsOf(type).map((part) => `    ${part}`)];
}

function kindOf(type: GraphQLNamedType): string {
  if (isInputObjectType(type)) return type.isOneOf ? 'input, one member of' : 'input';
  if (isObjectType(type)) return 'type';
  if (isInterfaceType(type)) return 'interface';
  if (isUnionType(type)) return 'union';
  return isEnumType(type) ? 'enum' : 'scalar';
}

function partsOf(type: GraphQLNamedType): readonly string[] {
  if (isUnionType(type)) return type.getTypes().map(({ name }) => name);
  if (isEnumType(type)) return type.getValues().map(({ name }) => name);
  if (isInputObjectType(type)) return Object.values(type.getFields()).map(inputLine);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).map((field) => `${field.name}: ${String(field.type)}`);
}

function inputLine(input: GraphQLArgument | GraphQLInputField): string {
  const value = input.defaultValue === undefined ? undefined : astFromValue(input.defaultValue, input.type);
  const fallback = value ? ` = ${print(value)}` : '';
  const need = isRequiredArgument(input) ? ' (required)' : '';
  return `${input.name}: ${String(input.type)}${fallback}${need}`;
}

function described({ description }: { readonly description?: string | null | undefined }): readonly string[] {
  return description == null ? [] : description.split('\n').map((line) => `  ${line}`);
}

function factLines({ rest, wire, codec, loading, codes }: Facts, nullability: string): readonly string[] {
  return [
    `  REST path     ${rest}`,
    ...(wire === undefined ? [] : [`  member        ${wire}`]),
    ...(codec === undefined ? [] : [`  codec         ${codec}`]),
    `  loading       ${loading}`,
    `  nullability   ${nullability}`,
    `  error codes   ${codes.length === 0 ? 'none of its own' : codes.join(', ')}`,
  ];
}
