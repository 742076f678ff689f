import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';

import { ApplianceError, type ApplianceFailure } from '../appliance/index.ts';
import { MalformedMember } from '../wire/problems.ts';
import { ERROR_CODES, isErrorCode, type ErrorCode } from './codes.ts';
import { GatewayError, type ErrorDetails } from './gateway-error.ts';

/** What a failure of the appliance is called outside (design.md 1.7). */
const CODES_OF_FAILURES: Record<ApplianceFailure, ErrorCode> = {
  unauthenticated: 'UNAUTHENTICATED',
  'invalid-credentials': 'INVALID_CREDENTIALS',
  forbidden: 'FORBIDDEN',
  'not-found': 'NOT_FOUND',
  invalid: 'INVALID',
  'method-not-allowed': 'INVALID',
  locked: 'CONFIGURATION_LOCKED',
  conflict: 'CONFLICT',
  unavailable: 'UPSTREAM_UNAVAILABLE',
  timeout: 'UPSTREAM_TIMEOUT',
  malformed: 'UPSTREAM_MALFORMED',
  aborted: 'REQUEST_CANCELLED',
};

/** What a client may know of an error; undefined if nothing: nobody wrote it for a client. */
export function toGatewayError(error: unknown): GatewayError | undefined {
  if (error instanceof GatewayError) return error;
  if (error instanceof MalformedMember) return new GatewayError('UPSTREAM_MALFORMED', error.message);
  if (!(error instanceof ApplianceError)) return undefined;
  const { status, type } = error;
  const details: ErrorDetails =
    status === undefined ? {} : { appliance: { status, ...(type !== undefined && { type }) } };
  return new GatewayError(CODES_OF_FAILURES[error.failure], error.message, details);
}

/** The extensions of an error with a code of the table (design.md 1.7). The request id is added when the response is sent. */
export function extensionsOf(code: ErrorCode, details: ErrorDetails = {}): Record<string, unknown> {
  return { code, retryable: ERROR_CODES[code].retryable, ...details };
}

/**
 * The error as the client sees it. Only errors that were meant for clients keep their message: ours, and what @apollo/server says
 * of the request. Everything else is masked (threat: messages of exceptions carry addresses, queries, pieces of secrets).
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = unwrapResolverError(error);
  const code = formatted.extensions?.['code'];
  const isOfRequest = isErrorCode(code) && code !== 'INTERNAL_SERVER_ERROR' && !toGatewayError(cause);
  if (isOfRequest) return { message: formatted.message, ...place, extensions: extensionsOf(code) };
  return { ...place, ...describeForClient(cause) };
}

/** Message and extensions of any error for the client; masked if it was not meant for one. */
export function describeForClient(error: unknown): {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
} {
  const { message, code, details } = toGatewayError(error) ?? new GatewayError('INTERNAL_SERVER_ERROR');
  return { message, extensions: extensionsOf(code, details) };
}
