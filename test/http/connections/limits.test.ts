import { afterEach, describe, expect, it, onTestFinished } from 'vitest';

import { Stage, TIME_POLICIES, until } from '../../sharing/stage.ts';
import { basic, startTestGateway, type TestGateway, type TestGatewayOptions } from '../../support/gateway.ts';
import { heldBy } from './gauges.ts';
import { head, Line, post, query } from './line.ts';

const AS_ADMIN = { authorization: basic('admin') };
const LIVE = head('GET', '/health/live');
/** Where the test itself asks from, by `fetch`. */
const HERE = '127.0.0.1';

const lines: Line[] = [];
afterEach(() => {
  for (const line of lines.splice(0)) line.leave();
});

async function open(gateway: Pick<TestGateway, 'url'>, from: string, count = 1): Promise<Line[]> {
  const opened: Line[] = [];
  for (let n = 0; n < count; n++) opened.push(await Line.open(gateway.url, from));
  lines.push(...opened);
  return opened;
}

async function gatewayWith(options: TestGatewayOptions): Promise<TestGateway> {
  const gateway = await startTestGateway(options);
  onTestFinished(() => gateway.close());
  return gateway;
}

const openOf = (all: readonly Line[]): number => all.filter(({ isClosed }) => !isClosed).length;

describe('connections of one address', () => {
  it('push out those on which nothing happens, the oldest first', async () => {
    const gateway = await gatewayWith({ config: { MAX_CONNECTIONS_PER_CLIENT: '3' } });
    const [idle, begun, used] = await open(gateway, '127.0.0.2', 3);
    await begun?.write('POST /graphql HTTP/1.1\r\nhost: gateway\r\nx-slow: ');
    await used?.write(LIVE);
    await until(() => used?.answers.length === 1);
    const [first] = await open(gateway, '127.0.0.2');
    await until(() => idle?.isClosed === true);
    const [second] = await open(gateway, '127.0.0.2');
    await until(() => begun?.isClosed === true);
    await first?.write(LIVE);
    await second?.write(LIVE);
    await used?.write(LIVE);
    await until(() => first?.answers.length === 1 && second?.answers.length === 1 && used?.answers.length === 2);
  });

  it('are refused if there is something under way on all of them; those of others are not', async () => {
    const stage = await Stage.forTest({ MAX_CONNECTIONS_PER_CLIENT: '2' });
    stage.gate.hold(TIME_POLICIES);
    const busy = await open(stage.gateway, '127.0.0.2', 2);
    for (const [n, line] of busy.entries()) {
      await line.write(post(query(`{ a${n}: timePolicies { totalCount } }`), AS_ADMIN));
    }
    await until(async () => (await heldBy(stage.gateway)).operations === 2);
    const [refused] = await open(stage.gateway, '127.0.0.2');
    await refused?.write(LIVE);
    await until(() => refused?.isClosed === true);
    expect(refused?.answers).toMatchObject([{ status: 503, headers: { 'retry-after': '1', connection: 'close' } }]);
    expect(JSON.parse(refused?.answers[0]?.text ?? '')).toMatchObject({
      errors: [
        { extensions: { code: 'TOO_MANY_OPERATIONS', limit: { setting: 'MAX_CONNECTIONS_PER_CLIENT', maximum: 2 } } },
      ],
    });
    const [other] = await open(stage.gateway, '127.0.0.3');
    await other?.write(LIVE);
    await until(() => other?.answers.length === 1);
    stage.gate.releaseAll();
    await until(() => busy.every(({ answers }) => answers.length === 1));
    const { text } = await stage.gateway.send('/metrics');
    expect(text).toContain('sps_graphql_connections_ended_total{why="refused"} 1');
    expect(stage.gateway.log.filter(({ msg }) => msg === 'connections are refused')).toMatchObject([
      { level: 40, client: '127.0.0.2', code: 'TOO_MANY_OPERATIONS', refused: 1 },
    ]);
  });

  it('cannot take all that there are, nor can those of a few addresses', async () => {
    const gateway = await gatewayWith({ config: { MAX_CONNECTIONS: '60', MAX_CONNECTIONS_PER_CLIENT: '60' } });
    for (const address of ['127.0.0.2', '127.0.0.3', '127.0.0.4']) await open(gateway, address, 60);
    await until(() => openOf(lines) <= 60);
    const held = await heldBy(gateway);
    expect(held.connections).toBeLessThanOrEqual(60);
    expect((await gateway.query('{ viewer { name } }', { user: 'admin' })).status).toBe(200);
    const [other] = await open(gateway, '127.0.0.5');
    await other?.write(LIVE);
    await until(() => other?.answers.length === 1);
  });

  it('have no limit of their own if it is that of a trusted proxy', async () => {
    const config = { MAX_CONNECTIONS_PER_CLIENT: '2', TRUSTED_PROXIES: '127.0.0.0/29,::1' };
    const gateway = await gatewayWith({ config });
    const proxied = await open(gateway, '127.0.0.2', 20);
    const others = await open(gateway, '127.0.0.9', 20);
    await until(() => openOf(others) === 2);
    expect(openOf(proxied)).toBe(20);
  });
});

