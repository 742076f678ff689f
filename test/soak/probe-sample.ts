/** What the gateway's process says of itself when it is asked. */
export interface Sample {
  /** Bytes of the heap that are in use after a full collection. */
  readonly heapUsed: number;
  /** Bytes of buffers, outside the heap. */
  readonly external: number;
  readonly rss: number;
  /** Processor time used so far, in microseconds. */
  readonly cpuMicros: number;
  /** How late the event loop was since the sample before, in milliseconds; the collection of the sample itself is left out. */
  readonly loop: { readonly p50: number; readonly p99: number; readonly max: number };
  /** What keeps the process busy, by kind: sockets, timers and the like. */
  readonly resources: Readonly<Record<string, number>>;
  /** Files and sockets that are open. NaN where there is no /proc. */
  readonly descriptors: number;
  /** Rejections that nobody handled and exceptions that nobody caught, since the start. */
  readonly uncaught: readonly string[];
  /** Warnings of Node, such as listeners that pile up. */
  readonly warnings: readonly string[];
  /** Operations under way: now, and most at a time since the start. */
  readonly operations: { readonly now: number; readonly most: number };
  /** Sessions held or waited for by operations. */
  readonly locks: number;
}

/** What the driver asks the probe: how the process is, or only its processor time, in microseconds. */
export type ProbeQuestion = 'sample' | 'cpu';
