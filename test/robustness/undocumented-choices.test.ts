import { createServer, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';

import { readConfig } from '../../src/config.ts';
import { createLogger } from '../../src/http/logger.ts';
import { startGateway } from '../../src/server.ts';

/** Where the documents are silent, an appliance may choose otherwise than the demo appliance does. This one does. */
let appliance: Server;
let gateway: Awaited<ReturnType<typeof startGateway>>;
let isOpen: boolean;
let posted: Record<string, unknown> | undefined;
let refusal: { status: number; type: string } | undefined;

function answer(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

const LDAP_SERVERS = '/api/configuration/policies/ldap_servers';
const UNSET = { key: null, meta: {} };

beforeEach(async () => {
  isOpen = false;
  posted = undefined;
  refusal = undefined;
  appliance = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      const path = request.url ?? '';
      if (path === '/api/authentication') {
        response.setHeader('set-cookie', `session_id=${'a'.repeat(40)}; Path=/`);
        answer(response, 200, { meta: {} });
      } else if (path === '/api/transaction') {
        if (request.method !== 'GET') isOpen = request.method === 'POST';
        answer(response, 200, { body: { status: isOpen ? 'open' : 'closed' }, key: 'transaction', meta: {} });
      } else if (request.method === 'POST' && refusal) {
        answer(response, refusal.status, { error: { type: refusal.type, details: { user: 'bob' } } });
      } else if (request.method === 'POST') {
        posted = JSON.parse(body) as Record<string, unknown>;
        answer(response, 201, { key: 'new', meta: { href: `${path}/new`, parent: path } });
      } else if (path === LDAP_SERVERS) {
        const item = { key: 'l1', meta: { href: `${path}/l1` }, body: { name: 'ad', bind_password: UNSET } };
        answer(response, 200, { items: [item], meta: { href: path } });
      } else answer(response, 404, { error: { type: 'NotFound', details: path } });
    });
  });
  await new Promise<void>((resolve) => void appliance.listen(0, '127.0.0.1', resolve));
  const address = appliance.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const config = readConfig({ PORT: '0', SESSION_SECRETS: 's'.repeat(40), LOG_LEVEL: 'silent' });
  const log = createLogger(config.logLevel, { write: () => undefined });
  gateway = await startGateway({ config, applianceUrl: new URL(`http://127.0.0.1:${address.port}`), log });
});

afterEach(async () => {
  await gateway.close();
  await new Promise((resolve) => appliance.close(resolve));
});

async function ask(query: string): Promise<{ data?: unknown; errors?: { extensions: { code: string } }[] }> {
  const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
  const init = { method: 'POST', headers: { 'content-type': 'application/json', authorization } };
  const response = await fetch(new URL('/graphql', gateway.url), { ...init, body: JSON.stringify({ query }) });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}

const CREATE_AUDIT = 'mutation { auditPolicyCreate(input: { name: "a" }) { auditPolicy { id } } }';

it('shows a secret as not set if its reference has no key', async () => {
  const { data } = await ask('{ ldapServers { nodes { bindPassword { isSet } } } }');
  expect(data).toEqual({ ldapServers: { nodes: [{ bindPassword: null }] } });
});

it.each(['mssql', 'rdp'])('sends all switched-off members of a new %s connection policy', async (protocol) => {
  const own = protocol === 'mssql' ? 'authenticationPolicy: "-1"' : '';
  const rest = protocol === 'mssql' ? 'transportSecurity: { disabled: {} }' : 'transportSecurity: { legacy: {} }';
  const { errors } = await ask(`mutation { ${protocol}ConnectionPolicyCreate(input: {
    name: "c", active: true, logAuditTrailDownloads: true, indexing: { enabled: true, policy: "-2", priority: 3 }
    network: { clients: ["0.0.0.0/0"], ports: [1433], targets: ["10.0.0.1/32"] }
    serverAddress: { original: {} }, sourceAddress: { boxAddress: {} }, ${rest}
    policies: { auditPolicy: "-3", channelPolicy: "-4", settings: "-5", ${own} }
  }) { ${protocol}ConnectionPolicy { id } } }`);
  expect(errors).toBeUndefined();
  const off = { enabled: false };
  expect(posted).toMatchObject({
    override_log_level: off,
    rate_limit: off,
    channel_database_cleanup: off,
    web_gateway_authentication: off,
  });
});

it.each([
  [400, 'ConfigurationLocked', 'CONFIGURATION_LOCKED'],
  [403, 'ConfigurationLocked', 'CONFIGURATION_LOCKED'],
  [403, 'AccountLocked', 'FORBIDDEN'],
  [400, 'SemanticError', 'INVALID'],
])('a change refused with %i %s fails with %s', async (status, type, code) => {
  refusal = { status, type };
  const { data, errors } = await ask(CREATE_AUDIT);
  expect(data).toBeNull();
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual([code]);
  expect(isOpen).toBe(false);
});
