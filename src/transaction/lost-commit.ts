import type { ApplianceClient, Call } from '../appliance/index.ts';
import { judge } from './evidence.ts';
import type { Evidence } from './net-changes.ts';
import { askState, type Outcome } from './outcome.ts';
import type { WorkSession } from './work-session.ts';

export interface LossOptions {
  readonly client: ApplianceClient;
  readonly call: Call;
  readonly session: WorkSession;
  /** Milliseconds before each time that the appliance is asked how the transaction stands. */
  readonly askAgainMs: readonly number[];
  /** What was changed (net-changes.ts). */
  readonly net: readonly Evidence[];
  /** @returns false if the transaction may still be open. */
  readonly rollBack: () => Promise<boolean>;
}

/** How a commit has ended whose answer was lost: the transaction's state tells, or else the changed objects do (design.md 1.6). */
export async function outcomeAfterLoss(options: LossOptions): Promise<Outcome> {
  const { client, call, session, askAgainMs, net, rollBack } = options;
  const state = await askState(client, call, askAgainMs);
  if (!state) return 'UNKNOWN';
  if (state !== 'lost' && state.status === 'open') {
    if (!(await rollBack())) return 'UNKNOWN';
    // A commit that was merely slow may have come before the rollback.
    return (await judge(client, call, net)) === 'committed' ? 'COMMITTED' : 'ROLLED_BACK';
  }
  const reader = state === 'lost' ? await session.sessionAfterLoss(call.session ?? '').catch(() => undefined) : call;
  const verdict = reader ? await judge(client, reader, net) : 'unsure';
  if (verdict === 'unsure') return 'UNKNOWN';
  return verdict === 'committed' ? 'COMMITTED' : 'ROLLED_BACK';
}
