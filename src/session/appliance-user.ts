import {
  ApplianceError,
  type ApplianceAnswer,
  type ApplianceClient,
  type Call,
  type UserInfo,
} from '../appliance/index.ts';
import type { OperationUser, SignIn } from '../graph/context.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ConfigurationReader, Weighed } from '../graph/loader.ts';
import type { SessionLocks } from '../transaction/session-locks.ts';
import { StrayWrites, type Strays } from '../transaction/strays.ts';
import type { BegunWork } from '../transaction/work-session.ts';
import type { ApplianceUserOptions, SessionChange } from './appliance-user-options.ts';
import type { MetSessions } from './met-sessions.ts';
import type { SessionNames } from './session-names.ts';
import { SessionReading } from './session-reading.ts';
import type { LoginSessions } from './login-sessions.ts';
import { OperationReader } from './operation-reader.ts';
import { SessionFacts } from './session-facts.ts';
import type { Change, SharedReads } from './shared-reads.ts';
import {
  anonymousSession,
  cookieSession,
  isSessionEnded,
  pinnedSession,
  type SessionSource,
} from './session-source.ts';
import { takeSession } from './taken-session.ts';
import { untilAborted } from './until-aborted.ts';
import { withRenewal } from './with-renewal.ts';

/**
 * The appliance as the user of one operation sees it: every call carries the user's session, so that the appliance's own
 * privileges decide; calls are counted against the operation's budget and end with it.
 */
export class ApplianceUser implements ConfigurationReader, OperationUser {
  /** The operation as a reader. */
  readonly reader: OperationReader;
  readonly #client: ApplianceClient;
  readonly #met: MetSessions;
  readonly #names: SessionNames | undefined;
  readonly #strays: Strays;
  /** The rollbacks of what the user discards. */
  readonly #discarding = new StrayWrites();
  readonly #locks: SessionLocks;
  readonly #reads: SharedReads;
  readonly #sessions: LoginSessions;
  readonly #facts: SessionFacts;
  readonly #reading: SessionReading;
  readonly #original: SessionSource;
  #source: SessionSource;
  #change: SessionChange | undefined;
  #work: 'with work' | 'without work' = 'without work';

  constructor(options: ApplianceUserOptions) {
    const { client, source, signal, maxRequests, locks, reads, sessions, met, names, strays } = options;
    this.#client = client;
    this.#met = met;
    this.#names = names;
    this.#strays = strays;
    this.#locks = locks;
    this.#original = source;
    this.#source = source;
    this.reader = new OperationReader(signal, maxRequests);
    this.#reads = reads;
    this.#sessions = sessions;
    this.#facts = new SessionFacts(client, reads, this.reader);
    this.#reading = new SessionReading({
      client,
      locks,
      reads,
      reader: this.reader,
      current: () => this.#current(),
      renew: (ended) => this.#renew(ended),
      strays,
      met: source.kind === 'cookie' ? met : undefined,
      questions: (call) => this.#facts.questions(call),
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
  async beginWork(): Promise<BegunWork> {
    const first = await this.#current();
    this.#reading.stop();
    const { session, release, state } = await takeSession(
      {
        client: this.#client,
        locks: this.#locks,
        signal: this.reader.signal,
        call: this.#call(),
        renew: (ended) => this.#renew(ended),
      },
      first,
    );
    if (state.status === 'closed') this.#met.add(session);
    this.#source = pinnedSession(session, this.#source);
    this.#work = 'with work';
    this.#reading.beAlone({ ...this.#call(), session }, release);
    const limited = { session, ...this.reader.spending };
    return { call: { session, ...this.reader.counting, urgent: true }, limited, state };
  }

  /** Another session after a transaction was lost with its own; undefined if only the user can sign in again. @throws ApplianceError */
  async sessionAfterLoss(ended: string): Promise<Call | undefined> {
    const session = await this.#original.renew(ended);
    return session === undefined ? undefined : { session, ...this.reader.counting, urgent: true };
  }

  /** Whether other processes can use the same session: they have it from the same cookie. */
  get isShared(): boolean {
    return this.#original.kind === 'cookie';
  }

  async discardTransaction(): Promise<boolean> {
    const { call, state } = await this.beginWork();
    if (state.status === 'closed') return false;
    if (!(await this.#strays.rollBack(call, this.#discarding))) throw new ApplianceError('unavailable');
    this.#met.add(call.session);
    return true;
  }

  /**
   * Ends the operation: others may use the session. Doing it twice does nothing.
   * @param change what a transaction of the operation has done to the configuration, if there was one.
   * @param strays its writes that may still be carried out.
   */
  end(change: Change = 'unknown', strays: StrayWrites = this.#discarding): void {
    this.#reading.end(change, strays);
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

  entry(): Promise<void> | undefined {
    const source = this.#source;
    // Threat: credentials that nobody has tried let in whoever makes them up.
    return source.isKnown() ? undefined : this.#current().then(() => undefined);
  }

  applianceInfo(): Promise<Readonly<Record<string, unknown>>> {
    return this.#asUser((call) => this.#facts.info(call));
  }

  async viewer(): Promise<UserInfo | null> {
    if (this.#source.kind === 'none') return null;
    try {
      return await this.#asUser((call) => this.#facts.viewer(call));
    } catch (error) {
      if (isSessionEnded(error)) return null;
      throw error;
    }
  }

  /** Begins a session of its own, whatever session the request came with; that one was the same browser's, and ends. */
  async signIn(credentials: SignIn): Promise<UserInfo> {
    const { username } = credentials;
    const session = await this.#sessions.begin(credentials, this.#call());
    this.#met.add(session);
    const before = this.#source;
    this.#source = cookieSession(session);
    this.#change = { kind: 'started', session };
    const replaced = this.#sessions.replace(before, { session, username }, this.#work, this.#endingCall());
    const [user] = await Promise.all([this.#asUser((call) => this.#client.userInfo(call)), replaced]);
    this.#names?.learn(session, user.name);
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

  /** Who is signed in, or was before the operation signed out; undefined: the log names nobody, or nobody is. Never rejects. */
  nameForLog(): Promise<string | undefined> | undefined {
    return this.#names?.ofSource(this.#change?.kind === 'started' ? this.#source : this.#original);
  }

  /** The session to send. A login that it needs is shared, and goes on if this operation ends. */
  #current(): Promise<string> {
    return untilAborted(this.#source.current(), this.reader.signal);
  }

  #call(): Call {
    return { signal: this.reader.signal, ...this.reader.spending };
  }

  #endingCall(): Call {
    return { signal: this.reader.signal, ...this.reader.counting };
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
    const renew = (ended: string): Promise<string | undefined> => this.#renew(ended);
    return withRenewal(await this.#current(), renew, (session) => send({ ...this.#call(), session }));
  }
}
