import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, OBJECT, sendJson, serve, until } from './support.ts';

afterEach(closeAll);

describe('connections', () => {
  it('are as many as allowed, kept, and used in turn of the calls', async () => {
    let open = 0;
    let most = 0;
    const { url, seen, sockets } = await serve((_request, response) => {
      open += 1;
      most = Math.max(most, open);
      setTimeout(() => {
        open -= 1;
        sendJson(response, 200, OBJECT);
      }, 1);
    });
    const { client } = clientOf(url, { maxConnections: 3 });
    const paths = Array.from({ length: 600 }, (_, index) => `x/${index}`);
    await Promise.all(paths.map((path) => client.readObject(path, {})));
    expect(most).toBe(3);
    expect(sockets).toHaveLength(3);
    const order = seen.map(({ url }) => Number(url.split('/').at(-1)));
    // Three are under way at a time, so each may overtake its neighbours, but nobody waits behind the crowd.
    expect(Math.max(...order.map((number, place) => Math.abs(number - place)))).toBeLessThan(10);
  });

  it('serve sequential calls with one', async () => {
    const { url, sockets } = await serve((_request, response) => sendJson(response, 200, OBJECT));
    const { client } = clientOf(url);
    for (let call = 0; call < 20; call += 1) await client.readObject('x', {});
    expect(sockets).toHaveLength(1);
  });

  it('that the server closes after each answer are opened anew', async () => {
    const { url, sockets } = await serve((_request, response) => {
      response.setHeader('connection', 'close');
      sendJson(response, 200, OBJECT);
    });
    const { client, exchanges } = clientOf(url, { maxConnections: 2 });
    const calls = Array.from({ length: 50 }, (_, index) =>
      client.send({ method: index % 2 === 0 ? 'PUT' : 'GET', path: `/api/x/${index}` }, {}),
    );
    await Promise.all(calls);
    expect(sockets).toHaveLength(50);
    expect(exchanges).toHaveLength(50);
  });

  it('survive a crowd of failures of every kind', async () => {
    const { url, seen } = await serve((request, response) => {
      const kind = Number(request.url.split('/').at(-1)) % 5;
      if (kind === 0) response.socket?.destroy();
      else if (kind === 1) response.end('<html>');
      else if (kind === 2) response.writeHead(200, { 'content-length': '50' }).end('{').socket?.end();
      else sendJson(response, kind === 3 ? 404 : 200, OBJECT);
    });
    const { client } = clientOf(url, { maxConnections: 5 });
    const calls = Array.from({ length: 500 }, (_, index) =>
      client.send({ method: 'PUT', path: `/api/x/${index}` }, {}).then(
        () => 'ok',
        (error: unknown) => (error as { failure?: unknown }).failure,
      ),
    );
    const expected = ['unavailable', 'malformed', 'unavailable', 'not-found', 'ok'];
    expect(await Promise.all(calls)).toEqual(calls.map((_, index) => expected[index % 5]));
    expect(seen).toHaveLength(500);
    expect(new Set(seen.map(({ url }) => url)).size).toBe(500);
  });
});

describe('close', () => {
  it('waits for what is under way, refuses what comes later, and ends the connections', async () => {
    const waiting: ServerResponse[] = [];
    const { url, sockets } = await serve((_request, response) => waiting.push(response));
    const { client } = clientOf(url, { maxConnections: 1 });
    const calls = [client.readObject('a', {}), client.send({ method: 'PUT', path: '/api/transaction' }, {})];
    let closed = false;
    const closing = client.close().then(() => (closed = true));
    expect((await failureOf(client.readObject('late', {}))).failure).toBe('unavailable');
    for (const [index, call] of calls.entries()) {
      await until(() => waiting.length === index + 1);
      expect(closed).toBe(false);
      const response = waiting[index];
      if (response) sendJson(response, 200, OBJECT);
      await call;
    }
    await closing;
    await until(() => sockets.every((socket) => socket.destroyed));
    expect(waiting).toHaveLength(2);
  });

  it('can be called twice and without any use', async () => {
    const { client } = clientOf(new URL('http://127.0.0.1:9'));
    await Promise.all([client.close(), client.close()]);
    await client.close();
  });
});
