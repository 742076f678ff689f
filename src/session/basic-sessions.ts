import { createHmac, randomBytes } from 'node:crypto';

import type { ApplianceClient, Credentials } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { RecentMap } from './recent-map.ts';
import type { LoginGate } from './sign-in-attempts.ts';

/** Sessions remembered at most; the one used longest ago is forgotten first. */
const REMEMBERED_SESSIONS = 1_000;

/** A session that credentials were exchanged for. */
interface Remembered {
  readonly session: string;
}

/**
 * Exchanges `Authorization: Basic` for an appliance session once and reuses it until it ends (design.md 1.3): a script that sends
 * its password with every request must not log in with every request.
 */
export class BasicSessions {
  readonly #client: ApplianceClient;
  readonly #sessions = new RecentMap<Remembered>(REMEMBERED_SESSIONS);
  /** Apart from what is remembered: threat, a flood of wrong passwords must not push out the sessions of the others. */
  readonly #logins = new Map<string, Promise<Remembered>>();
  /** Threat: a dump of the memory must not show passwords; so credentials are remembered only as a digest with a random key. */
  readonly #digestKey = randomBytes(32);

  constructor(client: ApplianceClient) {
    this.#client = client;
  }

  /**
   * The session of these credentials; concurrent first requests share one login, and only a login can be refused by the gate.
   * @throws ApplianceError, GatewayError TOO_MANY_ATTEMPTS
   */
  async session(credentials: Credentials, gate: LoginGate): Promise<string> {
    const key = this.#keyOf(credentials);
    const login = this.#logins.get(key);
    const remembered =
      this.#sessions.get(key) ?? (login ? await unlessRefused(login) : await this.#logIn(key, credentials, gate));
    // The login was refused to another client; this one has a gate of its own.
    if (!remembered) return this.session(credentials, gate);
    gate.succeeded(credentials.username);
    return remembered.session;
  }

  /** Whether a remembered session can be used by this client without asking anybody. */
  knows(credentials: Credentials, _client: string): boolean {
    return this.#sessions.peek(this.#keyOf(credentials)) !== undefined;
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

  async #logIn(key: string, credentials: Credentials, gate: LoginGate): Promise<Remembered> {
    const { username } = credentials;
    const login = gate.attempt(username, () => this.#client.login(credentials, { from: gate.client }));
    this.#logins.set(key, login);
    try {
      const remembered = await login;
      this.#sessions.set(key, remembered);
      return remembered;
    } finally {
      if (this.#logins.get(key) === login) this.#logins.delete(key);
    }
  }

  #keyOf({ username, password }: Credentials): string {
    const lengths = `${username.length}:`;
    return createHmac('sha256', this.#digestKey).update(lengths).update(username).update(password).digest('base64');
  }
}

/** What a login gives; undefined if the gate has refused it. */
async function unlessRefused(login: Promise<Remembered>): Promise<Remembered | undefined> {
  try {
    return await login;
  } catch (error) {
    if (error instanceof GatewayError) return undefined;
    throw error;
  }
}

/**
 * Credentials of an `Authorization` header of the Basic scheme.
 * @returns undefined if the header is of another scheme; `'malformed'` if it is Basic, but holds no user name and password.
 */
export function parseBasic(header: string | undefined): Credentials | 'malformed' | undefined {
  if (header === undefined || !/^basic\b/i.test(header)) return undefined;
  const encoded = header.slice('basic'.length);
  // Threat: an expression with space before and behind would read thousands of spaces thousands of times.
  if (!encoded.startsWith(' ') || !/^[\w+/=-]+$/.test(encoded.trim())) return 'malformed';
  const text = Buffer.from(encoded.trim(), 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? 'malformed' : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
