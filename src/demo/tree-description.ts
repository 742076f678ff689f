import type { Traits } from './profiles.ts';
import type { Shape } from './shape.ts';
import * as connections from './shapes-connections.ts';
import * as policies from './shapes-policies.ts';
import * as services from './shapes-services.ts';

/** How a resource is used (resources.md 0.2). */
export type ResourceKind = 'collection' | 'single' | 'write-only';

export interface ResourceDescription {
  readonly kind: ResourceKind;
  readonly shape: Shape;
  /** Ordered collections have an `@order` resource (protocol.md 8). */
  readonly ordered?: true;
  /** Which verbs are missing although the kind has them. */
  readonly refuses?: readonly ('POST' | 'PUT' | 'DELETE')[];
}

const collection = (shape: Shape): ResourceDescription => ({ kind: 'collection', shape });
const single = (shape: Shape): ResourceDescription => ({ kind: 'single', shape });
const undocumented = single(services.undocumented);

/** Every resource below /api/configuration by its path; tree nodes follow from the paths (resources.md 1, A, B). */
export function describeTree(traits: Traits): Record<string, ResourceDescription> {
  const options = single(connections.protocolOptions(traits));
  // Plugins are uploaded elsewhere; they can be deleted since 6.4 (resources.md B5).
  const plugins: ResourceDescription = {
    kind: 'collection',
    shape: policies.plugin,
    refuses: traits.pluginDeletion ? ['POST', 'PUT'] : ['POST', 'PUT', 'DELETE'],
  };
  return {
    'aaa/acls': { kind: 'single', shape: policies.acls, refuses: ['PUT'] },
    'aaa/local_database/groups': collection(policies.usergroup),
    'aaa/local_database/users': collection(policies.localUser),
    'aaa/settings': undocumented,
    'alerting/system_alerts': undocumented,
    'alerting/traffic_alerts': undocumented,
    'datetime/ntp_servers': undocumented,
    'datetime/timezone': single(services.timezone),
    'local_services/admin_web': single(services.webService),
    'local_services/analytics': single(services.enabledOnly),
    'local_services/cluster': single(services.clusterInterface),
    'local_services/indexer': single(services.indexerService),
    'local_services/postgresql': undocumented,
    'local_services/snmp_agent': undocumented,
    'local_services/ssh': single(services.sshService),
    'local_services/user_web': single(services.webService),
    ...management(traits),
    'mssql/authentication_policies': collection(connections.authenticationPolicy),
    'mssql/channel_policies': collection(connections.channelPolicy),
    'mssql/connections': { kind: 'collection', shape: connections.mssqlConnection(traits), ordered: true },
    'mssql/options': options,
    'mssql/settings_policies': collection(connections.mssqlSettingsPolicy),
    'network/dns': single(services.dns),
    'network/nics': { kind: 'collection', shape: services.nic, refuses: ['POST', 'DELETE'] },
    'network/routing': undocumented,
    passwords: { kind: 'write-only', shape: policies.password },
    'plugins/aa': plugins,
    'plugins/configuration_sync': plugins,
    'plugins/credentialstore': plugins,
    'plugins/signingca': plugins,
    'policies/aa_plugin_instances': collection(policies.aaPluginInstance),
    'policies/analytics': collection(policies.namedOnly),
    'policies/archive_cleanup_policies': collection(policies.archiveCleanupPolicy),
    'policies/audit_policies': collection(policies.auditPolicy(traits)),
    'policies/backup_policies': collection(policies.backupPolicy),
    'policies/content_policies': collection(policies.contentPolicy),
    'policies/credentialstores': collection(policies.namedOnly),
    'policies/indexing': collection(policies.namedOnly),
    'policies/ldap_servers': collection(policies.ldapServer()),
    'policies/signing_cas': collection(policies.signingCa),
    'policies/time_policies': collection(policies.timePolicy),
    'policies/trusted_ca_lists': collection(policies.namedOnly),
    'policies/user_databases': collection(policies.namedOnly),
    'policies/userlists': collection(policies.namedOnly),
    'policies/usermapping_policies': collection(policies.namedOnly),
    private_keys: { kind: 'write-only', shape: policies.privateKey },
    'rdp/channel_policies': collection(connections.channelPolicy),
    'rdp/connections': { kind: 'collection', shape: connections.rdpConnection(traits), ordered: true },
    'rdp/domain_membership': single(connections.domainMembership),
    'rdp/options': options,
    'rdp/settings_policies': collection(connections.rdpSettingsPolicy),
    ...Object.fromEntries(['http', 'ica', 'ssh', 'telnet', 'vnc'].map((protocol) => [`${protocol}/options`, options])),
    starling: single(services.starling),
    x509: collection(policies.x509Identity),
  };
}

/** resources.md B11: 6.x had `soap`; the newer guides list more. `accounting` is named in protocol.md 5.1 only. */
function management(traits: Traits): Record<string, ResourceDescription> {
  const versionDependent = traits.newerBodies
    ? ['license', 'root_password', 'splunk_forwarder', 'support_info', 'universal_siem_forwarder']
    : ['soap'];
  return {
    'management/accounting': single(services.accounting),
    'management/certificates': single(services.certificates),
    'management/disk_fillup_prevention': single(services.diskFillupPrevention),
    'management/email': single(services.email),
    'management/exported_configuration_encryption': single(services.exportedConfigurationEncryption),
    'management/health_monitoring': undocumented,
    'management/snmp': undocumented,
    'management/syslog': undocumented,
    'management/system_backup': single(services.systemBackup),
    'management/webinterface': single(services.webinterface),
    ...Object.fromEntries(versionDependent.map((key) => [`management/${key}`, undocumented])),
  };
}
