import type { FastifyInstance } from 'fastify';

/** How long an answer of the appliance counts: probes come from many places and must not become a load of their own. */
const ANSWER_COUNTS_MS = 2_000;

export interface Readiness {
  /** Rejects when the appliance does not answer like an SPS. */
  readonly ping: () => Promise<void>;
  /** True while the gateway shuts down. */
  readonly isDraining: () => boolean;
}

/**
 * `/health/live`: the process is up. `/health/ready`: requests can be served, that is, the appliance answers and the gateway is not
 * shutting down (the schema is compiled before the server listens). 503 says why not, in a word.
 */
export function registerHealth(server: FastifyInstance, { ping, isDraining }: Readiness): void {
  let asked: { at: number; answer: Promise<'ready' | 'appliance-unavailable'> } | undefined;
  const askAppliance = (): Promise<'ready' | 'appliance-unavailable'> => {
    if (!asked || performance.now() - asked.at > ANSWER_COUNTS_MS) {
      const answer = ping().then(
        () => 'ready' as const,
        () => 'appliance-unavailable' as const,
      );
      asked = { at: performance.now(), answer };
    }
    return asked.answer;
  };
  server.get('/health/live', () => ({ status: 'live' }));
  server.get('/health/ready', async (_request, reply) => {
    const status = isDraining() ? 'draining' : await askAppliance();
    return reply.code(status === 'ready' ? 200 : 503).send({ status });
  });
}
