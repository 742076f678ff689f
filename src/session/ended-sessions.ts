import { createHmac, randomBytes } from 'node:crypto';

import { RecentMap } from './recent-map.ts';

/** About 150 bytes each; a session ends by itself when it has been idle (protocol.md 2.4), mostly long before so many others were ended. */
const MOST_REMEMBERED = 10_000;
const ENDED = {};

/**
 * Sessions that their users have ended here. The appliance may not be able to end them (protocol.md 2.5), and a copy of the cookie
 * would be good as long as the session is; so this process refuses them itself. Other replicas know nothing of it.
 * Kept as digests with a key of this process (threat: a dump of the memory must not show sessions that may still be alive).
 */
export class EndedSessions {
  readonly #key = randomBytes(32);
  readonly #ended = new RecentMap<object>(MOST_REMEMBERED);

  add(session: string): void {
    this.#ended.set(this.#digest(session), ENDED);
  }

  has(session: string): boolean {
    return this.#ended.peek(this.#digest(session)) !== undefined;
  }

  /** The appliance has given the session anew: that it gives each of them once is not documented. */
  delete(session: string): void {
    this.#ended.delete(this.#digest(session));
  }

  #digest(session: string): string {
    return createHmac('sha256', this.#key).update(session).digest('base64');
  }
}
