import type { DemoOptions, DemoProfile } from './options.ts';

/** What differs between the versions (protocol.md 11, resources.md 8), with the switches of the options applied. */
export interface Traits {
  readonly profile: DemoProfile;
  readonly firmwareVersion: string;
  /** Short form of the version, as `version` of /api/info (protocol.md 10.4). */
  readonly versionName: string;
  readonly listBodies: boolean;
  /** `meta.remaining_seconds`: rare in 6.0, common later. */
  readonly remainingSeconds: boolean;
  /** 6.0: one writer with an explicit POST /api/transaction; later: parallel, opened by the first change. */
  readonly exclusiveTransactions: boolean;
  /** 8.0: `body.status` and `body.commit_message`; before: `transaction.status` (protocol.md 5.1). */
  readonly transactionStateInBody: boolean;
  /** Time stamping in the audit policies and `channel_database_cleanup` in the options (resources.md A8, B2). */
  readonly newerBodies: boolean;
  /** `override_log_level` and `custom_dns` of connection policies: not in the 6.5.0 samples (resources.md 7.14). */
  readonly newerConnections: boolean;
  /** Whether a password is referred to as /passwords#key (protocol.md 9.1). */
  readonly passwordFragments: boolean;
  /** DELETE of plugins, since 6.4 (resources.md B5). */
  readonly pluginDeletion: boolean;
  /** /authentication/login_methods (7.1 and later) instead of /authentication/types. */
  readonly loginMethods: boolean;
  /** DELETE /api/authentication: not documented (protocol.md 2.5); 8.0 has it here, the others answer 405. */
  readonly logout: boolean;
  /** The health end point was renamed between 6.0 and 7.2 (protocol.md 10.4); 6.9 has the old name here. */
  readonly healthPath: string;
  /** Collections that advertise `meta.order`; the RDP sample of 6.5.0 does not (protocol.md 8). */
  readonly orderLinks: ReadonlySet<string>;
  readonly browserTokenRule: boolean;
}

const base = {
  '6.0': { firmwareVersion: '6.0.12', versionName: '6.0.12', orderLinks: [] },
  '6.9': { firmwareVersion: '6.9.5', versionName: '6.9.5', orderLinks: ['mssql/connections'] },
  '8.0': { firmwareVersion: '8.0.0', versionName: '8.0 LTS', orderLinks: ['mssql/connections', 'rdp/connections'] },
};

/** The traits of the chosen profile; `options` overrides what is switchable. */
export function traitsOf(options: DemoOptions): Traits {
  const profile = options.profile ?? '8.0';
  const { firmwareVersion, versionName, orderLinks } = base[profile];
  const isOldest = profile === '6.0';
  const isNewest = profile === '8.0';
  return {
    profile,
    firmwareVersion,
    versionName,
    listBodies: options.listBodies === undefined ? !isOldest : options.listBodies === 'all',
    remainingSeconds: !isOldest,
    exclusiveTransactions: isOldest,
    transactionStateInBody: isNewest,
    newerBodies: isNewest,
    newerConnections: !isOldest,
    passwordFragments: isNewest,
    pluginDeletion: !isOldest,
    loginMethods: isNewest,
    logout: isNewest,
    healthPath: isNewest ? '/api/health_status' : '/api/health-status',
    orderLinks: new Set(orderLinks),
    browserTokenRule: options.browserTokenRule ?? isNewest,
  };
}
