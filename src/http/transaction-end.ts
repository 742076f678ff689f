import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import { OperationTypeNode, type GraphQLFormattedError } from 'graphql';

import { describeForClient } from '../errors/format.ts';
import { changesConfiguration } from '../execution/configuration-fields.ts';
import { endsTheWork } from '../transaction/payload-failures.ts';
import type { Operation } from './operation.ts';

/**
 * Ends the transaction of the operation before its response is sent. What has failed at a field of the mutation itself is a change that was not
 * carried out: nothing stays, there is no data, and the one error is the cause. What has failed below such a field is a read, as in a
 * query: it costs its own field, unless the result of the change cannot be known any more.
 */
export async function endWork(context: GraphQLRequestContextWillSendResponse<Operation>): Promise<void> {
  const { response, contextValue } = context;
  const writer = contextValue.currentWriter();
  if (!writer) return tellNothingDone(context);
  if (response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const cause = singleResult.errors?.find(isCause);
  if (cause) writer.fail(cause);
  const failure = await writer.finish();
  const { outcome, summary } = writer;
  if (summary) singleResult.extensions = { ...singleResult.extensions, transaction: summary };
  if (outcome !== 'ROLLED_BACK' && outcome !== 'UNKNOWN') return;
  singleResult.data = null;
  if (cause) singleResult.errors = [cause];
  else if (failure)
    singleResult.errors = [{ ...describeForClient(failure.error), ...(failure.field && { path: [failure.field] }) }];
}

/**
 * The answer to a mutation that was refused before the first field that changes something: by its variables, an argument, a limit. It says
 * what became of the changes, like the answer to one that has failed later; an operation that only signs in or out has none.
 */
function tellNothingDone({
  response,
  schema,
  document,
  operation,
  request,
}: GraphQLRequestContextWillSendResponse<Operation>): void {
  if (response.body.kind !== 'single' || !document || operation?.operation !== OperationTypeNode.MUTATION) return;
  // A mutation by GET is none that could have been carried out.
  if (request.http?.method === 'GET') return;
  const { singleResult } = response.body;
  if (!singleResult.errors) return;
  if (!changesConfiguration(schema, { document, operation, variables: request.variables ?? {} })) return;
  singleResult.data = null;
  singleResult.extensions = { ...singleResult.extensions, transaction: { outcome: 'ROLLED_BACK' } };
}

/** Tells whether an error is one of the changes, as opposed to one of what is shown of them. */
function isCause({ path, extensions }: GraphQLFormattedError): boolean {
  return (path?.length ?? 0) <= 1 || endsTheWork(extensions?.['code']);
}
