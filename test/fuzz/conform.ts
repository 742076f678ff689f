import {
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';

import { isRecord, member } from '../../src/wire/json.ts';
import type { OperationFacts, SelectedFields } from './operation-facts.ts';

const SCALARS: Readonly<Record<string, (value: unknown) => boolean>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number' && (value | 0) === value,
  Float: Number.isFinite,
  JSON: (value) => value !== undefined,
};

/** What of `data` does not fit the schema: members that are missing or too many, nulls, values of other types. */
export function misfitsOf(facts: OperationFacts, data: unknown): string[] {
  return data === null ? [] : misfitsOfObject(facts, facts.root, facts.rootFields(), data, 'data');
}

function misfitsOfObject(
  facts: OperationFacts,
  type: GraphQLObjectType,
  selected: SelectedFields,
  value: unknown,
  path: string,
): string[] {
  if (!isRecord(value)) return [`${path} is no object`];
  const surplus = Object.keys(value).filter((name) => !selected.has(name));
  return [
    ...surplus.map((name) => `${path}.${name} was not asked for`),
    ...[...selected].flatMap(([name, nodes]) => {
      const field = type.getFields()[nodes[0]?.name.value ?? ''];
      const own = member(value, name);
      if (field) return misfitsOfValue(facts, field.type, nodes, own, `${path}.${name}`);
      return own === type.name ? [] : [`${path}.${name} is not ${type.name}`];
    }),
  ];
}

function misfitsOfValue(
  facts: OperationFacts,
  type: GraphQLOutputType,
  nodes: readonly FieldNode[],
  value: unknown,
  path: string,
): string[] {
  if (isNonNullType(type)) {
    return value === null ? [`${path} is null`] : misfitsOfValue(facts, type.ofType, nodes, value, path);
  }
  if (value === undefined) return [`${path} is missing`];
  if (value === null) return [];
  if (isListType(type)) {
    const { ofType } = type;
    if (!Array.isArray(value)) return [`${path} is no list`];
    return value.flatMap((item, index) => misfitsOfValue(facts, ofType, nodes, item, `${path}.${index}`));
  }
  if (isScalarType(type)) return SCALARS[type.name]?.(value) ? [] : [`${path} is no ${type.name}`];
  if (isEnumType(type)) return typeof value === 'string' && type.getValue(value) ? [] : [`${path} is no ${type.name}`];
  const object = facts.typeOf(type, value);
  // Without its mark it cannot be told what an object of several possible types must have.
  return object ? misfitsOfObject(facts, object, facts.fieldsBelow(object, nodes), value, path) : [];
}
