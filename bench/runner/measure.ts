import { setTimeout as sleep } from 'node:timers/promises';

import { BARE_COLLECTION, questionOf, startContender, type Contender, type ContenderName } from './contenders.ts';
import { DisturbanceMeter } from './disturbance.ts';
import { load, LoadClient, type Extent, type Question } from './load.ts';
import type { Options } from './options.ts';
import type { Scenario } from './scenarios.ts';
import { median, quantile } from './statistics.ts';
import { Upstream } from './upstream.ts';
import { verify } from './verify.ts';

/** One contender in one round, per query. */
export interface Round {
  readonly p50: number;
  readonly perSecond: number;
  readonly cpuMicros: number;
  /** Requests to the appliance. */
  readonly calls: number;
}

/** One contender in one scenario. */
export interface Measured {
  readonly name: ContenderName;
  readonly rounds: readonly Round[];
  /** Over the latencies of all rounds, in milliseconds. */
  readonly p99: number;
  /** Largest resident memory, in megabytes. NaN for `round-trip`. */
  readonly peakMegabytes: number;
}

/** All that was measured in one scenario. */
export interface Measurement {
  readonly measured: readonly Measured[];
  /** Share of the machine's CPU time that other programs used, 0 to 1: median of the rounds. */
  readonly disturbance: number;
}

/** A contender that runs, with its clients and what is known of its answers. */
interface Competitor {
  readonly contender: Contender;
  readonly question: Question;
  readonly clients: readonly LoadClient[];
  readonly latencies: number[];
  readonly rounds: Round[];
  /** Length of the right answer. */
  bytes: number;
}

/** What a contender did in its slice of a round that is not yet accepted. */
interface Attempt {
  readonly competitor: Competitor;
  readonly latencies: readonly number[];
  readonly round: Round;
}

/** A round in which other programs took a larger share of the machine is repeated. */
const MOST_DISTURBANCE = 0.1;
/** Milliseconds after which no round is repeated any more, so that a busy machine does not prolong a run without end. */
const REPEAT_MS = 60_000;

/** A slice ends at this many changes, because each leaves an object behind that the appliance has to carry. */
const MOST_CHANGES = 60;
const NO_LIMIT = 1_000_000;
/** What is left over from one slice, such as connections being closed, shall not fall into the next one. */
const PAUSE_MS = 20;

/**
 * Runs one scenario: fresh processes, each answer verified, a warm-up, then rounds in which every contender has its slice,
 * in an order that is rotated from round to round.
 * @throws Error when a contender does not start or answers wrongly.
 */
export async function measure(scenario: Scenario, options: Options): Promise<Measurement> {
  const { job, connections } = scenario;
  const upstream = await Upstream.start({ ...scenario, kind: job === 'read' ? 'replay' : 'live' });
  const competitors: Competitor[] = [];
  try {
    for (const name of scenario.contenders) {
      const contender = await startContender({ name, upstream: upstream.origin, connections });
      competitors.push(await enter(scenario, contender));
    }
    await verifyAll(scenario, competitors);
    for (const competitor of competitors) await slice(scenario, competitor, options, options.warmUpMs);
    const disturbance = await runRounds(scenario, competitors, upstream, options);
    const measured = competitors.map(({ contender: { name, process }, rounds, latencies }) => ({
      name,
      rounds,
      p99: quantile(latencies, 0.99),
      peakMegabytes: process?.peakMegabytes() ?? NaN,
    }));
    return { measured, disturbance };
  } finally {
    for (const { clients, contender } of competitors) {
      for (const client of clients) await client.close();
      await contender.process?.end();
    }
    await upstream.end();
  }
}

