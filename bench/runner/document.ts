import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

import type { Options } from './options.ts';
import { canPin } from './pinning.ts';

const DOCUMENT = new URL('../../docs/performance.md', import.meta.url);
const BEGIN = '<!-- results:begin -->';
const END = '<!-- results:end -->';

const PACKAGES = [
  'undici',
  '@apollo/server',
  'express',
  'fastify',
  'mercurius',
  'graphql-jit',
  'graphql',
  'dataloader',
];

/** On what, with what and how it was measured, as a Markdown paragraph. */
export function circumstances({ rounds, sliceMs, warmUpMs, mostRepeats }: Options): string {
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  const versions = PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ');
  return [
    `${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model.trim() ?? 'unknown CPU'}, ${cpus().length} CPUs,`,
    `${gigabytes} GB; Node ${process.versions.node}; ${versions}.`,
    `${rounds} rounds of at least ${sliceMs} ms per contender after ${warmUpMs} ms of warm-up;`,
    ...(mostRepeats > 0
      ? [`in each scenario up to ${mostRepeats} rounds disturbed by other programs were repeated;`]
      : []),
    `processes ${canPin ? '' : 'not '}pinned to CPUs. In brackets: ratio to the first line, median of the rounds, least–most.`,
  ].join('\n');
}

/** Finds out before the measurement whether the document can take the results. @throws Error when it cannot. */
export function checkDocument(): void {
  splitDocument();
}

/** Replaces the results in docs/performance.md, between its two markers. @throws Error when it has no such place. */
export function writeDocument(results: string): void {
  const { before, after } = splitDocument();
  writeFileSync(DOCUMENT, `${before}${BEGIN}\n\n${results.trim()}\n\n${END}${after}`);
}

function splitDocument(): { readonly before: string; readonly after: string } {
  const text = readFileSync(DOCUMENT, 'utf8');
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END, begin);
  if (begin < 0 || end < 0) throw new Error(`docs/performance.md has no place for results: ${BEGIN} and ${END}`);
  return { before: text.slice(0, begin), after: text.slice(end + END.length) };
}

function versionOf(name: string): string {
  const file = new URL(`../node_modules/${name}/package.json`, import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string }).version;
}
