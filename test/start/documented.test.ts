import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';

import { CURES, cureOf } from '../../src/start/causes.ts';

const page = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');

/** Cells of the rows below the table head that begins with a word. */
function rowsBelow(head: string): string[][] {
  const [, rows = ''] = new RegExp(`\\| ${head} \\|[^\\n]*\\n\\|[- |]+\\|\\n((?:\\|[^\\n]*\\n)+)`).exec(page) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')));
}

const codesIn = (cell: string): string[] => [...cell.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '');

describe('docs/operations.md', () => {
  test('has the causes that the start explains, each with the same words', () => {
    const rows = rowsBelow('cause');
    expect(rows.map(([, reason, cure]) => ({ reason, cure }))).toEqual(
      CURES.map(({ reason, cure }) => ({ reason, cure })),
    );
    for (const [codes = '', reason] of rows) {
      expect(codesIn(codes)).not.toEqual([]);
      for (const code of codesIn(codes)) expect([code, cureOf(code).reason]).toEqual([code, reason]);
    }
  });

  test('has every message of the log', () => {
    const documented = rowsBelow('message').map(([message = '']) => codesIn(message)[0]?.split('…')[0] ?? '');
    const src = new URL('../../src/', import.meta.url);
    const files = readdirSync(src, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.ts') && !file.startsWith('explorer/page'));
    const messages = sources.flatMap((file) => messagesIn(readFileSync(new URL(file, src), 'utf8')));
    expect(messages.length).toBeGreaterThan(10);
    const unexplained = messages.filter((message) => !documented.some((one) => one !== '' && message.startsWith(one)));
    expect(unexplained.filter((message) => message !== 'operation')).toEqual([]);
  });
});

/** Texts that a file writes to the log: those of calls of a logger, and of tables of such texts. */
function messagesIn(source: string): string[] {
  const calls = source.matchAll(
    /(?:log\.(?:info|warn|error|debug|fatal)|#tell)\((?:\{[^}]*\}[^'`]*?|[^'`{]*)(['`])(.+?)\1/g,
  );
  const table = /const WORDS = \{([^]*?)\} as const/.exec(source)?.[1] ?? '';
  return [
    ...[...calls].map((match) => match[2] ?? ''),
    ...[...table.matchAll(/'([^']+)'/g)].map((match) => match[1] ?? ''),
  ];
}
