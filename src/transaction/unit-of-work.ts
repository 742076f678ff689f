import { setTimeout as pause } from 'node:timers/promises';

import {
  ApplianceError,
  commitTransaction,
  openTransaction,
  readChanges,
  requiresMessage,
  type ApplianceAnswer,
  type ApplianceClient,
  type ApplianceRequest,
  type Call,
  type ChangeEntry,
} from '../appliance/index.ts';
import { toGatewayError } from '../errors/format.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { hasChangedMeanwhile, judge, type Evidence } from './evidence.ts';
import { askState, mayArriveLate, mayHaveActed, rollBackLateWrites, rollBackSurely } from './outcome.ts';
import type { TransactionState } from '../appliance/index.ts';

/** How the operation ended on the appliance (design.md 1.6). */
export type Outcome = 'COMMITTED' | 'DRY_RUN' | 'ROLLED_BACK' | 'UNKNOWN';

/** The user's session, taken for a transaction. */
export interface WorkSession {
  beginWork(): Promise<{ readonly call: Call; readonly limited: Call; readonly state: TransactionState }>;
  sessionAfterLoss(ended: string): Promise<Call | undefined>;
}

export interface WorkOptions {
  readonly client: ApplianceClient;
  readonly session: WorkSession;
  /** Aborted when the client leaves or the gateway shuts down: the transaction is rolled back. */
  readonly signal: AbortSignal;
  readonly message: string | undefined;
  readonly mode: 'commit' | 'dry run';
  /** Milliseconds to wait for a lock that somebody else holds. */
  readonly lockWaitMs: number;
  /** Milliseconds before each time that the appliance is asked how the transaction stands, if its answer was lost. */
  readonly askAgainMs: readonly number[];
}

/** A field was not carried out because an earlier one has failed; the client sees only the failure itself. */
export class SkippedField extends GatewayError {
  constructor() {
    super('REQUEST_CANCELLED');
  }
}

/** Failures by which the appliance can refuse to open a transaction while somebody else holds the lock (not documented, protocol.md 5.3). */
const LOCK_REFUSALS: readonly string[] = ['locked', 'conflict', 'invalid', 'method-not-allowed'];
const LOCK_RETRY_MS = 200;

function isLockRefusal({ failure, type }: ApplianceError): boolean {
  return LOCK_REFUSALS.includes(failure) || /lock/i.test(type ?? '');
}

/**
 * The configuration changes of one GraphQL operation as one transaction: opened by the first change, committed after the last field,
 * rolled back on any failure. Every write is sent once.
 */
export class UnitOfWork {
  readonly #options: WorkOptions;
  readonly #evidence: Evidence[] = [];
  #begun: Promise<Call> | undefined;
  #limited: Call = {};
  #isOpen = false;
  /** A write was given up that the appliance may still carry out. */
  #isWriteAstray = false;
  #failure: unknown;
  #outcome: Outcome | undefined;

  constructor(options: WorkOptions) {
    this.#options = options;
  }

  /** How it ended; undefined before the end, and if there was nothing to do. */
  get outcome(): Outcome | undefined {
    return this.#outcome;
  }

  /** Marks the work as failed: what comes is skipped, and the end is a rollback. The first failure counts. */
  fail(error: unknown): void {
    if (!(error instanceof SkippedField)) this.#failure ??= error;
  }

