/**
 * How many attempts may fail within a window of time. Attempts that are under way count as if they would fail, so that a burst of them
 * cannot pass before the first has failed.
 *
 * The window slides: the time of each failure is kept, and it is forgotten when the window has passed. A bucket that fills up again
 * would need one number only, but lets nearly twice as many attempts fail in some windows; and here the list is short.
 */
export class FailureAllowance {
  readonly #most: number;
  readonly #windowMs: number;
  /** When attempts have failed, the oldest first. */
  readonly #failures: number[] = [];
  #underWay = 0;
  #nextEnd: { readonly reached: Promise<void>; readonly reach: () => void } | undefined;
  #toldAt = -Infinity;

  constructor(most: number, windowMs: number) {
    this.#most = most;
    this.#windowMs = windowMs;
  }

  /** Milliseconds until another attempt may be made; 0 if nothing but attempts under way can stand against it. */
  waitMs(now: number): number {
    this.#forget(now);
    const oldest = this.#failures[0];
    return oldest === undefined || this.#failures.length < this.#most ? 0 : oldest + this.#windowMs - now;
  }

  /** Tells whether an attempt may begin now. */
  isFree(now: number): boolean {
    this.#forget(now);
    return this.#failures.length + this.#underWay < this.#most;
  }

  /** Tells whether there is nothing to remember. */
  isUnused(now: number): boolean {
    this.#forget(now);
    return this.#failures.length === 0 && this.#underWay === 0;
  }

  /** An attempt begins. */
  begin(): void {
    this.#underWay += 1;
  }

  /** An attempt has ended. @param outcome `void`: it counts no more. */
  end(outcome: 'failed' | 'void', now: number): void {
    this.#underWay -= 1;
    if (outcome === 'failed') this.#failures.push(now);
    this.#nextEnd?.reach();
    this.#nextEnd = undefined;
  }

  /** Resolves when an attempt that is under way has ended. */
  nextEnd(): Promise<void> {
    if (!this.#nextEnd) {
      let reach = (): void => undefined;
      const reached = new Promise<void>((resolve) => (reach = resolve));
      this.#nextEnd = { reached, reach };
    }
    return this.#nextEnd.reached;
  }

  /** True once per window: threat, the log must not become the way to fill a disk. */
  isWorthTelling(now: number): boolean {
    if (now - this.#toldAt < this.#windowMs) return false;
    this.#toldAt = now;
    return true;
  }

  #forget(now: number): void {
    while (now - (this.#failures[0] ?? now) >= this.#windowMs) this.#failures.shift();
  }
}
