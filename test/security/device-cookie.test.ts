import { afterEach, describe, expect, it, vi } from 'vitest';

import { CookieSealer } from '../../src/session/cookie-sealer.ts';
import { Device } from '../../src/session/device.ts';
import { cookieOf, TEST_SECRET, type Answer } from '../support/gateway.ts';
import { codeOf, times, Visitors } from './visitors.ts';

const SHARED = '192.0.2.1';
const WRONG = 'INVALID_CREDENTIALS';
const REFUSED = 'TOO_MANY_ATTEMPTS';
const OTHER_SECRET = 'another secret another secret another';
const APPLIANCE = 'https://sps.example.com';

afterEach(() => vi.restoreAllMocks());

/** All that an answer tells, but for what is another one each time. */
function toldBy({ status, errors, data, cookies }: Answer): unknown {
  return {
    status,
    data,
    cookies,
    errors: errors.map(({ extensions, ...rest }) => [rest, { ...extensions, requestId: '' }]),
  };
}

const valueOf = (cookie: string): string => cookie.slice(cookie.indexOf('=') + 1);

/** A device with a cookie, as a request has it. */
function deviceWith(value: string | undefined, sealer = new CookieSealer([TEST_SECRET], APPLIANCE)): Device {
  const cookies = value === undefined ? undefined : `__Host-sps_graphql_device=${value}`;
  return new Device({ sealer, security: 'secure', cookies });
}

/** The value of the cookie after sign-ins with these names, one request after the other. */
async function afterSignIns(names: readonly string[], value?: string): Promise<string> {
  let last = value ?? '';
  for (const name of names) {
    const device = deviceWith(last);
    await device.signedIn(name);
    const [cookie = ''] = ((await device.setCookie()) ?? '').split(';', 1);
    if (cookie !== '') last = valueOf(cookie);
  }
  return last;
}

describe('an address that many share, after ten junk failures', () => {
  it('tells nobody which names have ever signed in there: every answer is the same', async () => {
    const visitors = await Visitors.forTest();
    await visitors.device('admin', SHARED);
    await visitors.ask({ username: 'auditor', password: 'auditor', from: SHARED });
    expect(await visitors.fail(10, { from: SHARED, username: 'junk' })).toEqual(times(10, WRONG));
    const answers: unknown[] = [];
    for (const username of ['admin', 'auditor', 'operator', 'nobody-at-all'])
      for (const password of [username, 'wrong'])
        answers.push(toldBy(await visitors.signIn({ username, password, from: SHARED })));
    expect(new Set(answers.map((told) => JSON.stringify(told))).size).toBe(1);
    expect(JSON.stringify(answers[0])).toContain(REFUSED);
    const asked: unknown[] = [];
    for (const username of ['admin', 'auditor', 'nobody-at-all'])
      asked.push(toldBy(await visitors.ask({ username, password: 'another', from: SHARED })));
    expect(new Set(asked.map((told) => JSON.stringify(told))).size).toBe(1);
  });

  it('is open to who has signed in on the same device before, with that name alone', async () => {
    const visitors = await Visitors.forTest();
    const cookie = await visitors.device('admin', SHARED);
    await visitors.fail(10, { from: SHARED, username: 'junk' });
    expect(codeOf(await visitors.signIn({ password: 'admin', from: SHARED, cookie }))).toBeUndefined();
    for (const username of ['auditor', 'ADMIN', 'admin ', 'CORP\\admin'])
      expect(codeOf(await visitors.signIn({ username, password: 'auditor', from: SHARED, cookie })), username).toBe(
        REFUSED,
      );
  });
});

describe('the allowance of a device with a name', () => {
  it('has an end, which is not that of another device, of the address or of the name', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '3' });
    const [one, other] = [await visitors.device(), await visitors.device()];
    expect(await visitors.fail(4, { cookie: one })).toEqual([...times(3, WRONG), REFUSED]);
    expect(codeOf(await visitors.signIn({ password: 'admin', cookie: one }))).toBe(REFUSED);
    expect(codeOf(await visitors.signIn({ password: 'admin', cookie: other }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ password: 'admin' }))).toBeUndefined();
    visitors.clock.ms += 300_000;
    expect(codeOf(await visitors.signIn({ password: 'admin', cookie: one }))).toBeUndefined();
  });

  it('is one for all addresses and all copies of the cookie', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '3' });
    const cookie = await visitors.device();
    const codes: unknown[] = [];
    for (let index = 0; index < 4; index += 1)
      codes.push(codeOf(await visitors.signIn({ from: `198.51.100.${index}`, cookie })));
    expect(codes).toEqual([...times(3, WRONG), REFUSED]);
  });

  it('is one for a device with several names for each of them', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '2' });
    const cookie = await visitors.device('auditor', SHARED, await visitors.device('admin', SHARED));
    expect(await visitors.fail(3, { cookie })).toEqual([WRONG, WRONG, REFUSED]);
    expect(codeOf(await visitors.signIn({ username: 'auditor', password: 'auditor', cookie }))).toBeUndefined();
  });
});

