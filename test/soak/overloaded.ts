import type { ReadingCrowd, Round } from './overload.ts';
import type { Plan } from './plan.ts';
import type { Sample } from './probe-sample.ts';
import { median } from './statistics.ts';

/** What more load than can be served has done. */
export interface Overload {
  /** Rounds at the load that saturates, one more than of those at twice that load, which are between them. */
  readonly saturated: readonly Round[];
  readonly twice: readonly Round[];
  readonly tenTimes: Round;
  /** The last round at the load that saturates, after all that. */
  readonly afterwards: Round;
  /** Heap before, and after ten times the load. */
  readonly heapBefore: number;
  readonly heapAfter: number;
  readonly rssAfter: number;
}

/** Milliseconds of a round at most, however slow the answers are. */
const LONGEST_ROUND_MS = 12_000;

/** Rounds at the saturating load and at twice that in turns, then once ten times that. */
export async function overloaded(
  crowd: ReadingCrowd,
  clients: number,
  { overloadRounds, overloadMs, maxOperations }: Plan,
  sample: () => Promise<Sample>,
): Promise<Overload> {
  const closed = (): Promise<Round> => crowd.closed(clients, { leadInMs: overloadMs / 3, ms: overloadMs });
  const open = (times: number): Promise<Round> => {
    const rate = perSecond(saturated);
    // With all places taken an answer takes so long: a round must see many come and go.
    const answerMs = (maxOperations * 1000) / rate;
    const ms = Math.min(LONGEST_ROUND_MS, Math.max(overloadMs, 5 * answerMs));
    return crowd.open(times * rate, { leadInMs: Math.min(ms, 2 * answerMs + overloadMs / 3), ms });
  };
  const saturated: Round[] = [await closed()];
  const twice: Round[] = [];
  const heapBefore = (await sample()).heapUsed;
  for (let round = 0; round < overloadRounds; round++) {
    twice.push(await open(2));
    saturated.push(await closed());
  }
  const tenTimes = await open(10);
  const { heapUsed: heapAfter, rss: rssAfter } = await sample();
  const afterwards = await closed();
  return { saturated, twice, tenTimes, afterwards, heapBefore, heapAfter, rssAfter };
}

/** The middle of what was answered per second. */
export function perSecond(rounds: readonly Round[]): number {
  return median(rounds.map(({ answeredPerSecond }) => answeredPerSecond));
}

/** Share of the processors from which on other programs decide how much is answered. */
const DISTURBED = 0.05;

/**
 * Of each round at twice the load, what was answered compared with the rounds right before and after it; the middle of that. If other
 * programs have used the processors, answers are counted per time of the processor instead, which they have shortened.
 */
export function ratioAtTwice({ saturated, twice }: Overload): { readonly ratio: number; readonly others: number } {
  const others = median([...saturated, ...twice].map((round) => round.others));
  const rate = (round: Round | undefined): number =>
    (round?.answeredPerSecond ?? NaN) / (others > DISTURBED ? (round?.gatewayBusy ?? NaN) : 1);
  const ratios = twice.map((round, index) => rate(round) / ((rate(saturated[index]) + rate(saturated[index + 1])) / 2));
  return { ratio: median(ratios), others };
}

/** The same without regard to what other programs have used. */
export function plainRatio({ saturated, twice }: Overload): number {
  return perSecond(twice) / perSecond(saturated);
}
