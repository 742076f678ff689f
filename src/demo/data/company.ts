import type { DemoOptions } from '../options.ts';
import type { Traits } from '../profiles.ts';
import * as directory from './directory.ts';
import { generatedConnections, generatedPolicies } from './generated.ts';
import { identities, passwords, privateKeys } from './identities.ts';
import { mssqlConnections } from './mssql-connections.ts';
import * as policies from './policies.ts';
import * as protocols from './protocol-policies.ts';
import { rdpConnections } from './rdp-connections.ts';
import type { Entries, Seed } from './seed.ts';
import { nics, singles } from './singles.ts';
import * as undocumented from './undocumented.ts';

/**
 * The configuration to start with: the believable company, or, with `connections`, the same policies and that
 * number of generated MSSQL connection policies instead of the company's. Always the same for the same options.
 */
export function seedFor(traits: Traits, options: DemoOptions): Seed {
  const company: Record<string, Entries> = {
    'aaa/local_database/groups': directory.usergroups,
    'aaa/local_database/users': directory.localUsers,
    'mssql/authentication_policies': protocols.mssqlAuthenticationPolicies,
    'mssql/channel_policies': protocols.mssqlChannelPolicies,
    'mssql/connections': mssqlConnections,
    'mssql/settings_policies': protocols.mssqlSettingsPolicies,
    'network/nics': nics,
    passwords,
    'plugins/aa': undocumented.aaPlugins,
    'plugins/credentialstore': undocumented.credentialStorePlugins,
    'policies/aa_plugin_instances': undocumented.aaPluginInstances,
    'policies/analytics': undocumented.analyticsPolicies,
    'policies/archive_cleanup_policies': policies.archivePolicies,
    'policies/audit_policies': policies.auditPolicies(traits),
    'policies/backup_policies': policies.backupPolicies,
    'policies/content_policies': policies.contentPolicies,
    'policies/credentialstores': undocumented.credentialStores,
    'policies/indexing': undocumented.indexingPolicies,
    'policies/ldap_servers': directory.ldapServers,
    'policies/signing_cas': undocumented.signingCas,
    'policies/time_policies': policies.timePolicies,
    'policies/trusted_ca_lists': undocumented.trustedCaLists,
    'policies/user_databases': undocumented.userDatabases,
    'policies/userlists': undocumented.userlists,
    'policies/usermapping_policies': undocumented.usermappingPolicies,
    private_keys: privateKeys,
    'rdp/channel_policies': protocols.rdpChannelPolicies,
    'rdp/connections': rdpConnections,
    'rdp/settings_policies': protocols.rdpSettingsPolicies,
    x509: identities,
  };
  const seed = { collections: company, singles: singles(traits, options.requireCommitMessage === true) };
  if (options.connections === undefined) return seed;
  const generated = generatedPolicies(company, options.distinctPolicies ?? 20);
  const collections: Record<string, Entries> = { ...company, 'rdp/connections': [] };
  for (const [path, entries] of Object.entries(generated)) {
    collections[path] = [...(company[path] ?? []), ...entries];
  }
  return {
    ...seed,
    collections: { ...collections, 'mssql/connections': generatedConnections(options.connections, generated) },
  };
}
