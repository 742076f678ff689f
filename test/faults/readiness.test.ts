import fastify from 'fastify';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { ApplianceError, CIRCUIT_OPEN } from '../../src/appliance/index.ts';
import { startDemoAppliance } from '../../src/demo/index.ts';
import { registerHealth } from '../../src/http/health.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { SHORT_TIMING, signIn } from '../transaction/world.ts';
import { Line } from './line.ts';
import { until } from './place.ts';

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(config: Record<string, string> = {}) {
  const appliance = await startDemoAppliance();
  const line = await Line.to(appliance.url);
  const gateway = await startTestGateway({ appliance: { ...appliance, url: line.url }, timing: SHORT_TIMING, config });
  closing.push(
    () => appliance.close(),
    () => line.close(),
    () => gateway.close(),
  );
  return { appliance, line, gateway };
}

const status = async (gateway: TestGateway): Promise<unknown> =>
  ((await gateway.send('/health/ready')).json as { status: string }).status;

async function untilReady(gateway: TestGateway): Promise<number> {
  const start = performance.now();
  while ((await status(gateway)) !== 'ready') await new Promise((resolve) => setTimeout(resolve, 50));
  return performance.now() - start;
}

describe('over HTTP', () => {
  it('is said at once when users have found the appliance dead, without asking it, and ends by itself', async () => {
    const { line, gateway } = await start();
    const cookie = await signIn(gateway);
    expect(await status(gateway)).toBe('ready');
    line.isDead = true;
    line.cut();
    for (let count = 0; count < 5; count += 1) await gateway.query('{ timePolicies { totalCount } }', { cookie });
    const { connections } = line;
    expect(await Promise.all([status(gateway), status(gateway)])).toEqual(Array(2).fill('appliance-unavailable'));
    expect(line.connections).toBe(connections);
    line.isDead = false;
    // No user asks for anything now.
    expect(await untilReady(gateway)).toBeLessThan(5_500);
    expect((await gateway.query('{ timePolicies { totalCount } }', { cookie })).errors).toEqual([]);
  });

  it('is not kept for longer than two seconds after the appliance has died', async () => {
    const { line, gateway } = await start();
    expect(await status(gateway)).toBe('ready');
    line.isDead = true;
    line.cut();
    const died = performance.now();
    while ((await status(gateway)) === 'ready') await new Promise((resolve) => setTimeout(resolve, 50));
    expect(performance.now() - died).toBeLessThan(3_000);
    line.isDead = false;
    expect(await untilReady(gateway)).toBeLessThan(3_000);
  });

  it('an appliance that does not answer the probe is not ready after two seconds', async () => {
    const { line, gateway } = await start();
    line.spoil({ path: '/api/info', fault: 'silence' });
    const asked = performance.now();
    expect(await status(gateway)).toBe('appliance-unavailable');
    expect(performance.now() - asked).toBeLessThan(4_000);
    await until(() => line.open === 0);
    line.spoil(undefined);
    expect(await untilReady(gateway)).toBeLessThan(3_000);
  });

  it('is not lost when probes would have to wait behind the requests of users', async () => {
    const { appliance, gateway } = await start({ SPS_MAX_CONNECTIONS: '1' });
    const cookie = await signIn(gateway);
    appliance.faults.add({ path: /configuration/, fault: { delayMs: 60 } });
    const crowd = Array.from({ length: 50 }, (_, index) =>
      gateway.query(`{ timePolicy(id: "${index}") { name } }`, { cookie }),
    );
    const seen: unknown[] = [];
    await until(() => appliance.requests.length > 5);
    for (let count = 0; count < 10; count += 1) {
      const asked = performance.now();
      seen.push(await status(gateway));
      expect(performance.now() - asked).toBeLessThan(1_000);
    }
    expect(new Set(seen)).toEqual(new Set(['ready']));
    await Promise.all(crowd);
    expect(appliance.requests.filter(({ path }) => path === '/api/info')).toEqual([]);
  });
});

describe('with an appliance of which everything is known', () => {
  function setUp() {
    vi.useFakeTimers({ toFake: ['performance'] });
    const appliance = { isRefusing: false, answeredAt: -Infinity, pings: 0, fails: undefined as Error | undefined };
    const ping = (): Promise<void> => {
      appliance.pings += 1;
      return appliance.fails ? Promise.reject(appliance.fails) : Promise.resolve();
    };
    const world = Object.assign(appliance, { ping });
    const server = fastify();
    registerHealth(server, { appliance: world, isDraining: () => false });
    const look = async (): Promise<unknown> => (await server.inject('/health/ready')).json<{ status: string }>().status;
    return { world, look, pass: (ms: number) => vi.advanceTimersByTime(ms) };
  }
  const DEAD = new ApplianceError('unavailable', { code: 'ECONNREFUSED' });
  const REFUSED = new ApplianceError('unavailable', { code: CIRCUIT_OPEN });

  it('it is asked once in two seconds', async () => {
    const { world, look, pass } = setUp();
    for (let seconds = 0; seconds < 10; seconds += 1) {
      expect(await look()).toBe('ready');
      pass(1_000);
    }
    expect(world.pings).toBeLessThanOrEqual(5);
    world.fails = DEAD;
    world.pings = 0;
    for (let seconds = 0; seconds < 10; seconds += 1) {
      await look();
      pass(1_000);
    }
    expect(world.pings).toBeLessThanOrEqual(5);
    expect(await look()).toBe('appliance-unavailable');
  });

  it('an answer to a user counts as one to a probe, for as long', async () => {
    const { world, look, pass } = setUp();
    world.fails = DEAD;
    world.answeredAt = performance.now();
    pass(2_000);
    expect([await look(), world.pings]).toEqual(['ready', 0]);
    pass(1);
    expect([await look(), world.pings]).toEqual(['appliance-unavailable', 1]);
    world.answeredAt = performance.now();
    expect(await look()).toBe('ready');
  });

  it('what was said before the circuit opened counts no longer', async () => {
    const { world, look } = setUp();
    world.answeredAt = performance.now();
    expect(await look()).toBe('ready');
    world.answeredAt = -Infinity;
    expect(await look()).toBe('ready');
    world.isRefusing = true;
    expect(await look()).toBe('appliance-unavailable');
    world.answeredAt = performance.now();
    expect(await look()).toBe('appliance-unavailable');
  });

  it('a question that was refused is asked again as soon as somebody wants to know', async () => {
    const { world, look } = setUp();
    world.isRefusing = true;
    world.fails = REFUSED;
    expect([await look(), await look(), world.pings]).toEqual([...Array<string>(2).fill('appliance-unavailable'), 2]);
    world.isRefusing = false;
    world.fails = undefined;
    expect(await look()).toBe('ready');
  });
});
