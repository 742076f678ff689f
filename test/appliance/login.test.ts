import { createServer } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { clientOf, closeAll, failureOf, listen, sendJson, serve, type Answer } from './support.ts';

afterEach(closeAll);

const TOKEN = 'a1f71d030e657634730b9e887cb59a5e56162860';
const META = { meta: { href: '/api/authentication', parent: '/api' } };

async function applianceThat(answer: Answer) {
  const server = await serve(answer);
  return { ...server, ...clientOf(server.url) };
}

const applianceWithCookies = (setCookie: string | string[] | undefined, json: unknown = META) =>
  applianceThat((_request, response) => {
    if (setCookie !== undefined) response.setHeader('set-cookie', setCookie);
    sendJson(response, 200, json);
  });

const CREDENTIALS = { username: 'admin', password: 'secret' };

describe('login', () => {
  it('sends Basic credentials in UTF-8 with a GET, and only there', async () => {
    const { client, seen } = await applianceWithCookies(`session_id=${TOKEN}`);
    const { session } = await client.login({ username: 'jürgen', password: 'pä:ß€' });
    await client.send({ method: 'GET', path: '/api/transaction' }, { session });
    const [login, other] = seen;
    expect(login).toMatchObject({ method: 'GET', url: '/api/authentication' });
    const [scheme, base64 = ''] = login?.headers.authorization?.split(' ') ?? [];
    expect(scheme).toBe('Basic');
    expect(Buffer.from(base64, 'base64').toString('utf8')).toBe('jürgen:pä:ß€');
    expect(login?.headers).not.toHaveProperty('cookie');
    expect(other?.headers).not.toHaveProperty('authorization');
    expect(other?.headers.cookie).toBe(`session_id=${TOKEN}`);
  });

  it('names a login method', async () => {
    const { client, seen } = await applianceWithCookies(`session_id=${TOKEN}`);
    await client.login({ ...CREDENTIALS, loginMethod: 'my ldap&x' });
    expect(seen[0]?.url).toBe('/api/authentication?login_method=my%20ldap%26x');
  });

  const ATTRIBUTES = 'expires=Sat, 03 Dec 2022 02:27:48 GMT; HttpOnly; Max-Age=43200; Path=/; Secure';
  it.each<[string, string[]]>([
    ['first', [`session_id=${TOKEN}; ${ATTRIBUTES}`, 'ticket=session_id=wrong']],
    ['last', ['ticket=session_id=wrong; Path=/', 'x_session_id=wrong', 'SESSION_ID=wrong', `session_id=${TOKEN}`]],
    ['after one of another form', ['session_id', `session_id=${TOKEN};Secure`]],
    ['twice, where the last wins', ['session_id=old', `session_id=${TOKEN}`]],
  ])('finds the session by its name: %s', async (_where, cookies) => {
    const { client } = await applianceWithCookies(cookies);
    expect((await client.login(CREDENTIALS)).session).toBe(TOKEN);
  });

  it.each(['session_id=', 'session_id=a b', 'session_id="a"', 'session_id=a,b', 'session_id=\x01', 'session_id=é'])(
    'refuses %j',
    async (cookie) => {
      const head = `HTTP/1.1 200 OK\r\nSet-Cookie: ${cookie}\r\nContent-Length: 11\r\n\r\n{"meta":{}}`;
      const { url } = await listen(createServer((socket) => socket.once('data', () => socket.end(head, 'latin1'))));
      expect((await failureOf(clientOf(url).client.login(CREDENTIALS))).failure).toBe('malformed');
    },
  );

  it.each([undefined, 'ticket=x', 'Session_Id=x'])('refuses an answer with the cookie %j only', async (cookie) => {
    const { client } = await applianceWithCookies(cookie);
    expect((await failureOf(client.login(CREDENTIALS))).failure).toBe('malformed');
  });

  it('refuses an answer whose body is no object', async () => {
    const { client } = await applianceWithCookies(`session_id=${TOKEN}`, []);
    expect((await failureOf(client.login(CREDENTIALS))).failure).toBe('malformed');
  });

  it.each<[string, unknown, number | undefined]>([
    ['', { meta: { remaining_seconds: 600 } }, 600],
    ['; Max-Age=43200', META, 43200],
    ['; max-age=60; Path=/', { meta: { remaining_seconds: 600 } }, 600],
    ['; Max-Age=soon', { meta: { remaining_seconds: 'x' } }, undefined],
    ['', { meta: { remaining_seconds: 0 } }, undefined],
  ])('reads the idle time from the answer, else from the cookie: %j %j', async (attributes, json, seconds) => {
    const { client } = await applianceWithCookies(`session_id=${TOKEN}${attributes}`, json);
    expect((await client.login(CREDENTIALS)).idleSeconds).toBe(seconds);
  });

  it('refuses a user name with a colon without asking', async () => {
    const { client, seen } = await applianceWithCookies(`session_id=${TOKEN}`);
    expect((await failureOf(client.login({ username: 'a:b', password: 'c' }))).failure).toBe('invalid-credentials');
    expect(seen).toEqual([]);
  });

  it.each(['AuthenticationFailure', 'Unauthenticated', undefined])('maps 401 %s', async (type) => {
    const { client } = await applianceThat((_request, response) => sendJson(response, 401, { error: { type } }));
    expect(await failureOf(client.login(CREDENTIALS))).toMatchObject({ failure: 'invalid-credentials', status: 401 });
  });

  it('maps 403 and 500 as everywhere', async () => {
    const { client } = await applianceThat((_request, response, count) =>
      sendJson(response, count === 1 ? 403 : 500, {}),
    );
    expect((await failureOf(client.login(CREDENTIALS))).failure).toBe('forbidden');
    expect((await failureOf(client.login(CREDENTIALS))).failure).toBe('unavailable');
  });

  it('does not follow a redirect', async () => {
    const { client, seen } = await applianceThat((_request, response) => {
      response.writeHead(302, { location: '/elsewhere', 'set-cookie': `session_id=${TOKEN}` }).end();
    });
    expect((await failureOf(client.login(CREDENTIALS))).failure).toBe('malformed');
    expect(seen).toHaveLength(1);
  });
});

describe('logout', () => {
  it.each([200, 204, 401, 404, 405])('is content with %d', async (status) => {
    const { client, seen } = await applianceThat((_request, response) => {
      response.writeHead(status).end(status === 204 ? undefined : '{}');
    });
    await client.logout({ session: TOKEN });
    expect(seen[0]).toMatchObject({ method: 'DELETE', url: '/api/authentication' });
    expect(seen[0]?.headers.cookie).toBe(`session_id=${TOKEN}`);
  });

  it('fails for any other reason', async () => {
    const { client, seen } = await applianceThat((_request, response) => sendJson(response, 503, {}));
    expect((await failureOf(client.logout({ session: TOKEN }))).failure).toBe('unavailable');
    expect(seen).toHaveLength(1);
  });
});
