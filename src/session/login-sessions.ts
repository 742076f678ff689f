import { ApplianceError, type ApplianceClient, type Call } from '../appliance/index.ts';
import type { SignIn } from '../graph/context.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { SessionSource } from './session-source.ts';
import type { SharedReads } from './shared-reads.ts';
import type { LoginGate } from './sign-in-attempts.ts';

export interface LoginSessionsOptions {
  readonly client: ApplianceClient;
  readonly reads: SharedReads;
  readonly endedSessions: EndedSessions;
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
    const { client, gate, endedSessions } = this.#options;
    const { session } = await gate.attempt(
      credentials.username,
      () => client.login(credentials, { ...call, from: gate.client }),
      call.signal,
    );
    endedSessions.delete(session);
    return session;
  }

  /** Ends a session here, and at the appliance as far as that can be done (protocol.md 2.5). @param source where it came from. */
  async end(session: string, source: SessionSource, call: Call): Promise<void> {
    const { client, reads, endedSessions } = this.#options;
    // First of all, because a copy of the cookie must not be good while the appliance is asked.
    if (source.kind === 'cookie') endedSessions.add(session);
    await source.forget(session);
    reads.forget(session);
    await client.logout({ ...call, session }).catch((error: unknown) => {
      // The cookie goes anyway; a session that could not be ended ends when it has been idle.
      if (!(error instanceof ApplianceError)) throw error;
    });
  }

  /**
   * Ends the session of a cookie that another one replaces. The session of Basic credentials stays: it belongs to all requests of a script.
   * @param hasWork the operation has its transaction in the session, which the appliance would drop: then it is given up only here.
   */
  async replace(
    source: SessionSource,
    successor: string,
    hasWork: 'with work' | 'without work',
    call: Call,
  ): Promise<void> {
    if (source.kind !== 'cookie') return;
    const session = await source.current();
    if (session === successor) return;
    if (hasWork === 'with work') this.#options.endedSessions.add(session);
    else await this.end(session, source, call);
  }

  /** Tells whether the user has ended the session. */
  hasEnded(session: string): boolean {
    return this.#options.endedSessions.has(session);
  }
}
