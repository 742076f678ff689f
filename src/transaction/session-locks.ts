import { GatewayError } from '../errors/gateway-error.ts';

/** Gives a lock back; giving it back twice does nothing. */
export type Release = () => void;

interface Waiting {
  readonly mode: 'shared' | 'exclusive';
  readonly admit: () => void;
}

interface SessionLock {
  /** Readers inside; -1: a writer. */
  inside: number;
  readonly waiting: Waiting[];
}

/**
 * Keeps the operations of one appliance session apart: an appliance shows an open transaction to every request of its session
 * (protocol.md 5.3), so a query must not read while a mutation of the same session has its transaction open, and two mutations must
 * not share one. First come, first served, so that nobody starves.
 */
export class SessionLocks {
  readonly #locks = new Map<string, SessionLock>();

  /** Sessions that somebody is in or waits for; the others take no memory. */
  get size(): number {
    return this.#locks.size;
  }

  /**
   * Waits until the session can be read (`shared`: beside other readers) or changed (`exclusive`: alone).
   * @throws GatewayError REQUEST_CANCELLED when the signal ends the waiting.
   */
  acquire(session: string, mode: 'shared' | 'exclusive', signal: AbortSignal): Promise<Release> {
    // Before there is an entry: nobody would remove it.
    if (signal.aborted) return Promise.reject(new GatewayError('REQUEST_CANCELLED'));
    let lock = this.#locks.get(session);
    if (!lock) this.#locks.set(session, (lock = { inside: 0, waiting: [] }));
    const held = lock;
    return new Promise((resolve, reject) => {
      const leave = (): void => {
        const place = held.waiting.indexOf(waiting);
        if (place >= 0) held.waiting.splice(place, 1);
        reject(new GatewayError('REQUEST_CANCELLED'));
        this.#admit(session, held);
      };
      const waiting: Waiting = {
        mode,
        admit: () => {
          signal.removeEventListener('abort', leave);
          resolve(this.#releaseOf(session, held, mode));
        },
      };
      signal.addEventListener('abort', leave, { once: true });
      held.waiting.push(waiting);
      this.#admit(session, held);
    });
  }

  #releaseOf(session: string, lock: SessionLock, mode: 'shared' | 'exclusive'): Release {
    let isHeld = true;
    return () => {
      if (!isHeld) return;
      isHeld = false;
      lock.inside = mode === 'exclusive' ? 0 : lock.inside - 1;
      this.#admit(session, lock);
    };
  }

  #admit(session: string, lock: SessionLock): void {
    for (let next = lock.waiting[0]; next; next = lock.waiting[0]) {
      const isFree = next.mode === 'exclusive' ? lock.inside === 0 : lock.inside >= 0;
      if (!isFree) return;
      lock.inside = next.mode === 'exclusive' ? -1 : lock.inside + 1;
      lock.waiting.shift();
      next.admit();
    }
    if (lock.inside === 0 && lock.waiting.length === 0) this.#locks.delete(session);
  }
}
