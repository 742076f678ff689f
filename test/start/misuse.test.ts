import { readFileSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { createServer as createTcpServer, type Server } from 'node:net';
import { fileURLToPath } from 'node:url';

import { afterEach, describe, expect, test, vi } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { startDemoAppliance } from '../../src/demo/index.ts';
import { createLogger } from '../../src/http/logger.ts';
import { startGateway } from '../../src/server.ts';
import { CURES, cureOf } from '../../src/start/causes.ts';
import { introduceAppliance } from '../../src/start/greeting.ts';
import { closeAll, listen } from '../appliance/support.ts';
import { startTestGateway, TEST_SECRET, type LogLine } from '../support/gateway.ts';

const file = (name: string): string => fileURLToPath(new URL(`../faults/fixtures/${name}.pem`, import.meta.url));
const pem = (name: string): string => readFileSync(file(name), 'utf8');

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  await closeAll();
  vi.restoreAllMocks();
});

async function origin(server: Server, protocol = 'http'): Promise<string> {
  return (await listen(server, protocol)).url.origin;
}

const answering =
  (status: number, body: string, headers = {}): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);
const PAGE = '<!doctype html><html><body>Welcome to nginx!</body></html>';
const tlsServer = (certificate: string): Server =>
  createTlsServer({ key: pem('server.key'), cert: pem(certificate) }, answering(200, PAGE));

