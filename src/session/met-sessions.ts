import { RecentMap } from './recent-map.ts';

/** Sessions that are remembered; one that is forgotten costs a small request when it comes again. */
const MOST_REMEMBERED = 10_000;
const MET = {};

/**
 * Sessions of which this process knows that they had no transaction open: it has begun them, or has asked. The cookie of any other one can
 * come from a process that was killed in the middle of a transaction, or from a replica: what such a session shows may never have been
 * committed (design-2.md 3, left-over transaction).
 */
export class MetSessions {
  readonly #met = new RecentMap<object>(MOST_REMEMBERED);

  has(session: string): boolean {
    return this.#met.get(session) !== undefined;
  }

  add(session: string): void {
    this.#met.set(session, MET);
  }
}
