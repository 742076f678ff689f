import { setTimeout as pause } from 'node:timers/promises';

import {
  mayArriveLate,
  unwatchAbort,
  watchAbort,
  type ApplianceClient,
  type Call,
  type Fate,
} from '../appliance/index.ts';
import { askState, rollBackSurely } from './outcome.ts';
import type { Release, SessionLocks } from './session-locks.ts';

/**
 * The writes of one operation that may still be carried out although they have failed: they were given up, lost with their connection, or
 * answered by something on the way (design-2.md 3, truth of an outcome).
 */
export class StrayWrites {
  readonly #fates: Promise<Fate>[] = [];
  #areLost = false;

  /** Whether there are any. */
  get any(): boolean {
    return this.#areLost || this.#fates.length > 0;
  }

  /** To be called for each request that may write: it has to tell when it is given up. */
  watched(call: Call): Call {
    return { ...call, onGivenUp: (fate) => this.#fates.push(fate) };
  }

  /** Takes in how a write has failed. */
  readonly failed = (error: unknown): void => {
    // One that was given up tells of itself.
    if (mayArriveLate(error) && !isTimeout(error)) this.#areLost = true;
  };

  /** The appliance has shown that it is done with all of them. */
  forget(): void {
    this.#fates.length = 0;
    this.#areLost = false;
  }

  /** Waits until the appliance is done with the writes. @returns false if that cannot be told of all of them. */
  async areDone(): Promise<boolean> {
    for (let known = 0; known < this.#fates.length; known = this.#fates.length) await Promise.all(this.#fates);
    const fates = await Promise.all(this.#fates);
    return !this.#areLost && fates.every((fate) => fate === 'answered');
  }
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && 'failure' in error && error.failure === 'timeout';
}

export interface StraysOptions {
  readonly client: ApplianceClient;
  readonly locks: SessionLocks;
  /** Milliseconds before each time that the state is asked for while the session is held. */
  readonly askAgainMs: readonly number[];
  /** The same afterwards, when others use the session. */
  readonly lookAgainMs: readonly number[];
}

/** Sessions that are remembered; few have anything astray at a time. */
const MOST_SESSIONS = 1_000;

/**
 * Sessions in which a write may still be carried out. One that comes after the rollback opens a transaction anew (protocol.md 5.2), which
 * would block the session, and on old versions everybody; a rollback or a commit that comes late would end the transaction of the next
 * operation. So the session is held until nothing can come any more, as far as that can be told, and looked after for some time more: what
 * is open then was left by this gateway, and is rolled back.
 */
export class Strays {
  readonly #options: StraysOptions;
  /** Sessions with something astray, and how many operations have left it. */
  readonly #sessions = new Map<string, number>();
  readonly #underWay = new Set<Promise<void>>();
  readonly #stop = new AbortController();

  constructor(options: StraysOptions) {
    this.#options = options;
  }

  /** Sessions that are looked after. */
  get size(): number {
    return this.#sessions.size;
  }

  /** Whether something can still be carried out in the session that this gateway has given up. */
  mayComeTo(session: string): boolean {
    return this.#sessions.has(session);
  }

  /**
   * Rolls back what is open in a session. To be called by who holds the session alone.
   * @returns false if the appliance does not answer.
   */
  async clear(call: Call, strays = new StrayWrites()): Promise<boolean> {
    const state = await askState(this.#options.client, call, [0]);
    if (state === 'lost' || state?.status === 'closed') return true;
    return state !== undefined && this.rollBack(call, strays);
  }

  /** The same if it is known that something is open. */
  rollBack(call: Call, strays: StrayWrites): Promise<boolean> {
    const { client, askAgainMs } = this.#options;
    return rollBackSurely(client, strays.watched(call), askAgainMs, strays.failed);
  }

  /**
   * Looks after the session of an operation that has ended. Never throws.
   * @param call reaches the appliance with the session
   * @param release gives the session back
   */
  lookAfter(call: Call & { readonly session: string }, strays: StrayWrites, release: Release): void {
    const { session } = call;
    if (this.#sessions.size >= MOST_SESSIONS && !this.#sessions.has(session)) this.#forgetOldest();
    this.#sessions.set(session, (this.#sessions.get(session) ?? 0) + 1);
    const holding = this.#hold(call, strays).finally(release);
    const watching = holding
      .then((isClean) => (isClean ? undefined : this.#watch(call)))
      .catch(() => undefined)
      .finally(() => {
        const left = (this.#sessions.get(session) ?? 1) - 1;
        if (left > 0) this.#sessions.set(session, left);
        else this.#sessions.delete(session);
        this.#underWay.delete(watching);
      });
    this.#underWay.add(watching);
  }

  /** Looks once more after all sessions, and then no more. */
  async stop(): Promise<void> {
    this.#stop.abort();
    await Promise.all(this.#underWay);
  }

  /** @returns whether nothing can come any more. */
  async #hold(call: Call, strays: StrayWrites): Promise<boolean> {
    const areDone = await this.#unlessStopped(strays.areDone());
    if (areDone && (await this.clear(call, strays))) return strays.areDone();
    for (const ms of this.#options.askAgainMs) {
      await this.#pause(ms);
      await this.clear(call, strays);
      if (this.#stop.signal.aborted) break;
    }
    return false;
  }

  async #unlessStopped(done: Promise<boolean>): Promise<boolean> {
    const { signal } = this.#stop;
    if (signal.aborted) return false;
    return new Promise((resolve) => {
      const stopping = { abort: () => resolve(false) };
      watchAbort(signal, stopping);
      void done.then((areDone) => {
        unwatchAbort(signal, stopping);
        resolve(areDone);
      });
    });
  }

  async #watch(call: Call & { readonly session: string }): Promise<void> {
    const { locks, lookAgainMs } = this.#options;
    for (const ms of lookAgainMs) {
      await this.#pause(ms);
      if (this.#stop.signal.aborted) return;
      const release = await locks.acquire(call.session, 'exclusive', this.#stop.signal);
      await this.clear(call).finally(release);
    }
  }

  async #pause(ms: number): Promise<void> {
    if (ms > 0) await pause(ms, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
  }

  #forgetOldest(): void {
    const [oldest] = this.#sessions.keys();
    if (oldest !== undefined) this.#sessions.delete(oldest);
  }
}
