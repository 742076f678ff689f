import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ApplianceClient } from '../appliance/index.ts';
import type { Config } from '../config.ts';
import type { CollectionKnowledge } from '../graph/knowledge.ts';
import type { Catalogue } from '../graph/resource.ts';
import { ApplianceUser } from '../session/appliance-user.ts';
import type { BasicSessions } from '../session/basic-sessions.ts';
import type { CookieSealer } from '../session/cookie-sealer.ts';
import { sessionOfRequest } from '../session/session-of-request.ts';
import type { SharedReads } from '../session/shared-reads.ts';
import type { SessionLocks } from '../transaction/session-locks.ts';
import type { Timing } from '../timing.ts';
import type { Metrics } from './metrics.ts';
import { createOperation, type Operation } from './operation.ts';

export interface OperationsOptions {
  readonly config: Pick<Config, 'limits' | 'lockWaitMs'>;
  readonly client: ApplianceClient;
  readonly catalogue: Catalogue;
  readonly knowledge: CollectionKnowledge;
  readonly sealer: CookieSealer;
  readonly basicSessions: BasicSessions;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly metrics: Metrics;
  readonly timing: Timing;
}

interface Running {
  readonly operation: Operation;
  readonly controller: AbortController;
}

/** The operations that are under way: begun with a request, ended with it, and all of them cancelled when the gateway must stop. */
export class Operations {
  readonly #options: OperationsOptions;
  readonly #running = new Map<FastifyRequest, Running>();
  #onceIdle: (() => void) | undefined;

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /** Begins the operation of a request. Its calls to the appliance end when the client leaves: nobody would read what they bring. */
  async begin(request: FastifyRequest, reply: FastifyReply): Promise<Operation> {
    const { config, sealer, basicSessions, ...shared } = this.#options;
    const source = await sessionOfRequest(request.headers, sealer, basicSessions);
    const controller = new AbortController();
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) controller.abort();
    });
    const { signal } = controller;
    const user = new ApplianceUser({ ...shared, source, signal, maxRequests: config.limits.upstreamRequests });
    const { id: requestId, log, headers } = request;
    const operation = createOperation({
      ...shared,
      requestId,
      log,
      user,
      signal,
      host: headers.host,
      lockWaitMs: config.lockWaitMs,
    });
    this.#running.set(request, { operation, controller });
    return operation;
  }

  /** Ends what the operation of a request still holds; normally nothing, because its response has ended it. */
  async end(request: FastifyRequest): Promise<void> {
    try {
      await this.#running.get(request)?.operation.end();
    } finally {
      this.#running.delete(request);
      if (this.#running.size === 0) this.#onceIdle?.();
    }
  }

  /** Waits until nothing is under way; an operation whose client has left still has its transaction to roll back. */
  async idle(): Promise<void> {
    if (this.#running.size > 0) await new Promise<void>((resolve) => (this.#onceIdle = resolve));
  }

  /** Cancels what changes the configuration: its open transaction is rolled back. A commit that was sent is waited for. */
  cancelChanges(): void {
    for (const { operation, controller } of this.#running.values()) if (operation.currentWriter()) controller.abort();
  }

  /** Cancels everything that is under way. */
  cancelAll(): void {
    for (const { controller } of this.#running.values()) controller.abort();
  }
}
