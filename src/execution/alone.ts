import {
  getVariableValues,
  GraphQLError,
  Kind,
  OperationTypeNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
} from 'graphql';

import { collectFields } from './collect.ts';
import type { MutationToCheck } from './mutation-mistakes.ts';

/** Fields of the mutation that end a transaction which another operation has begun: nothing can be carried out together with them. */
const ALONE: readonly string[] = ['transactionDiscard'];

/**
 * Finds a field that must be alone in its operation and is not (design-2.md 3, left-over transaction), or has a transaction directive that
 * would mean nothing. Headers that would mean nothing are no mistake, because clients send them with everything; but a dry run was asked for,
 * and there is none of this.
 * @param headers what the headers of the request ask for.
 * @returns the mistake, `BAD_USER_INPUT`; undefined: none.
 */
export function notAlone(
  schema: GraphQLSchema,
  { document, operation, variables }: MutationToCheck,
  headers: { readonly dryRun: boolean | undefined },
): GraphQLError | undefined {
  const mutation = schema.getMutationType();
  if (operation.operation !== OperationTypeNode.MUTATION || !mutation) return undefined;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  if (!coerced) return undefined;
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const node of document.definitions)
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments[node.name.value] = node;
  const facts = { schema, fragments, variableValues: coerced };
  const fields = [...collectFields(facts, mutation, [operation.selectionSet])].filter(
    ([, [node]]) => node?.name.value !== '__typename',
  );
  const found = fields.find(([, [node]]) => node !== undefined && ALONE.includes(node.name.value));
  if (!found) return undefined;
  const [responseName, nodes] = found;
  const hasDirective = operation.directives?.some(({ name }) => name.value === 'transaction') ?? false;
  const isDryRun = headers.dryRun === true;
  if (fields.length === 1 && !hasDirective && !isDryRun) return undefined;
  const name = nodes[0]?.name.value ?? '';
  const message = hasDirective
    ? `\`${name}\` has no transaction of its own: leave out @transaction.`
    : isDryRun
      ? `\`${name}\` cannot be tried: leave out the header \`x-transaction-dry-run\`.`
      : `\`${name}\` must be the only field of its operation: send it on its own.`;
  return new GraphQLError(message, { nodes, path: [responseName], extensions: { code: 'BAD_USER_INPUT' } });
}
