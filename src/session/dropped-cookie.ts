import type { IncomingHttpHeaders } from 'node:http';

import type { Config } from '../config.ts';
import { isLoopbackHost } from '../loopback.ts';
import { isProxied, type CookieSecurity } from './cookie.ts';

/**
 * Tells whether a browser would drop the cookies that it is sent: they are `Secure`, and it talks plain HTTP to a name that is not
 * loopback. Signing in then seems to work, and the next request is nobody's. It is told if the browser itself (`Origin`) or a proxy says how
 * it talks, and if nothing says that anybody is in between: the gateway has no TLS of its own. Otherwise nothing is known.
 *
 * What it looks at can be made up by whoever sends the request. It decides nothing but a hint; whether the cookie is `Secure` is another rule
 * (cookie.ts).
 */
export function dropsCookie(
  { trustedProxies }: Pick<Config, 'trustedProxies'>,
  headers: IncomingHttpHeaders,
  security: CookieSecurity,
): boolean {
  if (security === 'plain') return false;
  const origin = originOf(headers.origin);
  if (origin) return origin.protocol === 'http:' && !isKeptFor(origin.hostname);
  const host = (firstOf(headers['x-forwarded-host']) ?? headers.host ?? '').replace(/:\d+$/, '');
  if (host === '' || isKeptFor(host)) return false;
  const protocol = firstOf(headers['x-forwarded-proto']) ?? /\bproto="?(\w+)/i.exec(headers.forwarded ?? '')?.[1];
  if (protocol !== undefined) return protocol.toLowerCase() === 'http';
  return trustedProxies.length === 0 && !isProxied(headers);
}

/** Browsers keep `Secure` cookies of this machine itself also over plain HTTP. */
function isKeptFor(hostname: string): boolean {
  return isLoopbackHost(hostname) || hostname.endsWith('.localhost');
}

/** A page without an origin of its own sends `null`. */
function originOf(text: string | undefined): URL | undefined {
  return text === undefined || !URL.canParse(text) ? undefined : new URL(text);
}

/** Of several proxies, what the first one has said. */
function firstOf(header: string | string[] | undefined): string | undefined {
  const [first = ''] = (Array.isArray(header) ? header.join() : (header ?? '')).split(',');
  return first.trim() === '' ? undefined : first.trim();
}
