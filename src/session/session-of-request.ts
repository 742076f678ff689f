import type { IncomingHttpHeaders } from 'node:http';

import { parseBasic, type BasicSessions } from './basic-sessions.ts';
import { readCookie, sessionCookieName, type CookieSecurity } from './cookie.ts';
import type { CookieSealer } from './cookie-sealer.ts';
import type { EndedSessions } from './ended-sessions.ts';
import type { LiveSessions } from './live-sessions.ts';
import {
  anonymousOverHttp,
  anonymousSession,
  basicSession,
  cookieSession,
  malformedCredentials,
  type SessionSource,
} from './session-source.ts';
import type { LoginGate } from './sign-in-attempts.ts';

export interface SessionOfRequestOptions {
  readonly headers: IncomingHttpHeaders;
  /** Decides under which name the cookie is looked for. */
  readonly security: CookieSecurity;
  /** Whether a browser would drop the cookie. */
  readonly dropsCookie: () => boolean;
  readonly sealer: CookieSealer;
  readonly endedSessions: EndedSessions;
  readonly liveSessions: LiveSessions;
  readonly basicSessions: BasicSessions;
  /** The way to a login for the client that has sent the request. */
  readonly gate: LoginGate;
  /** Told of a session cookie that cannot be opened: it was sealed under another secret, or is none of ours. */
  readonly unopened: () => void;
}

/** Who a request comes from: `Authorization: Basic` if there is one, because it was given on purpose, or else the cookie. */
export async function sessionOfRequest(options: SessionOfRequestOptions): Promise<SessionSource> {
  const { headers, security, sealer, endedSessions, liveSessions, basicSessions, gate, unopened } = options;
  const credentials = parseBasic(headers.authorization);
  if (credentials === 'malformed') return malformedCredentials;
  if (credentials) return basicSession(basicSessions, credentials, gate);
  const cookie = readCookie(headers.cookie, sessionCookieName(security));
  const session = cookie === undefined ? undefined : await sealer.open(cookie);
  if (cookie !== undefined && session === undefined) unopened();
  if (cookie === undefined && options.dropsCookie()) return anonymousOverHttp;
  if (session === undefined || endedSessions.has(session)) return anonymousSession;
  liveSessions.used(session);
  return cookieSession(session);
}
