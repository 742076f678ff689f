import { setTimeout as pause } from 'node:timers/promises';

import {
  ApplianceError,
  readTransaction,
  rollBackTransaction,
  type ApplianceClient,
  type Call,
  type TransactionState,
} from '../appliance/index.ts';

/** Failures after which it is not known whether the appliance has acted. */
const AMBIGUOUS: readonly string[] = ['unavailable', 'timeout', 'malformed', 'aborted'];

/** Tells whether a request that failed may have been carried out all the same. */
export function mayHaveActed(error: unknown): boolean {
  return error instanceof ApplianceError && AMBIGUOUS.includes(error.failure);
}

/** Tells whether a request that failed may still be carried out: the appliance has it and has not said anything. */
export function mayArriveLate(error: unknown): boolean {
  return error instanceof ApplianceError && error.failure === 'timeout';
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
 * @returns true if no transaction is open any more; false if the appliance cannot be reached: it ends the transaction with the session.
 */
export async function rollBackSurely(
  client: ApplianceClient,
  call: Call,
  pausesMs: readonly number[],
): Promise<boolean> {
  for (let round = 0; round < pausesMs.length; round++) {
    try {
      await rollBackTransaction(client, call);
      return true;
    } catch {
      // Whatever it says, also that there is no session: the state is what counts.
    }
    const state = await askState(client, call, pausesMs);
    if (state === 'lost' || state?.status === 'closed') return true;
    if (!state) return false;
  }
  return false;
}

/**
 * Waits for a write that was given up: one that arrives after the rollback opens a transaction anew (protocol.md 5.2), which would
 * block the session, and on old versions everybody. What comes later than all pauses together is not seen.
 */
export async function rollBackLateWrites(
  client: ApplianceClient,
  call: Call,
  pausesMs: readonly number[],
): Promise<void> {
  for (const ms of pausesMs) {
    await pause(ms);
    const state = await askState(client, call, [0]);
    if (state !== 'lost' && state?.status === 'open') await rollBackSurely(client, call, pausesMs);
  }
}
