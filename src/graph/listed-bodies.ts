import { exactBodiesIn } from '../appliance/index.ts';

/**
 * The bodies of a list with their numbers as the appliance wrote them: looked for when one is wanted, which is seldom, and once for all
 * objects of the list. Until then the answer is kept, a quarter of what was made of it.
 */
export class ListedBodies {
  #bytes: Buffer | undefined;
  #bodies: readonly unknown[] | undefined;

  /** @param bytes the list, as it came. */
  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** The body of the item at a place, with marked numbers (json/exact.ts); undefined if no item of the list has any. */
  exactBodyAt(place: number): unknown {
    if (this.#bytes) {
      this.#bodies = exactBodiesIn(this.#bytes);
      this.#bytes = undefined;
    }
    return this.#bodies?.[place];
  }
}
