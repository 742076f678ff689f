import type { Logger } from 'pino';

import type { CapacityRefusal } from './capacity.ts';
import type { Metrics } from './metrics.ts';

/** A flood of refused requests must not become a flood of log lines. */
const LOG_AGAIN_MS = 10_000;

/**
 * Tells the log and the metrics of what is refused to clients: requests and connections, because of what others, or the same client, have
 * under way, and cookies. Threat: all of it is caused by strangers, so each message comes once in ten seconds at most.
 */
export class RefusalWatch {
  readonly #log: Logger;
  readonly #metrics: Metrics;
  readonly #loggedAt = new Map<string, number>();
  readonly #unlogged = new Map<string, number>();

  constructor(log: Logger, metrics: Metrics) {
    this.#log = log;
    this.#metrics = metrics;
  }

  /** A request for an operation, or for a file. */
  readonly operation = (client: string, { code }: CapacityRefusal): void => {
    this.#metrics.operation('none', 0, [code]);
    this.#tell('operations are refused', { code, client });
  };

  readonly connection = (client: string, { code }: CapacityRefusal): void => {
    this.#metrics.connectionEnded('refused');
    this.#tell('connections are refused', { code, client });
  };

  /** A connection was ended, because its client did not take the answer. */
  readonly unread = (client: string): void => {
    this.#metrics.connectionEnded('unread');
    this.#tell('connections are ended: their answers are not taken', { client });
  };

  /** The session cookie of a request cannot be opened. Usual causes are replicas, or starts, with different secrets. */
  readonly cookie = (client: string): void => {
    this.#tell('session cookies cannot be opened: they were sealed with another SESSION_SECRETS', { client });
  };

  #tell(message: string, members: Readonly<Record<string, string>>): void {
    const refused = (this.#unlogged.get(message) ?? 0) + 1;
    const now = performance.now();
    const isTold = now - (this.#loggedAt.get(message) ?? -Infinity) >= LOG_AGAIN_MS;
    if (isTold) {
      this.#log.warn({ ...members, refused }, message);
      this.#loggedAt.set(message, now);
    }
    this.#unlogged.set(message, isTold ? 0 : refused);
  }
}
