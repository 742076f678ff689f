import type { TransactionState } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Weighed } from '../graph/loader.ts';
import { Answers, type Reader, type SavedRead } from './answers.ts';
import { RecentMap } from './recent-map.ts';

/** What a transaction has done to the configuration; `changed`: a commit that must have changed something. */
export type Change = 'changed' | 'unknown';

/** How the configuration stood before a transaction: its hash, if that is known. */
export type Before = string | undefined;

/** Path of what tells the hash of the configuration; its answer is shared under it. */
export const INFO_PATH = '/api/info';

/** Path of the state of the session's transaction; its answer is shared under it. */
export const TRANSACTION_PATH = '/api/transaction';

/** Where the operations of the gateway find the answers of their session. */
export interface SharedReads {
  /** Answers that are shared while they are under way, and never kept: what is not configuration. */
  underWay(session: string): Answers;
  /**
   * The answers that an operation of the session may use, which begins now.
   * @throws what the questions throw, GatewayError TRANSACTION_IN_PROGRESS
   */
  enter(session: string, reader: Reader, questions: StandQuestions): Promise<Answers>;
  /** The session has ended. */
  forget(session: string): void;
  /**
   * A change of the configuration has ended. What was read, and what is being read, is from before it: no operation that begins
   * afterwards may get to see it.
   */
  cut(change: Change, before: Before): void;
  /** To be asked before a transaction, and told when it has ended. */
  beforeChange(): Before;
}

/** How things stand at the appliance, asked as the user of a session. */
export interface StandQuestions {
  /** Reads /api/info. */
  readonly info: () => Promise<ApplianceInfo>;
  /** Reads the state of the session's transaction. */
  readonly state: () => Promise<Weighed & Pick<TransactionState, 'status'>>;
}

/** What was asked is answered only if nothing can be seen that was never committed. @throws GatewayError TRANSACTION_IN_PROGRESS */
export function checkClosed({ status }: Pick<TransactionState, 'status'>): void {
  if (status === 'open') throw new GatewayError('TRANSACTION_IN_PROGRESS');
}

/** What /api/info tells a user (protocol.md 10.4). */
export interface ApplianceInfo extends Weighed {
  readonly info: Readonly<Record<string, unknown>>;
}

/** A few bytes each, if nothing is under way: more of them at a time would only share less. */
export const MOST_SESSIONS = 1_000;

/** Shares what is under way, and keeps nothing (SPS_CACHE=off). */
export class ReadsUnderWay implements SharedReads {
  readonly #sessions = new RecentMap<Answers>(MOST_SESSIONS);
  readonly #saved: (how: SavedRead) => void;

  constructor(saved: (how: SavedRead) => void) {
    this.#saved = saved;
  }

  underWay(session: string): Answers {
    const known = this.#sessions.get(session);
    if (known) return known;
    const answers = new Answers(this.#saved);
    this.#sessions.set(session, answers);
    return answers;
  }

  enter(session: string): Promise<Answers> {
    return Promise.resolve(this.underWay(session));
  }

  forget(session: string): void {
    this.#sessions.delete(session);
  }

  cut(): void {
    this.#sessions.clear();
  }

  beforeChange(): undefined {
    return undefined;
  }
}
