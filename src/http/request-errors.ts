import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

import type { ErrorCode } from '../errors/codes.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { SEND_THIS } from '../errors/request-messages.ts';
import type { CapacityRefusal } from './capacity.ts';
import { commonHeaders } from './common-headers.ts';
import { errorBody } from './error-body.ts';
import { mistakeInForm } from './malformed-requests.ts';
import { withRequestId } from './operation-plugin.ts';

/**
 * Answers requests that never become a GraphQL operation (too large, no JSON, unknown path) in the form of a GraphQL error, so that a
 * client has one form to read. What is unexpected is logged and masked.
 */
export function registerRequestErrors(server: FastifyInstance): void {
  server.setErrorHandler(answerRequestError);
  server.setNotFoundHandler((request, reply) =>
    refuse(reply, request, new GatewayError('BAD_REQUEST', NOTHING_HERE), 404),
  );
  server.addHook('onRequest', (request, reply, done) => {
    void reply.headers(commonHeaders(request.id));
    const mistake = mistakeInForm(request);
    if (mistake === undefined) done();
    else refuse(reply, request, mistake.error, mistake.status);
  });
  server.addHook('onSend', (request, reply, payload, done) => {
    done(null, reply.statusCode >= 400 && typeof payload === 'string' ? completeErrors(payload, request) : payload);
  });
}

const NOTHING_HERE = 'There is nothing at this path: GraphQL is at /graphql.';

/** What the framework finds wrong with a body, by its codes. */
const WRONG_BODIES: ReadonlyMap<string, string> = new Map([
  ['FST_ERR_CTP_INVALID_MEDIA_TYPE', `The content type of the request is not read here. ${SEND_THIS}`],
  ['FST_ERR_CTP_EMPTY_JSON_BODY', `The body of the request is empty. ${SEND_THIS}`],
  ['FST_ERR_CTP_INVALID_JSON_BODY', `The body of the request is not valid JSON. ${SEND_THIS}`],
]);

/** Answers what the framework refuses, what was thrown to be told, or what nobody has caught. */
export function answerRequestError(error: FastifyError | GatewayError, request: FastifyRequest, reply: FastifyReply) {
  if (error instanceof GatewayError) return refuse(reply, request, error);
  const status = error.statusCode ?? 500;
  const code: ErrorCode = status === 413 ? 'PAYLOAD_TOO_LARGE' : status < 500 ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR';
  if (status >= 500) request.log.error({ err: error }, 'unexpected error');
  return refuse(reply, request, new GatewayError(code, WRONG_BODIES.get(error.code)), status);
}

/** HTTP statuses of codes that a whole request is refused with; all others are 400. */
const STATUSES: Readonly<Partial<Record<ErrorCode, number>>> = {
  PAYLOAD_TOO_LARGE: 413,
  OVERLOADED: 503,
  TOO_MANY_OPERATIONS: 503,
  REQUEST_CANCELLED: 503,
};

/** Answers a request in the form of a GraphQL error. @param status left out: that of the code. */
export function refuse(
  reply: FastifyReply,
  request: FastifyRequest,
  error: GatewayError,
  status = STATUSES[error.code] ?? 400,
): FastifyReply {
  const { retryAfterSeconds } = error.details;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  // What is refused at once has not met the hook that does this.
  void reply.headers(commonHeaders(request.id));
  void reply.type('application/json; charset=utf-8');
  return reply.code(status).send(errorBody(error, request.id));
}

/** Seconds after which a refused client may come again: operations take less than that, as a rule. */
const RETRY_AFTER_SECONDS = 1;

/** What there is too much of, by setting. */
const TOO_MANY: Readonly<Record<string, string>> = {
  MAX_CONNECTIONS: 'connections',
  MAX_CONNECTIONS_PER_CLIENT: 'connections',
  MAX_BODIES_BYTES: 'bytes of requests on their way',
  MAX_UNREAD_BYTES: 'bytes of answers that were not taken',
};
const OPERATIONS = 'operations under way';

/** What a client is told when too much is under way. */
export function refusalError({ code, limit }: CapacityRefusal): GatewayError {
  const { setting, maximum } = limit;
  const what = TOO_MANY[setting] ?? OPERATIONS;
  const own = setting.endsWith('_PER_CLIENT')
    ? `${setting} is ${maximum}`
    : `your share of ${setting}, ${maximum} in all`;
  const message =
    code === 'OVERLOADED'
      ? `There are too many ${what} (${setting} is ${maximum}): try again in a moment.`
      : `You have too many ${what} (${own}): wait until there are fewer.`;
  return new GatewayError(code, message, { limit, retryAfterSeconds: RETRY_AFTER_SECONDS });
}

/** Answers a request that has come too late: another replica, or the same one after its start, will take it. */
export function refuseWhileDraining(request: FastifyRequest, reply: FastifyReply): void {
  const message = 'The gateway is shutting down: send the request again in a moment.';
  refuse(reply, request, new GatewayError('REQUEST_CANCELLED', message, { retryAfterSeconds: RETRY_AFTER_SECONDS }));
}

/** @apollo/server refuses some requests before any plugin is asked: their errors get their request id here. */
function completeErrors(payload: string, request: FastifyRequest): string {
  if (!payload.startsWith('{"errors":') || payload.includes('"requestId":')) return payload;
  const body = JSON.parse(payload) as { errors: GraphQLFormattedError[] };
  return `${JSON.stringify({ ...body, errors: body.errors.map((error) => withRequestId(error, request.id)) })}\n`;
}
