import { plainRatio, ratioAtTwice } from './overloaded.ts';
import type { Overload } from './overloaded.ts';
import type { Round } from './overload.ts';
import { inMegabytes, type Result } from './result.ts';
import { median, quantile, slope } from './statistics.ts';

/** A figure of a run, and whether it is as it must be. */
export interface Figure {
  readonly name: string;
  /** What it must be; undefined: it is only told. */
  readonly goal?: string;
  readonly value: string;
  readonly isMet: boolean;
}

/** Bytes, and share of it, that the heap may grow by in the measured time. */
const GROWTH_BYTES = 8e6;
const GROWTH_SHARE = 0.1;
/** Milliseconds that a turn of the event loop may be late: one in a hundred, in the worst five seconds; and the worst of all. */
const LATE_P99_MS = 250;
const LATE_MOST_MS = 2_000;
const RATIO_AT_TWICE = 0.9;
/** What ten times the load may leave in the heap, which a collection has just cleared. */
const OVERLOAD_BYTES = 8e6;

/** The growth of the heap under load, by the straight line with the least squares. */
export function heapGrowth({ measurements }: Result): {
  readonly bytes: number;
  readonly share: number;
  readonly perSecond: number;
  readonly perThousand: number;
} {
  const perMs = slope(measurements.map(({ atMs, heapUsed }) => ({ x: atMs, y: heapUsed })));
  const perOperation = slope(measurements.map(({ operationCount, heapUsed }) => ({ x: operationCount, y: heapUsed })));
  const bytes = perMs * ((measurements.at(-1)?.atMs ?? 0) - (measurements[0]?.atMs ?? 0));
  return {
    bytes,
    share: bytes / (measurements[0]?.heapUsed ?? NaN),
    perSecond: perMs * 1_000,
    perThousand: perOperation * 1_000,
  };
}

/** All figures of a run. */
export function figuresOf(result: Result): readonly Figure[] {
  const { plan, ledger, measurements, before, after, recoveries, overload } = result;
  const growth = heapGrowth(result);
  const worst = Math.max(...measurements.map(({ loop }) => loop.p99));
  const latest = Math.max(...measurements.map(({ loop }) => loop.max));
  const left = after.descriptors - result.connectionsAfter - before.descriptors;
  const slow = recoveries.filter(({ ms }) => ms === undefined);
  const most = Math.max(0, ...recoveries.map(({ ms = 0 }) => ms));
  const latencies = (names: readonly string[]): readonly number[] =>
    ledger.kinds.filter(({ name }) => names.includes(name)).flatMap((kind) => kind.latencies);
  const uncaught = [...new Set(measurements.concat().flatMap((sample) => sample.uncaught)), ...after.uncaught];
  return [
    told('clients that saturate the gateway', String(result.clients)),
    told('operations', `${ledger.operations}, ${result.perSecond.toFixed(0)} per second`),
    told('p50 / p99 of a page', latenciesText(latencies(['page']))),
    told('p50 / p99 of a change', latenciesText(latencies(['create', 'delete', 'rename', 'create, update, delete']))),
    told('mutations committed, rolled back, dry', outcomes(ledger.outcomes)),
    told('times of trouble', String(recoveries.length)),
    told('flooders: connections, bytes, whole answers', floodsText(result.floods)),
    zero('wrong answers, or states of the appliance', ledger.mistakeCount),
    zero('unhandled rejections and uncaught exceptions', uncaught.length),
    zero('errors in the log', result.errorLines.length),
    zero('warnings of Node', after.warnings.length),
    told(
      'heap at the begin and the end',
      measurements.length === 0
        ? 'none'
        : `${inMegabytes(measurements[0]?.heapUsed)}, ${inMegabytes(measurements.at(-1)?.heapUsed)} MB`,
    ),
    told(
      'heap at rest, after the warm-up and at the end',
      `${inMegabytes(result.warm.heapUsed)}, ${inMegabytes(after.heapUsed)} MB`,
    ),
    told(
      'slope of the heap',
      `${(growth.perSecond / 1e3).toFixed(1)} kB/s, ${growth.perThousand.toFixed(0)} bytes per 1000 operations`,
    ),
    figure(
      'growth of the heap',
      `below ${inMegabytes(GROWTH_BYTES)} MB and ${GROWTH_SHARE * 100} %`,
      `${inMegabytes(growth.bytes)} MB, ${(growth.share * 100).toFixed(1)} %`,
      growth.bytes < GROWTH_BYTES && growth.share < GROWTH_SHARE,
    ),
    told('largest resident memory', `${inMegabytes(Math.max(...measurements.map(({ rss }) => rss)))} MB`),
    atMost('event loop late, worst p99 of 5 s', LATE_P99_MS, worst, 'ms'),
    atMost('event loop late, at most', LATE_MOST_MS, latest, 'ms'),
    atMost('connections to the appliance', plan.maxConnections, result.mostConnections),
    atMost('operations under way', plan.maxOperations, after.operations.most),
    figure(
      'ready after a trouble',
      'each within 15 s',
      slow.length === 0 ? `within ${(most / 1_000).toFixed(1)} s` : slow.map(({ name }) => name).join(),
      slow.length === 0,
    ),
    ...(overload ? overloadFigures(overload) : []),
    zero('operations, locks and unsettled changes at the end', after.operations.now + after.locks + result.unsettled),
    figure(
      'sockets and files at the end, more than before',
      '0',
      Number.isNaN(left) ? 'not known' : String(left),
      !(left > 0),
    ),
    figure('exit code after SIGTERM', '0', String(result.exitCode), result.exitCode === 0),
  ];
}

