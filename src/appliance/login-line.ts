import { unwatchAbort, watchAbort, type Abortable } from './aborts.ts';
import { ApplianceError, NOT_SENT } from './failures.ts';

/** One in so many connections may be used by logins. */
const SHARE = 8;
/** Logins that wait at most; an entry is a few hundred bytes. */
const MOST_WAITING = 1_000;

/** A login that waits. */
interface Waiting extends Abortable {
  /** It is its turn. */
  readonly proceed: () => void;
}

/**
 * Lets few logins at a time to the appliance; the others wait, and clients take turns.
 * Threat: logins can hang, because the appliance asks an LDAP or RADIUS server that may not answer. Those of one attacker would take all
 * connections from signed-in users, and keep the logins of all others waiting behind his.
 */
export class LoginLine {
  readonly #places: number;
  readonly #waitMs: number;
  /** What waits, by who has sent it, in the order in which clients have their turn. */
  readonly #waiting = new Map<string, Waiting[]>();
  #length = 0;
  #underWay = 0;

  /** @param waitMs how long a login may wait. */
  constructor(connections: number, waitMs: number) {
    this.#places = Math.max(1, Math.floor(connections / SHARE));
    this.#waitMs = waitMs;
  }

  /**
   * Logs in when it is this one's turn.
   * @param from who takes turns with others.
   * @throws ApplianceError `overloaded` if that was too long; `aborted`, with a cause that tells that nothing was sent; and what `login` throws
   */
  async run<T>(from: string, signal: AbortSignal | undefined, login: () => Promise<T>): Promise<T> {
    if (this.#underWay < this.#places) this.#underWay += 1;
    else await this.#turn(from, signal);
    try {
      return await login();
    } finally {
      // A place goes from one login to the next: who comes meanwhile must not slip in.
      if (!this.#next()) this.#underWay -= 1;
    }
  }

  #turn(from: string, signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#length >= MOST_WAITING) {
        reject(new ApplianceError('overloaded'));
        return;
      }
      const leave = (): void => {
        clearTimeout(timer);
        if (signal) unwatchAbort(signal, waiting);
      };
      const giveUp = (error: ApplianceError): void => {
        leave();
        this.#remove(from, waiting);
        reject(error);
      };
      const waiting: Waiting = {
        proceed: () => {
          leave();
          resolve();
        },
        abort: () => giveUp(new ApplianceError('aborted', { code: NOT_SENT })),
      };
      const timer = setTimeout(() => giveUp(new ApplianceError('overloaded')), this.#waitMs);
      const own = this.#waiting.get(from);
      if (own) own.push(waiting);
      else this.#waiting.set(from, [waiting]);
      this.#length += 1;
      if (signal?.aborted) waiting.abort();
      else if (signal) watchAbort(signal, waiting);
    });
  }

  /** Lets the next one go on. @returns false if nobody waits. */
  #next(): boolean {
    const [first] = this.#waiting;
    if (!first) return false;
    const [from, own] = first;
    const [waiting] = own;
    // Whoever has had a turn waits behind all others.
    this.#waiting.delete(from);
    this.#waiting.set(from, own);
    if (!waiting) return false;
    this.#remove(from, waiting);
    waiting.proceed();
    return true;
  }

  #remove(from: string, waiting: Waiting): void {
    const own = this.#waiting.get(from) ?? [];
    const place = own.indexOf(waiting);
    if (place < 0) return;
    own.splice(place, 1);
    this.#length -= 1;
    if (own.length === 0) this.#waiting.delete(from);
  }
}
