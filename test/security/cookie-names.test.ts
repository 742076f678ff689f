import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseBasic } from '../../src/session/basic-sessions.ts';
import { readCookie } from '../../src/session/cookie.ts';
import { callsOf, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { postGraphql, type RawAnswer } from './raw-request.ts';

const HOST = 'sps-graphql.example.com';
const PLAIN = 'sps_graphql_session';
const SECURE = `__Host-${PLAIN}`;

let gateway: TestGateway;
/** Sealed sessions. */
const sealed = { admin: '', auditor: '' };

function signIn(user: string, host: string): Promise<RawAnswer> {
  return postGraphql(gateway.url, `mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`, {
    host,
  });
}

/** Who a Cookie header makes the request act as; null: nobody, and the appliance was not asked. */
async function viewerOf(cookie: string, host = HOST): Promise<unknown> {
  gateway.appliance.clearRequests();
  const { text } = await postGraphql(gateway.url, '{ viewer { name } }', { host, cookie });
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
    expect(cookies.length).toBe(1);
    expect(cookies[0]?.replace(/=Fe26[^;]+/, '')).toBe(`${name}; ${attributes}`);
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