/** What the start says of an appliance at an address, what the log says, and what signing in is answered. */
async function startWith(url: string, environment: Readonly<Record<string, string>> = {}) {
  const config = readConfig({ PORT: '0', SPS_URL: url, SESSION_SECRETS: TEST_SECRET, ...environment });
  const lines: LogLine[] = [];
  const log = createLogger('info', { write: (line: string) => void lines.push(JSON.parse(line) as LogLine) });
  const gateway = await startGateway({ config, applianceUrl: new URL(url), log });
  closing.push(() => gateway.close());
  const said: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  await introduceAppliance(gateway, new URL(url), log, 1_500);
  write.mockRestore();
  const response = await fetch(`${gateway.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }' }),
  });
  const { errors } = (await response.json()) as {
    errors: { message: string; extensions: { code: string; requestId: string } }[];
  };
  return { text: said.join(''), lines, error: errors[0] };
}

/** What is at the address, by what somebody has done wrong; and what the start says of it. */
const MISTAKES: Readonly<Record<string, readonly [() => Promise<string>, RegExp, string, Record<string, string>?]>> = {
  // A label of more than 63 letters: no name server has to be asked to know that there is no such host.
  'a wrong host': [() => Promise.resolve(`https://${'a'.repeat(64)}.example`), /ENOTFOUND/, 'name is not known'],
  'a wrong port': [() => Promise.resolve('https://127.0.0.1:9'), /ECONNREFUSED/, 'Nothing listens at this port'],
  'https for a server without TLS': [
    async () => (await origin(createServer(answering(200, PAGE)))).replace('http:', 'https:'),
    /ERR_SSL|EPROTO/,
    'does not speak TLS',
  ],
  'http for a server with TLS': [
    async () => origin(tlsServer('good')),
    /400 NOT_SPS|UND_ERR_SOCKET|ECONNRESET|HPE_INVALID_EOF_STATE/,
    'Check',
  ],
  'an unknown certificate': [
    async () => origin(tlsServer('self-signed'), 'https'),
    /SELF_SIGNED/,
    'Set SPS_CA_FILE to a PEM file',
  ],
  'another name in the certificate': [
    async () => origin(tlsServer('other-name'), 'https'),
    /ERR_TLS_CERT_ALTNAME_INVALID/,
    'a name that is in the certificate',
    { SPS_CA_FILE: file('authority') },
  ],
  'an old certificate': [
    async () => origin(tlsServer('expired'), 'https'),
    /CERT_HAS_EXPIRED/,
    'renew the certificate',
    { SPS_CA_FILE: file('authority') },
  ],
  'a web server': [async () => origin(createServer(answering(200, PAGE))), /200 NOT_SPS/, 'is not an SPS appliance'],
  'a web server without the address': [
    async () => origin(createServer(answering(404, PAGE))),
    /404 NOT_SPS/,
    'is not an SPS appliance',
  ],
  'a redirect': [
    async () => origin(createServer(answering(301, '', { location: 'https://sps.example.com/' }))),
    /301 REDIRECT/,
    'is not an SPS appliance',
  ],
  'a proxy that cannot reach the appliance': [
    async () => origin(createServer(answering(502, PAGE))),
    /502/,
    'A proxy on the way',
  ],
  'another service': [
    async () => origin(createTcpServer((socket) => socket.end('SSH-2.0-OpenSSH_9.2\r\n'))),
    /HPE_INVALID/,
    'does not speak HTTP',
  ],
  'a server that is silent': [async () => origin(createTcpServer(() => undefined)), /TIMEOUT/, 'no answer in time'],
  'this gateway itself': [
    async () => {
      const itself = await startTestGateway();
      closing.push(() => itself.close());
      return itself.url;
    },
    /404 NOT_SPS/,
    'is not an SPS appliance',
  ],
};

describe('what the operator reads for SPS_URL with', () => {
  test.each(Object.entries(MISTAKES))('%s', async (_mistake, [address, cause, advice, environment]) => {
    const url = await address();
    const { text, lines, error } = await startWith(url, { SPS_TIMEOUT_MS: '1500', ...environment });
    expect(text).toContain(`Appliance       ${url} does not answer`);
    expect(text).toMatch(cause);
    expect(text).toContain(advice);
    const warning = lines.find(({ msg = '' }) => msg.startsWith('the appliance cannot be used'));
    expect(warning?.['cause']).toMatch(cause);
    // Whoever is told so has the id of the request; its line has the cause.
    expect(error?.extensions.code).toMatch(/^UPSTREAM_/);
    await expect.poll(() => lines.filter(({ msg }) => msg === 'operation')).toHaveLength(1);
    const [line] = lines.filter(({ msg }) => msg === 'operation');
    expect(line).toMatchObject({ reqId: error?.extensions.requestId, causes: [expect.any(String)] });
  });

  test('an appliance: its name, and its version where it tells it', async () => {
    const appliance = await startDemoAppliance();
    closing.push(() => appliance.close());
    expect((await startWithout(appliance.url)).text).toMatch(
      /Appliance {7}http:\/\/127\.0\.0\.1:\d+ answers \(\S+; it tells its version to those who sign in\)/,
    );
    appliance.faults.add({
      path: '/api/info',
      fault: {
        mutate: (answer) => Object.assign(answer['body'] as object, { firmware_version: '8.0.1\u001b[31m' }) && answer,
      },
    });
    expect((await startWithout(appliance.url)).text).toMatch(/ answers \(\S+, SPS 8\.0\.1\?\[31m\)/);
  });
});

/** The same without signing in. */
async function startWithout(url: string): Promise<{ text: string }> {
  const said: string[] = [];
  const config = readConfig({ PORT: '0', SPS_URL: url, SESSION_SECRETS: TEST_SECRET });
  const log = createLogger('silent');
  const gateway = await startGateway({ config, applianceUrl: new URL(url), log });
  closing.push(() => gateway.close());
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
  await introduceAppliance(gateway, new URL(url), log);
  write.mockRestore();
  return { text: said.join('') };
}

describe('the causes', () => {
  test('that are named are found under their own reason', () => {
    for (const { codes, reason } of CURES) {
      for (const code of codes) if (typeof code === 'string') expect(cureOf(code).reason).toBe(reason);
    }
  });

  test('that nobody has thought of have a cure', () => {
    expect(cureOf('ENEW')).toEqual({
      reason: expect.stringMatching(/\.$/) as string,
      cure: expect.stringContaining('SPS_URL') as string,
    });
  });
});
