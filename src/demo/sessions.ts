import { randomBytes } from 'node:crypto';
import type { Transaction } from './transaction.ts';
import type { DemoUser } from './users.ts';

/** A login session; it ends after an idle time that every request restarts (protocol.md 2.4). */
export interface Session {
  readonly token: string;
  /** Value of the X-Token header for browsers (protocol.md 2.8). */
  readonly csrfToken: string;
  readonly user: DemoUser;
  readonly idleSeconds: number;
  /** End in milliseconds of the clock. */
  endsAt: number;
  /** The open transaction: it belongs to the session and dies with it (protocol.md 5.3, 5.7). */
  transaction: Transaction | undefined;
}

/** All login sessions. */
export class Sessions {
  readonly #sessions = new Map<string, Session>();
  readonly #now: () => number;
  readonly #tokenPrefix: string;

  /** `now`: the clock in milliseconds. `tokenPrefix`: hex digits with which tokens begin. */
  constructor(now: () => number, tokenPrefix: string) {
    this.#now = now;
    this.#tokenPrefix = tokenPrefix;
  }

  /** Signs in: a new session of `idleSeconds`. Tokens are 40 hex digits (protocol.md 2.1). */
  start(user: DemoUser, idleSeconds: number): Session {
    const session: Session = {
      token: this.#newToken(),
      csrfToken: this.#newToken(),
      user,
      idleSeconds,
      endsAt: this.#now() + idleSeconds * 1000,
      transaction: undefined,
    };
    this.#sessions.set(session.token, session);
    return session;
  }

  /** The live session with this token, its idle time restarted. */
  use(token: string | undefined): Session | undefined {
    const session = token === undefined ? undefined : this.#sessions.get(token);
    if (session === undefined) return undefined;
    const now = this.#now();
    if (session.endsAt <= now) {
      this.end(session);
      return undefined;
    }
    session.endsAt = now + session.idleSeconds * 1000;
    return session;
  }

  /** Ends a session; its transaction is dropped and a lock it held is free again. */
  end(session: Session): void {
    session.transaction = undefined;
    this.#sessions.delete(session.token);
  }

  endAll(): void {
    for (const session of this.live()) this.end(session);
  }

  /** Live sessions; expired ones are ended first. */
  live(): Session[] {
    const now = this.#now();
    for (const session of this.#sessions.values()) if (session.endsAt <= now) this.end(session);
    return [...this.#sessions.values()];
  }

  #newToken(): string {
    return `${this.#tokenPrefix}${randomBytes(20).toString('hex')}`.slice(0, 40);
  }

  /** Wall clock date `seconds` from now, for the `expires` attribute of the cookie. */
  dateIn(seconds: number): Date {
    return new Date(this.#now() + seconds * 1000);
  }
}
