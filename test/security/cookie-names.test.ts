import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseBasic } from '../../src/session/basic-sessions.ts';
import { cookieSecurity, readCookie } from '../../src/session/cookie.ts';
import { callsOf, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { postGraphql, type RawAnswer } from './raw-request.ts';

const HOST = 'sps-graphql.example.com';
const PLAIN = 'sps_graphql_session';
const SECURE = `__Host-${PLAIN}`;

let gateway: TestGateway;
/** Sealed sessions. */
const sealed = { admin: '', auditor: '' };

function signIn(user: string, host: string, headers: Record<string, string> = {}): Promise<RawAnswer> {
  const document = `mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`;
  return postGraphql(gateway.url, document, { host, ...headers });
}

/** Who a Cookie header makes the request act as; null: nobody, and the appliance was not asked. */
async function viewerOf(cookie: string, host = HOST, headers: Record<string, string> = {}): Promise<unknown> {
  gateway.appliance.clearRequests();
  const { text } = await postGraphql(gateway.url, '{ viewer { name } }', { host, cookie, ...headers });
  const { data } = JSON.parse(text) as { data: { viewer: { name: string } | null } };
  if (!data.viewer) expect(callsOf(gateway.appliance)).toEqual([]);
  return data.viewer?.name ?? null;
}

beforeAll(async () => {
  gateway = await startTestGateway();
  for (const user of ['admin', 'auditor'] as const) {
    const [cookie = ''] = (await signIn(user, HOST)).cookies;
    sealed[user] = cookie.slice(cookie.indexOf('=') + 1).split(';', 1)[0] ?? '';
  }
});
afterAll(() => gateway.close());

describe('the name of the cookie', () => {
  it.each([
    [HOST, SECURE, 'Path=/; HttpOnly; SameSite=Strict; Secure'],
    [`${HOST}:8443`, SECURE, 'Path=/; HttpOnly; SameSite=Strict; Secure'],
    ['127.0.0.1.example.com', SECURE, 'Path=/; HttpOnly; SameSite=Strict; Secure'],
    ['localhost.example.com', SECURE, 'Path=/; HttpOnly; SameSite=Strict; Secure'],
    ['127.0.0.1', PLAIN, 'Path=/; HttpOnly; SameSite=Strict'],
    ['localhost:4000', PLAIN, 'Path=/; HttpOnly; SameSite=Strict'],
    ['[::1]:4000', PLAIN, 'Path=/; HttpOnly; SameSite=Strict'],
  ])('for %s is %s', async (host, name, attributes) => {
    const { cookies } = await signIn('admin', host);
    expect(cookies.map((cookie) => cookie.replace(/=Fe26[^;]+/, ''))).toEqual([
      `${name}; ${attributes}`,
      `${name.replace('session', 'device')}; ${attributes}; Max-Age=31536000`,
    ]);
  });

  it('must be the one that fits the request', async () => {
    expect(await viewerOf(`${SECURE}=${sealed.admin}`)).toBe('admin');
    expect(await viewerOf(`${PLAIN}=${sealed.admin}`)).toBeNull();
    expect(await viewerOf(`${PLAIN}=${sealed.admin}`, 'localhost')).toBe('admin');
    expect(await viewerOf(`${SECURE}=${sealed.admin}`, 'localhost')).toBeNull();
  });

  it('keeps a cookie that another site of the domain has set apart', async () => {
    // It can set the plain name for the whole domain, but no cookie whose name begins with __Host-.
    expect(await viewerOf(`${PLAIN}=${sealed.auditor}; ${SECURE}=${sealed.admin}`)).toBe('admin');
    expect(await viewerOf(`${PLAIN}=${sealed.auditor}`)).toBeNull();
  });

  it.each([
    ['a non-breaking space before it', `\u00a0${SECURE}`],
    ['a next-line character before it', `\u0085${SECURE}`],
    ['a byte order mark, as its bytes', `\u00ef\u00bb\u00bf${SECURE}`],
    ['a non-breaking space behind it', `${SECURE}\u00a0`],
    ['other case', SECURE.toLowerCase()],
    ['something before it', `x${SECURE}`],
    ['something behind it', `${SECURE}x`],
    ['quotes', `"${SECURE}"`],
    ['percent encoding', SECURE.replaceAll('_', '%5F')],
    ['an attribute of old cookies', `$Version=1, ${SECURE}`],
  ])('is another one with %s', async (_what, name) => {
    expect(await viewerOf(`${name}=${sealed.admin}`)).toBeNull();
    expect(await viewerOf(`${name}=${sealed.auditor}; ${SECURE}=${sealed.admin}`)).toBe('admin');
  });

  it('counts with the space that browsers put around it, and without a sign it is none', async () => {
    expect(await viewerOf(`other=1;   ${SECURE}=${sealed.admin}  ; more=2`)).toBe('admin');
    expect(await viewerOf(`${SECURE}`)).toBeNull();
    expect(await viewerOf(`=${SECURE}=${sealed.admin}`)).toBeNull();
    expect(await viewerOf(`${SECURE}="${sealed.admin}"`)).toBeNull();
  });
});

/** What proxies add to a request. */
const PROXIED: readonly [string, string][] = [
  ['forwarded', 'for=192.0.2.1;host=sps-graphql.example.com;proto=https'],
  ['x-forwarded-for', '192.0.2.1'],
  ['x-forwarded-host', HOST],
  ['x-forwarded-proto', 'https'],
  ['x-forwarded-port', '443'],
  ['x-forwarded-prefix', ''],
  ['x-real-ip', '192.0.2.1'],
  ['via', '1.1 proxy'],
];

describe('behind a proxy that rewrites Host to a loopback address', () => {
  it.each(PROXIED)(
    '%s: %s is enough to tell, for the cookie that is set and for the one that is read',
    async (...one) => {
      const headers = Object.fromEntries([one]);
      const { cookies } = await signIn('admin', '127.0.0.1:4000', headers);
      expect(cookies[0]?.replace(/=Fe26[^;]+/, '')).toBe(`${SECURE}; Path=/; HttpOnly; SameSite=Strict; Secure`);
      expect(await viewerOf(`${SECURE}=${sealed.admin}`, '127.0.0.1:4000', headers)).toBe('admin');
      expect(await viewerOf(`${PLAIN}=${sealed.admin}`, '127.0.0.1:4000', headers)).toBeNull();
    },
  );

  it('that adds nothing, TRUSTED_PROXIES tells', async () => {
    const behind = await startTestGateway({ config: { TRUSTED_PROXIES: '127.0.0.1' } });
    const { cookies } = await postGraphql(
      behind.url,
      'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }',
      { host: 'localhost' },
    );
    await behind.close();
    expect(cookies[0]).toMatch(/^__Host-sps_graphql_session=.*; Secure$/);
  });

  it('that adds nothing and is trusted by nobody, HOST tells, which another machine can reach', () => {
    const config = { cookieSecure: 'auto', trustedProxies: [] } as const;
    for (const host of ['127.0.0.1', '127.1.2.3', 'localhost', '::1'])
      expect(cookieSecurity({ ...config, host }, { host: 'localhost' }), host).toBe('plain');
    for (const host of [
      '0.0.0.0',
      '::',
      '10.0.0.5',
      'sps-graphql.internal',
      '::ffff:127.0.0.1',
      'localhost.example.com',
    ])
      expect(cookieSecurity({ ...config, host }, { host: 'localhost' }), host).toBe('secure');
  });
});

describe('a setting', () => {
  it.each([
    ['always', 'secure'],
    ['never', 'plain'],
  ] as const)('%s needs to know nothing', (cookieSecure, security) => {
    for (const host of ['127.0.0.1', '0.0.0.0']) {
      for (const headers of [{ host: 'localhost' }, { host: HOST }, {}, { host: 'localhost', via: '1.1 proxy' }])
        expect(cookieSecurity({ cookieSecure, host, trustedProxies: [] }, headers)).toBe(security);
    }
  });
});

describe('several cookies of the name', () => {
  it('that say different things sign nobody in', async () => {
    for (const [name, host] of [
      [SECURE, HOST],
      [PLAIN, 'localhost'],
    ] as const) {
      expect(await viewerOf(`${name}=${sealed.admin}; ${name}=${sealed.auditor}`, host)).toBeNull();
      expect(await viewerOf(`${name}=${sealed.auditor}; x=1; ${name}=${sealed.admin}`, host)).toBeNull();
      expect(await viewerOf(`${name}=; ${name}=${sealed.admin}`, host)).toBeNull();
      expect(await viewerOf(`${name}=${sealed.admin}; ${name}=garbage`, host)).toBeNull();
    }
  });

  it('that say the same are one', async () => {
    expect(await viewerOf(`${SECURE}=${sealed.admin}; ${SECURE}=${sealed.admin}`)).toBe('admin');
  });

  it('are read in no time, however many they are', async () => {
    const before = performance.now();
    const many = Array.from({ length: 700 }, (_, index) => `${SECURE}=${index}`).join('; ');
    expect(await viewerOf(many.slice(0, 15_000))).toBeNull();
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it('are read in no time, however much space is in them', () => {
    const space = ' '.repeat(1_000_000);
    const before = performance.now();
    expect(readCookie(`a${space}=1; b${space}x=2;${space}${PLAIN}${space}=${space}3${space}`, PLAIN)).toBe('3');
    expect(parseBasic(`Basic ${space}!`)).toBe('malformed');
    expect(parseBasic(`Basic${space}YTpi`)).toEqual({ username: 'a', password: 'b' });
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
