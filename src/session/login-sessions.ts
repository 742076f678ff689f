import { ApplianceError, type ApplianceClient, type Call } from '../appliance/index.ts';
import type { SignIn } from '../graph/context.ts';
import type { Device } from './device.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { LiveSessions } from './live-sessions.ts';
import type { SessionSource } from './session-source.ts';
import type { SharedReads } from './shared-reads.ts';
import type { LoginGate } from './sign-in-attempts.ts';
import { untilAborted } from './until-aborted.ts';

export interface LoginSessionsOptions {
  readonly client: ApplianceClient;
  readonly reads: SharedReads;
  readonly endedSessions: EndedSessions;
  readonly liveSessions: LiveSessions;
  /** The device of the operation. */
  readonly device: Device;
  /** The way to a login for the client of the operation. */
  readonly gate: LoginGate;
}

/** How people's sessions begin and end. */
export class LoginSessions {
  readonly #options: LoginSessionsOptions;

  constructor(options: LoginSessionsOptions) {
    this.#options = options;
  }

  /** Begins a session. @throws ApplianceError `invalid-credentials`, GatewayError TOO_MANY_ATTEMPTS */
  async begin(credentials: SignIn, call: Call): Promise<string> {
    const { client, gate, device, endedSessions } = this.#options;
    const { username } = credentials;
    const { signal } = call;
    const known = await device.vouching(username);
    const voucher = known === undefined ? undefined : { device: known };
    const { session } = await gate.attempt({ username, voucher, signal }, (asks) => {
      asks();
      return client.login(credentials, { ...call, from: gate.client });
    });
    endedSessions.delete(session);
    await device.signedIn(username);
    return session;
  }

  /** Ends a session here, and at the appliance as far as that can be done (protocol.md 2.5). @param source where it came from. */
  async end(session: string, source: SessionSource, call: Call): Promise<void> {
    const { reads } = this.#options;
    // First of all, because a copy of the cookie must not be good while the appliance is asked.
    if (source.kind === 'cookie') this.#refuse(session);
    await source.forget(session);
    reads.forget(session);
    await this.#logOut({ ...call, session });
  }

  /**
   * Ends what a session that was begun leaves too many: that of the cookie before it, and those that its user has beyond the limit. The
   * session of Basic credentials stays: it belongs to all requests of a script.
   * @param hasWork the operation has its transaction in the session before, which the appliance would drop: then it is given up only here.
   */
  async replace(
    before: SessionSource,
    { session, username }: { readonly session: string; readonly username: string },
    hasWork: 'with work' | 'without work',
    call: Call,
  ): Promise<void> {
    const old = before.kind === 'cookie' ? await before.current() : undefined;
    const isReplaced = old !== undefined && old !== session;
    if (isReplaced) this.#refuse(old);
    const pushedOut = this.#options.liveSessions.begin(username, session);
    await Promise.all([
      isReplaced && hasWork === 'without work' && this.end(old, before, call),
      ...pushedOut.map((one) => this.#pushOut(one, call)),
    ]);
  }

  /** The appliance has ended a session. */
  lost(session: string): void {
    this.#options.liveSessions.ended(session);
  }

  /** Tells whether the user has ended the session. */
  hasEnded(session: string): boolean {
    return this.#options.endedSessions.has(session);
  }

  #refuse(session: string): void {
    const { endedSessions, liveSessions } = this.#options;
    endedSessions.add(session);
    liveSessions.ended(session);
  }

  /** Threat: who leaves right after signing in must not keep the appliance from being told; so that goes on without the operation. */
  async #pushOut(session: string, { signal, ...call }: Call): Promise<void> {
    this.#refuse(session);
    this.#options.reads.forget(session);
    const told = this.#logOut({ ...call, session });
    await (signal ? untilAborted(told, signal).catch(() => undefined) : told);
  }

  async #logOut(call: Call): Promise<void> {
    await this.#options.client.logout(call).catch((error: unknown) => {
      // The cookie goes anyway; a session that could not be ended ends when it has been idle.
      if (!(error instanceof ApplianceError)) throw error;
    });
  }
}
