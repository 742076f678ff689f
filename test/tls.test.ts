import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, startDemoAppliance } from '../src/demo/index.ts';
import { startTestGateway, type TestGateway } from './support/gateway.ts';

const fixture = (name: string): URL => new URL(`appliance/fixtures/${name}`, import.meta.url);
const text = (name: string): string => readFileSync(fixture(name), 'utf8');
const CA_FILE = fileURLToPath(fixture('ca.pem'));
const OTHER_CA_FILE = fileURLToPath(fixture('other-ca.pem'));

let gateway: TestGateway | undefined;
afterEach(async () => {
  await gateway?.close();
  gateway = undefined;
});

/** A gateway before an appliance whose certificate the private authority of the fixtures has signed. */
async function start(
  config: Record<string, string>,
  certificate: 'loopback' | 'other-name' = 'loopback',
  profile: (typeof DEMO_PROFILES)[number] = '8.0',
): Promise<TestGateway> {
  const tls = { key: text(`${certificate}.key.pem`), cert: text(`${certificate}.pem`) };
  return (gateway = await startTestGateway({ demo: { profile, tls }, config }));
}

const QUERY = '{ viewer { name } mssqlConnectionPolicies { nodes { name policies { auditPolicy { name } } } } }';

describe('an appliance with a certificate of a private authority', () => {
  it.each(DEMO_PROFILES)('SPS %s is read over TLS as over plain HTTP', async (profile) => {
    const { appliance, query, send } = await start({ SPS_CA_FILE: CA_FILE }, 'loopback', profile);
    expect(appliance.url).toMatch(/^https:/);
    const answer = await query(QUERY, { user: 'admin' });
    expect(answer.errors).toEqual([]);
    const plain = await startDemoAppliance({ profile });
    const other = await startTestGateway({ appliance: plain });
    const expected = await other.query(QUERY, { user: 'admin' });
    await other.close();
    await plain.close();
    expect(answer.data).toEqual(expected.data);
    expect((await send('/health/ready')).status).toBe(200);
  });

  it.each([
    ['without its authority', {}, 'loopback'],
    ['with another authority', { SPS_CA_FILE: OTHER_CA_FILE }, 'loopback'],
    ['with a certificate for another name', { SPS_CA_FILE: CA_FILE }, 'other-name'],
  ] as const)('%s is unavailable, and no password is sent', async (_case, config, certificate) => {
    const { appliance, query, send } = await start(config, certificate);
    const answer = await query(QUERY, { user: 'admin' });
    expect(answer.errors.map(({ extensions }) => extensions.code)).toEqual([
      'UPSTREAM_UNAVAILABLE',
      'UPSTREAM_UNAVAILABLE',
    ]);
    expect(answer.errors[0]?.message).toContain('certificate is not trusted');
    expect(answer.text).not.toContain(new URL(appliance.url).host);
    const ready = await send('/health/ready');
    expect(ready.status).toBe(503);
    expect(ready.json).toEqual({ status: 'appliance-unavailable' });
    expect((await send('/health/live')).status).toBe(200);
    expect(appliance.requests).toEqual([]);
  });
});