  /**
   * Opens the transaction, once. @throws GatewayError TRANSACTION_IN_PROGRESS, COMMIT_MESSAGE_REQUIRED, CONFIGURATION_LOCKED
   */
  async begin(): Promise<void> {
    this.#checkGoingOn();
    await (this.#begun ??= this.#open());
  }

  /** Sends a change inside the transaction, once. @param evidence what it would leave behind. @throws ApplianceError */
  async write(request: ApplianceRequest): Promise<ApplianceAnswer> {
    await this.begin();
    this.#checkGoingOn();
    return this.#watchful(this.#options.client.send(request, this.#limited));
  }

  /** Notes what a change leaves behind, to tell later whether a commit was carried out whose answer was lost. */
  note(evidence: Evidence): void {
    this.#evidence.push(evidence);
  }

  /** The changelog at this point; empty if nothing was changed. @throws ApplianceError */
  async changes(): Promise<readonly ChangeEntry[]> {
    if (!this.#begun) return [];
    await this.begin();
    return readChanges(this.#options.client, this.#limited);
  }

  /**
   * Ends the work. Never throws.
   * @param beforeRollback called before a rollback because of a refused commit, while the changes can still be looked at.
   * @returns the error that the client must see because the end has failed.
   */
  async finish(beforeRollback: (error: unknown) => Promise<unknown>): Promise<unknown> {
    if (this.#outcome) return undefined;
    if (!this.#begun) {
      if (this.#failure !== undefined) this.#outcome = 'ROLLED_BACK';
      return undefined;
    }
    const call = await this.#begun.catch(() => undefined);
    if (this.#options.signal.aborted) this.fail(new GatewayError('REQUEST_CANCELLED'));
    if (!call || !this.#isOpen || this.#failure !== undefined) {
      if (call && this.#isOpen) await this.#rollBack(call);
      this.#outcome = 'ROLLED_BACK';
      return this.#failure;
    }
    if (this.#options.mode === 'dry run') {
      await this.#rollBack(call);
      this.#outcome = 'DRY_RUN';
      return undefined;
    }
    return this.#commit(call, beforeRollback);
  }

  #checkGoingOn(): void {
    if (this.#failure !== undefined) throw new SkippedField();
    if (this.#options.signal.aborted) throw new GatewayError('REQUEST_CANCELLED');
  }

  async #watchful<T>(sent: Promise<T>): Promise<T> {
    try {
      return await sent;
    } catch (error) {
      if (mayArriveLate(error)) this.#isWriteAstray = true;
      throw error;
    }
  }

  /** @returns false if a transaction may still be open. */
  async #rollBack(call: Call): Promise<boolean> {
    const { client, askAgainMs } = this.#options;
    const isOver = await rollBackSurely(client, call, askAgainMs);
    if (isOver && this.#isWriteAstray) await rollBackLateWrites(client, call, askAgainMs);
    return isOver;
  }

  async #open(): Promise<Call> {
    const { client, session, message, mode, lockWaitMs, askAgainMs } = this.#options;
    const { call, limited, state } = await session.beginWork();
    this.#limited = limited;
    if (state.status === 'open') throw new GatewayError('TRANSACTION_IN_PROGRESS');
    if (state.requiresMessage && message === undefined && mode === 'commit')
      throw new GatewayError('COMMIT_MESSAGE_REQUIRED');
    const deadline = performance.now() + lockWaitMs;
    for (;;) {
      try {
        await this.#watchful(openTransaction(client, call));
        break;
      } catch (error) {
        if (!(error instanceof ApplianceError)) throw error;
        if (isLockRefusal(error)) {
          this.#checkGoingOn();
          const left = deadline - performance.now();
          if (left <= 0) throw new GatewayError('CONFIGURATION_LOCKED', undefined, toGatewayError(error)?.details);
          await pause(Math.min(LOCK_RETRY_MS, left));
        } else if (mayHaveActed(error)) {
          // The session was closed before and is held by this operation alone: if it is open now, it was opened here.
          const now = await askState(client, call, askAgainMs);
          if (now !== 'lost' && now?.status === 'open') break;
          if (this.#isWriteAstray) await rollBackLateWrites(client, call, askAgainMs);
          throw error;
        } else throw error;
      }
    }
    this.#isOpen = true;
    return call;
  }

  async #commit(call: Call, beforeRollback: (error: unknown) => Promise<unknown>): Promise<unknown> {
    const { client, message } = this.#options;
    let failure: unknown;
    try {
      const state = await this.#watchful(commitTransaction(client, message, call));
      if (state?.status === 'closed') {
        this.#outcome = 'COMMITTED';
        return undefined;
      }
      failure = new ApplianceError('malformed');
    } catch (error) {
      failure = error;
    }
    if (!mayHaveActed(failure)) {
      const lacksMessage = message === undefined && (await requiresMessage(client, call));
      const told = lacksMessage ? new GatewayError('COMMIT_MESSAGE_REQUIRED') : await beforeRollback(failure);
      await this.#rollBack(call);
      this.#outcome = 'ROLLED_BACK';
      return this.#explainClash(told, call);
    }
    this.#outcome = await this.#askOutcome(call);
    if (this.#outcome === 'COMMITTED') return undefined;
    return this.#outcome === 'UNKNOWN' ? new GatewayError('TRANSACTION_OUTCOME_UNKNOWN') : failure;
  }

  /**
   * A clash with another transaction can be refused like a semantic error (protocol.md 12.3). If an object that was changed here is another
   * one by now, that is what the client must know: its change was based on something old.
   */
  async #explainClash(told: unknown, call: Call): Promise<unknown> {
    if (!(told instanceof GatewayError) || told.code !== 'INVALID') return told;
    const isClash = await hasChangedMeanwhile(this.#options.client, call, this.#evidence);
    return isClash ? new GatewayError('CONFLICT', undefined, told.details) : told;
  }

  /** The answer to the commit was lost: the transaction's state tells, or else the changed objects do (design.md 1.6). */
  async #askOutcome(call: Call): Promise<Outcome> {
    const { client, session, askAgainMs } = this.#options;
    const state = await askState(client, call, askAgainMs);
    if (!state) return 'UNKNOWN';
    if (state !== 'lost' && state.status === 'open') {
      if (await this.#rollBack(call)) {
        // A commit that was merely slow may have come before the rollback.
        return (await judge(client, call, this.#evidence)) === 'committed' ? 'COMMITTED' : 'ROLLED_BACK';
      }
      return 'UNKNOWN';
    }
    const ended = call.session ?? '';
    const reader = state === 'lost' ? await session.sessionAfterLoss(ended).catch(() => undefined) : call;
    if (!reader) return 'UNKNOWN';
    const verdict = await judge(client, reader, this.#evidence);
    if (verdict === 'unsure') return 'UNKNOWN';
    return verdict === 'committed' ? 'COMMITTED' : 'ROLLED_BACK';
  }
}
