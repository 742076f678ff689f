import { readTransaction, type ApplianceClient, type Call, type TransactionState } from '../appliance/index.ts';
import type { Release, SessionLocks } from '../transaction/session-locks.ts';
import { isSessionEnded } from './session-source.ts';

export interface TakingOptions {
  readonly client: ApplianceClient;
  readonly locks: SessionLocks;
  /** Ends the waiting for the session. */
  readonly signal: AbortSignal;
  /** How to ask the appliance. */
  readonly call: Call;
  /** Another session for one that has ended; undefined if there is none. */
  renew(ended: string): Promise<string | undefined>;
}

/** A session that one operation has for itself. */
export interface TakenSession {
  readonly session: string;
  readonly release: Release;
  /** How its transaction stood when it was taken. */
  readonly state: TransactionState;
}

/**
 * Takes a session for one operation alone, and asks for the state of its transaction. One that has ended is renewed, once.
 * @throws ApplianceError, GatewayError REQUEST_CANCELLED
 */
export async function takeSession(options: TakingOptions, session: string): Promise<TakenSession> {
  try {
    return await take(options, session);
  } catch (error) {
    const renewed = isSessionEnded(error) ? await options.renew(session) : undefined;
    if (renewed === undefined) throw error;
    return take(options, renewed);
  }
}

async function take({ client, locks, signal, call }: TakingOptions, session: string): Promise<TakenSession> {
  const release = await locks.acquire(session, 'exclusive', signal);
  try {
    return { session, release, state: await readTransaction(client, { ...call, session }) };
  } catch (error) {
    release();
    throw error;
  }
}
