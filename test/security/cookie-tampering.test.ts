import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';

import { CookieSealer } from '../../src/session/cookie-sealer.ts';
import { setSessionCookie } from '../../src/session/cookie.ts';
import { callsOf, cookieOf, startTestGateway, TEST_SECRET, type TestGateway } from '../support/gateway.ts';

const APPLIANCE = 'https://sps.example.com';
const SESSION = 'a1f71d030e657634730b9e887cb59a5e56162860';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HOUR = 3_600_000;

const sealer = new CookieSealer([TEST_SECRET], APPLIANCE);

/** The text with one character changed. */
function withCharacter(text: string, place: number, character: string): string {
  return `${text.slice(0, place)}${character}${text.slice(place + 1)}`;
}

/** Every text that differs by one bit: of a character's code, or of the six bits that it stands for in base64. */
function flippedBits(text: string): string[] {
  return [...text].flatMap((character, place) => {
    const codes = [1, 2, 4, 8, 16, 32, 64].map((bit) => String.fromCharCode(character.charCodeAt(0) ^ bit));
    const value = BASE64.indexOf(character);
    const values = value < 0 ? [] : [1, 2, 4, 8, 16, 32].map((bit) => BASE64[value ^ bit] ?? '');
    return [...codes, ...values].map((other) => withCharacter(text, place, other));
  });
}

/** How many of the texts are opened. */
async function opened(texts: readonly string[], by = sealer): Promise<number> {
  const sessions = await Promise.all(texts.map((text) => by.open(text)));
  return sessions.filter((session) => session !== undefined).length;
}

describe('a sealed cookie', () => {
  it('is opened as it was sealed', async () => {
    expect(await sealer.open(await sealer.seal(SESSION))).toBe(SESSION);
  });

  it('is refused with any bit flipped', async () => {
    // Several seals, because the last character of a part has spare bits that are not the same in all of them.
    for (let round = 0; round < 2; round += 1) {
      const texts = flippedBits(await sealer.seal(SESSION));
      expect(texts.length).toBeGreaterThan(4_000);
      expect(await opened(texts)).toBe(0);
    }
  });

  it('is refused with any character replaced at its end, where base64 has spare bits', async () => {
    const text = await sealer.seal(SESSION);
    const parts = text.split('*');
    const ends = parts.map((_part, index) => parts.slice(0, index + 1).join('*').length - 1);
    const texts = ends.flatMap((end) => [...BASE64].map((character) => withCharacter(text, end, character)));
    expect(await opened(texts.filter((one) => one !== text))).toBe(0);
  });

  it('is refused shortened to any length, and with anything before or behind it', async () => {
    const text = await sealer.seal(SESSION);
    const shortened = Array.from({ length: text.length }, (_, length) => [
      text.slice(0, length),
      text.slice(length + 1),
    ]).flat();
    const additions = [...BASE64, '*', '=', '==', ' ', '\n', '\0', '%00', '"', ',', '.', text, `*${text}`];
    const extended = additions.flatMap((more) => [`${text}${more}`, `${more}${text}`]);
    const doubled = Array.from({ length: text.length }, (_, place) =>
      withCharacter(text, place, `${text[place] ?? ''}=`),
    );
    expect(await opened([...shortened, ...extended, ...doubled, `"${text}"`, text.replaceAll('*', '%2A')])).toBe(0);
  });

  it('is refused with parts of another one', async () => {
    const [one, other] = [(await sealer.seal(SESSION)).split('*'), (await sealer.seal('b'.repeat(40))).split('*')];
    const mixtures = new Set<string>();
    for (let choice = 0; choice < 256; choice += 1) {
      mixtures.add(one.map((part, index) => ((choice >> index) & 1 ? other[index] : part)).join('*'));
    }
    mixtures.delete(one.join('*'));
    mixtures.delete(other.join('*'));
    const swapped = one.flatMap((_, left) =>
      one.map((_part, right) => {
        const parts = [...one];
        [parts[left], parts[right]] = [parts[right] ?? '', parts[left] ?? ''];
        return parts.join('*');
      }),
    );
    const others = [...mixtures, ...swapped].filter((text) => text !== one.join('*'));
    expect(others.length).toBeGreaterThan(60);
    expect(await opened(others)).toBe(0);
  });

  it('is refused with an end, of which ours have none', async () => {
    const parts = (await sealer.seal(SESSION)).split('*');
    const ends = ['1', '0', '-1', String(Date.now() + HOUR), '9'.repeat(400), 'NaN', ' '];
    expect(await opened(ends.map((end) => [...parts.slice(0, 5), end, ...parts.slice(6)].join('*')))).toBe(0);
  });

  it('is refused if it was made with another secret, for another appliance, or is no session', async () => {
    const text = await sealer.seal(SESSION);
    expect(await opened([text], new CookieSealer(['another secret another secret another'], APPLIANCE))).toBe(0);
    expect(await opened([text], new CookieSealer([TEST_SECRET], 'https://other.example.com'))).toBe(0);
    expect(await opened([text], new CookieSealer([TEST_SECRET], `${APPLIANCE}:8443`))).toBe(0);
    expect(
      await opened([text], new CookieSealer(['a new secret a new secret a new secret', TEST_SECRET], APPLIANCE)),
    ).toBe(1);
    const forged = [undefined, null, 5, {}, ['a'], { toString: () => SESSION }] as unknown as string[];
    const sealed = await Promise.all(forged.map((session) => sealer.seal(session).catch(() => '')));
    expect(await opened(sealed)).toBe(0);
  });

  it('fits into a cookie, however long the session of the appliance is', async () => {
    const text = await new CookieSealer([TEST_SECRET], `https://${'a'.repeat(63)}.example.com:8443`).seal(
      'x'.repeat(1_024),
    );
    expect(setSessionCookie(text, 'secure').length).toBeLessThan(4_096);
    const longest = await sealer.seal('x'.repeat(1_024));
    expect(await sealer.open(longest)).toBe('x'.repeat(1_024));
    expect(setSessionCookie(longest, 'secure').length).toBeLessThan(2_200);
  });
});

