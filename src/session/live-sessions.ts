import { NameDigests } from './name-digests.ts';

/** Sessions that are remembered at most, of all users; about 300 bytes each. The one that was begun first is forgotten first. */
const MOST_REMEMBERED = 10_000;

/** A session that was begun here. */
interface Live {
  readonly session: string;
  /** The sessions of its user. */
  readonly ofUser: Set<Live>;
  readonly user: string;
  /** Grows with every use of any session. */
  usedAt: number;
}

/**
 * The sessions that were begun by signing in and have not been ended, so that no user has too many.
 * Threat: each of them is a session at the appliance, which has to remember it until it has been idle; one account must not be enough to
 * fill it. It is the session used longest ago that has to go, because refusing the new one would lock out a user whose account others use.
 */
export class LiveSessions {
  readonly #mostPerUser: number;
  readonly #digests = new NameDigests();
  readonly #users = new Map<string, Set<Live>>();
  readonly #sessions = new Map<string, Live>();
  #uses = 0;

  constructor(mostPerUser: number) {
    this.#mostPerUser = mostPerUser;
  }

  /**
   * A user has begun a session.
   * @param username as it was typed.
   * @returns the user's sessions that are to be ended for it. They are forgotten.
   */
  begin(username: string, session: string): string[] {
    this.ended(session);
    const user = this.#digests.ofName(username);
    const ofUser = this.#users.get(user) ?? new Set();
    this.#users.set(user, ofUser);
    const live: Live = { session, user, ofUser, usedAt: this.#uses++ };
    ofUser.add(live);
    this.#sessions.set(session, live);
    const tooMany = [...ofUser].sort((one, other) => one.usedAt - other.usedAt).slice(0, -this.#mostPerUser);
    for (const old of tooMany) this.ended(old.session);
    const [first] = this.#sessions.keys();
    if (first !== undefined && this.#sessions.size > MOST_REMEMBERED) this.ended(first);
    return tooMany.map((old) => old.session);
  }

  /** A request has come with the cookie of a session, be it one of those or not. */
  used(session: string): void {
    const live = this.#sessions.get(session);
    if (live) live.usedAt = this.#uses++;
  }

  /** A session is no more. */
  ended(session: string): void {
    const live = this.#sessions.get(session);
    if (!live) return;
    this.#sessions.delete(session);
    live.ofUser.delete(live);
    if (live.ofUser.size === 0) this.#users.delete(live.user);
  }
}