/** @returns the share of the CPUs that other programs used: the median of the accepted rounds. */
async function runRounds(
  scenario: Scenario,
  competitors: readonly Competitor[],
  upstream: Upstream,
  options: Options,
): Promise<number> {
  const begin = performance.now();
  const disturbances: number[] = [];
  let repeats = 0;
  while (disturbances.length < options.rounds) {
    await verifyAll(scenario, competitors);
    const first = (disturbances.length + repeats) % competitors.length;
    const meter = new DisturbanceMeter();
    const attempts: Attempt[] = [];
    for (const competitor of [...competitors.slice(first), ...competitors.slice(0, first)]) {
      attempts.push(await measureSlice(scenario, competitor, upstream, options));
    }
    const disturbance = meter.share();
    const mayRepeat = repeats < options.mostRepeats && performance.now() - begin < REPEAT_MS;
    if (disturbance > MOST_DISTURBANCE && mayRepeat) repeats += 1;
    else {
      disturbances.push(disturbance);
      attempts.forEach(accept);
    }
  }
  return median(disturbances);
}

function accept({ competitor, latencies, round }: Attempt): void {
  competitor.rounds.push(round);
  for (const latency of latencies) competitor.latencies.push(latency);
}

async function enter(scenario: Scenario, contender: Contender): Promise<Competitor> {
  const { job, users, clients } = scenario;
  const bare = contender.process === undefined ? await bareHeaders(contender.origin) : undefined;
  const headersOf = (index: number): Record<string, string> =>
    bare ?? { authorization: basic(userOf(scenario, users === 'one' ? 0 : index)) };
  return {
    contender,
    question: questionOf(contender.name, job, BARE_COLLECTION),
    clients: Array.from({ length: clients }, (_, index) => new LoadClient(contender.origin, headersOf(index))),
    latencies: [],
    rounds: [],
    bytes: NaN,
  };
}

/** Every contender's answer is read and compared with that of the first one; errors name the contender. */
async function verifyAll({ job, policies }: Scenario, competitors: readonly Competitor[]): Promise<void> {
  let expected: unknown;
  for (const competitor of competitors) {
    const { contender, clients, question } = competitor;
    const answer = await clients[0]?.ask(question, 'text');
    if (!answer) throw new RangeError('a scenario has at least one client');
    competitor.bytes = answer.bytes;
    if (contender.name === 'round-trip') continue;
    try {
      expected = verify(job, policies, answer, expected);
    } catch (error) {
      throw new Error(`${contender.name} ${(error as Error).message}`, { cause: error });
    }
  }
}

async function measureSlice(
  scenario: Scenario,
  competitor: Competitor,
  upstream: Upstream,
  options: Options,
): Promise<Attempt> {
  const { process, name } = competitor.contender;
  await sleep(PAUSE_MS);
  await upstream.reset();
  const before = process?.cpuMicros() ?? NaN;
  const { latencies, elapsedMs } = await slice(scenario, competitor, options, options.sliceMs);
  const after = process?.cpuMicros() ?? NaN;
  const { requests, refused } = await upstream.counts();
  if (refused > 0) throw new Error(`${name} asked the appliance ${refused} times for what it refuses`);
  const queries = latencies.length;
  const round = {
    p50: median(latencies),
    perSecond: (queries / elapsedMs) * 1000,
    cpuMicros: (after - before) / queries,
    calls: requests / queries,
  };
  return { competitor, latencies, round };
}

async function slice(
  { clients, job }: Scenario,
  { contender, clients: loadClients, question, bytes }: Competitor,
  { leastQueries }: Options,
  leastMs: number,
): ReturnType<typeof load> {
  const extent: Extent = {
    leastMs,
    least: Math.max(3, leastQueries * clients),
    most: job === 'create' ? MOST_CHANGES : NO_LIMIT,
  };
  try {
    return await load(loadClients, question, bytes, extent);
  } catch (error) {
    throw new Error(`${contender.name}: ${(error as Error).message}`, { cause: error });
  }
}

/** Only the demo appliance itself knows its users; the replayed one takes any. */
function userOf({ job }: Scenario, index: number): string {
  return job === 'create' ? 'admin' : `user${String(index).padStart(2, '0')}`;
}

function basic(user: string): string {
  return `Basic ${Buffer.from(`${user}:${user}`).toString('base64')}`;
}

async function bareHeaders(origin: string): Promise<Record<string, string>> {
  const response = await fetch(`${origin}/api/authentication`, { headers: { authorization: basic('user00') } });
  const session = response.headers.getSetCookie().find((cookie) => cookie.startsWith('session_id='));
  return { cookie: session?.split(';', 1)[0] ?? '' };
}
