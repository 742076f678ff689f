import { afterEach, describe, expect, it } from 'vitest';
import type { ApplianceFailure } from '../../src/appliance/index.ts';
import { clientOf, closeAll, failureOf, OBJECT, sendJson, serve } from './support.ts';

afterEach(closeAll);

async function answerOf(status: number, body: string | Buffer, headers: Record<string, string> = {}) {
  const { url } = await serve((_request, response) => response.writeHead(status, headers).end(body));
  // A write, so that nothing is repeated.
  return failureOf(
    clientOf(url).client.send({ method: 'PUT', path: '/api/transaction', body: {} }, { session: 'secret' }),
  );
}

describe('a status', () => {
  it.each<[number, ApplianceFailure]>([
    [301, 'malformed'],
    [303, 'malformed'],
    [304, 'malformed'],
    [307, 'malformed'],
    [400, 'invalid'],
    [401, 'unauthenticated'],
    [402, 'invalid'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [405, 'method-not-allowed'],
    [408, 'unavailable'],
    [409, 'conflict'],
    [410, 'invalid'],
    [411, 'invalid'],
    [415, 'invalid'],
    [417, 'invalid'],
    [422, 'invalid'],
    [423, 'locked'],
    [429, 'unavailable'],
    [500, 'unavailable'],
    [502, 'unavailable'],
    [503, 'unavailable'],
    [599, 'unavailable'],
    [600, 'malformed'],
  ])('%d means %s, whatever the body, if it can be of an SPS', async (status, failure) => {
    const bodies = ['', '{"error":', '[]', 'null', '{"error":null}', '{"error":"text"}'];
    if (status !== 304) bodies.push('{"error":{"type":"SomethingNew","message":"m","details":{"path":"/x"}}}');
    // A page with one of these is of another server (no-sps.test.ts).
    if (![403, 404, 405].includes(status)) bodies.push('<html><h1>Error</h1></html>');
    for (const body of status === 304 ? [''] : bodies)
      expect(await answerOf(status, body)).toMatchObject({ failure, status });
  });
});

describe('an error type', () => {
  const typed = (status: number, type: unknown) => answerOf(status, JSON.stringify({ error: { type } }));

  it('tells wrong credentials from a missing session', async () => {
    expect((await typed(401, 'AuthenticationFailure')).failure).toBe('invalid-credentials');
    expect((await typed(401, 'Unauthenticated')).failure).toBe('unauthenticated');
  });

  it.each(['ConfigurationLocked', 'LOCKED', 'transaction_lock_held'])('%s on a 409 is a lock', async (type) => {
    expect(await typed(409, type)).toMatchObject({ failure: 'locked', type });
  });

  it('does not override other statuses', async () => {
    expect((await typed(403, 'UserBlocked')).failure).toBe('forbidden');
    expect((await typed(500, 'NotFound')).failure).toBe('unavailable');
    expect((await typed(409, 'Clash')).failure).toBe('conflict');
  });

  it.each([1, null, {}, '', 'a b', '<b>', 'x'.repeat(65)])('of another form is left out: %j', async (type) => {
    expect((await typed(400, type)).type).toBeUndefined();
  });
});

describe('error details', () => {
  const detailed = (details: unknown) => answerOf(400, JSON.stringify({ error: { type: 'SemanticError', details } }));

  it.each([{ path: '/api/x' }, ['a', { message: 'b', paths: [] }], 'text', 7, null, false])(
    'are passed on as they are: %j',
    async (details) => {
      expect(await detailed(details)).toMatchObject({ failure: 'invalid', type: 'SemanticError', details });
    },
  );

  it('are bounded in size', async () => {
    const error = await detailed('x'.repeat(300_000));
    expect(error).toMatchObject({ failure: 'invalid', status: 400 });
    expect(error).not.toHaveProperty('details');
  });

  it('are bounded in depth', async () => {
    const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
    const body = (depth: number): string => `{"error":{"type":"SemanticError","details":${nested(depth)}}}`;
    expect(await answerOf(400, body(20))).toHaveProperty('details');
    const error = await answerOf(400, body(100_000));
    expect(error).toMatchObject({ failure: 'invalid', type: 'SemanticError' });
    expect(error).not.toHaveProperty('details');
  });

  it('with a member __proto__ are data', async () => {
    const error = await answerOf(
      400,
      '{"error":{"details":{"__proto__":{"polluted":true}},"__proto__":{"type":"Fake"}}}',
    );
    expect(Object.getPrototypeOf(error.details)).toBe(Object.prototype);
    expect(error.type).toBeUndefined();
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('an error', () => {
  it('shows nothing of the exchange', async () => {
    const error = await answerOf(400, JSON.stringify({ error: { type: 'X', message: 'top secret' } }), {
      'x-a': 'header',
    });
    const shown = `${error.message} ${String(error.stack)} ${JSON.stringify(error)} ${String(error.cause)}`;
    for (const secret of ['top secret', 'header', '127.0.0.1', 'secret', '/api/transaction']) {
      expect(shown).not.toContain(secret);
    }
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('ApplianceError');
  });

  it('of the connection does not show the address', async () => {
    const { url } = await serve(() => undefined);
    await closeAll();
    const error = await failureOf(clientOf(url).client.send({ method: 'POST', path: '/api/transaction' }, {}));
    expect(`${error.message} ${String(error.cause)} ${JSON.stringify(error)}`).not.toContain(url.port);
    expect(error.cause).toBe('ECONNREFUSED');
  });
});

describe('a redirect', () => {
  it('is not followed', async () => {
    const { url, seen } = await serve((request, response) => {
      if (request.url === '/api/info') response.writeHead(303, { location: '/api/elsewhere' }).end();
      else sendJson(response, 200, OBJECT);
    });
    expect((await failureOf(clientOf(url).client.info({ session: 's' }))).failure).toBe('malformed');
    expect(seen).toHaveLength(1);
  });
});
