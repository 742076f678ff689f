import { ApplianceError, thrown, type AnswerListener } from '../appliance/index.ts';
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

/** A GET that a reader wants the answer to. */
export interface Question<T extends Weighed> {
  readonly path: string;
  readonly reader: Reader;
  /** Sends the request for this reader; called if nobody else has done so. May throw. */
  send(listener: AnswerListener<T>): void;
  /** What to do if that request has failed for this reader; fails, too, if there is nothing to do. The others are told the failure as it is. */
  recover(error: Error): Promise<T>;
}

/** A request that is under way. */
interface Joinable {
  /** What comes of it, for those who join. */
  outcome(): Promise<Weighed>;
}

/** What happened to a read that was not sent. */
export type SavedRead = 'shared' | 'cached';

/**
 * Answers of one SPS session, the same for all operations that read them: identical GETs that are under way at the same time are sent
 * once, and what has come can stay.
 * Threat: sessions have different privileges, so there is nothing that two of them share.
 */
export class Answers {
  readonly #underWay = new Map<string, Joinable>();
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

  /** What is made of the answer to a question. */
  read<T extends Weighed>(question: Question<T>): Promise<T> {
    const { path, reader } = question;
    const kept = this.#kept?.get(path);
    if (kept) {
      this.#saved('cached');
      reader.answered();
      return Promise.resolve(kept as T);
    }
    const underWay = this.#underWay.get(path);
    if (underWay) return this.#join(underWay, question);
    return new Promise((resolve, reject) => {
      const first = new UnderWay(this, question, resolve, reject);
      this.#underWay.set(path, first);
      try {
        question.send(first);
      } catch (error) {
        first.failed(thrown(error));
      }
    });
  }

  /** What a question gives, asked once for all who ask at the same time. */
  share<T extends Weighed>(path: string, reader: Reader, ask: () => Promise<T>): Promise<T> {
    return this.read({
      path,
      reader,
      send: (listener) => {
        ask().then(
          (value) => listener.arrived(value),
          (error: unknown) => listener.failed(thrown(error)),
        );
      },
      recover: (error) => Promise.reject(error),
    });
  }

  /** Told that a request has ended. @param answer what has come, if it has. */
  ended(underWay: Joinable, { path, reader }: Pick<Question<Weighed>, 'path' | 'reader'>, answer?: Weighed): void {
    reader.answered();
    if (this.#underWay.get(path) === underWay) this.#underWay.delete(path);
    if (answer && this.#kept) this.#keep(path, answer);
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
  async #join<T extends Weighed>(underWay: Joinable, question: Question<T>): Promise<T> {
    const { reader } = question;
    this.#saved('shared');
    reader.spend();
    try {
      const value = await untilAborted(underWay.outcome() as Promise<T>, reader.signal);
      reader.answered();
      return value;
    } catch (error) {
      if (reader.signal.aborted) throw error;
      if (error instanceof ApplianceError && error.failure !== 'aborted') {
        reader.answered();
        return question.recover(error);
      }
      reader.refund();
      return this.read(question);
    }
  }
}

/** The request of one reader, which others can join until it has ended. */
class UnderWay<T extends Weighed> implements AnswerListener<T>, Joinable {
  readonly #answers: Answers;
  readonly #question: Question<T>;
  readonly #resolve: (value: T) => void;
  readonly #reject: (error: Error) => void;
  #others: AnswerListener<T>[] | undefined;

  constructor(answers: Answers, question: Question<T>, resolve: (value: T) => void, reject: (error: Error) => void) {
    this.#answers = answers;
    this.#question = question;
    this.#resolve = resolve;
    this.#reject = reject;
  }

  outcome(): Promise<T> {
    return new Promise((arrived, failed) => (this.#others ??= []).push({ arrived, failed }));
  }

  arrived(value: T): void {
    this.#answers.ended(this, this.#question, value);
    this.#resolve(value);
    for (const other of this.#others ?? []) other.arrived(value);
  }

  failed(error: Error): void {
    this.#answers.ended(this, this.#question);
    for (const other of this.#others ?? []) other.failed(error);
    this.#question.recover(error).then(this.#resolve, this.#reject);
  }
}
