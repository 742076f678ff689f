import { createServer, type Socket } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';

import { startDemoAppliance, type DemoAppliance } from '../../src/demo/index.ts';
import { clientOf, closeAll, failureOf, listen } from '../appliance/support.ts';
import { startTestGateway, type TestGateway } from '../support/gateway.ts';
import { SHORT_TIMING, signIn } from '../transaction/world.ts';
import { Line, type LineFault } from './line.ts';
import { until } from './place.ts';

afterEach(closeAll);

describe('answers that nobody has asked for', () => {
  /** A server that speaks first, and goes on in its own way when it is asked. */
  async function serveUnasked(greeting: string, answer: (socket: Socket) => void) {
    const server = createServer((socket) => {
      socket.write(greeting);
      socket.on('data', () => answer(socket));
    });
    return listen(server);
  }
  const FORGED = 'HTTP/1.1 200 OK\r\nContent-Length: 33\r\n\r\n{"key":"1","body":{"forged":true}}';

  it('are taken for none, and the connection ends', async () => {
    const { url, sockets } = await serveUnasked(FORGED, () => undefined);
    const { client } = clientOf(url, { timeoutMs: 500 });
    expect(['unavailable', 'timeout', 'malformed']).toContain((await failureOf(client.readObject('x', {}))).failure);
    expect(sockets.length).toBeLessThanOrEqual(3);
    await until(() => sockets.every((socket) => socket.destroyed));
  });
});

describe('a refusal before the request was read', () => {
  it.each([
    [
      'and the connection stays',
      (socket: Socket) => void socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n'),
    ],
    [
      'and the connection ends',
      (socket: Socket) => void socket.end('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n'),
    ],
    [
      'and the connection is reset',
      (socket: Socket) => {
        socket.write('HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n', () => socket.resetAndDestroy());
      },
    ],
  ])('%s', async (_what, refuse) => {
    let heads = 0;
    const server = createServer((socket) => {
      socket.once('data', () => {
        heads += 1;
        socket.pause();
        refuse(socket);
      });
    });
    const { url, sockets } = await listen(server);
    const { client } = clientOf(url, { timeoutMs: 2_000 });
    const body = { text: 'x'.repeat(20_000_000) };
    const error = await failureOf(client.send({ method: 'PUT', path: '/api/configuration/x', body }, {}));
    expect(['invalid', 'unavailable']).toContain(error.failure);
    expect(heads).toBe(1);
    for (const socket of sockets) socket.resume();
    await until(() => sockets.every((socket) => socket.destroyed));
  });
});

describe('through a gateway with one connection', () => {
  let appliance: DemoAppliance;
  let line: Line;
  let gateway: TestGateway;
  afterEach(async () => {
    await gateway.close();
    await until(() => line.open === 0);
    await line.close();
    await appliance.close();
  });
  async function start(maxConnections: number, config: Record<string, string> = {}): Promise<void> {
    appliance = await startDemoAppliance({ profile: '6.0', connections: 20 });
    line = await Line.to(appliance.url);
    gateway = await startTestGateway({
      appliance: { ...appliance, url: line.url },
      timing: SHORT_TIMING,
      config: { SPS_MAX_CONNECTIONS: String(maxConnections), ...config },
    });
  }

  it.each<LineFault>(['twice', 'closing'])('nobody gets an answer that belongs to somebody else: %s', async (fault) => {
    await start(1);
    const users = { admin: await signIn(gateway), auditor: await signIn(gateway, 'auditor') };
    const keys = appliance.committed('/api/configuration/mssql/connections') as string[];
    const look = (key: string): string => `{ viewer { name } mssqlConnectionPolicy(id: "${key}") { key name } }`;
    const ask = (): Promise<unknown[]> =>
      Promise.all(
        Object.entries(users).flatMap(([name, cookie]) =>
          keys.map(async (key) => {
            const { data, errors } = await gateway.query(look(key), { cookie });
            const { name: own } = appliance.committed(`/api/configuration/mssql/connections/${key}`) as {
              name: string;
            };
            expect([errors, data]).toEqual([[], { viewer: { name }, mssqlConnectionPolicy: { key, name: own } }]);
          }),
        ),
      );
    line.spoil({ fault });
    await ask();
    line.spoil(undefined);
    await ask();
  });

  it('no fault leaks connections, or opens more than are allowed', async () => {
    await start(3, { SPS_TIMEOUT_MS: '150' });
    const cookie = await signIn(gateway);
    const faults: readonly LineFault[] = [
      'silence',
      'early',
      'endless headers',
      'not http',
      'missing bytes',
      'endless hints',
      'twice',
      'closing',
    ];
    let most = 0;
    const watching = setInterval(() => (most = Math.max(most, line.open)), 1);
    for (const fault of faults) {
      line.spoil({ fault, times: 6 });
      await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          gateway.query(`{ timePolicy(id: "${fault}-${index}") { name } viewer { name } }`, { cookie }),
        ),
      );
      line.spoil(undefined);
      await expect
        .poll(async () => (await gateway.query('{ timePolicies { totalCount } }', { cookie })).errors, {
          timeout: 5_500,
        })
        .toEqual([]);
      // A broken connection is gone from here at once, and from the other end a moment later.
      await until(() => line.open <= 3);
    }
    clearInterval(watching);
    expect(most).toBeLessThanOrEqual(6);
  });
});
