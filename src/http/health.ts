import type { FastifyInstance } from 'fastify';

import { ApplianceError, CIRCUIT_OPEN } from '../appliance/index.ts';

/** How long an answer of the appliance counts: probes come from many places and must not become a load of their own. */
const ANSWER_COUNTS_MS = 2_000;
/** How long the appliance may take to answer a probe, in milliseconds: probes are not as patient as users. */
const ANSWER_WITHIN_MS = 2_000;

/** What is known of the appliance; `ApplianceClient` is one. */
export interface Appliance {
  /** Asks it. Rejects when it does not answer like an SPS, and without asking when it is to be left alone. */
  ping(signal: AbortSignal): Promise<unknown>;
  /** True while requests are refused because it does not answer. */
  readonly isRefusing: boolean;
  /** Reading of `performance.now()` when it last answered a user. */
  readonly answeredAt: number;
}

export interface Readiness {
  readonly appliance: Appliance;
  /** True while the gateway shuts down. */
  readonly isDraining: () => boolean;
}

type Verdict = 'ready' | 'appliance-unavailable';

/**
 * `/health/live`: the process is up. `/health/ready`: requests can be served, that is, the appliance answers and the gateway is not
 * shutting down (the schema is compiled before the server listens). 503 says why not, in a word.
 */
export function registerHealth(server: FastifyInstance, { appliance, isDraining }: Readiness): void {
  let asked: { readonly at: number; readonly answer: Promise<Verdict> } | undefined;

  const ask = (): Promise<Verdict> => {
    const answer = appliance.ping(AbortSignal.timeout(ANSWER_WITHIN_MS)).then(
      () => 'ready' as const,
      (error: unknown) => {
        // Then the appliance was not asked, and can be as soon as somebody has found it alive.
        if (error instanceof ApplianceError && error.cause === CIRCUIT_OPEN) asked = undefined;
        return 'appliance-unavailable' as const;
      },
    );
    asked = { at: performance.now(), answer };
    return answer;
  };

  const judge = async (): Promise<Verdict> => {
    const counts = (at: number): boolean => performance.now() - at <= ANSWER_COUNTS_MS;
    // Under load a question would wait behind the users' requests, whose answers say the same.
    const isHeard = counts(appliance.answeredAt);
    const verdict = isHeard ? 'ready' : await (asked && counts(asked.at) ? asked.answer : ask());
    // What was said before the appliance was given up counts no longer.
    return appliance.isRefusing ? 'appliance-unavailable' : verdict;
  };

  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const status = isDraining() ? 'draining' : await judge();
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}
