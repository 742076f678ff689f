import { describe, expect, it } from 'vitest';

import type { Answer } from '../support/gateway.ts';
import { until } from '../faults/place.ts';
import { codeOf, extensionsOf, times, Visitors } from './visitors.ts';

const ATTACKER = '203.0.113.66';
const LOGIN = '/api/authentication';
const QUERY = '{ viewer { name } timePolicies { totalCount } }';
/** A login hangs for a moment instead of 15 s. */
const FAST = { SPS_TIMEOUT_MS: '200' };

/** Somebody who is signed in asks so many times, one after the other. */
async function ask(visitors: Visitors, cookie: string, count: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let asked = 0; asked < count; asked += 1) answers.push(await visitors.gateway.query(QUERY, { cookie }));
  return answers;
}

const gaugeOf = (name: string, metrics: string): string | undefined =>
  new RegExp(`^${name} (\\d)$`, 'm').exec(metrics)?.[1];

async function circuits(visitors: Visitors): Promise<{ all: string | undefined; logins: string | undefined }> {
  const { text } = await visitors.gateway.send('/metrics');
  return {
    all: gaugeOf('sps_graphql_appliance_circuit_open', text),
    logins: gaugeOf('sps_graphql_login_circuit_open', text),
  };
}

async function readiness(visitors: Visitors): Promise<number> {
  return (await visitors.gateway.send('/health/ready')).status;
}

