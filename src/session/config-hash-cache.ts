import { ApplianceError, type ApplianceFailure } from '../appliance/index.ts';
import { RecentMap } from './recent-map.ts';
import { Answers, type Reader, type SavedRead } from './answers.ts';
import {
  checkClosed,
  INFO_PATH,
  MOST_SESSIONS,
  TRANSACTION_PATH,
  type ApplianceInfo,
  type Before,
  type Change,
  type SharedReads,
  type StandQuestions,
} from './shared-reads.ts';

/** Answers kept at most, in bytes on the wire; in memory they are three to five times as large. */
const MOST_BYTES = 32 * 1024 * 1024;
/** Commits come one after the other; who meets three of them can do without the cache. */
const MOST_QUESTIONS = 3;

interface CachedSession {
  /** Shares without keeping: what is not configuration, and everything where there is no hash. */
  readonly underWay: Answers;
  hash: string | undefined;
  /** What was read since the configuration has this hash. */
  kept: Answers | undefined;
}

/** Told that the cache does not work with this appliance. */
export type SwitchedOff = (reason: string) => void;

/**
 * Keeps what a session has read as long as the configuration has the same hash (SPS_CACHE=config-hash, design.md 2.3): each operation
 * asks for the hash first, so that a commit by anybody is seen by the next operation, and beside it for the state of the session's transaction, so
 * that nothing is kept that was never committed.
 *
 * That the hash changes with the configuration is not confirmed (protocol.md 10.4, "inferred"). So it is watched: if a commit
 * through this gateway leaves it as it was, nothing is kept any more.
 */
export class ConfigHashCache implements SharedReads {
  readonly #sessions: RecentMap<CachedSession>;
  readonly #saved: (how: SavedRead) => void;
  readonly #switchedOff: SwitchedOff;
  #bytes = 0;
  #isOn = true;
  /** Counts changes, so that an answer from before one is known as such. */
  #changes = 0;
  #newestHash: string | undefined;
  /** What the hash was before a commit that must have changed it. */
  #hashBeforeCommit: string | undefined;

  constructor(saved: (how: SavedRead) => void, switchedOff: SwitchedOff) {
    this.#saved = saved;
    this.#switchedOff = switchedOff;
    this.#sessions = new RecentMap<CachedSession>(MOST_SESSIONS, (entry) => {
      this.#bytes -= entry.kept?.bytes ?? 0;
      entry.kept = undefined;
    });
  }

  underWay(session: string): Answers {
    return this.#entry(session).underWay;
  }

  async enter(session: string, reader: Reader, { info, state }: StandQuestions): Promise<Answers> {
    // A change that ends between question and answer makes the answer useless; the next question comes after it.
    for (let questions = 0; this.#isOn && questions < MOST_QUESTIONS; questions++) {
      const entry = this.#entry(session);
      const changes = this.#changes;
      // Threat: a transaction that somebody else has open in this session would be read, and kept as if it had been committed.
      const [hash, isClosed] = await Promise.all([
        hashIn(entry.underWay.share(INFO_PATH, reader, info)),
        isKnownClosed(entry.underWay.share(TRANSACTION_PATH, reader, state)),
      ]);
      if (changes !== this.#changes || this.#sessions.peek(session) !== entry) continue;
      if (typeof hash !== 'string' || !isClosed || !this.#isTrusted(hash)) break;
      return entry.hash === hash && entry.kept ? entry.kept : this.#renew(entry, hash);
    }
    return this.underWay(session);
  }

  forget(session: string): void {
    this.#sessions.delete(session);
  }

  cut(change: Change, before: Before): void {
    this.#changes += 1;
    this.#sessions.clear();
    this.#hashBeforeCommit = change === 'changed' ? before : undefined;
  }

  /** Others can see the hash of after the commit before this gateway has its answer, so the one of before is taken here. */
  beforeChange(): Before {
    return this.#newestHash;
  }

  #entry(session: string): CachedSession {
    const known = this.#sessions.get(session);
    if (known) return known;
    const entry: CachedSession = { underWay: new Answers(this.#saved), hash: undefined, kept: undefined };
    this.#sessions.set(session, entry);
    return entry;
  }

  #isTrusted(hash: string): boolean {
    if (hash === this.#hashBeforeCommit) {
      this.#isOn = false;
      this.#sessions.clear();
      this.#switchedOff('a commit has not changed the config_hash of the appliance');
    }
    this.#hashBeforeCommit = undefined;
    this.#newestHash = hash;
    return this.#isOn;
  }

  /** The configuration is another one: what was kept of the session goes. */
  #renew(entry: CachedSession, hash: string): Answers {
    this.#bytes -= entry.kept?.bytes ?? 0;
    const kept = new Answers(this.#saved, (bytes) => {
      // An operation that began before a change keeps what it reads for itself.
      if (entry.kept !== kept) return;
      this.#bytes += bytes;
      while (this.#bytes > MOST_BYTES && this.#sessions.deleteOldest());
    });
    entry.kept = kept;
    entry.hash = hash;
    return kept;
  }
}

/**
 * The hash in an answer of /api/info; undefined if it tells none, or is refused: then nothing is kept, and the objects speak for themselves.
 * @throws ApplianceError if the session has ended or nobody waits any more, GatewayError
 */
async function hashIn(asked: Promise<ApplianceInfo>): Promise<unknown> {
  return (await unlessRefused(asked))?.info['config_hash'];
}

/** @returns false if it cannot be told. @throws as {@link hashIn}, GatewayError TRANSACTION_IN_PROGRESS */
async function isKnownClosed(asked: ReturnType<StandQuestions['state']>): Promise<boolean> {
  const state = await unlessRefused(asked);
  if (state) checkClosed(state);
  return state !== undefined;
}

async function unlessRefused<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ApplianceError && !GOES_THROUGH.includes(error.failure)) return undefined;
    throw error;
  }
}

const GOES_THROUGH: readonly ApplianceFailure[] = ['unauthenticated', 'aborted'];
