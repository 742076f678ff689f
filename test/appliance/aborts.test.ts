import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, listen, OBJECT, sendJson, serve, until } from './support.ts';

afterEach(closeAll);

const listenersOf = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

/** A server that answers only when it is told to. */
async function patient() {
  const waiting: ServerResponse[] = [];
  const server = await serve((_request, response) => waiting.push(response));
  return { ...server, waiting };
}

describe('an abort', () => {
  it('before the call sends nothing', async () => {
    const { url, seen } = await patient();
    const { client, exchanges } = clientOf(url);
    const error = await failureOf(client.readObject('x', { signal: AbortSignal.abort() }));
    expect(error.failure).toBe('aborted');
    expect(seen).toEqual([]);
    expect(exchanges).toEqual([]);
  });

  it.each(['GET', 'PUT'] as const)('of a %s in flight closes its connection and no other', async (method) => {
    const { url, seen, sockets, waiting } = await patient();
    const { client, exchanges } = clientOf(url);
    const { signal, ...controller } = splitController();
    const other = client.readObject('other', {});
    await until(() => seen.length === 1);
    const aborted = failureOf(client.send({ method, path: '/api/transaction' }, { signal }));
    await until(() => seen.length === 2);
    controller.abort();
    expect((await aborted).failure).toBe('aborted');
    expect(listenersOf(signal)).toBe(0);
    await until(() => sockets[1]?.destroyed === true);
    expect(sockets[0]?.destroyed).toBe(false);
    if (waiting[0]) sendJson(waiting[0], 200, OBJECT);
    await expect(other).resolves.toMatchObject({ key: '-100' });
    expect(exchanges.map(({ failure }) => failure)).toEqual(['aborted', undefined]);
    expect(seen).toHaveLength(2);
  });

  it('within the body closes the connection', async () => {
    const { url, sockets, waiting } = await patient();
    const { signal, abort } = splitController();
    const aborted = failureOf(clientOf(url).client.readObject('x', { signal }));
    await until(() => waiting.length === 1);
    await new Promise((resolve) => waiting[0]?.writeHead(200).write('{"body":', resolve));
    abort();
    expect((await aborted).failure).toBe('aborted');
    await until(() => sockets[0]?.destroyed === true);
  });

  it('in the queue takes the request out of it', async () => {
    const { url, seen, sockets, waiting } = await patient();
    const { client, exchanges } = clientOf(url, { maxConnections: 1 });
    const { signal, abort } = splitController();
    const first = client.readObject('first', {});
    await until(() => seen.length === 1);
    const queued = [client.readObject('a', { signal }), client.readObject('b', { signal })].map(failureOf);
    const last = client.readObject('last', {});
    abort();
    expect((await Promise.all(queued)).map(({ failure }) => failure)).toEqual(['aborted', 'aborted']);
    expect(listenersOf(signal)).toBe(0);
    for (const [index, call] of [first, last].entries()) {
      await until(() => waiting.length === index + 1);
      const response = waiting[index];
      if (response) sendJson(response, 200, OBJECT);
      await call;
    }
    expect(seen.map(({ url }) => url)).toEqual(['/api/configuration/first', '/api/configuration/last']);
    expect(exchanges).toHaveLength(2);
    expect(sockets).toHaveLength(1);
  });

  it('of a hundred calls at once lets the next ones through', async () => {
    const { url, seen, waiting } = await patient();
    const { client } = clientOf(url);
    const { signal, abort } = splitController();
    const calls = Array.from({ length: 100 }, (_, index) => failureOf(client.readObject(String(index), { signal })));
    await until(() => seen.length === 4);
    expect(listenersOf(signal)).toBe(1);
    abort();
    expect(new Set((await Promise.all(calls)).map(({ failure }) => failure))).toEqual(new Set(['aborted']));
    const next = client.readObject('next', {});
    await until(() => waiting.length === 5);
    if (waiting[4]) sendJson(waiting[4], 200, OBJECT);
    await expect(next).resolves.toMatchObject({ key: '-100' });
    expect(seen).toHaveLength(5);
  });

  it('after the answer does nothing', async () => {
    const { url, sockets } = await serve((_request, response) => sendJson(response, 200, OBJECT));
    const { client } = clientOf(url, { maxConnections: 1 });
    const { signal, abort } = splitController();
    await client.readObject('x', { signal });
    abort();
    await client.readObject('x', {});
    expect(sockets).toHaveLength(1);
  });
});

