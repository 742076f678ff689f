import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, test } from 'vitest';

import { startDemoAppliance, type DemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway } from '../support/gateway.ts';
import { endPrograms, run, type Program } from './program.ts';
import { LoadClient, SlowClient, until, type Fate } from './shutdown-load.ts';

const TIME_POLICIES = '/api/configuration/policies/time_policies';
const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';
const QUERY = '{ timePolicies { nodes { id name } } mssqlConnectionPolicies { totalCount } }';
const LARGE = '{ mssqlConnectionPolicies { nodes { id name network { clients targets ports } } } }';
/** Beyond this a supervisor with common settings would kill the process. */
const GRACE_MS = 10_000;

let appliance: DemoAppliance | undefined;
const clients: LoadClient[] = [];
afterEach(async () => {
  for (const client of clients.splice(0)) await client.leave();
  await endPrograms();
  await appliance?.close();
});

async function start(profile: DemoProfile): Promise<{ program: Program; url: string; appliance: DemoAppliance }> {
  appliance = await startDemoAppliance({ profile });
  const program = run('main.ts', { PORT: '0', SPS_URL: appliance.url, MAX_OPERATIONS_PER_CLIENT: '128' });
  const url = await program.said(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/);
  return { program, url, appliance };
}

function newClients(url: string, name: string, count: number): LoadClient[] {
  const some = Array.from({ length: count }, (_, index) => new LoadClient(url, `${name}-${index}`));
  clients.push(...some);
  return some;
}

const create = (name: string): string =>
  `mutation { auditPolicyCreate(input: { name: "${name}" }) { auditPolicy { name } } }`;

/** Names of the audit policies that are committed. */
function committedNames(appliance: DemoAppliance): unknown[] {
  const keys = appliance.committed(AUDIT_POLICIES) as string[];
  return keys.map((key) => (appliance.committed(`${AUDIT_POLICIES}/${key}`) as { name: unknown }).name);
}

/** Ids of the operations that the gateway has logged: those that it has accepted. */
function acceptedIds(program: Program): Set<string> {
  const lines = program
    .stdout()
    .split('\n')
    .filter((line) => line.includes('"msg":"operation"'));
  return new Set(lines.map((line) => (JSON.parse(line) as { reqId: string }).reqId));
}

/** What a round leaves behind. */
interface Round {
  readonly readers: readonly Fate[];
  readonly writers: readonly Fate[];
  /** Ids of requests that the gateway has accepted: those that it has logged. */
  readonly accepted: ReadonlySet<string>;
  /** What everybody who asks for the time policies must be told. */
  readonly timePolicies: unknown;
}

/** What was accepted is answered, whole and right. */
function expectAnswers({ readers, writers, accepted, timePolicies }: Round): void {
  const fates = [...readers, ...writers];
  expect(fates.filter(({ kind }) => kind === 'cut')).toEqual([]);
  expect(fates.filter(({ kind, id }) => kind !== 'answered' && accepted.has(id))).toEqual([]);
  for (const { json } of readers.filter(({ kind }) => kind === 'answered')) {
    expect(json?.errors).toBeUndefined();
    expect(json?.data?.['timePolicies']).toEqual(timePolicies);
  }
}

/** A change is committed and its client knows it, or there is nothing of it. @returns names of the committed ones. */
function expectChanges({ writers }: Round): unknown[] {
  return writers.flatMap(({ kind, json }) => {
    if (kind !== 'answered') return [];
    if (json?.extensions?.transaction?.outcome === 'COMMITTED') {
      const { auditPolicy } = json.data?.['auditPolicyCreate'] as { auditPolicy: { name: string } };
      return [auditPolicy.name];
    }
    expect(json).toMatchObject({ data: null, extensions: { transaction: { outcome: 'ROLLED_BACK' } } });
    expect(json?.errors).toHaveLength(1);
    expect(['REQUEST_CANCELLED', 'CONFIGURATION_LOCKED']).toContain(json?.errors?.[0]?.extensions.code);
    return [];
  });
}

describe.each([
  ['SIGTERM', '8.0', 12, 0],
  ['SIGINT', '8.0', 12, 70],
  // There is one lock for everybody on this version.
  ['SIGTERM', '6.0', 4, 150],
  ['SIGTERM', '6.9', 12, 400],
] as const)('%s under load, before SPS %s with %i who change it, after %i ms', (signal, profile, changing, ms) => {
  test('ends in time with everything answered, rolled back or committed', async () => {
    const { program, url, appliance } = await start(profile);
    const before = committedNames(appliance);
    const readers = newClients(url, 'reader', 24);
    const writers = newClients(url, 'writer', changing);
    await Promise.all(writers.map((writer) => writer.signIn()));
    const idle = newClients(url, 'idle', 6);
    await Promise.all(idle.map((client, index) => client.askOnce(QUERY, `idle-request-${index}`)));
    // Some answers take much longer than others; of two rules that match, the first one counts.
    appliance.faults.add({ path: TIME_POLICIES, after: 40, times: 3, fault: { delayMs: 1_200 } });
    appliance.faults.add({ path: TIME_POLICIES, fault: { delayMs: 20 } });
    const halfBody = new SlowClient(url, QUERY, 'half of the body');
    const halfHead = new SlowClient(url, QUERY, 'half of the head');
    const late = new SlowClient(url, LARGE, 'all');
    late.socket.pause();

    const load = [
      ...readers.map((reader) => reader.ask(() => QUERY)),
      ...writers.map((writer, index) => writer.ask((number) => create(`w-${index}-${number}`))),
    ];
    // Not by the clock alone: the load has to be under way, however slow the machine is.
    await until(() => [...readers, ...writers].every(({ fates }) => fates.length > 0));
    await wait(ms);
    const signalledAt = performance.now();
    program.process.kill(signal);
    await program.said(/shutting down/);
    const [afterwards] = newClients(url, 'afterwards', 1);
    await afterwards?.askOnce(QUERY, 'afterwards-request');
    const slow = await Promise.all([halfBody, halfHead, late].map((client) => client.finish()));
    await Promise.all(load);
    expect(await program.ended).toBe(0);
    const endedMs = performance.now() - signalledAt;
    expect(endedMs).toBeLessThan(GRACE_MS);
    expect(program.stderr()).toBe('');

    const round = {
      readers: readers.flatMap(({ fates }) => fates),
      writers: writers.flatMap(({ fates }) => fates),
      accepted: acceptedIds(program),
      timePolicies: idle[0]?.fates[0]?.json?.data?.['timePolicies'],
    };
    expectAnswers(round);
    const changed = expectChanges(round);
    expect(changed.length).toBeGreaterThanOrEqual(writers.length);
    expect(committedNames(appliance).sort()).toEqual([...before, ...changed].sort());
    expect(appliance.openTransactions()).toBe(0);
    // Who was in the midst of sending is answered; who had not sent the head yet has not been accepted.
    const [body, head, whole] = slow.map((answer) => answer?.status);
    expect([body, whole]).toEqual([200, 200]);
    expect([200, 503, undefined]).toContain(head);
    expect(afterwards?.fates.map(({ kind }) => kind)).not.toContain('answered');
    // Nothing is locked: somebody else can make a change at once.
    const next = await startTestGateway({ appliance, config: { SPS_LOCK_WAIT_MS: '0' } });
    expect((await next.query(create('next'), { user: 'admin' })).errors).toEqual([]);
    await next.close();
  });
});
