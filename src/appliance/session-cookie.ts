import { ApplianceError } from './failures.ts';

// RFC 6265 cookie-octet. Documented tokens are 40 hex digits (protocol.md 2.1); the form is not promised, so any token passes
// that cannot end the header or begin another cookie.
const TOKEN = /^[\x21\x23-\x2b\x2d-\x3a\x3c-\x5b\x5d-\x7e]{1,1024}$/;

export interface SessionCookie {
  value: string;
  /** `Max-Age` in seconds, when given. */
  maxAge: number | undefined;
}

/** Can this be the value of a session cookie, on its way in as well as on its way out? */
export function isSessionToken(value: string): boolean {
  return TOKEN.test(value);
}

/**
 * Finds `session_id` among the Set-Cookie headers by its name: other cookies may come before it (protocol.md 2.1).
 * Of several the last one wins, as in any cookie store.
 * @returns undefined when there is none
 * @throws ApplianceError `malformed` when its value is no token
 */
export function readSessionCookie(setCookie: string | string[] | undefined): SessionCookie | undefined {
  const headers = setCookie === undefined ? [] : typeof setCookie === 'string' ? [setCookie] : setCookie;
  const header = headers.findLast((candidate) => cookieName(candidate) === 'session_id');
  if (header === undefined) return undefined;
  const end = header.indexOf(';');
  const value = header.slice(header.indexOf('=') + 1, end < 0 ? undefined : end).trim();
  if (!isSessionToken(value)) throw new ApplianceError('malformed');
  const maxAge = end < 0 ? null : /;\s*max-age=(\d{1,9})\s*(?:;|$)/i.exec(header.slice(end));
  return { value, maxAge: maxAge === null ? undefined : Number(maxAge[1]) };
}

function cookieName(header: string): string {
  const equals = header.indexOf('=');
  return equals < 0 ? '' : header.slice(0, equals).trim();
}