function overloadFigures(overload: Overload): readonly Figure[] {
  const { saturated, twice, tenTimes, heapBefore, heapAfter } = overload;
  const { ratio, others } = ratioAtTwice(overload);
  const rate = (rounds: readonly Round[]): string =>
    `${median(rounds.map((round) => round.answeredPerSecond)).toFixed(0)} per second`;
  const refused = twice.reduce((sum, round) => sum + round.refused, 0);
  const refusedMs = median([...twice, tenTimes].flatMap((round) => round.refusedMs));
  const answeredMs = median([...twice, tenTimes].flatMap((round) => round.answeredMs));
  const isShed = refused > 0 && tenTimes.refused > 0;
  return [
    told('pages answered at saturation', rate(saturated)),
    told('pages answered at twice that load', rate(twice)),
    told('pages answered at ten times that load', rate([tenTimes])),
    told('twice over saturation, by plain throughput', plainRatio(overload).toFixed(2)),
    told('taken by other programs meanwhile', `${(others * 100).toFixed(0)} % of the processors`),
    figure(
      'answered at twice the load, compared with saturation',
      `at least ${RATIO_AT_TWICE}`,
      ratio.toFixed(2),
      ratio >= RATIO_AT_TWICE,
    ),
    figure('refused with 503 at twice, at ten times', 'both', `${refused}, ${tenTimes.refused}`, isShed),
    figure(
      'p50 of a refusal',
      'below that of an answer',
      `${refusedMs.toFixed(0)} ms, ${answeredMs.toFixed(0)} ms`,
      refusedMs < answeredMs,
    ),
    figure(
      'growth of the heap by overload',
      `below ${inMegabytes(OVERLOAD_BYTES)} MB`,
      `${inMegabytes(heapAfter - heapBefore)} MB`,
      heapAfter - heapBefore < OVERLOAD_BYTES,
    ),
  ];
}

function told(name: string, value: string): Figure {
  return { name, value, isMet: true };
}

function figure(name: string, goal: string, value: string, isMet: boolean): Figure {
  return { name, goal, value, isMet };
}

function zero(name: string, value: number): Figure {
  return figure(name, '0', String(value), value === 0);
}

function atMost(name: string, most: number, value: number, unit = ''): Figure {
  return figure(name, `at most ${most} ${unit}`.trim(), `${value.toFixed(0)} ${unit}`.trim(), value <= most);
}

function floodsText({ visits, bytes, answers }: Result['floods']): string {
  return `${visits}, ${inMegabytes(bytes)} MB, ${answers}`;
}

function latenciesText(latencies: readonly number[]): string {
  return `${quantile(latencies, 0.5).toFixed(0)} / ${quantile(latencies, 0.99).toFixed(0)} ms`;
}

function outcomes(counts: ReadonlyMap<string, number>): string {
  return ['COMMITTED', 'ROLLED_BACK', 'DRY_RUN'].map((outcome) => counts.get(outcome) ?? 0).join(', ');
}
