/** Milliseconds that may be spent on writing answers before other work of the process gets its turn. */
const BUDGET_MS = 8;

/** Objects between two looks at the clock. */
const OBJECTS_BETWEEN = 16;

/**
 * One turn of the event loop and how much of it has gone into writing answers, of whatever operation: an operation over many objects must
 * not keep the others, health checks and timeouts waiting.
 */
class Turn {
  #startedAt = 0;
  #objects = 0;
  #isSpent = false;

  /** Counts one object. @returns true if it should wait for the next turn. */
  isSpent(): boolean {
    if (this.#objects === 0) {
      this.#startedAt = performance.now();
      setImmediate(() => {
        this.#objects = 0;
        this.#isSpent = false;
      });
    }
    this.#objects += 1;
    if (this.#objects % OBJECTS_BETWEEN === 0) this.#isSpent = performance.now() - this.#startedAt > BUDGET_MS;
    return this.#isSpent;
  }
}

/** There is one event loop, so there is one. */
export const turn = new Turn();

/** Work of one operation that waits for the next turn of the event loop, in order. */
export class Postponed {
  readonly #works: (() => void)[] = [];

  /** @param work must not throw. */
  add(work: () => void): void {
    if (this.#works.push(work) === 1) setImmediate(() => this.#go());
  }

  #go(): void {
    let done = 0;
    // At least one in every turn, however little time there is.
    while (done < this.#works.length && (done === 0 || !turn.isSpent())) {
      this.#works[done]?.();
      done += 1;
    }
    this.#works.splice(0, done);
    if (this.#works.length > 0) setImmediate(() => this.#go());
  }
}
