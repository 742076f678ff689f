import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';

/** Published by node:net for each connection that a server accepts. */
const CHANNEL = 'net.server.socket';
const TABLE = '/proc/net/tcp';
const ESTABLISHED = '01';

/** Where the driver itself calls the appliance from, so that its own connections are not counted as those of the gateway. */
export const DRIVER_ADDRESS = '127.0.0.2';
const DRIVER = '0200007F';

/**
 * Counts the gateway's connections at the appliance, which is in this process, whenever one is accepted. The system's own table is asked
 * where there is one (Linux): this process learns late that a connection has ended, and would count it beside the one that came instead.
 */
export class ConnectionCount {
  readonly #port: number;
  readonly #open = new Set<Socket>();
  #most = 0;

  constructor(applianceUrl: string) {
    this.#port = Number(new URL(applianceUrl).port);
    subscribe(CHANNEL, this.#accepted);
  }

  /** Most connections at a time. */
  get most(): number {
    return this.#most;
  }

  /**
   * Connections that are open now. Reading the table takes time, in which one can end and another begin; only those that are in two
   * readings were open together.
   */
  now(): number {
    const first = this.#established();
    if (!first) return this.#open.size;
    const second = this.#established() ?? new Set();
    return [...first].filter((remote) => second.has(remote)).length;
  }

  stop(): void {
    unsubscribe(CHANNEL, this.#accepted);
  }

  readonly #accepted = (message: unknown): void => {
    const { socket } = message as { readonly socket: Socket };
    if (socket.localPort !== this.#port || socket.remoteAddress === DRIVER_ADDRESS) return;
    this.#open.add(socket);
    socket.once('close', () => this.#open.delete(socket));
    this.#most = Math.max(this.#most, this.now());
  };

  /** Addresses of those who are connected; undefined where there is no table. */
  #established(): ReadonlySet<string> | undefined {
    let table;
    try {
      table = readFileSync(TABLE, 'latin1');
    } catch {
      return undefined;
    }
    const place = `:${this.#port.toString(16).toUpperCase().padStart(4, '0')}`;
    const rows = table.split('\n').map((line) => line.trim().split(/\s+/));
    const remotes = rows.flatMap(([, local = '', remote = '', state]) =>
      local.endsWith(place) && state === ESTABLISHED && !remote.startsWith(DRIVER) ? [remote] : [],
    );
    return new Set(remotes);
  }
}
