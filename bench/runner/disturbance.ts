import { readFileSync } from 'node:fs';

import { childrenCpuMicros } from './processes.ts';

const MICROS_PER_TICK = 10_000;

interface Reading {
  /** CPU time of everything on the machine that was not idle, in microseconds. */
  readonly busy: number;
  readonly idle: number;
  /** CPU time of the benchmark's own processes. */
  readonly own: number;
}

/** Tells how much of the machine other programs took since it was made: they take it from the measured processes, too. */
export class DisturbanceMeter {
  readonly #start = read();

  /** Share of all CPU time that other programs used, 0 to 1. NaN where there is no /proc. */
  share(): number {
    const now = read();
    const busy = now.busy - this.#start.busy;
    const foreign = busy - (now.own - this.#start.own);
    return Math.max(0, foreign / (busy + now.idle - this.#start.idle));
  }
}

function read(): Reading {
  const { user, system } = process.cpuUsage();
  const own = user + system + childrenCpuMicros();
  try {
    const ticks = /^cpu +(.*)$/mu.exec(readFileSync('/proc/stat', 'utf8'))?.[1]?.split(' ').map(Number) ?? [];
    // user, nice, system, idle, iowait, irq, softirq; what follows is contained in the first ones.
    const [inUser = NaN, nice = NaN, inSystem = NaN, idle = NaN, waiting = NaN, irq = NaN, softirq = NaN] = ticks;
    const busy = (inUser + nice + inSystem + irq + softirq) * MICROS_PER_TICK;
    return { busy, idle: (idle + waiting) * MICROS_PER_TICK, own };
  } catch {
    return { busy: NaN, idle: NaN, own };
  }
}
