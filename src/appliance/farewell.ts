import type { Connection, Connections } from './connections.ts';
import type { Fate } from './types.ts';

/**
 * The connection of a write that was given up: nobody waits for its answer any more, but when it comes, the appliance is done with the write,
 * and it cannot happen to what is sent later.
 */
export class Farewell {
  readonly fate: Promise<Fate>;
  readonly #connections: Connections;
  readonly #connection: Connection;
  readonly #timer: NodeJS.Timeout;
  #resolve: ((fate: Fate) => void) | undefined;

  constructor(connections: Connections, connection: Connection) {
    this.#connections = connections;
    this.#connection = connection;
    this.fate = new Promise((resolve) => (this.#resolve = resolve));
    this.#timer = setTimeout(() => this.end('unknown'), connections.lateMs);
    connections.sideline(connection, () => this.end('unknown'));
  }

  /** To be called when the answer is complete, or will not be. Doing it twice does nothing. */
  end(fate: Fate): void {
    const resolve = this.#resolve;
    if (resolve === undefined) return;
    this.#resolve = undefined;
    clearTimeout(this.#timer);
    this.#connections.drop(this.#connection);
    resolve(fate);
  }
}
