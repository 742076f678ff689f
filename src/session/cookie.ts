import type { Config } from '../config.ts';
import { isLoopbackHost } from '../loopback.ts';

/** Name of the session cookie. */
export const SESSION_COOKIE = 'sps_graphql_session';

/** Value of a cookie in a Cookie header; undefined if it is not there. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && pair.slice(0, equals).trim() === name) return pair.slice(equals + 1).trim();
  }
  return undefined;
}

/**
 * Header that sets the session cookie.
 * Threats: a script in the page (HttpOnly), a request from another site (SameSite=Strict), somebody on the way (Secure).
 */
export function setSessionCookie(value: string, secure: 'secure' | 'plain'): string {
  return `${SESSION_COOKIE}=${value}; ${attributes(secure)}`;
}

/** Header that deletes the session cookie. */
export function clearSessionCookie(secure: 'secure' | 'plain'): string {
  return `${SESSION_COOKIE}=; ${attributes(secure)}; Max-Age=0`;
}

function attributes(secure: 'secure' | 'plain'): string {
  return `Path=/; HttpOnly; SameSite=Strict${secure === 'secure' ? '; Secure' : ''}`;
}

/**
 * Whether a cookie for this request carries `Secure`. `auto`: always, except when the browser addresses a loopback host, where
 * plain HTTP has no way on which it could be read. TLS may end at a proxy, so the protocol of the request tells nothing.
 * @param host the Host header.
 */
export function cookieSecurity(setting: Config['cookieSecure'], host: string | undefined): 'secure' | 'plain' {
  if (setting !== 'auto') return setting === 'always' ? 'secure' : 'plain';
  const name = (host ?? '').replace(/:\d+$/, '');
  return isLoopbackHost(name) ? 'plain' : 'secure';
}
