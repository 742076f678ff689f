import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, OBJECT, sendJson, serve } from './support.ts';

afterEach(closeAll);

async function recorder() {
  const server = await serve((_request, response) => sendJson(response, 200, OBJECT));
  return { ...server, ...clientOf(server.url) };
}

describe('what is sent', () => {
  it('is the session, the accepted type and an own user agent, and nothing else', async () => {
    const { client, seen, url } = await recorder();
    await client.readObject('ssh/options', { session: 'a1f71d03' });
    expect(seen[0]?.headers).toEqual({
      host: url.host,
      connection: 'keep-alive',
      'accept-encoding': 'identity',
      accept: 'application/json',
      'user-agent': expect.stringMatching(/^sps-graphql\/\d+\.\d+\.\d+/) as string,
      cookie: 'session_id=a1f71d03',
    });
    expect(seen[0]).toMatchObject({ method: 'GET', url: '/api/configuration/ssh/options', body: '' });
  });

  it('has no cookie without a session', async () => {
    const { client, seen } = await recorder();
    await client.info({});
    expect(seen[0]?.headers.cookie).toBeUndefined();
  });

  it.each(['a; admin=1', 'a\r\nX: y', '', 'a b', 'a"b', 'é'])('never is a session like %j', async (session) => {
    const { client, seen } = await recorder();
    await expect(client.info({ session })).rejects.toThrow(RangeError);
    expect(seen).toEqual([]);
  });

  it('has a length of zero and a type on an empty POST', async () => {
    const { client, seen } = await recorder();
    await client.send({ method: 'POST', path: '/api/transaction' }, { session: 's' });
    expect(seen[0]?.headers).toMatchObject({ 'content-length': '0', 'content-type': 'application/json' });
    expect(seen[0]?.headers).not.toHaveProperty('expect');
    expect(seen[0]?.headers).not.toHaveProperty('transfer-encoding');
  });

  it.each(['POST', 'PUT'] as const)('has the length in bytes and a type on a %s with a body', async (method) => {
    const { client, seen } = await recorder();
    await client.send({ method, path: '/api/configuration/x', body: { name: 'müller' } }, { session: 's' });
    expect(seen[0]?.headers).toMatchObject({ 'content-length': '18', 'content-type': 'application/json' });
    expect(seen[0]?.body).toBe('{"name":"müller"}');
  });

  it('is JSON null where the body is null', async () => {
    const { client, seen } = await recorder();
    await client.send({ method: 'PUT', path: '/api/configuration/x', body: null }, {});
    expect(seen[0]?.body).toBe('null');
  });

  it.each(['GET', 'DELETE'] as const)('has no body on %s', async (method) => {
    const { client, seen } = await recorder();
    await client.send({ method, path: '/api/transaction' }, {});
    await expect(client.send({ method, path: '/api/transaction', body: {} }, {})).rejects.toThrow(RangeError);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.headers).not.toHaveProperty('content-type');
    expect(seen[0]?.headers).not.toHaveProperty('transfer-encoding');
  });
});

describe('what is observed', () => {
  it('is each exchange with its status and time, without the query', async () => {
    const server = await serve((request, response) =>
      sendJson(response, request.url.includes('user') ? 404 : 200, OBJECT),
    );
    const { client, exchanges } = clientOf(server.url);
    await client.send({ method: 'GET', path: '/api/audit/sessions?limit=1' }, {});
    await client.userInfo({}).catch(() => undefined);
    expect(exchanges).toEqual([
      { method: 'GET', path: '/api/audit/sessions', status: 200, ms: expect.any(Number) as number },
      { method: 'GET', path: '/api/user_info', status: 404, ms: expect.any(Number) as number, failure: 'not-found' },
    ]);
  });

  it('does not depend on the observer', async () => {
    const { url } = await recorder();
    const observe = (): void => {
      throw new Error('metric');
    };
    await expect(clientOf(url, { observe }).client.readObject('x', {})).resolves.toMatchObject({ key: '-100' });
  });
});

describe('a budget', () => {
  it('is asked before each exchange and can forbid it', async () => {
    const { client, seen, exchanges } = await recorder();
    const exceeded = new Error('budget');
    let left = 2;
    const onExchange = (): void => {
      left -= 1;
      if (left < 0) throw exceeded;
    };
    await client.readObject('a', { onExchange });
    await client.readObject('b', { onExchange });
    await expect(client.readObject('c', { onExchange })).rejects.toBe(exceeded);
    expect(seen).toHaveLength(2);
    expect(exchanges).toHaveLength(2);
  });

  it('is asked before retries, too', async () => {
    const server = await serve((_request, response) => sendJson(response, 503, {}));
    const { client } = clientOf(server.url);
    const exceeded = new Error('budget');
    let left = 1;
    const onExchange = (): void => {
      left -= 1;
      if (left < 0) throw exceeded;
    };
    await expect(client.readObject('a', { onExchange })).rejects.toBe(exceeded);
    expect(server.seen).toHaveLength(1);
  });
});
