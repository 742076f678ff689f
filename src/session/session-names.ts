import type { ApplianceClient } from '../appliance/index.ts';
import { RecentMap } from './recent-map.ts';
import type { SessionSource } from './session-source.ts';

/** Sessions whose users are remembered; one that is forgotten is asked for again. */
const MOST_REMEMBERED = 10_000;

/** The user of a session, or what will tell. */
interface Named {
  readonly name: Promise<string | undefined>;
}

/**
 * The user names of sessions, for the log of who wants them there (LOG_USERS). A session of a cookie does not tell its user; then the
 * appliance is asked once, beside the operation.
 * Threat: only names that the appliance has confirmed are here, because people type passwords into the field of the name.
 */
export class SessionNames {
  readonly #client: Pick<ApplianceClient, 'userInfo'>;
  readonly #named = new RecentMap<Named>(MOST_REMEMBERED);

  constructor(client: Pick<ApplianceClient, 'userInfo'>) {
    this.#client = client;
  }

  /** The appliance has told whose the session is. */
  learn(session: string, name: string): void {
    this.#named.set(session, { name: Promise.resolve(name) });
  }

  /** Whose session a request came with; undefined: with none, or it cannot be found out. Never rejects. */
  ofSource(source: SessionSource): Promise<string | undefined> | undefined {
    if (source.kind === 'none') return undefined;
    return source.current().then(
      (session) => this.#of(session),
      () => undefined,
    );
  }

  #of(session: string): Promise<string | undefined> {
    const known = this.#named.get(session);
    if (known) return known.name;
    const name = this.#client.userInfo({ session }).then(
      (user) => user.name,
      () => {
        this.#named.delete(session);
        return undefined;
      },
    );
    this.#named.set(session, { name });
    return name;
  }
}
