import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, serve } from './support.ts';

afterEach(closeAll);

const GET = { method: 'GET', path: '/api/configuration/policies/x' } as const;
const PAGE = '\n<!doctype html><title>Not Found</title>';
const NOT_SPS = {
  failure: 'malformed',
  message: 'What answers at SPS_URL is not an SPS appliance, but a proxy or another server.',
};

async function clientThatGets(status: number, body: string, headers: Record<string, string> = {}) {
  const { url } = await serve((_request, response) => response.writeHead(status, headers).end(body));
  return clientOf(url).client;
}

describe('what answers and is no SPS', () => {
  it.each<[string, number, string]>([
    ['a page of a web server', 200, PAGE],
    ['a web server without the address', 404, PAGE],
    ['a web server with text', 404, '404 page not found'],
    ['another API', 404, '{"detail":"Not Found"}'],
    ['a GraphQL gateway', 404, '{"errors":[{"message":"There is nothing at this address."}]}'],
    ['nothing at the address', 404, ''],
    ['a server that does not know the verb', 405, ''],
    ['a server with a password of its own', 401, '<html><title>401</title></html>'],
    ['a firewall', 403, PAGE],
    ['HTTPS spoken to in plain text', 400, '<html><h1>400 The plain HTTP request was sent to HTTPS port</h1></html>'],
    ['a server that answers anything with an object', 200, '{}'],
    ['a single page application', 200, '<div id="app"></div>'],
  ])('is told at signing in: %s', async (_name, status, body) => {
    const client = await clientThatGets(status, body);
    const failure = await failureOf(client.login({ username: 'admin', password: 'secret' }));
    expect(failure).toMatchObject({ ...NOT_SPS, status, cause: 'NOT_SPS' });
  });

  it.each([301, 302, 303, 307, 308])('is told when it sends us elsewhere (%d)', async (status) => {
    const client = await clientThatGets(status, '', { location: 'https://elsewhere.example/api' });
    const failure = await failureOf(client.login({ username: 'admin', password: 'secret' }));
    expect(failure).toMatchObject({ ...NOT_SPS, status, cause: 'REDIRECT' });
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ ...NOT_SPS, status });
  });

  it.each([200, 403, 404, 405])('is told when a page comes instead of an object (%d)', async (status) => {
    const client = await clientThatGets(status, PAGE);
    expect(await failureOf(client.send(GET, {}))).toMatchObject({ ...NOT_SPS, status });
  });

  it('is told by the probe', async () => {
    for (const [status, body] of [
      [200, '{"status":"ok"}'],
      [404, PAGE],
    ] as const) {
      const client = await clientThatGets(status, body);
      expect(await failureOf(client.ping())).toMatchObject(NOT_SPS);
    }
  });
});

describe('what can be of an SPS, or of a proxy that cannot reach it', () => {
  it.each<[number, string, string]>([
    [401, '', 'invalid-credentials'],
    [401, '{"error":{"type":"AuthenticationFailure"}}', 'invalid-credentials'],
    [403, '{"error":{"type":"AccountLocked"}}', 'forbidden'],
    [404, '{"error":{"type":"NotFound"}}', 'not-found'],
    [429, PAGE, 'unavailable'],
    [502, PAGE, 'unavailable'],
    [503, PAGE, 'unavailable'],
    [500, '', 'unavailable'],
  ])('keeps its meaning at signing in: %d %s', async (status, body, failure) => {
    const client = await clientThatGets(status, body);
    expect((await failureOf(client.login({ username: 'admin', password: 'secret' }))).failure).toBe(failure);
  });

  it.each<[number, string, string]>([
    [401, PAGE, 'unauthenticated'],
    [404, '', 'not-found'],
    [404, '{"detail":"Not Found"}', 'not-found'],
    [411, PAGE, 'invalid'],
    [417, PAGE, 'invalid'],
    [502, PAGE, 'unavailable'],
  ])('keeps its meaning elsewhere: %d %s', async (status, body, failure) => {
    const client = await clientThatGets(status, body);
    expect((await failureOf(client.send(GET, {}))).failure).toBe(failure);
  });

  it.each([404, 405])('lets signing out end where logout is not known (%d with a page)', async (status) => {
    const client = await clientThatGets(status, PAGE);
    await expect(client.logout({ session: 'a-session' })).resolves.toBeUndefined();
  });
});
