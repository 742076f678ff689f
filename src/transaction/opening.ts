import { setTimeout as pause } from 'node:timers/promises';

import { ApplianceError, openTransaction, type ApplianceClient, type Call } from '../appliance/index.ts';
import { toGatewayError } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { lockMessage } from '../errors/lock-holder.ts';
import { askState, mayHaveActed } from './outcome.ts';

/** Failures by which the appliance can refuse to open a transaction while somebody else holds the lock (not documented, protocol.md 5.3). */
const LOCK_REFUSALS: readonly string[] = ['locked', 'conflict', 'invalid', 'method-not-allowed'];
const LOCK_RETRY_MS = 200;

export interface OpeningOptions {
  readonly client: ApplianceClient;
  readonly call: Call;
  /** Milliseconds to wait for a lock that somebody else holds. */
  readonly lockWaitMs: number;
  /** Milliseconds before each time that the appliance is asked how the transaction stands, if its answer was lost. */
  readonly askAgainMs: readonly number[];
  /** Told of each failure. */
  readonly failed: (error: unknown) => void;
  /** Throws if the transaction is not wanted any more. */
  readonly checkGoingOn: () => void;
}

/**
 * Opens the transaction of a session that has none, and waits for the lock if somebody else holds it.
 * @throws ApplianceError, GatewayError CONFIGURATION_LOCKED, TRANSACTION_IN_PROGRESS
 */
export async function openSurely(options: OpeningOptions): Promise<void> {
  const { client, call, lockWaitMs, askAgainMs, failed, checkGoingOn } = options;
  const deadline = performance.now() + lockWaitMs;
  for (;;) {
    try {
      return await openTransaction(client, call);
    } catch (error) {
      failed(error);
      if (!(error instanceof ApplianceError)) throw error;
      if (isLockRefusal(error)) {
        checkGoingOn();
        const left = deadline - performance.now();
        if (left <= 0) throw await explainLock(client, call, error);
        await pause(Math.min(LOCK_RETRY_MS, left));
      } else {
        // The session was closed before and is held by this operation alone: if it is open now, it was opened here.
        const now = mayHaveActed(error) ? await askState(client, call, askAgainMs) : undefined;
        if (now === undefined || now === 'lost' || now.status !== 'open') throw error;
        return;
      }
    }
  }
}

function isLockRefusal({ failure, type }: ApplianceError): boolean {
  return LOCK_REFUSALS.includes(failure) || /lock/i.test(type ?? '');
}

/** Another process can have opened a transaction in the same session meanwhile: then nobody else has to be waited for. */
async function explainLock(client: ApplianceClient, call: Call, error: ApplianceError): Promise<GatewayError> {
  const state = await askState(client, call, [0]);
  const isOwn = state !== undefined && state !== 'lost' && state.status === 'open';
  return isOwn
    ? new GatewayError('TRANSACTION_IN_PROGRESS')
    : new GatewayError('CONFIGURATION_LOCKED', lockMessage(error), toGatewayError(error)?.details);
}
