import { Refusal, type Expected } from './expectation.ts';
import type { User } from './person.ts';
import { CONNECTIONS, type World } from './world.ts';

/** Fields of the references of MSSQL connection policies, their members on the appliance, and where they lead. */
const REFERENCES = [
  ['analyticsPolicy', 'analytics_policy', 'policies/analytics'],
  ['archiveCleanupPolicy', 'archive_cleanup_policy', 'policies/archive_cleanup_policies'],
  ['auditPolicy', 'audit_policy', 'policies/audit_policies'],
  ['authenticationPolicy', 'authentication_policy', 'mssql/authentication_policies'],
  ['backupPolicy', 'backup_policy', 'policies/backup_policies'],
  ['channelPolicy', 'channel_policy', 'mssql/channel_policies'],
  ['credentialStore', 'credential_store', 'policies/credentialstores'],
  ['settings', 'settings', 'mssql/settings_policies'],
] as const;

/** Collections that the load leaves alone, by their field. */
const COLLECTIONS: Readonly<Record<string, string>> = {
  usergroups: 'aaa/local_database/groups',
  mssqlAuthenticationPolicies: 'mssql/authentication_policies',
  mssqlChannelPolicies: 'mssql/channel_policies',
  mssqlConnectionPolicies: 'mssql/connections',
  mssqlSettingsPolicies: 'mssql/settings_policies',
  nics: 'network/nics',
  aaPlugins: 'plugins/aa',
  analyticsPolicies: 'policies/analytics',
  archiveCleanupPolicies: 'policies/archive_cleanup_policies',
  auditPolicies: 'policies/audit_policies',
  backupPolicies: 'policies/backup_policies',
  contentPolicies: 'policies/content_policies',
  credentialStores: 'policies/credentialstores',
  indexingPolicies: 'policies/indexing',
  ldapServers: 'policies/ldap_servers',
  signingCas: 'policies/signing_cas',
  trustedCaLists: 'policies/trusted_ca_lists',
  userDatabases: 'policies/user_databases',
  usermappingPolicies: 'policies/usermapping_policies',
  rdpChannelPolicies: 'rdp/channel_policies',
  rdpSettingsPolicies: 'rdp/settings_policies',
  x509Identities: 'x509',
};

/** Paths that the operator must not see (docs/demo-appliance.md). */
const HIDDEN: readonly string[] = ['policies/credentialstores', 'policies/user_databases', 'x509'];
const ROOT = '/api/configuration';
const SHOWN = 5;

/** What refers to what on the appliance, read from its committed configuration before the load begins. */
export class References {
  /** The query for a page. */
  readonly document = `query ($size: Int) { viewer { name } mssqlConnectionPolicies(first: $size) {
    totalCount nodes { key name policies { ${REFERENCES.map(([field]) => `${field} { name }`).join(' ')} } } } }`;
  readonly #world: World;
  readonly #keys: readonly string[];
  readonly #policies: Readonly<Record<User, readonly Expected[]>>;
  readonly #keysByPath = new Map<string, readonly string[]>();
  /** For the tests of names, which are made once: when the reader began. */
  #from = 0;

  constructor(world: World) {
    this.#world = world;
    this.#keys = world.keysAt(CONNECTIONS);
    for (const path of Object.values(COLLECTIONS)) this.#keysByPath.set(path, world.keysAt(`${ROOT}/${path}`));
    const all = this.#keys.map((key) => this.#nodeOf(key, 'see'));
    this.#policies = { admin: all, auditor: all, operator: this.#keys.map((key) => this.#nodeOf(key, 'not see')) };
  }

  /** A page of the first connection policies. To be compared at once: their names depend on when the reader began. */
  page(user: User, size: number, from: number): Expected {
    this.#from = from;
    return { totalCount: this.#keys.length, nodes: this.#policies[user].slice(0, size) };
  }

  /** The begin of each collection. */
  collections(user: User): Readonly<Record<string, Expected>> {
    return Object.fromEntries(
      Object.entries(COLLECTIONS).map(([field, path]): [string, Expected] => {
        if (user === 'operator' && HIDDEN.includes(path)) return [field, new Refusal('FORBIDDEN')];
        const keys = this.#keysByPath.get(path) ?? [];
        return [field, { totalCount: keys.length, nodes: keys.slice(0, SHOWN).map((key) => ({ key })) }];
      }),
    );
  }

  countOf(path: string): number {
    return this.#keysByPath.get(path)?.length ?? NaN;
  }

  #nodeOf(key: string, credentialStores: 'see' | 'not see'): Expected {
    const body = this.#world.bodyAt(`${CONNECTIONS}/${key}`);
    const policies = body?.['policies'] as Readonly<Record<string, string | null>>;
    const names = this.#world.names.get(key);
    const referred = REFERENCES.map(([field, member, path]): [string, Expected] => {
      const target = policies[member] ?? null;
      if (target === null) return [field, null];
      const isHidden = credentialStores === 'not see' && HIDDEN.includes(path);
      return [field, isHidden ? new Refusal('FORBIDDEN') : { name: this.#world.nameAt(`${ROOT}/${path}/${target}`) }];
    });
    const name = (value: unknown): string | undefined =>
      names?.permits(String(value), this.#from) ? undefined : `${String(value)} is not the name of ${key}`;
    return { key, name, policies: Object.fromEntries(referred) };
  }
}
