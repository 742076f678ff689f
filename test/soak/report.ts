import type { Figure } from './criteria.ts';
import type { Result } from './result.ts';

/** Results as a table of Markdown: a figure per line, a run per column. */
export function markdownOf(runs: readonly { readonly result: Result; readonly figures: readonly Figure[] }[]): string {
  const rows = rowsOf(runs);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const lines = rows.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`);
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}

/** The same for a terminal. */
export function textOf(runs: readonly { readonly result: Result; readonly figures: readonly Figure[] }[]): string {
  const rows = rowsOf(runs);
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function rowsOf(runs: readonly { readonly result: Result; readonly figures: readonly Figure[] }[]): string[][] {
  const head = ['figure', 'must be', ...runs.map(({ result }) => `SPS_CACHE=${result.plan.cache}`)];
  const names = runs.flatMap(({ figures }) => figures.map(({ name }) => name));
  const rows = [...new Set(names)].map((name) => {
    const cells = runs.map(({ figures }) => figures.find((figure) => figure.name === name));
    const goal = cells.find((cell) => cell?.goal !== undefined)?.goal ?? '';
    return [name, goal, ...cells.map((cell) => (cell ? `${cell.value}${cell.isMet ? '' : ' (not met)'}` : ''))];
  });
  return [head, ...rows];
}

/** What was wrong, in words. */
export function complaintsOf({ plan, ledger, errorLines, measurements, after }: Result): readonly string[] {
  const uncaught = new Set([...measurements.flatMap((sample) => sample.uncaught), ...after.uncaught]);
  const all = [...ledger.mistakes, ...uncaught, ...after.warnings, ...errorLines];
  return all.map((text) => `SPS_CACHE=${plan.cache}: ${text}`);
}

/** Errors of answers by code: those that were asked for, and those that troubles have brought. */
export function codesOf({ plan, ledger }: Result): string {
  const codes = [...ledger.codes]
    .toSorted(([, one], [, other]) => other - one)
    .map(([code, count]) => `${code} ${count}`);
  return `SPS_CACHE=${plan.cache}: errors in answers, asked for or because of troubles: ${codes.join(', ')}`;
}
