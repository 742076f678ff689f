import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import { Turn } from './turn.ts';

/** Requests that may wait on one connection for the one before them. */
const MOST_HELD = 64;
/** Bytes that these may have, and that are thrown away of what is not held back. */
const MOST_BYTES_AHEAD = 64 * 1024;

/** A request, and what to do when its turn comes. */
interface Held {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly begin: (turn: Turn) => void;
}

/**
 * A connection of a client: one request at a time. What a client sends before it has its answer (pipelining, RFC 9112 9.3.2) is held
 * back as long as it is little; otherwise the connection ends.
 *
 * Threats: Node begins all requests of a packet at once, so 11 kB would be a hundred operations, and their answers, which nobody reads,
 * stay in the memory. The socket is read on all the same: who does not read does not notice that a client has left.
 */
export class Connection {
  readonly socket: Socket;
  /** The client that it counts for. */
  readonly client: string;
  readonly #held: Held[] = [];
  #current: { readonly turn: Turn; readonly request: IncomingMessage } | undefined;
  /** What to do after the last answer; set: nothing further is taken. */
  #afterwards: (() => void) | undefined;
  /** Bytes that had come by then. */
  #bytesTaken = 0;

  readonly #idle: () => void;

  /** @param idle told when a request has ended. */
  constructor(socket: Socket, client: string, idle: () => void) {
    this.socket = socket;
    this.client = client;
    this.#idle = idle;
  }

  /** Whether nothing is being worked on: no request, or one that has not come whole. */
  get isWaiting(): boolean {
    return this.#current?.request.complete !== true;
  }

  /** Whether the answer to the current request should have been taken by now. */
  isOverdue(now: number): boolean {
    return this.#current !== undefined && this.#current.turn.takenBy < now;
  }

  /** A request has come. @param begin called when its turn comes, which can be never. */
  enter(request: IncomingMessage, response: ServerResponse, begin: (turn: Turn) => void): void {
    const held = { request, response, begin };
    if (!this.#current) this.#start(held);
    else if (this.#afterwards || this.#held.length >= MOST_HELD) this.socket.destroy();
    else this.#hold(held);
  }

  /**
   * What came is no HTTP: to be told after the answers to what came before.
   * @param tell tells it and ends the connection.
   */
  fail(tell: () => void): void {
    // What is wrong with the request that is coming in is told at once.
    if (this.isWaiting) tell();
    else if (!this.#afterwards) this.#takeNoMore(tell);
    else if (this.#hasTooMuch()) this.socket.destroy();
  }

  /** The connection is gone. */
  close(): void {
    this.#held.length = 0;
    this.#current?.turn.end('left');
    this.#current = undefined;
  }

  #start({ request, response, begin }: Held): void {
    const turn = new Turn();
    this.#current = { turn, request };
    response.once('close', () => {
      turn.end(response.writableFinished ? 'answered' : 'left');
      if (this.#current?.turn === turn) this.#next();
    });
    begin(turn);
  }

  #next(): void {
    this.#current = undefined;
    if (this.socket.destroyed) return;
    this.#idle();
    const next = this.#held.shift();
    if (next) this.#start(next);
    else this.#afterwards?.();
  }

  #hold(held: Held): void {
    this.#held.push(held);
    // Parsing goes on to the end of the packet; a body that comes later would have to be kept while nobody wants it.
    setImmediate(() => {
      if (!held.request.complete && this.#held.at(-1) === held) this.#drop(held.request);
      else if (this.#held.reduce((sum, { request }) => sum + sizeOf(request), 0) > MOST_BYTES_AHEAD)
        this.socket.destroy();
    });
  }

  /** Takes back a request of which only a part has come: after the answers to the ones before, the connection ends. */
  #drop(request: IncomingMessage): void {
    this.#held.pop();
    this.#takeNoMore(() => this.socket.destroySoon());
    request.on('data', () => {
      if (this.#hasTooMuch()) this.socket.destroy();
    });
  }

  #takeNoMore(afterwards: () => void): void {
    this.#afterwards = afterwards;
    this.#bytesTaken = this.socket.bytesRead;
  }

  #hasTooMuch(): boolean {
    return this.socket.bytesRead - this.#bytesTaken > MOST_BYTES_AHEAD;
  }
}

/** Bytes that a request takes in the memory while it waits, about. */
function sizeOf({ url = '', rawHeaders, readableLength }: IncomingMessage): number {
  return rawHeaders.reduce((sum, { length }) => sum + length, url.length + readableLength);
}
