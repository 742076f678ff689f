import { X509Certificate } from 'node:crypto';
import { connect as connectTcp, isIP, type Socket } from 'node:net';
import { connect as connectTls, createSecureContext, type SecureContext } from 'node:tls';
import { Client, type buildConnector } from 'undici';

import { WaitingLine, type Waiting } from './waiting-line.ts';

/** Something that waits for a connection. */
export interface Task extends Waiting {
  /** Which connections will do: any, or only one that nobody has used. */
  readonly needs: 'any' | 'fresh';
  /** Takes the connection, or returns false when it has no use for it any more. */
  begin(connection: Connection): boolean;
  /** Ends while it waits; returns false if it has to be carried out all the same. */
  refuse(): boolean;
}

export interface ConnectionOptions {
  url: URL;
  ca?: string | undefined;
  maxConnections: number;
  maxAnswerBytes: number;
  /** Milliseconds for which a connection is kept beside the others, because of an answer that is late. */
  lateMs: number;
}

/**
 * Up to `maxConnections` undici clients, one connection and one request at a time each, behind a free list and a queue.
 * Undici's own Pool is not used for two reasons: it looks through its clients on every request, and it does not tell whether a
 * request is waiting for a free connection or for a connect, so a deadline could not leave the former out and an abort
 * could not take a request out of its queue.
 */
export class Connections {
  readonly #options: ConnectionOptions;
  readonly #secureContext: SecureContext | undefined;
  /** Latest TLS session, so that further connections are resumed rather than negotiated. */
  #tlsSession: Buffer | undefined;
  /** A stack: the connection used last is the one least likely to have been closed by the appliance meanwhile. */
  readonly #idle: Connection[] = [];
  readonly #waiting = new WaitingLine<Task>();
  #open = 0;
  /** Connections whose answers are late, with what is to be called when they must go. As many as there are others at most. */
  readonly #sidelined = new Map<Connection, () => void>();

  /** @throws RangeError when `ca` has no certificates or an unreadable one */
  constructor(options: ConnectionOptions) {
    this.#options = options;
    if (options.url.protocol === 'https:') {
      this.#secureContext = createSecureContext(options.ca === undefined ? {} : { ca: certificatesIn(options.ca) });
    }
  }

  /** Begins the task on a free connection, at once or when its turn comes. */
  run(task: Task): void {
    const connection = this.#idle.pop() ?? (this.#open < this.#options.maxConnections ? this.#create() : undefined);
    if (connection === undefined) this.#waiting.push(task);
    else {
      const fit = this.#fitFor(task, connection);
      if (!task.begin(fit)) this.release(fit);
    }
  }

  /** Takes a connection back for the next task. After a broken connection the client connects anew by itself. */
  release(connection: Connection): void {
    let free = connection;
    for (let task = this.#waiting.shift(); task !== undefined; task = this.#waiting.shift()) {
      free = this.#fitFor(task, free);
      if (task.begin(free)) return;
    }
    this.#idle.push(free);
  }

  /** Ends a connection in whatever state it is, connecting included, and frees its place. */
  discard(connection: Connection): void {
    this.#end(connection);
    if (this.#waiting.length > 0) this.release(this.#create());
  }

  get lateMs(): number {
    return this.#options.lateMs;
  }

  /**
   * Frees the place of a connection that goes on waiting for an answer.
   * Threat: an appliance that answers nothing must not collect connections; the one that has waited longest goes.
   * @param mustGo called when it cannot wait any longer; it has to drop it.
   */
  sideline(connection: Connection, mustGo: () => void): void {
    this.#sidelined.set(connection, mustGo);
    this.#open -= 1;
    if (this.#sidelined.size > this.#options.maxConnections) this.#sidelined.values().next().value?.();
    if (this.#waiting.length > 0) this.release(this.#create());
  }

  /** Ends a connection that was sidelined. */
  drop(connection: Connection): void {
    if (this.#sidelined.delete(connection)) connection.destroy();
  }

  /** Ends all connections that wait for late answers. */
  dropSidelined(): void {
    for (const mustGo of [...this.#sidelined.values()]) mustGo();
  }

  /** Ends the tasks that wait, as far as they can be refused. */
  refuseWaiting(): void {
    for (const task of this.#waiting.takeAll()) if (!task.refuse()) this.#waiting.push(task);
  }

  /** Ends all idle connections. */
  closeIdle(): void {
    for (const connection of this.#idle.splice(0)) this.discard(connection);
  }

  #fitFor({ needs }: Task, free: Connection): Connection {
    if (needs === 'any' || !free.isUsed) return free;
    this.#end(free);
    return this.#create();
  }

  #end(connection: Connection): void {
    connection.destroy();
    this.#open -= 1;
  }

  #create(): Connection {
    this.#open += 1;
    return new Connection(this.#options, (options) => this.#connect(options));
  }

  #connect({ hostname, port, protocol }: buildConnector.Options): Socket {
    if (this.#secureContext === undefined) return connectTcp({ host: hostname, port: Number(port) || 80 });
    const socket = connectTls({
      host: hostname,
      port: Number(port) || (protocol === 'https:' ? 443 : 80),
      // SNI does not allow addresses; the certificate is checked against `host` then.
      ...(isIP(hostname) === 0 && { servername: hostname }),
      ...(this.#tlsSession !== undefined && { session: this.#tlsSession }),
      secureContext: this.#secureContext,
      ALPNProtocols: ['http/1.1'],
      // Explicit, because NODE_TLS_REJECT_UNAUTHORIZED=0 in the environment would otherwise switch verification off.
      rejectUnauthorized: true,
    });
    socket.on('session', (session) => {
      this.#tlsSession = session;
    });
    return socket;
  }
}

/** One undici client and, while it connects, its socket: undici does not give up a connect when its client is destroyed. */
export class Connection {
  readonly client: Client;
  /** Something was sent on it. */
  isUsed = false;
  #connecting: Socket | undefined;

  constructor({ url, maxAnswerBytes }: ConnectionOptions, open: (options: buildConnector.Options) => Socket) {
    this.client = new Client(url.origin, {
      pipelining: 1,
      // Each exchange has one deadline of its own; a slow drip would keep undici's timers from ever firing.
      headersTimeout: 0,
      bodyTimeout: 0,
      maxResponseSize: maxAnswerBytes,
      connect: (options, callback) => this.#connect(open(options), callback),
    });
  }

  destroy(): void {
    this.client.destroy(null, ignore);
    this.#connecting?.destroy();
  }

  #connect(socket: Socket, callback: buildConnector.Callback): void {
    this.#connecting = socket;
    socket.setNoDelay(true).setKeepAlive(true, 60_000);
    // Stays on the socket: an error event without a listener would end the process.
    socket.on('error', (error) => {
      if (this.#connecting !== socket) return;
      this.#connecting = undefined;
      callback(error, null);
    });
    socket.once('encrypted' in socket ? 'secureConnect' : 'connect', () => {
      this.#connecting = undefined;
      callback(null, socket);
    });
  }
}

const PEM = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** Node passes over what is not a certificate, and the connections would fail later without a word about the reason. */
function certificatesIn(ca: string): string[] {
  const certificates = ca.match(PEM) ?? [];
  try {
    for (const certificate of certificates) new X509Certificate(certificate);
  } catch {
    certificates.length = 0;
  }
  if (certificates.length === 0) throw new RangeError('The certificate authority is not a certificate in PEM.');
  return certificates;
}

function ignore(): void {}
