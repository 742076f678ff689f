import { afterEach, describe, expect, it } from 'vitest';
import type { CircuitChange } from '../../src/appliance/index.ts';
import { clientOf, closeAll, failureOf, OBJECT, sendJson, serve, until } from './support.ts';

afterEach(closeAll);

const DELETE = { method: 'DELETE', path: '/api/transaction' } as const;
const REFUSED = { failure: 'unavailable', cause: 'CIRCUIT_OPEN' };

/** An appliance that is dead, alive or asleep, and a client of it. */
async function setUp({ maxConnections = 4, timeoutMs = 1_500 } = {}) {
  const world = { is: 'dead' as 'dead' | 'alive' | 'asleep' | 'busy' };
  const { url, seen, sockets } = await serve((_request, response) => {
    if (world.is === 'dead') response.socket?.destroy();
    else if (world.is === 'alive') sendJson(response, 200, OBJECT);
    else if (world.is === 'busy') sendJson(response, 503, {});
  });
  const changes: CircuitChange[] = [];
  const circuitChanged = (change: CircuitChange): void => void changes.push(change);
  const { client, exchanges } = clientOf(url, { maxConnections, timeoutMs, circuitChanged });
  const look = (signal?: AbortSignal) => client.readObject('x', { signal });
  /** Writes are not repeated, so five of them are five failures. */
  const die = async (): Promise<void> => {
    for (let count = 0; count < 5; count += 1) await failureOf(client.send(DELETE, {}));
  };
  const afterPause = (ms = 260): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
  return { world, client, exchanges, seen, sockets, changes, look, die, afterPause };
}

describe('an appliance that does not answer', () => {
  it('is left alone after five requests with their retries', async () => {
    const { look, seen, changes } = await setUp();
    for (let count = 0; count < 5; count += 1) expect((await failureOf(look())).cause).not.toBe('CIRCUIT_OPEN');
    expect([seen.length, changes.length]).toEqual([15, 1]);
    const error = await failureOf(look());
    expect(error).toMatchObject(REFUSED);
    expect(error.message).toBe(
      'The appliance is not available: it has not answered lately, and is asked again in a few seconds.',
    );
    expect(seen).toHaveLength(15);
  });

  it('is not asked by those who wait for a connection either, unless they are urgent', async () => {
    const { client, world, look, seen } = await setUp({ maxConnections: 5, timeoutMs: 300 });
    world.is = 'asleep';
    const first = Array.from({ length: 5 }, () => failureOf(look()));
    const leaving = new AbortController();
    const gone = failureOf(look(leaving.signal));
    const queue = Array.from({ length: 100 }, () => failureOf(look()));
    const end = failureOf(client.send(DELETE, { urgent: true }));
    leaving.abort();
    expect((await gone).failure).toBe('aborted');
    expect((await Promise.all(first)).map(({ failure }) => failure)).toEqual(Array(5).fill('timeout'));
    // As the first four have ended, others have taken their connections.
    const refused = (await Promise.all(queue)).filter(({ cause }) => cause === 'CIRCUIT_OPEN');
    expect(refused.length).toBeGreaterThanOrEqual(95);
    expect((await end).failure).toBe('timeout');
    expect(seen.filter(({ method }) => method === 'DELETE')).toHaveLength(1);
    expect(seen.length).toBeLessThanOrEqual(11);
  });

  it('is asked by one request after a pause, and that one is not repeated', async () => {
    const { look, seen, die, afterPause } = await setUp();
    await die();
    await afterPause();
    const errors = await Promise.all(Array.from({ length: 20 }, () => failureOf(look())));
    expect(errors.filter(({ cause }) => cause === 'CIRCUIT_OPEN')).toHaveLength(19);
    expect(seen).toHaveLength(6);
  });

  it('keeps no connection', async () => {
    const { world, look, die, sockets } = await setUp();
    world.is = 'alive';
    await Promise.all([look(), look(), look()]);
    expect(sockets).toHaveLength(3);
    world.is = 'busy';
    await die();
    const opened = performance.now();
    await until(() => sockets.every((socket) => socket.destroyed));
    // Not when one of both ends finds them idle for too long.
    expect(performance.now() - opened).toBeLessThan(3_000);
  });
});

describe('an appliance that answers again', () => {
  it('gets everything that has come meanwhile, as soon as the trial is answered', async () => {
    const { world, look, seen, die, afterPause, changes, client } = await setUp();
    await die();
    world.is = 'alive';
    await expect(look()).rejects.toMatchObject(REFUSED);
    await afterPause();
    expect(client.isRefusing).toBe(true);
    await Promise.all(Array.from({ length: 20 }, () => look()));
    expect([seen.length, client.isRefusing]).toEqual([25, false]);
    expect(changes).toEqual([{ state: 'open', failures: 5, cause: expect.any(String) as string }, { state: 'closed' }]);
  });

  it('is found by what ends a transaction, too', async () => {
    const { world, look, client, die } = await setUp();
    await die();
    world.is = 'alive';
    await client.send(DELETE, { urgent: true });
    await look();
  });

  it('after a blip has lost nothing', async () => {
    const { world, look, seen, changes } = await setUp();
    const reading = Promise.all(Array.from({ length: 50 }, () => look()));
    await until(() => seen.length >= 20);
    world.is = 'alive';
    await reading;
    expect(changes).toEqual([]);
  });
});

describe('who waits for a trial', () => {
  it('does not wait for long', async () => {
    const { world, look, seen, die, afterPause } = await setUp();
    await die();
    world.is = 'asleep';
    await afterPause();
    const trial = failureOf(look());
    const start = performance.now();
    expect(await failureOf(look())).toMatchObject(REFUSED);
    expect(performance.now() - start).toBeLessThan(1_450);
    expect((await trial).failure).toBe('timeout');
    expect(seen).toHaveLength(6);
  });

  it('can leave', async () => {
    const { world, look, seen, die, afterPause } = await setUp();
    await die();
    world.is = 'asleep';
    await afterPause();
    const trial = new AbortController();
    const first = failureOf(look(trial.signal));
    const leaving = new AbortController();
    const call = failureOf(look(leaving.signal));
    await until(() => seen.length === 6);
    leaving.abort();
    expect((await call).failure).toBe('aborted');
    trial.abort();
    expect((await first).failure).toBe('aborted');
  });

  it('does not hold up the end of the client', async () => {
    const { world, look, client, die, afterPause } = await setUp();
    await die();
    world.is = 'asleep';
    await afterPause();
    const calls = [failureOf(look()), failureOf(look())];
    await client.close();
    expect((await Promise.all(calls)).map(({ failure }) => failure)).toEqual(['timeout', 'unavailable']);
  });
});

it('who watches the circuit cannot break it', async () => {
  const { url } = await serve((_request, response) => response.socket?.destroy());
  const { client } = clientOf(url, {
    circuitChanged: () => {
      throw new Error('of the watcher');
    },
  });
  for (let count = 0; count < 5; count += 1) await failureOf(client.send(DELETE, {}));
  expect(await failureOf(client.send(DELETE, {}))).toMatchObject(REFUSED);
});
