import { createServer } from 'node:http';
import { PerformanceObserver } from 'node:perf_hooks';
import { getHeapStatistics } from 'node:v8';

// Loaded into a measured process with `--import …/loop-watch.js?port=n`, so that the program itself is the one that is shipped. Serves
// on that port what it has seen since it was asked last. This file runs on import.

/** What a process did since it was asked last. */
export interface LoopWatch {
  /** Longest time without a turn of the event loop, in milliseconds. */
  readonly longestMs: number;
  /** Longest pause of the garbage collector, which is part of such times. */
  readonly longestCollectionMs: number;
  /** Largest used heap, garbage included, in megabytes. */
  readonly heapMegabytes: number;
}

const TICK_MS = 1;

let last = performance.now();
let longestMs = 0;
let longestCollectionMs = 0;
let heap = 0;

setInterval(() => {
  const now = performance.now();
  longestMs = Math.max(longestMs, now - last - TICK_MS);
  last = now;
  heap = Math.max(heap, getHeapStatistics().used_heap_size);
}, TICK_MS).unref();

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) longestCollectionMs = Math.max(longestCollectionMs, duration);
}).observe({ entryTypes: ['gc'] });

createServer((_, response) => {
  const watch: LoopWatch = { longestMs, longestCollectionMs, heapMegabytes: heap / 1e6 };
  longestMs = 0;
  longestCollectionMs = 0;
  heap = 0;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.end(JSON.stringify(watch));
})
  .listen(Number(new URL(import.meta.url).searchParams.get('port')), '127.0.0.1')
  .unref();
