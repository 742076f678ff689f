import { createHmac, randomBytes } from 'node:crypto';

import type { ApplianceClient, Credentials } from '../appliance/index.ts';
import { RecentMap } from './recent-map.ts';

/** Sessions remembered at most; the one used longest ago is forgotten first. */
const REMEMBERED_SESSIONS = 1_000;

/**
 * Exchanges `Authorization: Basic` for an appliance session once and reuses it until it ends (design.md 1.3): a script that sends
 * its password with every request must not log in with every request.
 */
export class BasicSessions {
  readonly #client: ApplianceClient;
  readonly #sessions = new RecentMap<Promise<string>>(REMEMBERED_SESSIONS);
  /** Threat: a dump of the memory must not show passwords; so credentials are remembered only as a digest with a random key. */
  readonly #digestKey = randomBytes(32);

  constructor(client: ApplianceClient) {
    this.#client = client;
  }

  /** The session of these credentials; concurrent first requests share one login. @throws ApplianceError */
  async session(credentials: Credentials): Promise<string> {
    const key = this.#keyOf(credentials);
    const session = this.#sessions.get(key) ?? this.#client.login(credentials).then((login) => login.session);
    this.#sessions.set(key, session);
    try {
      return await session;
    } catch (error) {
      if (this.#sessions.peek(key) === session) this.#sessions.delete(key);
      throw error;
    }
  }

  /** A new session after the appliance has ended one; if somebody was faster, theirs. @throws ApplianceError */
  async renew(credentials: Credentials, ended: string): Promise<string> {
    await this.forget(credentials, ended);
    return this.session(credentials);
  }

  /** Forgets the session of these credentials, unless it is another one by now. */
  async forget(credentials: Credentials, ended: string): Promise<void> {
    const key = this.#keyOf(credentials);
    const session = this.#sessions.peek(key);
    if (session && (await session.catch(() => ended)) === ended && this.#sessions.peek(key) === session) {
      this.#sessions.delete(key);
    }
  }

  #keyOf({ username, password }: Credentials): string {
    const lengths = `${username.length}:`;
    return createHmac('sha256', this.#digestKey).update(lengths).update(username).update(password).digest('base64');
  }
}

/**
 * Credentials of an `Authorization` header of the Basic scheme.
 * @returns undefined if the header is of another scheme; `'malformed'` if it is Basic, but holds no user name and password.
 */
export function parseBasic(header: string | undefined): Credentials | 'malformed' | undefined {
  const match = /^basic +([\w+/=-]*) *$/i.exec(header ?? '');
  if (!match) return header !== undefined && /^basic\b/i.test(header) ? 'malformed' : undefined;
  const text = Buffer.from(match[1] ?? '', 'base64').toString('utf8');
  const colon = text.indexOf(':');
  return colon < 0 ? 'malformed' : { username: text.slice(0, colon), password: text.slice(colon + 1) };
}
