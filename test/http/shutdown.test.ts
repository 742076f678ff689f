import { Agent, request } from 'undici';
import { afterEach, expect, test } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { basic } from '../support/gateway.ts';
import { endPrograms, run } from './program.ts';

const agents: Agent[] = [];
let appliance: DemoAppliance | undefined;

afterEach(async () => {
  for (const agent of agents.splice(0)) await agent.destroy();
  await endPrograms();
  await appliance?.close();
});

/** One kept-alive connection: once the port is closed, nothing else reaches the gateway. */
function connection(): Agent {
  const agent = new Agent({ connections: 1, pipelining: 1 });
  agents.push(agent);
  return agent;
}

test('SIGTERM: what was accepted is answered, what comes is refused, the port is closed, the exit code is 0', async () => {
  appliance = await startDemoAppliance();
  const program = run('main.ts', { PORT: '0', SPS_URL: appliance.url });
  const url = await program.said(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/);
  // The answer of the appliance is held back for so long that the signal certainly arrives before it.
  appliance.faults.add({ path: '/api/configuration/policies/audit_policies', fault: { delayMs: 1500 } });
  const accepted = request(`${url}/graphql`, {
    method: 'POST',
    dispatcher: connection(),
    headers: { 'content-type': 'application/json', authorization: basic('admin') },
    body: JSON.stringify({ query: '{ auditPolicies { totalCount } }' }),
  });
  await expect.poll(() => appliance?.requests.some(({ path }) => path.endsWith('/audit_policies'))).toBe(true);

  program.process.kill('SIGTERM');
  await program.said(/shutting down/);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();

  const { statusCode, headers, body } = await accepted;
  expect(statusCode).toBe(200);
  // Or else the connection would stay open, and the process with it.
  expect(headers['connection']).toBe('close');
  expect(await body.json()).toMatchObject({ data: { auditPolicies: { totalCount: expect.any(Number) as number } } });
  expect(await program.ended).toBe(0);
  await expect(fetch(`${url}/health/live`)).rejects.toThrow();
});

test('SIGTERM: connections that clients keep open do not hold up the end', async () => {
  appliance = await startDemoAppliance();
  const program = run('main.ts', { PORT: '0', SPS_URL: appliance.url });
  const url = await program.said(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/);
  const closed: string[] = [];
  const dispatcher = connection().on('disconnect', ({ origin }: URL) => closed.push(origin));
  const { statusCode, body } = await request(`${url}/health/live`, { dispatcher });
  await body.dump();
  expect(statusCode).toBe(200);
  expect(closed).toEqual([]);

  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  await expect.poll(() => closed).toEqual([url]);
});
