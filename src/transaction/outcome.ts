import { setTimeout as pause } from 'node:timers/promises';

import {
  ApplianceError,
  readTransaction,
  rollBackTransaction,
  type ApplianceClient,
  type Call,
  type TransactionState,
} from '../appliance/index.ts';

/** How an operation ended on the appliance (design.md 1.6). */
export type Outcome = 'COMMITTED' | 'DRY_RUN' | 'ROLLED_BACK' | 'UNKNOWN';

/** Failures after which it is not known whether the appliance has acted. */
const AMBIGUOUS: readonly string[] = ['unavailable', 'timeout', 'malformed', 'aborted'];

/** Tells whether a request that failed may have been carried out all the same. */
export function mayHaveActed(error: unknown): boolean {
  return error instanceof ApplianceError && error.isUnsent !== true && AMBIGUOUS.includes(error.failure);
}

/**
 * Asks for the state of the transaction until there is an answer.
 * @param pausesMs before each time of asking, in milliseconds
 * @returns `'lost'` if the session has ended, and with it its transaction (protocol.md 5.7); undefined if there is no answer.
 */
export async function askState(
  client: ApplianceClient,
  call: Call,
  pausesMs: readonly number[],
): Promise<TransactionState | 'lost' | undefined> {
  for (const ms of pausesMs) {
    if (ms > 0) await pause(ms);
    try {
      return await readTransaction(client, call);
    } catch (error) {
      if (error instanceof ApplianceError && error.failure === 'unauthenticated') return 'lost';
    }
  }
  return undefined;
}

/**
 * Rolls back and makes sure of it, because the answer can be lost. A rollback is repeated only when the appliance has said that the
 * transaction is still open.
 * @param failed told of each failure of a rollback
 * @returns true if no transaction is open any more; false if the appliance cannot be reached: it ends the transaction with the session.
 */
export async function rollBackSurely(
  client: ApplianceClient,
  call: Call,
  pausesMs: readonly number[],
  failed: (error: unknown) => void,
): Promise<boolean> {
  for (let round = 0; round < pausesMs.length; round++) {
    try {
      await rollBackTransaction(client, call);
      return true;
    } catch (error) {
      // Whatever it says, also that there is no session: the state is what counts.
      failed(error);
    }
    const state = await askState(client, call, pausesMs);
    if (state === 'lost' || state?.status === 'closed') return true;
    if (!state) return false;
  }
  return false;
}
