import { setTimeout as pause } from 'node:timers/promises';

import {
  ApplianceError,
  readTransaction,
  rollBackTransaction,
  type ApplianceClient,
  type Call,
  type TransactionState,
} from '../appliance/index.ts';

/** Pauses before the appliance is asked once more: a commit of network or services restarts them (protocol.md 5.4). */
const PAUSES_MS = [0, 100, 400, 1_500];

/** Failures after which it is not known whether the appliance has acted. */
const AMBIGUOUS: readonly string[] = ['unavailable', 'timeout', 'malformed', 'aborted'];

/** Tells whether a request that failed may have been carried out all the same. */
export function mayHaveActed(error: unknown): boolean {
  return error instanceof ApplianceError && AMBIGUOUS.includes(error.failure);
}

/**
 * Asks for the state of the transaction until there is an answer.
 * @returns `'lost'` if the session has ended, and with it its transaction (protocol.md 5.7); undefined if there is no answer.
 */
export async function askState(client: ApplianceClient, call: Call): Promise<TransactionState | 'lost' | undefined> {
  for (const ms of PAUSES_MS) {
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
 * Rolls back and makes sure of it: the answer can be lost, and a write that was given up can arrive late and open a transaction
 * anew (protocol.md 5.2). A rollback is repeated only when the appliance has said that the transaction is still open.
 * @returns true if no transaction is open any more; false if the appliance cannot be reached: it ends the transaction with the session.
 */
export async function rollBackSurely(client: ApplianceClient, call: Call): Promise<boolean> {
  for (let round = 0; round < PAUSES_MS.length; round++) {
    try {
      await rollBackTransaction(client, call);
      return true;
    } catch (error) {
      if (error instanceof ApplianceError && error.failure === 'unauthenticated') return true;
    }
    const state = await askState(client, call);
    if (state === 'lost' || (state && state.status === 'closed')) return true;
    if (!state) return false;
  }
  return false;
}
