import { describe, expect, it } from 'vitest';

import { postGraphql } from './raw-request.ts';
import { codeOf, extensionsOf, times, Visitors } from './visitors.ts';

const ATTACKER = '203.0.113.66';
const WRONG = 'INVALID_CREDENTIALS';
const REFUSED = 'TOO_MANY_ATTEMPTS';
/** What a burst needs beside the limits of sign-ins. */
const BURSTS = { MAX_OPERATIONS: '1000', MAX_OPERATIONS_PER_CLIENT: '1000' };

describe('a client that guesses passwords', () => {
  it('is refused after ten failures, and the appliance is not asked any more', async () => {
    const visitors = await Visitors.forTest();
    expect(await visitors.fail(15, { from: ATTACKER })).toEqual([...times(10, WRONG), ...times(5, REFUSED)]);
    expect(visitors.logins()).toBe(10);
    const answer = await visitors.signIn({ from: ATTACKER });
    expect(answer.status).toBe(200);
    expect(extensionsOf(answer)).toMatchObject({
      retryable: true,
      retryAfterSeconds: 300,
      limit: { setting: 'SIGN_IN_ATTEMPTS', maximum: 10 },
    });
    expect(answer.cookies).toEqual([]);
  });

  it('learns nothing from the right password, and has others to himself', async () => {
    const visitors = await Visitors.forTest();
    await visitors.fail(10, { from: ATTACKER });
    expect(codeOf(await visitors.signIn({ password: 'admin', from: ATTACKER }))).toBe(REFUSED);
    expect(codeOf(await visitors.signIn({ username: 'operator', password: 'operator', from: ATTACKER }))).toBe(REFUSED);
    expect(codeOf(await visitors.signIn({ password: 'admin' }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ username: 'operator', password: 'operator' }))).toBeUndefined();
  });

  it('may try again when the first failure is forgotten, once for each', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '3', SIGN_IN_WINDOW_MS: '60000' });
    for (const wait of [0, 10_000, 10_000]) {
      visitors.clock.ms += wait;
      await visitors.fail(1);
    }
    expect(extensionsOf(await visitors.signIn())).toMatchObject({ code: REFUSED, retryAfterSeconds: 40 });
    visitors.clock.ms += 39_999;
    expect(extensionsOf(await visitors.signIn())).toMatchObject({ code: REFUSED, retryAfterSeconds: 1 });
    visitors.clock.ms += 1;
    expect(await visitors.fail(2)).toEqual([WRONG, REFUSED]);
    visitors.clock.ms += 60_000;
    expect(await visitors.fail(4)).toEqual([WRONG, WRONG, WRONG, REFUSED]);
  });

  it('is not served better by an account of his own', async () => {
    const visitors = await Visitors.forTest();
    await visitors.fail(5);
    const cookie = await visitors.device('auditor');
    expect(await visitors.fail(6, { cookie })).toEqual([...times(5, WRONG), REFUSED]);
    // His own name is no way around: what he fails with it on his device is counted apart, and gives nothing for other names.
    expect(codeOf(await visitors.signIn({ username: 'auditor', password: 'auditor', cookie }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ cookie }))).toBe(REFUSED);
    expect(codeOf(await visitors.signIn({ username: 'auditor', password: 'auditor' }))).toBe(REFUSED);
  });

  it('gets no further with many attempts at once', async () => {
    const visitors = await Visitors.forTest(BURSTS);
    const answers = await Promise.all(times(200, 0).map((_, index) => visitors.signIn({ password: `guess-${index}` })));
    expect(answers.filter((answer) => codeOf(answer) === WRONG).length).toBe(10);
    expect(answers.filter((answer) => codeOf(answer) === REFUSED).length).toBe(190);
    expect(visitors.logins()).toBe(10);
  });

  it('gets no further with many attempts in one operation', async () => {
    const visitors = await Visitors.forTest();
    const fields = times(100, 0).map(
      (_, index) => `a${index}: signIn(username: "admin", password: "${index}") { __typename }`,
    );
    const { errors } = await visitors.gateway.query(`mutation { ${fields.join(' ')} }`);
    const codes = errors.map(({ extensions }) => extensions.code);
    expect([codes.filter((code) => code === WRONG).length, codes.filter((code) => code === REFUSED).length]).toEqual([
      10, 90,
    ]);
    expect(visitors.logins()).toBe(10);
  });

  it('gets no further by leaving before the answer', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '3' });
    const remove = visitors.gateway.appliance.faults.add({ path: '/api/authentication', fault: { never: true } });
    for (let guess = 1; guess <= 3; guess += 1) {
      const controller = new AbortController();
      const document = `mutation { signIn(username: "admin", password: "${guess}") { __typename } }`;
      const from = { 'x-forwarded-for': '192.0.2.1' };
      const left = postGraphql(visitors.gateway.url, document, from, controller.signal).catch(() => undefined);
      while (visitors.logins() < guess) await new Promise((resolve) => setTimeout(resolve, 2));
      controller.abort();
      await left;
    }
    remove();
    expect(codeOf(await visitors.signIn())).toBe(REFUSED);
  });
});

