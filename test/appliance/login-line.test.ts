import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApplianceError } from '../../src/appliance/index.ts';
import { LoginLine } from '../../src/appliance/login-line.ts';
import { failureOf } from './support.ts';

afterEach(() => void vi.useRealTimers());

/** A line, what has been sent through it, and how to answer that. */
function setUp(connections = 8, waitMs = 1_000) {
  const line = new LoginLine(connections, waitMs);
  const sent: string[] = [];
  const answers: (() => void)[] = [];
  const login = (from: string, name = from, signal?: AbortSignal): Promise<string> =>
    line.run(from, signal, async () => {
      sent.push(name);
      await new Promise<void>((resolve) => answers.push(resolve));
      return name;
    });
  const answer = async (): Promise<void> => {
    answers.shift()?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { line, sent, login, answer };
}

describe('logins at a time', () => {
  it.each([
    [1, 1],
    [7, 1],
    [8, 1],
    [16, 2],
    [32, 4],
    [1024, 128],
  ])('with %i connections are %i', (connections, places) => {
    const { sent, login } = setUp(connections);
    for (let count = 0; count < 200; count += 1) void login(`client ${count}`);
    expect(sent).toHaveLength(places);
  });

  it('are as many after failures', async () => {
    const { line, sent, login, answer } = setUp();
    const fails = (): Promise<never> => Promise.reject(new ApplianceError('timeout'));
    const failures = Array.from({ length: 5 }, () => failureOf(line.run('a', undefined, fails)));
    expect((await Promise.all(failures)).map(({ failure }) => failure)).toEqual(Array(5).fill('timeout'));
    const all = [login('a'), login('b')];
    expect(sent).toEqual(['a']);
    await answer();
    await answer();
    await Promise.all(all);
    expect(sent).toEqual(['a', 'b']);
  });
});

describe('clients that wait', () => {
  it('take turns, each with its own in their order', async () => {
    const { sent, login, answer } = setUp();
    for (const name of ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2']) void login(name.charAt(0), name);
    for (let count = 0; count < 7; count += 1) await answer();
    expect(sent).toEqual(['a1', 'a2', 'b1', 'c1', 'a3', 'b2', 'a4']);
  });

  it('fail when they have waited for too long, and leave nothing behind', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { sent, login, answer } = setUp();
    const first = login('a');
    const late = failureOf(login('b'));
    await vi.advanceTimersByTimeAsync(999);
    const other = login('c');
    await vi.advanceTimersByTimeAsync(1);
    expect((await late).failure).toBe('overloaded');
    await answer();
    await answer();
    expect([await first, await other, sent]).toEqual(['a', 'c', ['a', 'c']]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('can leave, and are told that nothing was sent', async () => {
    const { sent, login, answer } = setUp();
    void login('a');
    const leaving = new AbortController();
    const gone = failureOf(login('b', 'b', leaving.signal));
    const never = failureOf(login('b', 'b', AbortSignal.abort()));
    const other = login('b', 'c');
    leaving.abort();
    expect([await gone, await never]).toMatchObject(Array(2).fill({ failure: 'aborted', cause: 'NOT_SENT' }));
    await answer();
    await answer();
    expect([await other, sent]).toEqual(['c', ['a', 'c']]);
  });

  it('are a thousand at most', async () => {
    const { sent, login, answer } = setUp();
    for (let count = 0; count < 1_001; count += 1) void login('a').catch(() => undefined);
    expect((await failureOf(login('b'))).failure).toBe('overloaded');
    await answer();
    void login('b');
    for (let count = 0; count < 2; count += 1) await answer();
    expect(sent).toEqual(['a', 'a', 'a', 'b']);
  });
});
