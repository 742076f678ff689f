import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';

import { describeForClient } from '../errors/format.ts';
import { endsTheWork } from '../transaction/payload-failures.ts';
import type { Operation } from './operation.ts';

/**
 * Ends the transaction of the operation before its response is sent. What has failed at a field of the mutation itself is a change that was not
 * carried out: nothing stays, there is no data, and the one error is the cause. What has failed below such a field is a read, as in a
 * query: it costs its own field, unless the result of the change cannot be known any more.
 */
export async function endWork({
  response,
  contextValue,
}: GraphQLRequestContextWillSendResponse<Operation>): Promise<void> {
  const writer = contextValue.currentWriter();
  if (!writer || response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const cause = singleResult.errors?.find(isCause);
  if (cause) writer.fail(cause);
  const failure = await writer.finish();
  const { outcome } = writer;
  if (outcome) singleResult.extensions = { ...singleResult.extensions, transaction: { outcome } };
  if (outcome !== 'ROLLED_BACK' && outcome !== 'UNKNOWN') return;
  singleResult.data = null;
  if (cause) singleResult.errors = [cause];
  else if (failure)
    singleResult.errors = [{ ...describeForClient(failure.error), ...(failure.field && { path: [failure.field] }) }];
}

/** Tells whether an error is one of the changes, as opposed to one of what is shown of them. */
function isCause({ path, extensions }: GraphQLFormattedError): boolean {
  return (path?.length ?? 0) <= 1 || endsTheWork(extensions?.['code']);
}
