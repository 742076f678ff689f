import { describe, expect, it } from 'vitest';

import { ObjectLoader } from '../../src/graph/loader.ts';
import { Foresight, type ForesightOptions } from '../../src/http/foresight.ts';
import { collectionOf, FakeReader, knowledgeOf, TOY } from '../graph/support.ts';

const MINUTE = 60_000;

/** A query for a list, asked again and again. */
class Asking {
  readonly told: (readonly [needed: number, unneeded: number])[] = [];
  /** What the query asks for besides. */
  resources = [TOY];
  readonly #foresight: Foresight;
  readonly #scope = {};
  #now = 0;
  #roundTripMs: number | undefined;

  constructor(options: Partial<ForesightOptions> = {}) {
    this.#foresight = new Foresight({
      when: 'auto',
      mostRequests: 100,
      roundTripMs: () => this.#roundTripMs,
      now: () => this.#now,
      told: (...counts) => this.told.push(counts),
      ...options,
    });
  }

  /** Asks once more. @returns what was asked for before the query itself asked for anything. */
  async ask({ afterMs = 0, roundTripMs = 20, isCancelled = false }: AskOptions = {}): Promise<readonly string[]> {
    this.#now += afterMs;
    this.#roundTripMs = roundTripMs;
    const reader = new FakeReader({ toys: collectionOf(TOY) });
    const loader = new ObjectLoader(reader, knowledgeOf([false]));
    const context = { loader, cancellation: () => (isCancelled ? ('deadline' as const) : undefined) };
    let ahead: readonly string[] = [];
    await this.#foresight.run({ scope: this.#scope, key: 'query', context }, async () => {
      ahead = [...reader.requests];
      for (const resource of this.resources) await loader.list(resource);
    });
    return ahead;
  }
}

interface AskOptions {
  readonly afterMs?: number;
  readonly roundTripMs?: number | undefined;
  readonly isCancelled?: boolean;
}

describe('what a query needs is asked for ahead', () => {
  it('from the second time on', async () => {
    const asking = new Asking();
    expect([await asking.ask(), await asking.ask(), await asking.ask()]).toEqual([[], ['toys'], ['toys']]);
  });

  it.each([
    [10, ['toys']],
    [9.9, []],
    [0, []],
    [NaN, []],
  ])('if a round trip takes 10 ms or more: %d', async (roundTripMs, ahead) => {
    const asking = new Asking();
    await asking.ask();
    expect(await asking.ask({ roundTripMs })).toEqual(ahead);
  });

  it('at any distance if that is wanted', async () => {
    const asking = new Asking({ when: 'always' });
    await asking.ask({ roundTripMs: 0 });
    expect(await asking.ask({ roundTripMs: 0 })).toEqual(['toys']);
  });

  it('if it was asked in the last five minutes', async () => {
    const asking = new Asking();
    await asking.ask();
    expect(await asking.ask({ afterMs: 5 * MINUTE })).toEqual(['toys']);
    expect(await asking.ask({ afterMs: 5 * MINUTE + 1 })).toEqual([]);
    expect(await asking.ask({ afterMs: 5 * MINUTE })).toEqual(['toys']);
  });

  it('as it was the last time, and not what it needed before that', async () => {
    const asking = new Asking();
    await asking.ask();
    asking.resources = [];
    expect(await asking.ask()).toEqual(['toys']);
    expect(await asking.ask()).toEqual([]);
    expect(asking.told).toEqual([[0, 1]]);
  });

  it('unless nobody knows what it would have needed', async () => {
    const asking = new Asking();
    await asking.ask({ isCancelled: true });
    expect(await asking.ask()).toEqual([]);
  });
});
