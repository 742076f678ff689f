import fc from 'fast-check';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import { readSchemaSources } from '../../src/schema/sources.ts';
import { brokenCases, checkBroken } from './broken.ts';
import { checkMutation, mutationCases } from './mutations.ts';
import { checkQuery, queryCases } from './queries.ts';
import { Tally } from './tally.ts';
import { FuzzWorld } from './world.ts';

/** One kind of cases with its judge. */
interface Kind<Case> {
  readonly cases: fc.Arbitrary<Case>;
  /** @returns what is wrong; nothing if all is right. */
  readonly check: (given: Case, tally: Tally) => Promise<string[]>;
}

export type KindName = 'queries' | 'mutations' | 'broken';

/** A case that shows something wrong, made as small as possible. */
export interface Finding {
  readonly kind: KindName;
  readonly seed: number;
  readonly given: string;
  readonly problems: string;
}

/** Worlds of all profiles, with the kinds of cases that are tried in them. */
export class Campaign {
  readonly tally = new Tally();
  readonly #worlds: readonly FuzzWorld[];
  readonly #kinds: { readonly [Name in KindName]: Kind<never> };

  private constructor(worlds: readonly FuzzWorld[]) {
    this.#worlds = worlds;
    const newest = worlds.at(-1)!;
    const at = (index: number): FuzzWorld => worlds[index] ?? newest;
    this.#kinds = {
      queries: kind(queryCases(newest), (given, tally) => checkQuery(at(given.world), given, tally)),
      broken: kind(brokenCases(newest), (given, tally) => checkBroken(at(given.world), given, tally)),
      mutations: kind(mutationCases(newest), (given, tally) => checkMutation(at(given.world), given, tally)),
    };
  }

  static async start(): Promise<Campaign> {
    const worlds: FuzzWorld[] = [];
    const compiled = compileSchema(readSchemaSources());
    for (const profile of DEMO_PROFILES) worlds.push(await FuzzWorld.start(profile, compiled));
    return new Campaign(worlds);
  }

  get kinds(): readonly KindName[] {
    return Object.keys(this.#kinds) as KindName[];
  }

  async close(): Promise<void> {
    for (const world of this.#worlds) await world.close();
  }

  /** Tries cases of one kind. @returns the smallest one that shows something wrong; undefined if there is none. */
  async run(name: KindName, seed: number, numRuns: number, milliseconds: number): Promise<Finding | undefined> {
    const { cases, check } = this.#kinds[name];
    let problems: string[] = [];
    let running: Promise<string[]> = Promise.resolve([]);
    const property = fc.asyncProperty(cases, async (given) => {
      running = check(given, this.tally).catch((error: unknown) => [String((error as Error).stack)]);
      const found = await running;
      if (found.length > 0) problems = found;
      return found.length === 0;
    });
    const limits = { interruptAfterTimeLimit: milliseconds, markInterruptAsFailure: false };
    const { failed, counterexample } = await fc.check(property, { seed, numRuns, ...limits });
    // When time is over, nobody waits for the last case.
    await running;
    if (!failed) return undefined;
    return {
      kind: name,
      seed,
      given: brief(fc.stringify(counterexample)),
      problems: problems.slice(0, 5).map(brief).join('\n'),
    };
  }
}

/** Kinds differ in what their cases are; who runs them need not know. */
function kind<Case>(cases: fc.Arbitrary<Case>, check: Kind<Case>['check']): Kind<never> {
  return { cases, check } as unknown as Kind<never>;
}

/** Without what is repeated by the thousand. */
function brief(text: string): string {
  const short = text.replace(/(\{"\w+":|.)\1{50,}/g, '$1…');
  return short.length > LONGEST ? `${short.slice(0, LONGEST)}…` : short;
}

const LONGEST = 4_000;
