import { ApplianceError, thrown } from '../appliance/index.ts';
import { KeptTexts } from '../graph/kept-texts.ts';
import type { Weighed } from '../graph/loader.ts';
import { untilAborted } from './until-aborted.ts';

/** Who reads: one operation. */
export interface Reader {
  /** Aborted when nobody wants the operation's answer any more. */
  readonly signal: AbortSignal;
  /** Counts a request against the operation's budget. @throws GatewayError UPSTREAM_BUDGET_EXCEEDED */
  spend(): void;
  /** Told of each answer, also of one that says no. */
  answered(): void;
  /** Takes back what was spent on a request that has come to nothing. */
  refund(): void;
}

/** Sends a GET. @param arrived is told of the value right when it is there. */
export type Send<T> = (arrived: (value: T) => void) => Promise<T>;

/** What to do about a failure; it fails, too, if there is nothing to do. */
export type Recover<T> = (error: unknown) => Promise<T>;

/** What happened to a read that was not sent. */
export type SavedRead = 'shared' | 'cached';

/**
 * Answers of one SPS session, the same for all operations that read them: identical GETs that are under way at the same time are sent
 * once, and what has come can stay.
 * Threat: sessions have different privileges, so there is nothing that two of them share.
 */
export class Answers {
  readonly #underWay = new Map<string, Promise<Weighed>>();
  readonly #kept: Map<string, Weighed> | undefined;
  readonly #onKept: ((bytes: number) => void) | undefined;
  readonly #saved: (how: SavedRead) => void;
  /** Texts of what has come, if that stays. */
  readonly texts: KeptTexts | undefined;
  /** Sum of the sizes of what is kept. */
  bytes = 0;

  /** @param onKept told of the size of each answer that is kept; nothing is kept if it is left out. */
  constructor(saved: (how: SavedRead) => void, onKept?: (bytes: number) => void) {
    this.#saved = saved;
    this.#onKept = onKept;
    this.#kept = onKept && new Map<string, Weighed>();
    this.texts = onKept && new KeptTexts();
  }

  /**
   * What is made of the answer to GET of a path.
   * @param send sends the request for this reader; called if nobody else has done so.
   * @param recover called if that request has failed for this reader; the others are told the failure as it is.
   */
  read<T extends Weighed>(path: string, reader: Reader, send: Send<T>, recover: Recover<T>): Promise<T> {
    const kept = this.#kept?.get(path);
    if (kept) {
      this.#saved('cached');
      reader.answered();
      return Promise.resolve(kept as T);
    }
    const underWay = this.#underWay.get(path);
    if (underWay) return this.#join(underWay as Promise<T>, path, reader, send, recover);
    const answer = send((value) => {
      reader.answered();
      this.#underWay.delete(path);
      if (this.#kept) this.#keep(path, value);
    });
    this.#underWay.set(path, answer);
    return answer.catch((error: unknown) => {
      reader.answered();
      if (this.#underWay.get(path) === answer) this.#underWay.delete(path);
      return recover(error);
    });
  }

  /** What a question gives, asked once for all who ask at the same time. */
  share<T extends Weighed>(path: string, reader: Reader, ask: () => Promise<T>): Promise<T> {
    const send: Send<T> = async (arrived) => {
      const value = await ask();
      arrived(value);
      return value;
    };
    return this.read(path, reader, send, (error) => Promise.reject(thrown(error)));
  }

  /** Tells whether the answer to GET of a path is there already. */
  holds(path: string): boolean {
    return this.#kept?.has(path) ?? false;
  }

  #keep(path: string, answer: Weighed): void {
    if (this.#kept?.has(path)) return;
    this.#kept?.set(path, answer);
    this.bytes += answer.bytes;
    this.#onKept?.(answer.bytes);
  }

  /**
   * Waits for a request of another operation. That operation can end before the answer is there, or run out of its budget: then
   * the request is sent after all. What the appliance has said counts for both.
   */
  async #join<T extends Weighed>(
    underWay: Promise<T>,
    path: string,
    reader: Reader,
    send: Send<T>,
    recover: Recover<T>,
  ): Promise<T> {
    this.#saved('shared');
    reader.spend();
    try {
      const value = await untilAborted(underWay, reader.signal);
      reader.answered();
      return value;
    } catch (error) {
      if (reader.signal.aborted) throw error;
      if (error instanceof ApplianceError && error.failure !== 'aborted') {
        reader.answered();
        return recover(error);
      }
      reader.refund();
      return this.read(path, reader, send, recover);
    }
  }
}
