import { ApplianceError, type Credentials } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { BasicSessions } from './basic-sessions.ts';
import type { LoginGate } from './sign-in-attempts.ts';

/** Where the appliance session of a request comes from. */
export interface SessionSource {
  /** How the request was signed in; `none`: nobody is. */
  readonly kind: 'none' | 'cookie' | 'basic';
  /** Whether the sender has been let in before, as far as can be told without asking anybody. */
  isKnown(): boolean;
  /** The session to send. @throws GatewayError UNAUTHENTICATED, ApplianceError */
  current(): Promise<string>;
  /** Told that the appliance does not know a session any more: another one, or undefined if only the user can sign in again. */
  renew(ended: string): Promise<string | undefined>;
  /** Told that the session is to be forgotten. */
  forget(ended: string): Promise<void>;
}

/** Nobody is signed in. */
export const anonymousSession: SessionSource = {
  kind: 'none',
  isKnown: () => false,
  current: () => Promise.reject(new GatewayError('UNAUTHENTICATED', 'You are not signed in: use the mutation signIn.')),
  renew: () => Promise.resolve(undefined),
  forget: () => Promise.resolve(),
};

/** The same where a browser drops the cookie (dropped-cookie.ts): who has just signed in must not look for the mistake elsewhere. */
export const anonymousOverHttp: SessionSource = {
  ...anonymousSession,
  current: () =>
    Promise.reject(
      new GatewayError(
        'UNAUTHENTICATED',
        'You are not signed in: use the mutation signIn. If you have just signed in: browsers drop the cookie over plain HTTP, because it is for HTTPS only (Secure). Open the gateway over https; its operator can read more under COOKIE_SECURE.',
      ),
    ),
};

/** A header `Authorization: Basic` that holds no credentials: refused without asking the appliance. */
export const malformedCredentials: SessionSource = {
  ...anonymousSession,
  kind: 'basic',
  current: () =>
    Promise.reject(
      new GatewayError(
        'INVALID_CREDENTIALS',
        'The Authorization header holds no user name and password: it must be `Basic` and the base64 of `name:password`.',
      ),
    ),
};

/** The session from a cookie. When it has ended, only the user can sign in again. */
export function cookieSession(session: string): SessionSource {
  return { ...anonymousSession, kind: 'cookie', isKnown: () => true, current: () => Promise.resolve(session) };
}

/**
 * The session that credentials of a script were exchanged for; it is renewed once when it has ended.
 * It is looked for once per operation. A login that has failed is not tried again by it either: wrong credentials would count twice, and an
 * appliance that does not answer would be asked twice as often.
 */
export function basicSession(sessions: BasicSessions, given: Credentials, gate: LoginGate): SessionSource {
  const credentials = sessions.withKey(given);
  let session: Promise<string> | undefined;
  let renewed: string | undefined;
  return {
    kind: 'basic',
    isKnown: () => sessions.knows(credentials, gate.client),
    current: () => (session ??= sessions.session(credentials, gate)),
    renew: (ended) => {
      // The reads of an operation find out together that their session has ended.
      if (!session || renewed !== ended) session = sessions.renew(credentials, ended, gate);
      renewed = ended;
      return session;
    },
    forget: (ended) => {
      session = undefined;
      sessions.forget(credentials, ended);
      return Promise.resolve();
    },
  };
}

/**
 * A session that is not renewed: a transaction belongs to one login session (protocol.md 5.3), so going on with another one would
 * leave it behind half done.
 */
export function pinnedSession(session: string, source: SessionSource): SessionSource {
  return {
    ...source,
    current: () => Promise.resolve(session),
    renew: async (ended) => {
      await source.forget(ended);
      return undefined;
    },
  };
}

/** Tells whether an error says that the session has ended. */
export function isSessionEnded(error: unknown): boolean {
  return error instanceof ApplianceError && error.failure === 'unauthenticated';
}

/** A session can end right after it was renewed, when the appliance restarts; one that ends at once every time is no session. */
export const MOST_RENEWALS = 2;
