import { failure, semanticError, type Answer, type Finding } from './answers.ts';
import type { DemoOptions } from './options.ts';
import type { Traits } from './profiles.ts';
import { replay } from './replay.ts';
import type { Session, Sessions } from './sessions.ts';
import type { CommittedState } from './state.ts';
import type { Configuration } from './store.ts';
import type { Change, Transaction } from './transaction.ts';
import type { Validation } from './validation.ts';

const path = '/api/transaction';

/** Opens, commits and rolls back the transactions of login sessions (protocol.md 5, 12.3, 12.4, 12.7). */
export class Transactions {
  readonly #traits: Traits;
  readonly #options: DemoOptions;
  readonly #sessions: Sessions;
  readonly #state: CommittedState;
  readonly #validation: Validation;

  constructor(traits: Traits, options: DemoOptions, sessions: Sessions, state: CommittedState, validation: Validation) {
    this.#traits = traits;
    this.#options = options;
    this.#sessions = sessions;
    this.#state = state;
    this.#validation = validation;
  }

  /** What the session sees: its working copy, or the last commit. */
  workingCopy(session: Session): Configuration {
    return session.transaction?.working ?? this.#state.configuration;
  }

  /** In exclusive mode a change needs an open transaction; later versions open it themselves (protocol.md 5.2). */
  mayChange(session: Session): boolean {
    return session.transaction !== undefined || !this.#traits.exclusiveTransactions;
  }

  /** Notes a change in the session's transaction, which is opened when there is none. */
  record(session: Session, working: Configuration, changes: readonly Change[]): void {
    const transaction = this.#opened(session);
    transaction.working = working;
    transaction.changes.push(...changes);
  }

  /**
   * Opens explicitly; a second time changes nothing. In exclusive mode a transaction of somebody else refuses with
   * the status and type of the options: both are not documented (protocol.md 5.3).
   */
  open(session: Session): Answer | undefined {
    const holder = this.#sessions.live().find((other) => other !== session && other.transaction !== undefined);
    if (this.#traits.exclusiveTransactions && holder !== undefined) {
      const { lockStatus = 409, lockType = 'ConfigurationLocked' } = this.#options;
      const message = 'The configuration is locked by another user';
      return failure(lockStatus, lockType, message, path, { user: holder.user.name });
    }
    this.#opened(session);
    return undefined;
  }

  /** Commits; a refusal is returned and leaves the transaction open (protocol.md 12.7). */
  commit(session: Session, message: unknown): Answer | undefined {
    const { transaction } = session;
    if (transaction === undefined) return failure(400, 'NoTransaction', 'No transaction is open', path, { path });
    const hasMessage = typeof message === 'string' && message.trim() !== '';
    if (this.#state.requiresCommitMessage() && !hasMessage) {
      return semanticError(path, [{ message: 'A commit message is required', paths: [path] }]);
    }
    const current = this.#state.configuration;
    const { configuration, clashes } =
      transaction.base === current ? { configuration: transaction.working, clashes: [] } : replay(transaction, current);
    if (clashes.length > 0) return this.#conflict(clashes);
    const findings = this.#validation.newFindings(current, configuration);
    if (findings.length > 0) return semanticError(path, findings);
    if (transaction.changes.length > 0) this.#state.commit(configuration);
    session.transaction = undefined;
    return undefined;
  }

  rollBack(session: Session): void {
    session.transaction = undefined;
  }

  /** Number of open transactions of live sessions. */
  count(): number {
    return this.#sessions.live().filter(({ transaction }) => transaction !== undefined).length;
  }

  #opened(session: Session): Transaction {
    const base = this.#state.configuration;
    session.transaction ??= { base, working: base, changes: [] };
    return session.transaction;
  }

  #conflict(clashes: readonly Finding[]): Answer {
    if (this.#options.transactionConflict !== 'conflict-409') return semanticError(path, clashes);
    const details = clashes.map(({ message, paths }) => ({ message, paths }));
    return failure(409, 'Conflict', 'The configuration has been changed by another user', path, details);
  }
}
