import { ApplianceError, unwatchAbort, watchAbort, type Call } from '../appliance/index.ts';

/** An answer of the appliance. */
export interface Weighed {
  /** Size of the answer on the wire. */
  readonly bytes: number;
}

/** Who reads: one operation. */
export interface Reader {
  /** Aborted when nobody wants the operation's answer any more. */
  readonly signal: AbortSignal;
  /** Counts a request against the operation's budget. @throws GatewayError UPSTREAM_BUDGET_EXCEEDED */
  spend(): void;
}

/** Sends GET of a path. */
export type Send<T> = (path: string, call: Call) => Promise<T>;

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
  /** Sum of the sizes of what is kept. */
  bytes = 0;

  /** @param onKept told of the size of each answer that is kept; nothing is kept if it is left out. */
  constructor(saved: (how: SavedRead) => void, onKept?: (bytes: number) => void) {
    this.#saved = saved;
    this.#onKept = onKept;
    this.#kept = onKept && new Map<string, Weighed>();
  }

  /**
   * The answer to GET of a path.
   * @param send sends the request for this reader; called if nobody else has done so.
   */
  read<T extends Weighed>(path: string, reader: Reader, send: Send<T>, call: Call): Promise<T> {
    const kept = this.#kept?.get(path);
    if (kept) {
      this.#saved('cached');
      return Promise.resolve(kept as T);
    }
    const underWay = this.#underWay.get(path);
    if (underWay) return this.#join(underWay as Promise<T>, path, reader, send, call);
    const answer = send(path, call);
    this.#underWay.set(path, answer);
    const settled = (value?: T): void => {
      if (this.#underWay.get(path) === answer) this.#underWay.delete(path);
      if (value && this.#kept) this.#keep(path, value);
    };
    answer.then(settled, () => settled());
    return answer;
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
  #join<T extends Weighed>(underWay: Promise<T>, path: string, reader: Reader, send: Send<T>, call: Call): Promise<T> {
    this.#saved('shared');
    return new Promise((resolve, reject) => {
      reader.spend();
      if (reader.signal.aborted) throw new ApplianceError('aborted');
      const waiting = { abort: () => reject(new ApplianceError('aborted')) };
      watchAbort(reader.signal, waiting);
      underWay.then(
        (value) => {
          unwatchAbort(reader.signal, waiting);
          resolve(value);
        },
        (error: Error) => {
          unwatchAbort(reader.signal, waiting);
          const isAnswer = error instanceof ApplianceError && error.failure !== 'aborted';
          if (isAnswer || reader.signal.aborted) reject(error);
          else resolve(this.read(path, reader, send, call));
        },
      );
    });
  }
}
