import type { Json, JsonObject } from '../json.ts';
import type { Traits } from '../profiles.ts';
import { auditCertificate, identityKeys, privateKeyKeys } from './identities.ts';
import { legacyKey, type Entries } from './seed.ts';

const off = { enabled: false };
const encrypted = {
  enabled: true,
  certificates: [{ certificate: auditCertificate, four_eyes_certificate: null }],
  different_certificates_for_upstream: off,
};
const fourEyes = {
  enabled: true,
  certificates: [{ certificate: auditCertificate, four_eyes_certificate: auditCertificate }],
  different_certificates_for_upstream: {
    enabled: true,
    certificates: [{ certificate: auditCertificate, four_eyes_certificate: null }],
  },
};
const upstreamOnly = {
  enabled: true,
  certificates: [],
  different_certificates_for_upstream: {
    enabled: true,
    certificates: [{ certificate: auditCertificate, four_eyes_certificate: null }],
  },
};
const signedBy = (key: string): JsonObject => ({ enabled: true, x509_identity: key });
const localTime = { enabled: true, server: { selection: 'local' } };
const remoteTime = (oid: JsonObject): JsonObject => ({
  enabled: true,
  server: { selection: 'remote', server_url: 'http://tsa.example.com/', oid },
});

/** Audit policies (resources.md A8): the documented default first, every variant of the body. */
export function auditPolicies(traits: Traits): Entries {
  const policy = (
    name: string,
    encryption: Json,
    signing: Json,
    timestamping: JsonObject,
    signing_and_timestamping_interval = 30,
  ): JsonObject =>
    traits.newerBodies
      ? { name, encryption, signing, timestamping, signing_and_timestamping_interval }
      : { name, encryption, signing, timestamping_enabled: timestamping['enabled'] === true };
  return [
    ['78101850949e47437dd91d', policy('default', off, off, off)],
    ['9161063345713f11489305', policy('encrypted', encrypted, off, off)],
    [
      '1e089e2a-76b4-4079-94e3-c83ebc74dc2e',
      policy('finance_four_eyes', fourEyes, signedBy(identityKeys.auditSigning), localTime),
    ],
    [
      '4110330695c094b5776670',
      policy('remote-timestamping', off, off, remoteTime({ enabled: true, policy_oid: '2.3.5.3.1.5.32.322.32' }), 42),
    ],
    [legacyKey('audit', 'upstream_only'), policy('upstream_only', upstreamOnly, off, off)],
    [
      legacyKey('audit', 'sign_and_timestamp'),
      policy('sign_and_timestamp', off, signedBy(identityKeys.financeSigning), remoteTime(off), 60),
    ],
  ];
}

const notify = (type: string, send_filelist = true, file_count_limit = 10240): JsonObject => ({
  type,
  send_filelist,
  file_count_limit,
});
const nfs = (value: string, path: string): JsonObject => ({ type: 'nfs', server: { selection: 'ip', value }, path });
const hostKey = {
  selection: 'rsa',
  value:
    'AAAAB3NzaC1yc2EAAAADAQABAAAAYQCsU80IBrJbOlqCi03qZK+FtgS783VKE1TVZBtDQlsXJ9FXu6KNBvqvSAjcXiWY+izqn+P14UVRY1vOdz7WwLIWOUoTKHfPMqv3bdjwM4Bhd26POWSFyDf46yx1YzvMwgc=',
};
const smb = {
  type: 'smb',
  server: { selection: 'fqdn', value: 'files.example.com' },
  domain: 'EXAMPLE',
  protocol_version: '2.1',
  share: 'backup/sps',
  authentication: { selection: 'anonymous' },
};
const rsync = (key: string, path: string): JsonObject => ({
  type: 'rsync',
  server: { selection: 'ip', value: '192.168.122.1' },
  username: 'user1',
  path,
  auth_key: key,
  host_key: hostKey,
  port: 1122,
});

