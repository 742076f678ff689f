import { readdirSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

import { Operations } from '../../src/http/operations.ts';
import { SessionLocks } from '../../src/transaction/session-locks.ts';
import type { ProbeQuestion, Sample } from './probe-sample.ts';

// Loaded into the gateway's process before the gateway (`--import`), so that the program that is measured is the one that is shipped.
// Answers each message of its parent with a sample. This file runs on import.

const RESOLUTION_MS = 5;
const MOST_NOTED = 20;

const uncaught: string[] = [];
const warnings: string[] = [];
const textOf = (reason: unknown): string =>
  reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
const note = (list: string[], text: string): void => {
  if (list.length < MOST_NOTED) list.push(text);
};
process.on('unhandledRejection', (reason) => note(uncaught, `unhandled rejection: ${textOf(reason)}`));
process.on('uncaughtException', (error) => note(uncaught, `uncaught exception: ${textOf(error)}`));
process.on('warning', (warning) => note(warnings, textOf(warning)));

const locks = new Set<SessionLocks>();
const underWay = new Set<object>();
let mostUnderWay = 0;
watch();

type Method<T, Name extends keyof T> = T[Name] extends (...args: infer Args) => infer Result
  ? (this: T, ...args: Args) => Result
  : never;

/** A method that is to be called with its object. */
function methodOf<T extends object, Name extends keyof T>(prototype: T, name: Name): Method<T, Name> {
  return prototype[name] as Method<T, Name>;
}

/** Counts what cannot be seen from outside: operations that have begun and not ended, and sessions that are held. */
function watch(): void {
  const begin = methodOf(Operations.prototype, 'begin');
  const end = methodOf(Operations.prototype, 'end');
  Operations.prototype.begin = function (...words) {
    underWay.add(words[0]);
    mostUnderWay = Math.max(mostUnderWay, underWay.size);
    return begin.apply(this, words);
  };
  Operations.prototype.end = async function (request) {
    try {
      await end.call(this, request);
    } finally {
      underWay.delete(request);
    }
  };
  const acquire = methodOf(SessionLocks.prototype, 'acquire');
  SessionLocks.prototype.acquire = function (session, mode, signal) {
    locks.add(this);
    return acquire.call(this, session, mode, signal);
  };
}

const delay = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
delay.enable();

/** The histogram holds the whole time between two turns of its timer. */
function late(nanoseconds: number): number {
  return Math.max(0, nanoseconds / 1e6 - RESOLUTION_MS);
}

function cpuMicros(): number {
  const { user, system } = process.cpuUsage();
  return user + system;
}

function descriptors(): number {
  try {
    // Reading the directory opens one more.
    return readdirSync('/proc/self/fd').length - 1;
  } catch {
    return NaN;
  }
}

function sample(): Sample {
  const loop = { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) };
  delay.disable();
  globalThis.gc?.();
  const { heapUsed, external, rss } = process.memoryUsage();
  delay.reset();
  delay.enable();
  const resources: Record<string, number> = {};
  for (const kind of process.getActiveResourcesInfo()) resources[kind] = (resources[kind] ?? 0) + 1;
  return {
    heapUsed,
    external,
    rss,
    cpuMicros: cpuMicros(),
    loop,
    resources,
    descriptors: descriptors(),
    uncaught,
    warnings,
    operations: { now: underWay.size, most: mostUnderWay },
    locks: [...locks].reduce((sum, { size }) => sum + size, 0),
  };
}

process.on('message', (question: ProbeQuestion) => process.send?.(question === 'cpu' ? cpuMicros() : sample()));
// The channel must not keep a gateway alive that has been asked to end.
process.channel?.unref();
