import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type GraphQLResolveInfo,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

/** Fields that a reference answers by itself, without asking the appliance. */
const KNOWN_FIELDS: readonly string[] = ['id', 'key', '__typename'];

/** What of an operation decides which fields are selected. */
export type SelectionFacts = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

/** Tells whether the selection of a field asks for more of the object than its `id` and `key` (design.md 1.4: then no REST call). */
export function asksForBody(info: SelectionFacts): boolean {
  return info.fieldNodes.some(({ selectionSet }) => selectionSet !== undefined && selectsMore(selectionSet, info));
}

function selectsMore(set: SelectionSetNode, info: SelectionFacts): boolean {
  return set.selections.some((selection) => {
    if (selection.directives?.length && !isIncluded(selection, info)) return false;
    if (selection.kind === Kind.FIELD) return !KNOWN_FIELDS.includes(selection.name.value);
    if (selection.kind === Kind.INLINE_FRAGMENT) return selectsMore(selection.selectionSet, info);
    const fragment = info.fragments[selection.name.value];
    return fragment !== undefined && selectsMore(fragment.selectionSet, info);
  });
}

/** Tells whether `@skip` and `@include` leave a selection in. */
export function isIncluded(
  selection: SelectionNode,
  { variableValues }: Pick<GraphQLResolveInfo, 'variableValues'>,
): boolean {
  return (
    getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.['if'] !== true &&
    getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.['if'] !== false
  );
}
