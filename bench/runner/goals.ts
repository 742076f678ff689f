import type { Round } from './measure.ts';
import { format, ratio, table, valuesOf, type Result } from './report.ts';
import { median } from './statistics.ts';

/** One figure that the gateway shall reach. */
interface Goal {
  readonly title: string;
  /** Id of the scenario that tells. */
  readonly scenario: string;
  readonly bound: 'at most' | 'at least';
  readonly target: number;
  /** The measured figure; undefined when a contender was not measured. */
  readonly figure: (result: Result) => number | undefined;
}

const overRest = (figure: keyof Round) => over(figure, 'gateway', 'rest');

const GOALS: readonly Goal[] = [
  atMost('p50 over rest, N = 10', 'one-client-10', 1.1, overRest('p50')),
  atMost('p50 over rest, N = 100', 'one-client-100', 1, overRest('p50')),
  atMost('p50 over rest, N = 1000', 'one-client-1000', 0.9, overRest('p50')),
  atMost('CPU over rest, N = 100', 'one-client-100', 1.1, overRest('cpuMicros')),
  atLeast('queries/s over rest, 16 users, N = 100', 'many-users-100', 1, overRest('perSecond')),
  atLeast('queries/s over rest, 16 users, N = 1000', 'many-users-1000', 1.3, overRest('perSecond')),
  atLeast('queries/s over rest, 16 clients of one user, N = 100', 'one-user-100', 6, overRest('perSecond')),
  atMost('p50 over rest, 20 ms latency, N = 100', 'latency-100', 1, overRest('p50')),
  atMost('p50 over rest, 20 ms latency, N = 1000', 'latency-1000', 0.9, overRest('p50')),
  atLeast('queries/s over apollo-fetch, N = 100', 'one-client-100', 6, over('perSecond', 'gateway', 'apollo-fetch')),
  atLeast(
    'queries/s over mercurius-jit, N = 100',
    'one-client-100',
    1.7,
    over('perSecond', 'gateway', 'mercurius-jit'),
  ),
  atMost('REST calls, SPS 8.0, N = 1000', 'lists-1000', 10, callsOf('gateway')),
  atMost('p50 over two bare round trips, SPS 8.0, N = 100', 'lists-latency-100', 1.3, (result) => {
    const trips = over('p50', 'gateway', 'round-trip')(result);
    return trips === undefined ? undefined : trips / 2;
  }),
  atMost('REST calls with a warm cache, SPS 8.0, N = 100', 'cache-100', 1, callsOf('gateway-cache')),
  atMost(
    'p50 with a warm cache over a cold query, SPS 8.0',
    'cache-100',
    0.35,
    over('p50', 'gateway-cache', 'gateway-cold'),
  ),
  atMost('p50 over apollo-fetch, 4 % stragglers', 'stragglers-100', 0.6, over('p50', 'gateway', 'apollo-fetch')),
  atMost('peak memory over rest, 16 users, N = 1000', 'many-users-1000', 1.4, single('peakMegabytes')),
  atMost('p99 over rest, 16 users, N = 100', 'many-users-100', 1.2, single('p99')),
];

/** The goals as a Markdown table; a dash where the scenario was not run. */
export function goalsTable(results: readonly Result[]): string {
  const rows = GOALS.map(({ title, scenario, bound, target, figure }) => {
    const result = results.find((candidate) => candidate.scenario.id === scenario);
    const value = result && figure(result);
    const goal = `${bound} ${target}`;
    if (value === undefined || Number.isNaN(value)) return [title, goal, '–', '–'];
    // Compared as it is shown: 1.004 is shown as 1.00 and meets a goal of 1.
    const shown = format(value, 2);
    const isMet = bound === 'at most' ? Number(shown) <= target : Number(shown) >= target;
    return [title, goal, shown, isMet ? 'met' : 'not met'];
  });
  return `### Goals of the gateway\n\n${table([['figure', 'goal', 'measured', ''], ...rows])}\n`;
}

function atMost(title: string, scenario: string, target: number, figure: Goal['figure']): Goal {
  return { title, scenario, bound: 'at most', target, figure };
}

function atLeast(title: string, scenario: string, target: number, figure: Goal['figure']): Goal {
  return { title, scenario, bound: 'at least', target, figure };
}

function over(figure: keyof Round, name: string, base: string): Goal['figure'] {
  return (result) => ratio(result, figure, name, base)?.median;
}

function callsOf(name: string): Goal['figure'] {
  return ({ measured }) => {
    const one = measured.find((candidate) => candidate.name === name);
    return one && median(valuesOf(one, 'calls'));
  };
}

/** Figures that are taken once per scenario and not per round. */
function single(figure: 'p99' | 'peakMegabytes'): Goal['figure'] {
  return ({ measured }) => {
    const gateway = measured.find(({ name }) => name === 'gateway');
    const rest = measured.find(({ name }) => name === 'rest');
    return gateway && rest && gateway[figure] / rest[figure];
  };
}