function transfer(name: string, target: Json, notification_event: JsonObject, start_times: string[]): JsonObject {
  return { name, include_node_id_in_path: target === null, notification_event, target, start_times };
}

/** Backup policies (resources.md A9): each kind of target. */
export const backupPolicies: Entries = [
  ['512524636571b903540804', transfer('nightly_nfs', nfs('10.20.0.5', '/backup/sps'), notify('errors-only'), ['2:30'])],
  [
    '99275192754364c2b1bd01',
    transfer('backup_all_with_filelist', nfs('1.2.3.5', '/data/backup'), notify('all', true, 123456), ['10:10']),
  ],
  [
    '99275192754364c2b1bd04',
    transfer('backup_rsync', rsync(privateKeyKeys.backup, '/data/backup'), notify('none'), ['8:00']),
  ],
  [legacyKey('backup', 'smb'), transfer('branch_smb', smb, notify('all', false), ['22:00', '4:00'])],
];

const archive = (policy: JsonObject, retention_days: number): JsonObject => ({
  ...policy,
  template: 'PROTOCOL/CONNECTION/ARCHIVEDATE/',
  retention_days,
});

/** Archive and cleanup policies (resources.md B4.1); one without a target only cleans up. */
export const archivePolicies: Entries = [
  [
    '1854671967571b9063c4c82',
    archive(transfer('archive_30_days', nfs('10.20.0.6', '/archive/sps'), notify('errors-only'), ['3:00']), 30),
  ],
  [
    '99375192754364c2b1bd01',
    archive(
      transfer('archive_all_with_filelist', nfs('1.2.3.5', '/data/backup'), notify('all', true, 123456), ['10:10']),
      30,
    ),
  ],
  [
    legacyKey('archive', 'rsync'),
    archive(transfer('archive_rsync', rsync(privateKeyKeys.archive, '/data/archive'), notify('all'), ['1:15']), 90),
  ],
  [legacyKey('archive', 'cleanup'), archive(transfer('cleanup_only', null, notify('none', false), ['5:45']), 365)],
];

const watch = (
  match: string[],
  terminate: boolean,
  gateway_groups: string[] = [],
  ignore: string[] = [],
): JsonObject => ({
  actions: { log: true, terminate, notify: true, store_in_connection_database: true },
  event: { selection: 'window_title', match, ignore },
  gateway_groups,
  remote_groups: [],
});

/** Content policies (resources.md A10); the second key is the one of the channel sample (section 7, item 5). */
export const contentPolicies: Entries = [
  ['433849548566ab327522e6', { name: 'example-content-policy-window-title', rules: [watch(['mmc.exe'], false)] }],
  ['44287216854f482e7f2b24', { name: 'no_registry_editor', rules: [watch(['regedit'], true, ['contractors'])] }],
  [
    legacyKey('content', 'admin_tools'),
    {
      name: 'admin_tools',
      rules: [watch(['taskmgr', 'services.msc'], false, [], ['Task Scheduler']), watch(['gpedit'], true)],
    },
  ],
  [legacyKey('content', 'empty'), { name: 'without_rules', rules: [] }],
];

const week = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];
const days = (workday: Json, weekend: Json): JsonObject =>
  Object.fromEntries(week.map((day) => [day, day.startsWith('S') ? weekend : workday]));

/** Time policies (resources.md B4.4); the key of the built-in one is from protocol.md 3.5. */
export const timePolicies: Entries = [
  ['-100', { name: '7x24', ...days([['0:00', '23:59']], [['0:00', '23:59']]) }],
  [
    legacyKey('time', 'office_hours'),
    {
      name: 'office_hours',
      ...days(
        [
          ['8:00', '12:00'],
          ['13:00', '17:30'],
        ],
        [],
      ),
    },
  ],
  [legacyKey('time', 'maintenance'), { name: 'maintenance_window', ...days([], [['1:00', '5:00']]) }],
];