describe('the device cookie', () => {
  it('is set behind the session cookie, and not again as long as it speaks for the name', async () => {
    const visitors = await Visitors.forTest({ TRUSTED_PROXIES: '' });
    const { cookies } = await visitors.signIn({ password: 'admin' });
    expect(cookies.map((cookie) => cookie.replace(/=Fe26[^;]+/, ''))).toEqual([
      // The proxy's header makes them secure.
      '__Host-sps_graphql_session; Path=/; HttpOnly; SameSite=Strict; Secure',
      '__Host-sps_graphql_device; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=31536000',
    ]);
    const cookie = cookieOf({ cookies });
    expect((await visitors.signIn({ password: 'admin', cookie })).cookies.length).toBe(1);
    expect((await visitors.signIn({ username: 'auditor', password: 'auditor', cookie })).cookies.length).toBe(2);
  });

  it('is set by nothing but a sign-in that succeeds, and stays where it is when somebody signs out', async () => {
    const visitors = await Visitors.forTest();
    const cookie = await visitors.cookie();
    expect((await visitors.signIn()).cookies).toEqual([]);
    expect((await visitors.ask({ password: 'admin' })).cookies).toEqual([]);
    expect((await visitors.gateway.query('{ viewer { name } }', { cookie })).cookies).toEqual([]);
    const { cookies } = await visitors.gateway.query('mutation { signOut { viewer { name } } }', { cookie });
    expect(cookies.map((one) => one.split('=', 1)[0])).toEqual(['__Host-sps_graphql_session']);
  });

  it('is no session, and the session cookie is no device', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '1' });
    const { cookies } = await visitors.signIn({ password: 'admin' });
    const [session = '', device = ''] = cookies.map((cookie) => valueOf(cookie.split(';', 1)[0] ?? ''));
    const swapped = `__Host-sps_graphql_session=${device}; __Host-sps_graphql_device=${session}`;
    visitors.gateway.appliance.clearRequests();
    expect((await visitors.gateway.query('{ viewer { name } }', { cookie: swapped })).data).toEqual({ viewer: null });
    expect(visitors.gateway.appliance.requests).toEqual([]);
    await visitors.fail(1);
    expect(codeOf(await visitors.signIn({ password: 'admin', cookie: swapped }))).toBe(REFUSED);
  });

  it('that was changed, or made with other secrets or for another appliance, speaks for nobody and is replaced', async () => {
    const value = await afterSignIns(['admin']);
    expect(await deviceWith(value).vouching('admin')).toMatch(/^[\w-]{22}$/);
    const others: [string, CookieSealer][] = [
      [`${value}x`, new CookieSealer([TEST_SECRET], APPLIANCE)],
      [value.replace(/.$/, (last) => (last === 'A' ? 'E' : 'A')), new CookieSealer([TEST_SECRET], APPLIANCE)],
      [value, new CookieSealer([OTHER_SECRET], APPLIANCE)],
      [value, new CookieSealer([TEST_SECRET], 'https://other.example.com')],
      [
        await new CookieSealer([TEST_SECRET], APPLIANCE).seal('a'.repeat(40)),
        new CookieSealer([TEST_SECRET], APPLIANCE),
      ],
    ];
    for (const [text, sealer] of others) {
      const device = deviceWith(text, sealer);
      expect(await device.vouching('admin')).toBeUndefined();
      await device.signedIn('admin');
      expect(await device.setCookie()).toMatch(/^__Host-sps_graphql_device=Fe26/);
    }
    // Secrets that are rotated open it.
    const rotated = new CookieSealer([OTHER_SECRET, TEST_SECRET], APPLIANCE);
    expect(await deviceWith(value, rotated).vouching('admin')).toBeDefined();
  });

  it('speaks for the last five names, under one id', async () => {
    const names = ['one', 'two', 'three', 'four', 'five', 'six'];
    const value = await afterSignIns(names);
    const ids = await Promise.all(names.map((name) => deviceWith(value).vouching(name)));
    expect(ids.map((id) => id !== undefined)).toEqual([false, true, true, true, true, true]);
    expect(new Set(ids.slice(1)).size).toBe(1);
    expect(`__Host-sps_graphql_device=${value}`.length).toBeLessThan(1_024);
  });

  it('shows neither names nor what they have in common, not even to who opens it', async () => {
    const sealer = new CookieSealer([TEST_SECRET], APPLIANCE);
    const facts = await Promise.all(
      [await afterSignIns(['admin']), await afterSignIns(['admin'])].map((value) => sealer.openDevice(value)),
    );
    expect(facts.map((one) => one?.names.length)).toEqual([1, 1]);
    expect(facts[0]?.names[0]).not.toBe(facts[1]?.names[0]);
    expect(JSON.stringify(facts)).not.toContain('admin');
  });

  it('is not opened unless somebody tries to sign in, and then once for all tries of an operation', async () => {
    const visitors = await Visitors.forTest();
    const cookie = await visitors.cookie();
    const look = (): Promise<Answer> => visitors.gateway.query('{ viewer { name } }', { cookie });
    await look();
    const opened = vi.spyOn(CookieSealer.prototype, 'openDevice');
    const derived = vi.spyOn(globalThis.crypto.subtle, 'deriveKey');
    for (let count = 0; count < 5; count += 1) expect((await look()).errors).toEqual([]);
    expect([opened.mock.calls.length, derived.mock.calls.length]).toEqual([0, 0]);
    const field = (index: number): string =>
      `a${index}: signIn(username: "admin", password: "${index}") { __typename }`;
    await visitors.gateway.query(
      `mutation { ${times(20, 0)
        .map((_, index) => field(index))
        .join(' ')} }`,
      { cookie },
    );
    expect(opened.mock.calls.length).toBe(1);
  });
});
