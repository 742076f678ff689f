/** A reference of an MSSQL connection policy: its GraphQL field and type, the member of the REST body, the collection. */
export interface Reference {
  readonly field: string;
  readonly type: string;
  readonly member: string;
  readonly collection: string;
}

/** The connection policies that the query begins with. */
export const CONNECTION_POLICIES = '/api/configuration/mssql/connections';

/** The eight references that the query follows, in its order. */
export const REFERENCES: readonly Reference[] = [
  reference('analyticsPolicy', 'AnalyticsPolicy', 'analytics_policy', 'policies/analytics'),
  reference(
    'archiveCleanupPolicy',
    'ArchiveCleanupPolicy',
    'archive_cleanup_policy',
    'policies/archive_cleanup_policies',
  ),
  reference('auditPolicy', 'AuditPolicy', 'audit_policy', 'policies/audit_policies'),
  reference(
    'authenticationPolicy',
    'MssqlAuthenticationPolicy',
    'authentication_policy',
    'mssql/authentication_policies',
  ),
  reference('backupPolicy', 'BackupPolicy', 'backup_policy', 'policies/backup_policies'),
  reference('channelPolicy', 'MssqlChannelPolicy', 'channel_policy', 'mssql/channel_policies'),
  reference('credentialStore', 'CredentialStore', 'credential_store', 'policies/credentialstores'),
  reference('settings', 'MssqlSettingsPolicy', 'settings', 'mssql/settings_policies'),
];

/** All collections that the query reads from. */
export const COLLECTIONS: readonly string[] = [CONNECTION_POLICIES, ...REFERENCES.map(({ collection }) => collection)];

/** The benchmark's query: every connection policy, its eight policies by name. */
export const QUERY = `{
  mssqlConnectionPolicies(first: 1000) {
    totalCount
    nodes { id name active policies { ${REFERENCES.map(({ field }) => `${field} { id name }`).join(' ')} } }
  }
}`;

/** The schema of the GraphQL peers: what the query needs. */
export const TYPE_DEFINITIONS = `
  type Query { mssqlConnectionPolicies(first: Int!): MssqlConnectionPolicyConnection! }
  type MssqlConnectionPolicyConnection { totalCount: Int! nodes: [MssqlConnectionPolicy!]! }
  type MssqlConnectionPolicy { id: ID! name: String! active: Boolean policies: MssqlConnectionPolicyReferences! }
  type MssqlConnectionPolicyReferences { ${REFERENCES.map(({ field, type }) => `${field}: ${type}`).join(' ')} }
  ${REFERENCES.map(({ type }) => `type ${type} { id: ID! name: String! }`).join('\n  ')}
`;

/** An answer to a list (protocol.md 3.1); `body` from SPS 6.1 on. */
export interface ListAnswer<Body> {
  readonly items: readonly Item<Body>[];
}

export interface Item<Body> {
  readonly key: string;
  readonly meta: { readonly href: string };
  readonly body?: Body;
}

/** An answer to a single object (protocol.md 3.2). */
export interface ObjectAnswer<Body> {
  readonly key: string;
  readonly body: Body;
}

export interface PolicyBody {
  readonly name: string;
}

export interface ConnectionPolicyBody extends PolicyBody {
  readonly active: boolean;
  readonly policies: Readonly<Record<string, ReferenceValue | null>>;
}

/** A reference as it is read (protocol.md 3.5). */
export interface ReferenceValue {
  readonly key: string;
  readonly meta: { readonly href: string };
}

function reference(field: string, type: string, member: string, path: string): Reference {
  return { field, type, member, collection: `/api/configuration/${path}` };
}
