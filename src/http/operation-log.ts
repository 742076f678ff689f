import type { OperationDefinitionNode } from 'graphql';

import type { Operation } from './operation.ts';

/** Characters of an operation's name that are logged. Threat: a name is a stranger's text of any length. */
const MOST_NAME_CHARACTERS = 128;

/** What is known of an operation when its answer is ready. */
export interface Finished {
  /** The operation that was run; undefined: the document has none that could be told. */
  readonly definition: OperationDefinitionNode | undefined;
  /** Milliseconds that it took. */
  readonly ms: number;
  /** Codes of its errors. */
  readonly codes: readonly string[];
}

/**
 * Writes the line of an operation: neither the document nor its variables, because both can hold secrets. `causes` says what has failed at
 * the appliance, or on the way to it, also where a retry has helped. With LOG_USERS the line waits until it is known whose session it was.
 */
export function logOperation(operation: Operation, { definition, ms, codes }: Finished): void {
  const { log, user } = operation;
  const name = definition?.name?.value.slice(0, MOST_NAME_CHARACTERS);
  const { causes, requests: upstreamRequests } = user.reader;
  const line = {
    type: definition?.operation ?? 'none',
    ...(name !== undefined && { operationName: name }),
    ms: Math.round(ms),
    upstreamRequests,
    outcome: operation.currentWriter()?.outcome,
    codes: [...new Set(codes)],
    ...(causes.length > 0 && { causes }),
  };
  const whose = user.nameForLog();
  if (whose) void whose.then((name) => log.info({ ...line, ...(name !== undefined && { user: name }) }, 'operation'));
  else log.info(line, 'operation');
}
