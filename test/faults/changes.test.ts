import { afterAll, describe, expect, it } from 'vitest';

import {
  ApplianceClient,
  ApplianceError,
  type ApplianceAnswer,
  type ApplianceRequest,
  type Call,
} from '../../src/appliance/index.ts';
import { startDemoAppliance } from '../../src/demo/index.ts';
import { TIMING } from '../../src/timing.ts';
import { SessionLocks } from '../../src/transaction/session-locks.ts';
import { Strays } from '../../src/transaction/strays.ts';
import { UnitOfWork } from '../../src/transaction/unit-of-work.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { codesOf, outcomeOf, SHORT_TIMING, signIn, TRANSACTION, visit, World } from '../transaction/world.ts';
import { Line } from './line.ts';
import { until } from './place.ts';

const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(askAgainMs: readonly number[] = SHORT_TIMING.askAgainMs) {
  const world = await World.start({ profile: '6.0' });
  const line = await Line.to(world.appliance.url);
  const gateway: TestGateway = await startTestGateway({
    appliance: { ...world.appliance, url: line.url },
    timing: { ...SHORT_TIMING, askAgainMs },
    config: { SPS_LOCK_WAIT_MS: '0', SPS_TIMEOUT_MS: '6000' },
  });
  closing.push(
    () => world.appliance.close(),
    () => line.close(),
    () => gateway.close(),
  );
  const cookie = await signIn(gateway);
  const others = await signIn(gateway, 'auditor');
  const die = (): void => {
    line.isDead = true;
    line.cut();
  };
  /** Others find the appliance dead. */
  const openCircuit = async (): Promise<void> => {
    const asking = Array.from({ length: 8 }, (_, index) =>
      gateway.query(`{ timePolicy(id: "${index}") { name } }`, { cookie: others }),
    );
    await Promise.all(asking);
    expect(gateway.log.filter(({ failures }) => failures !== undefined)).toHaveLength(1);
  };
  /** The appliance is back, but the trial does not find out: for some seconds everything else is refused. */
  const comeBackUnnoticed = async (): Promise<void> => {
    line.spoil({ path: /policies\/audit_policies/, fault: 'silence' });
    line.isDead = false;
    const before = line.requests.length;
    while (line.requests.length === before) {
      void gateway.query('{ auditPolicies { totalCount } }', { cookie: others }).catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };
  return { world, line, gateway, cookie, die, openCircuit, comeBackUnnoticed };
}

describe.concurrent('while the circuit is open', () => {
  it('a change is told to be rolled back, and nothing is sent', async ({ expect }) => {
    const { world, line, gateway, cookie, die, openCircuit } = await start();
    die();
    await openCircuit();
    const { connections } = line;
    const answer = await gateway.query(world.all(), { cookie });
    expect([codesOf(answer), answer.data, outcomeOf(answer)]).toEqual([['UPSTREAM_UNAVAILABLE'], null, 'ROLLED_BACK']);
    expect([line.connections, world.extent()]).toEqual([connections, 'nothing']);
  });

  it('a change that was begun before is rolled back as soon as the appliance can be reached', async ({ expect }) => {
    // Longer than it takes the others to find out that the appliance is dead.
    const { world, gateway, cookie, die, openCircuit, comeBackUnnoticed } = await start([0, 4_000, 100, 300]);
    world.appliance.faults.add({ method: 'PUT', path: /connections\/[^@]/, fault: { delayMs: 100 } });
    const changing = gateway.query(world.all(), { cookie });
    await until(() => world.requests('PUT', /connections\/[^@]/).length === 1);
    expect(world.appliance.openTransactions()).toBe(1);
    die();
    await openCircuit();
    await comeBackUnnoticed();
    const answer = await changing;
    expect([codesOf(answer), outcomeOf(answer), world.extent()]).toEqual([
      ['UPSTREAM_UNAVAILABLE'],
      'ROLLED_BACK',
      'nothing',
    ]);
    expect(world.appliance.openTransactions()).toBe(0);
    expect(world.repeatedWrites()).toEqual([]);
  });

  it('a commit whose answer was lost is asked about all the same', async ({ expect }) => {
    const { world, gateway, cookie, die, openCircuit, comeBackUnnoticed } = await start([4_000, 100, 300]);
    world.appliance.faults.add({ method: 'PUT', path: TRANSACTION, fault: { delayMs: 50 } });
    const changing = gateway.query(world.all(), { cookie });
    await until(() => world.requests('PUT', TRANSACTION).length === 1);
    die();
    await openCircuit();
    await comeBackUnnoticed();
    const answer = await changing;
    expect([codesOf(answer), outcomeOf(answer), world.extent()]).toEqual([[], 'COMMITTED', 'all']);
    expect(world.repeatedWrites()).toEqual([]);
  });
});

/** A client whose circuit is open for whatever may be refused but reading. */
class RefusingClient extends ApplianceClient {
  override send(request: ApplianceRequest, call: Call): Promise<ApplianceAnswer> {
    const isRefused = request.path.startsWith('/api/configuration/') && call.urgent !== true;
    return isRefused
      ? Promise.reject(new ApplianceError('unavailable', { code: 'CIRCUIT_OPEN' }))
      : super.send(request, call);
  }
}

it('a write that is refused by an open circuit was never sent: the transaction is rolled back', async () => {
  const appliance = await startDemoAppliance();
  const client = new RefusingClient({ url: new URL(appliance.url), maxConnections: 2, timeoutMs: 5_000 });
  closing.push(
    () => appliance.close(),
    () => client.close(),
  );
  const { session } = await client.login({ username: 'admin', password: 'admin' });
  const work = new UnitOfWork({
    client,
    strays: new Strays({ client, locks: new SessionLocks(), ...TIMING }),
    session: {
      isShared: false,
      beginWork: () =>
        Promise.resolve({
          call: { session, urgent: true as const },
          limited: { session },
          state: { status: 'closed' as const, requiresMessage: false },
        }),
      sessionAfterLoss: () => Promise.resolve(undefined),
    },
    signal: new AbortController().signal,
    message: undefined,
    mode: 'commit',
    lockWaitMs: 0,
    askAgainMs: SHORT_TIMING.askAgainMs,
  });
  const write = work.write({ method: 'DELETE', path: '/api/configuration/policies/time_policies/-100' });
  await expect(write).rejects.toMatchObject({ cause: 'CIRCUIT_OPEN' });
  await write.catch((error: unknown) => work.fail(error));
  await work.finish(() => Promise.resolve(undefined));
  expect([work.outcome, appliance.openTransactions()]).toEqual(['ROLLED_BACK', 0]);
  const ends = appliance.requests.filter(({ method, path }) => method === 'DELETE' && path === TRANSACTION);
  expect(ends).toHaveLength(1);
});

it('on a line that loses every second answer, each change is told truly', async () => {
  const world = await World.start({ profile: '8.0' });
  closing.push(() => world.appliance.close());
  const { gateway, cookie } = await visit(world);
  closing.push(() => gateway.close());
  for (let round = 0; round < 12; round += 1) {
    world.reset();
    for (let after = round % 3; after < 24; after += 3)
      world.appliance.faults.add({ after, times: 1, fault: { reset: 'after' } });
    const outcome = outcomeOf(await gateway.query(world.all(), { cookie }));
    expect(outcome).toMatch(/^(COMMITTED|ROLLED_BACK)$/);
    expect(world.extent()).toBe(outcome === 'COMMITTED' ? 'all' : 'nothing');
    expect([world.repeatedWrites(), world.appliance.openTransactions()]).toEqual([[], 0]);
  }
});
