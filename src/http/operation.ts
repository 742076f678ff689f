import type { FastifyBaseLogger } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';

import { ObjectLoader } from '../graph/loader.ts';
import type { CollectionKnowledge } from '../graph/knowledge.ts';
import type { OperationContext } from '../graph/context.ts';
import { extensionsOf } from '../errors/format.ts';
import type { ApplianceUser } from '../session/appliance-user.ts';
import type { Metrics } from './metrics.ts';

export interface OperationOptions {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly user: ApplianceUser;
  readonly knowledge: CollectionKnowledge;
  readonly metrics: Metrics;
  /** Host header of the request: decides whether a cookie is marked Secure. */
  readonly host: string | undefined;
}

/** Odd values reported per operation; a body that is wrong throughout must not make the response endless. */
const MOST_REPORTED = 50;

/** One GraphQL operation: what its resolvers may use, and what is kept of it for the response and the log. */
export interface Operation extends OperationContext {
  readonly requestId: string;
  readonly log: FastifyBaseLogger;
  readonly user: ApplianceUser;
  readonly host: string | undefined;
  /** Reading of the monotonic clock when the operation began, in milliseconds. */
  readonly startedAt: number;
  /** Errors beside those of graphql-js: values that were left out of lists. */
  readonly reported: readonly GraphQLFormattedError[];
}

/** A plain object: @apollo/server copies the context member by member, which would leave a class without its private state. */
export function createOperation({ requestId, log, user, knowledge, metrics, host }: OperationOptions): Operation {
  const reported: GraphQLFormattedError[] = [];
  return {
    requestId,
    log,
    user,
    host,
    reported,
    loader: new ObjectLoader(user, knowledge),
    startedAt: performance.now(),
    report: (problem, coordinate, path) => {
      metrics.oddValue(coordinate, problem.kind);
      log.warn(
        { field: coordinate, problem: problem.kind },
        'the appliance sent a value that the schema does not know',
      );
      if (problem.kind !== 'malformed' || reported.length >= MOST_REPORTED) return;
      reported.push({ message: problem.error.message, path: path(), extensions: extensionsOf('UPSTREAM_MALFORMED') });
    },
  };
}
