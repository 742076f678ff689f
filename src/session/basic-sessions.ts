import { isUtf8 } from 'node:buffer';
import { createHmac, randomBytes } from 'node:crypto';

import { ApplianceError, type ApplianceClient, type Credentials } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { RecentMap } from './recent-map.ts';
import type { LoginGate } from './sign-in-attempts.ts';

/** Sessions remembered at most; the one used longest ago is ended first. */
const REMEMBERED_SESSIONS = 1_000;
/** Clients with credentials that they have been let in with; about 200 bytes each. */
const REMEMBERED_CLIENTS = 10_000;
const KNOWN = {};

/** Credentials, and what is remembered of them. */
interface KeyedCredentials extends Credentials {
  readonly key: string;
}

/** A session that credentials were exchanged for. */
interface Remembered {
  readonly session: string;
}

/**
 * Exchanges `Authorization: Basic` for an appliance session once and reuses it until it ends (design.md 1.3): a script that sends
 * its password with every request must not log in with every request.
 *
 * A client that has been let in with exactly these credentials before needs the gate no more. Threat: any other one does, also where the
 * session is there: whoever is locked out could otherwise guess on against users whose session is remembered, and be told when he is right.
 */
export class BasicSessions {
  readonly #client: ApplianceClient;
  readonly #sessions: RecentMap<Remembered>;
  readonly #known = new RecentMap<object>(REMEMBERED_CLIENTS);
  /** Apart from what is remembered: threat, a flood of wrong passwords must not push out the sessions of the others. */
  readonly #logins = new Map<string, Promise<Remembered>>();
  /** Attempts under way, of each client with these credentials. */
  readonly #attempts = new Map<string, Promise<Remembered>>();
  /** Threat: a dump of the memory must not show passwords; so credentials are remembered only as a digest with a random key. */
  readonly #digestKey = randomBytes(32);

  constructor(client: ApplianceClient) {
    this.#client = client;
    this.#sessions = new RecentMap(REMEMBERED_SESSIONS, ({ session }, why) => {
      // The appliance would keep it until it has been idle. If it cannot be told, it does that.
      if (why === 'pushed out') client.logout({ session }).catch(() => undefined);
    });
  }

  /**
   * The session of these credentials; concurrent first requests share one login.
   * @throws ApplianceError, GatewayError TOO_MANY_ATTEMPTS
   */
  async session(credentials: Credentials, gate: LoginGate): Promise<string> {
    const key = this.#keyOf(credentials);
    const pair = pairOf(gate.client, key);
    const remembered = this.#known.get(pair) && this.#sessions.get(key);
    if (remembered) return remembered.session;
    return (await (this.#attempts.get(pair) ?? this.#attempt(pair, key, credentials, gate))).session;
  }

  /** Tells whether a client has been let in with these credentials before, so that it needs no gate. */
  knows(credentials: Credentials, client: string): boolean {
    return this.#known.peek(pairOf(client, this.#keyOf(credentials))) !== undefined;
  }

  /** A new session after the appliance has ended one; if somebody was faster, theirs. @throws as `session` */
  renew(credentials: Credentials, ended: string, gate: LoginGate): Promise<string> {
    this.forget(credentials, ended);
    return this.session(credentials, gate);
  }

  /** Forgets the session of these credentials, unless it is another one by now. */
  forget(credentials: Credentials, ended: string): void {
    const key = this.#keyOf(credentials);
    if (this.#sessions.peek(key)?.session === ended) this.#sessions.delete(key);
  }

  async #attempt(pair: string, key: string, credentials: Credentials, gate: LoginGate): Promise<Remembered> {
    const { username } = credentials;
    const voucher = this.#known.peek(pair) ? 'credentials' : undefined;
    const attempt = gate.attempt({ username, voucher }, (asks) => this.#prove(key, credentials, gate.client, asks));
    this.#attempts.set(pair, attempt);
    try {
      const remembered = await attempt;
      this.#known.set(pair, KNOWN);
      return remembered;
    } catch (error) {
      // The password is another one now: from here on it is a guess.
      if (error instanceof ApplianceError && error.failure === 'invalid-credentials') this.#known.delete(pair);
      throw error;
    } finally {
      this.#attempts.delete(pair);
    }
  }

  /** What shows that the credentials are right: the session that they gave before, or a login, be it that of another client. */
  #prove(key: string, credentials: Credentials, from: string, asks: () => void): Promise<Remembered> {
    const remembered = this.#sessions.get(key);
    if (remembered) return Promise.resolve(remembered);
    const underWay = this.#logins.get(key);
    if (underWay) return underWay;
    asks();
    const login = this.#logIn(key, credentials, from);
    this.#logins.set(key, login);
    return login;
  }

  async #logIn(key: string, credentials: Credentials, from: string): Promise<Remembered> {
    try {
      const remembered = await this.#client.login(credentials, { from });
      this.#sessions.set(key, remembered);
      return remembered;
    } finally {
      this.#logins.delete(key);
    }
  }

  /** The same credentials with what they are found by: made once for a request, because it is the dearest that a small one needs. */
  withKey(credentials: Credentials): KeyedCredentials {
    return { ...credentials, key: this.#keyOf(credentials) };
  }

  #keyOf({ username, password, key }: Credentials & Partial<KeyedCredentials>): string {
    if (key !== undefined) return key;
    const text = `${username.length}:${username}${password}`;
    return createHmac('sha256', this.#digestKey).update(text).digest('base64');
  }
}

function pairOf(client: string, key: string): string {
  return `${client} ${key}`;
}

/**
 * Credentials of an `Authorization` header of the Basic scheme.
 * @returns undefined if the header is of another scheme; `'malformed'` if it is Basic, but holds no user name and password.
 * @throws GatewayError BAD_REQUEST if they are not UTF-8 (RFC 7617 leaves the encoding open; protocol.md 1 asks for UTF-8)
 */
export function parseBasic(header: string | undefined): Credentials | 'malformed' | undefined {
  if (header === undefined || !/^basic\b/i.test(header)) return undefined;
  const encoded = header.slice('basic'.length);
  // Threat: an expression with space before and behind would read thousands of spaces thousands of times.
  if (!encoded.startsWith(' ') || !/^[\w+/=-]+$/.test(encoded.trim())) return 'malformed';
  const bytes = Buffer.from(encoded.trim(), 'base64');
  // Threat: bytes that are none would be replaced, and another password be tried, and counted, than was sent.
  if (!isUtf8(bytes))
    throw new GatewayError(
      'BAD_REQUEST',
      'The name and password of the Authorization header are not UTF-8: encode them so before base64.',
    );
  const text = bytes.toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? 'malformed' : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
