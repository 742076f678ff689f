import fastify from 'fastify';
import { afterEach, expect, test } from 'vitest';

import { startDemoAppliance } from '../../src/demo/index.ts';
import { registerHealth } from '../../src/http/health.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';

const started: TestGateway[] = [];

afterEach(async () => {
  for (const gateway of started.splice(0)) await gateway.close();
});

async function start(options: Parameters<typeof startTestGateway>[0] = {}): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  started.push(gateway);
  return gateway;
}

test('with an appliance: live and ready, without signing anybody in', async () => {
  const gateway = await start();
  expect(await gateway.send('/health/live')).toMatchObject({ status: 200, json: { status: 'live' } });
  expect(await gateway.send('/health/ready')).toMatchObject({ status: 200, json: { status: 'ready' } });
  expect(gateway.appliance.sessions()).toBe(0);
});

test('without the appliance: live, but not ready', async () => {
  const appliance = await startDemoAppliance();
  await appliance.close();
  const gateway = await start({ appliance });
  expect(await gateway.send('/health/live')).toMatchObject({ status: 200 });
  expect(await gateway.send('/health/ready')).toMatchObject({ status: 503, json: { status: 'appliance-unavailable' } });
});

test('with something else at the address of the appliance: not ready', async () => {
  const gateway = await start();
  gateway.appliance.faults.add({ fault: { html: true } });
  expect(await gateway.send('/health/ready')).toMatchObject({ status: 503 });
});

test('many probes are one request to the appliance', async () => {
  const gateway = await start();
  await Promise.all(Array.from({ length: 20 }, () => gateway.send('/health/ready')));
  expect(gateway.appliance.requests.length).toBe(1);
});

test('while shutting down: live, but not ready, and the appliance is not asked', async () => {
  const server = fastify();
  let pings = 0;
  const ping = (): Promise<void> => {
    pings += 1;
    return Promise.resolve();
  };
  const appliance = { ping, isRefusing: false, answeredAt: -Infinity };
  registerHealth(server, { appliance, isDraining: () => true });
  const ready = await server.inject('/health/ready');
  expect(ready.statusCode).toBe(503);
  expect(ready.json()).toEqual({ status: 'draining' });
  expect((await server.inject('/health/live')).statusCode).toBe(200);
  expect(pings).toBe(0);
});
