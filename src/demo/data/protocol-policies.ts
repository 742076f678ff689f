import type { Json, JsonObject } from '../json.ts';
import { passwordKeys } from './identities.ts';
import { legacyKey, type Entries } from './seed.ts';

const contentPolicy = '433849548566ab327522e6';

/** A channel rule; the members beside `actions` and `allowed_for` are not documented (resources.md B1). */
function rule(
  channel: string,
  options: { audit?: boolean; fourEyes?: boolean; content?: string; time?: string; groups?: string[] },
): JsonObject {
  return {
    channel,
    actions: {
      audit: options.audit ?? true,
      four_eyes: options.fourEyes ?? false,
      content_policy: options.content ?? null,
    },
    allowed_for: { gateway_groups: options.groups ?? [], remote_groups: [] },
    time_policy: options.time ?? '-100',
  };
}

/** resources.md A3; the first key is the built-in one of the connection sample. */
export const mssqlChannelPolicies: Entries = [
  ['-30700102', { name: 'all', rules: [rule('mssql', {})] }],
  [
    legacyKey('mssql/channel', 'four_eyes'),
    { name: 'four_eyes', rules: [rule('mssql', { fourEyes: true, content: contentPolicy })] },
  ],
  [
    legacyKey('mssql/channel', 'office_hours'),
    {
      name: 'office_hours',
      rules: [rule('mssql', { time: legacyKey('time', 'office_hours'), groups: ['database_admins'] })],
    },
  ],
  [legacyKey('mssql/channel', 'unaudited'), { name: 'unaudited', rules: [rule('mssql', { audit: false })] }],
];

const radius = {
  selection: 'radius',
  servers: [
    { address: { selection: 'ip', value: '1.2.3.4' }, port: 1812, shared_secret: passwordKeys.radiusPrimary },
    {
      address: { selection: 'fqdn', value: 'radius2.example.com' },
      port: 1812,
      shared_secret: passwordKeys.radiusSecondary,
    },
  ],
  authentication_protocol: 'pap',
  timeout: 3600,
  keepalive: true,
};

/** resources.md A4: each back-end, with the documented keys. */
export const mssqlAuthenticationPolicies: Entries = [
  ['-30700201', { name: 'base', backend: { selection: 'none' } }],
  ['mssql-auth-pol-2', { name: 'mssql_ldap', backend: { selection: 'ldap', timeout: 3600, keepalive: true } }],
  [
    'mssql-auth-pol-3',
    {
      name: 'mssql_local',
      backend: { selection: 'local', user_database: 'local-user-database-1', timeout: 3600, keepalive: true },
    },
  ],
  ['mssql-auth-pol-4', { name: 'mssql_radius', backend: radius }],
];

const tls = (minimum_tls_version: string, custom_cipher?: string): Json => ({
  cipher_strength: custom_cipher === undefined ? { selection: 'recommended' } : { selection: 'custom', custom_cipher },
  minimum_tls_version,
});

const settings = (name: string, client: Json, server: Json, timeout = 300): JsonObject => ({
  name,
  client_tls_security_settings: client,
  server_tls_security_settings: server,
  timeout,
  session_timeout: timeout * 3,
});

/** resources.md A5. */
export const mssqlSettingsPolicies: Entries = [
  ['-30700301', settings('default', tls('TLSv1_2'), tls('TLSv1_2'))],
  [
    legacyKey('mssql/settings', 'legacy'),
    settings('legacy_servers', tls('TLSv1_2'), tls('TLSv1_0', 'ALL:!aNULL:@STRENGTH'), 600),
  ],
  [
    legacyKey('mssql/settings', 'strict'),
    settings('strict', tls('TLSv1_2', 'ECDHE+AESGCM'), tls('TLSv1_2', 'ECDHE+AESGCM'), 120),
  ],
];

const desktop = ['drawing', 'clipboard', 'sound'];

/** resources.md B1: built-in ones of the samples and `terminal-only`. */
export const rdpChannelPolicies: Entries = [
  ['-20100', { name: 'terminal-only', rules: [rule('drawing', {})] }],
  [
    '-20200',
    { name: 'all', rules: [...desktop, 'disk-redirect', 'printer-redirect'].map((channel) => rule(channel, {})) },
  ],
  [
    legacyKey('rdp/channel', 'content'),
    {
      name: 'watched',
      rules: [rule('drawing', { content: '44287216854f482e7f2b24' }), rule('clipboard', { audit: false })],
    },
  ],
  [
    legacyKey('rdp/channel', 'four_eyes'),
    {
      name: 'four_eyes',
      rules: desktop.map((channel) =>
        rule(channel, { fourEyes: true, time: legacyKey('time', 'maintenance'), groups: ['windows_admins'] }),
      ),
    },
  ],
];

/** resources.md B3: the body is not documented. */
export const rdpSettingsPolicies: Entries = [
  ['-301', { name: 'default', timeout: 600, preconnect_channel_check: false }],
  [
    legacyKey('rdp/settings', 'kiosk'),
    { name: 'kiosk', timeout: 120, preconnect_channel_check: true, maximum_bpp: 16 },
  ],
  [legacyKey('rdp/settings', 'long'), { name: 'long_sessions', timeout: 28800, preconnect_channel_check: false }],
];
