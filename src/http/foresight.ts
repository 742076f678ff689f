import type { ApplianceClient } from '../appliance/index.ts';
import type { Config } from '../config.ts';
import type { Needs } from '../graph/loader.ts';
import { RecentMap } from '../session/recent-map.ts';
import type { Metrics } from './metrics.ts';
import { Numbers } from './numbers.ts';
import type { Operation } from './operation.ts';

/** Objects and lists that are remembered at most, of all queries together: a hundred bytes each. */
const MOST_REMEMBERED = 100_000;
const MOST_QUERIES = 1_000;

/** How long a query is believed to need what it needed: half of the shortest time after which sessions have been seen to end (protocol.md 2.4). */
const BELIEVED_MS = 5 * 60_000;

/** Milliseconds of a round trip from which on fewer of them are worth requests in vain. */
const FAR_MS = 10;

export interface ForesightOptions {
  /** Requests that an operation may need; queries that need more than half of it are not foreseen. */
  readonly mostRequests: number;
  /** When to ask ahead: always, or only if the appliance is far away. */
  readonly when: 'auto' | 'always';
  /** Milliseconds of a round trip to the appliance, if that is known. */
  readonly roundTripMs: () => number | undefined;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  /** Told of reads that were asked for ahead: how many were needed, and how many were not. */
  readonly told: (needed: number, unneeded: number) => void;
}

/** A query that is about to be executed. */
export interface ForeseenQuery {
  /** The same for operations of one session until the configuration is changed through this gateway. */
  readonly scope: object;
  /** The same for the same query with the same variables. */
  readonly key: string;
  readonly context: Pick<Operation, 'loader' | 'cancellation'>;
}

interface Remembered extends Needs {
  readonly at: number;
}

/**
 * Remembers what a query needed of the appliance, and asks for all of it at once when the same session sends the same query again
 * (SPS_PREFETCH). Three round trips become one: the list need not be there to know which objects will be in it. Every answer is as
 * fresh as without; what the configuration does not call for any more was asked for in vain, once. Near the appliance round trips cost
 * next to nothing, and nothing is asked for that is not known to be needed.
 * Threat: what one session has seen must not be asked for, or be guessed, by another one. What is remembered is found by the session.
 */
export class Foresight {
  readonly #options: ForesightOptions;
  readonly #queries = new RecentMap<Remembered>(MOST_QUERIES, (needs) => {
    this.#size -= sizeOf(needs);
  });
  #size = 0;
  readonly #scopes = new Numbers();

  constructor(options: ForesightOptions) {
    this.#options = options;
  }

  /** Executes a query, and asks ahead for what it will need. */
  async run<T>({ scope, key, context }: ForeseenQuery, execute: () => Promise<T>): Promise<T> {
    if (!this.#isWorthwhile()) return execute();
    const { loader } = context;
    const name = `${this.#scopes.of(scope)} ${key}`;
    const foreseen = this.#queries.get(name);
    const isAhead = foreseen !== undefined && this.#options.now() - foreseen.at <= BELIEVED_MS;
    if (isAhead) loader.prefetch(foreseen);
    const executed = await execute();
    if (isAhead) this.#options.told(sizeOf(foreseen) - loader.unneeded, loader.unneeded);
    // What was ended early does not tell what is needed.
    if (context.cancellation() === undefined) this.#remember(name, loader.needs);
    return executed;
  }

  #isWorthwhile(): boolean {
    const { when, roundTripMs } = this.#options;
    return when === 'always' || (roundTripMs() ?? 0) >= FAR_MS;
  }

  #remember(name: string, { lists, objects }: Needs): void {
    const needs = { lists, objects, at: this.#options.now() };
    this.#queries.delete(name);
    if (sizeOf(needs) === 0 || sizeOf(needs) > this.#options.mostRequests / 2) return;
    this.#queries.set(name, needs);
    this.#size += sizeOf(needs);
    while (this.#size > MOST_REMEMBERED && this.#queries.deleteOldest());
  }
}

function sizeOf({ lists, objects }: Needs): number {
  return lists.length + objects.length;
}

/** What asks ahead, if anything may. The cache answers what was asked before with one small request, so there is nothing to gain by it. */
export function foresightOf(
  { prefetch, cache, limits }: Config,
  { client, metrics, now }: { client: ApplianceClient; metrics: Metrics; now: () => number },
): Foresight | undefined {
  if (prefetch === 'never' || (prefetch === 'auto' && cache !== 'off')) return undefined;
  return new Foresight({
    when: prefetch,
    mostRequests: limits.upstreamRequests,
    roundTripMs: () => client.roundTripMs,
    now,
    told: (needed, unneeded) => metrics.readsAhead(needed, unneeded),
  });
}
