import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

import { ERROR_CODES, type ErrorCode } from '../errors/codes.ts';
import { extensionsOf } from '../errors/format.ts';
import type { ErrorDetails } from '../errors/gateway-error.ts';
import { hasProperHost } from './malformed-requests.ts';
import { withRequestId } from './operation-plugin.ts';

/**
 * Answers requests that never become a GraphQL operation (too large, no JSON, unknown path) in the form of a GraphQL error, so that a
 * client has one form to read. What is unexpected is logged and masked.
 */
export function registerRequestErrors(server: FastifyInstance): void {
  server.setErrorHandler(answerRequestError);
  server.setNotFoundHandler((request, reply) =>
    refuse(reply, request, { status: 404, code: 'BAD_REQUEST', message: 'There is nothing at this path.' }),
  );
  server.addHook('onRequest', (request, reply, done) => {
    if (hasProperHost(request)) done();
    else refuse(reply, request, { status: 400, code: 'BAD_REQUEST', message: 'The header Host names no host.' });
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    done(null, reply.statusCode >= 400 && typeof payload === 'string' ? completeErrors(payload, request) : payload);
  });
}

/** Answers what the framework refuses, or what nobody has caught. */
export function answerRequestError(error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const status = error.statusCode ?? 500;
  const code: ErrorCode = status === 413 ? 'PAYLOAD_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  if (status >= 500) request.log.error({ err: error }, 'unexpected error');
  return refuse(reply, request, { status, code });
}

/** Why a request is not answered. `message`: that of the code when left out. */
export interface Refusal {
  readonly status: number;
  readonly code: ErrorCode;
  readonly message?: string;
  readonly details?: ErrorDetails;
}

/** Answers a request in the form of a GraphQL error. */
export function refuse(
  reply: FastifyReply,
  request: FastifyRequest,
  { status, code, message = ERROR_CODES[code].message, details = {} }: Refusal,
): FastifyReply {
  const error = { message, extensions: extensionsOf(code, details) };
  // What is refused at once has not met the hook that does this.
  void reply.header('x-request-id', request.id).header('cache-control', 'no-store');
  return reply.code(status).send({ errors: [withRequestId(error, request.id)] });
}

/** Answers a request that has come too late: another replica, or the same one after its start, will take it. */
export function refuseWhileDraining(request: FastifyRequest, reply: FastifyReply): void {
  const message = 'The gateway is shutting down: send the request again.';
  void reply.header('retry-after', 1);
  refuse(reply, request, { status: 503, code: 'REQUEST_CANCELLED', message, details: { retryAfterSeconds: 1 } });
}

/** @apollo/server refuses some requests before any plugin is asked: their errors get their request id here. */
function completeErrors(payload: string, request: FastifyRequest): string {
  if (!payload.startsWith('{"errors":') || payload.includes('"requestId":')) return payload;
  const body = JSON.parse(payload) as { errors: GraphQLFormattedError[] };
  return `${JSON.stringify({ ...body, errors: body.errors.map((error) => withRequestId(error, request.id)) })}\n`;
}
