import type { Json, JsonObject } from '../json.ts';
import type { Traits } from '../profiles.ts';
import { identityKeys } from './identities.ts';
import type { Entries } from './seed.ts';

const networkInterface = 'ff7574025754b3df1647001';
const listenAddress = `nic1.interfaces.${networkInterface}.addresses.1`;
const clusterAddress = `nic1.interfaces.${networkInterface}.addresses.2553887595ce3ca7f1eae4`;

/** Network cards with ordered maps (resources.md B9.2); the first one as documented, with a second address. */
export const nics: Entries = [
  [
    'nic1',
    {
      name: 'eth0',
      speed: 'auto',
      interfaces: {
        '@order': [networkInterface],
        [networkInterface]: {
          name: 'default',
          vlantag: 0,
          addresses: {
            '@order': ['1', '2553887595ce3ca7f1eae4'],
            '1': '10.40.255.171/24',
            '2553887595ce3ca7f1eae4': '10.40.255.172/24',
          },
        },
      },
    },
  ],
  [
    'nic2',
    {
      name: 'eth1',
      speed: 'auto',
      interfaces: {
        '@order': ['management', 'dmz'],
        dmz: { name: 'dmz', vlantag: 20, addresses: { '@order': ['1'], '1': '172.16.20.5/24' } },
        management: { name: 'management', vlantag: 10, addresses: { '@order': ['1'], '1': '172.16.10.5/24' } },
      },
    },
  ],
  ['nic3', { name: 'eth2', speed: 'auto', interfaces: { '@order': [] } }],
];

const gpgKey = {
  fingerprint: '2F2E3967EDAD2F288E54EE8693B99C4F545B7670',
  public_key:
    '-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmDMEXdemoFAKwYBBAHaRw8BAQdAdemo\n-----END PGP PUBLIC KEY BLOCK-----\n',
  uids: ['Demo User <example@oneidentity.com>'],
};

const webService = (allowed_from: string[], ports: [number, number]): JsonObject => ({
  access_restriction: allowed_from.length === 0 ? { enabled: false } : { enabled: true, allowed_from },
  bruteforce_protection: true,
  listen: [{ address: listenAddress, http_port: ports[0], https_port: ports[1] }],
});

const acl = (group: string, object: string, permission: string): JsonObject => ({
  group,
  objects: [object],
  permission,
});

function protocolOptions(traits: Traits, days: number | undefined, log_level: number): JsonObject {
  const service = { enabled: true, log_level };
  if (traits.newerBodies) {
    return { channel_database_cleanup: days === undefined ? { enabled: false } : { enabled: true, days }, service };
  }
  const cleanup = days === undefined ? { enabled: false } : { enabled: true, channel_database_cleanup_days: days };
  return { audit: { cleanup, timestamping: { selection: 'local', signing_interval: 30 } }, service };
}

/** All singles and values; undocumented bodies have plausible content (resources.md B8 to B13). */
export function singles(traits: Traits, requireCommitMessage: boolean): Record<string, Json> {
  return {
    'aaa/acls': [
      acl('basic-view', '/special/basic', 'read'),
      acl('basic-write', '/special/basic', 'write'),
      acl('auth-view', '/special/auth', 'read'),
      acl('auth-write', '/special/auth', 'write'),
    ],
    'aaa/settings': { backend: { selection: 'local' }, minimal_password_length: 8 },
    'alerting/system_alerts': { alerts: [] },
    'alerting/traffic_alerts': { alerts: [] },
    'datetime/ntp_servers': { servers: ['0.pool.ntp.org'] },
    'datetime/timezone': 'America/New_York',
    'local_services/admin_web': webService([], [8080, 8443]),
    'local_services/analytics': { enabled: false },
    'local_services/cluster': { enabled: true, listen_address: clusterAddress },
    'local_services/indexer': { decryption_keys: [identityKeys.indexerDecryption], number_of_workers: 2 },
    'local_services/postgresql': { enabled: false },
    'local_services/snmp_agent': { enabled: false },
    'local_services/ssh': {
      enabled: true,
      allow_password_auth: true,
      bruteforce_protection: true,
      access_restriction: { enabled: true, allowed_from: ['10.40.0.48/24'] },
      listen: [{ address: listenAddress, port: 23 }],
      public_keys: ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIDemoDemoDemoDemoDemoDemoDemoDemoDemoDemoDemo key-comment'],
    },
    'local_services/user_web': webService(['10.40.0.0/16'], [80, 443]),
    'management/accounting': { require_commitlog: requireCommitMessage },
    'management/certificates': {
      ca: { selection: 'identity', x509_identity: identityKeys.internalCa },
      server: identityKeys.webServer,
      tsa: identityKeys.timestamping,
    },
    'management/disk_fillup_prevention': { archiving_enabled: false, enabled: true, used_space_ratio_limit: 80 },
    'management/email': {
      admin_address: 'admin@example.com',
      alerting_address: 'alerts@example.com',
      reporting_address: 'reports@example.com',
      sender_address: null,
      smtp_auth: { enabled: false },
      smtp_encryption: { selection: 'disabled' },
      smtp_server: { selection: 'ip', value: '10.1.0.25' },
    },
    'management/exported_configuration_encryption': { encryption: { enabled: true, gpg_public_key: gpgKey } },
    'management/system_backup': { backup_policy: '512524636571b903540804' },
    'management/webinterface': { timeout: 10 },
    'mssql/options': protocolOptions(traits, undefined, 4),
    'network/dns': { primary: '10.1.0.53', secondary: null },
    'rdp/domain_membership': { domain: 'testdomain', enabled: true, realm: 'testdomain.api.test' },
    'rdp/options': protocolOptions(traits, 600, 4),
    ...Object.fromEntries(
      ['http', 'ica', 'ssh', 'telnet', 'vnc'].map((protocol) => [
        `${protocol}/options`,
        protocolOptions(traits, undefined, 4),
      ]),
    ),
    starling: { join_info: null, remote_access: { enabled: false } },
  };
}