describe('answers that nobody takes', () => {
  const LARGE = post(query('{ __schema { types { name description fields { name description } } } }'));

  it('end their connection in time, and give back what they hold', async () => {
    const gateway = await gatewayWith({ timing: { readMs: 300, readBytesPerSecond: 1e9 } });
    const slow = await open(gateway, '127.0.0.2', 8);
    for (const line of slow) {
      line.socket.pause();
      // More than the system takes in our place.
      await line.write(LARGE.repeat(40));
    }
    await until(async () => (await heldBy(gateway)).unread > 0);
    // A socket that is not read does not tell that it was closed.
    const ended = 'sps_graphql_connections_ended_total{why="unread"} 8';
    await until(async () => (await gateway.send('/metrics')).text.includes(ended));
    await until(async () => (await heldBy(gateway)).operations === 0);
    expect(await heldBy(gateway)).toMatchObject({ files: 1, bodies: 0, unread: 0 });
    expect(gateway.log.filter(({ msg }) => String(msg).startsWith('connections are ended'))).toMatchObject([
      { level: 40, client: '127.0.0.2', refused: 1 },
    ]);
  });

  it('keep their client from getting more, and nobody else', async () => {
    const gateway = await gatewayWith({ config: { MAX_UNREAD_BYTES: String(2 * 1024 * 1024) } });
    const greedy = await open(gateway, '127.0.0.2', 8);
    for (const line of greedy) {
      line.socket.pause();
      await line.write(LARGE.repeat(40));
    }
    await until(async () => (await heldBy(gateway)).unread >= 512 * 1024);
    const [more] = await open(gateway, '127.0.0.2');
    await more?.write(LARGE);
    await until(() => more?.answers.length === 1);
    expect(more?.answers).toMatchObject([{ status: 503 }]);
    expect(more?.answers[0]?.text).toContain('"MAX_UNREAD_BYTES"');
    const [other] = await open(gateway, '127.0.0.3');
    await other?.write(LARGE);
    await until(() => other?.answers.length === 1);
    expect(other?.answers).toMatchObject([{ status: 200 }]);
    expect((await gateway.query('{ timePolicies { totalCount } }', { user: 'admin' })).status).toBe(200);
  });
});

describe('bodies under way', () => {
  const half = (bytes: number, headers = {}): string =>
    `${head('POST', '/graphql', { 'content-type': 'application/json', 'content-length': String(bytes), ...headers })}{`;

  it('are counted before they come: an address gets its share, others get theirs', async () => {
    const config = { MAX_BODIES_BYTES: '400000', MAX_BODY_BYTES: '100000', MAX_BODY_BYTES_ANONYMOUS: '50000' };
    const gateway = await gatewayWith({ config });
    const slow = await open(gateway, '127.0.0.2', 8);
    for (const line of slow) await line.write(half(50_000));
    await until(() => slow.some(({ answers }) => answers.length > 0));
    // Half of 400,000 for those without a session, and half of what is left for the first of them.
    await until(async () => (await heldBy(gateway)).bodies === 100_000);
    const refusals = slow.flatMap(({ answers }) => answers);
    expect(refusals.length).toBe(6);
    expect(refusals[0]).toMatchObject({ status: 503, headers: { 'retry-after': '1', connection: 'close' } });
    expect(refusals[0]?.text).toContain('"setting":"MAX_BODIES_BYTES","maximum":400000');
    const [other] = await open(gateway, '127.0.0.3');
    await other?.write(post(query('{ __typename }')));
    await until(() => other?.answers.length === 1);
    expect(other?.answers).toMatchObject([{ status: 200 }]);
    for (const line of slow) line.leave();
    await until(async () => (await heldBy(gateway)).bodies === 0);
  });

  it('may come in chunks of one byte, up to what their client may send', async () => {
    const gateway = await gatewayWith({ config: { MAX_BODY_BYTES_ANONYMOUS: '2000' } });
    const chunked = { 'content-type': 'application/json', 'transfer-encoding': 'chunked' };
    const chunks = (text: string): string => [...text].map((letter) => `1\r\n${letter}\r\n`).join('');
    const [line] = await open(gateway, HERE);
    await line?.write(`${head('POST', '/graphql', chunked)}${chunks(query('{ viewer { name } }'))}0\r\n\r\n`);
    await until(() => line?.answers.length === 1);
    expect(line?.answers[0]).toMatchObject({ status: 200, text: '{"data":{"viewer":null}}\n' });
    await line?.write(`${head('POST', '/graphql', chunked)}${chunks(' '.repeat(2_001))}`);
    await until(() => line?.answers.length === 2);
    expect(line?.answers[1]).toMatchObject({ status: 413, headers: { connection: 'close' } });
  });
});
