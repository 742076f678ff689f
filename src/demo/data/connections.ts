import type { Json, JsonObject } from '../json.ts';
import { identityKeys } from './identities.ts';
import {
  analyticsPolicies,
  credentialStores,
  aaPluginInstances,
  aaPlugins,
  indexingPolicies,
  usermappingPolicies,
} from './undocumented.ts';
import { ldapServers } from './directory.ts';
import { archivePolicies, backupPolicies } from './policies.ts';
import { cycled, legacyKey, type Entries } from './seed.ts';

const off = { enabled: false };
const caLists = ['12269547065727ad6e79d9e', '1241814345d074efd1ded7', '9106862955a844051d7bf6'];

/** The documented values of a plain connection policy, with the members of both protocols. */
const plain: JsonObject = {
  access_control: [],
  active: true,
  channel_database_cleanup: off,
  indexing: { enabled: true, policy: '-50000', priority: 3 },
  log_audit_trail_downloads: true,
  override_log_level: off,
  rate_limit: off,
  server_address: { custom_dns: off, selection: 'original' },
  source_address: { selection: 'box_address' },
  web_gateway_authentication: off,
};

const auditPolicyKeys = [
  '78101850949e47437dd91d',
  '9161063345713f11489305',
  '1e089e2a-76b4-4079-94e3-c83ebc74dc2e',
  '4110330695c094b5776670',
  legacyKey('audit', 'upstream_only'),
  legacyKey('audit', 'sign_and_timestamp'),
];

/** Every variant of `server_address` (resources.md A2.2). */
function serverAddresses(port: number): readonly JsonObject[] {
  const customDns = { enabled: true, server: '10.1.0.53' };
  const domain = (choice: string, value: string): JsonObject => ({ domain: { selection: choice, value }, port });
  return [
    { custom_dns: off, selection: 'original' },
    { custom_dns: off, selection: 'fix', address: '10.30.255.70', port },
    { custom_dns: customDns, selection: 'nat', network: '10.20.30.0/24' },
    {
      custom_dns: off,
      selection: 'inband',
      domains: [domain('address', '10.40.0.0/16'), domain('domain', '*.example')],
      exception_domains: [domain('domain', 'forbidden.example')],
      dns_server: '10.1.0.53',
      dns_suffixes: ['corp.example', 'example.com'],
    },
    {
      custom_dns: customDns,
      selection: 'inband',
      domains: [domain('domain', '*.branch.example')],
      dns_server: 'dns.example.com',
      dns_suffixes: null,
    },
  ];
}

const sourceAddresses: readonly JsonObject[] = [
  { selection: 'box_address' },
  { selection: 'original' },
  { selection: 'fix', address: '10.40.255.171' },
];

const accessControls: readonly Json[] = [
  [],
  [
    {
      authorizer: 'security',
      permission: 'audit',
      require_different_ip: true,
      require_different_username: true,
      subject: { selection: 'only', group: 'root_only' },
    },
  ],
  [
    {
      authorizer: 'reporting',
      permission: 'audit_and_authorize',
      require_different_ip: false,
      require_different_username: true,
      subject: { selection: 'everybody' },
    },
    {
      authorizer: 'ldap-approvers',
      permission: 'authorize',
      require_different_ip: true,
      require_different_username: false,
      subject: { selection: 'only', group: 'contractors' },
    },
  ],
];

/** The optional parts, on or off by position, so that all combinations turn up among the company's policies. */
export function variedMembers(index: number, name: string, port: number): JsonObject {
  const subnet = `10.${String(50 + (index % 100))}.${String(index % 250)}.0/24`;
  return {
    ...plain,
    name,
    active: index % 7 !== 3,
    access_control: cycled(accessControls, index),
    channel_database_cleanup: index % 4 === 1 ? { enabled: true, days: 550 } : off,
    indexing: { enabled: index % 6 !== 5, policy: cycled(indexingPolicies, index)[0], priority: index % 6 },
    log_audit_trail_downloads: index % 2 === 0,
    network: { clients: ['0.0.0.0/0'], ports: index % 5 === 4 ? [port, port + 1000] : [port], targets: [subnet] },
    override_log_level: index % 5 === 2 ? { enabled: true, log_level: 5 } : off,
    rate_limit: index % 3 === 2 ? { enabled: true, value: 10 * index } : off,
    server_address: cycled(serverAddresses(port), index),
    source_address: cycled(sourceAddresses, index),
    web_gateway_authentication: cycled(
      [
        off,
        off,
        { enabled: true, groups: ['admin', 'helpdesk'], require_same_ip: true },
        { enabled: true, require_same_ip: false },
      ],
      index,
    ),
  };
}

/** References that both protocols have; the nullable ones are null now and then. */
export function variedPolicies(index: number): JsonObject {
  const sometimes = (entries: Entries, every: number): Json => (index % every === 0 ? null : cycled(entries, index)[0]);
  return {
    aa_plugin: index % 4 === 3 ? cycled(index % 8 === 7 ? aaPluginInstances : aaPlugins, index)[0] : null,
    analytics_policy: sometimes(analyticsPolicies, 3),
    archive_cleanup_policy: sometimes(archivePolicies, 5),
    audit_policy: cycled(auditPolicyKeys, index),
    backup_policy: sometimes(backupPolicies, 4),
    credential_store: sometimes(credentialStores, 2),
    ldap_server: sometimes(ldapServers, 3),
    usermapping_policy: index % 4 === 2 ? cycled(usermappingPolicies, index)[0] : null,
  };
}

/** Checks of the server's certificate; `null` in an MSSQL policy without TLS. */
export function certificateCheck(index: number): JsonObject {
  return index % 2 === 0 ? off : { enabled: true, trusted_ca: cycled(caLists, index) };
}

/** The certificates that both protocols know (resources.md A2.3). */
export const commonCertificates: readonly JsonObject[] = [
  { selection: 'fix', x509_identity: identityKeys.gateway },
  { selection: 'generate', signing_ca: '19605948865d07511f09eca' },
];

export { plain };
