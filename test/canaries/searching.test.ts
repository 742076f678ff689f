import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, describe, expect, test } from 'vitest';

import { CANARY_PASSWORDS, TEST_SECRET, TOKEN_PREFIX, type CanaryKind } from './canaries.ts';
import { LeakError, Watch, type Find, type GatewayWatch } from './watch.ts';

// The watch must be able to find: here it looks at gateways that leak on purpose.
const APPLIANCE = 'http://127.0.0.1:45678';
const [admin = ''] = Object.values(CANARY_PASSWORDS);

/** For each kind texts that hold one, as they could get out. */
const LEAKS: Readonly<Record<CanaryKind, readonly string[]>> = {
  password: [`Expected Int, found "${admin}".`, `{"variables":{"password":"${admin}"}}`, `/?password=${admin}`],
  basic: Object.entries(CANARY_PASSWORDS).map(
    ([name, password]) => `{"authorization":"Basic ${Buffer.from(`${name}:${password}`).toString('base64')}"}`,
  ),
  session: [`session_id=${TOKEN_PREFIX}00112233445566778899aabbccdd`, `"x-token":"${TOKEN_PREFIX}0011`],
  cookieSecret: [`secrets: ["${TEST_SECRET}"]`],
  sealedCookie: [
    '{"cookie":"sps_graphql_session=Fe26.2*0011*"}',
    'x-debug: Fe26.2*0011*22',
    '{"cookie":"sps_graphql_device=Fe26.2*0011*"}',
  ],
  configurationSecret: ['{"plain":"correct horse"}', 'bind failed with demo-secret-1', 'canary-secret-5'],
  address: ['connect ECONNREFUSED 127.0.0.1:45678', 'http://localhost:45678/api/authentication', '127.0.0.1:45678'],
};
const leaks = Object.entries(LEAKS).flatMap(([kind, texts]) => texts.map((leak) => [kind, leak] as const));
/** The log may name the appliance. */
const leaksOfLogs = leaks.filter(([kind]) => kind !== 'address');

const watch = new Watch();
const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise((resolve) => server.close(resolve));
  expect(watch.takeFinds()).toEqual([]);
});

/** A server in the place of a gateway. */
async function serve(answer: RequestListener): Promise<{ url: string; watched: GatewayWatch }> {
  const watched = watch.gateway(APPLIANCE);
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  watched.listensAt(url);
  return { url, watched };
}

function kindsAndPlaces(): Pick<Find, 'kind' | 'place'>[] {
  return watch.takeFinds().map(({ kind, place }) => ({ kind, place }));
}

describe('a leak is found', () => {
  test.each(leaksOfLogs)('of %s in a log line: %s', (kind, leak) => {
    watch.gateway(APPLIANCE).logged(`{"level":50,"msg":${JSON.stringify(leak)}}\n`);
    expect(kindsAndPlaces()).toEqual([{ kind, place: 'log line' }]);
  });

  test.each(leaksOfLogs)('of %s in the output of a program: %s', (kind, leak) => {
    watch.searchProgram(`Error: no\n    at ${leak} (file.ts)\n`);
    expect(kindsAndPlaces()).toEqual([{ kind, place: 'output of a program' }]);
  });

  test.each(leaks)('of %s in the body of a response: %s', async (kind, leak) => {
    const { url } = await serve((_request, response) => response.end(`{"message":"${leak}"}`));
    await (await fetch(url)).text();
    expect(kindsAndPlaces()).toEqual([{ kind, place: 'response' }]);
  });

  test.each(leaks)('of %s in the head of a response: %s', async (kind, leak) => {
    const { url } = await serve((_request, response) => response.setHeader('x-debug', leak).end());
    await (await fetch(url)).text();
    expect(kindsAndPlaces()).toEqual([{ kind, place: 'response' }]);
  });

  test.each(leaks)('of %s in the metrics: %s', async (kind, leak) => {
    const { url, watched } = await serve((_request, response) => response.end(`errors{message=${leak}} 1\n`));
    expect(url).toContain('127.0.0.1');
    await watched.searchMetrics();
    expect(kindsAndPlaces()).toEqual([
      { kind, place: 'response' },
      { kind, place: 'metrics' },
    ]);
  });

  test.each(leaks.filter(([kind]) => kind !== 'sealedCookie'))('of %s in clear in a cookie: %s', async (kind, leak) => {
    const { url } = await serve((_request, response) =>
      response.setHeader('set-cookie', `sps_graphql_session=${leak}; Path=/`).end(),
    );
    await (await fetch(url)).text();
    expect(kindsAndPlaces().map((find) => find.kind)).toEqual([kind]);
  });

  test('that is cut in two by the pieces of a response, or comes as bytes', async () => {
    const { url } = await serve((request, response) => {
      if (request.url === '/known-length') response.setHeader('content-length', 5000 + admin.length);
      response.write(Buffer.from(`${'x'.repeat(5000)}${admin.slice(0, 9)}`));
      setImmediate(() => response.end(admin.slice(9)));
    });
    for (const path of ['/known-length', '/chunked']) {
      expect(await (await fetch(`${url}${path}`)).text()).toContain(admin);
      expect(kindsAndPlaces(), path).toEqual([{ kind: 'password', place: 'response' }]);
    }
  });

  test('in what is written to a client that reads nothing, below HTTP', async () => {
    const { url } = await serve(() => undefined);
    const [server] = servers;
    server?.on('clientError', (_error, socket) => socket.end(`HTTP/1.1 400 Bad Request\r\n\r\n${admin}`));
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.write('no HTTP\r\n\r\n');
    expect(await text(socket)).toContain('400');
    expect(kindsAndPlaces()).toEqual([{ kind: 'password', place: 'response' }]);
  });
});

describe('what is right is not found', () => {
  test('a sealed cookie in the header that sets it, and the own address of the gateway', async () => {
    const cookies = ['sps_graphql_session', 'sps_graphql_device', '__Host-sps_graphql_device'].map(
      (name) => `${name}=Fe26.2*0011*22; Path=/; HttpOnly`,
    );
    const { url } = await serve((_request, response) => response.setHeader('set-cookie', cookies).end(`see ${url}`));
    await (await fetch(url)).text();
  });

  test('another port, a price, and the appliance in the log', () => {
    const gateway = watch.gateway(APPLIANCE);
    gateway.written('HTTP/1.1 200 OK\r\n\r\n{"ports":[45678],"at":"127.0.0.1:456789"}', '');
    gateway.logged('{"msg":"connect ECONNREFUSED 127.0.0.1:45678"}');
  });
});

test('a find ends in an error that says what got out and where, once', () => {
  watch.gateway(APPLIANCE).logged(`{"msg":"before ${admin} after"}`);
  expect(() => watch.check()).toThrow(LeakError);
  expect(() => watch.check()).not.toThrow();
  watch.gateway(APPLIANCE).logged(`{"msg":"before ${admin} after"}`);
  expect(() => watch.check()).toThrow(`password in a log line: …{\\"msg\\":\\"before ${admin} after`);
});
