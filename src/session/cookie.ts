import type { Config } from '../config.ts';
import { isLoopbackHost } from '../loopback.ts';

/** Name of the session cookie where it is not `Secure`. */
export const SESSION_COOKIE = 'sps_graphql_session';

/** How a cookie travels: over TLS only, or over plain HTTP, too. */
export type CookieSecurity = 'secure' | 'plain';

/**
 * Name of the session cookie. Browsers take a name with the prefix `__Host-` only from the host itself and over TLS. Threat: another
 * site of the same domain, or somebody on the way, could otherwise set a cookie here, and the user would act in a stranger's session.
 */
export function sessionCookieName(security: CookieSecurity): string {
  return security === 'secure' ? `__Host-${SESSION_COOKIE}` : SESSION_COOKIE;
}

/**
 * Value of a cookie in a Cookie header; undefined if it is not there, or there with different values. Threat: without the prefix, a
 * page on another port of the host can add a cookie of the same name, and which of the two comes first tells nothing.
 */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const values = new Set<string>();
  for (const pair of (header ?? '').split(';')) {
    const equals = pair.indexOf('=');
    if (equals > 0 && withoutSpace(pair.slice(0, equals)) === name) values.add(withoutSpace(pair.slice(equals + 1)));
  }
  const [value] = values;
  return values.size === 1 ? value : undefined;
}

/**
 * Threats: to `trim` more characters are space than to a browser, for which the cookie then has another name without any prefix; and an
 * expression for space at the end would read thousands of spaces thousands of times.
 */
function withoutSpace(text: string): string {
  let [start, end] = [0, text.length];
  while (isSpace(text[start])) start += 1;
  while (end > start && isSpace(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

/**
 * Header that sets the session cookie.
 * Threats: a script in the page (HttpOnly), a request from another site (SameSite=Strict), somebody on the way (Secure).
 */
export function setSessionCookie(value: string, security: CookieSecurity): string {
  return `${sessionCookieName(security)}=${value}; ${attributes(security)}`;
}

/** Header that deletes the session cookie. */
export function clearSessionCookie(security: CookieSecurity): string {
  return `${sessionCookieName(security)}=; ${attributes(security)}; Max-Age=0`;
}

function attributes(security: CookieSecurity): string {
  return `Path=/; HttpOnly; SameSite=Strict${security === 'secure' ? '; Secure' : ''}`;
}

/**
 * Whether a cookie for this request carries `Secure`. `auto`: always, except when the browser addresses a loopback host, where
 * plain HTTP has no way on which it could be read. TLS may end at a proxy, so the protocol of the request tells nothing.
 * @param host the Host header.
 */
export function cookieSecurity(setting: Config['cookieSecure'], host: string | undefined): CookieSecurity {
  if (setting !== 'auto') return setting === 'always' ? 'secure' : 'plain';
  const name = (host ?? '').replace(/:\d+$/, '');
  return isLoopbackHost(name) ? 'plain' : 'secure';
}
