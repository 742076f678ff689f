/** Waits that nobody needs to configure; tests of what comes after them make them shorter. Times in milliseconds. */
export interface Timing {
  /**
   * Pauses before the appliance is asked once more how a transaction stands: a commit of network or services restarts them
   * (protocol.md 5.4). As long, all together, as a session is held because of a write that was lost and may still arrive.
   */
  readonly askAgainMs: readonly number[];
  /**
   * Pauses before each further look at a session in which a write of this gateway may still be carried out, when others may use it
   * already. As long, all together, as an orphan is taken for the gateway's own.
   */
  readonly lookAgainMs: readonly number[];
  /** How long a request may take to come in, and a connection may be silent beyond the time that an operation may take. */
  readonly receiveMs: number;
  /** How long a client may take to read its answer, beside the time that its bytes need on a slow line. */
  readonly readMs: number;
  /** Bytes per second on such a line: a page of 1,000 objects in a few minutes. */
  readonly readBytesPerSecond: number;
  /**
   * How long requests under way may take when the gateway stops; then they are cancelled and answered, and their transactions rolled
   * back. Leaves time for that before the process ends in any case (start/signals.ts).
   */
  readonly shutdownGraceMs: number;
  /** The monotonic clock by which failed sign-ins are forgotten. */
  readonly now: () => number;
}

export const TIMING: Timing = {
  askAgainMs: [0, 100, 400, 1_500],
  lookAgainMs: [3_000, 7_000, 20_000, 30_000],
  receiveMs: 30_000,
  readMs: 30_000,
  readBytesPerSecond: 32 * 1024,
  shutdownGraceMs: 8_000,
  now: () => performance.now(),
};
