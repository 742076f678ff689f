import {
  readTransaction,
  type ApplianceAnswer,
  type ApplianceClient,
  type Call,
  type TransactionState,
  type UserInfo,
} from '../appliance/index.ts';
import type { OperationUser, SignIn } from '../graph/context.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ConfigurationReader, Weighed } from '../graph/loader.ts';
import type { Release, SessionLocks } from '../transaction/session-locks.ts';
import { SessionReading } from './session-reading.ts';
import type { LoginSessions } from './login-sessions.ts';
import { OperationReader } from './operation-reader.ts';
import { INFO_PATH, type ApplianceInfo, type Change, type SharedReads } from './shared-reads.ts';
import {
  anonymousSession,
  cookieSession,
  isSessionEnded,
  MOST_RENEWALS,
  pinnedSession,
  type SessionSource,
} from './session-source.ts';
import { untilAborted } from './until-aborted.ts';

/** What happened to the user's session during an operation, so that the cookie can follow. */
export type SessionChange = { readonly kind: 'started'; readonly session: string } | { readonly kind: 'ended' };

export interface ApplianceUserOptions {
  readonly client: ApplianceClient;
  readonly source: SessionSource;
  /** Ends every call: the client has left, the deadline has passed, the gateway shuts down. */
  readonly signal: AbortSignal;
  /** Requests that the operation may send to the appliance. */
  readonly maxRequests: number;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly sessions: LoginSessions;
}

/**
 * The appliance as the user of one operation sees it: every call carries the user's session, so that the appliance's own
 * privileges decide; calls are counted against the operation's budget and end with it.
 */
export class ApplianceUser implements ConfigurationReader, OperationUser {
  /** The operation as a reader. */
  readonly reader: OperationReader;
  readonly #client: ApplianceClient;
  readonly #locks: SessionLocks;
  readonly #reads: SharedReads;
  readonly #sessions: LoginSessions;
  readonly #reading: SessionReading;
  readonly #original: SessionSource;
  #source: SessionSource;
  #change: SessionChange | undefined;
  #work: 'with work' | 'without work' = 'without work';

