/**
 * How many attempts may end in a certain way within a window of time: fail, or succeed. Attempts that are under way count as if they would
 * end so, so that a burst of them cannot pass before the first has ended.
 *
 * The window slides: the time of each attempt that counts is kept, and it is forgotten when the window has passed. A bucket that fills up
 * again would need one number only, but lets nearly twice as many attempts pass in some windows; and here the list is short.
 */
export class Allowance {
  readonly #most: number;
  readonly #windowMs: number;
  /** When attempts have ended that count, the oldest first. */
  readonly #counted: number[] = [];
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
    const oldest = this.#counted[0];
    return oldest === undefined || this.#counted.length < this.#most ? 0 : oldest + this.#windowMs - now;
  }

  /** Tells whether an attempt may begin now. */
  isFree(now: number): boolean {
    this.#forget(now);
    return this.#counted.length + this.#underWay < this.#most;
  }

  /** Tells whether there is nothing to remember. */
  isUnused(now: number): boolean {
    this.#forget(now);
    return this.#counted.length === 0 && this.#underWay === 0;
  }

  /** An attempt begins. */
  begin(): void {
    this.#underWay += 1;
  }

  /** An attempt has ended. @param outcome `void`: it counts no more. */
  end(outcome: 'counts' | 'void', now: number): void {
    this.#underWay -= 1;
    if (outcome === 'counts') this.#counted.push(now);
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
    while (now - (this.#counted[0] ?? now) >= this.#windowMs) this.#counted.shift();
  }
}
