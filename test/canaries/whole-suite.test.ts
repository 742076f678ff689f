import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { basic, cookieOf, startTestGateway } from '../support/gateway.ts';
import { CANARY_PASSWORDS, TOKEN_PREFIX } from './canaries.ts';
import { LeakError, watch } from './watch.ts';

const SIGN_IN =
  'mutation ($password: String!) { signIn(username: "auditor", password: $password) { viewer { name } } }';
const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';

test('what tests send and appliances give are canaries', async () => {
  const gateway = await startTestGateway();
  const header = Buffer.from(basic('admin').slice('Basic '.length), 'base64').toString();
  expect(header).toBe(`admin:${CANARY_PASSWORDS['admin'] ?? ''}`);
  const answers = [
    await gateway.query('{ viewer { name } }', { user: 'admin' }),
    await gateway.query(SIGN_IN, { variables: { password: 'auditor' } }),
    await gateway.query('mutation { signIn(username: "operator", password: "operator") { viewer { name } } }'),
  ];
  expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  const sessions = gateway.appliance.requests.flatMap(({ session }) => session ?? []);
  expect(sessions.length).toBeGreaterThanOrEqual(3);
  for (const session of sessions) expect(session).toMatch(new RegExp(`^${TOKEN_PREFIX}[0-9a-f]{28}$`));
  // What the watch calls a sealed cookie is what the gateway sets.
  expect(cookieOf(answers[1] ?? { cookies: [] })).toMatch(/^sps_graphql_session=Fe26\.2\*/);
  await gateway.close();
});

test('a gateway that has let one out cannot be closed without an error', async () => {
  const gateway = await startTestGateway();
  const [key = ''] = gateway.appliance.committed(AUDIT_POLICIES) as string[];
  await gateway.query('{ viewer { name } }', { user: 'admin' });
  const session = gateway.appliance.requests.find((request) => request.session !== undefined)?.session;
  // The name of a policy is shown to whoever may see the policy: an appliance that puts a session there makes the gateway leak.
  gateway.appliance.edit(`${AUDIT_POLICIES}/${key}`, (body) => ({ ...body, name: session }));
  const answer = await gateway.query('{ auditPolicies(first: 1) { nodes { name } } }', { user: 'admin' });
  expect(answer.text).toContain(session);
  await expect(gateway.close()).rejects.toThrow(LeakError);
  expect(watch.takeFinds()).toEqual([]);
});

test('a file whose tests pass without looking fails all the same, and what was searched is told', async () => {
  const config = fileURLToPath(new URL('leaking/vitest.config.ts', import.meta.url));
  const program = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, 'run', '--config', config], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: { PATH: process.env['PATH'], NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  expect((await ended)[0]).toBe(1);
  expect(stderr).toMatch(/LeakError: What must be kept got out:\s+session in a response: …/);
  expect(stdout).toMatch(/Tests +1 passed/);
  expect(stdout).toMatch(/Searched for canaries: 1 gateways \(\d+ log lines, [2-9] responses, 0 metrics pages\)/);
}, 60_000);
