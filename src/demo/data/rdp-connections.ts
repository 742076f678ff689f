import type { JsonObject } from '../json.ts';
import { certificateCheck, commonCertificates, plain, variedMembers, variedPolicies } from './connections.ts';
import { identityKeys } from './identities.ts';
import { rdpChannelPolicies, rdpSettingsPolicies } from './protocol-policies.ts';
import { cycled, legacyKey, type Entries } from './seed.ts';

const off = { enabled: false };

/** The documented connection policy (resources.md A2, RDP sample), in the write form. */
const documented: JsonObject = {
  ...plain,
  name: 'rdp_demo',
  access_control: [
    {
      authorizer: 'reporting',
      permission: 'audit_and_authorize',
      require_different_ip: true,
      require_different_username: true,
      subject: { selection: 'everybody' },
    },
  ],
  channel_database_cleanup: { enabled: true, days: 550 },
  network: { clients: ['0.0.0.0/0'], ports: [3389], targets: ['10.30.255.28/24'] },
  policies: {
    aa_plugin: null,
    analytics_policy: null,
    archive_cleanup_policy: '1854671967571b9063c4c82',
    audit_policy: '78101850949e47437dd91d',
    backup_policy: '512524636571b903540804',
    channel_policy: '-20200',
    credential_store: '505008562571b936560254',
    ldap_server: '250588254571b931066482',
    settings: '-301',
    usermapping_policy: null,
  },
  remote_desktop_gateway: off,
  server_address: { custom_dns: off, selection: 'fix', address: '10.30.255.70', port: 3389 },
  server_certificate_check: off,
  transport_security: { selection: 'tls', certificate: { selection: 'self_signed' }, legacy_fallback: false },
};

/** Every variant of resources.md A2.1. */
const gateways: readonly JsonObject[] = [
  off,
  {
    enabled: true,
    host_certification_method: { selection: 'single', value: identityKeys.gateway },
    local_authentication: { selection: 'active_directory', value: null },
  },
  {
    enabled: true,
    host_certification_method: {
      selection: 'signing',
      value: { signing_ca: '53449998258a4ceba80fdc', common_name: 'gateway.example.com' },
    },
    local_authentication: {
      selection: 'local_user_database',
      value: { domain: 'EXAMPLE', local_user_database: '15646962145a843f758501d' },
    },
  },
  {
    enabled: true,
    host_certification_method: {
      selection: 'signing',
      value: { signing_ca: '991699365727ac4eb4606', common_name: null },
    },
    local_authentication: { selection: 'active_directory', value: null },
  },
];

const certificates = [{ selection: 'self_signed' }, ...commonCertificates];

function connection(index: number, name: string): JsonObject {
  return {
    ...variedMembers(index, name, 3389),
    policies: {
      ...variedPolicies(index),
      channel_policy: cycled(rdpChannelPolicies, index)[0],
      settings: cycled(rdpSettingsPolicies, index)[0],
    },
    remote_desktop_gateway: cycled(gateways, index),
    server_certificate_check: certificateCheck(index),
    transport_security:
      index % 4 === 3
        ? { selection: 'legacy' }
        : { selection: 'tls', certificate: cycled(certificates, index), legacy_fallback: index % 2 === 0 },
  };
}

const names = ['headquarters', 'branch', 'datacenter', 'cloud'].flatMap((site) =>
  ['domain_controllers', 'terminal_servers', 'file_servers', 'jump_hosts'].map((kind) => `${site}_${kind}`),
);

/** The RDP connection policies of the company: the documented one first, then one per site and kind of server. */
export const rdpConnections: Entries = [
  ['12932832285a830b4d2f5d7', documented],
  ...names.map((name, index): Entries[number] => [legacyKey('rdp/connections', name), connection(index + 1, name)]),
];
