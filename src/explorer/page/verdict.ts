/** Tells before an operation is played whether it would change the configuration. */
import { Kind, parse } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
  ValueNode,
} from 'graphql';

export type Verdict = 'DRY RUN' | 'WILL COMMIT';

/** What would become of one operation of the document. */
export interface OperationVerdict {
  /** Name of the operation; undefined if it has none. */
  readonly name: string | undefined;
  readonly verdict: Verdict;
}

/** Fields of mutations that are about the session or the transaction. A test compares them with what the gateway takes for a change. */
const changeNothing: readonly string[] = ['__typename', 'signIn', 'signOut', 'transaction', 'transactionDiscard'];

const dryRunHeader = 'x-transaction-dry-run';

/**
 * Threat: a change that was taken for a preview. So `DRY RUN` is said only where it is certain: what cannot be told, because a
 * variable is missing or not readable, counts as a commit.
 *
 * @param text the document
 * @param variables those that would be sent; undefined if what was typed is not readable
 * @param headers those that would be sent: one of them can ask for a dry run where the directive does not say
 * @returns one verdict for each operation that changes something, in their order; none if the document cannot be parsed, which the
 *   gateway refuses
 */
export function verdictsOf(
  text: string,
  variables: Readonly<Record<string, unknown>> | undefined,
  headers: Readonly<Record<string, unknown>> = {},
): OperationVerdict[] {
  const document = parsed(text);
  if (document === undefined) return [];
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
  }
  return document.definitions.flatMap((node) => {
    if (node.kind !== Kind.OPERATION_DEFINITION || node.operation !== 'mutation') return [];
    if (!asksForChange(node.selectionSet, fragments, new Set())) return [];
    return [
      {
        name: node.name?.value,
        verdict: (saysDryRun(node, variables) ?? headersSayDryRun(headers)) ? 'DRY RUN' : 'WILL COMMIT',
      },
    ];
  });
}

function parsed(text: string): DocumentNode | undefined {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

/** Conditions (`@skip`, `@include`) are not looked at: a field that may be left out may also be carried out. */
function asksForChange(
  { selections }: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  seen: Set<string>,
): boolean {
  return selections.some((node) => {
    if (node.kind === Kind.FIELD) return !changeNothing.includes(node.name.value);
    if (node.kind === Kind.INLINE_FRAGMENT) return asksForChange(node.selectionSet, fragments, seen);
    const fragment = fragments.get(node.name.value);
    if (fragment === undefined || seen.has(node.name.value)) return false;
    seen.add(node.name.value);
    return asksForChange(fragment.selectionSet, fragments, seen);
  });
}

/** @returns undefined if the operation does not say: no argument, or one whose variable has no value */
function saysDryRun(
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>> | undefined,
): boolean | undefined {
  const directive = operation.directives?.find(({ name }) => name.value === 'transaction');
  const dryRun = directive?.arguments?.find(({ name }) => name.value === 'dryRun')?.value;
  if (dryRun === undefined) return undefined;
  if (dryRun.kind !== Kind.VARIABLE) return isTrue(dryRun);
  const name = dryRun.name.value;
  if (variables === undefined) return false;
  if (Object.hasOwn(variables, name)) return variables[name] === true;
  const definition = operation.variableDefinitions?.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue === undefined ? undefined : isTrue(definition.defaultValue);
}

/** A browser joins headers whose names differ in the case of letters, and the gateway refuses what comes of it. */
function headersSayDryRun(headers: Readonly<Record<string, unknown>>): boolean {
  const values = Object.entries(headers).filter(([name]) => name.toLowerCase() === dryRunHeader);
  return values.length === 1 && String(values[0]?.[1]) === 'true';
}

function isTrue(value: ValueNode): boolean {
  return value.kind === Kind.BOOLEAN && value.value;
}
