/**
 * Rows of numbers from which decisions are read one after the other. When a row ends, every decision is the first choice, so that a
 * shorter row makes a simpler result: fast-check finds small counterexamples by making rows fewer and shorter and numbers smaller.
 */
export class Tape {
  readonly #rows: readonly (readonly number[])[];
  #row = 0;
  #place = 0;

  constructor(rows: readonly (readonly number[])[]) {
    this.#rows = rows;
  }

  /** True when the row has been read. */
  get hasEnded(): boolean {
    return this.#place >= (this.#rows[this.#row]?.length ?? 0);
  }

  /** Goes on with the next row. @returns false if there is none. */
  nextRow(): boolean {
    this.#row += 1;
    this.#place = 0;
    return this.#row < this.#rows.length;
  }

  /** A number from 0 to `below` - 1. */
  number(below: number): number {
    const number = this.#rows[this.#row]?.[this.#place] ?? 0;
    this.#place += 1;
    return below > 0 ? number % below : 0;
  }

  /** True in about so many of 100 cases; false when the row has ended. */
  isLikely(percent: number): boolean {
    return this.number(100) >= 100 - percent;
  }

  /** One of the items, which must be at least one. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.number(items.length)];
    if (item === undefined) throw new RangeError('There is nothing to choose from.');
    return item;
  }
}
