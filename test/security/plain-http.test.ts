import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { dropsCookie } from '../../src/session/dropped-cookie.ts';
import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { sendRaw } from './raw-request.ts';

const DIRECT = { trustedProxies: [] };
const PROXIED = { trustedProxies: ['10.0.0.1'] };
const NAME = 'gateway.example:4000';

describe('a browser drops a Secure cookie', () => {
  test.each([
    ['it says that it talks plain HTTP', { origin: 'http://gateway.example:4000', host: NAME }],
    ['it says so, whatever a proxy has made of Host', { origin: 'http://gateway.example', host: '127.0.0.1:4000' }],
    ['to an address', { origin: 'http://192.168.7.4:4000', host: '192.168.7.4:4000' }],
    ['to an IPv6 address', { host: '[fd00::4]:4000' }],
    ['nothing says that anybody is in between', { host: NAME }],
    ['a page without an origin', { origin: 'null', host: NAME }],
    ['the proxy says so', { host: NAME, 'x-forwarded-proto': 'http', 'x-forwarded-for': '1.2.3.4' }],
    ['the first of two proxies says so', { host: NAME, 'x-forwarded-proto': 'HTTP, https' }],
    ['the proxy says so in the standard way', { host: NAME, forwarded: 'for=1.2.3.4;proto=http;by=4.3.2.1' }],
    ['the proxy tells the name', { host: '127.0.0.1:4000', 'x-forwarded-host': NAME, 'x-forwarded-proto': 'http' }],
  ])('if %s', (_why, headers) => {
    expect(dropsCookie(DIRECT, headers, 'secure')).toBe(true);
    expect(dropsCookie(DIRECT, headers, 'plain')).toBe(false);
  });

  test.each([
    ['it talks TLS', { origin: 'https://gateway.example', host: NAME }],
    ['it talks to its own machine', { origin: 'http://localhost:4000', host: 'localhost:4000' }],
    ['that has another name', { origin: 'http://sps.localhost:4000', host: 'sps.localhost:4000' }],
    ['or an address', { host: '127.0.0.1:4000' }],
    ['or one of IPv6', { host: '[::1]:4000' }],
    ['the proxy talks TLS', { host: NAME, 'x-forwarded-proto': 'https' }],
    ['a proxy is there and does not tell', { host: NAME, via: '1.1 proxy' }],
    ['nobody says where it wanted to go', {}],
  ])('not if %s', (_why, headers) => {
    expect(dropsCookie(DIRECT, headers, 'secure')).toBe(false);
  });

  test('nobody knows where a proxy must be in between that tells nothing', () => {
    expect(dropsCookie(PROXIED, { host: NAME }, 'secure')).toBe(false);
    expect(dropsCookie(PROXIED, { host: NAME, origin: 'http://gateway.example' }, 'secure')).toBe(true);
  });
});

describe('signing in over plain HTTP under a name', () => {
  const SIGN_IN = 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }';
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway({ config: { HOST: '127.0.0.1' } });
  });
  afterAll(() => gateway.close());

  const post = async (query: string, headers: Record<string, string>) => {
    const answer = await sendRaw(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', host: NAME, ...headers },
      body: JSON.stringify({ query }),
    });
    return { ...answer, json: JSON.parse(answer.text) as Record<string, unknown> };
  };
  const warned = (): unknown[] => gateway.log.filter(({ msg }) => msg?.includes('over plain HTTP'));
  const signInWithBasicPassword = SIGN_IN.replace(
    '"admin", password: "admin"',
    () => `"admin", password: ${JSON.stringify(Buffer.from(basic('admin').slice(6), 'base64').toString().slice(6))}`,
  );

  test('is told in the answer, and once in the log; the cookie is Secure all the same', async () => {
    for (let times = 0; times < 2; times++) {
      const { json, cookies } = await post(signInWithBasicPassword, {});
      expect(json).toEqual({
        data: { signIn: { viewer: { name: 'admin' } } },
        extensions: {
          warnings: [
            {
              code: 'COOKIE_DROPPED',
              message: expect.stringMatching(/browsers drop its cookie.*https.*COOKIE_SECURE=never/) as string,
            },
          ],
        },
      });
      expect(cookies[0]).toMatch(/^__Host-sps_graphql_session=.*; Secure/);
    }
    expect(warned()).toHaveLength(1);
    expect(warned()).toMatchObject([{ level: 40 }]);
  });

  test('is hinted at to who comes without a cookie, and to nobody else', async () => {
    const message = async (headers: Record<string, string>): Promise<unknown> => {
      const { json } = await post('{ appliance { version } }', headers);
      return (json as { errors: { message: string }[] }).errors[0]?.message;
    };
    expect(await message({})).toMatch(/^You are not signed in: .*plain HTTP.*https.*COOKIE_SECURE/);
    for (const headers of [
      { origin: 'https://gateway.example' },
      { 'x-forwarded-proto': 'https' },
      { host: '127.0.0.1:4000' },
      { cookie: '__Host-sps_graphql_session=ended' },
    ]) {
      expect(await message(headers)).toBe('You are not signed in: use the mutation signIn.');
    }
  });

  test('is not told where the cookie is kept, nor when nobody signs in', async () => {
    for (const headers of [{ origin: 'https://gateway.example' }, { host: 'localhost:4000' }] as Record<
      string,
      string
    >[]) {
      expect((await post(signInWithBasicPassword, headers)).json).not.toHaveProperty('extensions');
    }
    expect((await post('{ viewer { name } }', {})).json).toEqual({ data: { viewer: null } });
    expect((await post(SIGN_IN.replaceAll('"admin"', '"nobody"'), {})).json).not.toHaveProperty('extensions');
  });
});