it('10,000 calls with one signal leave no listener', async () => {
  const { url, sockets } = await serve((request, response) =>
    sendJson(response, request.url.endsWith('7') ? 404 : 200, OBJECT),
  );
  const { client } = clientOf(url, { maxConnections: 8 });
  const { signal } = new AbortController();
  const paths = Array.from({ length: 10_000 }, (_, index) => String(index));
  const outcomes = await Promise.allSettled(paths.map((path) => client.readObject(path, { signal })));
  expect(outcomes.filter(({ status }) => status === 'rejected')).toHaveLength(1000);
  expect(listenersOf(signal)).toBe(0);
  expect(sockets.length).toBeLessThanOrEqual(8);
});

it('calls leave no timer behind', async () => {
  const { url } = await serve((_request, response) => sendJson(response, 200, OBJECT));
  const { client } = clientOf(url, { timeoutMs: 60_000 });
  const timers = (): number => process.getActiveResourcesInfo().filter((type) => type === 'Timeout').length;
  const before = timers();
  await Promise.all(Array.from({ length: 200 }, () => client.readObject('x', {})));
  // The test runner has a few of its own that come and go.
  expect(timers() - before).toBeLessThan(20);
});

describe('a deadline', () => {
  const TIMEOUT = { timeoutMs: 150 };

  it('ends waiting for the head', async () => {
    const { url, sockets } = await patient();
    const { client, exchanges } = clientOf(url, TIMEOUT);
    expect((await failureOf(client.readObject('x', {}))).failure).toBe('timeout');
    expect(exchanges).toMatchObject([{ status: undefined, failure: 'timeout' }]);
    expect(exchanges[0]?.ms).toBeGreaterThan(140);
    await until(() => sockets[0]?.destroyed === true);
  });

  it('ends a slow drip', async () => {
    const { url, sockets } = await serve((_request, response) => {
      const drip = setInterval(() => response.write(' '), 10);
      response.once('close', () => clearInterval(drip));
    });
    expect((await failureOf(clientOf(url, TIMEOUT).client.readObject('x', {}))).failure).toBe('timeout');
    await until(() => sockets[0]?.destroyed === true);
  });

  it('ends a TLS handshake that nobody answers', async () => {
    const { url, sockets } = await listen(
      createServer((socket) => socket.resume()),
      'https',
    );
    const { client, exchanges } = clientOf(url, TIMEOUT);
    expect((await failureOf(client.readObject('x', {}))).failure).toBe('timeout');
    expect(exchanges).toHaveLength(1);
    await until(() => sockets[0]?.destroyed === true);
  });

  it('does not run while the request is queued', async () => {
    const { url } = await serve((_request, response) => setTimeout(() => sendJson(response, 200, OBJECT), 60));
    const { client } = clientOf(url, { timeoutMs: 200, maxConnections: 1 });
    const calls = Array.from({ length: 6 }, (_, index) => client.readObject(String(index), {}));
    await expect(Promise.all(calls)).resolves.toHaveLength(6);
  });

  it('of one request frees its place for the next', async () => {
    const { url } = await serve((request, response) => {
      if (!request.url.endsWith('slow')) sendJson(response, 200, OBJECT);
    });
    const { client } = clientOf(url, { ...TIMEOUT, maxConnections: 1 });
    const slow = failureOf(client.readObject('slow', {}));
    const next = client.readObject('next', {});
    expect((await slow).failure).toBe('timeout');
    await expect(next).resolves.toMatchObject({ key: '-100' });
  });
});

function splitController() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
