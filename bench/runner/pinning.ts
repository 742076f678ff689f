import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';

const TASKSET = '/usr/bin/taskset';

/** CPU of the measured process; everything else of the benchmark is on the other one. */
export const MEASURED_CPU = 0;
export const OTHER_CPU = 1;

/** Whether processes can be pinned: util-linux is there, and there are two CPUs. */
export const canPin = existsSync(TASKSET) && availableParallelism() >= 2;

/** The command line that starts a program pinned to a CPU; taskset becomes the program, its pid stays the same. */
export function pinned(cpu: number, command: readonly string[]): readonly string[] {
  return canPin ? [TASKSET, '-c', String(cpu), ...command] : command;
}

/** Pins all threads of the runner. To be called after everything that profits from two CPUs. */
export function pinRunner(): void {
  if (canPin) spawnSync(TASKSET, ['-a', '-c', '-p', String(OTHER_CPU), String(process.pid)]);
}