describe('a client is', () => {
  it('who is connected, whatever its headers say, if no proxy is trusted', async () => {
    const visitors = await Visitors.forTest({ TRUSTED_PROXIES: '' });
    const codes: unknown[] = [];
    for (let guess = 0; guess < 12; guess += 1) {
      const headers = {
        'x-forwarded-for': `198.51.100.${guess}`,
        'x-real-ip': `198.51.100.${guess}`,
        forwarded: `for=198.51.100.${guess}`,
      };
      const document = 'mutation { signIn(username: "admin", password: "no") { __typename } }';
      codes.push(codeOf(await visitors.gateway.query(document, { headers })));
    }
    expect(codes).toEqual([...times(10, WRONG), ...times(2, REFUSED)]);
  });

  it('what the trusted proxy has added, not what the client has sent to it', async () => {
    const visitors = await Visitors.forTest();
    const codes: unknown[] = [];
    for (let guess = 0; guess < 11; guess += 1) {
      codes.push(codeOf(await visitors.signIn({ from: `198.51.100.${guess}, 127.0.0.1, ${ATTACKER}` })));
    }
    expect(codes).toEqual([...times(10, WRONG), REFUSED]);
    expect(codeOf(await visitors.signIn({ from: '198.51.100.1' }))).toBe(WRONG);
  });

  it('an IPv6 network, of which a host can take any address', async () => {
    const visitors = await Visitors.forTest();
    const codes: unknown[] = [];
    for (let guess = 0; guess < 11; guess += 1)
      codes.push(codeOf(await visitors.signIn({ from: `2001:db8:0:7::${guess}` })));
    expect(codes).toEqual([...times(10, WRONG), REFUSED]);
    expect(codeOf(await visitors.signIn({ from: '2001:db8:0:8::1' }))).toBe(WRONG);
  });
});

describe('a user name that is attacked from everywhere', () => {
  const everywhere = (count: number): string[] => times(count, 0).map((_, index) => `198.51.100.${index}`);

  async function attack(visitors: Visitors, count: number, username = (_index: number) => 'admin'): Promise<unknown[]> {
    const codes: unknown[] = [];
    for (const [index, from] of everywhere(count).entries()) {
      codes.push(codeOf(await visitors.signIn({ from, username: username(index) })));
    }
    return codes;
  }

  it('is refused wherever nobody has signed in with it, and not to its owner', async () => {
    const visitors = await Visitors.forTest();
    const cookie = await visitors.device('admin', '192.0.2.10');
    expect(await attack(visitors, 25)).toEqual([...times(20, WRONG), ...times(5, REFUSED)]);
    const answer = await visitors.signIn({ from: '192.0.2.11', password: 'admin' });
    expect(extensionsOf(answer)).toMatchObject({
      code: REFUSED,
      limit: { setting: 'SIGN_IN_ATTEMPTS_PER_USER', maximum: 20 },
      retryAfterSeconds: 300,
    });
    expect(visitors.logins()).toBe(21);
    // The owner on his own device, wherever that is, even with a slip or two; and other names, for everybody.
    expect(await visitors.fail(2, { from: '192.0.2.10', cookie })).toEqual([WRONG, WRONG]);
    expect(codeOf(await visitors.signIn({ from: '192.0.2.10', password: 'admin', cookie }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ from: '198.51.100.200', password: 'admin', cookie }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ from: '192.0.2.10', password: 'admin' }))).toBe(REFUSED);
    const other = { username: 'auditor', password: 'auditor' };
    expect(codeOf(await visitors.signIn({ ...other, from: '192.0.2.11' }))).toBeUndefined();
    expect(codeOf(await visitors.signIn({ ...other, from: '198.51.100.1' }))).toBeUndefined();
  });

  it('leaves the allowance of its owner alone, which has an end, too', async () => {
    const visitors = await Visitors.forTest();
    const cookie = await visitors.device('admin', '192.0.2.10');
    await attack(visitors, 20);
    expect(await visitors.fail(11, { from: '192.0.2.10', cookie })).toEqual([...times(10, WRONG), REFUSED]);
    // That was not counted for the client: its other users are free.
    const other = { username: 'auditor', password: 'auditor', from: '192.0.2.10' };
    expect(codeOf(await visitors.signIn(other))).toBeUndefined();
  });

  it('is one name however it is written', async () => {
    const visitors = await Visitors.forTest();
    const spellings = 'admin|ADMIN|Admin| admin |ａｄｍｉｎ|ad\u00admin|ádmin|CORP\\admin|admin@corp'.split('|');
    const codes = await attack(visitors, 25, (index) => spellings[index % spellings.length] ?? '');
    expect(codes).toEqual([...times(20, WRONG), ...times(5, REFUSED)]);
  });

  it('is open again when the window has passed', async () => {
    const visitors = await Visitors.forTest();
    await attack(visitors, 20);
    expect(codeOf(await visitors.signIn({ password: 'admin' }))).toBe(REFUSED);
    visitors.clock.ms += 300_000;
    expect(codeOf(await visitors.signIn({ password: 'admin' }))).toBeUndefined();
  });
});

