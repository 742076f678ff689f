import { readFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

import { startDemoAppliance, type DemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway, type QueryOptions, type TestGateway } from '../support/gateway.ts';
import { listen } from '../appliance/support.ts';
import { codesOf, cookieOfSession, outcomeOf, SHORT_TIMING, World } from '../transaction/world.ts';

const file = (name: string): string => fileURLToPath(new URL(`fixtures/${name}.pem`, import.meta.url));
const tls = (name: string) => ({
  key: readFileSync(file('server.key'), 'utf8'),
  cert: readFileSync(file(name), 'utf8'),
});

/** What is wrong with the certificate, and the authority that the gateway trusts; none: those of the system. */
const CERTIFICATES: Readonly<Record<string, { readonly certificate: string; readonly trusted?: string }>> = {
  'an unknown authority': { certificate: 'good' },
  'another authority': { certificate: 'good', trusted: 'self-signed' },
  'no authority': { certificate: 'self-signed', trusted: 'authority' },
  'another name': { certificate: 'other-name', trusted: 'authority' },
  'a certificate that has expired': { certificate: 'expired', trusted: 'authority' },
  'a certificate that is not valid yet': { certificate: 'not-yet', trusted: 'authority' },
};
const OPERATIONS: Readonly<Record<string, readonly [string, 'cookie' | 'Basic' | 'nobody']>> = {
  'a page with references': ['{ mssqlConnectionPolicies { nodes { policies { auditPolicy { name } } } } }', 'cookie'],
  'one object': ['{ timePolicy(id: "-100") { name } }', 'cookie'],
  viewer: ['{ viewer { name } }', 'cookie'],
  'signing in': ['mutation { signIn(username: "admin", password: "admin") { viewer { name } } }', 'nobody'],
  Basic: ['{ timePolicies { totalCount } }', 'Basic'],
  'a change': ['mutation { timePolicyDelete(id: "-100") { deletedId } }', 'cookie'],
};

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

async function start(appliance: DemoAppliance, trusted?: string, config = {}): Promise<TestGateway> {
  const gateway = await startTestGateway({
    appliance,
    timing: SHORT_TIMING,
    config: { ...(trusted !== undefined && { SPS_CA_FILE: file(trusted) }), ...config },
  });
  closing.push(() => gateway.close());
  return gateway;
}

async function optionsOf(appliance: DemoAppliance, by: 'cookie' | 'Basic' | 'nobody'): Promise<QueryOptions> {
  if (by === 'nobody') return {};
  return by === 'Basic' ? { user: 'admin' } : { cookie: await cookieOfSession(new World(appliance), 'a'.repeat(40)) };
}

describe.each<DemoProfile>(['6.0', '8.0'])('on SPS %s', (profile) => {
  describe.each(Object.entries(CERTIFICATES))('%s', (_what, { certificate, trusted }) => {
    let appliance: DemoAppliance;
    beforeAll(async () => {
      appliance = await startDemoAppliance({ profile, tls: tls(certificate) });
    });
    afterAll(() => appliance.close());

    // Few enough for each gateway that its circuit does not open.
    it.each([0, 3])(
      'all operations from number %d on are unavailable, nothing is sent, and nobody learns where',
      async (from) => {
        const gateway = await start(appliance, trusted);
        for (const [kind, [document, by]] of Object.entries(OPERATIONS).slice(from, from + 3)) {
          const answer = await gateway.query(document, await optionsOf(appliance, by));
          expect([kind, codesOf(answer)]).toEqual([kind, ['UPSTREAM_UNAVAILABLE']]);
          expect(answer.errors[0]?.message).toBe('The appliance is not available: its certificate is not trusted.');
          if (kind === 'a change') expect(outcomeOf(answer)).toBe('ROLLED_BACK');
          expect(answer.text).not.toContain(new URL(appliance.url).port);
        }
        expect((await gateway.send('/health/ready')).status).toBe(503);
        expect(appliance.requests).toEqual([]);
        expect(JSON.stringify(gateway.log)).not.toContain(new URL(appliance.url).port);
      },
    );
  });
});

it('with another certificate the appliance is served again', async () => {
  const before = await startDemoAppliance({ tls: tls('expired') });
  const gateway = await start(before, 'authority');
  for (let count = 0; count < 6; count += 1) {
    expect(codesOf(await gateway.query('{ timePolicies { totalCount } }', { user: 'admin' }))).toEqual([
      'UPSTREAM_UNAVAILABLE',
    ]);
  }
  expect(gateway.log.find(({ failures }) => failures !== undefined)).toMatchObject({ cause: 'CERT_HAS_EXPIRED' });
  await before.close();
  const after = await startDemoAppliance({ tls: tls('good'), port: Number(new URL(before.url).port) });
  closing.unshift(() => after.close());
  await expect
    .poll(async () => (await gateway.query('{ timePolicies { totalCount } }', { user: 'admin' })).errors, {
      timeout: 5_500,
    })
    .toEqual([]);
});

describe('a handshake', () => {
  const PEERS: Readonly<Record<string, readonly [(socket: Socket) => void, string]>> = {
    'that is not answered': [() => undefined, 'UPSTREAM_TIMEOUT'],
    'that ends at once': [(socket) => void socket.once('data', () => socket.end()), 'UPSTREAM_UNAVAILABLE'],
    'that is reset': [(socket) => void socket.once('data', () => socket.resetAndDestroy()), 'UPSTREAM_UNAVAILABLE'],
    'with somebody who speaks no TLS': [
      (socket) => void socket.once('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n')),
      'UPSTREAM_UNAVAILABLE',
    ],
    'with an alert': [
      (socket) => void socket.once('data', () => socket.end(Buffer.from([21, 3, 3, 0, 2, 2, 40]))),
      'UPSTREAM_UNAVAILABLE',
    ],
  };
  it.each(Object.entries(PEERS))('%s', async (_what, [answer, code]) => {
    const server = createServer(answer);
    const { url, sockets } = await listen(server, 'https');
    closing.push(async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    });
    const template = await startDemoAppliance();
    await template.close();
    const appliance = { ...template, url: url.origin };
    const gateway = await start(appliance, 'authority', { SPS_TIMEOUT_MS: '400' });
    const answered = await gateway.query('{ timePolicies { totalCount } }', {
      cookie: await cookieOfSession(new World(appliance), 'a'.repeat(40)),
    });
    expect(codesOf(answered)).toEqual([code]);
    // Three tries, and as many of the question for the state that goes with the first read of a session.
    expect(sockets.length).toBeLessThanOrEqual(6);
  });
});
