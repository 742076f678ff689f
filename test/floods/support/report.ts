import type { Figures } from './endure.ts';

const HEAD = [
  'flood',
  'addresses × connections',
  'bytes sent',
  'memory above rest',
  'answers to other people',
  'left over',
];

/** What came of all floods, as a table for docs/reliability.md. */
export function reportOf(all: readonly Figures[]): string {
  const rows = [HEAD, HEAD.map(() => '---'), ...all.map(rowOf)];
  return rows.map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function rowOf({ flood, opened, sent, memory, tally, left, ended }: Figures): string[] {
  const { name, addresses = 1, connections, manner } = flood;
  return [
    name,
    `${addresses} × ${connections}${manner === 'again' ? `, ${opened} in all` : ''}`,
    bytes(sent),
    Number.isNaN(memory) ? 'not known' : `${Math.max(0, Math.round(memory / 1e6))} MB`,
    `${tally.right} of ${tally.asked}`,
    ended === undefined ? left || '0' : `the process ended: ${ended}`,
  ];
}

function bytes(count: number): string {
  if (count < 1e3) return `${count} B`;
  return count < 1e6 ? `${Math.round(count / 1e3)} kB` : `${Math.round(count / 1e6)} MB`;
}
