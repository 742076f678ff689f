import {
  ApplianceError,
  type ApplianceAnswer,
  type ApplianceClient,
  type Call,
  type TransactionState,
} from '../appliance/index.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ConfigurationReader, Weighed } from '../graph/loader.ts';
import type { Release, SessionLocks } from '../transaction/session-locks.ts';
import { isSessionEnded, MOST_RENEWALS } from './session-source.ts';
import type { Answers } from './answers.ts';
import { SessionQuestion } from './session-question.ts';
import type { OperationReader } from './operation-reader.ts';
import type { StrayWrites, Strays } from '../transaction/strays.ts';
import type { MetSessions } from './met-sessions.ts';
import {
  checkClosed,
  TRANSACTION_PATH,
  type Before,
  type Change,
  type SharedReads,
  type StandQuestions,
} from './shared-reads.ts';

export interface SessionReadingOptions {
  readonly client: ApplianceClient;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly reader: OperationReader;
  readonly strays: Strays;
  /** Sessions that need not be asked whether a transaction is open; undefined: nobody but this process can use the session. */
  readonly met: MetSessions | undefined;
  /** How to ask how things stand at the appliance. */
  readonly questions: (call: Call) => StandQuestions;
  /** The session to read with. @throws GatewayError UNAUTHENTICATED, ApplianceError */
  current(): Promise<string>;
  /** Another session for one that has ended; undefined if only the user can sign in again. */
  renew(ended: string): Promise<string | undefined>;
}

/** How an operation reads now: with one session, beside its other readers or alone in its transaction. */
export interface State {
  readonly call: Call & { readonly session: string };
  /** Answers that it shares with other operations; undefined inside a transaction, which nobody else may see. */
  readonly answers: Answers | undefined;
  readonly leave: Release;
  /** Whether there is another session by now: asked once, by the first read that finds out that this one has ended. */
  renewed: Promise<boolean> | undefined;
  /** Set as long as it is not known that no transaction is open in the session: nothing may be told before. Fails if one is. */
  gate: Promise<void> | undefined;
}

/**
 * Reads the configuration for one operation. The session, its lock and the answers that it shares are found once, when the first object
 * is read; there are thousands of reads in a large operation.
 */
export class SessionReading implements ConfigurationReader {
  readonly #options: SessionReadingOptions;
  #state: State | undefined;
  #starting: Promise<unknown> | undefined;
  #renewals = 0;
  #hasEnded = false;
  /** How things stood when the transaction was begun. */
  #before: Before;

  constructor(options: SessionReadingOptions) {
    this.#options = options;
  }

  read<T extends Weighed>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    const state = this.#state;
    if (!state) return (this.#starting ??= this.#start()).then(() => this.read(path, interpret));
    const { client, reader } = this.#options;
    if (state.gate) return this.#readBehind(state.gate, state, path, interpret);
    if (state.answers) return state.answers.read(new SessionQuestion(this, client, reader, state, path, interpret));
    return client
      .read(path, state.call, interpret)
      .catch((error: unknown) => this.readAnew(state, path, interpret, error));
  }

  get texts(): KeptTexts | undefined {
    return this.#state?.answers?.texts;
  }

  holds(path: string): boolean {
    return this.#state?.answers?.holds(path) ?? false;
  }

  /** From now on the operation reads inside its transaction. @param release gives back the session, which it holds alone. */
  beAlone(call: Call & { readonly session: string }, release: Release): void {
    this.#state = { call, answers: undefined, leave: release, renewed: undefined, gate: undefined };
    this.#before = this.#options.reads.beforeChange();
  }

  /**
   * Ends the operation.
   * @param change what its transaction has done, if it had one.
   * @param strays its writes that may still be carried out: the session is given back when they cannot be any more.
   */
  end(change: Change, strays: StrayWrites | undefined): void {
    this.#hasEnded = true;
    const state = this.#state;
    // Before the session is given back: who reads next must not find what was read before the change.
    if (state && !state.answers) this.#options.reads.cut(change, this.#before);
    if (state && strays?.any === true) {
      const { session } = state.call;
      this.#state = { ...state, leave: () => undefined };
      this.#options.strays.lookAfter({ session, urgent: true }, strays, state.leave);
    }
    this.stop();
  }

