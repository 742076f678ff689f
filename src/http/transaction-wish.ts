import type { IncomingHttpHeaders } from 'node:http';

import { getDirectiveValues, Kind, type ArgumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';

import { GatewayError } from '../errors/gateway-error.ts';

/** How an operation wants its transaction; undefined: it does not say. */
export interface TransactionWish {
  /** Message of the commit. */
  readonly message: string | undefined;
  /** Whether everything is only tried and then rolled back. */
  readonly dryRun: boolean | undefined;
}

const MESSAGE = 'x-transaction-message';
const DRY_RUN = 'x-transaction-dry-run';

/** Other names that somebody who wants a dry run could have written. */
const LIKE_DRY_RUN = /(?:^|[^a-z])dry[^a-z]*run(?![a-z])/;

/**
 * What the headers say of the transaction, for clients that cannot write a directive on an operation.
 * Threat: a preview that becomes a change. So a value that is not `true` or `false` is refused, an empty one and two headers too, and so is
 * a header of a name that is almost the right one.
 * The message is percent-encoded UTF-8, because the bytes of a header beyond ASCII mean something else to everyone on the way; an empty one
 * is none.
 * @throws GatewayError BAD_REQUEST, which names the header.
 */
export function wishOfHeaders(headers: IncomingHttpHeaders): TransactionWish {
  for (const name of Object.keys(headers)) {
    if (name !== DRY_RUN && LIKE_DRY_RUN.test(name))
      throw refused(`The header \`${name}\` means nothing here: the one that asks for a dry run is \`${DRY_RUN}\`.`);
  }
  return { message: messageOf(headers[MESSAGE]), dryRun: dryRunOf(headers[DRY_RUN]) };
}

/**
 * What the operation says of its transaction: the directive wins, argument by argument, and the headers say what it does not say. An argument
 * whose variable has no value is not said.
 * @param variableValues coerced ones.
 * @throws GraphQLError for null where null may not stand; mistakeInMutation has found it before.
 */
export function wishOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variableValues: Readonly<Record<string, unknown>>,
  headers: TransactionWish,
): TransactionWish {
  const directive = schema.getDirective('transaction');
  const node = operation.directives?.find(({ name }) => name.value === directive?.name);
  const values = directive && getDirectiveValues(directive, operation, variableValues);
  if (!node || !values) return headers;
  const isSaid = (name: string): boolean =>
    node.arguments?.some((argument) => argument.name.value === name && hasValue(argument, variableValues)) ?? false;
  const { message, dryRun } = values;
  return {
    message: isSaid('message') ? (typeof message === 'string' ? message : undefined) : headers.message,
    dryRun: isSaid('dryRun') ? dryRun === true : headers.dryRun,
  };
}

function hasValue({ value }: ArgumentNode, variableValues: Readonly<Record<string, unknown>>): boolean {
  return value.kind !== Kind.VARIABLE || Object.hasOwn(variableValues, value.name.value);
}

function dryRunOf(text: string | string[] | undefined): boolean | undefined {
  if (text === undefined) return undefined;
  if (text === 'true') return true;
  if (text === 'false') return false;
  throw refused(`The header \`${DRY_RUN}\` must be \`true\` or \`false\`: nothing was carried out.`);
}

function messageOf(text: string | string[] | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (typeof text === 'string' && /^[\x20-\x7e]*$/.test(text)) {
    try {
      return decodeURIComponent(text);
    } catch {
      // Told below, like all that is not encoded.
    }
  }
  throw refused(
    `The header \`${MESSAGE}\` must be percent-encoded UTF-8, as \`encodeURIComponent\` writes it; a % itself is %25.`,
  );
}

function refused(message: string): GatewayError {
  return new GatewayError('BAD_REQUEST', message);
}
