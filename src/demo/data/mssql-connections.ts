import type { JsonObject } from '../json.ts';
import { certificateCheck, commonCertificates, plain, variedMembers, variedPolicies } from './connections.ts';
import { mssqlAuthenticationPolicies, mssqlChannelPolicies, mssqlSettingsPolicies } from './protocol-policies.ts';
import { cycled, legacyKey, type Entries } from './seed.ts';

/** The documented connection policy (resources.md A2, sample), in the write form. */
const documented: JsonObject = {
  ...plain,
  name: 'demo_mssql',
  network: { clients: ['0.0.0.0/0'], ports: [1433], targets: ['192.168.1.1/24'] },
  policies: {
    aa_plugin: null,
    analytics_policy: '20509709385cd578654cdab',
    archive_cleanup_policy: null,
    audit_policy: '78101850949e47437dd91d',
    authentication_policy: '-30700201',
    backup_policy: null,
    channel_policy: '-30700102',
    credential_store: null,
    ldap_server: null,
    settings: '-30700301',
    usermapping_policy: null,
  },
  transport_security: { selection: 'disabled' },
};

const systems = ['erp', 'crm', 'payroll', 'warehouse', 'webshop', 'intranet', 'reporting'];
const stages = ['production', 'staging', 'test'];

function transportSecurity(index: number): JsonObject {
  if (index % 3 === 0) return { selection: 'disabled' };
  return {
    selection: 'tls',
    certificate: cycled(commonCertificates, index),
    server_certificate_check: certificateCheck(Math.floor(index / 2)),
  };
}

function connection(index: number, name: string): JsonObject {
  return {
    ...variedMembers(index, name, 1433),
    policies: {
      ...variedPolicies(index),
      authentication_policy: cycled(mssqlAuthenticationPolicies, index)[0],
      channel_policy: cycled(mssqlChannelPolicies, index)[0],
      settings: cycled(mssqlSettingsPolicies, index)[0],
    },
    transport_security: transportSecurity(index),
  };
}

const names = systems.flatMap((system) => stages.map((stage) => `${system}_${stage}`));

/** The MSSQL connection policies of the company: the documented one first, then one per system and stage. */
export const mssqlConnections: Entries = [
  ['19443158785dee0621437ad', documented],
  ...names.map((name, index): Entries[number] => [legacyKey('mssql/connections', name), connection(index + 1, name)]),
];
