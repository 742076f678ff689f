import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

import { pinned } from './pinning.ts';

export interface Program {
  /** Arguments of Node: a file and what it is given. */
  readonly args: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly cpu: number;
  /** The program is ready as soon as something listens here. */
  readonly port: number;
}

/** Milliseconds that a program may take to listen. Reading 1,161 objects of a demo appliance is the slowest start. */
const START_MS = 60_000;
const END_MS = 5_000;
/** Linux counts the CPU time of processes in ticks of 10 ms. */
const MICROS_PER_TICK = 10_000;

const running = new Set<ChildProcess>();

/** A process of the benchmark's own. It never outlives the runner. */
export class RunningProcess {
  readonly #child: ChildProcess;

  constructor(child: ChildProcess) {
    this.#child = child;
  }

  /** CPU time used so far by all threads, user and system, in microseconds. NaN where there is no /proc. */
  cpuMicros(): number {
    return cpuMicrosOf(this.#child.pid);
  }

  /** Largest resident memory since the start, in megabytes. NaN where there is no /proc. */
  peakMegabytes(): number {
    return Number(/^VmHWM:\s+(\d+) kB/mu.exec(readProc(`/proc/${this.#child.pid}/status`))?.[1] ?? NaN) / 1000;
  }

  /** Ends the process and waits until it is gone. */
  async end(): Promise<void> {
    if (!running.has(this.#child)) return;
    const gone = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), END_MS);
    await gone;
    clearTimeout(kill);
  }
}

/** Starts a Node program and waits until it listens. @throws Error with its last words when it ends before. */
export async function startProgram({ args, environment = {}, cpu, port }: Program): Promise<RunningProcess> {
  const [command = '', ...rest] = pinned(cpu, [process.execPath, ...args]);
  // Nothing is inherited but this: a NODE_OPTIONS of the caller's shell would change what is measured.
  const env = { NODE_ENV: 'production', ...environment };
  const child = spawn(command, rest, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let words = '';
  const listen = (text: string): void => void (words = (words + text).slice(-4000));
  child.stdout.setEncoding('utf8').on('data', listen);
  child.stderr.setEncoding('utf8').on('data', listen);
  child.once('error', (error) => listen(error.message));
  child.once('exit', () => running.delete(child));
  const deadline = performance.now() + START_MS;
  while (!(await accepts(port))) {
    if (!running.has(child) || child.pid === undefined) throw new Error(`${args[0]} ended: ${words}`);
    if (performance.now() > deadline) throw new Error(`${args[0]} does not listen: ${words}`);
    await sleep(25);
  }
  return new RunningProcess(child);
}

/** CPU time used so far by all processes that are running now, in microseconds. */
export function childrenCpuMicros(): number {
  return [...running].reduce((sum, { pid }) => sum + cpuMicrosOf(pid), 0);
}

/** Kills whatever is left, for the end of the runner in whatever way. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** A port of 127.0.0.1 that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const settle = (isAccepted: boolean): void => {
      socket.destroy();
      resolve(isAccepted);
    };
    socket.once('connect', () => settle(true)).once('error', () => settle(false));
  });
}

function cpuMicrosOf(pid: number | undefined): number {
  return preciseCpuMicros(pid) ?? tickedCpuMicros(pid);
}

/** The scheduler's own sums, which not every kernel shows: milliseconds with six decimals, one file per thread. */
function preciseCpuMicros(pid: number | undefined): number | undefined {
  let micros = 0;
  for (const thread of threadsOf(pid)) {
    const sum = /^se\.sum_exec_runtime\s*:\s*([\d.]+)/mu.exec(readProc(`/proc/${pid}/task/${thread}/sched`))?.[1];
    micros += Number(sum ?? NaN) * 1000;
  }
  return micros > 0 ? micros : undefined;
}

function tickedCpuMicros(pid: number | undefined): number {
  const stat = readProc(`/proc/${pid}/stat`);
  // The second field is a name in brackets, which may hold spaces.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11] ?? NaN) + Number(fields[12] ?? NaN)) * MICROS_PER_TICK;
}

function threadsOf(pid: number | undefined): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    return [];
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
