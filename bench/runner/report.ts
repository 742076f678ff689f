import type { Measured, Measurement, Round } from './measure.ts';
import type { Scenario } from './scenarios.ts';
import { median, ratioOf, type Ratio } from './statistics.ts';

/** A scenario with what was measured in it. */
export interface Result extends Measurement {
  readonly scenario: Scenario;
}

const HEADINGS = ['contender', 'REST calls', 'p50 ms', 'p99 ms', 'queries/s', 'CPU µs', 'peak MB'];

/** The ratio of a figure of two contenders of a scenario, round by round. Undefined when one of them was not measured. */
export function ratio({ measured }: Result, figure: keyof Round, name: string, base: string): Ratio | undefined {
  const one = measured.find((candidate) => candidate.name === name);
  const other = measured.find((candidate) => candidate.name === base);
  if (!one || !other) return undefined;
  return ratioOf(valuesOf(one, figure), valuesOf(other, figure));
}

/** The values of a figure, one per round. */
export function valuesOf({ rounds }: Measured, figure: keyof Round): number[] {
  return rounds.map((round) => round[figure]);
}

/** The results of a scenario as a Markdown table; in brackets the ratio to the first contender and its spread. */
export function scenarioTable({ scenario, measured, disturbance }: Result): string {
  const base = measured[0];
  const rows = measured.map((one) => {
    const cell = (figure: keyof Round, digits: number): string => {
      const value = format(median(valuesOf(one, figure)), digits);
      return base && one !== base
        ? `${value} (${spread(ratioOf(valuesOf(one, figure), valuesOf(base, figure)))})`
        : value;
    };
    const single = (value: number, of: number | undefined, digits: number): string =>
      one === base || of === undefined ? format(value, digits) : `${format(value, digits)} (${format(value / of, 2)})`;
    return [
      one.name,
      format(median(valuesOf(one, 'calls')), 1).replace(/\.0$/u, ''),
      cell('p50', 2),
      single(one.p99, base?.p99, 2),
      cell('perSecond', 1),
      cell('cpuMicros', 0),
      single(one.peakMegabytes, base?.peakMegabytes, 0),
    ];
  });
  const foreign = `Other programs used ${format(disturbance * 100, 0)} % of the CPUs.`;
  return `### ${scenario.title}\n\n${table([HEADINGS, ...rows])}\n\n${foreign}\n`;
}

/** A Markdown table, padded so that it can be read as text, too. The first row is the heading. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => `| ${row.map((text, column) => text.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  return lines.join('\n');
}

/** A number with so many decimals; a dash for what was not measured. */
export function format(value: number, digits: number): string {
  return Number.isFinite(value) ? value.toFixed(digits) : '–';
}

function spread({ median: middle, least, most }: Ratio): string {
  return Number.isFinite(middle) ? `${format(middle, 2)}, ${format(least, 2)}–${format(most, 2)}` : '–';
}
