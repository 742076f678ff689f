import type { IncomingHttpHeaders } from 'node:http';

import type { Config } from '../config.ts';
import { isLoopbackHost } from '../loopback.ts';

/** Names of the cookies where they are not `Secure`. */
export const SESSION_COOKIE = 'sps_graphql_session';
const DEVICE_COOKIE = 'sps_graphql_device';
/** A year, in seconds. */
const DEVICE_COOKIE_AGE = 365 * 24 * 60 * 60;

/** How a cookie travels: over TLS only, or over plain HTTP, too. */
export type CookieSecurity = 'secure' | 'plain';

/**
 * Name of the session cookie. Browsers take a name with the prefix `__Host-` only from the host itself and over TLS. Threat: another
 * site of the same domain, or somebody on the way, could otherwise set a cookie here, and the user would act in a stranger's session.
 */
export function sessionCookieName(security: CookieSecurity): string {
  return prefixed(SESSION_COOKIE, security);
}

/** Name of the device cookie, by the same rule. */
export function deviceCookieName(security: CookieSecurity): string {
  return prefixed(DEVICE_COOKIE, security);
}

function prefixed(name: string, security: CookieSecurity): string {
  return security === 'secure' ? `__Host-${name}` : name;
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

/** Header that sets the device cookie, which outlives browsers and sessions. Threats as for the session cookie. */
export function setDeviceCookie(value: string, security: CookieSecurity): string {
  return `${deviceCookieName(security)}=${value}; ${attributes(security)}; Max-Age=${DEVICE_COOKIE_AGE}`;
}

/** Header that deletes the session cookie. */
export function clearSessionCookie(security: CookieSecurity): string {
  return `${sessionCookieName(security)}=; ${attributes(security)}; Max-Age=0`;
}

function attributes(security: CookieSecurity): string {
  return `Path=/; HttpOnly; SameSite=Strict${security === 'secure' ? '; Secure' : ''}`;
}

/** Headers by which proxies tell that they are there, beside those that begin with {@link FORWARDED}. */
const OF_PROXIES: readonly string[] = ['forwarded', 'via', 'x-real-ip'];
const FORWARDED = 'x-forwarded-';

/**
 * Whether the cookies of a request carry `Secure`. `auto`: always, unless the browser certainly talks to this machine's loopback, where plain
 * HTTP has no way on which it could be read: the gateway listens nowhere else, is addressed there, and nothing says that a proxy is in
 * front. Threat: a proxy can rewrite `Host` to the loopback address that it reaches the gateway at, and the cookie travels far. TLS may end
 * at it, so the protocol of the request tells nothing.
 */
export function cookieSecurity(
  { cookieSecure, host, trustedProxies }: Pick<Config, 'cookieSecure' | 'host' | 'trustedProxies'>,
  headers: IncomingHttpHeaders,
): CookieSecurity {
  if (cookieSecure !== 'auto') return cookieSecure === 'always' ? 'secure' : 'plain';
  const addressed = (headers.host ?? '').replace(/:\d+$/, '');
  const listensAt = host.includes(':') ? `[${host}]` : host;
  const isHere = trustedProxies.length === 0 && isLoopbackHost(addressed) && isLoopbackHost(listensAt);
  return isHere && !isProxied(headers) ? 'plain' : 'secure';
}

/** Tells whether a header of the request says that a proxy has sent it on. */
export function isProxied(headers: IncomingHttpHeaders): boolean {
  for (const name in headers) if (name.startsWith(FORWARDED) || OF_PROXIES.includes(name)) return true;
  return false;
}