describe('logins that the appliance does not answer', () => {
  it('cost signed-in users nothing, and are answered again as soon as the appliance answers them', async () => {
    const visitors = await Visitors.forTest({ ...FAST, SIGN_IN_ATTEMPTS: '100', SIGN_IN_ATTEMPTS_PER_USER: '100' });
    const { gateway } = visitors;
    const cookie = await visitors.cookie('auditor', '192.0.2.7');
    const heal = gateway.appliance.faults.add({ path: LOGIN, fault: { never: true } });
    const attacks = await Promise.all(
      times(12, 0).map((_, index) => visitors.signIn({ from: ATTACKER, password: `guess-${index}` })),
    );
    expect(attacks.filter((answer) => codeOf(answer) === 'UPSTREAM_TIMEOUT').length).toBeGreaterThan(4);
    const hanging = times(12, 0).map((_, index) => visitors.signIn({ from: ATTACKER, password: `more-${index}` }));
    const answers = await ask(visitors, cookie, 8);
    expect(answers.map(({ errors }) => errors)).toEqual(times(8, []));
    expect(await readiness(visitors)).toBe(200);
    expect(await circuits(visitors)).toEqual({ all: '0', logins: '1' });
    await Promise.all(hanging);

    // One of them can be the trial.
    const late = await Promise.all(times(3, 0).map(() => visitors.signIn({ from: '192.0.2.8', password: 'admin' })));
    const refused = late.find((answer) => codeOf(answer) === 'UPSTREAM_UNAVAILABLE');
    expect(refused && extensionsOf(refused)).toMatchObject({ retryable: true });
    expect(refused?.errors[0]?.message).toBe(
      'The appliance does not answer sign-ins at the moment: try again in a few seconds.',
    );
    heal();
    const before = performance.now();
    while (codeOf(await visitors.signIn({ from: '192.0.2.8', password: 'admin' })) !== undefined) {
      expect(performance.now() - before).toBeLessThan(10_000);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(await circuits(visitors)).toEqual({ all: '0', logins: '0' });
    const told = gateway.log.filter(({ msg }) => /sign-ins/.test(msg ?? '')).map(({ msg, level }) => [level, msg]);
    expect(told).toEqual([
      [40, 'the appliance does not answer sign-ins: they are refused until it does'],
      [30, 'the appliance answers sign-ins again'],
    ]);
  });

  it('take a small share of the connections, whoever sends them', async () => {
    const visitors = await Visitors.forTest({ SPS_MAX_CONNECTIONS: '16', SPS_TIMEOUT_MS: '1000' });
    const cookie = await visitors.cookie('auditor', '192.0.2.7');
    const { appliance } = visitors.gateway;
    appliance.faults.add({ path: LOGIN, fault: { never: true } });
    appliance.clearRequests();
    const logins = times(8, 0).map((_, index) => visitors.signIn({ from: `198.51.100.${index}` }));
    await until(() => visitors.logins() === 2);
    expect((await ask(visitors, cookie, 5)).flatMap(({ errors }) => errors)).toEqual([]);
    expect(visitors.logins()).toBe(2);
    await Promise.all(logins);
  });

  it('take turns: an address with ten of them does not keep the login of another one waiting behind all', async () => {
    const visitors = await Visitors.forTest({ SPS_MAX_CONNECTIONS: '8', SPS_TIMEOUT_MS: '5000' });
    const { appliance } = visitors.gateway;
    // The first one hangs for a moment, the others are answered.
    appliance.faults.add({ path: LOGIN, times: 1, fault: { delayMs: 700 } });
    const first = visitors.signIn({ from: ATTACKER });
    await until(() => visitors.logins() === 1);
    const attacks = times(9, 0).map((_, index) => visitors.signIn({ from: ATTACKER, password: `guess-${index}` }));
    await new Promise((resolve) => setTimeout(resolve, 200));
    const victim = visitors.signIn({ from: '192.0.2.7', username: 'auditor', password: 'auditor' });
    expect(codeOf(await victim)).toBeUndefined();
    await Promise.all([first, ...attacks]);
    const logins = appliance.requests.filter(({ path }) => path === LOGIN).map(({ status }) => status);
    expect(logins.length).toBe(11);
    // Behind the one that was under way, and the one of the attacker that waited first.
    expect(logins.slice(0, 3).filter((status) => status === 200)).toEqual([200]);
  });

  it('make a login that has waited for too long fail, which costs nothing', async () => {
    const visitors = await Visitors.forTest({ SPS_MAX_CONNECTIONS: '8', ...FAST, SIGN_IN_ATTEMPTS: '1' });
    const heal = visitors.gateway.appliance.faults.add({ path: LOGIN, fault: { never: true } });
    const others = times(4, 0).map((_, index) => visitors.signIn({ from: `198.51.100.${index}` }));
    const answers = await Promise.all([...others, visitors.signIn({ from: '192.0.2.7' })]);
    const codes = answers.map(codeOf);
    expect(codes.filter((code) => code === 'UPSTREAM_TIMEOUT').length).toBeGreaterThan(0);
    const late = answers.filter((answer) => codeOf(answer) === 'OVERLOADED');
    expect(late.length).toBeGreaterThan(1);
    expect(late[0]?.errors[0]).toMatchObject({
      message: 'Too many others are signing in at the moment: try again in a few seconds.',
      extensions: { retryable: true },
    });
    heal();
    const last = codes.lastIndexOf('OVERLOADED');
    const from = last === 4 ? '192.0.2.7' : `198.51.100.${last}`;
    expect(codeOf(await visitors.signIn({ from }))).toBe('INVALID_CREDENTIALS');
  });

  it('are failures, as wrong ones are', async () => {
    const visitors = await Visitors.forTest({ ...FAST, SIGN_IN_ATTEMPTS: '2' });
    const heal = visitors.gateway.appliance.faults.add({ path: LOGIN, fault: { never: true } });
    expect(await visitors.fail(3)).toEqual(['UPSTREAM_TIMEOUT', 'UPSTREAM_TIMEOUT', 'TOO_MANY_ATTEMPTS']);
    heal();
    expect(codeOf(await visitors.signIn({ password: 'admin' }))).toBe('TOO_MANY_ATTEMPTS');
    expect(codeOf(await visitors.signIn({ password: 'admin', from: '192.0.2.9' }))).toBeUndefined();
  });
});
