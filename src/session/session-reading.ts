import {
  ApplianceError,
  type AnswerListener,
  type ApplianceAnswer,
  type ApplianceClient,
  type Call,
} from '../appliance/index.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ConfigurationReader, Weighed } from '../graph/loader.ts';
import type { Release, SessionLocks } from '../transaction/session-locks.ts';
import { isSessionEnded, MOST_RENEWALS } from './session-source.ts';
import type { Answers, Question, Reader } from './answers.ts';
import type { OperationReader } from './operation-reader.ts';
import type { ApplianceInfo, Before, Change, SharedReads } from './shared-reads.ts';

export interface SessionReadingOptions {
  readonly client: ApplianceClient;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly reader: OperationReader;
  /** Reads /api/info. */
  info(call: Call): Promise<ApplianceInfo>;
  /** The session to read with. @throws GatewayError UNAUTHENTICATED, ApplianceError */
  current(): Promise<string>;
  /** Another session for one that has ended; undefined if only the user can sign in again. */
  renew(ended: string): Promise<string | undefined>;
}

/** How an operation reads now: with one session, beside its other readers or alone in its transaction. */
interface State {
  readonly call: Call & { readonly session: string };
  /** Answers that it shares with other operations; undefined inside a transaction, which nobody else may see. */
  readonly answers: Answers | undefined;
  readonly leave: Release;
  /** Whether there is another session by now: asked once, by the first read that finds out that this one has ended. */
  renewed: Promise<boolean> | undefined;
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
    this.#state = { call, answers: undefined, leave: release, renewed: undefined };
    this.#before = this.#options.reads.beforeChange();
  }

  /** Ends the operation. @param change what its transaction has done, if it had one. */
  end(change: Change): void {
    this.#hasEnded = true;
    // Before the session is given back: who reads next must not find what was read before the change.
    if (this.#state && !this.#state.answers) this.#options.reads.cut(change, this.#before);
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
    const { locks, reads, reader } = this.#options;
    while (!this.#state) {
      const session = await this.#options.current();
      const release = await locks.acquire(session, 'shared', reader.signal);
      try {
        const call = {
          session,
          signal: reader.signal,
          onExchange: () => reader.spend(),
          yields: () => reader.isLarge,
        };
        const answers = await reads.enter(session, reader, () => this.#options.info(call));
        this.#state = { call, answers, leave: release, renewed: undefined };
      } catch (error) {
        release();
        if (!(await this.#isRenewed(session, error))) throw error;
      }
    }
    if (!this.#hasEnded) return;
    this.stop();
    throw new ApplianceError('aborted');
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

/** A read of one operation: an object instead of functions, because there are thousands of them. */
class SessionQuestion<T extends Weighed> implements Question<T> {
  readonly path: string;
  readonly reader: Reader;
  readonly #reading: SessionReading;
  readonly #client: ApplianceClient;
  readonly #state: State;
  readonly #interpret: (answer: ApplianceAnswer) => T;

  constructor(
    reading: SessionReading,
    client: ApplianceClient,
    reader: Reader,
    state: State,
    path: string,
    interpret: (answer: ApplianceAnswer) => T,
  ) {
    this.#reading = reading;
    this.#client = client;
    this.reader = reader;
    this.#state = state;
    this.path = path;
    this.#interpret = interpret;
  }

  send(listener: AnswerListener<T>): void {
    this.#client.ask(this.path, this.#state.call, this.#interpret, listener);
  }

  recover(error: Error): Promise<T> {
    return this.#reading.readAnew(this.#state, this.path, this.#interpret, error);
  }
}
