import {
  HeaderMap,
  type ApolloServerPlugin,
  type GraphQLRequestContextWillSendResponse,
  type GraphQLResponse,
} from '@apollo/server';
import { OperationTypeNode, type GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql';

import type { Config } from '../config.ts';
import { isErrorCode } from '../errors/codes.ts';
import { causeOf, codeOfRequestError, extensionsOf, formatError, toGatewayError } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Executed, PlanExecutor } from '../execution/executor.ts';
import { notAlone } from '../execution/alone.ts';
import { mistakeInMutation, type MutationToCheck } from '../execution/mutation-mistakes.ts';
import { clearSessionCookie, setSessionCookie } from '../session/cookie.ts';
import type { CookieSealer } from '../session/cookie-sealer.ts';
import { CookieWarning } from './cookie-warning.ts';
import { excessOfText } from './document-limits.ts';
import { standsAlone } from './document-rules.ts';
import type { FieldLimit } from './field-limit.ts';
import { JsonText } from './json-text.ts';
import type { Metrics } from './metrics.ts';
import { logOperation } from './operation-log.ts';
import type { Operation } from './operation.ts';
import { tellWhenAgain } from './retry-after.ts';
import type { SharedExecutions } from './shared-executions.ts';
import { endWork } from './transaction-end.ts';
import type { TransactionWish } from './transaction-wish.ts';
import { noSuchOperation } from './which-operation.ts';

export interface OperationPluginOptions {
  readonly config: Pick<Config, 'limits'>;
  readonly sealer: CookieSealer;
  readonly metrics: Metrics;
  readonly executor: PlanExecutor;
  readonly fieldLimit: FieldLimit;
  readonly sharedExecutions: SharedExecutions;
}

/** What happens around every operation: limits before it, then the cookie, the request id, the log line and the metrics. */
export function operationPlugin(options: OperationPluginOptions): ApolloServerPlugin<Operation> {
  const { config, sealer, metrics, executor, fieldLimit, sharedExecutions } = options;
  const cookieWarning = new CookieWarning();
  return {
    requestDidStart: () =>
      Promise.resolve({
        didResolveOperation: ({ document, operation, request }) => {
          if (!operation) throw noSuchOperation(document, request.operationName);
          fieldLimit.check(document, operation, request.variables ?? {});
          return Promise.resolve();
        },
        responseForOperation: async ({ schema, document, operation, request, contextValue }) => {
          if (!operation) return null;
          const { variables = {} } = request;
          if (operation.operation === OperationTypeNode.MUTATION) {
            const refusal = refusalOfMutation(schema, { document, operation, variables }, contextValue);
            if (refusal) return refusal;
          }
          const execute = executor.prepare({ document, operation, variables, context: contextValue });
          if (!execute) return null;
          const executed = await sharedExecutions.run({ operation, variables, context: contextValue }, execute);
          // Threat: answers to operations that have waited together would all be written before the first of them counts.
          const refusal = contextValue.reserveAnswer(executed.text.length);
          return refusal ? refusedResponse(refusal, 503) : responseOf(executed, contextValue);
        },
        didEncounterErrors: ({ errors, contextValue }) => {
          for (const error of errors) logCause(error, contextValue);
          return Promise.resolve();
        },
        willSendResponse: async (context) => {
          await endWork(context);
          keepLimitAlone(context, config.limits);
          const codes = completeErrors(context, config.limits);
          tellWhenAgain(context);
          await sendCookie(context);
          cookieWarning.tell(context);
          // Threat: a cache on the way could give one user's answer to another, because the address is the same.
          context.response.http.headers.set('cache-control', 'no-store');
          const { contextValue, operation } = context;
          const ms = performance.now() - contextValue.startedAt;
          metrics.operation(operation?.operation ?? 'none', ms / 1000, codes);
          logOperation(contextValue, { definition: operation, ms, codes });
          await contextValue.end();
        },
      }),
  };

  async function sendCookie({
    contextValue,
    response,
  }: GraphQLRequestContextWillSendResponse<Operation>): Promise<void> {
    const change = contextValue.user.sessionChange;
    if (!change) return;
    const { security, device } = contextValue;
    const session =
      change.kind === 'started'
        ? setSessionCookie(await sealer.seal(change.session), security)
        : clearSessionCookie(security);
    const deviceCookie = await device.setCookie();
    // Fastify makes a header of each; the type knows of one only.
    const cookies = deviceCookie === undefined ? session : ([session, deviceCookie] as unknown as string);
    response.http.headers.set('set-cookie', cookies);
  }
}

