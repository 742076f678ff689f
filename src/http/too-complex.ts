import { GraphQLError } from 'graphql';

import { extensionsOf } from '../errors/format.ts';
import { GatewayError, type ErrorDetails } from '../errors/gateway-error.ts';

/**
 * The error of a document that asks for more than an operation may ask for: HTTP status 400, before the appliance is asked.
 * @param what ends the sentence «The operation exceeds a query limit: …», and says what to do.
 * @param limit the setting that was passed, if it is one.
 */
export function tooComplex(what: string, limit?: ErrorDetails['limit']): GraphQLError {
  const message = `The operation exceeds a query limit: ${what}`;
  const cause = new GatewayError('QUERY_TOO_COMPLEX', message, limit && { limit });
  return new GraphQLError(message, {
    originalError: cause,
    extensions: { ...extensionsOf(cause.code, cause.details), http: { status: 400 } },
  });
}