describe('not counted is', () => {
  it('as a failure a sign-in that succeeds: many of them, also at once', async () => {
    const visitors = await Visitors.forTest({ ...BURSTS, SIGN_IN_ATTEMPTS: '2' });
    const users = ['admin', 'auditor', 'operator'];
    const signIns = times(60, 0).map((_, index) => users[index % 3] ?? '');
    const answers = await Promise.all(signIns.map((name) => visitors.signIn({ username: name, password: name })));
    expect(answers.map(codeOf)).toEqual(times(60, undefined));
    expect(new Set(answers.map(({ cookies }) => cookies[0])).size).toBe(60);
  });

  it.each([
    ['status 503', { status: 503 }, 'UPSTREAM_UNAVAILABLE'],
    ['status 403', { status: 403 }, 'FORBIDDEN'],
    ['an HTML page', { html: true }, 'UPSTREAM_MALFORMED'],
  ] as const)('an appliance that answers %s', async (_what, fault, code) => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '2' });
    const remove = visitors.gateway.appliance.faults.add({ path: '/api/authentication', fault });
    expect(await visitors.fail(4)).toEqual(times(4, code));
    remove();
    expect(await visitors.fail(3)).toEqual([WRONG, WRONG, REFUSED]);
  });

  it('a request that never asks the appliance', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '1' });
    const headers = { authorization: 'Basic bm9jb2xvbg==', 'x-forwarded-for': '192.0.2.1' };
    for (let count = 0; count < 3; count += 1) {
      expect(codeOf(await visitors.gateway.query('{ viewer { name } }', { headers }))).toBe(WRONG);
    }
    expect(codeOf(await visitors.signIn())).toBe(WRONG);
  });
});

describe('operators', () => {
  it('see an attack: one line of the log with the client and without what was typed, and the metric', async () => {
    const visitors = await Visitors.forTest();
    const typed = 'canary-typed-into-the-wrong-field';
    await visitors.fail(30, { from: ATTACKER, username: typed });
    const lines = visitors.gateway.log.filter(({ level }) => level === 40);
    expect(lines).toMatchObject([
      { client: ATTACKER, setting: 'SIGN_IN_ATTEMPTS', msg: 'sign-ins are refused: too many have failed' },
    ]);
    expect(JSON.stringify(visitors.gateway.log)).not.toContain(typed);
    const { text } = await visitors.gateway.send('/metrics');
    expect(text).toContain('sps_graphql_errors_total{code="TOO_MANY_ATTEMPTS"} 20');
    visitors.clock.ms += 300_000;
    await visitors.fail(20, { from: ATTACKER, username: typed });
    expect(visitors.gateway.log.filter(({ level }) => level === 40).length).toBe(2);
  });
});
