import type { Needs } from '../graph/loader.ts';
import { RecentMap } from '../session/recent-map.ts';
import { Numbers } from './numbers.ts';
import type { Operation } from './operation.ts';

/** Objects and lists that are remembered at most, of all queries together: a hundred bytes each. */
const MOST_REMEMBERED = 100_000;
const MOST_QUERIES = 1_000;

/**
 * Remembers what a query needed of the appliance, and asks for all of it at once when the same session sends the same query again
 * (SPS_PREFETCH). Three round trips become one: the list need not be there to know which objects will be in it. Every answer is as
 * fresh as without; what the configuration does not call for any more was asked for in vain, once.
 * Threat: what one session has seen must not be asked for, or be guessed, by another one. What is remembered is found by the session.
 */
export class Foresight {
  readonly #mostRequests: number;
  readonly #needs = new RecentMap<Needs>(MOST_QUERIES, (needs) => {
    this.#size -= sizeOf(needs);
  });
  #size = 0;
  readonly #scopes = new Numbers();

  /** @param mostRequests requests that an operation may need; queries that need more than half of it are not foreseen. */
  constructor(mostRequests: number) {
    this.#mostRequests = mostRequests;
  }

  /**
   * Executes a query.
   * @param scope the same for operations of one session until the configuration is changed through this gateway.
   * @param key the same for the same query with the same variables.
   */
  async run<T>(
    { scope, key, context }: { readonly scope: object; readonly key: string; readonly context: Operation },
    execute: () => Promise<T>,
  ): Promise<T> {
    const { loader } = context;
    const name = `${this.#scopes.of(scope)} ${key}`;
    const foreseen = this.#needs.get(name);
    if (foreseen) loader.prefetch(foreseen);
    const executed = await execute();
    // What was ended early does not tell what is needed.
    if (context.cancellation() === undefined) this.#remember(name, loader.needs);
    return executed;
  }

  #remember(name: string, needs: Needs): void {
    this.#needs.delete(name);
    if (sizeOf(needs) > this.#mostRequests / 2) return;
    this.#needs.set(name, needs);
    this.#size += sizeOf(needs);
    while (this.#size > MOST_REMEMBERED && this.#needs.deleteOldest());
  }
}

function sizeOf({ lists, objects }: Needs): number {
  return 1 + lists.length + objects.length;
}
