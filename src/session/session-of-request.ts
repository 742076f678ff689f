import type { IncomingHttpHeaders } from 'node:http';

import { parseBasic, type BasicSessions } from './basic-sessions.ts';
import { readCookie, SESSION_COOKIE } from './cookie.ts';
import type { CookieSealer } from './cookie-sealer.ts';
import {
  anonymousSession,
  basicSession,
  cookieSession,
  malformedCredentials,
  type SessionSource,
} from './session-source.ts';

/** Who a request comes from: `Authorization: Basic` if there is one, because it was given on purpose, or else the cookie. */
export async function sessionOfRequest(
  headers: IncomingHttpHeaders,
  sealer: CookieSealer,
  basicSessions: BasicSessions,
): Promise<SessionSource> {
  const credentials = parseBasic(headers.authorization);
  if (credentials === 'malformed') return malformedCredentials;
  if (credentials) return basicSession(basicSessions, credentials);
  const cookie = readCookie(headers.cookie, SESSION_COOKIE);
  const session = cookie === undefined ? undefined : await sealer.open(cookie);
  return session === undefined ? anonymousSession : cookieSession(session);
}
