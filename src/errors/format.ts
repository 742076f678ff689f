import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, Kind, type GraphQLFormattedError } from 'graphql';

import { ApplianceError, type ApplianceFailure } from '../appliance/index.ts';
import { MalformedMember } from '../wire/problems.ts';
import { ERROR_CODES, isErrorCode, type ErrorCode } from './codes.ts';
import { GatewayError, type ErrorDetails } from './gateway-error.ts';
import { lockMessage } from './lock-holder.ts';
import { inOwnWords } from './request-messages.ts';
import { withoutValues } from './without-values.ts';

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
  overloaded: 'OVERLOADED',
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
  const message = error.failure === 'locked' ? lockMessage(error) : error.message;
  return new GatewayError(CODES_OF_FAILURES[error.failure], message, details);
}

/** The extensions of an error with a code of the table (design.md 1.7). The request id is added when the response is sent. */
export function extensionsOf(code: ErrorCode, details: ErrorDetails = {}): Record<string, unknown> {
  return { code, retryable: ERROR_CODES[code].retryable, ...details };
}

/**
 * The code of what @apollo/server or graphql-js says of the request itself; undefined for every other error.
 * Threat: graphql-js copies the `extensions` of any exception, so a code alone does not tell that it was written for a client.
 */
export function codeOfRequestError(error: unknown): ErrorCode | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  if (error.originalError && !(error.originalError instanceof GraphQLError)) return undefined;
  const code = error.extensions['code'];
  if (isErrorCode(code)) return code === 'INTERNAL_SERVER_ERROR' ? undefined : code;
  return isAboutArgument(error) ? 'BAD_USER_INPUT' : undefined;
}

/**
 * Tells whether graphql-js has found only when it looked at an argument that a variable does not fit: null for one that has a default may
 * stand where null may not (GraphQL specification 5.8.5). It is the only error of execution whose place is a value of the document.
 */
function isAboutArgument({ nodes }: GraphQLError): boolean {
  const kind = nodes?.[0]?.kind;
  return kind === Kind.VARIABLE || kind === Kind.LIST || kind === Kind.OBJECT;
}

/**
 * The error as the client sees it. Only errors that were meant for clients keep their message: ours, and what @apollo/server says
 * of the request. Everything else is masked (threat: messages of exceptions carry addresses, queries, pieces of secrets).
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { locations, path } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  const cause = causeOf(error);
  const code = toGatewayError(cause) ? undefined : codeOfRequestError(cause);
  if (code) {
    const message = inOwnWords({ ...place, message: withoutValues(formatted.message) });
    return { message, ...place, extensions: extensionsOf(code) };
  }
  return { ...place, ...describeForClient(cause) };
}

/** What a resolver threw, a rule of the validation reported, or graphql-js says of the variables. */
export function causeOf(error: unknown): unknown {
  if (isAboutVariables(error)) return new GraphQLError(error.message, { extensions: { code: 'BAD_USER_INPUT' } });
  const isOurs = error instanceof GraphQLError && error.originalError instanceof GatewayError;
  return isOurs ? error.originalError : unwrapResolverError(error);
}

/**
 * Tells whether graphql-js has given up because there is too much wrong with the variables: the only error of its own that has no place,
 * neither in the document nor in the answer. Whatever a resolver throws has both.
 */
function isAboutVariables(error: unknown): error is GraphQLError {
  if (!(error instanceof GraphQLError) || error.originalError || error.nodes || error.path) return false;
  return error.extensions['code'] === undefined && error.source === undefined;
}

/** Message and extensions of any error for the client; masked if it was not meant for one. */
export function describeForClient(error: unknown): {
  readonly message: string;
  readonly extensions: Record<string, unknown>;
} {
  const { message, code, details } = toGatewayError(error) ?? new GatewayError('INTERNAL_SERVER_ERROR');
  return { message, extensions: extensionsOf(code, details) };
}
