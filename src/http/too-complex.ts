import { GraphQLError } from 'graphql';

import { extensionsOf } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';

/**
 * The error of a document that asks for more than an operation may ask for: HTTP status 400, before the appliance is asked.
 * @param setting name of the environment variable that sets the limit.
 */
export function tooComplex(message: string, setting: string, maximum: number): GraphQLError {
  const cause = new GatewayError('QUERY_TOO_COMPLEX', message, { limit: { setting, maximum } });
  return new GraphQLError(message, {
    originalError: cause,
    extensions: { ...extensionsOf(cause.code, cause.details), http: { status: 400 } },
  });
}