/** The response to what a plan has given; errors take the same way to the client as those of graphql-js. */
function responseOf({ text, errors }: Executed, operation: Operation): GraphQLResponse {
  for (const error of errors) logCause(error, operation);
  const singleResult = {
    data: new JsonText(text) as unknown as Record<string, unknown>,
    ...(errors.length > 0 && { errors: errors.map((error) => formatError(error.toJSON(), error)) }),
  };
  return { body: { kind: 'single', singleResult }, http: { headers: new HeaderMap() } };
}

/** The response to what is refused as a whole: a query whose answer is not written, a mutation whose headers are wrong. */
function refusedResponse({ code, message, details }: GatewayError, status: number): GraphQLResponse {
  const headers = new HeaderMap();
  if (details.retryAfterSeconds !== undefined) headers.set('retry-after', String(details.retryAfterSeconds));
  const singleResult = { errors: [{ message, extensions: extensionsOf(code, details) }] };
  return { body: { kind: 'single', singleResult }, http: { headers, status } };
}

/** The response to a mutation that is refused before any field of it is carried out; undefined: there is no reason to. */
function refusalOfMutation(schema: GraphQLSchema, mutation: MutationToCheck, operation: Operation) {
  let headers: TransactionWish;
  try {
    headers = operation.wishOfHeaders();
  } catch (error) {
    if (error instanceof GatewayError) return refusedResponse(error, 400);
    throw error;
  }
  const mistake = notAlone(schema, mutation, headers) ?? mistakeInMutation(schema, mutation);
  return mistake && refusalOf(mistake);
}

/** The response to a mutation of which nothing was carried out. */
function refusalOf(mistake: GraphQLError): GraphQLResponse {
  const errors = [formatError(mistake.toJSON(), mistake)];
  const singleResult = { data: null, errors };
  return { body: { kind: 'single', singleResult }, http: { headers: new HeaderMap() } };
}

/** A document that passes a limit has one error, the limit: what else is wrong with it was not looked at to the end. */
function keepLimitAlone(context: GraphQLRequestContextWillSendResponse<Operation>, limits: Config['limits']): void {
  const { response, document, operation, source } = context;
  if (operation || response.body.kind !== 'single') return;
  const { singleResult } = response.body;
  const excess = document || source === undefined ? undefined : excessOfText(source, limits);
  const told = excess
    ? formatError(excess.toJSON(), excess)
    : singleResult.errors?.find(({ message, extensions = {} }) => standsAlone({ message, extensions }));
  if (told) singleResult.errors = [told];
}

/** Adds reported errors and the request id. @returns the codes of all errors. */
function completeErrors(
  { response, contextValue }: GraphQLRequestContextWillSendResponse<Operation>,
  limits: Config['limits'],
): string[] {
  if (response.body.kind !== 'single') return [];
  const { singleResult } = response.body;
  const fromFields = singleResult.errors ?? [];
  const told =
    contextValue.cancellation() === 'deadline' ? fromFields.map((error) => asTimeout(error, limits)) : fromFields;
  const errors = [...told, ...contextValue.reported];
  if (errors.length > 0) singleResult.errors = errors.map((error) => withRequestId(error, contextValue.requestId));
  return errors.map(({ extensions }) =>
    isErrorCode(extensions?.['code']) ? extensions['code'] : 'INTERNAL_SERVER_ERROR',
  );
}

/** What was cancelled at the deadline, told as that. */
function asTimeout(error: GraphQLFormattedError, { operationTimeoutMs }: Config['limits']): GraphQLFormattedError {
  if (error.extensions?.['code'] !== 'REQUEST_CANCELLED') return error;
  const limit = { setting: 'OPERATION_TIMEOUT_MS', maximum: operationTimeoutMs };
  const message = `The operation took longer than the ${operationTimeoutMs} ms that OPERATION_TIMEOUT_MS allows: ask for less at once.`;
  return { ...error, message, extensions: extensionsOf('OPERATION_TIMEOUT', { limit }) };
}

/** An error with the id under which the log has its cause. */
export function withRequestId(error: GraphQLFormattedError, requestId: string): GraphQLFormattedError {
  return { ...error, extensions: { ...error.extensions, requestId } };
}

/** What the client does not see goes to the log: the cause of what failed at the appliance, the stack of unexpected errors. */
function logCause(error: GraphQLError, { log, user }: Operation): void {
  const cause = causeOf(error);
  user.reader.failed(cause);
  if (toGatewayError(cause) || codeOfRequestError(cause)) return;
  log.error({ err: cause, path: error.path }, 'unexpected error');
}
