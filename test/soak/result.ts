import type { FloodTally } from './flooders.ts';
import type { Ledger } from './ledger.ts';
import type { Overload } from './overloaded.ts';
import type { Plan } from './plan.ts';
import type { Sample } from './probe-sample.ts';

/** What the gateway's process said, when, and after how many operations. */
export interface Measurement extends Sample {
  readonly atMs: number;
  readonly operationCount: number;
}

/** What a run has brought. */
export interface Result {
  readonly plan: Plan;
  readonly ledger: Ledger;
  /** Clients that saturate the gateway, and the operations per second with each number that was tried. */
  readonly clients: number;
  readonly tried: readonly { readonly clients: number; readonly perSecond: number }[];
  /** Before any load, and after it, with nothing under way. */
  readonly before: Sample;
  /** With nothing under way after the warm-up. */
  readonly warm: Sample;
  readonly after: Sample;
  /** Under load, after the warm-up. */
  readonly measurements: readonly Measurement[];
  /** Operations of the load per second. */
  readonly perSecond: number;
  readonly mostConnections: number;
  /** Connections to the appliance at the end; they are kept for the next operation. */
  readonly connectionsAfter: number;
  /** Milliseconds from the end of each trouble to readiness; undefined: not within the time allowed. */
  readonly recoveries: readonly { readonly name: string; readonly ms: number | undefined }[];
  readonly overload: Overload | undefined;
  /** What those with bare sockets have done. */
  readonly floods: FloodTally;
  readonly errorLines: readonly string[];
  /** How the gateway ended after SIGTERM. */
  readonly exitCode: number | string;
  readonly unsettled: number;
}

export type Say = (text: string) => void;

/** Bytes as megabytes with one decimal. */
export function inMegabytes(bytes = NaN): string {
  return (bytes / 1e6).toFixed(1);
}
