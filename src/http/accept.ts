import type { preHandlerHookHandler } from 'fastify';
import Negotiator from 'negotiator';

import { GatewayError } from '../errors/gateway-error.ts';
import { wantsExplorer } from '../explorer/index.ts';
import { hasNumberBeyondDouble } from '../json/exact.ts';
import { refuse } from './request-errors.ts';

/** What @apollo/server answers with, if the client takes it. */
const ANSWERED_WITH = [
  'application/json; charset=utf-8',
  'application/graphql-response+json; charset=utf-8',
  'application/json; callbackSpec=1.0; charset=utf-8',
];

/**
 * Refuses a client that takes no answer that could be given.
 * Threat: @apollo/server asks only when there is an answer, so a mutation would be committed and its client told that it was not.
 */
export const refuseUnacceptable: preHandlerHookHandler = (request, reply, done) => {
  const { accept } = request.headers;
  if (accept === undefined || new Negotiator(request).mediaType(ANSWERED_WITH) || wantsExplorer(request)) done();
  else {
    const message =
      'The header Accept takes no answer that there is: add application/json or application/graphql-response+json to it.';
    refuse(reply, request, new GatewayError('BAD_REQUEST', message), 406);
  }
};

/**
 * Refuses variables in an address with numbers that would be rounded: @apollo/server parses them. In a body they are exact.
 * Threat: an id that is sent as a number would be the id of something else.
 */
export const refuseRoundedVariables: preHandlerHookHandler = (request, reply, done) => {
  const { variables } = request.query as Readonly<Record<string, unknown>>;
  if (typeof variables !== 'string' || !hasNumberBeyondDouble(variables) || wantsExplorer(request)) return done();
  const message =
    'A number in `variables` has too many digits to be read exactly from an address: send the request by POST, or the number as a string.';
  refuse(reply, request, new GatewayError('BAD_USER_INPUT', message, { input: ['variables'] }), 400);
};
