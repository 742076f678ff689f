import type { JsonObject } from '../json.ts';
import { companyAuthority, identityKeys, passwordKeys } from './identities.ts';
import { legacyKey, type Entries } from './seed.ts';

const userDnInGroups = [
  { object_class: 'groupOfNames', attribute: 'member' },
  { object_class: 'groupOfUniqueNames', attribute: 'uniqueMember' },
];

const posix = {
  selection: 'posix',
  username_attribute: 'uid',
  membership_check: { enabled: true, member_uid_attribute: 'memberUid' },
  memberof_check: { enabled: true, memberof_user_attribute: 'memberOf', memberof_group_objectclass: 'groupOfNames' },
  user_dn_in_groups: [],
};

function activeDirectory(nested_groups: boolean, memberOf: boolean): JsonObject {
  return {
    selection: 'ad',
    membership_check: { enabled: true, nested_groups },
    memberof_check: memberOf ? { enabled: true, memberof_user_attribute: 'memberOf' } : { enabled: false },
    user_dn_in_groups: userDnInGroups,
  };
}

/** LDAP servers (resources.md A11): both schemas, each kind of encryption. */
export const ldapServers: Entries = [
  [
    '250588254571b931066482',
    {
      name: 'headquarters_ad',
      schema: activeDirectory(true, true),
      servers: [
        { host: { selection: 'fqdn', value: 'dc1.example.com' }, port: 389 },
        { host: { selection: 'fqdn', value: 'dc2.example.com' }, port: 389 },
      ],
      user_base_dn: 'dc=example,dc=com',
      group_base_dn: 'dc=example,dc=com',
      bind_dn: 'cn=sps,ou=Service,dc=example,dc=com',
      bind_password: passwordKeys.ldapBind,
      memberof_attribute: null,
      encryption: {
        selection: 'starttls',
        client_authentication: { enabled: true, x509_identity: identityKeys.ldapClient },
        server_certificate_check: { enabled: true, server_certificate_ca: companyAuthority },
      },
      publickey_attribute: 'sshPublicKey',
      generated_publickey_attribute: null,
    },
  ],
  [
    'posix-simple',
    {
      name: 'posix-simple',
      schema: posix,
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
  ],
  [
    '3548834825727acc530407',
    {
      name: 'branch_ad',
      schema: activeDirectory(false, false),
      servers: [{ host: { selection: 'ip', value: '10.60.0.10' }, port: 636 }],
      user_base_dn: 'ou=Branch,dc=example,dc=com',
      group_base_dn: 'ou=Branch,dc=example,dc=com',
      bind_dn: 'cn=sps-branch,ou=Service,dc=example,dc=com',
      bind_password: passwordKeys.ldapBranch,
      memberof_attribute: null,
      encryption: {
        selection: 'ssl',
        client_authentication: { enabled: false },
        server_certificate_check: { enabled: false },
      },
      publickey_attribute: null,
      generated_publickey_attribute: null,
    },
  ],
];

const groupNames: [name: string, key: string][] = [
  ['admin', '224696054489c27f6c5710'],
  ['auditor', 'b080b1ba546232548bb1a9'],
  ['http-write', 'ca2dc85730ca082ee6b5c8'],
  ['reporting', 'b080b1ba546232548bb1f9'],
  ['security', 'ca2dc85730ca082ee6b5f8'],
];
const furtherGroups = ['root_only', 'database_admins', 'windows_admins', 'contractors', 'finance', 'helpdesk'];

/** Local user groups (resources.md B8); connection policies refer to them by name. */
export const usergroups: Entries = [
  ...groupNames.map(([name, key]): Entries[number] => [key, { name, members: name === 'admin' ? ['admin'] : [] }]),
  ...furtherGroups.map((name): Entries[number] => [legacyKey('groups', name), { name, members: [] }]),
];

/** Local users (resources.md B8): admin cannot be deleted. */
export const localUsers: Entries = ['admin', 'auditor', 'operator', 'helpdesk'].map((name, index) => [
  ['103640099357f3b14f0529a', '46785097158061f46c63d0'][index] ?? legacyKey('users', name),
  { name, groups: [name === 'admin' ? 'admin' : 'auditor'] },
]);
