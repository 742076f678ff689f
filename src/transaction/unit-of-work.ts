import {
  ApplianceError,
  commitTransaction,
  readChanges,
  requiresMessage,
  type ApplianceAnswer,
  type ApplianceClient,
  type ApplianceRequest,
  type Call,
  type ChangeEntry,
} from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { hasChangedMeanwhile, isAllThere, isAnythingThere, judge, withDeletedBodies } from './evidence.ts';
import { netChanges, type Evidence } from './net-changes.ts';
import { openSurely } from './opening.ts';
import { outcomeAfterLoss } from './lost-commit.ts';
import { askState, mayHaveActed, rollBackSurely, type Outcome } from './outcome.ts';
import { StrayWrites, type Strays } from './strays.ts';
import type { WorkSession } from './work-session.ts';

export interface WorkOptions {
  readonly client: ApplianceClient;
  readonly session: WorkSession;
  readonly strays: Strays;
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

/** What somebody else, in another process, has done with the transaction. */
const ENDED_BY_OTHERS =
  'Another process that uses the same session has ended the transaction meanwhile, and has committed a part of the changes: look at the objects before you repeat it.';
const DISTURBED =
  'A request that the appliance had not answered before has disturbed the transaction: nothing was changed, try again.';

/**
 * The configuration changes of one GraphQL operation as one transaction: opened by the first change, committed after the last field,
 * rolled back on any failure. Every write is sent once.
 */
export class UnitOfWork {
  /** Writes that may still be carried out when the work has ended. */
  readonly strays = new StrayWrites();
  readonly #options: WorkOptions;
  readonly #evidence: Evidence[] = [];
  #begun: Promise<Call> | undefined;
  #limited: Call = {};
  #isOpen = false;
  #mustBeChecked = false;
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
    if (!call || !this.#isOpen) {
      this.#outcome = 'ROLLED_BACK';
      return this.#failure;
    }
    if (this.#failure !== undefined) return this.#giveUp(call, 'ROLLED_BACK', this.#failure);
    if (this.#options.mode === 'dry run') return this.#giveUp(call, 'DRY_RUN', undefined);
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
      this.strays.failed(error);
      throw error;
    }
  }

  /** @returns false if a transaction may still be open. */
  #rollBack(call: Call): Promise<boolean> {
    const { client, askAgainMs } = this.#options;
    return rollBackSurely(client, call, askAgainMs, this.strays.failed);
  }

  async #open(): Promise<Call> {
    const { client, session, message, mode, lockWaitMs, askAgainMs, strays } = this.#options;
    const { call: plain, limited, state } = await session.beginWork();
    const call = this.strays.watched(plain);
    this.#limited = this.strays.watched(limited);
    this.#mustBeChecked = strays.mayComeTo(plain.session);
    // What is open in a session in which something was astray was left by this gateway: nobody waits for it.
    const isFree = state.status === 'closed' || (this.#mustBeChecked && (await strays.rollBack(plain, this.strays)));
    if (!isFree) throw new GatewayError('TRANSACTION_IN_PROGRESS');
    if (state.requiresMessage && message === undefined && mode === 'commit')
      throw new GatewayError('COMMIT_MESSAGE_REQUIRED');
    const checkGoingOn = (): void => this.#checkGoingOn();
    await openSurely({ client, call, lockWaitMs, askAgainMs, failed: this.strays.failed, checkGoingOn });
    // It is open: if the answer to that was lost, it will not be opened once more.
    this.strays.forget();
    this.#isOpen = true;
    return call;
  }

  /**
   * Rolls back. Another process with the same session can have committed what was done here before that; then the objects tell.
   * @param failure why, if it is not what was wanted
   */
  async #giveUp(call: Call, outcome: Outcome, failure: unknown): Promise<unknown> {
    const { client, session } = this.#options;
    const isOver = await this.#rollBack(call);
    const net = netChanges(this.#evidence);
    this.#outcome = outcome;
    if (!isOver || !session.isShared || !(await isAnythingThere(client, call, net))) return failure;
    this.#outcome = 'UNKNOWN';
    return new GatewayError('TRANSACTION_OUTCOME_UNKNOWN', ENDED_BY_OTHERS);
  }

  async #commit(call: Call, beforeRollback: (error: unknown) => Promise<unknown>): Promise<unknown> {
    const { client, message } = this.#options;
    if (this.#mustBeChecked && !(await isAllThere(client, call, netChanges(this.#evidence))))
      return this.#giveUp(call, 'ROLLED_BACK', new GatewayError('UPSTREAM_UNAVAILABLE', DISTURBED));
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
    return mayHaveActed(failure) ? this.#takeLoss(call, failure) : this.#takeRefusal(call, failure, beforeRollback);
  }

  /** The appliance has refused the commit: because of the changes, or because another process has ended the transaction before. */
  async #takeRefusal(
    call: Call,
    refusal: unknown,
    beforeRollback: (error: unknown) => Promise<unknown>,
  ): Promise<unknown> {
    const { client, message, session } = this.#options;
    const state = session.isShared ? await askState(client, call, [0]) : undefined;
    const lacksMessage = message === undefined && (await requiresMessage(client, call));
    const told = lacksMessage ? new GatewayError('COMMIT_MESSAGE_REQUIRED') : await beforeRollback(refusal);
    if (state !== undefined && state !== 'lost' && state.status === 'closed') return this.#takeEnd(call, told);
    let net = netChanges(this.#evidence);
    const mayBeClash = told instanceof GatewayError && told.code === 'INVALID';
    if (mayBeClash && net.some((piece) => piece.kind === 'deleted' && !piece.before))
      net = withDeletedBodies(net, await readChanges(client, call).catch(() => []));
    const failure = await this.#giveUp(call, 'ROLLED_BACK', told);
    if (this.#outcome !== 'ROLLED_BACK' || !mayBeClash) return failure;
    // A clash with another transaction can be refused like a semantic error (protocol.md 12.3). If an object that was changed here is
    // another one by now, that is what the client must know: its change was based on something old.
    const isClash = await hasChangedMeanwhile(client, call, net);
    return isClash ? new GatewayError('CONFLICT', undefined, told.details) : failure;
  }

  /** The transaction is not open any more, and was not ended here: the objects decide. There is nothing to roll back. */
  async #takeEnd(call: Call, told: unknown): Promise<unknown> {
    const verdict = await judge(this.#options.client, call, netChanges(this.#evidence));
    this.#outcome = verdict === 'committed' ? 'COMMITTED' : verdict === 'unsure' ? 'UNKNOWN' : 'ROLLED_BACK';
    if (verdict === 'committed') return undefined;
    return verdict === 'unsure' ? new GatewayError('TRANSACTION_OUTCOME_UNKNOWN', ENDED_BY_OTHERS) : told;
  }

  /** The answer to the commit was lost. */
  async #takeLoss(call: Call, loss: unknown): Promise<unknown> {
    const { client, session, askAgainMs } = this.#options;
    const net = netChanges(this.#evidence);
    const rollBack = (): Promise<boolean> => this.#rollBack(call);
    this.#outcome = await outcomeAfterLoss({ client, call, session, askAgainMs, net, rollBack });
    if (this.#outcome === 'COMMITTED') this.strays.forget();
    if (this.#outcome === 'COMMITTED') return undefined;
    return this.#outcome === 'UNKNOWN' ? new GatewayError('TRANSACTION_OUTCOME_UNKNOWN') : loss;
  }
}
