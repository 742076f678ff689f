import { expect } from 'vitest';

/*
 * Answers as the documents print them (resources.md, samples). Where the document repairs or cuts a sample, the
 * reading of resources.md section 7 is used.
 */

const reference = (path: string, key: string): unknown => ({
  key,
  meta: { href: `/api/configuration/${path}/${key}` },
});
const off = { enabled: false };

export const mssqlConnection = {
  access_control: [],
  active: true,
  channel_database_cleanup: off,
  indexing: { enabled: true, policy: reference('policies/indexing', '-50000'), priority: 3 },
  log_audit_trail_downloads: true,
  name: 'demo_mssql',
  network: { clients: ['0.0.0.0/0'], ports: [1433], targets: ['192.168.1.1/24'] },
  override_log_level: off,
  policies: {
    aa_plugin: null,
    analytics_policy: reference('policies/analytics', '20509709385cd578654cdab'),
    archive_cleanup_policy: null,
    audit_policy: reference('policies/audit_policies', '78101850949e47437dd91d'),
    authentication_policy: reference('mssql/authentication_policies', '-30700201'),
    backup_policy: null,
    channel_policy: reference('mssql/channel_policies', '-30700102'),
    credential_store: null,
    ldap_server: null,
    settings: reference('mssql/settings_policies', '-30700301'),
    usermapping_policy: null,
  },
  rate_limit: off,
  server_address: { custom_dns: off, selection: 'original' },
  source_address: { selection: 'box_address' },
  transport_security: { selection: 'disabled' },
  web_gateway_authentication: off,
};

/** The sample of 6.5.0 lacks `override_log_level` and `custom_dns`, as profile 6.0 does. */
export const rdpConnection = {
  access_control: [
    {
      authorizer: 'reporting',
      permission: 'audit_and_authorize',
      require_different_ip: true,
      require_different_username: true,
      subject: { selection: 'everybody' },
    },
  ],
  active: true,
  channel_database_cleanup: { days: 550, enabled: true },
  indexing: { enabled: true, policy: reference('policies/indexing', '-50000'), priority: 3 },
  log_audit_trail_downloads: true,
  name: 'rdp_demo',
  network: { clients: ['0.0.0.0/0'], ports: [3389], targets: ['10.30.255.28/24'] },
  policies: {
    aa_plugin: null,
    analytics_policy: null,
    archive_cleanup_policy: reference('policies/archive_cleanup_policies', '1854671967571b9063c4c82'),
    audit_policy: reference('policies/audit_policies', '78101850949e47437dd91d'),
    backup_policy: reference('policies/backup_policies', '512524636571b903540804'),
    channel_policy: reference('rdp/channel_policies', '-20200'),
    credential_store: reference('policies/credentialstores', '505008562571b936560254'),
    ldap_server: reference('policies/ldap_servers', '250588254571b931066482'),
    settings: reference('rdp/settings_policies', '-301'),
    usermapping_policy: null,
  },
  rate_limit: off,
  remote_desktop_gateway: off,
  server_address: { address: '10.30.255.70', port: 3389, selection: 'fix' },
  server_certificate_check: off,
  source_address: { selection: 'box_address' },
  transport_security: { certificate: { selection: 'self_signed' }, legacy_fallback: false, selection: 'tls' },
  web_gateway_authentication: off,
};

const listenAddress = {
  key: 'nic1.interfaces.ff7574025754b3df1647001.addresses.1',
  meta: { href: '/api/configuration/network/nics/nic1#interfaces/ff7574025754b3df1647001/addresses/1' },
};

const pem = expect.stringMatching(/^-----BEGIN CERTIFICATE-----\n[^]*-----END CERTIFICATE-----\n$/) as unknown;

