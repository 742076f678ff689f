import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { SessionLocks, type Release } from '../../src/transaction/session-locks.ts';

const { signal: never } = new AbortController();
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Asks for a lock and notes when it is there. */
function ask(locks: SessionLocks, mode: 'shared' | 'exclusive', name: string, log: string[]): Promise<Release> {
  return locks.acquire('session', mode, never).then((release) => {
    log.push(name);
    return release;
  });
}

describe('the locks of sessions', () => {
  it('let readers in together, a writer alone, and everybody in the order of their coming', async () => {
    const locks = new SessionLocks();
    const log: string[] = [];
    const asked = [
      ask(locks, 'shared', 'reader 1', log),
      ask(locks, 'shared', 'reader 2', log),
      ask(locks, 'exclusive', 'writer 1', log),
      ask(locks, 'shared', 'reader 3', log),
      ask(locks, 'exclusive', 'writer 2', log),
    ];
    await turn();
    // Reader 3 waits behind writer 1, which would never get in if readers could overtake it.
    expect(log).toEqual(['reader 1', 'reader 2']);
    (await asked[0])?.();
    await turn();
    expect(log).toHaveLength(2);
    (await asked[1])?.();
    await turn();
    expect(log.slice(2)).toEqual(['writer 1']);
    (await asked[2])?.();
    await turn();
    expect(log.slice(3)).toEqual(['reader 3']);
    (await asked[3])?.();
    await turn();
    expect(log.slice(4)).toEqual(['writer 2']);
    (await asked[4])?.();
    expect(locks.size).toBe(0);
  });

  it('of different sessions do not wait for each other', async () => {
    const locks = new SessionLocks();
    const releases = [
      await locks.acquire('one', 'exclusive', never),
      await locks.acquire('other', 'exclusive', never),
      await locks.acquire('third', 'shared', never),
    ];
    expect(locks.size).toBe(3);
    for (const release of releases) release();
    expect(locks.size).toBe(0);
  });

  it('that are given back twice are given back once', async () => {
    const locks = new SessionLocks();
    const log: string[] = [];
    const [first, second] = [await ask(locks, 'shared', 'reader 1', log), await ask(locks, 'shared', 'reader 2', log)];
    const writer = ask(locks, 'exclusive', 'writer', log);
    first();
    first();
    await turn();
    expect(log).not.toContain('writer');
    second();
    const release = await writer;
    first();
    void ask(locks, 'shared', 'reader 3', log).then((last) => last());
    await turn();
    expect(log).not.toContain('reader 3');
    release();
    await turn();
    expect(log).toContain('reader 3');
    expect(locks.size).toBe(0);
  });

  it('are not waited for any longer by who has left, and those behind move up', async () => {
    const locks = new SessionLocks();
    const log: string[] = [];
    const reader = await ask(locks, 'shared', 'reader 1', log);
    const leaving = new AbortController();
    const left = locks.acquire('session', 'exclusive', leaving.signal);
    const behind = ask(locks, 'shared', 'reader 2', log);
    leaving.abort();
    await expect(left).rejects.toMatchObject({ code: 'REQUEST_CANCELLED' });
    (await behind)();
    reader();
    expect(locks.size).toBe(0);
  });

  it('leave nothing behind of who had left before', async () => {
    const locks = new SessionLocks();
    await expect(locks.acquire('session', 'shared', AbortSignal.abort())).rejects.toMatchObject({
      code: 'REQUEST_CANCELLED',
    });
    expect(locks.size).toBe(0);
  });

  it('that are held are kept when the signal ends afterwards', async () => {
    const locks = new SessionLocks();
    const controller = new AbortController();
    const release = await locks.acquire('session', 'exclusive', controller.signal);
    controller.abort();
    expect(locks.size).toBe(1);
    release();
    expect(locks.size).toBe(0);
  });

  it('keep writers alone in every order of coming, leaving and going away', async () => {
    const visit = fc.record({
      session: fc.constantFrom('one', 'two'),
      mode: fc.constantFrom('shared' as const, 'exclusive' as const),
      stays: fc.nat(3),
      leavesAfter: fc.option(fc.nat(4), { nil: undefined }),
      comesAfter: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(visit, { minLength: 1, maxLength: 12 }), async (visits) => {
        const locks = new SessionLocks();
        const inside = new Map([
          ['one', { shared: 0, exclusive: 0 }],
          ['two', { shared: 0, exclusive: 0 }],
        ]);
        await Promise.all(
          visits.map(async ({ session, mode, stays, leavesAfter, comesAfter }) => {
            for (let turns = 0; turns < comesAfter; turns += 1) await turn();
            const controller = new AbortController();
            if (leavesAfter !== undefined) {
              void (async () => {
                for (let turns = 0; turns < leavesAfter; turns += 1) await turn();
                controller.abort();
              })();
            }
            const release = await locks.acquire(session, mode, controller.signal).catch(() => undefined);
            if (!release) return;
            const here = inside.get(session) ?? { shared: 0, exclusive: 0 };
            here[mode] += 1;
            expect(here.exclusive === 0 || here.exclusive + here.shared === 1).toBe(true);
            for (let turns = 0; turns < stays; turns += 1) await turn();
            here[mode] -= 1;
            release();
          }),
        );
        expect(locks.size).toBe(0);
      }),
      { numRuns: 200 },
    );
  });
});
