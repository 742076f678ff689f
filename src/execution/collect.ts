import {
  isAbstractType,
  Kind,
  typeFromAST,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  type InlineFragmentNode,
  type SelectionSetNode,
} from 'graphql';

import { isIncluded } from '../schema/selection.ts';

/** What of an operation its selections depend on. */
export interface OperationFacts {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** Coerced values of the variables; selections depend on those in `@skip` and `@include`. */
  readonly variableValues: Readonly<Record<string, unknown>>;
}

/**
 * The fields that are selected of an object type, by response name and in the order of their first mention (GraphQL specification
 * 6.3.2, CollectFields).
 * @param sets selection sets that are merged, because fields of one response name are one field.
 */
export function collectFields(
  facts: OperationFacts,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
): ReadonlyMap<string, readonly FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  const visited = new Set<string>();
  for (const set of sets) collectInto(fields, visited, facts, type, set);
  return fields;
}

function collectInto(
  fields: Map<string, FieldNode[]>,
  visited: Set<string>,
  facts: OperationFacts,
  type: GraphQLObjectType,
  set: SelectionSetNode,
): void {
  for (const selection of set.selections) {
    if (!isIncluded(selection, facts)) continue;
    if (selection.kind === Kind.FIELD) {
      const name = (selection.alias ?? selection.name).value;
      const nodes = fields.get(name);
      if (nodes) nodes.push(selection);
      else fields.set(name, [selection]);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : spread(facts, visited, selection);
      if (inner && appliesTo(facts, type, inner)) collectInto(fields, visited, facts, type, inner.selectionSet);
    }
  }
}

/** The fragment that is spread, unless it has been collected already. */
function spread(
  { fragments }: OperationFacts,
  visited: Set<string>,
  { name }: FragmentSpreadNode,
): FragmentDefinitionNode | undefined {
  if (visited.has(name.value)) return undefined;
  visited.add(name.value);
  return fragments[name.value];
}

function appliesTo(
  { schema }: OperationFacts,
  type: GraphQLObjectType,
  { typeCondition }: FragmentDefinitionNode | InlineFragmentNode,
): boolean {
  if (!typeCondition) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