describe('what is no seal', () => {
  afterEach(() => vi.restoreAllMocks());

  it('costs no derivation of a key', async () => {
    const text = await sealer.seal(SESSION);
    const secretId = text.split('*')[1] ?? '';
    const unknownSecret = text.replace(secretId, '0'.repeat(16));
    const member = (name: string): string => text.replace(secretId, name);
    const derive = vi.spyOn(globalThis.crypto.subtle, 'deriveKey');
    const imported = vi.spyOn(globalThis.crypto.subtle, 'importKey');
    const garbage = [
      '',
      'x',
      '*'.repeat(7),
      'Fe26.2*******',
      unknownSecret,
      member('__proto__'),
      member('constructor'),
      `${text}x`,
    ];
    expect(
      await opened([...garbage, 'A'.repeat(100_000), `Fe26.2*${'*'.repeat(10_000)}`, `${text}${'A'.repeat(4_000)}`]),
    ).toBe(0);
    expect([derive.mock.calls.length, imported.mock.calls.length]).toEqual([0, 0]);
  });

  it('is refused in no time, however long it is', async () => {
    const before = performance.now();
    const part = 'a'.repeat(60);
    for (let round = 0; round < 2_000; round += 1) await sealer.open(`Fe26.2*${part.repeat(200)}${round}`);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});

describe('clocks', () => {
  afterEach(() => vi.useRealTimers());

  it('of replicas may be hours apart, and may jump: neither ends a session', async () => {
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    const replica = new CookieSealer([TEST_SECRET], APPLIANCE);
    for (const [sealedAt, openedAt] of [
      [12, -12],
      [-12, 12],
      [0, 24 * 365],
      [24 * 365, 0],
      [-24 * 365 * 30, 24 * 365 * 30],
    ] as const) {
      vi.setSystemTime(now + sealedAt * HOUR);
      const text = await sealer.seal(SESSION);
      vi.setSystemTime(now + openedAt * HOUR);
      expect(await replica.open(text)).toBe(SESSION);
    }
  });
});

describe('over HTTP', () => {
  let gateway: TestGateway;
  let cookie: string;
  beforeAll(async () => {
    gateway = await startTestGateway();
    const document = 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }';
    const { cookies } = await gateway.query(document);
    // The session's; that of the device signs nobody in.
    cookie = cookieOf({ cookies: cookies.slice(0, 1) });
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => gateway.close());

  it('no changed character of the cookie reaches the appliance', async () => {
    gateway.appliance.clearRequests();
    const start = cookie.indexOf('=') + 1;
    for (let place = start; place < cookie.length; place += 1) {
      const value = BASE64.indexOf(cookie[place] ?? '');
      const other = value < 0 ? '.' : (BASE64[value ^ 1] ?? '');
      if (other === cookie[place]) continue;
      const { status, data } = await gateway.query('{ viewer { name } }', {
        cookie: withCharacter(cookie, place, other),
      });
      expect([status, data]).toEqual([200, { viewer: null }]);
    }
    expect(callsOf(gateway.appliance)).toEqual([]);
    expect((await gateway.query('{ viewer { name } }', { cookie })).data).toEqual({ viewer: { name: 'admin' } });
  });

  it('the clock of the gateway decides nothing: the session is as old as the appliance says', async () => {
    // The demo appliance goes on with the time that it was started with.
    const replica = await startTestGateway({ appliance: gateway.appliance });
    const now = Date.now();
    vi.useFakeTimers({ toFake: ['Date'], now });
    for (const hours of [-48, 48, 24 * 3_650, 0]) {
      vi.setSystemTime(now + hours * HOUR);
      const { data, cookies } = await replica.query('{ viewer { name } }', { cookie });
      expect([data, cookies]).toEqual([{ viewer: { name: 'admin' } }, []]);
    }
    vi.useRealTimers();
    await replica.close();
  });
});
