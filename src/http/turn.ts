import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Operation } from './operation.ts';
import type { Visitor } from './visitor.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Null before it has begun. */
    turn: Turn | null;
  }
}

/**
 * Makes room for the turn in each request. A map beside the requests would have to be looked through whenever garbage is collected, which
 * was a tenth of the time of a small request.
 */
export function registerTurns(server: FastifyInstance): void {
  server.decorateRequest('turn', null);
}

/** The turn of a request that has begun. */
export function turnOf({ turn }: Pick<FastifyRequest, 'turn'>): Turn {
  if (!turn) throw new TypeError('the request has not had its turn');
  return turn;
}

/** How a request has ended: its answer was taken, or its client has left before. */
export type TurnEnd = 'answered' | 'left';

/**
 * One request on its connection, from when it may be worked on until its answer was taken or the connection is gone. What counts for
 * the request (a place, bytes, the operation itself) ends with it.
 * Threat: Node tells nothing of the end of an answer that waits behind another one on the same connection, so whoever listens to the
 * answer alone counts for ever.
 */
export class Turn {
  /** Who has sent the request, once that was asked. */
  visitor: Visitor | undefined;
  /** What the request is for, if it is an operation. */
  operation: Operation | undefined;
  /** Whether the bytes of its answer count already. */
  isAnswerCounted = false;
  /** Reading of `performance.now()` when the answer must have been taken. */
  takenBy = Infinity;
  #end: TurnEnd | undefined;
  #listeners: ((end: TurnEnd) => void)[] = [];

  /** Calls once, when the turn ends; at once if it has ended. */
  onEnd(act: (end: TurnEnd) => void): void {
    if (this.#end === undefined) this.#listeners.push(act);
    else act(this.#end);
  }

  /** The request has ended. Doing it twice does nothing. */
  end(how: TurnEnd): void {
    if (this.#end !== undefined) return;
    this.#end = how;
    const listeners = this.#listeners;
    this.#listeners = [];
    for (const act of listeners) act(how);
  }
}
