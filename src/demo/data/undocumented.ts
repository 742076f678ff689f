import type { JsonObject } from '../json.ts';
import { companyAuthority, identityKeys } from './identities.ts';
import { legacyKey, type Entries } from './seed.ts';

/*
 * Collections whose bodies are not documented beyond their lists (resources.md B4, section 9). The keys are the
 * documented ones where there are any; the members beside `name` are plausible content, nothing more.
 */

const indexing = (name: string, ocr_languages: string[], near_realtime: boolean): JsonObject => ({
  name,
  command: { enabled: true },
  keyboard: { enabled: true, buffer_interval: 5 },
  mouse: { enabled: false, buffer_interval: 5 },
  near_realtime,
  ocr_languages,
  screen: { enabled: true, omnipage_trade_off: 'balanced' },
  title: { enabled: true },
});

export const indexingPolicies: Entries = [
  ['-50000', indexing('default', ['en'], false)],
  [legacyKey('indexing', 'multilingual'), indexing('multilingual', ['en', 'de', 'hu'], false)],
  [legacyKey('indexing', 'near_realtime'), indexing('near_realtime', ['en'], true)],
];

const analytics = (name: string, algorithms: string[]): JsonObject => ({
  name,
  scripted_detection: true,
  algorithms: algorithms.map((algorithm) => ({ name: algorithm, mode: 'use' })),
});

export const analyticsPolicies: Entries = [
  ['20509709385cd578654cdab', analytics('default', ['command', 'hostlogin', 'logintime', 'keystroke'])],
  ['9316362595a747b24d295e', analytics('login_behaviour', ['hostlogin', 'logintime'])],
  ['9316362595a747b24d295f', analytics('biometrics', ['keystroke', 'mouse'])],
];

export const credentialStores: Entries = [
  ['505008562571b936560254', { name: 'local_store', selection: 'local', encryption: 'builtin' }],
  ['1580973975727acedd51b2', { name: 'vault', selection: 'plugin', plugin_name: 'DemoCredentialStorePlugin' }],
  ['935272738572bc2ec1dbdd', { name: 'branch_store', selection: 'local', encryption: 'passphrase' }],
];

const mapping = (remote_username: string, gateway_groups: string[]): JsonObject => ({
  remote_username,
  gateway_groups,
});

export const usermappingPolicies: Entries = [
  ['11581153055704544883f77', { name: 'sa_for_database_admins', mappings: [mapping('sa', ['database_admins'])] }],
  [
    '9328731525704545f5e3de',
    { name: 'administrator_for_security', mappings: [mapping('Administrator', ['security'])] },
  ],
];

export const userDatabases: Entries = [
  [
    '8235074425707e306abf39',
    { name: 'contractors', users: [{ username: 'contractor1' }, { username: 'contractor2' }] },
  ],
  ['15646962145a843f758501d', { name: 'gateway_users', users: [{ username: 'gw_admin' }] }],
  ['local-user-database-1', { name: 'emergency', users: [{ username: 'breakglass' }] }],
];

export const userlists: Entries = [
  ['-600', { name: 'all_users', allow: 'all', except: [] }],
  [legacyKey('userlists', 'contractors'), { name: 'contractor_list', allow: 'none', except: ['contractor1'] }],
];

export const signingCas: Entries = [
  ['991699365727ac4eb4606', { name: 'gateway_ca', ca: identityKeys.gateway }],
  ['19605948865d07511f09eca', { name: 'database_ca', ca: identityKeys.internalCa }],
  ['53449998258a4ceba80fdc', { name: 'desktop_ca', ca: identityKeys.internalCa }],
];

const authorities = [{ certificate: companyAuthority }];

export const trustedCaLists: Entries = [
  ['12269547065727ad6e79d9e', { name: 'company_cas', certificates: authorities, crls: [] }],
  [
    '1241814345d074efd1ded7',
    { name: 'database_cas', certificates: authorities, crls: ['http://pki.example.com/db.crl'] },
  ],
  ['9106862955a844051d7bf6', { name: 'desktop_cas', certificates: authorities, crls: [] }],
];

const aaPlugin = (name: string, description: string, path: string): JsonObject => ({
  name,
  description,
  version: '1.1',
  api: '1.0',
  path: `/opt/scb/var/plugins/${path}`,
  scb_max_version: '',
  scb_min_version: '',
});

/** resources.md B5. */
export const aaPlugins: Entries = [
  ['2080160955734bb2a1ddf9', aaPlugin('AAPluginExample', 'test1', 'customgwauthplugin')],
  [
    'aa423b72-0d0f-4275-be30-494e9a99ffad',
    aaPlugin('Sample-Authentication-Plugin', 'My custom authentication plugin', 'aa/Sample'),
  ],
];

export const credentialStorePlugins: Entries = [
  [
    '2534221015734bb18aaf32',
    {
      ...aaPlugin(
        'DemoCredentialStorePlugin',
        'Demo credentialstore plugin for demonstration purposes',
        'credentialstore/Demo',
      ),
      version: '0.0',
    },
  ],
];

export const aaPluginInstances: Entries = [
  [
    legacyKey('aa_plugin_instances', 'mfa'),
    { name: 'mfa', plugin: '2080160955734bb2a1ddf9', configuration: '[auth]\n' },
  ],
];
