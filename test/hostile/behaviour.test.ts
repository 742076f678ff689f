import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { basic, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { received, Sockets } from './support/sockets.ts';

const BODY = JSON.stringify({ query: '{ viewer { name } }' });
const LARGE = JSON.stringify({ query: '{ __schema { types { name description fields { name description } } } }' });
const head = (body: string): string =>
  `POST /graphql HTTP/1.1\r\nHost: gateway\r\nAuthorization: ${basic('admin')}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;

/** What one request does not show: many connections, and clients that do not behave. */
describe('connections', () => {
  let gateway: TestGateway;
  let sockets: Sockets;

  beforeEach(async () => {
    gateway = await startTestGateway({ timing: { receiveMs: 400 } });
    sockets = new Sockets(gateway.url);
  });
  afterEach(async () => {
    sockets.close();
    await gateway.close();
  });

  async function expectService(): Promise<void> {
    const { status, data } = await gateway.query('{ viewer { name } }', { user: 'admin' });
    expect({ status, data }).toEqual({ status: 200, data: { viewer: { name: 'admin' } } });
    expect(gateway.log.filter(({ level }) => level >= 50)).toEqual([]);
  }

  test('300 requests whose heads never end do not keep others waiting', async () => {
    await Promise.all(
      Array.from({ length: 300 }, () => sockets.open('POST /graphql HTTP/1.1\r\nHost: gateway\r\nX-Slow: ')),
    );
    await expectService();
  });

  test('300 requests whose bodies never end do not keep others waiting, and are no operations under way', async () => {
    await Promise.all(Array.from({ length: 300 }, () => sockets.open(`${head(BODY)}{"query":`)));
    await expectService();
  });

  test.each([
    ['head', 'POST /graphql HTTP/1.1\r\nHost: gateway\r\nX-Slow: '],
    ['body', `${head(BODY)}{"query":`],
  ])('a request whose %s never ends is ended by the gateway', async (_what, bytes) => {
    const socket = await sockets.open(bytes);
    expect(await received(socket, 'never', 1)).toMatch(/^HTTP\/1.1 408 /);
    await expectService();
  });

  test('50 requests in one packet are answered in their order', async () => {
    const requests = Array.from({ length: 50 }, (_, n) => JSON.stringify({ query: `{ a${n}: viewer { name } }` }));
    const socket = await sockets.open(requests.map((body) => head(body) + body).join(''));
    const answers = await received(socket, '"name":"admin"', 50);
    expect([...answers.matchAll(/"a(\d+)":/g)].map(([, n]) => Number(n))).toEqual(requests.map((_, n) => n));
  });

  test('50 clients that leave in the middle of their answers leave nothing behind', async () => {
    const clients = await Promise.all(Array.from({ length: 50 }, () => sockets.open(head(LARGE) + LARGE)));
    await Promise.all(
      clients.map(
        (socket) =>
          new Promise<void>((resolve) =>
            socket.once('data', () => {
              socket.destroy();
              resolve();
            }),
          ),
      ),
    );
    await expectService();
  });

  test('20 clients that never read their answers do not keep others waiting', async () => {
    const clients = await Promise.all(Array.from({ length: 20 }, () => sockets.open((head(LARGE) + LARGE).repeat(5))));
    for (const socket of clients) socket.pause();
    await expectService();
  });
});
