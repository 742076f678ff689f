import {
  GraphQLError,
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';

import { extensionsOf } from '../errors/format.ts';

/**
 * Refuses an operation whose fields are nested too deep.
 * Threat: references lead in circles, so a short query can ask for an unlimited number of objects.
 * @throws GraphQLError QUERY_TOO_COMPLEX with HTTP status 400; before the appliance is asked.
 */
export function checkDepth(document: DocumentNode, operation: OperationDefinitionNode, maxDepth: number): void {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  const depths = new Map<SelectionSetNode, number>();
  const depth = depthOf(operation.selectionSet, fragments, depths);
  if (depth <= maxDepth) return;
  throw new GraphQLError(`The operation is nested ${depth} fields deep, but at most ${maxDepth} are answered.`, {
    extensions: { ...extensionsOf('QUERY_TOO_COMPLEX'), http: { status: 400 } },
  });
}

/** Each fragment is measured once: a document can spread the same fragments again and again. Validation has refused circles. */
function depthOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  depths: Map<SelectionSetNode, number>,
): number {
  const known = depths.get(set);
  if (known !== undefined) return known;
  let deepest = 0;
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const below = selection.selectionSet ? depthOf(selection.selectionSet, fragments, depths) : 0;
      deepest = Math.max(deepest, 1 + below);
    } else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner) deepest = Math.max(deepest, depthOf(inner.selectionSet, fragments, depths));
    }
  }
  depths.set(set, deepest);
  return deepest;
}
