import { request } from 'node:http';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { basic, callsOf, startTestGateway, type TestGateway } from './support/gateway.ts';

/** On SPS 6.0 this is a list and a request for each of 22 connection policies, then for what they refer to. */
const QUERY = '{ mssqlConnectionPolicies { nodes { name policies { auditPolicy { name } backupPolicy { name } } } } }';
const LIST = '/api/configuration/mssql/connections';

/** A deadline beyond that of the test: what ends, ends because the client has left. */
const CONFIG = { SPS_MAX_CONNECTIONS: '2', SPS_TIMEOUT_MS: '60000' };

let gateway: TestGateway;
const rejections: unknown[] = [];
const remember = (reason: unknown): void => void rejections.push(reason);

beforeEach(async () => {
  process.on('unhandledRejection', remember);
  gateway = await startTestGateway({ demo: { profile: '6.0' }, config: CONFIG });
  await gateway.query('{ viewer { name } }', { user: 'admin' });
  gateway.appliance.clearRequests();
});
afterEach(async () => {
  await gateway.close();
  process.off('unhandledRejection', remember);
  expect(rejections.splice(0)).toEqual([]);
});

/** Waits until a condition holds; the test's own timeout bounds it. */
async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(2);
}

/** Sends the query and leaves when told to. */
function visit(): { leave: () => void } {
  const { port } = new URL(gateway.url);
  const headers = { 'content-type': 'application/json', authorization: basic('admin') };
  const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', headers });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query: QUERY }));
  return { leave: () => void sent.destroy() };
}

/** The operation has ended: its log line is there. */
function isOver(): boolean {
  return gateway.log.filter(({ msg }) => msg === 'operation').length === 2;
}

async function expectNothingFurther(): Promise<void> {
  const seen = callsOf(gateway.appliance);
  await until(isOver);
  // Long enough for a request that was on its way when the client left, and for a retry (100 ms).
  await wait(300);
  expect(callsOf(gateway.appliance)).toEqual(seen);
  expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  expect(gateway.log.at(-1)).toMatchObject({ msg: 'operation' });
}

describe('a client that leaves', () => {
  it('while the appliance is silent ends the request to it, and nothing further is sent', async () => {
    gateway.appliance.faults.add({ path: LIST, fault: { never: true } });
    const { leave } = visit();
    await until(() => gateway.appliance.requests.length === 1);
    leave();
    await expectNothingFurther();
  });

  it('in the middle of many requests ends those under way and those that wait for a connection', async () => {
    gateway.appliance.faults.add({ path: /\/mssql\/connections\//, after: 3, fault: { never: true } });
    const { leave } = visit();
    await until(() => gateway.appliance.requests.length >= 6);
    leave();
    await expectNothingFurther();
    expect(gateway.appliance.requests.length).toBeLessThan(10);
  });

  it('while a request is about to be repeated ends that', async () => {
    gateway.appliance.faults.add({ path: LIST, fault: { status: 503, headers: { 'Retry-After': '1' } } });
    const { leave } = visit();
    await until(() => gateway.appliance.requests.length === 1 && gateway.appliance.requests[0]?.status === 503);
    leave();
    await until(isOver);
    await wait(1_300);
    expect(callsOf(gateway.appliance)).toEqual([`GET ${LIST}`]);
  });

  it('does not disturb the others', async () => {
    gateway.appliance.faults.add({ path: LIST, times: 1, fault: { never: true } });
    const { leave } = visit();
    await until(() => gateway.appliance.requests.length === 1);
    const other = gateway.query(QUERY, { user: 'admin' });
    leave();
    const answer = await other;
    expect(answer.errors).toEqual([]);
    expect((answer.data?.['mssqlConnectionPolicies'] as { nodes: unknown[] }).nodes).toHaveLength(22);
  });

  it('and comes back finds connections to the appliance', async () => {
    const remove = gateway.appliance.faults.add({ path: LIST, fault: { never: true } });
    for (let visits = 1; visits <= 5; visits += 1) {
      const { leave } = visit();
      await until(() => gateway.appliance.requests.length === visits);
      leave();
    }
    remove();
    expect((await gateway.query(QUERY, { user: 'admin' })).errors).toEqual([]);
  });

  it('before its request is whole costs nothing', async () => {
    const { port } = new URL(gateway.url);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write(
      'POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 500\r\n\r\n{"query":',
    );
    await wait(50);
    socket.destroy();
    await wait(50);
    expect(callsOf(gateway.appliance)).toEqual([]);
    expect((await gateway.query('{ viewer { name } }', { user: 'admin' })).errors).toEqual([]);
  });
});
