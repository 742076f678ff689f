/** Runs the entry files as processes of their own, as an operator does. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { watch } from '../canaries/watch.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Program {
  readonly process: ChildProcess;
  /** What was written so far. */
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Waits for a text on standard output and returns its first group. Rejects when the program ends without it. */
  readonly said: (pattern: RegExp) => Promise<string>;
  /** Exit code; null if a signal ended it. */
  readonly ended: Promise<number | null>;
}

const running = new Set<ChildProcess>();

/** Ends what a test has left running. For afterEach. */
export async function endPrograms(): Promise<void> {
  for (const child of running) {
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }
}

/** Starts a file of src/ with an environment that holds nothing but what is given and the way to Node. */
export function run(entry: string, environment: Readonly<Record<string, string>> = {}, ...words: string[]): Program {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, ['--import', 'tsx', `src/${entry}`, ...words], {
    cwd: root,
    env: { PATH, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    watch.searchProgram(stdout + stderr);
    return code as number | null;
  });
  const said = (pattern: RegExp): Promise<string> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const match = pattern.exec(stdout);
        if (match) resolve(match[1] ?? match[0]);
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`ended without saying ${String(pattern)}: ${stdout}${stderr}`)));
      look();
    });
  return { process: child, stdout: () => stdout, stderr: () => stderr, said, ended };
}
