import { describe, expect, it } from 'vitest';

import { callsOf } from '../support/gateway.ts';
import { codeOf, times, Visitors } from './visitors.ts';

const ATTACKER = '203.0.113.66';
const WRONG = 'INVALID_CREDENTIALS';
const REFUSED = 'TOO_MANY_ATTEMPTS';
/** What a burst needs beside the limits of sign-ins. */
const BURSTS = { MAX_OPERATIONS: '1000', MAX_OPERATIONS_PER_CLIENT: '1000' };

describe('Basic credentials', () => {
  it('are refused in every field, without asking the appliance', async () => {
    const visitors = await Visitors.forTest();
    for (let guess = 0; guess < 10; guess += 1) await visitors.ask({ password: `guess-${guess}`, from: ATTACKER });
    visitors.gateway.appliance.clearRequests();
    const answer = await visitors.ask({ password: 'admin', from: ATTACKER });
    expect(answer.status).toBe(200);
    expect(answer.errors.map(({ path, extensions }) => [path?.[0], extensions.code])).toEqual([
      ['viewer', REFUSED],
      ['timePolicies', REFUSED],
    ]);
    expect(codeOf(await visitors.signIn({ password: 'admin', from: ATTACKER }))).toBe(REFUSED);
    expect(callsOf(visitors.gateway.appliance)).toEqual([]);
    expect(codeOf(await visitors.ask({ password: 'admin' }))).toBeUndefined();
  });

  it('with which a client was let in are never slowed down there, nor renewed less', async () => {
    const visitors = await Visitors.forTest();
    const script = { username: 'auditor', password: 'auditor', from: ATTACKER };
    await visitors.ask(script);
    for (let guess = 0; guess < 12; guess += 1) await visitors.ask({ password: `guess-${guess}`, from: ATTACKER });
    expect(codeOf(await visitors.signIn({ from: ATTACKER }))).toBe(REFUSED);
    expect(codeOf(await visitors.ask(script))).toBeUndefined();
    visitors.gateway.appliance.expireSessions();
    expect(codeOf(await visitors.ask(script))).toBeUndefined();
  });

  it('of which the session is remembered are a guess of everybody else, and are not told to who is refused', async () => {
    const visitors = await Visitors.forTest();
    const script = { username: 'auditor', password: 'auditor' };
    expect(codeOf(await visitors.ask({ ...script, from: '192.0.2.20' }))).toBeUndefined();
    await visitors.fail(10, { from: ATTACKER });
    const right = await visitors.ask({ ...script, from: ATTACKER });
    const wrong = await visitors.ask({ username: 'auditor', from: ATTACKER });
    const unknown = await visitors.ask({ username: 'nobody', from: ATTACKER });
    for (const { errors, data } of [right, wrong, unknown]) {
      expect(errors.map(({ extensions }) => extensions.code)).toEqual([REFUSED, REFUSED]);
      expect(data).toEqual({ viewer: null, timePolicies: null });
    }
    expect(wrong.errors.map(({ extensions }) => ({ ...extensions, requestId: '' }))).toEqual(
      right.errors.map(({ extensions }) => ({ ...extensions, requestId: '' })),
    );
    expect(codeOf(await visitors.ask({ ...script, from: '192.0.2.20' }))).toBeUndefined();
  });

  it('that were right before are a guess again when the password is another one', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '2' });
    const script = { username: 'auditor', password: 'auditor' };
    await visitors.ask(script);
    const { appliance } = visitors.gateway;
    appliance.expireSessions();
    appliance.faults.add({ path: '/api/authentication', fault: { status: 401, type: 'AuthenticationFailure' } });
    const codes: unknown[] = [];
    for (let count = 0; count < 5; count += 1) codes.push(codeOf(await visitors.ask(script)));
    expect(codes).toEqual([...times(3, WRONG), ...times(2, REFUSED)]);
    expect(visitors.logins()).toBe(4);
  });

  it('are remembered for all clients that know them', async () => {
    const visitors = await Visitors.forTest();
    const script = { username: 'auditor', password: 'auditor' };
    await visitors.ask({ ...script, from: '192.0.2.20' });
    await visitors.ask({ ...script, from: '192.0.2.21' });
    expect(visitors.logins()).toBe(1);
    for (let index = 0; index < 21; index += 1)
      await visitors.ask({ username: 'auditor', from: `198.51.100.${index}` });
    visitors.gateway.appliance.expireSessions();
    // The second one has never caused a login, but has shown that it knows the password.
    expect(codeOf(await visitors.ask({ ...script, from: '192.0.2.21' }))).toBeUndefined();
  });

  it('that are wrong are one login and one failure for all fields that need them at once', async () => {
    const visitors = await Visitors.forTest({ SIGN_IN_ATTEMPTS: '2' });
    const fields = times(50, 0).map((_, index) => `a${index}: timePolicies(first: ${index + 1}) { totalCount }`);
    const headers = { 'x-forwarded-for': '192.0.2.1' };
    const user = { name: 'admin', password: 'wrong' };
    const { errors } = await visitors.gateway.query(`{ ${fields.join(' ')} }`, { user, headers });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(times(50, WRONG));
    expect(visitors.logins()).toBe(1);
    expect(await visitors.fail(2)).toEqual([WRONG, REFUSED]);
  });

  it('are not refused because they come together with the same ones of a client that is', async () => {
    const visitors = await Visitors.forTest({ ...BURSTS, SIGN_IN_ATTEMPTS: '1' });
    await visitors.fail(1, { from: ATTACKER });
    const right = { username: 'operator', password: 'operator' };
    const asked = times(20, 0).map((_, index) =>
      visitors.ask({ ...right, from: index % 2 === 0 ? ATTACKER : '192.0.2.1' }),
    );
    const codes = (await Promise.all(asked)).map(codeOf);
    for (const [index, code] of codes.entries()) if (index % 2 === 1) expect(code).toBeUndefined();
    expect(visitors.logins()).toBe(2);
  });
});
