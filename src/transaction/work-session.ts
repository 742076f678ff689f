import type { Call, TransactionState } from '../appliance/index.ts';

/** How to call the appliance within a transaction. */
export interface BegunWork {
  /** For what opens and ends it. */
  readonly call: Call & { readonly session: string };
  /** For changes, which count against the budget of the operation. */
  readonly limited: Call;
  /** How the transaction of the session stood before. */
  readonly state: TransactionState;
}

/** The user's session, taken for a transaction. */
export interface WorkSession {
  /** Whether other processes can use the same session. */
  readonly isShared: boolean;
  beginWork(): Promise<BegunWork>;
  sessionAfterLoss(ended: string): Promise<Call | undefined>;
}
