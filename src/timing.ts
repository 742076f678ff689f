/** Waits that nobody needs to configure; tests of what comes after them make them shorter. Times in milliseconds. */
export interface Timing {
  /**
   * Pauses before the appliance is asked once more how a transaction stands: a commit of network or services restarts them
   * (protocol.md 5.4). As long, all together, as a write is waited for that was given up and may still arrive.
   */
  readonly askAgainMs: readonly number[];
  /** How long requests under way may take when the gateway stops; then they are cancelled and their transactions rolled back. */
  readonly shutdownGraceMs: number;
}

export const TIMING: Timing = { askAgainMs: [0, 100, 400, 1_500], shutdownGraceMs: 10_000 };
