import { failure, invalidQuery, json, methodNotAllowed, unauthenticated, type Answer } from './answers.ts';
import type { Exchange } from './exchange.ts';
import type { DemoOptions } from './options.ts';
import type { Traits } from './profiles.ts';
import type { Session, Sessions } from './sessions.ts';
import type { CommittedState } from './state.ts';
import { authenticate, type DemoUser } from './users.ts';

const path = '/api/authentication';
const loginMethods = ['local'];

/** /api/authentication and what is below it (protocol.md 2). */
export class AuthenticationApi {
  readonly #traits: Traits;
  readonly #options: DemoOptions;
  readonly #sessions: Sessions;
  readonly #state: CommittedState;

  constructor(traits: Traits, options: DemoOptions, sessions: Sessions, state: CommittedState) {
    this.#traits = traits;
    this.#options = options;
    this.#sessions = sessions;
    this.#state = state;
  }

  /** GET logs in with Basic credentials, DELETE logs out where the profile has it. */
  handle(exchange: Exchange): { answer: Answer; session: Session | undefined } {
    if (exchange.method === 'DELETE' && this.#traits.logout)
      return { answer: this.#logout(exchange), session: undefined };
    if (exchange.method !== 'GET') {
      const allowed = this.#traits.logout ? ['GET', 'DELETE'] : ['GET'];
      return { answer: methodNotAllowed(path, allowed), session: exchange.session };
    }
    const method = exchange.query.get('login_method');
    if (this.#traits.loginMethods && method !== null && !loginMethods.includes(method)) {
      return { answer: invalidQuery(path), session: undefined };
    }
    const user = this.#userOf(exchange);
    if (user === undefined) return { answer: authenticationFailure(), session: undefined };
    const session = this.#sessions.start(user, this.#options.idleSeconds ?? this.#state.idleSeconds());
    return { answer: { ...this.#meta(session), headers: { 'Set-Cookie': this.#cookies(session) } }, session };
  }

  /** GET /api/authentication/types and /login_methods, both without login; forms inferred (protocol.md 2.2). */
  methods(requested: string): Answer | undefined {
    if (requested === `${path}/login_methods` && this.#traits.loginMethods) {
      return json(200, { login_methods: loginMethods, meta: { href: requested, parent: path } });
    }
    if (requested === `${path}/types` && !this.#traits.loginMethods) {
      return json(200, { types: ['basic'], meta: { href: requested, parent: path } });
    }
    return undefined;
  }

  /** The user of the Basic credentials, UTF-8 (protocol.md 1). Certificate login is not offered. */
  #userOf({ headers, query }: Exchange): DemoUser | undefined {
    if (query.get('type') === 'x509') return undefined;
    const match = /^Basic ([A-Za-z0-9+/=]+)$/iu.exec(headers.authorization ?? '');
    const credentials = Buffer.from(match?.[1] ?? '', 'base64').toString('utf8');
    const separator = credentials.indexOf(':');
    if (separator < 0) return undefined;
    const { secondPasswords } = this.#options;
    return authenticate(credentials.slice(0, separator), credentials.slice(separator + 1), secondPasswords);
  }

  #logout({ session }: Exchange): Answer {
    if (session === undefined) return unauthenticated(path);
    this.#sessions.end(session);
    return json(200, { meta: { href: path, parent: '/api' } });
  }

  #meta(session: Session): Answer {
    const remaining = this.#traits.remainingSeconds ? { remaining_seconds: session.idleSeconds } : {};
    return json(200, { meta: { href: path, parent: '/api', ...remaining } });
  }

  /** The attributes and their order are those of protocol.md 2.1. */
  #cookies({ token, idleSeconds }: Session): string[] {
    const expires = this.#sessions.dateIn(idleSeconds).toUTCString();
    const attributes = `expires=${expires}; HttpOnly; Max-Age=${String(idleSeconds)}; Path=/; Secure`;
    const session = `session_id=${token}; ${attributes}`;
    // Placed first, so that a client that picks its session by position fails here and not in production.
    return this.#options.ticketCookie === false ? [session] : [`ticket=unused; ${attributes}`, session];
  }
}

function authenticationFailure(): Answer {
  return failure(401, 'AuthenticationFailure', 'Wrong user name or password', path, { path });
}
