import type { Server } from 'node:http';
import { BlockList, isIPv6, type Socket } from 'node:net';

import type { FastifyRequest, onRequestHookHandler } from 'fastify';

import type { Limits } from '../config.ts';
import { Capacity, type CapacityRefusal, type Claimant } from './capacity.ts';
import type { Timing } from '../timing.ts';
import { clientOf } from './client-address.ts';
import { Connection } from './connection.ts';
import { answerOnSocket } from './malformed-requests.ts';
import { refusalError } from './request-errors.ts';
import { turnOf } from './turn.ts';

/** How often it is looked for answers that nobody takes, at least. */
const LOOK_AGAIN_MS = 1_000;

export interface ClientConnectionsOptions {
  readonly limits: Pick<Limits, 'connections' | 'connectionsPerClient'>;
  /** Addresses and networks of proxies, which bring many clients. */
  readonly trustedProxies: readonly string[];
  /** How long an answer may take to be taken. */
  readonly timing: Pick<Timing, 'readMs' | 'readBytesPerSecond'>;
  /** Told of each connection that is refused. */
  readonly refused: (client: string, refusal: CapacityRefusal) => void;
  /** Told of each connection that is ended because its client does not take the answer. */
  readonly unread: (client: string) => void;
}

/**
 * The connections of all clients: how many there may be, one request at a time on each, and an end for those that do not take
 * their answers.
 * Threat: connections cost memory before anybody has signed in, and one client can open thousands.
 */
export class ClientConnections {
  readonly #options: ClientConnectionsOptions;
  readonly #capacity: Capacity;
  readonly #proxies: BlockList;
  /** By client, the one that has done nothing for longest first. */
  readonly #open = new Map<string, Set<Connection>>();
  readonly #bySocket = new WeakMap<Socket, Connection>();
  readonly #watch: NodeJS.Timeout;

  constructor(options: ClientConnectionsOptions) {
    this.#options = options;
    const { connections, connectionsPerClient } = options.limits;
    this.#capacity = new Capacity({
      all: { setting: 'MAX_CONNECTIONS', maximum: connections },
      perClient: { setting: 'MAX_CONNECTIONS_PER_CLIENT', maximum: connectionsPerClient },
    });
    this.#proxies = blockListOf(options.trustedProxies);
    this.#watch = setInterval(() => this.#endOverdue(), Math.min(LOOK_AGAIN_MS, options.timing.readMs / 2)).unref();
  }

  /** How many are open. */
  get size(): number {
    return this.#capacity.taken;
  }

  /** Counts the connections of a server from now on. */
  watch(server: Server): void {
    server.on('connection', (socket: Socket) => this.#opened(socket));
    // Those that were refused and are not gone yet count here.
    server.maxConnections = this.#options.limits.connections * 2;
  }

  /** Nobody will come any more. */
  close(): void {
    clearInterval(this.#watch);
  }

  /** Holds a request back until it is its turn on its connection. The first of all hooks. */
  readonly takeTurn: onRequestHookHandler = (request, reply, done) => {
    // Without a connection that was let in: it was refused, and is about to end.
    this.#bySocket.get(request.raw.socket)?.enter(request.raw, reply.raw, (turn) => {
      request.turn = turn;
      done();
    });
  };

  /** The answer to a request is ready: from now on the client has a time to take it, whatever it does. @param bytes of the answer. */
  answerIsReady(request: FastifyRequest, bytes: number): void {
    const { readMs, readBytesPerSecond } = this.#options.timing;
    turnOf(request).takenBy = performance.now() + readMs + (bytes / readBytesPerSecond) * 1_000;
  }

  /** What came on a socket is no HTTP. @param tell answers, and ends the connection. */
  fail(socket: Socket, tell: () => void): void {
    const connection = this.#bySocket.get(socket);
    if (connection) connection.fail(tell);
    else socket.destroy();
  }

  #opened(socket: Socket): void {
    const address = socket.remoteAddress ?? '';
    const client = clientOf(address);
    const refusal = this.#refusalOf(client, address);
    if (refusal && !this.#endIdle(client)) {
      this.#options.refused(client, refusal);
      answerOnSocket(socket, 503, refusalError(refusal));
      return;
    }
    const connection = new Connection(socket, client, () => this.#setLast(connection));
    this.#bySocket.set(socket, connection);
    this.#capacity.take(claimOf(client));
    this.#setLast(connection);
    socket.once('close', () => {
      connection.close();
      this.#forget(connection);
    });
  }

  /** Why a client may not have one more; undefined: it may. A proxy has as many as its clients need. */
  #refusalOf(client: string, address: string): CapacityRefusal | undefined {
    const refusal = this.#capacity.refusal(claimOf(client));
    const isOwnShare = refusal?.code === 'TOO_MANY_OPERATIONS';
    return isOwnShare && this.#proxies.check(address, isIPv6(address) ? 'ipv6' : 'ipv4') ? undefined : refusal;
  }

  /**
   * Ends the connection of a client on which nothing has happened for longest.
   * Threat: connections that are opened and never used would keep out others at the same address.
   * @returns false if all of them are being worked for.
   */
  #endIdle(client: string): boolean {
    for (const connection of this.#open.get(client) ?? []) {
      if (!connection.isWaiting) continue;
      connection.socket.destroy();
      this.#forget(connection);
      return true;
    }
    return false;
  }

  #endOverdue(): void {
    const now = performance.now();
    for (const connections of this.#open.values()) {
      for (const connection of connections) {
        if (!connection.isOverdue(now)) continue;
        this.#options.unread(connection.client);
        connection.socket.destroy();
      }
    }
  }

  #setLast(connection: Connection): void {
    const { client } = connection;
    let ofClient = this.#open.get(client);
    if (!ofClient) this.#open.set(client, (ofClient = new Set()));
    ofClient.delete(connection);
    ofClient.add(connection);
  }

  #forget(connection: Connection): void {
    const { client } = connection;
    const ofClient = this.#open.get(client);
    if (!ofClient?.delete(connection)) return;
    if (ofClient.size === 0) this.#open.delete(client);
    this.#capacity.giveBack(claimOf(client));
  }
}

/** A connection is nobody's until a request says whose it is: all count alike. */
function claimOf(client: string): Claimant {
  return { client, isSignedIn: true };
}

function blockListOf(networks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', prefix] = network.split('/');
    const family = isIPv6(address) ? 'ipv6' : 'ipv4';
    if (prefix === undefined) list.addAddress(address, family);
    else list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
