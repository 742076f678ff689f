/**
 * Signing in over plain HTTP. The gateway marks its cookie `Secure` (docs/security.md), and a browser drops such a cookie that comes
 * over plain HTTP, without a word, unless the host is its own machine. Signing in then seems to work, and the next query says that
 * nobody is signed in. A script cannot see the cookie; what it can see are the page's address and the gateway's setting.
 */
import type { Settings } from './settings.ts';

const cure =
  'Open the gateway over HTTPS. Where nobody else can be on the way, it can also be started with COOKIE_SECURE=never.';

/** @returns what must be known before a password is typed; undefined if there is nothing to say */
export function warningOfPlainHttp({ cookieSecure }: Settings): string | undefined {
  if (isSecureContext) return undefined;
  if (cookieSecure === 'never') return 'This page came over plain HTTP: whoever is on the way can read what you type.';
  return `This page came over plain HTTP from ${location.hostname}. Your browser does not keep the cookie of a session that comes that way: signing in seems to work, and the next query says that nobody is signed in. ${cure}`;
}

/** @returns why nobody is signed in although the appliance has accepted the password */
export function cookieProblem({ cookieSecure }: Settings): string {
  const what = 'The appliance has accepted the password, but your browser has not kept the cookie of the session.';
  if (location.protocol === 'http:' && cookieSecure !== 'never')
    return `${what} The page came over plain HTTP. ${cure}`;
  return `${what} Allow this site to set cookies, then sign in again.`;
}
