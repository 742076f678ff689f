import type { FastifyRequest, preParsingHookHandler } from 'fastify';

import type { Config } from '../config.ts';
import type { BasicSessions } from '../session/basic-sessions.ts';
import { cookieSecurity, type CookieSecurity } from '../session/cookie.ts';
import type { CookieSealer } from '../session/cookie-sealer.ts';
import { Device } from '../session/device.ts';
import { dropsCookie as isCookieDropped } from '../session/dropped-cookie.ts';
import type { EndedSessions } from '../session/ended-sessions.ts';
import type { LiveSessions } from '../session/live-sessions.ts';
import { sessionOfRequest } from '../session/session-of-request.ts';
import type { SessionSource } from '../session/session-source.ts';
import type { LoginGate, SignInAttempts } from '../session/sign-in-attempts.ts';
import type { Claimant } from './capacity.ts';
import { clientOf } from './client-address.ts';
import { turnOf } from './turn.ts';

/** Who has sent a request. */
export interface Visitor extends Claimant {
  /** The way to a login for this client. */
  readonly gate: LoginGate;
  readonly source: SessionSource;
  /** Which cookie the request is looked for in, and answered with. */
  readonly security: CookieSecurity;
  /** Whether a browser would drop the cookie that it is sent. */
  readonly dropsCookie: () => boolean;
  readonly device: Device;
}

export interface VisitorsOptions {
  readonly config: Pick<Config, 'limits' | 'cookieSecure' | 'host' | 'trustedProxies'>;
  readonly sealer: CookieSealer;
  readonly endedSessions: EndedSessions;
  readonly liveSessions: LiveSessions;
  readonly basicSessions: BasicSessions;
  readonly signInAttempts: SignInAttempts;
  /** Told which client has sent a session cookie that cannot be opened. */
  readonly unopened: (client: string) => void;
}

/**
 * Tells who has sent a request, from its head alone: before its body is read, because how much may be read depends on it.
 * Signed in is who sends a cookie that was sealed here and not ended, or credentials that this client has been let in with before. The
 * appliance is not asked: whether the session still lives is found out by using it.
 */
export class Visitors {
  readonly #options: VisitorsOptions;

  constructor(options: VisitorsOptions) {
    this.#options = options;
  }

  /** To be asked before the body is read. */
  readonly identify: preParsingHookHandler = (request, _reply, payload, done) => {
    this.#identify(request).then(
      (visitor) => {
        turnOf(request).visitor = visitor;
        done(null, payload);
      },
      (error: unknown) => done(error instanceof Error ? error : new TypeError('something was thrown')),
    );
  };

  async #identify(request: FastifyRequest): Promise<Visitor> {
    const { config, sealer, endedSessions, liveSessions, basicSessions, signInAttempts, unopened } = this.#options;
    const { headers } = request;
    const client = clientOf(request.ip);
    const gate = signInAttempts.of(client);
    const security = cookieSecurity(config, headers);
    const dropsCookie = (): boolean => isCookieDropped(config, headers, security);
    const device = new Device({ sealer, security, cookies: headers.cookie });
    const source = await sessionOfRequest({
      headers,
      security,
      dropsCookie,
      sealer,
      endedSessions,
      liveSessions,
      basicSessions,
      gate,
      unopened: () => unopened(client),
    });
    // A script may begin with a large request: then it is let in first.
    if (source.kind === 'basic' && announcedBytes(request) > config.limits.bodyBytesAnonymous && !source.isKnown()) {
      await source.current().catch(() => undefined);
    }
    return { client, gate, source, security, dropsCookie, device, isSignedIn: source.isKnown() };
  }
}

/** Who has sent the request; nobody in particular where nobody has asked. */
export function claimantOf(request: FastifyRequest): Claimant {
  return request.turn?.visitor ?? { client: clientOf(request.ip), isSignedIn: false };
}

/** Who has sent a request that was identified. */
export function visitorOf(request: FastifyRequest): Visitor {
  const { visitor } = turnOf(request);
  if (!visitor) throw new TypeError('nobody has asked who has sent the request');
  return visitor;
}

/** Bytes of the body that the head announces; without an end if it does not tell. */
export function announcedBytes({ headers }: Pick<FastifyRequest, 'headers'>): number {
  if (headers['transfer-encoding'] !== undefined) return Infinity;
  return Number(headers['content-length'] ?? 0);
}