/** Bodies of 8.0 by their paths below /api/configuration. */
export const bodies: Record<string, unknown> = {
  'datetime/timezone': 'America/New_York',
  'local_services/user_web': {
    access_restriction: { allowed_from: ['10.40.0.0/16'], enabled: true },
    bruteforce_protection: true,
    listen: [{ address: listenAddress, http_port: 80, https_port: 443 }],
  },
  'local_services/cluster': {
    enabled: true,
    listen_address: {
      key: 'nic1.interfaces.ff7574025754b3df1647001.addresses.2553887595ce3ca7f1eae4',
      meta: {
        href: '/api/configuration/network/nics/nic1#interfaces/ff7574025754b3df1647001/addresses/2553887595ce3ca7f1eae4',
      },
    },
  },
  'local_services/analytics': off,
  'management/certificates': {
    ca: { selection: 'identity', x509_identity: reference('x509', 'fbd684e1-e1ac-4f34-ad25-86c560c51e24') },
    server: reference('x509', 'fd1c73e8-bcb8-4d13-991f-722f492dc074'),
    tsa: reference('x509', '20e72ede-78ef-460a-b843-68a35d994142'),
  },
  'management/disk_fillup_prevention': { archiving_enabled: false, enabled: true, used_space_ratio_limit: 80 },
  'management/exported_configuration_encryption': {
    encryption: {
      enabled: true,
      gpg_public_key: {
        fingerprint: '2F2E3967EDAD2F288E54EE8693B99C4F545B7670',
        public_key: expect.stringContaining('PGP PUBLIC KEY') as unknown,
        uids: ['Demo User <example@oneidentity.com>'],
      },
    },
  },
  'management/system_backup': { backup_policy: reference('policies/backup_policies', '512524636571b903540804') },
  'mssql/authentication_policies/mssql-auth-pol-2': {
    name: 'mssql_ldap',
    backend: { selection: 'ldap', timeout: 3600, keepalive: true },
  },
  'mssql/authentication_policies/mssql-auth-pol-3': {
    name: 'mssql_local',
    backend: {
      selection: 'local',
      user_database: reference('policies/user_databases', 'local-user-database-1'),
      timeout: 3600,
      keepalive: true,
    },
  },
  'mssql/settings_policies/-30700301': {
    client_tls_security_settings: { cipher_strength: { selection: 'recommended' }, minimum_tls_version: 'TLSv1_2' },
    name: 'default',
    server_tls_security_settings: { cipher_strength: { selection: 'recommended' }, minimum_tls_version: 'TLSv1_2' },
    session_timeout: 900,
    timeout: 300,
  },
  'policies/archive_cleanup_policies/99375192754364c2b1bd01': {
    name: 'archive_all_with_filelist',
    include_node_id_in_path: false,
    notification_event: { type: 'all', send_filelist: true, file_count_limit: 123456 },
    target: { type: 'nfs', server: { selection: 'ip', value: '1.2.3.5' }, path: '/data/backup' },
    start_times: ['10:10'],
    template: 'PROTOCOL/CONNECTION/ARCHIVEDATE/',
    retention_days: 30,
  },
  'policies/audit_policies/78101850949e47437dd91d': {
    name: 'default',
    timestamping: off,
    encryption: off,
    signing: off,
    signing_and_timestamping_interval: 30,
  },
  'policies/audit_policies/4110330695c094b5776670': {
    encryption: off,
    name: 'remote-timestamping',
    signing: off,
    signing_and_timestamping_interval: 42,
    timestamping: {
      enabled: true,
      server: {
        oid: { enabled: true, policy_oid: '2.3.5.3.1.5.32.322.32' },
        selection: 'remote',
        server_url: 'http://tsa.example.com/',
      },
    },
  },
  'policies/audit_policies/9161063345713f11489305': {
    name: 'encrypted',
    encryption: {
      enabled: true,
      certificates: [{ certificate: pem, four_eyes_certificate: null }],
      different_certificates_for_upstream: off,
    },
    signing: off,
    timestamping: off,
    signing_and_timestamping_interval: 30,
  },
  'policies/content_policies/433849548566ab327522e6': {
    name: 'example-content-policy-window-title',
    rules: [
      {
        actions: { log: true, notify: true, store_in_connection_database: true, terminate: false },
        event: { ignore: [], match: ['mmc.exe'], selection: 'window_title' },
        gateway_groups: [],
        remote_groups: [],
      },
    ],
  },
  'policies/ldap_servers/posix-simple': {
    name: 'posix-simple',
    schema: {
      selection: 'posix',
      membership_check: { enabled: true, member_uid_attribute: 'memberUid' },
      memberof_check: {
        enabled: true,
        memberof_user_attribute: 'memberOf',
        memberof_group_objectclass: 'groupOfNames',
      },
      username_attribute: 'uid',
      user_dn_in_groups: [],
    },
    servers: [{ host: { selection: 'ip', value: '10.110.0.1' }, port: 389 }],
    user_base_dn: 'ou=People,dc=example,dc=com',
    group_base_dn: 'ou=Groups,dc=example,dc=com',
    bind_dn: null,
    bind_password: null,
    memberof_attribute: null,
    encryption: { selection: 'disabled' },
    publickey_attribute: 'sshPublicKey',
    generated_publickey_attribute: null,
  },
  'rdp/domain_membership': { domain: 'testdomain', enabled: true, realm: 'testdomain.api.test' },
};
