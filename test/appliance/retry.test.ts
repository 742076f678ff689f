import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, listen, OBJECT, sendJson, serve, serveRaw, until } from './support.ts';

afterEach(closeAll);

const OK = `HTTP/1.1 200 OK\r\nContent-Length: ${JSON.stringify(OBJECT).length}\r\n\r\n${JSON.stringify(OBJECT)}`;
const WRITES = ['POST', 'PUT', 'DELETE'] as const;
const PATH = '/api/transaction';

/** Ways to fail that are worth another try. */
const PASSING: Record<string, (socket: Socket) => void> = {
  'a reset': (socket) => socket.resetAndDestroy(),
  'a close before the answer': (socket) => socket.end(),
  'a close within the head': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-'),
  'a truncated body': (socket) => socket.end('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"key":"1","body":{'),
  'a truncated body on a closing connection': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 100\r\n\r\n{"key":"1","body":{'),
  'a truncated chunk': (socket) => socket.end('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"key":'),
  'a truncated chunk on a closing connection': (socket) =>
    socket.end('HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{"key":'),
  '502': (socket) => socket.write('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n'),
  '503': (socket) => socket.write('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 4\r\n\r\nbusy'),
  '504': (socket) => socket.write('HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n'),
};

describe.each(Object.entries(PASSING))('after %s', (_name, fail) => {
  it('a GET is repeated', async () => {
    const { url, seen } = await serveRaw((socket, count) => (count < 3 ? fail(socket) : socket.write(OK)));
    const { client, exchanges } = clientOf(url);
    await expect(client.readObject('x', {})).resolves.toMatchObject({ key: '-100' });
    expect(seen).toHaveLength(3);
    expect(exchanges.map(({ failure }) => failure)).toEqual(['unavailable', 'unavailable', undefined]);
  });

  it('a GET is repeated twice at most', async () => {
    const { url, seen } = await serveRaw(fail);
    expect((await failureOf(clientOf(url).client.readObject('x', {}))).failure).toBe('unavailable');
    expect(seen).toHaveLength(3);
  });

  it.each(WRITES)('a %s is not', async (method) => {
    const { url, seen } = await serveRaw(fail);
    const { client, exchanges } = clientOf(url);
    expect((await failureOf(client.send({ method, path: PATH }, {}))).failure).toBe('unavailable');
    // Whatever is going to be sent in spite of that has been sent when another request is through.
    await client.send({ method: 'GET', path: '/api/info' }, {}).catch(() => undefined);
    expect(seen.filter((head) => head.startsWith(`${method} `))).toHaveLength(1);
    expect(exchanges.filter((exchange) => exchange.method === method)).toHaveLength(1);
  });

  it.each(WRITES)('a %s on a kept connection is not', async (method) => {
    const { url, seen } = await serveRaw((socket, count) => (count === 1 ? socket.write(OK) : fail(socket)));
    const { client } = clientOf(url, { maxConnections: 1 });
    await client.readObject('x', {});
    await failureOf(client.send({ method, path: PATH }, {}));
    await client.send({ method: 'GET', path: '/api/info' }, {}).catch(() => undefined);
    expect(seen.filter((head) => head.startsWith(`${method} `))).toHaveLength(1);
  });
});

describe('without a server', () => {
  it('a GET is tried three times, a PUT once', async () => {
    const { url } = await serve(() => undefined);
    await closeAll();
    const { client, exchanges } = clientOf(url);
    const error = await failureOf(client.readObject('x', {}));
    expect(error).toMatchObject({ failure: 'unavailable', cause: 'ECONNREFUSED' });
    expect(exchanges).toHaveLength(3);
    expect((await failureOf(client.send({ method: 'PUT', path: PATH, body: {} }, {}))).failure).toBe('unavailable');
    expect(exchanges).toHaveLength(4);
    expect(exchanges[3]).toMatchObject({ method: 'PUT', status: undefined, failure: 'unavailable' });
  });

  it('of that name, too', async () => {
    const { client, exchanges } = clientOf(new URL('http://sps.invalid'));
    const error = await failureOf(client.readObject('x', {}));
    expect(error.failure).toBe('unavailable');
    expect(error.message).not.toContain('sps.invalid');
    expect(exchanges).toHaveLength(3);
  });
});

describe('no other failure is tried again', () => {
  it.each([400, 401, 403, 404, 405, 408, 409, 429, 500, 501])('%d', async (status) => {
    const { url, seen } = await serve((_request, response) => sendJson(response, status, {}));
    await failureOf(clientOf(url).client.readObject('x', {}));
    expect(seen).toHaveLength(1);
  });

  it('a body that is not JSON', async () => {
    const { url, seen } = await serve((_request, response) => response.end('<html>'));
    expect((await failureOf(clientOf(url).client.readObject('x', {}))).failure).toBe('malformed');
    expect(seen).toHaveLength(1);
  });

  it('a timeout', async () => {
    const { url, seen } = await serve(() => undefined);
    expect((await failureOf(clientOf(url, { timeoutMs: 50 }).client.readObject('x', {}))).failure).toBe('timeout');
    expect(seen).toHaveLength(1);
  });
});

describe('Retry-After', () => {
  const refuseOnce = (retryAfter: string) =>
    serve((_request, response, count) => {
      if (count === 1) response.setHeader('retry-after', retryAfter);
      sendJson(response, count === 1 ? 503 : 200, OBJECT);
    });

  it('is waited for', async () => {
    const { url, seen } = await refuseOnce('1');
    const { client } = clientOf(url);
    const start = performance.now();
    await client.readObject('x', {});
    expect(performance.now() - start).toBeGreaterThan(950);
    expect(seen).toHaveLength(2);
  });

  it('of more than two seconds ends the tries', async () => {
    const { url, seen } = await refuseOnce('3');
    expect((await failureOf(clientOf(url).client.readObject('x', {}))).failure).toBe('unavailable');
    expect(seen).toHaveLength(1);
  });

  it.each(['soon', '-1', '0', 'Wed, 21 Oct 2065 07:28:00 GMT'])('%j is passed over', async (value) => {
    const { url, seen } = await refuseOnce(value);
    await clientOf(url).client.readObject('x', {});
    expect(seen).toHaveLength(2);
  });

  it('beyond the deadline is not waited for', async () => {
    const { url, seen } = await refuseOnce('2');
    expect((await failureOf(clientOf(url, { timeoutMs: 1000 }).client.readObject('x', {}))).failure).toBe(
      'unavailable',
    );
    expect(seen).toHaveLength(1);
  });
});

it('an abort ends the pause before a retry', async () => {
  const { url, seen } = await serve((_request, response) => sendJson(response, 503, {}));
  const { client, exchanges } = clientOf(url, { retryDelayMs: 5000 });
  const abort = new AbortController();
  const call = failureOf(client.readObject('x', { signal: abort.signal }));
  await until(() => exchanges.length === 1);
  abort.abort();
  expect((await call).failure).toBe('aborted');
  expect(seen).toHaveLength(1);
});

it('retries share the deadline of the request', async () => {
  // The first exchange takes most of the time and is cut off, the second one never ends.
  const { url, seen } = await serveRaw((socket, count) => {
    if (count === 1) setTimeout(() => socket.destroy(), 300);
  });
  const start = performance.now();
  expect((await failureOf(clientOf(url, { timeoutMs: 500 }).client.readObject('x', {}))).failure).toBe('timeout');
  expect(performance.now() - start).toBeLessThan(790);
  expect(seen).toHaveLength(2);
});

it('a connection that the server closed while it was idle does not cost a write', async () => {
  const { url, seen, sockets } = await serveRaw((socket) => socket.write(OK));
  const { client } = clientOf(url, { maxConnections: 1 });
  await client.readObject('x', {});
  const [first] = sockets;
  first?.end();
  await new Promise((resolve) => first?.once('close', resolve));
  await expect(client.send({ method: 'PUT', path: PATH }, {})).resolves.toMatchObject({ status: 200 });
  expect(seen).toHaveLength(2);
  expect(sockets).toHaveLength(2);
});

it('a peer that is not an HTTP server is malformed, and left alone', async () => {
  let connections = 0;
  const { url } = await listen(
    createServer((socket) => {
      connections += 1;
      socket.once('data', () => socket.write('SSH-2.0-OpenSSH_9.6\r\n\r\n'));
    }),
  );
  expect((await failureOf(clientOf(url).client.readObject('x', {}))).failure).toBe('malformed');
  expect(connections).toBe(1);
});

it('after a connection error the next try has a connection of its own, not a kept one', async () => {
  // Each connection is good for one answer, and is cut when it is used again.
  const asked = new Map<Socket, number>();
  const { url, seen } = await serveRaw((socket) => {
    const before = asked.get(socket) ?? 0;
    asked.set(socket, before + 1);
    if (before === 0) socket.write(OK);
    else socket.destroy();
  });
  const { client } = clientOf(url, { maxConnections: 3 });
  await Promise.all(Array.from({ length: 30 }, () => client.readObject('x', {})));
  // Nobody was cut off twice.
  expect(seen.length).toBeLessThanOrEqual(60);
});