  constructor({ client, source, signal, maxRequests, locks, reads, sessions }: ApplianceUserOptions) {
    this.#client = client;
    this.#locks = locks;
    this.#original = source;
    this.#source = source;
    this.reader = new OperationReader(signal, maxRequests);
    this.#reads = reads;
    this.#sessions = sessions;
    this.#reading = new SessionReading({
      client,
      locks,
      reads,
      reader: this.reader,
      current: () => this.#current(),
      renew: (ended) => this.#renew(ended),
      info: (call) => this.#info(call),
    });
  }

  /** What happened to the session; undefined: nothing. */
  get sessionChange(): SessionChange | undefined {
    return this.#change;
  }

  /** Takes over what another operation of the same session has found out about it. */
  takeSessionChange(change: SessionChange): void {
    this.#change = change;
  }

  read<T extends Weighed>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    return this.#reading.read(path, interpret);
  }

  get texts(): KeptTexts | undefined {
    return this.#reading.texts;
  }

  holds(path: string): boolean {
    return this.#reading.holds(path);
  }

  /**
   * Takes the session for this operation alone, waits for its readers, and asks for the state of its transaction.
   * From then on the session is not renewed, because the transaction would not follow.
   * @returns how to call the appliance within the transaction: `call` for what opens and ends it, `limited` for changes, which count
   * against the budget. Neither is ended by the client's leaving, because a write that is under way must be waited for before it can
   * be rolled back.
   * @throws ApplianceError, GatewayError
   */
  async beginWork(): Promise<{ readonly call: Call; readonly limited: Call; readonly state: TransactionState }> {
    const first = await this.#current();
    this.#reading.stop();
    const hold = async (session: string): Promise<{ session: string; release: Release; state: TransactionState }> => {
      const release = await this.#locks.acquire(session, 'exclusive', this.reader.signal);
      try {
        return { session, release, state: await readTransaction(this.#client, { ...this.#call(), session }) };
      } catch (error) {
        release();
        throw error;
      }
    };
    const { session, release, state } = await hold(first).catch(async (error: unknown) => {
      const renewed = isSessionEnded(error) ? await this.#renew(first) : undefined;
      if (renewed === undefined) throw error;
      return hold(renewed);
    });
    this.#source = pinnedSession(session, this.#source);
    this.#work = 'with work';
    this.#reading.beAlone({ ...this.#call(), session }, release);
    const limited = { session, onExchange: () => this.reader.spend() };
    return { call: { session, onExchange: () => this.reader.count(), urgent: true }, limited, state };
  }

  /** Another session after a transaction was lost with its own; undefined if only the user can sign in again. @throws ApplianceError */
  async sessionAfterLoss(ended: string): Promise<Call | undefined> {
    const session = await this.#original.renew(ended);
    return session === undefined ? undefined : { session, onExchange: () => this.reader.count(), urgent: true };
  }

  /**
   * Ends the operation: others may use the session. Doing it twice does nothing.
   * @param change what a transaction of the operation has done to the configuration, if there was one.
   */
  end(change: Change = 'unknown'): void {
    this.#reading.end(change);
  }

  /**
   * Where operations that may be answered together find each other: the same object for all that would share their requests, another
   * one after a change of the configuration. Undefined: nobody is signed in, or it is not to be told with which session.
   */
  async scope(): Promise<object | undefined> {
    if (this.#source.kind === 'none') return undefined;
    const session = await this.#current().catch(() => undefined);
    return session === undefined ? undefined : this.#reads.underWay(session);
  }

  async applianceInfo(): Promise<Readonly<Record<string, unknown>>> {
    return this.#asUser(async (call) => {
      const { info } = await this.#shared(INFO_PATH, call, () => this.#info(call));
      // Who has no session is told as well, but less (protocol.md 10.4): whether that is so is asked where sessions matter.
      if (!('firmware_version' in info || 'config_hash' in info)) await this.#client.userInfo(call);
      return info;
    });
  }

  async viewer(): Promise<UserInfo | null> {
    if (this.#source.kind === 'none') return null;
    try {
      const ask = async (call: Call): Promise<Weighed & { readonly user: UserInfo }> => ({
        user: await this.#client.userInfo(call),
        bytes: 0,
      });
      return (await this.#asUser((call) => this.#shared('/api/user_info', call, () => ask(call)))).user;
    } catch (error) {
      if (isSessionEnded(error)) return null;
      throw error;
    }
  }

  /** Begins a session of its own, whatever session the request came with; that one was the same browser's, and ends. */
  async signIn(credentials: SignIn): Promise<UserInfo> {
    const { username } = credentials;
    const session = await this.#sessions.begin(credentials, this.#call());
    const before = this.#source;
    this.#source = cookieSession(session);
    this.#change = { kind: 'started', session };
    const replaced = this.#sessions.replace(before, { session, username }, this.#work, this.#endingCall());
    const [user] = await Promise.all([this.#asUser((call) => this.#client.userInfo(call)), replaced]);
    return user;
  }

  /** Ends the session here, and at the appliance as far as that can be done (protocol.md 2.5). */
  async signOut(): Promise<void> {
    const source = this.#source;
    const session = source.kind === 'none' ? undefined : await this.#current();
    this.#change = { kind: 'ended' };
    this.#source = anonymousSession;
    if (session !== undefined) await this.#sessions.end(session, source, this.#endingCall());
  }

  /** The session to send. A login that it needs is shared, and goes on if this operation ends. */
  #current(): Promise<string> {
    return untilAborted(this.#source.current(), this.reader.signal);
  }

  #call(): Call {
    return { signal: this.reader.signal, onExchange: () => this.reader.spend() };
  }

  /** Counted, but never refused: a budget must not keep a session alive. */
  #endingCall(): Call {
    return { signal: this.reader.signal, onExchange: () => this.reader.count() };
  }

  /** What is not configuration: never kept, and not held up by a transaction. */
  #shared<T extends Weighed>(path: string, { session = '' }: Call, ask: () => Promise<T>): Promise<T> {
    return this.#reads.underWay(session).share(path, this.reader, ask);
  }

  async #info(call: Call): Promise<ApplianceInfo> {
    return { info: await this.#client.info(call), bytes: 0 };
  }

  async #renew(ended: string): Promise<string | undefined> {
    const renewed = await untilAborted(this.#source.renew(ended), this.reader.signal);
    // Whoever has ended the session here has also seen to the cookie, which can be another one by now.
    const isLost = renewed === undefined && this.#source.kind === 'cookie' && !this.#sessions.hasEnded(ended);
    if (isLost) {
      this.#change = { kind: 'ended' };
      this.#sessions.lost(ended);
    }
    return renewed;
  }

  async #asUser<T>(send: (call: Call) => Promise<T>): Promise<T> {
    let session = await this.#current();
    for (let renewals = 0; ; renewals++) {
      try {
        return await send({ ...this.#call(), session });
      } catch (error) {
        if (!isSessionEnded(error) || renewals === MOST_RENEWALS) throw error;
        const renewed = await this.#renew(session);
        if (renewed === undefined) throw error;
        session = renewed;
      }
    }
  }
}
