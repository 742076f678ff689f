import type { IncomingHttpHeaders } from 'node:http';

import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError, GraphQLResolveInfo } from 'graphql';

import type { ApplianceClient } from '../appliance/index.ts';
import type { Catalogue } from '../graph/resource.ts';
import { ConfigurationWriter } from '../transaction/configuration-writer.ts';
import type { Strays } from '../transaction/strays.ts';
import { UnitOfWork } from '../transaction/unit-of-work.ts';
import { ObjectLoader } from '../graph/loader.ts';
import type { CollectionKnowledge } from '../graph/knowledge.ts';
import type { OperationContext } from '../graph/context.ts';
import { extensionsOf } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { ApplianceUser } from '../session/appliance-user.ts';
import type { CookieSecurity } from '../session/cookie.ts';
import type { Device } from '../session/device.ts';
import type { Timing } from '../timing.ts';
import type { Metrics } from './metrics.ts';
import { wishOf, wishOfHeaders, type TransactionWish } from './transaction-wish.ts';

export interface OperationOptions {
  readonly client: ApplianceClient;
  readonly catalogue: Catalogue;
  /** Ends the operation; its reason is a {@link Cancellation}. */
  readonly signal: AbortSignal;
  readonly lockWaitMs: number;
  readonly timing: Timing;
  readonly requestId: string;
  /** Headers of the request. */
  readonly headers: IncomingHttpHeaders;
  readonly log: FastifyBaseLogger;
  readonly user: ApplianceUser;
  readonly strays: Strays;
  readonly knowledge: CollectionKnowledge;
  readonly metrics: Metrics;
  /** Decides which cookies the answer sets. */
  readonly security: CookieSecurity;
  /** Whether a browser would drop the cookie that it is sent. */
  readonly dropsCookie: () => boolean;
  readonly device: Device;
  /** Told how long the answer will be, in characters. @returns what the client is told instead; undefined: it may be written. */
  readonly reserveAnswer: (length: number) => GatewayError | undefined;
}

/** Why an operation was ended before it was finished. */
export type Cancellation = 'client left' | 'deadline' | 'shutdown';

/** Odd values reported per operation; a body that is wrong throughout must not make the response endless. */
const MOST_REPORTED = 50;

/** One GraphQL operation: what its resolvers may use, and what is kept of it for the response and the log. */
export interface Operation extends OperationContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly user: ApplianceUser;
  readonly security: CookieSecurity;
  /** Whether a browser would drop the cookie that it is sent. */
  readonly dropsCookie: () => boolean;
  readonly device: Device;
  /** Told how long the answer will be, in characters. @returns what the client is told instead; undefined: it may be written. */
  readonly reserveAnswer: (length: number) => GatewayError | undefined;
  /** Reading of the monotonic clock when the operation began, in milliseconds. */
  readonly startedAt: number;
  /** Errors beside those of graphql-js: values that were left out of lists. */
  readonly reported: readonly GraphQLFormattedError[];
  /** Takes over what another operation that was executed in its place has reported. */
  takeReported(errors: readonly GraphQLFormattedError[]): void;
  /** Why the operation was ended; undefined: it was not. */
  cancellation(): Cancellation | undefined;
  /** What the headers of the request say of the transaction. @throws GatewayError BAD_REQUEST */
  wishOfHeaders(): TransactionWish;
  /** The writer, if a field of the operation has asked for it. */
  currentWriter(): ConfigurationWriter | undefined;
  /** Tells whether the operation has changed the configuration or the session, or has tried to. */
  hasActed(): boolean;
  /**
   * Ends what the operation still holds, whatever has happened to its response: an open transaction is rolled back, the session is given
   * back. Never throws; doing it twice does nothing.
   */
  end(): Promise<void>;
}

/** A plain object: @apollo/server copies the context member by member, which would leave a class without its private state. */
export function createOperation(options: OperationOptions): Operation {
  const { requestId, log, user, knowledge, metrics, security, dropsCookie, device, catalogue, reserveAnswer } = options;
  const reported: GraphQLFormattedError[] = [];
  const loader = new ObjectLoader(user, knowledge);
  let writer: ConfigurationWriter | undefined;
  let failure: unknown;
  return {
    requestId,
    log,
    user,
    security,
    dropsCookie,
    device,
    reserveAnswer,
    reported,
    loader,
    writer: (info) => {
      if (writer) return writer;
      const { work, isPreview } = workOf(options, info);
      writer = new ConfigurationWriter({ catalogue, loader, work, isPreview });
      if (failure !== undefined) writer.fail(failure);
      return writer;
    },
    fail: (error) => {
      failure ??= error;
      writer?.fail(error);
    },
    takeReported: (errors) => void reported.push(...errors),
    cancellation: () => (options.signal.aborted ? (options.signal.reason as Cancellation) : undefined),
    wishOfHeaders: () => wishOfHeaders(options.headers),
    currentWriter: () => writer,
    hasActed: () => writer !== undefined || user.sessionChange !== undefined,
    end: async () => {
      if (writer && !writer.outcome) {
        writer.fail(new GatewayError('INTERNAL_SERVER_ERROR'));
        await writer.finish();
      }
      user.end(writer?.hasChanged === true ? 'changed' : 'unknown', writer?.strays);
    },
    startedAt: performance.now(),
    observe: ({ kind: problem }, field) => {
      metrics.oddValue(field, problem);
      log.warn({ field, problem }, 'the appliance sent a value that the schema does not know');
    },
    report: (problem, path) => {
      if (problem.kind !== 'malformed' || reported.length >= MOST_REPORTED) return;
      reported.push({ message: problem.error.message, path, extensions: extensionsOf('UPSTREAM_MALFORMED') });
    },
  };
}

/** The unit of work that the operation asks for, by @transaction and by headers. */
function workOf(
  { client, user, signal, lockWaitMs, timing, strays, headers }: OperationOptions,
  { schema, operation, variableValues }: GraphQLResolveInfo,
): { work: UnitOfWork; isPreview: boolean } {
  const { message, dryRun: isPreview = false } = wishOf(schema, operation, variableValues, wishOfHeaders(headers));
  const work = new UnitOfWork({
    client,
    session: user,
    strays,
    signal,
    lockWaitMs,
    askAgainMs: timing.askAgainMs,
    // A message of white space is none to the appliance, which would refuse it only at the commit.
    message: message?.trim() === '' ? undefined : message,
    mode: isPreview ? 'dry run' : 'commit',
  });
  return { work, isPreview };
}
