/** Around all test files: tells at the end what was searched for canaries, because a search that saw nothing finds nothing. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';

import { NOTHING_SEARCHED, type Counts } from './watch.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder in which each test file leaves its counts. */
    canaryCounts: string;
  }
}

export default function countCanaries(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'canaries-'));
  project.provide('canaryCounts', folder);
  return () => {
    const total = readdirSync(folder)
      .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as Counts)
      .reduce(sum, NOTHING_SEARCHED);
    rmSync(folder, { recursive: true });
    process.stdout.write(`${report(total)}\n`);
  };
}

function sum(some: Counts, more: Counts): Counts {
  const names = Object.keys(some) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, some[name] + more[name]])) as unknown as Counts;
}

function report(counts: Counts): string {
  const { gateways, logLines, responses, metricsPages, programs, passwordsSent, characters } = counts;
  return (
    `Searched for canaries: ${gateways} gateways (${logLines} log lines, ${responses} responses, ${metricsPages} metrics pages), ` +
    `${programs} programs, ${Math.round(characters / 1e6)} million characters; ${passwordsSent} canary passwords were sent`
  );
}
