import { availableParallelism } from 'node:os';
import { expect, onTestFinished, test } from 'vitest';

import { startDemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { codesOf, CONNECTIONS, DAYS, outcomeOf, signIn, TIME_POLICIES } from './world.ts';

/** `LOAD_SECONDS=20 npx vitest run test/transaction/load.test.ts`: the long form, for figures. */
const SECONDS = Number(process.env['LOAD_SECONDS'] ?? 0);
const CLIENTS = 20;

interface Ledger {
  /** Names of time policies that were acknowledged, and of those that were refused. */
  readonly acknowledged: string[];
  readonly refused: string[];
  readonly latencies: number[];
  readonly codes: Map<string, number>;
  /** What the client's connection policy must be called. */
  name: string | undefined;
}

/** One client, in a session of its own: every operation changes its connection policy and creates a time policy; each third must fail. */
async function work(
  gateway: TestGateway,
  client: number,
  key: string,
  goOn: (done: number) => boolean,
): Promise<Ledger> {
  const ledger: Ledger = { acknowledged: [], refused: [], latencies: [], codes: new Map(), name: undefined };
  const cookie = await signIn(gateway);
  for (let done = 0; goOn(done); done += 1) {
    const name = `client${client}.${done}`;
    const document = `mutation {
      mssqlConnectionPolicyUpdate(id: "${key}", input: { name: "${name}" }) { mssqlConnectionPolicy { id } }
      timePolicyCreate(input: { name: "${name}", ${DAYS} }) { timePolicy { id } }
      ${done % 3 === 1 ? 'timePolicyDelete(id: "missing") { deletedId }' : ''}
    }`;
    const before = performance.now();
    const answer = await gateway.query(document, { cookie });
    ledger.latencies.push(performance.now() - before);
    for (const code of codesOf(answer)) ledger.codes.set(code, (ledger.codes.get(code) ?? 0) + 1);
    if (outcomeOf(answer) === 'COMMITTED') {
      expect(answer.errors).toEqual([]);
      ledger.acknowledged.push(name);
      ledger.name = name;
    } else {
      expect([outcomeOf(answer), answer.data]).toEqual(['ROLLED_BACK', null]);
      ledger.refused.push(name);
    }
  }
  return ledger;
}

function figures(profile: DemoProfile, ledgers: readonly Ledger[], ms: number): string {
  const latencies = ledgers.flatMap((ledger) => ledger.latencies).sort((one, other) => one - other);
  const at = (share: number): string => `${Math.round(latencies[Math.floor(share * (latencies.length - 1))] ?? 0)} ms`;
  const codes = new Map<string, number>();
  for (const [code, count] of ledgers.flatMap((ledger) => [...ledger.codes]))
    codes.set(code, (codes.get(code) ?? 0) + count);
  const acknowledged = ledgers.reduce((sum, ledger) => sum + ledger.acknowledged.length, 0);
  return (
    `SPS ${profile}, ${CLIENTS} clients, ${availableParallelism()} cores, ${(ms / 1000).toFixed(1)} s: ${latencies.length} operations, ` +
    `${acknowledged} committed, refused ${JSON.stringify(Object.fromEntries(codes))}, median ${at(0.5)}, 95 % ${at(0.95)}, worst ${at(1)}\n`
  );
}

test.each([
  ['8.0', 9],
  ['6.0', 3],
] as const)(
  'what is acknowledged is there, what is refused is not, nothing is lost: SPS %s',
  async (profile, operations) => {
    const appliance = await startDemoAppliance({ profile, connections: CLIENTS });
    onTestFinished(() => appliance.close());
    const gateway = await startTestGateway({ appliance });
    onTestFinished(() => gateway.close());
    const keys = appliance.committed(CONNECTIONS) as string[];
    const nameAt = (path: string): string => (appliance.committed(path) as { name: string }).name;
    const names = keys.map((key) => nameAt(`${CONNECTIONS}/${key}`));
    const others = (appliance.committed(TIME_POLICIES) as string[]).map((key) => nameAt(`${TIME_POLICIES}/${key}`));

    const startedAt = performance.now();
    const isInTime = (): boolean => performance.now() - startedAt < SECONDS * 1000;
    const goOn = (done: number): boolean => (SECONDS > 0 ? isInTime() : done < operations);
    const ledgers = await Promise.all(keys.map((key, client) => work(gateway, client, key, goOn)));
    const ms = performance.now() - startedAt;

    const policies = (appliance.committed(TIME_POLICIES) as string[]).map((key) => nameAt(`${TIME_POLICIES}/${key}`));
    const acknowledged = ledgers.flatMap((ledger) => ledger.acknowledged);
    expect(policies.toSorted()).toEqual([...others, ...acknowledged].toSorted());
    keys.forEach((key, client) => expect(nameAt(`${CONNECTIONS}/${key}`)).toBe(ledgers[client]?.name ?? names[client]));
    for (const ledger of ledgers) {
      for (const code of ledger.codes.keys()) expect(['NOT_FOUND', 'CONFIGURATION_LOCKED']).toContain(code);
      if (profile === '8.0') expect([...ledger.codes.keys()]).toEqual(['NOT_FOUND']);
    }
    expect(acknowledged.length).toBeGreaterThan(0);
    expect(appliance.openTransactions()).toBe(0);
    process.stdout.write(figures(profile, ledgers, ms));
  },
  60_000 + SECONDS * 2_000,
);
