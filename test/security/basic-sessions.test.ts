import { describe, expect, it } from 'vitest';

import { ApplianceError, type ApplianceClient, type Call, type Credentials } from '../../src/appliance/index.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import { BasicSessions } from '../../src/session/basic-sessions.ts';
import type { LoginGate } from '../../src/session/sign-in-attempts.ts';

const SCRIPT = { username: 'script', password: 'right' };
let clients = 0;

/** A gate that lets everybody through, or nobody, for a client of its own or for a certain one. */
function gate(is: 'open' | 'shut', client = `client ${(clients += 1)}`): LoginGate & { readonly asked: () => number } {
  let asked = 0;
  return {
    client,
    asked: () => asked,
    attempt: ({ voucher }, prove) => {
      if (voucher !== 'credentials') asked += 1;
      const isThrough = is === 'open' || voucher === 'credentials';
      return isThrough ? prove(() => undefined) : Promise.reject(new GatewayError('TOO_MANY_ATTEMPTS'));
    },
  };
}

/** An appliance where the password of everybody is «right», and which counts its logins. */
function appliance() {
  let logins = 0;
  const world = { password: 'right' };
  const loggedOut: (string | undefined)[] = [];
  const login = ({ password }: Credentials): Promise<{ session: string }> => {
    logins += 1;
    const session = `session-${logins}`;
    return password === world.password
      ? Promise.resolve({ session })
      : Promise.reject(new ApplianceError('invalid-credentials'));
  };
  const logout = ({ session }: Call): Promise<void> => {
    loggedOut.push(session);
    return Promise.reject(new ApplianceError('unavailable'));
  };
  return { client: { login, logout } as unknown as ApplianceClient, world, logins: () => logins, loggedOut };
}

describe('remembered Basic sessions', () => {
  it('are not pushed out by a flood of wrong passwords', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    const open = gate('open');
    const first = await sessions.session(SCRIPT, open);
    const flood = Array.from({ length: 5_000 }, (_, index) => ({ username: 'script', password: `guess-${index}` }));
    const failures = await Promise.allSettled(flood.map((guess) => sessions.session(guess, open)));
    expect(failures.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await sessions.session(SCRIPT, open)).toBe(first);
    expect(logins()).toBe(5_001);
  });

  it('need no gate where they were used before, and one everywhere else, which costs no login', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    await expect(sessions.session(SCRIPT, gate('shut'))).rejects.toThrow(GatewayError);
    expect(logins()).toBe(0);
    const first = await sessions.session(SCRIPT, gate('open', 'a'));
    expect(await sessions.session(SCRIPT, gate('shut', 'a'))).toBe(first);
    await expect(sessions.session(SCRIPT, gate('shut', 'b'))).rejects.toThrow(GatewayError);
    const open = gate('open', 'b');
    expect(await sessions.session(SCRIPT, open)).toBe(first);
    expect(await sessions.session(SCRIPT, gate('shut', 'b'))).toBe(first);
    expect([open.asked(), logins()]).toEqual([1, 1]);
  });

  it('are known to be usable without the gate by who has used them, also after they have ended', async () => {
    const { client } = appliance();
    const sessions = new BasicSessions(client);
    expect(sessions.knows(SCRIPT, 'a')).toBe(false);
    const first = await sessions.session(SCRIPT, gate('open', 'a'));
    const others = [
      { ...SCRIPT, password: 'wrong' },
      { ...SCRIPT, username: 'scrip' },
    ];
    expect(others.map((one) => sessions.knows(one, 'a'))).toEqual([false, false]);
    expect([sessions.knows(SCRIPT, 'a'), sessions.knows(SCRIPT, 'b')]).toEqual([true, false]);
    const next = await sessions.renew(SCRIPT, first, gate('shut', 'a'));
    expect(next).not.toBe(first);
    sessions.forget(SCRIPT, next);
    expect(sessions.knows(SCRIPT, 'a')).toBe(true);
  });

  it('need the gate again when the password is another one', async () => {
    const { client, world, logins } = appliance();
    const sessions = new BasicSessions(client);
    const first = await sessions.session(SCRIPT, gate('open', 'a'));
    world.password = 'another';
    await expect(sessions.renew(SCRIPT, first, gate('shut', 'a'))).rejects.toThrow(ApplianceError);
    expect(sessions.knows(SCRIPT, 'a')).toBe(false);
    await expect(sessions.session(SCRIPT, gate('shut', 'a'))).rejects.toThrow(GatewayError);
    expect(logins()).toBe(2);
  });

  it('are shared by those who come at once, refused or not', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    const gates = Array.from({ length: 60 }, (_, index) => gate(index % 3 === 0 ? 'shut' : 'open', `${index % 12}`));
    const outcomes = await Promise.allSettled(gates.map((one) => sessions.session(SCRIPT, one)));
    // The first one who comes is refused; nobody who may log in is refused with him.
    expect(outcomes.map(({ status }) => status)).toEqual(
      gates.map((_, index) => (index % 3 === 0 ? 'rejected' : 'fulfilled')),
    );
    // Each client is asked once, however many of its requests come together.
    expect(gates.reduce((sum, one) => sum + one.asked(), 0)).toBe(12);
    expect(logins()).toBe(1);
  });

  it('are never those of similar credentials', async () => {
    const { client } = appliance();
    const sessions = new BasicSessions(client);
    const open = gate('open');
    const first = await sessions.session({ username: 'ab', password: 'right' }, open);
    expect(await sessions.session({ username: 'a', password: 'right' }, open)).not.toBe(first);
    await expect(sessions.session({ username: 'a', password: 'bright' }, open)).rejects.toThrow(ApplianceError);
    await expect(sessions.session({ username: 'abright', password: '' }, open)).rejects.toThrow(ApplianceError);
  });

  it('are logged out if there are too many of them, whatever comes of that, and not if the appliance has ended them', async () => {
    const { client, loggedOut } = appliance();
    const sessions = new BasicSessions(client);
    const open = gate('open');
    const script = (index: number): Credentials => ({ username: `script-${index}`, password: 'right' });
    const all: string[] = [];
    for (let index = 0; index < 1_000; index += 1) all.push(await sessions.session(script(index), open));
    await sessions.session(script(0), open);
    sessions.forget(script(5), all[5] ?? '');
    expect(loggedOut).toEqual([]);
    for (let index = 1_000; index < 1_003; index += 1) await sessions.session(script(index), open);
    expect(loggedOut).toEqual([all[1], all[2]]);
    await new Promise((resolve) => setImmediate(resolve));
  });
});
