import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { endPrograms, run, type Program } from './program.ts';
import { LoadClient, SlowClient, until } from './shutdown-load.ts';

const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';
const CREATE = 'mutation { auditPolicyCreate(input: { name: "never" }) { auditPolicy { name } } }';
/** An answer that does not fit into what the system keeps for a connection. */
const HUGE = `{ mssqlConnectionPolicies(first: 1000) { nodes { ${Array.from({ length: 150 }, (_, index) => `a${index}: name`).join(' ')} } } }`;
/** Supervisors with common settings kill a process that has not ended by then; much earlier is too early. */
const [EARLIEST_MS, LATEST_MS] = [7_500, 10_000];

let appliance: DemoAppliance | undefined;
const clients: LoadClient[] = [];
const slowClients: SlowClient[] = [];
afterEach(async () => {
  for (const { socket } of slowClients.splice(0)) socket.destroy();
  for (const client of clients.splice(0)) await client.leave();
  await endPrograms();
  await appliance?.close();
});

async function start(
  environment: Record<string, string> = {},
  connections = 0,
): Promise<{ program: Program; url: string }> {
  appliance = await startDemoAppliance({ connections });
  const program = run('main.ts', { PORT: '0', SPS_URL: appliance.url, ...environment });
  const url = await program.said(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/);
  return { program, url };
}

function newClient(url: string, name: string): LoadClient {
  const client = new LoadClient(url, name);
  clients.push(client);
  return client;
}

/** Sends a query to an appliance that does not answer it any more. */
async function askInVain(url: string): Promise<LoadClient> {
  const reader = newClient(url, 'reader');
  await reader.signIn();
  appliance?.faults.add({ path: AUDIT_POLICIES, fault: { never: true } });
  void reader.askOnce('{ auditPolicies { nodes { id } } }', 'query-in-vain');
  await until(
    () => appliance?.requests.some(({ path, method }) => method === 'GET' && path === AUDIT_POLICIES) === true,
  );
  return reader;
}

test('an appliance that does not answer and clients that neither send nor read: the end comes in time, with exit code 0', async () => {
  // Longer than the whole end may take: nothing that is waited for ends by itself.
  const { program, url } = await start({ SPS_TIMEOUT_MS: '60000' }, 1_000);
  const sent = ['all', 'half of the head', 'half of the body'] as const;
  slowClients.push(...sent.map((part) => new SlowClient(url, HUGE, part)));
  slowClients[0]?.socket.pause();
  await until(() => program.stdout().includes('"msg":"operation"'));
  const reader = await askInVain(url);
  const writer = newClient(url, 'writer');
  await writer.signIn();
  appliance?.faults.add({ method: 'POST', path: AUDIT_POLICIES, fault: { never: true } });
  const writing = writer.askOnce(CREATE, 'write-in-vain');
  await until(() => appliance?.openTransactions() === 1);
  // Not even the rollback is answered.
  appliance?.faults.add({ fault: { never: true } });

  const signalledAt = performance.now();
  program.process.kill('SIGTERM');
  expect(await program.ended).toBe(0);
  const endedMs = performance.now() - signalledAt;
  expect(endedMs).toBeGreaterThan(EARLIEST_MS);
  expect(endedMs).toBeLessThan(LATEST_MS);
  expect(program.stdout()).toContain('ended with requests under way');
  expect(program.stderr()).toBe('');
  // Who reads is told before the end; what became of the change cannot be told.
  expect(reader.fates).toMatchObject([
    { kind: 'answered', json: { errors: [{ extensions: { code: 'REQUEST_CANCELLED' } }] } },
  ]);
  await writing;
  expect(writer.fates.map(({ kind }) => kind)).toEqual(['unanswered']);
}, 30_000);

test.each([
  ['SIGTERM', 'SIGTERM'],
  ['SIGINT', 'SIGINT'],
  ['SIGTERM', 'SIGINT'],
] as const)('%s and then %s: ended at once, by the signal', async (first, second) => {
  const { program, url } = await start();
  await askInVain(url);
  program.process.kill(first);
  await program.said(/shutting down/);
  const signalledAt = performance.now();
  program.process.kill(second);
  expect(await program.ended).toBeNull();
  expect(program.process.signalCode).toBe(second);
  expect(performance.now() - signalledAt).toBeLessThan(EARLIEST_MS);
});

test.each([400, 800, 1_200])('SIGTERM %i ms after the start: no half start stays behind', async (ms) => {
  const program = run('main.ts', { PORT: '0' });
  await wait(ms);
  program.process.kill('SIGTERM');
  const code = await program.ended;
  // Before the program's first line nobody listens for signals, and nothing was accepted that could be lost.
  if (code === null) {
    expect(program.process.signalCode).toBe('SIGTERM');
    expect(program.stdout()).not.toContain('Server listening');
  } else expect(code).toBe(0);
  expect(program.stderr()).toBe('');
});
