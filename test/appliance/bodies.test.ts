import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, OBJECT, sendJson, serve, serveRaw } from './support.ts';

afterEach(closeAll);

const GET = { method: 'GET', path: '/api/configuration/x' } as const;
const PUT = { method: 'PUT', path: '/api/configuration/x', body: {} } as const;

async function clientThatGets(body: string | Buffer, headers: Record<string, string> = {}, status = 200) {
  const { url } = await serve((_request, response) => response.writeHead(status, headers).end(body));
  return clientOf(url).client;
}

describe('a body', () => {
  it.each(['application/json', 'application/json; charset=utf-8', 'text/html', ''])(
    'of JSON is read, whatever its type says: %j',
    async (type) => {
      const client = await clientThatGets(JSON.stringify(OBJECT), type === '' ? {} : { 'content-type': type });
      expect(await client.send(GET, {})).toMatchObject({ status: 200, json: OBJECT });
    },
  );

  it.each<[string, string | Buffer]>([
    ['HTML', '<!doctype html><title>Login</title>'],
    ['cut off', '{"key":"1","body":{"na'],
    ['more than one value', '{}{}'],
    ['white space', ' \n'],
    ['not UTF-8', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
    ['Latin-1', Buffer.from('{"name":"müller"}', 'latin1')],
    ['an overlong encoding', Buffer.from([0x22, 0xc0, 0xaf, 0x22])],
    ['NaN', '{"a":NaN}'],
    ['binary', Buffer.alloc(64)],
  ])('that is %s is malformed for GET and PUT', async (_name, body) => {
    const client = await clientThatGets(body, { 'content-type': 'application/json' });
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ failure: 'malformed', status: 200 });
    expect((await failureOf(client.send(PUT, {}))).failure).toBe('malformed');
  });

  it.each([200, 204])('that is empty (%d) is no answer to a GET but one to a write', async (status) => {
    const client = await clientThatGets('', {}, status);
    expect((await failureOf(client.send(GET, {}))).failure).toBe('malformed');
    expect(await client.send(PUT, {})).toMatchObject({ status, json: undefined });
    expect(await client.send({ method: 'DELETE', path: '/api/transaction' }, {})).toMatchObject({
      status,
      json: undefined,
    });
  });

  it('in any characters and many pieces arrives whole', async () => {
    const text = 'ä€😀\u2028'.repeat(20_000);
    const bytes = Buffer.from(JSON.stringify({ text }));
    const { url } = await serve((_request, response) => {
      // Pieces of a prime length split characters of every length.
      for (let at = 0; at < bytes.length; at += 4099) response.write(bytes.subarray(at, at + 4099));
      response.end();
    });
    expect((await clientOf(url).client.send(GET, {})).json).toEqual({ text });
  });

  it('with a member __proto__ stays data', async () => {
    const client = await clientThatGets('{"__proto__":{"items":[{"key":"x"}],"body":1,"polluted":1}}');
    expect((await failureOf(client.readList('x', {}))).failure).toBe('malformed');
    expect((await failureOf(client.readObject('x', {}))).failure).toBe('malformed');
    const { json } = await client.send(GET, {});
    expect(Object.keys(json as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(json)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('after early hints is that of the final answer', async () => {
    const text = JSON.stringify(OBJECT);
    const { url } = await serveRaw((socket) => {
      socket.write('HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n');
      socket.write(`HTTP/1.1 201 Created\r\nContent-Length: ${text.length}\r\n\r\n${text}`);
    });
    expect(await clientOf(url).client.send(PUT, {})).toMatchObject({ status: 201, json: OBJECT });
  });
});

describe('an answer that is too large', () => {
  const LIMIT = 100_000;

  it('is read up to the limit', async () => {
    const exact = JSON.stringify('x'.repeat(LIMIT - 2));
    const { url } = await serve((_request, response) => response.end(exact));
    expect((await clientOf(url, { maxAnswerBytes: LIMIT }).client.send(GET, {})).json).toHaveLength(LIMIT - 2);
  });

  it.each(['declared', 'undeclared'])('is cut off there, its length %s, its connection closed', async (length) => {
    let sent = 0;
    const { url, seen, sockets } = await serve((request, response) => {
      if (request.url.endsWith('small')) return sendJson(response, 200, OBJECT);
      response.writeHead(200, length === 'declared' ? { 'content-length': '10000000000' } : {});
      const piece = Buffer.alloc(10_000, ' ');
      const more = (): void => {
        while (!response.destroyed && response.write(piece)) sent += piece.length;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    });
    const { client, exchanges } = clientOf(url, { maxAnswerBytes: LIMIT, maxConnections: 1 });
    expect((await failureOf(client.send(GET, {}))).failure).toBe('malformed');
    expect(exchanges).toHaveLength(1);
    // The connection has been given up, and the next request gets another.
    await expect(client.readObject('small', {})).resolves.toMatchObject({ key: '-100' });
    expect(sockets[0]?.destroyed).toBe(true);
    expect(sockets).toHaveLength(2);
    expect(seen).toHaveLength(2);
    expect(sent).toBeLessThan(10_000_000);
  });

  it('is one with too many headers, too', async () => {
    const { url, seen } = await serveRaw((socket) => {
      socket.write(`HTTP/1.1 200 OK\r\nX: ${'x'.repeat(100_000)}\r\nContent-Length: 2\r\n\r\n{}`);
    });
    expect((await failureOf(clientOf(url).client.send(GET, {}))).failure).toBe('malformed');
    expect(seen).toHaveLength(1);
  });
});
