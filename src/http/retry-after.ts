import type { GraphQLRequestContextWillSendResponse } from '@apollo/server';

import type { Operation } from './operation.ts';

/**
 * Says in the header `Retry-After` (RFC 9110 10.2.3) when the operation can be sent again, if one of its errors does: proxies and libraries
 * that wait by themselves read headers only.
 */
export function tellWhenAgain({ response }: GraphQLRequestContextWillSendResponse<Operation>): void {
  if (response.body.kind !== 'single') return;
  const seconds = (response.body.singleResult.errors ?? []).flatMap(({ extensions }) => {
    const after = extensions?.['retryAfterSeconds'];
    return typeof after === 'number' ? [after] : [];
  });
  if (seconds.length > 0) response.http.headers.set('retry-after', String(Math.max(...seconds)));
}
