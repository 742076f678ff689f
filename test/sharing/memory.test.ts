import { describe, expect, it } from 'vitest';

import type { AnswerListener } from '../../src/appliance/index.ts';
import type { SavedRead } from '../../src/session/answers.ts';
import { ConfigHashCache } from '../../src/session/config-hash-cache.ts';

const MIB = 1024 * 1024;
const reader = {
  signal: new AbortController().signal,
  spend: () => undefined,
  answered: () => undefined,
  refund: () => undefined,
};

/** A cache of its own, and how many requests and saved reads there were. */
class Cached {
  readonly sent: string[] = [];
  readonly saved: SavedRead[] = [];
  readonly #cache = new ConfigHashCache(
    (how) => void this.saved.push(how),
    () => undefined,
  );

  /** An operation of a session that reads some objects of some size, one after the other. */
  async operation(session: string, mebibytes: number, ...paths: string[]): Promise<void> {
    const info = () => Promise.resolve({ info: { config_hash: 'h' }, bytes: 0 });
    const state = () => Promise.resolve({ status: 'closed' as const, bytes: 0 });
    const answers = await this.#cache.enter(session, reader, { info, state });
    const answer = { bytes: mebibytes * MIB };
    for (const path of paths) {
      const send = (listener: AnswerListener<typeof answer>) => {
        this.sent.push(path);
        listener.arrived(answer);
      };
      await answers.read({ path, reader, send, recover: (error) => Promise.reject(error) });
    }
  }

  /** Which of the paths the session has to ask for again. */
  async missing(session: string, ...paths: string[]): Promise<string[]> {
    this.sent.length = 0;
    await this.operation(session, 1, ...paths);
    return [...this.sent];
  }

  forget(session: string): void {
    this.#cache.forget(session);
  }
}

describe('the memory of the cache', () => {
  it('holds 32 MiB of answers', async () => {
    const cached = new Cached();
    await cached.operation('one', 10, 'a');
    await cached.operation('two', 10, 'a');
    await cached.operation('three', 11, 'a');
    for (const session of ['one', 'two', 'three']) expect(await cached.missing(session, 'a')).toEqual([]);
    expect(cached.saved).toEqual(['cached', 'cached', 'cached']);
  });

  it('loses the session first that was used longest ago', async () => {
    const cached = new Cached();
    await cached.operation('one', 10, 'a');
    await cached.operation('two', 10, 'a');
    await cached.operation('one', 10, 'a');
    await cached.operation('three', 13, 'a');
    expect(await cached.missing('one', 'a')).toEqual([]);
    expect(await cached.missing('three', 'a')).toEqual([]);
    expect(await cached.missing('two', 'a')).toEqual(['a']);
  });

  it('is not taken by one session that reads more than it can hold', async () => {
    const cached = new Cached();
    await cached.operation('greedy', 20, 'a', 'b', 'c');
    expect(await cached.missing('greedy', 'a', 'b', 'c')).toEqual(['a', 'b', 'c']);
    // What was lost does not count any more.
    await cached.operation('other', 15, 'a', 'b');
    expect(await cached.missing('other', 'a', 'b')).toEqual([]);
  });

  it('is given back by a session that ends', async () => {
    const cached = new Cached();
    await cached.operation('one', 20, 'a');
    await cached.operation('two', 10, 'a');
    cached.forget('one');
    await cached.operation('three', 20, 'a');
    expect(await cached.missing('two', 'a')).toEqual([]);
    expect(await cached.missing('three', 'a')).toEqual([]);
    expect(await cached.missing('one', 'a')).toEqual(['a']);
  });

  it('holds a thousand sessions, however small they are', async () => {
    const cached = new Cached();
    for (let index = 0; index <= 1000; index += 1) await cached.operation(`session ${index}`, 0, 'a');
    expect(await cached.missing('session 1', 'a')).toEqual([]);
    expect(await cached.missing('session 0', 'a')).toEqual(['a']);
  });
});
