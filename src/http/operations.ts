import type { FastifyRequest } from 'fastify';

import type { ApplianceClient } from '../appliance/index.ts';
import type { Config } from '../config.ts';
import type { CollectionKnowledge } from '../graph/knowledge.ts';
import type { Catalogue } from '../graph/resource.ts';
import { ApplianceUser } from '../session/appliance-user.ts';
import type { EndedSessions } from '../session/ended-sessions.ts';
import type { LiveSessions } from '../session/live-sessions.ts';
import { LoginSessions } from '../session/login-sessions.ts';
import type { MetSessions } from '../session/met-sessions.ts';
import type { SessionNames } from '../session/session-names.ts';
import type { SharedReads } from '../session/shared-reads.ts';
import type { SessionLocks } from '../transaction/session-locks.ts';
import type { Strays } from '../transaction/strays.ts';
import type { Timing } from '../timing.ts';
import type { Admission } from './admission.ts';
import type { Metrics } from './metrics.ts';
import { createOperation, type Cancellation, type Operation } from './operation.ts';
import { turnOf } from './turn.ts';
import { visitorOf } from './visitor.ts';

export interface OperationsOptions {
  readonly config: Pick<Config, 'limits' | 'lockWaitMs'>;
  readonly admission: Pick<Admission, 'reserveAnswer'>;
  readonly client: ApplianceClient;
  readonly catalogue: Catalogue;
  readonly knowledge: CollectionKnowledge;
  readonly endedSessions: EndedSessions;
  readonly liveSessions: LiveSessions;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly met: MetSessions;
  readonly names: SessionNames | undefined;
  readonly strays: Strays;
  readonly metrics: Metrics;
  readonly timing: Timing;
}

interface Running {
  readonly operation: Operation;
  readonly cancel: (why: Cancellation) => void;
  readonly deadline: NodeJS.Timeout;
}

/** The operations that are under way: begun with a request, ended with it, and all of them cancelled when the gateway must stop. */
export class Operations {
  readonly #options: OperationsOptions;
  readonly #running = new Map<FastifyRequest, Running>();
  #onceIdle: (() => void) | undefined;

  constructor(options: OperationsOptions) {
    this.#options = options;
  }

  /** Begins the operation of a request. Its calls to the appliance end when the client leaves, because nobody would read what they bring, and at the deadline. */
  begin(request: FastifyRequest): Operation {
    const { config, admission, endedSessions, liveSessions } = this.#options;
    const { client, catalogue, knowledge, locks, reads, met, names, strays, metrics, timing } = this.#options;
    const { gate, source, security, dropsCookie, device } = visitorOf(request);
    const controller = new AbortController();
    const cancel = (why: Cancellation): void => controller.abort(why);
    const turn = turnOf(request);
    turn.onEnd((end) => {
      if (end === 'left') cancel('client left');
    });
    const deadline = setTimeout(cancel, config.limits.operationTimeoutMs, 'deadline' satisfies Cancellation);
    const { signal } = controller;
    const sessions = new LoginSessions({ client, reads, endedSessions, liveSessions, device, gate });
    const user = new ApplianceUser({
      client,
      locks,
      reads,
      met,
      names,
      strays,
      source,
      sessions,
      signal,
      maxRequests: config.limits.upstreamRequests,
    });
    const { id: requestId, headers, log } = request;
    const operation = createOperation({
      client,
      catalogue,
      knowledge,
      metrics,
      timing,
      requestId,
      headers,
      log,
      user,
      strays,
      signal,
      security,
      dropsCookie,
      device,
      reserveAnswer: (length) => admission.reserveAnswer(request, length),
      lockWaitMs: config.lockWaitMs,
    });
    this.#running.set(request, { operation, cancel, deadline });
    turn.operation = operation;
    return operation;
  }

  /** Ends what the operation of a request still holds; normally nothing, because its response has ended it. */
  async end(request: FastifyRequest): Promise<void> {
    const running = this.#running.get(request);
    try {
      await running?.operation.end();
    } finally {
      clearTimeout(running?.deadline);
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
    for (const { operation, cancel } of this.#running.values()) if (operation.currentWriter()) cancel('shutdown');
  }

  /** Cancels everything that is under way. */
  cancelAll(): void {
    for (const { cancel } of this.#running.values()) cancel('shutdown');
  }
}
