/** What stands against taking more: everything is taken, or the client has its share. */
export type Shortage = 'all taken' | 'share taken';

/**
 * Divides something limited (places, connections, bytes) between clients, so that nobody can take all of it.
 *
 * A client may take more as long as it has less than is free, and less than a fixed limit. So one alone gets half, two get a third each,
 * and however many there are, something is left for who comes with nothing. Threat: with a fixed limit per client, a few clients
 * together take everything, and everybody else is refused.
 */
export class FairShares {
  readonly all: number;
  readonly perClient: number;
  readonly #taken = new Map<string, number>();
  #sum = 0;

  /** @param perClient what one client may have at most; left out: what is fair. */
  constructor(all: number, perClient = Infinity) {
    this.all = all;
    this.perClient = perClient;
  }

  /** What all clients have. */
  get taken(): number {
    return this.#sum;
  }

  /** What a client has. */
  of(client: string): number {
    return this.#taken.get(client) ?? 0;
  }

  /**
   * What keeps a client from taking so much more; undefined: nothing.
   * @param amount 0: whether it may take anything at all.
   */
  shortage(client: string, amount = 1): Shortage | undefined {
    const free = this.all - this.#sum;
    if (free <= 0 || amount > free) return 'all taken';
    return this.of(client) >= Math.min(this.perClient, free) ? 'share taken' : undefined;
  }

  /** Takes, whether or not it is fair: ask {@link shortage} before. */
  take(client: string, amount = 1): void {
    this.#sum += amount;
    this.#taken.set(client, this.of(client) + amount);
  }

  giveBack(client: string, amount = 1): void {
    this.#sum -= amount;
    const left = this.of(client) - amount;
    if (left > 0) this.#taken.set(client, left);
    else this.#taken.delete(client);
  }
}