  /** Gives the session back; the next read takes it anew. */
  stop(): void {
    this.#state?.leave();
    this.#state = undefined;
    this.#starting = undefined;
  }

  /** Waits while a mutation of the same session has its transaction open. */
  async #start(): Promise<void> {
    const { locks, reads, reader, strays, met, questions } = this.#options;
    while (!this.#state) {
      const session = await this.#options.current();
      if (strays.mayComeTo(session)) await this.#clear(session);
      const release = await locks.acquire(session, 'shared', reader.signal);
      try {
        const call = {
          session,
          signal: reader.signal,
          ...reader.spending,
          yields: () => reader.isLarge,
        };
        const asked = questions(call);
        const gate = met && !met.has(session) ? this.#openGate(met, session, asked) : undefined;
        const answers = await reads.enter(session, reader, asked);
        this.#state = { call, answers, leave: release, renewed: undefined, gate };
      } catch (error) {
        release();
        if (!(await this.#isRenewed(session, error))) throw error;
      }
    }
    if (!this.#hasEnded) return;
    this.stop();
    throw new ApplianceError('aborted');
  }

  /** Rolls back what this gateway has left in the session; only then it can be read. */
  async #clear(session: string): Promise<void> {
    const { locks, reader, strays } = this.#options;
    const release = await locks.acquire(session, 'exclusive', reader.signal);
    const isClear = await strays.clear({ session, ...reader.counting, urgent: true }).finally(release);
    if (!isClear) throw new ApplianceError('unavailable');
  }

  /** Asks for the state of the transaction beside the first read (design-2.md 3, left-over transaction). */
  #openGate(met: MetSessions, session: string, { state }: StandQuestions): Promise<void> {
    const gate = this.#options.reads
      .underWay(session)
      .share(TRANSACTION_PATH, this.#options.reader, state)
      .catch(closedIfRefused)
      .then(checkClosed)
      .then(() => {
        met.add(session);
        if (this.#state?.gate === gate) this.#state.gate = undefined;
      });
    // Who reads hears of it; nobody may be there to read.
    gate.catch(() => undefined);
    return gate;
  }

  async #readBehind<T extends Weighed>(
    gate: Promise<void>,
    state: State,
    path: string,
    interpret: (answer: ApplianceAnswer) => T,
  ): Promise<T> {
    const { client, reader } = this.#options;
    const question = new SessionQuestion(this, client, reader, state, path, interpret);
    const read = state.answers?.read(question) ?? client.read(path, state.call, interpret);
    read.catch(() => undefined);
    try {
      await gate;
    } catch (error) {
      return this.readAnew(state, path, interpret, error);
    }
    return read;
  }

  /** After a failed read: once more with another session if that was the reason. Several reads come here; the first one moves all. */
  async readAnew<T extends Weighed>(
    state: State,
    path: string,
    interpret: (answer: ApplianceAnswer) => T,
    error: unknown,
  ): Promise<T> {
    if (!isSessionEnded(error)) throw error;
    if (this.#state === state) {
      state.renewed ??= this.#isRenewed(state.call.session, error);
      if (!(await state.renewed)) throw error;
      if (this.#state === state) this.stop();
    }
    return this.read(path, interpret);
  }

  /** Tells whether an error means that the session has ended, and there is another one by now. */
  async #isRenewed(session: string, error: unknown): Promise<boolean> {
    if (!isSessionEnded(error) || this.#renewals >= MOST_RENEWALS) return false;
    const renewed = await this.#options.renew(session);
    if (renewed === undefined) return false;
    this.#renewals += 1;
    return true;
  }
}

const REFUSALS: readonly string[] = ['forbidden', 'not-found', 'method-not-allowed', 'invalid'];

/** Who may not ask for the state of a transaction has none. */
function closedIfRefused(error: unknown): Pick<TransactionState, 'status'> {
  if (error instanceof ApplianceError && REFUSALS.includes(error.failure)) return { status: 'closed' };
  throw error;
}
