/** How a request has ended: its answer was taken, or its client has left before. */
export type TurnEnd = 'answered' | 'left';

/**
 * One request on its connection, from when it may be worked on until its answer was taken or the connection is gone. What counts for
 * the request (a place, bytes, the operation itself) ends with it.
 * Threat: Node tells nothing of the end of an answer that waits behind another one on the same connection, so whoever listens to the
 * answer alone counts for ever.
 */
export class Turn {
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
