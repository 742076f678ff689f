import { describe, expect, it } from 'vitest';

import { ApplianceError, type ApplianceClient, type Credentials } from '../../src/appliance/index.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import { BasicSessions } from '../../src/session/basic-sessions.ts';
import type { LoginGate } from '../../src/session/sign-in-attempts.ts';

const SCRIPT = { username: 'script', password: 'right' };
const open: LoginGate = { client: 'a', attempt: (_username, login) => login(), succeeded: () => undefined };
const shut: LoginGate = {
  client: 'b',
  attempt: () => Promise.reject(new GatewayError('TOO_MANY_ATTEMPTS')),
  succeeded: () => undefined,
};

/** An appliance where the password of everybody is «right», and which counts its logins. */
function appliance(): { readonly client: ApplianceClient; readonly logins: () => number } {
  let logins = 0;
  const login = ({ password }: Credentials): Promise<{ session: string }> => {
    logins += 1;
    const session = `session-${logins}`;
    return password === 'right'
      ? Promise.resolve({ session })
      : Promise.reject(new ApplianceError('invalid-credentials'));
  };
  return { client: { login } as unknown as ApplianceClient, logins: () => logins };
}

describe('remembered Basic sessions', () => {
  it('are not pushed out by a flood of wrong passwords', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    const first = await sessions.session(SCRIPT, open);
    const flood = Array.from({ length: 5_000 }, (_, index) => ({ username: 'script', password: `guess-${index}` }));
    const failures = await Promise.allSettled(flood.map((guess) => sessions.session(guess, open)));
    expect(failures.every(({ status }) => status === 'rejected')).toBe(true);
    expect(await sessions.session(SCRIPT, open)).toBe(first);
    expect(logins()).toBe(5_001);
  });

  it('need no gate, and a login that is refused is no login', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    await expect(sessions.session(SCRIPT, shut)).rejects.toThrow(GatewayError);
    expect(logins()).toBe(0);
    const first = await sessions.session(SCRIPT, open);
    expect(await sessions.session(SCRIPT, shut)).toBe(first);
  });

  it('are shared by those who come at once, refused or not', async () => {
    const { client, logins } = appliance();
    const sessions = new BasicSessions(client);
    const gates = Array.from({ length: 60 }, (_, index) => (index % 3 === 0 ? shut : open));
    const outcomes = await Promise.allSettled(gates.map((gate) => sessions.session(SCRIPT, gate)));
    // The first one who comes is refused; nobody who may log in is refused with him.
    for (const [index, { status }] of outcomes.entries()) if (gates[index] === open) expect(status).toBe('fulfilled');
    expect(logins()).toBe(1);
  });

  it('are never those of similar credentials', async () => {
    const { client } = appliance();
    const sessions = new BasicSessions(client);
    const first = await sessions.session({ username: 'ab', password: 'right' }, open);
    expect(await sessions.session({ username: 'a', password: 'right' }, open)).not.toBe(first);
    await expect(sessions.session({ username: 'a', password: 'bright' }, open)).rejects.toThrow(ApplianceError);
    await expect(sessions.session({ username: 'abright', password: '' }, open)).rejects.toThrow(ApplianceError);
  });
});
