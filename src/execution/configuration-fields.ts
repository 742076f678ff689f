import {
  getDirectiveValues,
  getVariableValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { MutationToCheck } from './mutation-mistakes.ts';

/** Fields of a mutation that are about the session or the transaction: alone they change nothing of the configuration. */
const OTHERS: readonly string[] = ['__typename', 'signIn', 'signOut', 'transaction', 'transactionDiscard'];

/**
 * Tells whether a mutation asks for changes of the configuration, so that its answer must say what became of them.
 * @param mutation need not be one that can be executed: where a condition has no value, the field counts.
 */
export function changesConfiguration(schema: GraphQLSchema, mutation: MutationToCheck): boolean {
  const { document, operation, variables } = mutation;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const seen = new Set<SelectionSetNode>();
  const inSet = (set: SelectionSetNode | undefined): boolean => {
    if (!set || seen.has(set)) return false;
    seen.add(set);
    return set.selections.some((node) => isIncluded(node, coerced) && inNode(node));
  };
  const inNode = (node: SelectionNode): boolean => {
    if (node.kind === Kind.FIELD) return !OTHERS.includes(node.name.value);
    return inSet(node.kind === Kind.INLINE_FRAGMENT ? node.selectionSet : fragments.get(node.name.value)?.selectionSet);
  };
  return inSet(operation.selectionSet);
}

function isIncluded(node: SelectionNode, variables: Record<string, unknown> | undefined): boolean {
  if (!variables) return true;
  try {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  } catch {
    // Null where none may be: a mistake that has been told.
    return true;
  }
}
