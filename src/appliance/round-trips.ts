/** Answers after which the fastest of the ones before is forgotten, and as many as it takes to tell anything at all. */
const WINDOW = 32;

/**
 * How far away the appliance is: the shortest time that one of the latest 32 to 63 requests took from being sent to being answered.
 * The shortest, because all that keeps an answer waiting (a slow object, a busy process, a new connection) only makes it longer.
 */
export class RoundTrips {
  #before: number | undefined;
  #now = Infinity;
  #count = 0;

  /** @param ms that a request took. */
  add(ms: number): void {
    if (ms < this.#now) this.#now = ms;
    this.#count += 1;
    if (this.#count < WINDOW) return;
    this.#before = this.#now;
    this.#now = Infinity;
    this.#count = 0;
  }

  /** Milliseconds; undefined as long as there are too few answers to tell. */
  get fastestMs(): number | undefined {
    return this.#before === undefined ? undefined : Math.min(this.#before, this.#now);
  }
}
