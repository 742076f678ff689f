import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserInfo } from '../appliance/index.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** Any JSON value, as the appliance sent it */
  JSON: { input: unknown; output: unknown; }
};

/** Authentication and authorization plugin. Plugins are uploaded outside the configuration; here they can only be read and deleted. */
export type AaPlugin = Node & {
  __typename?: 'AaPlugin';
  /** Version of the interface between the plugin and the appliance, for example `1.0` */
  api?: Maybe<Scalars['String']['output']>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Description of the plugin */
  description?: Maybe<Scalars['String']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the plugin */
  name: Scalars['String']['output'];
  /** Directory of the plugin on the appliance */
  path?: Maybe<Scalars['String']['output']>;
  /** Version of the plugin itself, for example `1.12` */
  pluginVersion?: Maybe<Scalars['String']['output']>;
  /** Newest version of the appliance that the plugin is for; may be empty */
  scbMaxVersion?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of AaPlugin */
export type AaPluginConnection = {
  __typename?: 'AaPluginConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<AaPluginEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<AaPlugin>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type AaPluginEdge = {
  __typename?: 'AaPluginEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<AaPlugin>;
};

/** Entry of the access control list: a group that may authorize or audit sessions */
export type AccessControlEntry = {
  __typename?: 'AccessControlEntry';
  /** Name of the group that is given the right: a local group or an LDAP group */
  authorizer?: Maybe<Scalars['String']['output']>;
  /** The local group of that name; null if there is none, as with an LDAP group */
  authorizerGroup?: Maybe<Usergroup>;
  /** Right of the group */
  permission?: Maybe<AccessControlPermission>;
  /** True if the authorizer and the user of the session must have different IP addresses */
  requireDifferentIp?: Maybe<Scalars['Boolean']['output']>;
  /** True if the authorizer and the user of the session must have different usernames */
  requireDifferentUsername?: Maybe<Scalars['Boolean']['output']>;
  /** Users whose sessions the entry covers */
  subject?: Maybe<AccessControlSubject>;
};

/** What an entry of the access control list permits */
export type AccessControlPermission =
  /** To follow sessions live and to download their audit trails */
  | 'AUDIT'
  /** To audit and to authorize sessions */
  | 'AUDIT_AND_AUTHORIZE'
  /** To accept requests for sessions */
  | 'AUTHORIZE';

/** Users whose sessions an entry of the access control list covers */
export type AccessControlSubject = EverybodyAccessControlSubject | OnlyAccessControlSubject;

/** Restriction of a service to some clients */
export type AccessRestriction = {
  __typename?: 'AccessRestriction';
  /** Addresses of the permitted clients (IPv4 address/prefix length) */
  allowedFrom: Array<Scalars['String']['output']>;
};

/** Authentication by the Active Directory domain that the appliance is a member of */
export type ActiveDirectoryLocalAuthentication = {
  __typename?: 'ActiveDirectoryLocalAuthentication';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Check of the groups that the user object lists in Active Directory */
export type AdLdapMemberofCheck = {
  __typename?: 'AdLdapMemberofCheck';
  /** Attribute of the user object that lists the groups, for example `memberOf` */
  memberofUserAttribute?: Maybe<Scalars['String']['output']>;
};

/** Check of the groups of a user in Active Directory */
export type AdLdapMembershipCheck = {
  __typename?: 'AdLdapMembershipCheck';
  /** True if groups within groups count */
  nestedGroups?: Maybe<Scalars['Boolean']['output']>;
};

/** Microsoft Active Directory */
export type AdLdapSchema = {
  __typename?: 'AdLdapSchema';
  /** Check of the groups that the user object lists; null if they are not checked */
  memberofCheck?: Maybe<AdLdapMemberofCheck>;
  /** Check of the groups of a user other than the primary one; null if they are not checked */
  membershipCheck?: Maybe<AdLdapMembershipCheck>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Kinds of groups that list the distinguished names of their members */
  userDnInGroups: Array<LdapUserDnInGroup>;
};

/** Analytics policy: how the behaviour of users is analysed. Members that are not documented are in `body`. */
export type AnalyticsPolicy = Node & {
  __typename?: 'AnalyticsPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of AnalyticsPolicy */
export type AnalyticsPolicyConnection = {
  __typename?: 'AnalyticsPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<AnalyticsPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<AnalyticsPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type AnalyticsPolicyEdge = {
  __typename?: 'AnalyticsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<AnalyticsPolicy>;
};

/** Appliance that the gateway talks to */
export type Appliance = {
  __typename?: 'Appliance';
  /** True if analytics is enabled */
  analyticsEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Date of the build of the firmware */
  buildDate?: Maybe<Scalars['String']['output']>;
  /** Value that changes with the configuration */
  configHash?: Maybe<Scalars['String']['output']>;
  /** Domain name of the appliance */
  domainname?: Maybe<Scalars['String']['output']>;
  /** Version of the firmware, for example `7.5.1` */
  firmwareVersion?: Maybe<Scalars['String']['output']>;
  /** Host name of the appliance */
  hostname?: Maybe<Scalars['String']['output']>;
  /** Nickname of the appliance */
  nickname?: Maybe<Scalars['String']['output']>;
  /** Version of the plugin SDK */
  pluginSdkVersion?: Maybe<PluginSdkVersion>;
  /** Roles of the appliance in a cluster */
  roles?: Maybe<Array<Scalars['String']['output']>>;
  /** Address of the support */
  supportLink?: Maybe<Scalars['String']['output']>;
  /** Version of the product, for example `5 F7` */
  version?: Maybe<Scalars['String']['output']>;
};

/** Archive and cleanup policy: when and where to data is archived, and when it is deleted from the appliance */
export type ArchiveCleanupPolicy = Node & {
  __typename?: 'ArchiveCleanupPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** True if the path of the archive includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: Maybe<Scalars['Boolean']['output']>;
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Mails about the archiving */
  notificationEvent?: Maybe<NotificationEvent>;
  /** Days after which data is archived */
  retentionDays?: Maybe<Scalars['Int']['output']>;
  /** Times of the day at which the archiving starts (HH:MM) */
  startTimes: Array<Scalars['String']['output']>;
  /** Server and directory of the archive; null if data is deleted without being archived */
  target?: Maybe<BackupTarget>;
  /** Layout of the directories in the archive, for example `PROTOCOL/CONNECTION/ARCHIVEDATE/` */
  template?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of ArchiveCleanupPolicy */
export type ArchiveCleanupPolicyConnection = {
  __typename?: 'ArchiveCleanupPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<ArchiveCleanupPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<ArchiveCleanupPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type ArchiveCleanupPolicyEdge = {
  __typename?: 'ArchiveCleanupPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<ArchiveCleanupPolicy>;
};

/** Encryption of audit trails with the public keys of certificates */
export type AuditEncryption = {
  __typename?: 'AuditEncryption';
  /** Certificates whose private keys can replay the audit trails; empty if only the upstream traffic is encrypted */
  certificates: Array<AuditEncryptionCertificate>;
  /** Separate certificates for the traffic from the client to the server; null if the same ones are used */
  differentCertificatesForUpstream?: Maybe<AuditUpstreamEncryption>;
};

/** One certificate, or a pair of which both are needed, to replay audit trails */
export type AuditEncryptionCertificate = {
  __typename?: 'AuditEncryptionCertificate';
  /** Certificate in PEM format, without text before BEGIN */
  certificate?: Maybe<Scalars['String']['output']>;
  /** Second certificate in PEM format: audit trails are replayed with both private keys; null if one is enough */
  fourEyesCertificate?: Maybe<Scalars['String']['output']>;
};

/** Audit policy: how audit trails are encrypted, timestamped and signed */
export type AuditPolicy = Node & {
  __typename?: 'AuditPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Encryption of the audit trails; null if they are not encrypted */
  encryption?: Maybe<AuditEncryption>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Signing of the audit trails; null if they are not signed */
  signing?: Maybe<AuditSigning>;
  /** Seconds between two signatures or timestamps; null on older appliances */
  signingAndTimestampingInterval?: Maybe<Scalars['Int']['output']>;
  /** Timestamping of the audit trails; null if they are not timestamped, and on older appliances */
  timestamping?: Maybe<AuditTimestamping>;
  /** True if audit trails are timestamped by the settings of the protocol's options; only on older appliances */
  timestampingEnabled?: Maybe<Scalars['Boolean']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of AuditPolicy */
export type AuditPolicyConnection = {
  __typename?: 'AuditPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<AuditPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<AuditPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type AuditPolicyEdge = {
  __typename?: 'AuditPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<AuditPolicy>;
};

/** Signing of audit trails */
export type AuditSigning = {
  __typename?: 'AuditSigning';
  /** Certificate and private key that sign the audit trails */
  x509Identity?: Maybe<X509Identity>;
};

/** Timestamping of audit trails */
export type AuditTimestamping = {
  __typename?: 'AuditTimestamping';
  /** Timestamping authority */
  server?: Maybe<AuditTimestampingServer>;
};

/** Timestamping authority of audit trails */
export type AuditTimestampingServer = LocalAuditTimestampingServer | RemoteAuditTimestampingServer;

/** Certificates for the traffic from the client to the server */
export type AuditUpstreamEncryption = {
  __typename?: 'AuditUpstreamEncryption';
  /** Certificates whose private keys can replay the upstream traffic */
  certificates: Array<AuditEncryptionCertificate>;
};

/** Backup policy: when and where to data is backed up */
export type BackupPolicy = Node & {
  __typename?: 'BackupPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** True if the path of the backup includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: Maybe<Scalars['Boolean']['output']>;
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Mails about the backup */
  notificationEvent?: Maybe<NotificationEvent>;
  /** Times of the day at which the backup starts (H:MM or HH:MM) */
  startTimes: Array<Scalars['String']['output']>;
  /** Server and directory of the backup */
  target?: Maybe<BackupTarget>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of BackupPolicy */
export type BackupPolicyConnection = {
  __typename?: 'BackupPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<BackupPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<BackupPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type BackupPolicyEdge = {
  __typename?: 'BackupPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<BackupPolicy>;
};

/** Server and directory that data is copied to */
export type BackupTarget = NfsBackupTarget | RsyncBackupTarget | SmbBackupTarget;

/** The appliance's own address (default) */
export type BoxAddressSourceAddress = {
  __typename?: 'BoxAddressSourceAddress';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** What is done with the channels of a rule */
export type ChannelActions = {
  __typename?: 'ChannelActions';
  /** True if the channel is recorded in the audit trail */
  audit?: Maybe<Scalars['Boolean']['output']>;
  /** Content policy that watches the channel in real time; null if there is none */
  contentPolicy?: Maybe<ContentPolicy>;
  /** True if an authorizer must accept the opening of the channel */
  fourEyes?: Maybe<Scalars['Boolean']['output']>;
};

/** Users that a rule of a channel policy is for */
export type ChannelAllowedFor = {
  __typename?: 'ChannelAllowedFor';
  /** User lists and names of groups of the users on the gateway, as the appliance writes them */
  gatewayGroups: Array<Scalars['JSON']['output']>;
  /** User lists and names of groups of the users on the server, as the appliance writes them */
  remoteGroups: Array<Scalars['JSON']['output']>;
};

/** Cleanup of the metadata of sessions */
export type ChannelDatabaseCleanup = {
  __typename?: 'ChannelDatabaseCleanup';
  /** Days that metadata is kept; a connection policy's own number is at most that of the protocol and of its archive and cleanup policy */
  days?: Maybe<Scalars['Int']['output']>;
};

/** Channel policy: which channels may be opened, by whom, and what is done with them */
export type ChannelPolicy = {
  /** Everything the appliance sent as the body of the channel policy, secrets masked */
  body: Scalars['JSON']['output'];
  /** Global identifier of the channel policy */
  id: Scalars['ID']['output'];
  /** Key of the channel policy on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the channel policy */
  name?: Maybe<Scalars['String']['output']>;
  /** Rules of the channel policy */
  rules: Array<ChannelRule>;
  /** Version of the channel policy; changes whenever the channel policy does */
  version: Scalars['String']['output'];
};

/** Rule of a channel policy. The channel, addresses and the time policy of the rule are in the policy's `body`. */
export type ChannelRule = {
  __typename?: 'ChannelRule';
  /** What is done with the channels of the rule */
  actions?: Maybe<ChannelActions>;
  /** Users that the rule is for */
  allowedFor?: Maybe<ChannelAllowedFor>;
};

/** Ciphers that are permitted in TLS */
export type CipherStrength = CustomCipherStrength | RecommendedCipherStrength;

/** Interface that the nodes of a cluster reach each other at */
export type ClusterInterface = Node & {
  __typename?: 'ClusterInterface';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** True if the cluster interface is enabled; false by default, and all nodes must run the same version */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Address of the appliance that the other nodes reach; may be null if the cluster interface is disabled */
  listenAddress?: Maybe<NicAddress>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Indexing of the audit trails of a connection policy */
export type ConnectionIndexing = {
  __typename?: 'ConnectionIndexing';
  /** True if the audit trails of the connection policy are indexed */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Indexing policy of the connection policy */
  policy?: Maybe<IndexingPolicy>;
  /** Priority of the indexing: 0 near real-time, 1 very high, 2 high, 3 normal (default), 4 low, 5 very low */
  priority?: Maybe<Scalars['Int']['output']>;
};

/** Connections that a connection policy applies to */
export type ConnectionNetwork = {
  __typename?: 'ConnectionNetwork';
  /** Addresses that clients connect from (IP address/prefix length) */
  clients: Array<Scalars['String']['output']>;
  /** Ports that clients connect to */
  ports: Array<Scalars['Int']['output']>;
  /** Addresses that clients connect to (IP address/prefix length) */
  targets: Array<Scalars['String']['output']>;
};

/** Connection policy: which clients may reach which servers, and under which policies. The members that all protocols have. */
export type ConnectionPolicy = {
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl: Array<AccessControlEntry>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** Everything the appliance sent as the body of the connection policy, secrets masked */
  body: Scalars['JSON']['output'];
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: Maybe<ChannelDatabaseCleanup>;
  /** Global identifier of the connection policy */
  id: Scalars['ID']['output'];
  /** Indexing of the audit trails of the connection policy */
  indexing?: Maybe<ConnectionIndexing>;
  /** Key of the connection policy on the appliance */
  key: Scalars['ID']['output'];
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the connection policy */
  name: Scalars['String']['output'];
  /** Clients, targets and ports of the connection policy */
  network?: Maybe<ConnectionNetwork>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: Maybe<LogLevelOverride>;
  /** Policies and other objects that the connection policy refers to */
  policies?: Maybe<ConnectionPolicyReferences>;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: Maybe<RateLimit>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: Maybe<ServerAddress>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: Maybe<SourceAddress>;
  /** Version of the connection policy; changes whenever the connection policy does */
  version: Scalars['String']['output'];
  /** Additional authentication on the web interface; null if it is not required */
  webGatewayAuthentication?: Maybe<WebGatewayAuthentication>;
};

/** What a connection policy refers to: the references that all protocols have */
export type ConnectionPolicyReferences = {
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: Maybe<AaPlugin>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
  /** Audit policy of the connection policy */
  auditPolicy?: Maybe<AuditPolicy>;
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: Maybe<BackupPolicy>;
  /** Channel policy of the connection policy */
  channelPolicy?: Maybe<ChannelPolicy>;
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: Maybe<CredentialStore>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: Maybe<LdapServer>;
  /** Settings policy of the connection policy */
  settings?: Maybe<SettingsPolicy>;
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
};

/** What is done when the event of a content rule happens */
export type ContentActions = {
  __typename?: 'ContentActions';
  /** True if the event is written to the system log */
  log?: Maybe<Scalars['Boolean']['output']>;
  /** True if an alert is sent by mail or SNMP */
  notify?: Maybe<Scalars['Boolean']['output']>;
  /** True if the event is recorded in the connection database */
  storeInConnectionDatabase?: Maybe<Scalars['Boolean']['output']>;
  /** True if the session is ended at once */
  terminate?: Maybe<Scalars['Boolean']['output']>;
};

/** Event that a content rule looks for */
export type ContentEvent = WindowTitleContentEvent;

/** Content policy: what is looked for in sessions in real time, and what is done when it is found */
export type ContentPolicy = Node & {
  __typename?: 'ContentPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Rules of the policy */
  rules: Array<ContentRule>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of ContentPolicy */
export type ContentPolicyConnection = {
  __typename?: 'ContentPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<ContentPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<ContentPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type ContentPolicyEdge = {
  __typename?: 'ContentPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<ContentPolicy>;
};

/** Rule of a content policy */
export type ContentRule = {
  __typename?: 'ContentRule';
  /** What is done when the event happens */
  actions?: Maybe<ContentActions>;
  /** Event that is looked for; null if it is of a kind that is not documented, which the policy's `body` has */
  event?: Maybe<ContentEvent>;
  /** Names of the groups on the gateway that the rule is for; empty if it is for everybody */
  gatewayGroups: Array<Scalars['String']['output']>;
  /** The local groups of those names; null for a name that is not that of a local group */
  localGatewayGroups: Array<Maybe<Usergroup>>;
  /** The local groups of those names; null for a name that is not that of a local group */
  localRemoteGroups: Array<Maybe<Usergroup>>;
  /** Names of the groups of remote users that the rule is for; empty if it is for everybody */
  remoteGroups: Array<Scalars['String']['output']>;
};

/** Credential store: passwords, keys and certificates that the appliance uses on servers. Members that are not documented are in `body`. */
export type CredentialStore = Node & {
  __typename?: 'CredentialStore';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the credential store; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of CredentialStore */
export type CredentialStoreConnection = {
  __typename?: 'CredentialStoreConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<CredentialStoreEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<CredentialStore>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type CredentialStoreEdge = {
  __typename?: 'CredentialStoreEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<CredentialStore>;
};

/** A list of ciphers of one's own */
export type CustomCipherStrength = {
  __typename?: 'CustomCipherStrength';
  /** List of ciphers as OpenSSL writes it, for example `ALL:!aNULL:@STRENGTH` */
  customCipher?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** DNS server of a connection policy instead of the appliance's own */
export type CustomDns = {
  __typename?: 'CustomDns';
  /** IP address of the DNS server */
  server?: Maybe<Scalars['String']['output']>;
};

/** No encryption */
export type DisabledLdapEncryption = {
  __typename?: 'DisabledLdapEncryption';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** No encryption */
export type DisabledMssqlTransportSecurity = {
  __typename?: 'DisabledMssqlTransportSecurity';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Targets by address or by host name */
export type DomainPattern = {
  __typename?: 'DomainPattern';
  /** Kind of the pattern */
  selection?: Maybe<DomainPatternSelection>;
  /** Range of IP addresses, or a host name that may have wildcards, such as `*.example` */
  value?: Maybe<Scalars['String']['output']>;
};

/** Kind of a pattern for targets */
export type DomainPatternSelection =
  /** A range of IP addresses */
  | 'ADDRESS'
  /** A host name that may have wildcards */
  | 'DOMAIN';

/** The sessions of every user */
export type EverybodyAccessControlSubject = {
  __typename?: 'EverybodyAccessControlSubject';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Encryption of system backups and exported configurations */
export type ExportedConfigurationEncryption = Node & {
  __typename?: 'ExportedConfigurationEncryption';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Encryption with a GPG key; null if backups and exports are not encrypted */
  encryption?: Maybe<GpgEncryption>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** One fixed server */
export type FixServerAddress = {
  __typename?: 'FixServerAddress';
  /** IP address of the server */
  address?: Maybe<Scalars['String']['output']>;
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: Maybe<CustomDns>;
  /** Port of the server */
  port?: Maybe<Scalars['Int']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** One fixed address */
export type FixSourceAddress = {
  __typename?: 'FixSourceAddress';
  /** IP address that the appliance uses towards the server */
  address?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** The same certificate for every client */
export type FixTlsCertificate = {
  __typename?: 'FixTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate shown to the clients; must include its private key */
  x509Identity?: Maybe<X509Identity>;
};

/** A certificate generated for each client */
export type GenerateTlsCertificate = {
  __typename?: 'GenerateTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate authority that signs the generated certificates */
  signingCa?: Maybe<SigningCa>;
};

/** Encryption with a GPG key */
export type GpgEncryption = {
  __typename?: 'GpgEncryption';
  /** Public key that encrypts */
  gpgPublicKey?: Maybe<GpgPublicKey>;
};

/** Public key of GPG */
export type GpgPublicKey = {
  __typename?: 'GpgPublicKey';
  /** Fingerprint of the key (40 hexadecimal digits) */
  fingerprint?: Maybe<Scalars['String']['output']>;
  /** The key itself, in ASCII armour */
  publicKey?: Maybe<Scalars['String']['output']>;
  /** Identities of the owner of the key */
  uids: Array<Scalars['String']['output']>;
};

/** Certificate that a Remote Desktop Gateway shows to the clients */
export type HostCertificationMethod = SigningHostCertificationMethod | SingleHostCertificationMethod;

/** Targets that users may or may not name, with their port */
export type InbandDomain = {
  __typename?: 'InbandDomain';
  /** Addresses or host names of the targets */
  domain?: Maybe<DomainPattern>;
  /** Port of the targets */
  port?: Maybe<Scalars['Int']['output']>;
};

/** The server that the user names in the username */
export type InbandServerAddress = {
  __typename?: 'InbandServerAddress';
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: Maybe<CustomDns>;
  /** Server that resolves the names of targets (IP address or host name); null if none is set */
  dnsServer?: Maybe<Scalars['String']['output']>;
  /** Suffixes tried in this order for the names of targets */
  dnsSuffixes: Array<Scalars['String']['output']>;
  /** Targets that users may name */
  domains: Array<InbandDomain>;
  /** Targets that users may not name although they are permitted otherwise */
  exceptionDomains: Array<InbandDomain>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Indexing policy: what is indexed in audit trails, and in which languages. Members that are not documented are in `body`. */
export type IndexingPolicy = Node & {
  __typename?: 'IndexingPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of IndexingPolicy */
export type IndexingPolicyConnection = {
  __typename?: 'IndexingPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<IndexingPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<IndexingPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type IndexingPolicyEdge = {
  __typename?: 'IndexingPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<IndexingPolicy>;
};

/** Authentication of the appliance on LDAP servers with a certificate */
export type LdapClientAuthentication = {
  __typename?: 'LdapClientAuthentication';
  /** Certificate and private key of the appliance */
  x509Identity?: Maybe<X509Identity>;
};

/** Encryption of the connection to LDAP servers */
export type LdapEncryption = DisabledLdapEncryption | SslLdapEncryption | StarttlsLdapEncryption;

/** Authentication by the LDAP server of the connection policy */
export type LdapMssqlAuthenticationBackend = {
  __typename?: 'LdapMssqlAuthenticationBackend';
  /** True if active web sessions extend the authentication */
  keepalive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: Maybe<Scalars['Int']['output']>;
};

/** How users and groups are stored in the directory */
export type LdapSchema = AdLdapSchema | PosixLdapSchema;

/** LDAP server policy: the servers of one directory, and how users and groups are found there */
export type LdapServer = Node & {
  __typename?: 'LdapServer';
  /** Distinguished name that the appliance binds with; null if none is set */
  bindDn?: Maybe<Scalars['String']['output']>;
  /** Password that the appliance binds with; null if there is none */
  bindPassword?: Maybe<Secret>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Encryption of the connection to the servers */
  encryption?: Maybe<LdapEncryption>;
  /** Attribute that holds the keys that the appliance generates; null if none is set */
  generatedPublickeyAttribute?: Maybe<Scalars['String']['output']>;
  /** Distinguished name that queries for groups start from */
  groupBaseDn?: Maybe<Scalars['String']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Attribute that holds the public keys of a user; null if users authenticate with passwords */
  publickeyAttribute?: Maybe<Scalars['String']['output']>;
  /** How users and groups are stored in the directory */
  schema?: Maybe<LdapSchema>;
  /** Servers of the directory, tried in this order */
  servers: Array<LdapServerEndpoint>;
  /** Distinguished name that queries for users start from */
  userBaseDn?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Check of the certificates of LDAP servers */
export type LdapServerCertificateCheck = {
  __typename?: 'LdapServerCertificateCheck';
  /** Certificate of the authority that signed the servers' certificates, in PEM format */
  serverCertificateCa?: Maybe<Scalars['String']['output']>;
};

/** Page of a collection of LdapServer */
export type LdapServerConnection = {
  __typename?: 'LdapServerConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<LdapServerEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<LdapServer>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type LdapServerEdge = {
  __typename?: 'LdapServerEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<LdapServer>;
};

/** One server of the directory */
export type LdapServerEndpoint = {
  __typename?: 'LdapServerEndpoint';
  /** Host of the server */
  host?: Maybe<ServerHost>;
  /** Port of the server, usually 389 */
  port?: Maybe<Scalars['Int']['output']>;
};

/** Kind of groups that list the distinguished names of their members */
export type LdapUserDnInGroup = {
  __typename?: 'LdapUserDnInGroup';
  /** Attribute of the group object that lists the members, for example `member` */
  attribute?: Maybe<Scalars['String']['output']>;
  /** Object class of the groups, for example `groupOfNames` */
  objectClass?: Maybe<Scalars['String']['output']>;
};

/** Standard RDP Security only, which is weak */
export type LegacyRdpTransportSecurity = {
  __typename?: 'LegacyRdpTransportSecurity';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** The timestamping authority of the appliance itself */
export type LocalAuditTimestampingServer = {
  __typename?: 'LocalAuditTimestampingServer';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** How a Remote Desktop Gateway authenticates the clients */
export type LocalAuthentication = ActiveDirectoryLocalAuthentication | LocalUserDatabaseLocalAuthentication;

/** Authentication by a local user database */
export type LocalMssqlAuthenticationBackend = {
  __typename?: 'LocalMssqlAuthenticationBackend';
  /** True if active web sessions extend the authentication */
  keepalive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: Maybe<Scalars['Int']['output']>;
  /** User database that holds the users */
  userDatabase?: Maybe<UserDatabase>;
};

/** Timestamping by the appliance itself */
export type LocalProtocolTimestamping = {
  __typename?: 'LocalProtocolTimestamping';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds between two timestamps or signatures */
  signingInterval?: Maybe<Scalars['Int']['output']>;
};

/** Authentication by a local user database */
export type LocalUserDatabaseLocalAuthentication = {
  __typename?: 'LocalUserDatabaseLocalAuthentication';
  /** Domain of the users */
  domain?: Maybe<Scalars['String']['output']>;
  /** User database that holds the users */
  localUserDatabase?: Maybe<UserDatabase>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Log level of a connection policy instead of the one in the protocol's options */
export type LogLevelOverride = {
  __typename?: 'LogLevelOverride';
  /** Verbosity of the log messages */
  logLevel?: Maybe<Scalars['Int']['output']>;
};

/** Lowest version of TLS that is offered */
export type MinimumTlsVersion =
  /** TLS 1.0 */
  | 'TLS_V1_0'
  /** TLS 1.1 */
  | 'TLS_V1_1'
  /** TLS 1.2 (recommended) */
  | 'TLS_V1_2';

/** Backend that authenticates the users of MSSQL connections on the appliance */
export type MssqlAuthenticationBackend = LdapMssqlAuthenticationBackend | LocalMssqlAuthenticationBackend | NoneMssqlAuthenticationBackend | RadiusMssqlAuthenticationBackend;

/** MSSQL authentication policy: how clients authenticate on the appliance */
export type MssqlAuthenticationPolicy = Node & {
  __typename?: 'MssqlAuthenticationPolicy';
  /** Backend that authenticates the users on the appliance */
  backend?: Maybe<MssqlAuthenticationBackend>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the authentication policy, without white space */
  name: Scalars['String']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of MssqlAuthenticationPolicy */
export type MssqlAuthenticationPolicyConnection = {
  __typename?: 'MssqlAuthenticationPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<MssqlAuthenticationPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<MssqlAuthenticationPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type MssqlAuthenticationPolicyEdge = {
  __typename?: 'MssqlAuthenticationPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlAuthenticationPolicy>;
};

/** MSSQL channel policy: which channels may be opened, by whom, and what is done with them */
export type MssqlChannelPolicy = ChannelPolicy & Node & {
  __typename?: 'MssqlChannelPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the channel policy */
  name: Scalars['String']['output'];
  /** Rules of the channel policy; MSSQL has one channel, and it must be enabled for MSSQL to work */
  rules: Array<ChannelRule>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of MssqlChannelPolicy */
export type MssqlChannelPolicyConnection = {
  __typename?: 'MssqlChannelPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<MssqlChannelPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<MssqlChannelPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type MssqlChannelPolicyEdge = {
  __typename?: 'MssqlChannelPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlChannelPolicy>;
};

/** MSSQL connection policy: which clients may reach which servers over MSSQL, and under which policies */
export type MssqlConnectionPolicy = ConnectionPolicy & Node & {
  __typename?: 'MssqlConnectionPolicy';
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl: Array<AccessControlEntry>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: Maybe<ChannelDatabaseCleanup>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Indexing of the audit trails of the connection policy */
  indexing?: Maybe<ConnectionIndexing>;
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the connection policy */
  name: Scalars['String']['output'];
  /** Clients, targets and ports of the connection policy */
  network?: Maybe<ConnectionNetwork>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: Maybe<LogLevelOverride>;
  /** Policies and other objects that the connection policy refers to */
  policies?: Maybe<MssqlConnectionPolicyReferences>;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: Maybe<RateLimit>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: Maybe<ServerAddress>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: Maybe<SourceAddress>;
  /** Encryption of the sessions */
  transportSecurity?: Maybe<MssqlTransportSecurity>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
  /** Additional authentication on the web interface; null if it is not required. The appliance has this member although web gateway authentication does not work for MSSQL. */
  webGatewayAuthentication?: Maybe<WebGatewayAuthentication>;
};

/** Page of a collection of MssqlConnectionPolicy */
export type MssqlConnectionPolicyConnection = {
  __typename?: 'MssqlConnectionPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<MssqlConnectionPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<MssqlConnectionPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type MssqlConnectionPolicyEdge = {
  __typename?: 'MssqlConnectionPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlConnectionPolicy>;
};

/** What an MSSQL connection policy refers to */
export type MssqlConnectionPolicyReferences = ConnectionPolicyReferences & {
  __typename?: 'MssqlConnectionPolicyReferences';
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: Maybe<AaPlugin>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
  /** Audit policy of the connection policy */
  auditPolicy?: Maybe<AuditPolicy>;
  /** Authentication policy of the connection policy */
  authenticationPolicy?: Maybe<MssqlAuthenticationPolicy>;
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: Maybe<BackupPolicy>;
  /** Channel policy of the connection policy */
  channelPolicy?: Maybe<MssqlChannelPolicy>;
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: Maybe<CredentialStore>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: Maybe<LdapServer>;
  /** Settings policy of the connection policy */
  settings?: Maybe<MssqlSettingsPolicy>;
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
};

/** Options that apply to all MSSQL connections. Older and newer appliances keep the cleanup of metadata in different members. */
export type MssqlOptions = Node & {
  __typename?: 'MssqlOptions';
  /** Cleanup of metadata and timestamping; null on newer appliances, where `channelDatabaseCleanup` and the audit policies hold them */
  audit?: Maybe<ProtocolAuditOptions>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Cleanup of the metadata of MSSQL sessions; null if it is not cleaned up, and on older appliances */
  channelDatabaseCleanup?: Maybe<ChannelDatabaseCleanup>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Service of the protocol */
  service?: Maybe<ProtocolService>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** MSSQL settings policy: timeouts and TLS settings of MSSQL sessions */
export type MssqlSettingsPolicy = Node & SettingsPolicy & {
  __typename?: 'MssqlSettingsPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** TLS settings towards the client */
  clientTlsSecuritySettings?: Maybe<TlsSecuritySettings>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the settings policy, without white space */
  name: Scalars['String']['output'];
  /** TLS settings towards the server */
  serverTlsSecuritySettings?: Maybe<TlsSecuritySettings>;
  /** Seconds after which any session ends */
  sessionTimeout?: Maybe<Scalars['Int']['output']>;
  /** Seconds after which an idle session ends */
  timeout?: Maybe<Scalars['Int']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of MssqlSettingsPolicy */
export type MssqlSettingsPolicyConnection = {
  __typename?: 'MssqlSettingsPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<MssqlSettingsPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<MssqlSettingsPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type MssqlSettingsPolicyEdge = {
  __typename?: 'MssqlSettingsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlSettingsPolicy>;
};

/** Certificate that the appliance shows to MSSQL clients */
export type MssqlTlsCertificate = FixTlsCertificate | GenerateTlsCertificate;

/** Encryption of MSSQL sessions */
export type MssqlTransportSecurity = DisabledMssqlTransportSecurity | TlsMssqlTransportSecurity;

/** What can be changed */
export type Mutation = {
  __typename?: 'Mutation';
  /** Sign in at the appliance; the session is kept in a cookie */
  signIn?: Maybe<SignInPayload>;
  /** Sign out: end the session at the appliance and delete the cookie */
  signOut?: Maybe<SignOutPayload>;
};


/** What can be changed */
export type MutationSignInArgs = {
  loginMethod?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};

/** The server at the translated address that the client asked for */
export type NatServerAddress = {
  __typename?: 'NatServerAddress';
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: Maybe<CustomDns>;
  /** Network that addresses are translated to (IP address/prefix length) */
  network?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** A directory on an NFS server */
export type NfsBackupTarget = {
  __typename?: 'NfsBackupTarget';
  /** Directory on the server */
  path?: Maybe<Scalars['String']['output']>;
  /** Host of the server */
  server?: Maybe<ServerHost>;
  /** Name of the variant on the appliance */
  type: Scalars['String']['output'];
};

/** Network interface card */
export type Nic = Node & {
  __typename?: 'Nic';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Logical interfaces of the card */
  interfaces: Array<NicInterface>;
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the card in the operating system, for example `eth0` */
  name: Scalars['String']['output'];
  /** Speed of the card, for example `auto` */
  speed?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Address of a logical interface; its key names the card and the interface as well */
export type NicAddress = Node & {
  __typename?: 'NicAddress';
  /** The address itself (IP address/prefix length) */
  address?: Maybe<Scalars['String']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance, as other objects refer to it */
  key: Scalars['ID']['output'];
};

/** Page of a collection of Nic */
export type NicConnection = {
  __typename?: 'NicConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<NicEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<Nic>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type NicEdge = {
  __typename?: 'NicEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<Nic>;
};

/** Logical interface of a network interface card */
export type NicInterface = {
  __typename?: 'NicInterface';
  /** Addresses of the interface */
  addresses: Array<NicAddress>;
  /** Key of the interface within the card */
  key: Scalars['ID']['output'];
  /** Name of the interface */
  name?: Maybe<Scalars['String']['output']>;
  /** VLAN of the interface; 0 if it has none */
  vlantag?: Maybe<Scalars['Int']['output']>;
};

/** Anything that has a global id */
export type Node = {
  /** Global id: the name of the type, a colon and the key of the object */
  id: Scalars['ID']['output'];
};

/** No authentication on the appliance */
export type NoneMssqlAuthenticationBackend = {
  __typename?: 'NoneMssqlAuthenticationBackend';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Mails about a backup or an archiving */
export type NotificationEvent = {
  __typename?: 'NotificationEvent';
  /** Highest number of files in the list; only used if the mail lists the files */
  fileCountLimit?: Maybe<Scalars['Int']['output']>;
  /** True if the mail lists the files; only used if all events are reported */
  sendFilelist?: Maybe<Scalars['Boolean']['output']>;
  /** Events that are reported */
  type?: Maybe<NotificationEventType>;
};

/** Events that are reported by mail */
export type NotificationEventType =
  /** Every event */
  | 'ALL'
  /** Errors only */
  | 'ERRORS_ONLY'
  /** No event */
  | 'NONE';

/** The sessions of the members of one group */
export type OnlyAccessControlSubject = {
  __typename?: 'OnlyAccessControlSubject';
  /** Name of the group: a local group or an LDAP group */
  group?: Maybe<Scalars['String']['output']>;
  /** The local group of that name; null if there is none, as with an LDAP group */
  localGroup?: Maybe<Usergroup>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** The server that the client asked for */
export type OriginalServerAddress = {
  __typename?: 'OriginalServerAddress';
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: Maybe<CustomDns>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** The address of the client */
export type OriginalSourceAddress = {
  __typename?: 'OriginalSourceAddress';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Where a page lies in its collection */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Cursor of the last object of the page; null if the page is empty */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True if there are objects after the page */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if there are objects before the page */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first object of the page; null if the page is empty */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** Password that objects refer to and that nobody can read; one object at most can refer to it. It can be created, but not changed or deleted. */
export type Password = Node & {
  __typename?: 'Password';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Version of the plugin SDK */
export type PluginSdkVersion = {
  __typename?: 'PluginSdkVersion';
  /** Major and minor version */
  feature?: Maybe<Scalars['String']['output']>;
  /** Whole version */
  full?: Maybe<Scalars['String']['output']>;
};

/** Check of the groups that the user object lists in a directory with the POSIX schema */
export type PosixLdapMemberofCheck = {
  __typename?: 'PosixLdapMemberofCheck';
  /** Object class of those groups, for example `groupOfNames`; null if none is set */
  memberofGroupObjectclass?: Maybe<Scalars['String']['output']>;
  /** Attribute of the user object that lists the groups, for example `memberOf` */
  memberofUserAttribute?: Maybe<Scalars['String']['output']>;
};

/** Check of the groups of a user in a directory with the POSIX schema */
export type PosixLdapMembershipCheck = {
  __typename?: 'PosixLdapMembershipCheck';
  /** Attribute of the group object that lists the usernames of its members, for example `memberUid`; null if none is set */
  memberUidAttribute?: Maybe<Scalars['String']['output']>;
};

/** Directory with the POSIX schema */
export type PosixLdapSchema = {
  __typename?: 'PosixLdapSchema';
  /** Check of the groups that the user object lists; null if they are not checked */
  memberofCheck?: Maybe<PosixLdapMemberofCheck>;
  /** Check of the primary and supplementary groups of a user; null if they are not checked */
  membershipCheck?: Maybe<PosixLdapMembershipCheck>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Kinds of groups that list the distinguished names of their members */
  userDnInGroups: Array<LdapUserDnInGroup>;
  /** Attribute of the user object that holds the username, for example `uid` */
  usernameAttribute?: Maybe<Scalars['String']['output']>;
};

/** Private key that objects refer to and that nobody can read; one object at most can refer to it. It can be created, but not changed or deleted. */
export type PrivateKey = Node & {
  __typename?: 'PrivateKey';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Cleanup of the metadata of a protocol's sessions; only on older appliances */
export type ProtocolAuditCleanup = {
  __typename?: 'ProtocolAuditCleanup';
  /** Days that metadata is kept */
  channelDatabaseCleanupDays?: Maybe<Scalars['Int']['output']>;
};

/** Audit settings of a protocol; only on older appliances */
export type ProtocolAuditOptions = {
  __typename?: 'ProtocolAuditOptions';
  /** Cleanup of the metadata of the protocol's sessions; null if it is not cleaned up */
  cleanup?: Maybe<ProtocolAuditCleanup>;
  /** Timestamping of the protocol's audit trails */
  timestamping?: Maybe<ProtocolTimestamping>;
};

/** Service of a protocol */
export type ProtocolService = {
  __typename?: 'ProtocolService';
  /** True if the appliance handles connections of the protocol */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Verbosity of the protocol's log messages; may be null if the service is disabled */
  logLevel?: Maybe<Scalars['Int']['output']>;
};

/** Timestamping of a protocol's audit trails; only on older appliances */
export type ProtocolTimestamping = LocalProtocolTimestamping | RemoteProtocolTimestamping;

/** What can be read */
export type Query = {
  __typename?: 'Query';
  /** AaPlugin with an id; null if it does not exist */
  aaPlugin?: Maybe<AaPlugin>;
  /** Collection of AaPlugin, in the order of the appliance */
  aaPlugins?: Maybe<AaPluginConnection>;
  /** Collection of AnalyticsPolicy, in the order of the appliance */
  analyticsPolicies?: Maybe<AnalyticsPolicyConnection>;
  /** AnalyticsPolicy with an id; null if it does not exist */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
  /** Appliance that the gateway talks to */
  appliance?: Maybe<Appliance>;
  /** Collection of ArchiveCleanupPolicy, in the order of the appliance */
  archiveCleanupPolicies?: Maybe<ArchiveCleanupPolicyConnection>;
  /** ArchiveCleanupPolicy with an id; null if it does not exist */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
  /** Collection of AuditPolicy, in the order of the appliance */
  auditPolicies?: Maybe<AuditPolicyConnection>;
  /** AuditPolicy with an id; null if it does not exist */
  auditPolicy?: Maybe<AuditPolicy>;
  /** Collection of BackupPolicy, in the order of the appliance */
  backupPolicies?: Maybe<BackupPolicyConnection>;
  /** BackupPolicy with an id; null if it does not exist */
  backupPolicy?: Maybe<BackupPolicy>;
  /** The ClusterInterface of the appliance */
  clusterInterface?: Maybe<ClusterInterface>;
  /** Collection of ContentPolicy, in the order of the appliance */
  contentPolicies?: Maybe<ContentPolicyConnection>;
  /** ContentPolicy with an id; null if it does not exist */
  contentPolicy?: Maybe<ContentPolicy>;
  /** CredentialStore with an id; null if it does not exist */
  credentialStore?: Maybe<CredentialStore>;
  /** Collection of CredentialStore, in the order of the appliance */
  credentialStores?: Maybe<CredentialStoreConnection>;
  /** The ExportedConfigurationEncryption of the appliance */
  exportedConfigurationEncryption?: Maybe<ExportedConfigurationEncryption>;
  /** Collection of IndexingPolicy, in the order of the appliance */
  indexingPolicies?: Maybe<IndexingPolicyConnection>;
  /** IndexingPolicy with an id; null if it does not exist */
  indexingPolicy?: Maybe<IndexingPolicy>;
  /** LdapServer with an id; null if it does not exist */
  ldapServer?: Maybe<LdapServer>;
  /** Collection of LdapServer, in the order of the appliance */
  ldapServers?: Maybe<LdapServerConnection>;
  /** Collection of MssqlAuthenticationPolicy, in the order of the appliance */
  mssqlAuthenticationPolicies?: Maybe<MssqlAuthenticationPolicyConnection>;
  /** MssqlAuthenticationPolicy with an id; null if it does not exist */
  mssqlAuthenticationPolicy?: Maybe<MssqlAuthenticationPolicy>;
  /** Collection of MssqlChannelPolicy, in the order of the appliance */
  mssqlChannelPolicies?: Maybe<MssqlChannelPolicyConnection>;
  /** MssqlChannelPolicy with an id; null if it does not exist */
  mssqlChannelPolicy?: Maybe<MssqlChannelPolicy>;
  /** Collection of MssqlConnectionPolicy, in the order of the appliance */
  mssqlConnectionPolicies?: Maybe<MssqlConnectionPolicyConnection>;
  /** MssqlConnectionPolicy with an id; null if it does not exist */
  mssqlConnectionPolicy?: Maybe<MssqlConnectionPolicy>;
  /** The MssqlOptions of the appliance */
  mssqlOptions?: Maybe<MssqlOptions>;
  /** Collection of MssqlSettingsPolicy, in the order of the appliance */
  mssqlSettingsPolicies?: Maybe<MssqlSettingsPolicyConnection>;
  /** MssqlSettingsPolicy with an id; null if it does not exist */
  mssqlSettingsPolicy?: Maybe<MssqlSettingsPolicy>;
  /** Nic with an id; null if it does not exist */
  nic?: Maybe<Nic>;
  /** Collection of Nic, in the order of the appliance */
  nics?: Maybe<NicConnection>;
  /** Object with a global id; null if it does not exist */
  node?: Maybe<Node>;
  /** Objects with global ids, in the order of the ids; null for those that do not exist */
  nodes?: Maybe<Array<Maybe<Node>>>;
  /** Password with an id; null if it does not exist */
  password?: Maybe<Password>;
  /** PrivateKey with an id; null if it does not exist */
  privateKey?: Maybe<PrivateKey>;
  /** Collection of RdpChannelPolicy, in the order of the appliance */
  rdpChannelPolicies?: Maybe<RdpChannelPolicyConnection>;
  /** RdpChannelPolicy with an id; null if it does not exist */
  rdpChannelPolicy?: Maybe<RdpChannelPolicy>;
  /** Collection of RdpConnectionPolicy, in the order of the appliance */
  rdpConnectionPolicies?: Maybe<RdpConnectionPolicyConnection>;
  /** RdpConnectionPolicy with an id; null if it does not exist */
  rdpConnectionPolicy?: Maybe<RdpConnectionPolicy>;
  /** The RdpDomainMembership of the appliance */
  rdpDomainMembership?: Maybe<RdpDomainMembership>;
  /** The RdpOptions of the appliance */
  rdpOptions?: Maybe<RdpOptions>;
  /** Collection of RdpSettingsPolicy, in the order of the appliance */
  rdpSettingsPolicies?: Maybe<RdpSettingsPolicyConnection>;
  /** RdpSettingsPolicy with an id; null if it does not exist */
  rdpSettingsPolicy?: Maybe<RdpSettingsPolicy>;
  /** SigningCa with an id; null if it does not exist */
  signingCa?: Maybe<SigningCa>;
  /** Collection of SigningCa, in the order of the appliance */
  signingCas?: Maybe<SigningCaConnection>;
  /** The SystemBackup of the appliance */
  systemBackup?: Maybe<SystemBackup>;
  /** Collection of TimePolicy, in the order of the appliance */
  timePolicies?: Maybe<TimePolicyConnection>;
  /** TimePolicy with an id; null if it does not exist */
  timePolicy?: Maybe<TimePolicy>;
  /** TrustedCaList with an id; null if it does not exist */
  trustedCaList?: Maybe<TrustedCaList>;
  /** Collection of TrustedCaList, in the order of the appliance */
  trustedCaLists?: Maybe<TrustedCaListConnection>;
  /** UserDatabase with an id; null if it does not exist */
  userDatabase?: Maybe<UserDatabase>;
  /** Collection of UserDatabase, in the order of the appliance */
  userDatabases?: Maybe<UserDatabaseConnection>;
  /** The UserWebService of the appliance */
  userWebService?: Maybe<UserWebService>;
  /** Usergroup with an id; null if it does not exist */
  usergroup?: Maybe<Usergroup>;
  /** Collection of Usergroup, in the order of the appliance */
  usergroups?: Maybe<UsergroupConnection>;
  /** Collection of UsermappingPolicy, in the order of the appliance */
  usermappingPolicies?: Maybe<UsermappingPolicyConnection>;
  /** UsermappingPolicy with an id; null if it does not exist */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
  /** User who is signed in; null when nobody is */
  viewer?: Maybe<Viewer>;
  /** Collection of X509Identity, in the order of the appliance */
  x509Identities?: Maybe<X509IdentityConnection>;
  /** X509Identity with an id; null if it does not exist */
  x509Identity?: Maybe<X509Identity>;
};


/** What can be read */
export type QueryAaPluginArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryAaPluginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryAnalyticsPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryAnalyticsPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryArchiveCleanupPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryArchiveCleanupPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryAuditPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryAuditPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryBackupPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryBackupPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryContentPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryContentPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryCredentialStoreArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryCredentialStoresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryIndexingPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryIndexingPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryLdapServerArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryLdapServersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryMssqlAuthenticationPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryMssqlAuthenticationPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryMssqlChannelPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryMssqlChannelPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryMssqlConnectionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryMssqlConnectionPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryMssqlSettingsPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryMssqlSettingsPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryNicArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryNicsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be read */
export type QueryPasswordArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryPrivateKeyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryRdpChannelPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryRdpChannelPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryRdpConnectionPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryRdpConnectionPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryRdpSettingsPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryRdpSettingsPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QuerySigningCaArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QuerySigningCasArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryTimePoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryTimePolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryTrustedCaListArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryTrustedCaListsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryUserDatabaseArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryUserDatabasesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryUsergroupArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryUsergroupsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryUsermappingPoliciesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryUsermappingPolicyArgs = {
  id: Scalars['ID']['input'];
};


/** What can be read */
export type QueryX509IdentitiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  before?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  last?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be read */
export type QueryX509IdentityArgs = {
  id: Scalars['ID']['input'];
};

/** Protocol of the authentication by a RADIUS server */
export type RadiusAuthenticationProtocol =
  /** Challenge-Handshake Authentication Protocol */
  | 'CHAP'
  /** Password Authentication Protocol */
  | 'PAP';

/** Authentication by RADIUS servers */
export type RadiusMssqlAuthenticationBackend = {
  __typename?: 'RadiusMssqlAuthenticationBackend';
  /** Protocol of the authentication */
  authenticationProtocol?: Maybe<RadiusAuthenticationProtocol>;
  /** True if active web sessions extend the authentication */
  keepalive?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** RADIUS servers that are asked */
  servers: Array<RadiusServer>;
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: Maybe<Scalars['Int']['output']>;
};

/** RADIUS server */
export type RadiusServer = {
  __typename?: 'RadiusServer';
  /** Host of the RADIUS server */
  address?: Maybe<ServerHost>;
  /** Port of the RADIUS server, usually 1812 */
  port?: Maybe<Scalars['Int']['output']>;
  /** Secret that the appliance shares with the RADIUS server */
  sharedSecret?: Maybe<Secret>;
};

/** Limit of the rate of connections */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Highest number of connections per minute */
  value?: Maybe<Scalars['Int']['output']>;
};

/** RDP channel policy: which channels may be opened, by whom, and what is done with them */
export type RdpChannelPolicy = ChannelPolicy & Node & {
  __typename?: 'RdpChannelPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the channel policy */
  name: Scalars['String']['output'];
  /** Rules of the channel policy */
  rules: Array<ChannelRule>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of RdpChannelPolicy */
export type RdpChannelPolicyConnection = {
  __typename?: 'RdpChannelPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<RdpChannelPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<RdpChannelPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type RdpChannelPolicyEdge = {
  __typename?: 'RdpChannelPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<RdpChannelPolicy>;
};

/** RDP connection policy: which clients may reach which servers over RDP, and under which policies */
export type RdpConnectionPolicy = ConnectionPolicy & Node & {
  __typename?: 'RdpConnectionPolicy';
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl: Array<AccessControlEntry>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: Maybe<Scalars['Boolean']['output']>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: Maybe<ChannelDatabaseCleanup>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Indexing of the audit trails of the connection policy */
  indexing?: Maybe<ConnectionIndexing>;
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the connection policy */
  name: Scalars['String']['output'];
  /** Clients, targets and ports of the connection policy */
  network?: Maybe<ConnectionNetwork>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: Maybe<LogLevelOverride>;
  /** Policies and other objects that the connection policy refers to */
  policies?: Maybe<RdpConnectionPolicyReferences>;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: Maybe<RateLimit>;
  /** Remote Desktop Gateway that the appliance acts as; null if it does not */
  remoteDesktopGateway?: Maybe<RemoteDesktopGateway>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: Maybe<ServerAddress>;
  /** Check of the server's certificate; null if any certificate is accepted (default) */
  serverCertificateCheck?: Maybe<ServerCertificateCheck>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: Maybe<SourceAddress>;
  /** Encryption of the sessions */
  transportSecurity?: Maybe<RdpTransportSecurity>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
  /** Additional authentication on the web interface; null if it is not required */
  webGatewayAuthentication?: Maybe<WebGatewayAuthentication>;
};

/** Page of a collection of RdpConnectionPolicy */
export type RdpConnectionPolicyConnection = {
  __typename?: 'RdpConnectionPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<RdpConnectionPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<RdpConnectionPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type RdpConnectionPolicyEdge = {
  __typename?: 'RdpConnectionPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<RdpConnectionPolicy>;
};

/** What an RDP connection policy refers to */
export type RdpConnectionPolicyReferences = ConnectionPolicyReferences & {
  __typename?: 'RdpConnectionPolicyReferences';
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: Maybe<AaPlugin>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
  /** Audit policy of the connection policy */
  auditPolicy?: Maybe<AuditPolicy>;
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: Maybe<BackupPolicy>;
  /** Channel policy of the connection policy */
  channelPolicy?: Maybe<RdpChannelPolicy>;
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: Maybe<CredentialStore>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: Maybe<LdapServer>;
  /** Settings policy of the connection policy */
  settings?: Maybe<RdpSettingsPolicy>;
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
};

/** Membership of the appliance in an Active Directory domain, for RDP */
export type RdpDomainMembership = Node & {
  __typename?: 'RdpDomainMembership';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Name of the domain; required if the membership is enabled */
  domain?: Maybe<Scalars['String']['output']>;
  /** True if the appliance uses its membership; joining a domain is only possible on the web interface of the appliance */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the realm; required if the membership is enabled */
  realm?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Options that apply to all RDP connections. Older and newer appliances keep the cleanup of metadata in different members. */
export type RdpOptions = Node & {
  __typename?: 'RdpOptions';
  /** Cleanup of metadata and timestamping; null on newer appliances, where `channelDatabaseCleanup` and the audit policies hold them */
  audit?: Maybe<ProtocolAuditOptions>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Cleanup of the metadata of RDP sessions; null if it is not cleaned up, and on older appliances */
  channelDatabaseCleanup?: Maybe<ChannelDatabaseCleanup>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Service of the protocol */
  service?: Maybe<ProtocolService>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** RDP settings policy: timeout, display, protocol version and authentication of RDP sessions. Members that are not documented are in `body`. */
export type RdpSettingsPolicy = Node & SettingsPolicy & {
  __typename?: 'RdpSettingsPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the settings policy; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** True if channel policies are evaluated before the appliance connects to the server; null if the appliance does not send it */
  preconnectChannelCheck?: Maybe<Scalars['Boolean']['output']>;
  /** Timeout in seconds; null if the appliance does not send it */
  timeout?: Maybe<Scalars['Int']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of RdpSettingsPolicy */
export type RdpSettingsPolicyConnection = {
  __typename?: 'RdpSettingsPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<RdpSettingsPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<RdpSettingsPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type RdpSettingsPolicyEdge = {
  __typename?: 'RdpSettingsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<RdpSettingsPolicy>;
};

/** Certificate that the appliance shows to RDP clients */
export type RdpTlsCertificate = FixTlsCertificate | GenerateTlsCertificate | SelfSignedTlsCertificate;

/** Encryption of RDP sessions */
export type RdpTransportSecurity = LegacyRdpTransportSecurity | TlsRdpTransportSecurity;

/** The ciphers that the appliance recommends */
export type RecommendedCipherStrength = {
  __typename?: 'RecommendedCipherStrength';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** A timestamping authority elsewhere */
export type RemoteAuditTimestampingServer = {
  __typename?: 'RemoteAuditTimestampingServer';
  /** Timestamping policy that is asked for; null for the authority's default */
  oid?: Maybe<TimestampingPolicyOid>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Address of the timestamping authority (URL) */
  serverUrl?: Maybe<Scalars['String']['output']>;
};

/** The appliance as a Remote Desktop Gateway */
export type RemoteDesktopGateway = {
  __typename?: 'RemoteDesktopGateway';
  /** Certificate that the gateway shows to the clients */
  hostCertificationMethod?: Maybe<HostCertificationMethod>;
  /** How the gateway authenticates the clients */
  localAuthentication?: Maybe<LocalAuthentication>;
};

/** Timestamping by an authority elsewhere */
export type RemoteProtocolTimestamping = {
  __typename?: 'RemoteProtocolTimestamping';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds between two timestamps or signatures */
  signingInterval?: Maybe<Scalars['Int']['output']>;
};

/** A directory on a server that is reached with rsync over SSH */
export type RsyncBackupTarget = {
  __typename?: 'RsyncBackupTarget';
  /** Private key that the appliance authenticates with; its public key must be on the server */
  authKey?: Maybe<PrivateKey>;
  /** Public key of the server */
  hostKey?: Maybe<RsyncHostKey>;
  /** Directory on the server */
  path?: Maybe<Scalars['String']['output']>;
  /** SSH port of the server */
  port?: Maybe<Scalars['Int']['output']>;
  /** Host of the server */
  server?: Maybe<ServerHost>;
  /** Name of the variant on the appliance */
  type: Scalars['String']['output'];
  /** Username on the server */
  username?: Maybe<Scalars['String']['output']>;
};

/** Public key of a server that is reached with rsync over SSH */
export type RsyncHostKey = {
  __typename?: 'RsyncHostKey';
  /** Type of the key, for example `rsa` */
  selection?: Maybe<Scalars['String']['output']>;
  /** The key itself, in base64 */
  value?: Maybe<Scalars['String']['output']>;
};

/** A password or key that the appliance keeps and never shows */
export type Secret = {
  __typename?: 'Secret';
  /** True if the secret is set */
  isSet: Scalars['Boolean']['output'];
  /** Key of the secret; null if the appliance does not tell it */
  key?: Maybe<Scalars['ID']['output']>;
};

/** A certificate that the appliance signs itself */
export type SelfSignedTlsCertificate = {
  __typename?: 'SelfSignedTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Server that the sessions of a connection policy go to */
export type ServerAddress = FixServerAddress | InbandServerAddress | NatServerAddress | OriginalServerAddress;

/** Check of the server's certificate */
export type ServerCertificateCheck = {
  __typename?: 'ServerCertificateCheck';
  /** Certificate authorities that may have signed the server's certificate */
  trustedCa?: Maybe<TrustedCaList>;
};

/** Host of a server, by address or by name */
export type ServerHost = {
  __typename?: 'ServerHost';
  /** Kind of the host's address */
  selection?: Maybe<ServerHostSelection>;
  /** IP address or host name of the host */
  value?: Maybe<Scalars['String']['output']>;
};

/** Kind of a host's address */
export type ServerHostSelection =
  /** A fully qualified domain name */
  | 'FQDN'
  /** An IP address */
  | 'IP';

/** Settings policy: settings of the protocol itself, such as timeouts */
export type SettingsPolicy = {
  /** Everything the appliance sent as the body of the settings policy, secrets masked */
  body: Scalars['JSON']['output'];
  /** Global identifier of the settings policy */
  id: Scalars['ID']['output'];
  /** Key of the settings policy on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the settings policy */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the settings policy; changes whenever the settings policy does */
  version: Scalars['String']['output'];
};

/** Result of signing in */
export type SignInPayload = {
  __typename?: 'SignInPayload';
  /** User who is signed in now */
  viewer?: Maybe<Viewer>;
};

/** Result of signing out */
export type SignOutPayload = {
  __typename?: 'SignOutPayload';
  /** User who is signed in now: null */
  viewer?: Maybe<Viewer>;
};

/** Signing CA: certificate authority that signs the certificates that the appliance generates. Members that are not documented are in `body`. */
export type SigningCa = Node & {
  __typename?: 'SigningCa';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Certificate and private key of the certificate authority */
  ca?: Maybe<X509Identity>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the signing CA; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of SigningCa */
export type SigningCaConnection = {
  __typename?: 'SigningCaConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<SigningCaEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<SigningCa>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type SigningCaEdge = {
  __typename?: 'SigningCaEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<SigningCa>;
};

/** A certificate generated for each client */
export type SigningHostCertificationMethod = {
  __typename?: 'SigningHostCertificationMethod';
  /** Common name of the generated certificates; null for the appliance's host name with its domain name */
  commonName?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate authority that signs the generated certificates */
  signingCa?: Maybe<SigningCa>;
};

/** The same certificate for every client */
export type SingleHostCertificationMethod = {
  __typename?: 'SingleHostCertificationMethod';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate shown to the clients */
  x509Identity?: Maybe<X509Identity>;
};

/** A share on an SMB server */
export type SmbBackupTarget = {
  __typename?: 'SmbBackupTarget';
  /** How the appliance authenticates on the server, as the appliance writes it */
  authentication?: Maybe<Scalars['JSON']['output']>;
  /** Domain of the server; null if none is set */
  domain?: Maybe<Scalars['String']['output']>;
  /** Version of the SMB protocol */
  protocolVersion?: Maybe<Scalars['String']['output']>;
  /** Host of the server */
  server?: Maybe<ServerHost>;
  /** Share and directory on the server: `share_name/path/to/directory` */
  share?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  type: Scalars['String']['output'];
};

/** Address that the appliance uses towards the server */
export type SourceAddress = BoxAddressSourceAddress | FixSourceAddress | OriginalSourceAddress;

/** TLS from the beginning of the connection */
export type SslLdapEncryption = {
  __typename?: 'SslLdapEncryption';
  /** Certificate that the appliance shows to the servers; null if it shows none */
  clientAuthentication?: Maybe<LdapClientAuthentication>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Check of the servers' certificates; null if they are not checked */
  serverCertificateCheck?: Maybe<LdapServerCertificateCheck>;
};

/** TLS that is started within the connection */
export type StarttlsLdapEncryption = {
  __typename?: 'StarttlsLdapEncryption';
  /** Certificate that the appliance shows to the servers; null if it shows none */
  clientAuthentication?: Maybe<LdapClientAuthentication>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Check of the servers' certificates; null if they are not checked */
  serverCertificateCheck?: Maybe<LdapServerCertificateCheck>;
};

/** Backup of the configuration and the system of the appliance */
export type SystemBackup = Node & {
  __typename?: 'SystemBackup';
  /** Backup policy of the system; null if the system is not backed up */
  backupPolicy?: Maybe<BackupPolicy>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Time policy: the times of the week at which something is permitted */
export type TimePolicy = Node & {
  __typename?: 'TimePolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Permitted intervals on Fridays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  fri: Array<Array<Scalars['String']['output']>>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Permitted intervals on Mondays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  mon: Array<Array<Scalars['String']['output']>>;
  /** Name of the policy, without white space */
  name: Scalars['String']['output'];
  /** Permitted intervals on Saturdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sat: Array<Array<Scalars['String']['output']>>;
  /** Permitted intervals on Sundays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sun: Array<Array<Scalars['String']['output']>>;
  /** Permitted intervals on Thursdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  thu: Array<Array<Scalars['String']['output']>>;
  /** Permitted intervals on Tuesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  tue: Array<Array<Scalars['String']['output']>>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
  /** Permitted intervals on Wednesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  wed: Array<Array<Scalars['String']['output']>>;
};

/** Page of a collection of TimePolicy */
export type TimePolicyConnection = {
  __typename?: 'TimePolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<TimePolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<TimePolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type TimePolicyEdge = {
  __typename?: 'TimePolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<TimePolicy>;
};

/** Timestamping policy by its object identifier */
export type TimestampingPolicyOid = {
  __typename?: 'TimestampingPolicyOid';
  /** Object identifier of the policy */
  policyOid?: Maybe<Scalars['String']['output']>;
};

/** Encryption with TLS */
export type TlsMssqlTransportSecurity = {
  __typename?: 'TlsMssqlTransportSecurity';
  /** Certificate that the appliance shows to the clients */
  certificate?: Maybe<MssqlTlsCertificate>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Check of the server's certificate; null if any certificate is accepted (default) */
  serverCertificateCheck?: Maybe<ServerCertificateCheck>;
};

/** Encryption with TLS */
export type TlsRdpTransportSecurity = {
  __typename?: 'TlsRdpTransportSecurity';
  /** Certificate that the appliance shows to the clients */
  certificate?: Maybe<RdpTlsCertificate>;
  /** True if clients may fall back to Standard RDP Security */
  legacyFallback?: Maybe<Scalars['Boolean']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** TLS settings of one side of a session */
export type TlsSecuritySettings = {
  __typename?: 'TlsSecuritySettings';
  /** Ciphers that are permitted */
  cipherStrength?: Maybe<CipherStrength>;
  /** Lowest version of TLS that is offered */
  minimumTlsVersion?: Maybe<MinimumTlsVersion>;
};

/** Trusted CA list: certificates and revocation lists of trusted certificate authorities. Members that are not documented are in `body`. */
export type TrustedCaList = Node & {
  __typename?: 'TrustedCaList';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the list; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of TrustedCaList */
export type TrustedCaListConnection = {
  __typename?: 'TrustedCaListConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<TrustedCaListEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<TrustedCaList>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type TrustedCaListEdge = {
  __typename?: 'TrustedCaListEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<TrustedCaList>;
};

/** User database: local users who authenticate on the appliance, with their passwords and public keys. Members that are not documented are in `body`. */
export type UserDatabase = Node & {
  __typename?: 'UserDatabase';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the user database; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of UserDatabase */
export type UserDatabaseConnection = {
  __typename?: 'UserDatabaseConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<UserDatabaseEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<UserDatabase>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type UserDatabaseEdge = {
  __typename?: 'UserDatabaseEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<UserDatabase>;
};

/** Address and ports that the web interface for users is reached at */
export type UserWebListener = {
  __typename?: 'UserWebListener';
  /** Address of the appliance that the web interface is reached at */
  address?: Maybe<NicAddress>;
  /** Port for HTTP, which only leads to the port for HTTPS; usually 80 */
  httpPort?: Maybe<Scalars['Int']['output']>;
  /** Port for HTTPS, usually 443 */
  httpsPort?: Maybe<Scalars['Int']['output']>;
};

/** Web interface for users */
export type UserWebService = Node & {
  __typename?: 'UserWebService';
  /** Restriction of the web interface to some clients; null if every client is permitted */
  accessRestriction?: Maybe<AccessRestriction>;
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** True if delays grow after failed logins (default); null if the appliance does not send it */
  bruteforceProtection?: Maybe<Scalars['Boolean']['output']>;
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Addresses and ports that the web interface is reached at */
  listen: Array<UserWebListener>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Local user group. Other objects refer to it by its name, so that a new name breaks those references. */
export type Usergroup = Node & {
  __typename?: 'Usergroup';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Members of the group, as the appliance writes them */
  members: Array<Scalars['JSON']['output']>;
  /** Name of the group */
  name: Scalars['String']['output'];
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of Usergroup */
export type UsergroupConnection = {
  __typename?: 'UsergroupConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<UsergroupEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<Usergroup>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type UsergroupEdge = {
  __typename?: 'UsergroupEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<Usergroup>;
};

/** Usermapping policy: who may use which username on servers. Members that are not documented are in `body`. */
export type UsermappingPolicy = Node & {
  __typename?: 'UsermappingPolicy';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the policy; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of UsermappingPolicy */
export type UsermappingPolicyConnection = {
  __typename?: 'UsermappingPolicyConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<UsermappingPolicyEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<UsermappingPolicy>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type UsermappingPolicyEdge = {
  __typename?: 'UsermappingPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<UsermappingPolicy>;
};

/** User who is signed in */
export type Viewer = {
  __typename?: 'Viewer';
  /** Addresses that the user may use, with what may be done there */
  endpoints: Array<ViewerEndpoint>;
  /** Name of the user */
  name: Scalars['String']['output'];
};

/** Address of the appliance that the user may use */
export type ViewerEndpoint = {
  __typename?: 'ViewerEndpoint';
  /** HTTP methods that the user may use there */
  methods: Array<Scalars['String']['output']>;
  /** Path of the address and of all below it */
  url: Scalars['String']['output'];
};

/** Additional authentication of users on the web interface before their sessions start */
export type WebGatewayAuthentication = {
  __typename?: 'WebGatewayAuthentication';
  /** Names of the groups whose members may authenticate; empty if everybody may */
  groups: Array<Scalars['String']['output']>;
  /** The local groups of those names; null for a name that is not that of a local group */
  localGroups: Array<Maybe<Usergroup>>;
  /** True if users must authenticate from the host that started the session */
  requireSameIp?: Maybe<Scalars['Boolean']['output']>;
};

/** The title of a window */
export type WindowTitleContentEvent = {
  __typename?: 'WindowTitleContentEvent';
  /** Titles that are passed over although they match (regular expressions) */
  ignore: Array<Scalars['String']['output']>;
  /** Titles that are looked for (regular expressions) */
  match: Array<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** X.509 identity: a certificate with its private key. Members that are not documented are in `body`. */
export type X509Identity = Node & {
  __typename?: 'X509Identity';
  /** Whole object as the appliance sent it, with secrets masked */
  body: Scalars['JSON']['output'];
  /** Global id of the object */
  id: Scalars['ID']['output'];
  /** Key of the object on the appliance */
  key: Scalars['ID']['output'];
  /** Name of the X.509 identity; null if the appliance does not send it */
  name?: Maybe<Scalars['String']['output']>;
  /** Version of the object: another one whenever the object has changed */
  version: Scalars['String']['output'];
};

/** Page of a collection of X509Identity */
export type X509IdentityConnection = {
  __typename?: 'X509IdentityConnection';
  /** Objects of the page with their cursors */
  edges: Array<Maybe<X509IdentityEdge>>;
  /** Objects of the page; null for one that cannot be read */
  nodes: Array<Maybe<X509Identity>>;
  /** Where the page lies in the collection */
  pageInfo: PageInfo;
  /** Number of objects in the whole collection */
  totalCount: Scalars['Int']['output'];
};

/** Object of a page with its cursor */
export type X509IdentityEdge = {
  __typename?: 'X509IdentityEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<X509Identity>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AccessControlSubject:
    | ( EverybodyAccessControlSubject )
    | ( OnlyAccessControlSubject )
  ;
  AuditTimestampingServer:
    | ( LocalAuditTimestampingServer )
    | ( RemoteAuditTimestampingServer )
  ;
  BackupTarget:
    | ( NfsBackupTarget )
    | ( RsyncBackupTarget )
    | ( SmbBackupTarget )
  ;
  CipherStrength:
    | ( CustomCipherStrength )
    | ( RecommendedCipherStrength )
  ;
  ContentEvent: ( WindowTitleContentEvent );
  HostCertificationMethod:
    | ( SigningHostCertificationMethod )
    | ( SingleHostCertificationMethod )
  ;
  LdapEncryption:
    | ( DisabledLdapEncryption )
    | ( SslLdapEncryption )
    | ( StarttlsLdapEncryption )
  ;
  LdapSchema:
    | ( AdLdapSchema )
    | ( PosixLdapSchema )
  ;
  LocalAuthentication:
    | ( ActiveDirectoryLocalAuthentication )
    | ( LocalUserDatabaseLocalAuthentication )
  ;
  MssqlAuthenticationBackend:
    | ( LdapMssqlAuthenticationBackend )
    | ( LocalMssqlAuthenticationBackend )
    | ( NoneMssqlAuthenticationBackend )
    | ( RadiusMssqlAuthenticationBackend )
  ;
  MssqlTlsCertificate:
    | ( FixTlsCertificate )
    | ( GenerateTlsCertificate )
  ;
  MssqlTransportSecurity:
    | ( DisabledMssqlTransportSecurity )
    | ( Omit<TlsMssqlTransportSecurity, 'certificate'> & { certificate?: Maybe<_RefType['MssqlTlsCertificate']> } )
  ;
  ProtocolTimestamping:
    | ( LocalProtocolTimestamping )
    | ( RemoteProtocolTimestamping )
  ;
  RdpTlsCertificate:
    | ( FixTlsCertificate )
    | ( GenerateTlsCertificate )
    | ( SelfSignedTlsCertificate )
  ;
  RdpTransportSecurity:
    | ( LegacyRdpTransportSecurity )
    | ( Omit<TlsRdpTransportSecurity, 'certificate'> & { certificate?: Maybe<_RefType['RdpTlsCertificate']> } )
  ;
  ServerAddress:
    | ( FixServerAddress )
    | ( InbandServerAddress )
    | ( NatServerAddress )
    | ( OriginalServerAddress )
  ;
  SourceAddress:
    | ( BoxAddressSourceAddress )
    | ( FixSourceAddress )
    | ( OriginalSourceAddress )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  ChannelPolicy:
    | ( Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<_RefType['ChannelRule']> } )
    | ( Omit<RdpChannelPolicy, 'rules'> & { rules: Array<_RefType['ChannelRule']> } )
  ;
  ConnectionPolicy:
    | ( Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<_RefType['AccessControlEntry']>, policies?: Maybe<_RefType['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<_RefType['ServerAddress']>, sourceAddress?: Maybe<_RefType['SourceAddress']>, transportSecurity?: Maybe<_RefType['MssqlTransportSecurity']> } )
    | ( Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<_RefType['AccessControlEntry']>, policies?: Maybe<_RefType['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<_RefType['RemoteDesktopGateway']>, serverAddress?: Maybe<_RefType['ServerAddress']>, sourceAddress?: Maybe<_RefType['SourceAddress']>, transportSecurity?: Maybe<_RefType['RdpTransportSecurity']> } )
  ;
  ConnectionPolicyReferences:
    | ( Omit<MssqlConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'authenticationPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer' | 'settings'> & { archiveCleanupPolicy?: Maybe<_RefType['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<_RefType['AuditPolicy']>, authenticationPolicy?: Maybe<_RefType['MssqlAuthenticationPolicy']>, backupPolicy?: Maybe<_RefType['BackupPolicy']>, channelPolicy?: Maybe<_RefType['MssqlChannelPolicy']>, ldapServer?: Maybe<_RefType['LdapServer']>, settings?: Maybe<_RefType['MssqlSettingsPolicy']> } )
    | ( Omit<RdpConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer'> & { archiveCleanupPolicy?: Maybe<_RefType['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<_RefType['AuditPolicy']>, backupPolicy?: Maybe<_RefType['BackupPolicy']>, channelPolicy?: Maybe<_RefType['RdpChannelPolicy']>, ldapServer?: Maybe<_RefType['LdapServer']> } )
  ;
  Node:
    | ( AaPlugin )
    | ( AnalyticsPolicy )
    | ( Omit<ArchiveCleanupPolicy, 'target'> & { target?: Maybe<_RefType['BackupTarget']> } )
    | ( Omit<AuditPolicy, 'timestamping'> & { timestamping?: Maybe<_RefType['AuditTimestamping']> } )
    | ( Omit<BackupPolicy, 'target'> & { target?: Maybe<_RefType['BackupTarget']> } )
    | ( ClusterInterface )
    | ( Omit<ContentPolicy, 'rules'> & { rules: Array<_RefType['ContentRule']> } )
    | ( CredentialStore )
    | ( ExportedConfigurationEncryption )
    | ( IndexingPolicy )
    | ( Omit<LdapServer, 'encryption' | 'schema'> & { encryption?: Maybe<_RefType['LdapEncryption']>, schema?: Maybe<_RefType['LdapSchema']> } )
    | ( Omit<MssqlAuthenticationPolicy, 'backend'> & { backend?: Maybe<_RefType['MssqlAuthenticationBackend']> } )
    | ( Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<_RefType['ChannelRule']> } )
    | ( Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<_RefType['AccessControlEntry']>, policies?: Maybe<_RefType['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<_RefType['ServerAddress']>, sourceAddress?: Maybe<_RefType['SourceAddress']>, transportSecurity?: Maybe<_RefType['MssqlTransportSecurity']> } )
    | ( Omit<MssqlOptions, 'audit'> & { audit?: Maybe<_RefType['ProtocolAuditOptions']> } )
    | ( Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<_RefType['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<_RefType['TlsSecuritySettings']> } )
    | ( Nic )
    | ( NicAddress )
    | ( Password )
    | ( PrivateKey )
    | ( Omit<RdpChannelPolicy, 'rules'> & { rules: Array<_RefType['ChannelRule']> } )
    | ( Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<_RefType['AccessControlEntry']>, policies?: Maybe<_RefType['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<_RefType['RemoteDesktopGateway']>, serverAddress?: Maybe<_RefType['ServerAddress']>, sourceAddress?: Maybe<_RefType['SourceAddress']>, transportSecurity?: Maybe<_RefType['RdpTransportSecurity']> } )
    | ( RdpDomainMembership )
    | ( Omit<RdpOptions, 'audit'> & { audit?: Maybe<_RefType['ProtocolAuditOptions']> } )
    | ( RdpSettingsPolicy )
    | ( SigningCa )
    | ( Omit<SystemBackup, 'backupPolicy'> & { backupPolicy?: Maybe<_RefType['BackupPolicy']> } )
    | ( TimePolicy )
    | ( TrustedCaList )
    | ( UserDatabase )
    | ( UserWebService )
    | ( Usergroup )
    | ( UsermappingPolicy )
    | ( X509Identity )
  ;
  SettingsPolicy:
    | ( Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<_RefType['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<_RefType['TlsSecuritySettings']> } )
    | ( RdpSettingsPolicy )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AaPlugin: ResolverTypeWrapper<AaPlugin>;
  AaPluginConnection: ResolverTypeWrapper<AaPluginConnection>;
  AaPluginEdge: ResolverTypeWrapper<AaPluginEdge>;
  AccessControlEntry: ResolverTypeWrapper<Omit<AccessControlEntry, 'subject'> & { subject?: Maybe<ResolversTypes['AccessControlSubject']> }>;
  AccessControlPermission: AccessControlPermission;
  AccessControlSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessControlSubject']>;
  AccessRestriction: ResolverTypeWrapper<AccessRestriction>;
  ActiveDirectoryLocalAuthentication: ResolverTypeWrapper<ActiveDirectoryLocalAuthentication>;
  AdLdapMemberofCheck: ResolverTypeWrapper<AdLdapMemberofCheck>;
  AdLdapMembershipCheck: ResolverTypeWrapper<AdLdapMembershipCheck>;
  AdLdapSchema: ResolverTypeWrapper<AdLdapSchema>;
  AnalyticsPolicy: ResolverTypeWrapper<AnalyticsPolicy>;
  AnalyticsPolicyConnection: ResolverTypeWrapper<AnalyticsPolicyConnection>;
  AnalyticsPolicyEdge: ResolverTypeWrapper<AnalyticsPolicyEdge>;
  Appliance: ResolverTypeWrapper<Appliance>;
  ArchiveCleanupPolicy: ResolverTypeWrapper<Omit<ArchiveCleanupPolicy, 'target'> & { target?: Maybe<ResolversTypes['BackupTarget']> }>;
  ArchiveCleanupPolicyConnection: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['ArchiveCleanupPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['ArchiveCleanupPolicy']>> }>;
  ArchiveCleanupPolicyEdge: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['ArchiveCleanupPolicy']> }>;
  AuditEncryption: ResolverTypeWrapper<AuditEncryption>;
  AuditEncryptionCertificate: ResolverTypeWrapper<AuditEncryptionCertificate>;
  AuditPolicy: ResolverTypeWrapper<Omit<AuditPolicy, 'timestamping'> & { timestamping?: Maybe<ResolversTypes['AuditTimestamping']> }>;
  AuditPolicyConnection: ResolverTypeWrapper<Omit<AuditPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['AuditPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['AuditPolicy']>> }>;
  AuditPolicyEdge: ResolverTypeWrapper<Omit<AuditPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['AuditPolicy']> }>;
  AuditSigning: ResolverTypeWrapper<AuditSigning>;
  AuditTimestamping: ResolverTypeWrapper<Omit<AuditTimestamping, 'server'> & { server?: Maybe<ResolversTypes['AuditTimestampingServer']> }>;
  AuditTimestampingServer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditTimestampingServer']>;
  AuditUpstreamEncryption: ResolverTypeWrapper<AuditUpstreamEncryption>;
  BackupPolicy: ResolverTypeWrapper<Omit<BackupPolicy, 'target'> & { target?: Maybe<ResolversTypes['BackupTarget']> }>;
  BackupPolicyConnection: ResolverTypeWrapper<Omit<BackupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['BackupPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['BackupPolicy']>> }>;
  BackupPolicyEdge: ResolverTypeWrapper<Omit<BackupPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['BackupPolicy']> }>;
  BackupTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BackupTarget']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoxAddressSourceAddress: ResolverTypeWrapper<BoxAddressSourceAddress>;
  ChannelActions: ResolverTypeWrapper<Omit<ChannelActions, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ChannelAllowedFor: ResolverTypeWrapper<ChannelAllowedFor>;
  ChannelDatabaseCleanup: ResolverTypeWrapper<ChannelDatabaseCleanup>;
  ChannelPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChannelPolicy']>;
  ChannelRule: ResolverTypeWrapper<Omit<ChannelRule, 'actions'> & { actions?: Maybe<ResolversTypes['ChannelActions']> }>;
  CipherStrength: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CipherStrength']>;
  ClusterInterface: ResolverTypeWrapper<ClusterInterface>;
  ConnectionIndexing: ResolverTypeWrapper<ConnectionIndexing>;
  ConnectionNetwork: ResolverTypeWrapper<ConnectionNetwork>;
  ConnectionPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ConnectionPolicy']>;
  ConnectionPolicyReferences: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ConnectionPolicyReferences']>;
  ContentActions: ResolverTypeWrapper<ContentActions>;
  ContentEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContentEvent']>;
  ContentPolicy: ResolverTypeWrapper<Omit<ContentPolicy, 'rules'> & { rules: Array<ResolversTypes['ContentRule']> }>;
  ContentPolicyConnection: ResolverTypeWrapper<Omit<ContentPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['ContentPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['ContentPolicy']>> }>;
  ContentPolicyEdge: ResolverTypeWrapper<Omit<ContentPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ContentRule: ResolverTypeWrapper<Omit<ContentRule, 'actions' | 'event'> & { actions?: Maybe<ResolversTypes['ContentActions']>, event?: Maybe<ResolversTypes['ContentEvent']> }>;
  CredentialStore: ResolverTypeWrapper<CredentialStore>;
  CredentialStoreConnection: ResolverTypeWrapper<CredentialStoreConnection>;
  CredentialStoreEdge: ResolverTypeWrapper<CredentialStoreEdge>;
  CustomCipherStrength: ResolverTypeWrapper<CustomCipherStrength>;
  CustomDns: ResolverTypeWrapper<CustomDns>;
  DisabledLdapEncryption: ResolverTypeWrapper<DisabledLdapEncryption>;
  DisabledMssqlTransportSecurity: ResolverTypeWrapper<DisabledMssqlTransportSecurity>;
  DomainPattern: ResolverTypeWrapper<DomainPattern>;
  DomainPatternSelection: DomainPatternSelection;
  EverybodyAccessControlSubject: ResolverTypeWrapper<EverybodyAccessControlSubject>;
  ExportedConfigurationEncryption: ResolverTypeWrapper<ExportedConfigurationEncryption>;
  FixServerAddress: ResolverTypeWrapper<FixServerAddress>;
  FixSourceAddress: ResolverTypeWrapper<FixSourceAddress>;
  FixTlsCertificate: ResolverTypeWrapper<FixTlsCertificate>;
  GenerateTlsCertificate: ResolverTypeWrapper<GenerateTlsCertificate>;
  GpgEncryption: ResolverTypeWrapper<GpgEncryption>;
  GpgPublicKey: ResolverTypeWrapper<GpgPublicKey>;
  HostCertificationMethod: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HostCertificationMethod']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InbandDomain: ResolverTypeWrapper<InbandDomain>;
  InbandServerAddress: ResolverTypeWrapper<InbandServerAddress>;
  IndexingPolicy: ResolverTypeWrapper<IndexingPolicy>;
  IndexingPolicyConnection: ResolverTypeWrapper<IndexingPolicyConnection>;
  IndexingPolicyEdge: ResolverTypeWrapper<IndexingPolicyEdge>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LdapClientAuthentication: ResolverTypeWrapper<LdapClientAuthentication>;
  LdapEncryption: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdapEncryption']>;
  LdapMssqlAuthenticationBackend: ResolverTypeWrapper<LdapMssqlAuthenticationBackend>;
  LdapSchema: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdapSchema']>;
  LdapServer: ResolverTypeWrapper<Omit<LdapServer, 'encryption' | 'schema'> & { encryption?: Maybe<ResolversTypes['LdapEncryption']>, schema?: Maybe<ResolversTypes['LdapSchema']> }>;
  LdapServerCertificateCheck: ResolverTypeWrapper<LdapServerCertificateCheck>;
  LdapServerConnection: ResolverTypeWrapper<Omit<LdapServerConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['LdapServerEdge']>>, nodes: Array<Maybe<ResolversTypes['LdapServer']>> }>;
  LdapServerEdge: ResolverTypeWrapper<Omit<LdapServerEdge, 'node'> & { node?: Maybe<ResolversTypes['LdapServer']> }>;
  LdapServerEndpoint: ResolverTypeWrapper<LdapServerEndpoint>;
  LdapUserDnInGroup: ResolverTypeWrapper<LdapUserDnInGroup>;
  LegacyRdpTransportSecurity: ResolverTypeWrapper<LegacyRdpTransportSecurity>;
  LocalAuditTimestampingServer: ResolverTypeWrapper<LocalAuditTimestampingServer>;
  LocalAuthentication: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LocalAuthentication']>;
  LocalMssqlAuthenticationBackend: ResolverTypeWrapper<LocalMssqlAuthenticationBackend>;
  LocalProtocolTimestamping: ResolverTypeWrapper<LocalProtocolTimestamping>;
  LocalUserDatabaseLocalAuthentication: ResolverTypeWrapper<LocalUserDatabaseLocalAuthentication>;
  LogLevelOverride: ResolverTypeWrapper<LogLevelOverride>;
  MinimumTlsVersion: MinimumTlsVersion;
  MssqlAuthenticationBackend: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlAuthenticationBackend']>;
  MssqlAuthenticationPolicy: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicy, 'backend'> & { backend?: Maybe<ResolversTypes['MssqlAuthenticationBackend']> }>;
  MssqlAuthenticationPolicyConnection: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlAuthenticationPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>> }>;
  MssqlAuthenticationPolicyEdge: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']> }>;
  MssqlChannelPolicy: ResolverTypeWrapper<Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<ResolversTypes['ChannelRule']> }>;
  MssqlChannelPolicyConnection: ResolverTypeWrapper<Omit<MssqlChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlChannelPolicy']>> }>;
  MssqlChannelPolicyEdge: ResolverTypeWrapper<Omit<MssqlChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlChannelPolicy']> }>;
  MssqlConnectionPolicy: ResolverTypeWrapper<Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversTypes['AccessControlEntry']>, policies?: Maybe<ResolversTypes['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<ResolversTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversTypes['MssqlTransportSecurity']> }>;
  MssqlConnectionPolicyConnection: ResolverTypeWrapper<Omit<MssqlConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlConnectionPolicy']>> }>;
  MssqlConnectionPolicyEdge: ResolverTypeWrapper<Omit<MssqlConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlConnectionPolicy']> }>;
  MssqlConnectionPolicyReferences: ResolverTypeWrapper<Omit<MssqlConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'authenticationPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer' | 'settings'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversTypes['AuditPolicy']>, authenticationPolicy?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, backupPolicy?: Maybe<ResolversTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversTypes['MssqlChannelPolicy']>, ldapServer?: Maybe<ResolversTypes['LdapServer']>, settings?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlOptions: ResolverTypeWrapper<Omit<MssqlOptions, 'audit'> & { audit?: Maybe<ResolversTypes['ProtocolAuditOptions']> }>;
  MssqlSettingsPolicy: ResolverTypeWrapper<Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<ResolversTypes['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<ResolversTypes['TlsSecuritySettings']> }>;
  MssqlSettingsPolicyConnection: ResolverTypeWrapper<Omit<MssqlSettingsPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlSettingsPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlSettingsPolicy']>> }>;
  MssqlSettingsPolicyEdge: ResolverTypeWrapper<Omit<MssqlSettingsPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlTlsCertificate: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlTlsCertificate']>;
  MssqlTransportSecurity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlTransportSecurity']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NatServerAddress: ResolverTypeWrapper<NatServerAddress>;
  NfsBackupTarget: ResolverTypeWrapper<NfsBackupTarget>;
  Nic: ResolverTypeWrapper<Nic>;
  NicAddress: ResolverTypeWrapper<NicAddress>;
  NicConnection: ResolverTypeWrapper<NicConnection>;
  NicEdge: ResolverTypeWrapper<NicEdge>;
  NicInterface: ResolverTypeWrapper<NicInterface>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoneMssqlAuthenticationBackend: ResolverTypeWrapper<NoneMssqlAuthenticationBackend>;
  NotificationEvent: ResolverTypeWrapper<NotificationEvent>;
  NotificationEventType: NotificationEventType;
  OnlyAccessControlSubject: ResolverTypeWrapper<OnlyAccessControlSubject>;
  OriginalServerAddress: ResolverTypeWrapper<OriginalServerAddress>;
  OriginalSourceAddress: ResolverTypeWrapper<OriginalSourceAddress>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Password: ResolverTypeWrapper<Password>;
  PluginSdkVersion: ResolverTypeWrapper<PluginSdkVersion>;
  PosixLdapMemberofCheck: ResolverTypeWrapper<PosixLdapMemberofCheck>;
  PosixLdapMembershipCheck: ResolverTypeWrapper<PosixLdapMembershipCheck>;
  PosixLdapSchema: ResolverTypeWrapper<PosixLdapSchema>;
  PrivateKey: ResolverTypeWrapper<PrivateKey>;
  ProtocolAuditCleanup: ResolverTypeWrapper<ProtocolAuditCleanup>;
  ProtocolAuditOptions: ResolverTypeWrapper<Omit<ProtocolAuditOptions, 'cleanup' | 'timestamping'> & { cleanup?: Maybe<ResolversTypes['ProtocolAuditCleanup']>, timestamping?: Maybe<ResolversTypes['ProtocolTimestamping']> }>;
  ProtocolService: ResolverTypeWrapper<ProtocolService>;
  ProtocolTimestamping: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProtocolTimestamping']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RadiusAuthenticationProtocol: RadiusAuthenticationProtocol;
  RadiusMssqlAuthenticationBackend: ResolverTypeWrapper<RadiusMssqlAuthenticationBackend>;
  RadiusServer: ResolverTypeWrapper<RadiusServer>;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RdpChannelPolicy: ResolverTypeWrapper<Omit<RdpChannelPolicy, 'rules'> & { rules: Array<ResolversTypes['ChannelRule']> }>;
  RdpChannelPolicyConnection: ResolverTypeWrapper<Omit<RdpChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['RdpChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['RdpChannelPolicy']>> }>;
  RdpChannelPolicyEdge: ResolverTypeWrapper<Omit<RdpChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['RdpChannelPolicy']> }>;
  RdpConnectionPolicy: ResolverTypeWrapper<Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversTypes['AccessControlEntry']>, policies?: Maybe<ResolversTypes['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<ResolversTypes['RemoteDesktopGateway']>, serverAddress?: Maybe<ResolversTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversTypes['RdpTransportSecurity']> }>;
  RdpConnectionPolicyConnection: ResolverTypeWrapper<Omit<RdpConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['RdpConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['RdpConnectionPolicy']>> }>;
  RdpConnectionPolicyEdge: ResolverTypeWrapper<Omit<RdpConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['RdpConnectionPolicy']> }>;
  RdpConnectionPolicyReferences: ResolverTypeWrapper<Omit<RdpConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversTypes['AuditPolicy']>, backupPolicy?: Maybe<ResolversTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversTypes['RdpChannelPolicy']>, ldapServer?: Maybe<ResolversTypes['LdapServer']> }>;
  RdpDomainMembership: ResolverTypeWrapper<RdpDomainMembership>;
  RdpOptions: ResolverTypeWrapper<Omit<RdpOptions, 'audit'> & { audit?: Maybe<ResolversTypes['ProtocolAuditOptions']> }>;
  RdpSettingsPolicy: ResolverTypeWrapper<RdpSettingsPolicy>;
  RdpSettingsPolicyConnection: ResolverTypeWrapper<RdpSettingsPolicyConnection>;
  RdpSettingsPolicyEdge: ResolverTypeWrapper<RdpSettingsPolicyEdge>;
  RdpTlsCertificate: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RdpTlsCertificate']>;
  RdpTransportSecurity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RdpTransportSecurity']>;
  RecommendedCipherStrength: ResolverTypeWrapper<RecommendedCipherStrength>;
  RemoteAuditTimestampingServer: ResolverTypeWrapper<RemoteAuditTimestampingServer>;
  RemoteDesktopGateway: ResolverTypeWrapper<Omit<RemoteDesktopGateway, 'hostCertificationMethod' | 'localAuthentication'> & { hostCertificationMethod?: Maybe<ResolversTypes['HostCertificationMethod']>, localAuthentication?: Maybe<ResolversTypes['LocalAuthentication']> }>;
  RemoteProtocolTimestamping: ResolverTypeWrapper<RemoteProtocolTimestamping>;
  RsyncBackupTarget: ResolverTypeWrapper<RsyncBackupTarget>;
  RsyncHostKey: ResolverTypeWrapper<RsyncHostKey>;
  Secret: ResolverTypeWrapper<Secret>;
  SelfSignedTlsCertificate: ResolverTypeWrapper<SelfSignedTlsCertificate>;
  ServerAddress: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServerAddress']>;
  ServerCertificateCheck: ResolverTypeWrapper<ServerCertificateCheck>;
  ServerHost: ResolverTypeWrapper<ServerHost>;
  ServerHostSelection: ServerHostSelection;
  SettingsPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SettingsPolicy']>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SigningCa: ResolverTypeWrapper<SigningCa>;
  SigningCaConnection: ResolverTypeWrapper<SigningCaConnection>;
  SigningCaEdge: ResolverTypeWrapper<SigningCaEdge>;
  SigningHostCertificationMethod: ResolverTypeWrapper<SigningHostCertificationMethod>;
  SingleHostCertificationMethod: ResolverTypeWrapper<SingleHostCertificationMethod>;
  SmbBackupTarget: ResolverTypeWrapper<SmbBackupTarget>;
  SourceAddress: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SourceAddress']>;
  SslLdapEncryption: ResolverTypeWrapper<SslLdapEncryption>;
  StarttlsLdapEncryption: ResolverTypeWrapper<StarttlsLdapEncryption>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SystemBackup: ResolverTypeWrapper<Omit<SystemBackup, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversTypes['BackupPolicy']> }>;
  TimePolicy: ResolverTypeWrapper<TimePolicy>;
  TimePolicyConnection: ResolverTypeWrapper<TimePolicyConnection>;
  TimePolicyEdge: ResolverTypeWrapper<TimePolicyEdge>;
  TimestampingPolicyOid: ResolverTypeWrapper<TimestampingPolicyOid>;
  TlsMssqlTransportSecurity: ResolverTypeWrapper<Omit<TlsMssqlTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversTypes['MssqlTlsCertificate']> }>;
  TlsRdpTransportSecurity: ResolverTypeWrapper<Omit<TlsRdpTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversTypes['RdpTlsCertificate']> }>;
  TlsSecuritySettings: ResolverTypeWrapper<Omit<TlsSecuritySettings, 'cipherStrength'> & { cipherStrength?: Maybe<ResolversTypes['CipherStrength']> }>;
  TrustedCaList: ResolverTypeWrapper<TrustedCaList>;
  TrustedCaListConnection: ResolverTypeWrapper<TrustedCaListConnection>;
  TrustedCaListEdge: ResolverTypeWrapper<TrustedCaListEdge>;
  UserDatabase: ResolverTypeWrapper<UserDatabase>;
  UserDatabaseConnection: ResolverTypeWrapper<UserDatabaseConnection>;
  UserDatabaseEdge: ResolverTypeWrapper<UserDatabaseEdge>;
  UserWebListener: ResolverTypeWrapper<UserWebListener>;
  UserWebService: ResolverTypeWrapper<UserWebService>;
  Usergroup: ResolverTypeWrapper<Usergroup>;
  UsergroupConnection: ResolverTypeWrapper<UsergroupConnection>;
  UsergroupEdge: ResolverTypeWrapper<UsergroupEdge>;
  UsermappingPolicy: ResolverTypeWrapper<UsermappingPolicy>;
  UsermappingPolicyConnection: ResolverTypeWrapper<UsermappingPolicyConnection>;
  UsermappingPolicyEdge: ResolverTypeWrapper<UsermappingPolicyEdge>;
  Viewer: ResolverTypeWrapper<UserInfo>;
  ViewerEndpoint: ResolverTypeWrapper<ViewerEndpoint>;
  WebGatewayAuthentication: ResolverTypeWrapper<WebGatewayAuthentication>;
  WindowTitleContentEvent: ResolverTypeWrapper<WindowTitleContentEvent>;
  X509Identity: ResolverTypeWrapper<X509Identity>;
  X509IdentityConnection: ResolverTypeWrapper<X509IdentityConnection>;
  X509IdentityEdge: ResolverTypeWrapper<X509IdentityEdge>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AaPlugin: AaPlugin;
  AaPluginConnection: AaPluginConnection;
  AaPluginEdge: AaPluginEdge;
  AccessControlEntry: Omit<AccessControlEntry, 'subject'> & { subject?: Maybe<ResolversParentTypes['AccessControlSubject']> };
  AccessControlSubject: ResolversUnionTypes<ResolversParentTypes>['AccessControlSubject'];
  AccessRestriction: AccessRestriction;
  ActiveDirectoryLocalAuthentication: ActiveDirectoryLocalAuthentication;
  AdLdapMemberofCheck: AdLdapMemberofCheck;
  AdLdapMembershipCheck: AdLdapMembershipCheck;
  AdLdapSchema: AdLdapSchema;
  AnalyticsPolicy: AnalyticsPolicy;
  AnalyticsPolicyConnection: AnalyticsPolicyConnection;
  AnalyticsPolicyEdge: AnalyticsPolicyEdge;
  Appliance: Appliance;
  ArchiveCleanupPolicy: Omit<ArchiveCleanupPolicy, 'target'> & { target?: Maybe<ResolversParentTypes['BackupTarget']> };
  ArchiveCleanupPolicyConnection: Omit<ArchiveCleanupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['ArchiveCleanupPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>> };
  ArchiveCleanupPolicyEdge: Omit<ArchiveCleanupPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']> };
  AuditEncryption: AuditEncryption;
  AuditEncryptionCertificate: AuditEncryptionCertificate;
  AuditPolicy: Omit<AuditPolicy, 'timestamping'> & { timestamping?: Maybe<ResolversParentTypes['AuditTimestamping']> };
  AuditPolicyConnection: Omit<AuditPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['AuditPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['AuditPolicy']>> };
  AuditPolicyEdge: Omit<AuditPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AuditPolicy']> };
  AuditSigning: AuditSigning;
  AuditTimestamping: Omit<AuditTimestamping, 'server'> & { server?: Maybe<ResolversParentTypes['AuditTimestampingServer']> };
  AuditTimestampingServer: ResolversUnionTypes<ResolversParentTypes>['AuditTimestampingServer'];
  AuditUpstreamEncryption: AuditUpstreamEncryption;
  BackupPolicy: Omit<BackupPolicy, 'target'> & { target?: Maybe<ResolversParentTypes['BackupTarget']> };
  BackupPolicyConnection: Omit<BackupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['BackupPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['BackupPolicy']>> };
  BackupPolicyEdge: Omit<BackupPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BackupPolicy']> };
  BackupTarget: ResolversUnionTypes<ResolversParentTypes>['BackupTarget'];
  Boolean: Scalars['Boolean']['output'];
  BoxAddressSourceAddress: BoxAddressSourceAddress;
  ChannelActions: Omit<ChannelActions, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ChannelAllowedFor: ChannelAllowedFor;
  ChannelDatabaseCleanup: ChannelDatabaseCleanup;
  ChannelPolicy: ResolversInterfaceTypes<ResolversParentTypes>['ChannelPolicy'];
  ChannelRule: Omit<ChannelRule, 'actions'> & { actions?: Maybe<ResolversParentTypes['ChannelActions']> };
  CipherStrength: ResolversUnionTypes<ResolversParentTypes>['CipherStrength'];
  ClusterInterface: ClusterInterface;
  ConnectionIndexing: ConnectionIndexing;
  ConnectionNetwork: ConnectionNetwork;
  ConnectionPolicy: ResolversInterfaceTypes<ResolversParentTypes>['ConnectionPolicy'];
  ConnectionPolicyReferences: ResolversInterfaceTypes<ResolversParentTypes>['ConnectionPolicyReferences'];
  ContentActions: ContentActions;
  ContentEvent: ResolversUnionTypes<ResolversParentTypes>['ContentEvent'];
  ContentPolicy: Omit<ContentPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ContentRule']> };
  ContentPolicyConnection: Omit<ContentPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['ContentPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['ContentPolicy']>> };
  ContentPolicyEdge: Omit<ContentPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ContentRule: Omit<ContentRule, 'actions' | 'event'> & { actions?: Maybe<ResolversParentTypes['ContentActions']>, event?: Maybe<ResolversParentTypes['ContentEvent']> };
  CredentialStore: CredentialStore;
  CredentialStoreConnection: CredentialStoreConnection;
  CredentialStoreEdge: CredentialStoreEdge;
  CustomCipherStrength: CustomCipherStrength;
  CustomDns: CustomDns;
  DisabledLdapEncryption: DisabledLdapEncryption;
  DisabledMssqlTransportSecurity: DisabledMssqlTransportSecurity;
  DomainPattern: DomainPattern;
  EverybodyAccessControlSubject: EverybodyAccessControlSubject;
  ExportedConfigurationEncryption: ExportedConfigurationEncryption;
  FixServerAddress: FixServerAddress;
  FixSourceAddress: FixSourceAddress;
  FixTlsCertificate: FixTlsCertificate;
  GenerateTlsCertificate: GenerateTlsCertificate;
  GpgEncryption: GpgEncryption;
  GpgPublicKey: GpgPublicKey;
  HostCertificationMethod: ResolversUnionTypes<ResolversParentTypes>['HostCertificationMethod'];
  ID: Scalars['ID']['output'];
  InbandDomain: InbandDomain;
  InbandServerAddress: InbandServerAddress;
  IndexingPolicy: IndexingPolicy;
  IndexingPolicyConnection: IndexingPolicyConnection;
  IndexingPolicyEdge: IndexingPolicyEdge;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LdapClientAuthentication: LdapClientAuthentication;
  LdapEncryption: ResolversUnionTypes<ResolversParentTypes>['LdapEncryption'];
  LdapMssqlAuthenticationBackend: LdapMssqlAuthenticationBackend;
  LdapSchema: ResolversUnionTypes<ResolversParentTypes>['LdapSchema'];
  LdapServer: Omit<LdapServer, 'encryption' | 'schema'> & { encryption?: Maybe<ResolversParentTypes['LdapEncryption']>, schema?: Maybe<ResolversParentTypes['LdapSchema']> };
  LdapServerCertificateCheck: LdapServerCertificateCheck;
  LdapServerConnection: Omit<LdapServerConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['LdapServerEdge']>>, nodes: Array<Maybe<ResolversParentTypes['LdapServer']>> };
  LdapServerEdge: Omit<LdapServerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LdapServer']> };
  LdapServerEndpoint: LdapServerEndpoint;
  LdapUserDnInGroup: LdapUserDnInGroup;
  LegacyRdpTransportSecurity: LegacyRdpTransportSecurity;
  LocalAuditTimestampingServer: LocalAuditTimestampingServer;
  LocalAuthentication: ResolversUnionTypes<ResolversParentTypes>['LocalAuthentication'];
  LocalMssqlAuthenticationBackend: LocalMssqlAuthenticationBackend;
  LocalProtocolTimestamping: LocalProtocolTimestamping;
  LocalUserDatabaseLocalAuthentication: LocalUserDatabaseLocalAuthentication;
  LogLevelOverride: LogLevelOverride;
  MssqlAuthenticationBackend: ResolversUnionTypes<ResolversParentTypes>['MssqlAuthenticationBackend'];
  MssqlAuthenticationPolicy: Omit<MssqlAuthenticationPolicy, 'backend'> & { backend?: Maybe<ResolversParentTypes['MssqlAuthenticationBackend']> };
  MssqlAuthenticationPolicyConnection: Omit<MssqlAuthenticationPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlAuthenticationPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']>> };
  MssqlAuthenticationPolicyEdge: Omit<MssqlAuthenticationPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']> };
  MssqlChannelPolicy: Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ChannelRule']> };
  MssqlChannelPolicyConnection: Omit<MssqlChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlChannelPolicy']>> };
  MssqlChannelPolicyEdge: Omit<MssqlChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlChannelPolicy']> };
  MssqlConnectionPolicy: Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversParentTypes['AccessControlEntry']>, policies?: Maybe<ResolversParentTypes['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<ResolversParentTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversParentTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversParentTypes['MssqlTransportSecurity']> };
  MssqlConnectionPolicyConnection: Omit<MssqlConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlConnectionPolicy']>> };
  MssqlConnectionPolicyEdge: Omit<MssqlConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlConnectionPolicy']> };
  MssqlConnectionPolicyReferences: Omit<MssqlConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'authenticationPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer' | 'settings'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']>, authenticationPolicy?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']>, backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversParentTypes['MssqlChannelPolicy']>, ldapServer?: Maybe<ResolversParentTypes['LdapServer']>, settings?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlOptions: Omit<MssqlOptions, 'audit'> & { audit?: Maybe<ResolversParentTypes['ProtocolAuditOptions']> };
  MssqlSettingsPolicy: Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<ResolversParentTypes['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<ResolversParentTypes['TlsSecuritySettings']> };
  MssqlSettingsPolicyConnection: Omit<MssqlSettingsPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlSettingsPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlSettingsPolicy']>> };
  MssqlSettingsPolicyEdge: Omit<MssqlSettingsPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlTlsCertificate: ResolversUnionTypes<ResolversParentTypes>['MssqlTlsCertificate'];
  MssqlTransportSecurity: ResolversUnionTypes<ResolversParentTypes>['MssqlTransportSecurity'];
  Mutation: Record<PropertyKey, never>;
  NatServerAddress: NatServerAddress;
  NfsBackupTarget: NfsBackupTarget;
  Nic: Nic;
  NicAddress: NicAddress;
  NicConnection: NicConnection;
  NicEdge: NicEdge;
  NicInterface: NicInterface;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoneMssqlAuthenticationBackend: NoneMssqlAuthenticationBackend;
  NotificationEvent: NotificationEvent;
  OnlyAccessControlSubject: OnlyAccessControlSubject;
  OriginalServerAddress: OriginalServerAddress;
  OriginalSourceAddress: OriginalSourceAddress;
  PageInfo: PageInfo;
  Password: Password;
  PluginSdkVersion: PluginSdkVersion;
  PosixLdapMemberofCheck: PosixLdapMemberofCheck;
  PosixLdapMembershipCheck: PosixLdapMembershipCheck;
  PosixLdapSchema: PosixLdapSchema;
  PrivateKey: PrivateKey;
  ProtocolAuditCleanup: ProtocolAuditCleanup;
  ProtocolAuditOptions: Omit<ProtocolAuditOptions, 'cleanup' | 'timestamping'> & { cleanup?: Maybe<ResolversParentTypes['ProtocolAuditCleanup']>, timestamping?: Maybe<ResolversParentTypes['ProtocolTimestamping']> };
  ProtocolService: ProtocolService;
  ProtocolTimestamping: ResolversUnionTypes<ResolversParentTypes>['ProtocolTimestamping'];
  Query: Record<PropertyKey, never>;
  RadiusMssqlAuthenticationBackend: RadiusMssqlAuthenticationBackend;
  RadiusServer: RadiusServer;
  RateLimit: RateLimit;
  RdpChannelPolicy: Omit<RdpChannelPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ChannelRule']> };
  RdpChannelPolicyConnection: Omit<RdpChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['RdpChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['RdpChannelPolicy']>> };
  RdpChannelPolicyEdge: Omit<RdpChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RdpChannelPolicy']> };
  RdpConnectionPolicy: Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversParentTypes['AccessControlEntry']>, policies?: Maybe<ResolversParentTypes['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<ResolversParentTypes['RemoteDesktopGateway']>, serverAddress?: Maybe<ResolversParentTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversParentTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversParentTypes['RdpTransportSecurity']> };
  RdpConnectionPolicyConnection: Omit<RdpConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['RdpConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['RdpConnectionPolicy']>> };
  RdpConnectionPolicyEdge: Omit<RdpConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RdpConnectionPolicy']> };
  RdpConnectionPolicyReferences: Omit<RdpConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']>, backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversParentTypes['RdpChannelPolicy']>, ldapServer?: Maybe<ResolversParentTypes['LdapServer']> };
  RdpDomainMembership: RdpDomainMembership;
  RdpOptions: Omit<RdpOptions, 'audit'> & { audit?: Maybe<ResolversParentTypes['ProtocolAuditOptions']> };
  RdpSettingsPolicy: RdpSettingsPolicy;
  RdpSettingsPolicyConnection: RdpSettingsPolicyConnection;
  RdpSettingsPolicyEdge: RdpSettingsPolicyEdge;
  RdpTlsCertificate: ResolversUnionTypes<ResolversParentTypes>['RdpTlsCertificate'];
  RdpTransportSecurity: ResolversUnionTypes<ResolversParentTypes>['RdpTransportSecurity'];
  RecommendedCipherStrength: RecommendedCipherStrength;
  RemoteAuditTimestampingServer: RemoteAuditTimestampingServer;
  RemoteDesktopGateway: Omit<RemoteDesktopGateway, 'hostCertificationMethod' | 'localAuthentication'> & { hostCertificationMethod?: Maybe<ResolversParentTypes['HostCertificationMethod']>, localAuthentication?: Maybe<ResolversParentTypes['LocalAuthentication']> };
  RemoteProtocolTimestamping: RemoteProtocolTimestamping;
  RsyncBackupTarget: RsyncBackupTarget;
  RsyncHostKey: RsyncHostKey;
  Secret: Secret;
  SelfSignedTlsCertificate: SelfSignedTlsCertificate;
  ServerAddress: ResolversUnionTypes<ResolversParentTypes>['ServerAddress'];
  ServerCertificateCheck: ServerCertificateCheck;
  ServerHost: ServerHost;
  SettingsPolicy: ResolversInterfaceTypes<ResolversParentTypes>['SettingsPolicy'];
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SigningCa: SigningCa;
  SigningCaConnection: SigningCaConnection;
  SigningCaEdge: SigningCaEdge;
  SigningHostCertificationMethod: SigningHostCertificationMethod;
  SingleHostCertificationMethod: SingleHostCertificationMethod;
  SmbBackupTarget: SmbBackupTarget;
  SourceAddress: ResolversUnionTypes<ResolversParentTypes>['SourceAddress'];
  SslLdapEncryption: SslLdapEncryption;
  StarttlsLdapEncryption: StarttlsLdapEncryption;
  String: Scalars['String']['output'];
  SystemBackup: Omit<SystemBackup, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']> };
  TimePolicy: TimePolicy;
  TimePolicyConnection: TimePolicyConnection;
  TimePolicyEdge: TimePolicyEdge;
  TimestampingPolicyOid: TimestampingPolicyOid;
  TlsMssqlTransportSecurity: Omit<TlsMssqlTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['MssqlTlsCertificate']> };
  TlsRdpTransportSecurity: Omit<TlsRdpTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['RdpTlsCertificate']> };
  TlsSecuritySettings: Omit<TlsSecuritySettings, 'cipherStrength'> & { cipherStrength?: Maybe<ResolversParentTypes['CipherStrength']> };
  TrustedCaList: TrustedCaList;
  TrustedCaListConnection: TrustedCaListConnection;
  TrustedCaListEdge: TrustedCaListEdge;
  UserDatabase: UserDatabase;
  UserDatabaseConnection: UserDatabaseConnection;
  UserDatabaseEdge: UserDatabaseEdge;
  UserWebListener: UserWebListener;
  UserWebService: UserWebService;
  Usergroup: Usergroup;
  UsergroupConnection: UsergroupConnection;
  UsergroupEdge: UsergroupEdge;
  UsermappingPolicy: UsermappingPolicy;
  UsermappingPolicyConnection: UsermappingPolicyConnection;
  UsermappingPolicyEdge: UsermappingPolicyEdge;
  Viewer: UserInfo;
  ViewerEndpoint: ViewerEndpoint;
  WebGatewayAuthentication: WebGatewayAuthentication;
  WindowTitleContentEvent: WindowTitleContentEvent;
  X509Identity: X509Identity;
  X509IdentityConnection: X509IdentityConnection;
  X509IdentityEdge: X509IdentityEdge;
};

export type AaPluginResolvers<ContextType = any, ParentType extends ResolversParentTypes['AaPlugin'] = ResolversParentTypes['AaPlugin']> = {
  api?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pluginVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  scbMaxVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AaPluginConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AaPluginConnection'] = ResolversParentTypes['AaPluginConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['AaPluginEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AaPlugin']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AaPluginEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AaPluginEdge'] = ResolversParentTypes['AaPluginEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AaPlugin']>, ParentType, ContextType>;
};

export type AccessControlEntryResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessControlEntry'] = ResolversParentTypes['AccessControlEntry']> = {
  authorizer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  authorizerGroup?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['AccessControlPermission']>, ParentType, ContextType>;
  requireDifferentIp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  requireDifferentUsername?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['AccessControlSubject']>, ParentType, ContextType>;
};

export type AccessControlSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessControlSubject'] = ResolversParentTypes['AccessControlSubject']> = {
  __resolveType: TypeResolveFn<'EverybodyAccessControlSubject' | 'OnlyAccessControlSubject', ParentType, ContextType>;
};

export type AccessRestrictionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AccessRestriction'] = ResolversParentTypes['AccessRestriction']> = {
  allowedFrom?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ActiveDirectoryLocalAuthenticationResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActiveDirectoryLocalAuthentication'] = ResolversParentTypes['ActiveDirectoryLocalAuthentication']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AdLdapMemberofCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdLdapMemberofCheck'] = ResolversParentTypes['AdLdapMemberofCheck']> = {
  memberofUserAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AdLdapMembershipCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdLdapMembershipCheck'] = ResolversParentTypes['AdLdapMembershipCheck']> = {
  nestedGroups?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type AdLdapSchemaResolvers<ContextType = any, ParentType extends ResolversParentTypes['AdLdapSchema'] = ResolversParentTypes['AdLdapSchema']> = {
  memberofCheck?: Resolver<Maybe<ResolversTypes['AdLdapMemberofCheck']>, ParentType, ContextType>;
  membershipCheck?: Resolver<Maybe<ResolversTypes['AdLdapMembershipCheck']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userDnInGroups?: Resolver<Array<ResolversTypes['LdapUserDnInGroup']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyticsPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicy'] = ResolversParentTypes['AnalyticsPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AnalyticsPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyConnection'] = ResolversParentTypes['AnalyticsPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['AnalyticsPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AnalyticsPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnalyticsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyEdge'] = ResolversParentTypes['AnalyticsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
};

export type ApplianceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Appliance'] = ResolversParentTypes['Appliance']> = {
  analyticsEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  buildDate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  configHash?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domainname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firmwareVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hostname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  nickname?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  pluginSdkVersion?: Resolver<Maybe<ResolversTypes['PluginSdkVersion']>, ParentType, ContextType>;
  roles?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  supportLink?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArchiveCleanupPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicy'] = ResolversParentTypes['ArchiveCleanupPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includeNodeIdInPath?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notificationEvent?: Resolver<Maybe<ResolversTypes['NotificationEvent']>, ParentType, ContextType>;
  retentionDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  startTimes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['BackupTarget']>, ParentType, ContextType>;
  template?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArchiveCleanupPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyConnection'] = ResolversParentTypes['ArchiveCleanupPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ArchiveCleanupPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ArchiveCleanupPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArchiveCleanupPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyEdge'] = ResolversParentTypes['ArchiveCleanupPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
};

export type AuditEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEncryption'] = ResolversParentTypes['AuditEncryption']> = {
  certificates?: Resolver<Array<ResolversTypes['AuditEncryptionCertificate']>, ParentType, ContextType>;
  differentCertificatesForUpstream?: Resolver<Maybe<ResolversTypes['AuditUpstreamEncryption']>, ParentType, ContextType>;
};

export type AuditEncryptionCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditEncryptionCertificate'] = ResolversParentTypes['AuditEncryptionCertificate']> = {
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  fourEyesCertificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicy'] = ResolversParentTypes['AuditPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  encryption?: Resolver<Maybe<ResolversTypes['AuditEncryption']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signing?: Resolver<Maybe<ResolversTypes['AuditSigning']>, ParentType, ContextType>;
  signingAndTimestampingInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timestamping?: Resolver<Maybe<ResolversTypes['AuditTimestamping']>, ParentType, ContextType>;
  timestampingEnabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyConnection'] = ResolversParentTypes['AuditPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['AuditPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['AuditPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyEdge'] = ResolversParentTypes['AuditPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
};

export type AuditSigningResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditSigning'] = ResolversParentTypes['AuditSigning']> = {
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type AuditTimestampingResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditTimestamping'] = ResolversParentTypes['AuditTimestamping']> = {
  server?: Resolver<Maybe<ResolversTypes['AuditTimestampingServer']>, ParentType, ContextType>;
};

export type AuditTimestampingServerResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditTimestampingServer'] = ResolversParentTypes['AuditTimestampingServer']> = {
  __resolveType: TypeResolveFn<'LocalAuditTimestampingServer' | 'RemoteAuditTimestampingServer', ParentType, ContextType>;
};

export type AuditUpstreamEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditUpstreamEncryption'] = ResolversParentTypes['AuditUpstreamEncryption']> = {
  certificates?: Resolver<Array<ResolversTypes['AuditEncryptionCertificate']>, ParentType, ContextType>;
};

export type BackupPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicy'] = ResolversParentTypes['BackupPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  includeNodeIdInPath?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notificationEvent?: Resolver<Maybe<ResolversTypes['NotificationEvent']>, ParentType, ContextType>;
  startTimes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['BackupTarget']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BackupPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyConnection'] = ResolversParentTypes['BackupPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['BackupPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['BackupPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BackupPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyEdge'] = ResolversParentTypes['BackupPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
};

export type BackupTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupTarget'] = ResolversParentTypes['BackupTarget']> = {
  __resolveType: TypeResolveFn<'NfsBackupTarget' | 'RsyncBackupTarget' | 'SmbBackupTarget', ParentType, ContextType>;
};

export type BoxAddressSourceAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['BoxAddressSourceAddress'] = ResolversParentTypes['BoxAddressSourceAddress']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChannelActionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelActions'] = ResolversParentTypes['ChannelActions']> = {
  audit?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  contentPolicy?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType>;
  fourEyes?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ChannelAllowedForResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelAllowedFor'] = ResolversParentTypes['ChannelAllowedFor']> = {
  gatewayGroups?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  remoteGroups?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type ChannelDatabaseCleanupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelDatabaseCleanup'] = ResolversParentTypes['ChannelDatabaseCleanup']> = {
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ChannelPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelPolicy'] = ResolversParentTypes['ChannelPolicy']> = {
  __resolveType: TypeResolveFn<'MssqlChannelPolicy' | 'RdpChannelPolicy', ParentType, ContextType>;
};

export type ChannelRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChannelRule'] = ResolversParentTypes['ChannelRule']> = {
  actions?: Resolver<Maybe<ResolversTypes['ChannelActions']>, ParentType, ContextType>;
  allowedFor?: Resolver<Maybe<ResolversTypes['ChannelAllowedFor']>, ParentType, ContextType>;
};

export type CipherStrengthResolvers<ContextType = any, ParentType extends ResolversParentTypes['CipherStrength'] = ResolversParentTypes['CipherStrength']> = {
  __resolveType: TypeResolveFn<'CustomCipherStrength' | 'RecommendedCipherStrength', ParentType, ContextType>;
};

export type ClusterInterfaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClusterInterface'] = ResolversParentTypes['ClusterInterface']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listenAddress?: Resolver<Maybe<ResolversTypes['NicAddress']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConnectionIndexingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConnectionIndexing'] = ResolversParentTypes['ConnectionIndexing']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  policy?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ConnectionNetworkResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConnectionNetwork'] = ResolversParentTypes['ConnectionNetwork']> = {
  clients?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ports?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  targets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ConnectionPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConnectionPolicy'] = ResolversParentTypes['ConnectionPolicy']> = {
  __resolveType: TypeResolveFn<'MssqlConnectionPolicy' | 'RdpConnectionPolicy', ParentType, ContextType>;
};

export type ConnectionPolicyReferencesResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConnectionPolicyReferences'] = ResolversParentTypes['ConnectionPolicyReferences']> = {
  __resolveType: TypeResolveFn<'MssqlConnectionPolicyReferences' | 'RdpConnectionPolicyReferences', ParentType, ContextType>;
};

export type ContentActionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentActions'] = ResolversParentTypes['ContentActions']> = {
  log?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  notify?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  storeInConnectionDatabase?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  terminate?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type ContentEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentEvent'] = ResolversParentTypes['ContentEvent']> = {
  __resolveType: TypeResolveFn<'WindowTitleContentEvent', ParentType, ContextType>;
};

export type ContentPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicy'] = ResolversParentTypes['ContentPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ContentRule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContentPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyConnection'] = ResolversParentTypes['ContentPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['ContentPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['ContentPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContentPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyEdge'] = ResolversParentTypes['ContentPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType>;
};

export type ContentRuleResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentRule'] = ResolversParentTypes['ContentRule']> = {
  actions?: Resolver<Maybe<ResolversTypes['ContentActions']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['ContentEvent']>, ParentType, ContextType>;
  gatewayGroups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  localGatewayGroups?: Resolver<Array<Maybe<ResolversTypes['Usergroup']>>, ParentType, ContextType>;
  localRemoteGroups?: Resolver<Array<Maybe<ResolversTypes['Usergroup']>>, ParentType, ContextType>;
  remoteGroups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CredentialStoreResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStore'] = ResolversParentTypes['CredentialStore']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CredentialStoreConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreConnection'] = ResolversParentTypes['CredentialStoreConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['CredentialStoreEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['CredentialStore']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CredentialStoreEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreEdge'] = ResolversParentTypes['CredentialStoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
};

export type CustomCipherStrengthResolvers<ContextType = any, ParentType extends ResolversParentTypes['CustomCipherStrength'] = ResolversParentTypes['CustomCipherStrength']> = {
  customCipher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomDnsResolvers<ContextType = any, ParentType extends ResolversParentTypes['CustomDns'] = ResolversParentTypes['CustomDns']> = {
  server?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DisabledLdapEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisabledLdapEncryption'] = ResolversParentTypes['DisabledLdapEncryption']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DisabledMssqlTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['DisabledMssqlTransportSecurity'] = ResolversParentTypes['DisabledMssqlTransportSecurity']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DomainPatternResolvers<ContextType = any, ParentType extends ResolversParentTypes['DomainPattern'] = ResolversParentTypes['DomainPattern']> = {
  selection?: Resolver<Maybe<ResolversTypes['DomainPatternSelection']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EverybodyAccessControlSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['EverybodyAccessControlSubject'] = ResolversParentTypes['EverybodyAccessControlSubject']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExportedConfigurationEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExportedConfigurationEncryption'] = ResolversParentTypes['ExportedConfigurationEncryption']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  encryption?: Resolver<Maybe<ResolversTypes['GpgEncryption']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FixServerAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['FixServerAddress'] = ResolversParentTypes['FixServerAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customDns?: Resolver<Maybe<ResolversTypes['CustomDns']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FixSourceAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['FixSourceAddress'] = ResolversParentTypes['FixSourceAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FixTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['FixTlsCertificate'] = ResolversParentTypes['FixTlsCertificate']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GenerateTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['GenerateTlsCertificate'] = ResolversParentTypes['GenerateTlsCertificate']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signingCa?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type GpgEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['GpgEncryption'] = ResolversParentTypes['GpgEncryption']> = {
  gpgPublicKey?: Resolver<Maybe<ResolversTypes['GpgPublicKey']>, ParentType, ContextType>;
};

export type GpgPublicKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['GpgPublicKey'] = ResolversParentTypes['GpgPublicKey']> = {
  fingerprint?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicKey?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  uids?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type HostCertificationMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['HostCertificationMethod'] = ResolversParentTypes['HostCertificationMethod']> = {
  __resolveType: TypeResolveFn<'SigningHostCertificationMethod' | 'SingleHostCertificationMethod', ParentType, ContextType>;
};

export type InbandDomainResolvers<ContextType = any, ParentType extends ResolversParentTypes['InbandDomain'] = ResolversParentTypes['InbandDomain']> = {
  domain?: Resolver<Maybe<ResolversTypes['DomainPattern']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type InbandServerAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['InbandServerAddress'] = ResolversParentTypes['InbandServerAddress']> = {
  customDns?: Resolver<Maybe<ResolversTypes['CustomDns']>, ParentType, ContextType>;
  dnsServer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dnsSuffixes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<Array<ResolversTypes['InbandDomain']>, ParentType, ContextType>;
  exceptionDomains?: Resolver<Array<ResolversTypes['InbandDomain']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndexingPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicy'] = ResolversParentTypes['IndexingPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IndexingPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyConnection'] = ResolversParentTypes['IndexingPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['IndexingPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['IndexingPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IndexingPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyEdge'] = ResolversParentTypes['IndexingPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LdapClientAuthenticationResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapClientAuthentication'] = ResolversParentTypes['LdapClientAuthentication']> = {
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type LdapEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapEncryption'] = ResolversParentTypes['LdapEncryption']> = {
  __resolveType: TypeResolveFn<'DisabledLdapEncryption' | 'SslLdapEncryption' | 'StarttlsLdapEncryption', ParentType, ContextType>;
};

export type LdapMssqlAuthenticationBackendResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapMssqlAuthenticationBackend'] = ResolversParentTypes['LdapMssqlAuthenticationBackend']> = {
  keepalive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LdapSchemaResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapSchema'] = ResolversParentTypes['LdapSchema']> = {
  __resolveType: TypeResolveFn<'AdLdapSchema' | 'PosixLdapSchema', ParentType, ContextType>;
};

export type LdapServerResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServer'] = ResolversParentTypes['LdapServer']> = {
  bindDn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  bindPassword?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  encryption?: Resolver<Maybe<ResolversTypes['LdapEncryption']>, ParentType, ContextType>;
  generatedPublickeyAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  groupBaseDn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publickeyAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schema?: Resolver<Maybe<ResolversTypes['LdapSchema']>, ParentType, ContextType>;
  servers?: Resolver<Array<ResolversTypes['LdapServerEndpoint']>, ParentType, ContextType>;
  userBaseDn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LdapServerCertificateCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerCertificateCheck'] = ResolversParentTypes['LdapServerCertificateCheck']> = {
  serverCertificateCa?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LdapServerConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerConnection'] = ResolversParentTypes['LdapServerConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['LdapServerEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['LdapServer']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LdapServerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerEdge'] = ResolversParentTypes['LdapServerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
};

export type LdapServerEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerEndpoint'] = ResolversParentTypes['LdapServerEndpoint']> = {
  host?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LdapUserDnInGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapUserDnInGroup'] = ResolversParentTypes['LdapUserDnInGroup']> = {
  attribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  objectClass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type LegacyRdpTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['LegacyRdpTransportSecurity'] = ResolversParentTypes['LegacyRdpTransportSecurity']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalAuditTimestampingServerResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalAuditTimestampingServer'] = ResolversParentTypes['LocalAuditTimestampingServer']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalAuthenticationResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalAuthentication'] = ResolversParentTypes['LocalAuthentication']> = {
  __resolveType: TypeResolveFn<'ActiveDirectoryLocalAuthentication' | 'LocalUserDatabaseLocalAuthentication', ParentType, ContextType>;
};

export type LocalMssqlAuthenticationBackendResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalMssqlAuthenticationBackend'] = ResolversParentTypes['LocalMssqlAuthenticationBackend']> = {
  keepalive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  userDatabase?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalProtocolTimestampingResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalProtocolTimestamping'] = ResolversParentTypes['LocalProtocolTimestamping']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signingInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalUserDatabaseLocalAuthenticationResolvers<ContextType = any, ParentType extends ResolversParentTypes['LocalUserDatabaseLocalAuthentication'] = ResolversParentTypes['LocalUserDatabaseLocalAuthentication']> = {
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localUserDatabase?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LogLevelOverrideResolvers<ContextType = any, ParentType extends ResolversParentTypes['LogLevelOverride'] = ResolversParentTypes['LogLevelOverride']> = {
  logLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MssqlAuthenticationBackendResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationBackend'] = ResolversParentTypes['MssqlAuthenticationBackend']> = {
  __resolveType: TypeResolveFn<'LdapMssqlAuthenticationBackend' | 'LocalMssqlAuthenticationBackend' | 'NoneMssqlAuthenticationBackend' | 'RadiusMssqlAuthenticationBackend', ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicy'] = ResolversParentTypes['MssqlAuthenticationPolicy']> = {
  backend?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationBackend']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyConnection'] = ResolversParentTypes['MssqlAuthenticationPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['MssqlAuthenticationPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyEdge'] = ResolversParentTypes['MssqlAuthenticationPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType>;
};

export type MssqlChannelPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicy'] = ResolversParentTypes['MssqlChannelPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ChannelRule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlChannelPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyConnection'] = ResolversParentTypes['MssqlChannelPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['MssqlChannelPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['MssqlChannelPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MssqlChannelPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyEdge'] = ResolversParentTypes['MssqlChannelPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType>;
};

export type MssqlConnectionPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicy'] = ResolversParentTypes['MssqlConnectionPolicy']> = {
  accessControl?: Resolver<Array<ResolversTypes['AccessControlEntry']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  channelDatabaseCleanup?: Resolver<Maybe<ResolversTypes['ChannelDatabaseCleanup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexing?: Resolver<Maybe<ResolversTypes['ConnectionIndexing']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logAuditTrailDownloads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['ConnectionNetwork']>, ParentType, ContextType>;
  overrideLogLevel?: Resolver<Maybe<ResolversTypes['LogLevelOverride']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyReferences']>, ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  serverAddress?: Resolver<Maybe<ResolversTypes['ServerAddress']>, ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['SourceAddress']>, ParentType, ContextType>;
  transportSecurity?: Resolver<Maybe<ResolversTypes['MssqlTransportSecurity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webGatewayAuthentication?: Resolver<Maybe<ResolversTypes['WebGatewayAuthentication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlConnectionPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyConnection'] = ResolversParentTypes['MssqlConnectionPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['MssqlConnectionPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['MssqlConnectionPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MssqlConnectionPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyEdge'] = ResolversParentTypes['MssqlConnectionPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicy']>, ParentType, ContextType>;
};

export type MssqlConnectionPolicyReferencesResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyReferences'] = ResolversParentTypes['MssqlConnectionPolicyReferences']> = {
  aaPlugin?: Resolver<Maybe<ResolversTypes['AaPlugin']>, ParentType, ContextType>;
  analyticsPolicy?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
  archiveCleanupPolicy?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
  auditPolicy?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
  authenticationPolicy?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType>;
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
  channelPolicy?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType>;
  credentialStore?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
  ldapServer?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType>;
  usermappingPolicy?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlOptions'] = ResolversParentTypes['MssqlOptions']> = {
  audit?: Resolver<Maybe<ResolversTypes['ProtocolAuditOptions']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  channelDatabaseCleanup?: Resolver<Maybe<ResolversTypes['ChannelDatabaseCleanup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ProtocolService']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlSettingsPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicy'] = ResolversParentTypes['MssqlSettingsPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  clientTlsSecuritySettings?: Resolver<Maybe<ResolversTypes['TlsSecuritySettings']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverTlsSecuritySettings?: Resolver<Maybe<ResolversTypes['TlsSecuritySettings']>, ParentType, ContextType>;
  sessionTimeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MssqlSettingsPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyConnection'] = ResolversParentTypes['MssqlSettingsPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['MssqlSettingsPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['MssqlSettingsPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MssqlSettingsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyEdge'] = ResolversParentTypes['MssqlSettingsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType>;
};

export type MssqlTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlTlsCertificate'] = ResolversParentTypes['MssqlTlsCertificate']> = {
  __resolveType: TypeResolveFn<'FixTlsCertificate' | 'GenerateTlsCertificate', ParentType, ContextType>;
};

export type MssqlTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlTransportSecurity'] = ResolversParentTypes['MssqlTransportSecurity']> = {
  __resolveType: TypeResolveFn<'DisabledMssqlTransportSecurity' | 'TlsMssqlTransportSecurity', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'password' | 'username'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
};

export type NatServerAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['NatServerAddress'] = ResolversParentTypes['NatServerAddress']> = {
  customDns?: Resolver<Maybe<ResolversTypes['CustomDns']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NfsBackupTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['NfsBackupTarget'] = ResolversParentTypes['NfsBackupTarget']> = {
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NicResolvers<ContextType = any, ParentType extends ResolversParentTypes['Nic'] = ResolversParentTypes['Nic']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  interfaces?: Resolver<Array<ResolversTypes['NicInterface']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  speed?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NicAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['NicAddress'] = ResolversParentTypes['NicAddress']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NicConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['NicConnection'] = ResolversParentTypes['NicConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['NicEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Nic']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NicEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['NicEdge'] = ResolversParentTypes['NicEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Nic']>, ParentType, ContextType>;
};

export type NicInterfaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['NicInterface'] = ResolversParentTypes['NicInterface']> = {
  addresses?: Resolver<Array<ResolversTypes['NicAddress']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  vlantag?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'AaPlugin' | 'AnalyticsPolicy' | 'ArchiveCleanupPolicy' | 'AuditPolicy' | 'BackupPolicy' | 'ClusterInterface' | 'ContentPolicy' | 'CredentialStore' | 'ExportedConfigurationEncryption' | 'IndexingPolicy' | 'LdapServer' | 'MssqlAuthenticationPolicy' | 'MssqlChannelPolicy' | 'MssqlConnectionPolicy' | 'MssqlOptions' | 'MssqlSettingsPolicy' | 'Nic' | 'NicAddress' | 'Password' | 'PrivateKey' | 'RdpChannelPolicy' | 'RdpConnectionPolicy' | 'RdpDomainMembership' | 'RdpOptions' | 'RdpSettingsPolicy' | 'SigningCa' | 'SystemBackup' | 'TimePolicy' | 'TrustedCaList' | 'UserDatabase' | 'UserWebService' | 'Usergroup' | 'UsermappingPolicy' | 'X509Identity', ParentType, ContextType>;
};

export type NoneMssqlAuthenticationBackendResolvers<ContextType = any, ParentType extends ResolversParentTypes['NoneMssqlAuthenticationBackend'] = ResolversParentTypes['NoneMssqlAuthenticationBackend']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotificationEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['NotificationEvent'] = ResolversParentTypes['NotificationEvent']> = {
  fileCountLimit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sendFilelist?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['NotificationEventType']>, ParentType, ContextType>;
};

export type OnlyAccessControlSubjectResolvers<ContextType = any, ParentType extends ResolversParentTypes['OnlyAccessControlSubject'] = ResolversParentTypes['OnlyAccessControlSubject']> = {
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  localGroup?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginalServerAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginalServerAddress'] = ResolversParentTypes['OriginalServerAddress']> = {
  customDns?: Resolver<Maybe<ResolversTypes['CustomDns']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OriginalSourceAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['OriginalSourceAddress'] = ResolversParentTypes['OriginalSourceAddress']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PasswordResolvers<ContextType = any, ParentType extends ResolversParentTypes['Password'] = ResolversParentTypes['Password']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PluginSdkVersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['PluginSdkVersion'] = ResolversParentTypes['PluginSdkVersion']> = {
  feature?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  full?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosixLdapMemberofCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['PosixLdapMemberofCheck'] = ResolversParentTypes['PosixLdapMemberofCheck']> = {
  memberofGroupObjectclass?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberofUserAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosixLdapMembershipCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['PosixLdapMembershipCheck'] = ResolversParentTypes['PosixLdapMembershipCheck']> = {
  memberUidAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PosixLdapSchemaResolvers<ContextType = any, ParentType extends ResolversParentTypes['PosixLdapSchema'] = ResolversParentTypes['PosixLdapSchema']> = {
  memberofCheck?: Resolver<Maybe<ResolversTypes['PosixLdapMemberofCheck']>, ParentType, ContextType>;
  membershipCheck?: Resolver<Maybe<ResolversTypes['PosixLdapMembershipCheck']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  userDnInGroups?: Resolver<Array<ResolversTypes['LdapUserDnInGroup']>, ParentType, ContextType>;
  usernameAttribute?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PrivateKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['PrivateKey'] = ResolversParentTypes['PrivateKey']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProtocolAuditCleanupResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtocolAuditCleanup'] = ResolversParentTypes['ProtocolAuditCleanup']> = {
  channelDatabaseCleanupDays?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProtocolAuditOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtocolAuditOptions'] = ResolversParentTypes['ProtocolAuditOptions']> = {
  cleanup?: Resolver<Maybe<ResolversTypes['ProtocolAuditCleanup']>, ParentType, ContextType>;
  timestamping?: Resolver<Maybe<ResolversTypes['ProtocolTimestamping']>, ParentType, ContextType>;
};

export type ProtocolServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtocolService'] = ResolversParentTypes['ProtocolService']> = {
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  logLevel?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProtocolTimestampingResolvers<ContextType = any, ParentType extends ResolversParentTypes['ProtocolTimestamping'] = ResolversParentTypes['ProtocolTimestamping']> = {
  __resolveType: TypeResolveFn<'LocalProtocolTimestamping' | 'RemoteProtocolTimestamping', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aaPlugin?: Resolver<Maybe<ResolversTypes['AaPlugin']>, ParentType, ContextType, RequireFields<QueryAaPluginArgs, 'id'>>;
  aaPlugins?: Resolver<Maybe<ResolversTypes['AaPluginConnection']>, ParentType, ContextType, Partial<QueryAaPluginsArgs>>;
  analyticsPolicies?: Resolver<Maybe<ResolversTypes['AnalyticsPolicyConnection']>, ParentType, ContextType, Partial<QueryAnalyticsPoliciesArgs>>;
  analyticsPolicy?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType, RequireFields<QueryAnalyticsPolicyArgs, 'id'>>;
  appliance?: Resolver<Maybe<ResolversTypes['Appliance']>, ParentType, ContextType>;
  archiveCleanupPolicies?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicyConnection']>, ParentType, ContextType, Partial<QueryArchiveCleanupPoliciesArgs>>;
  archiveCleanupPolicy?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType, RequireFields<QueryArchiveCleanupPolicyArgs, 'id'>>;
  auditPolicies?: Resolver<Maybe<ResolversTypes['AuditPolicyConnection']>, ParentType, ContextType, Partial<QueryAuditPoliciesArgs>>;
  auditPolicy?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType, RequireFields<QueryAuditPolicyArgs, 'id'>>;
  backupPolicies?: Resolver<Maybe<ResolversTypes['BackupPolicyConnection']>, ParentType, ContextType, Partial<QueryBackupPoliciesArgs>>;
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType, RequireFields<QueryBackupPolicyArgs, 'id'>>;
  clusterInterface?: Resolver<Maybe<ResolversTypes['ClusterInterface']>, ParentType, ContextType>;
  contentPolicies?: Resolver<Maybe<ResolversTypes['ContentPolicyConnection']>, ParentType, ContextType, Partial<QueryContentPoliciesArgs>>;
  contentPolicy?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType, RequireFields<QueryContentPolicyArgs, 'id'>>;
  credentialStore?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType, RequireFields<QueryCredentialStoreArgs, 'id'>>;
  credentialStores?: Resolver<Maybe<ResolversTypes['CredentialStoreConnection']>, ParentType, ContextType, Partial<QueryCredentialStoresArgs>>;
  exportedConfigurationEncryption?: Resolver<Maybe<ResolversTypes['ExportedConfigurationEncryption']>, ParentType, ContextType>;
  indexingPolicies?: Resolver<Maybe<ResolversTypes['IndexingPolicyConnection']>, ParentType, ContextType, Partial<QueryIndexingPoliciesArgs>>;
  indexingPolicy?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType, RequireFields<QueryIndexingPolicyArgs, 'id'>>;
  ldapServer?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType, RequireFields<QueryLdapServerArgs, 'id'>>;
  ldapServers?: Resolver<Maybe<ResolversTypes['LdapServerConnection']>, ParentType, ContextType, Partial<QueryLdapServersArgs>>;
  mssqlAuthenticationPolicies?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicyConnection']>, ParentType, ContextType, Partial<QueryMssqlAuthenticationPoliciesArgs>>;
  mssqlAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType, RequireFields<QueryMssqlAuthenticationPolicyArgs, 'id'>>;
  mssqlChannelPolicies?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicyConnection']>, ParentType, ContextType, Partial<QueryMssqlChannelPoliciesArgs>>;
  mssqlChannelPolicy?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType, RequireFields<QueryMssqlChannelPolicyArgs, 'id'>>;
  mssqlConnectionPolicies?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyConnection']>, ParentType, ContextType, Partial<QueryMssqlConnectionPoliciesArgs>>;
  mssqlConnectionPolicy?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicy']>, ParentType, ContextType, RequireFields<QueryMssqlConnectionPolicyArgs, 'id'>>;
  mssqlOptions?: Resolver<Maybe<ResolversTypes['MssqlOptions']>, ParentType, ContextType>;
  mssqlSettingsPolicies?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicyConnection']>, ParentType, ContextType, Partial<QueryMssqlSettingsPoliciesArgs>>;
  mssqlSettingsPolicy?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType, RequireFields<QueryMssqlSettingsPolicyArgs, 'id'>>;
  nic?: Resolver<Maybe<ResolversTypes['Nic']>, ParentType, ContextType, RequireFields<QueryNicArgs, 'id'>>;
  nics?: Resolver<Maybe<ResolversTypes['NicConnection']>, ParentType, ContextType, Partial<QueryNicsArgs>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Maybe<Array<Maybe<ResolversTypes['Node']>>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  password?: Resolver<Maybe<ResolversTypes['Password']>, ParentType, ContextType, RequireFields<QueryPasswordArgs, 'id'>>;
  privateKey?: Resolver<Maybe<ResolversTypes['PrivateKey']>, ParentType, ContextType, RequireFields<QueryPrivateKeyArgs, 'id'>>;
  rdpChannelPolicies?: Resolver<Maybe<ResolversTypes['RdpChannelPolicyConnection']>, ParentType, ContextType, Partial<QueryRdpChannelPoliciesArgs>>;
  rdpChannelPolicy?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType, RequireFields<QueryRdpChannelPolicyArgs, 'id'>>;
  rdpConnectionPolicies?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyConnection']>, ParentType, ContextType, Partial<QueryRdpConnectionPoliciesArgs>>;
  rdpConnectionPolicy?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicy']>, ParentType, ContextType, RequireFields<QueryRdpConnectionPolicyArgs, 'id'>>;
  rdpDomainMembership?: Resolver<Maybe<ResolversTypes['RdpDomainMembership']>, ParentType, ContextType>;
  rdpOptions?: Resolver<Maybe<ResolversTypes['RdpOptions']>, ParentType, ContextType>;
  rdpSettingsPolicies?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicyConnection']>, ParentType, ContextType, Partial<QueryRdpSettingsPoliciesArgs>>;
  rdpSettingsPolicy?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType, RequireFields<QueryRdpSettingsPolicyArgs, 'id'>>;
  signingCa?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType, RequireFields<QuerySigningCaArgs, 'id'>>;
  signingCas?: Resolver<Maybe<ResolversTypes['SigningCaConnection']>, ParentType, ContextType, Partial<QuerySigningCasArgs>>;
  systemBackup?: Resolver<Maybe<ResolversTypes['SystemBackup']>, ParentType, ContextType>;
  timePolicies?: Resolver<Maybe<ResolversTypes['TimePolicyConnection']>, ParentType, ContextType, Partial<QueryTimePoliciesArgs>>;
  timePolicy?: Resolver<Maybe<ResolversTypes['TimePolicy']>, ParentType, ContextType, RequireFields<QueryTimePolicyArgs, 'id'>>;
  trustedCaList?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType, RequireFields<QueryTrustedCaListArgs, 'id'>>;
  trustedCaLists?: Resolver<Maybe<ResolversTypes['TrustedCaListConnection']>, ParentType, ContextType, Partial<QueryTrustedCaListsArgs>>;
  userDatabase?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType, RequireFields<QueryUserDatabaseArgs, 'id'>>;
  userDatabases?: Resolver<Maybe<ResolversTypes['UserDatabaseConnection']>, ParentType, ContextType, Partial<QueryUserDatabasesArgs>>;
  userWebService?: Resolver<Maybe<ResolversTypes['UserWebService']>, ParentType, ContextType>;
  usergroup?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType, RequireFields<QueryUsergroupArgs, 'id'>>;
  usergroups?: Resolver<Maybe<ResolversTypes['UsergroupConnection']>, ParentType, ContextType, Partial<QueryUsergroupsArgs>>;
  usermappingPolicies?: Resolver<Maybe<ResolversTypes['UsermappingPolicyConnection']>, ParentType, ContextType, Partial<QueryUsermappingPoliciesArgs>>;
  usermappingPolicy?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType, RequireFields<QueryUsermappingPolicyArgs, 'id'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  x509Identities?: Resolver<Maybe<ResolversTypes['X509IdentityConnection']>, ParentType, ContextType, Partial<QueryX509IdentitiesArgs>>;
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType, RequireFields<QueryX509IdentityArgs, 'id'>>;
};

export type RadiusMssqlAuthenticationBackendResolvers<ContextType = any, ParentType extends ResolversParentTypes['RadiusMssqlAuthenticationBackend'] = ResolversParentTypes['RadiusMssqlAuthenticationBackend']> = {
  authenticationProtocol?: Resolver<Maybe<ResolversTypes['RadiusAuthenticationProtocol']>, ParentType, ContextType>;
  keepalive?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  servers?: Resolver<Array<ResolversTypes['RadiusServer']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RadiusServerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RadiusServer'] = ResolversParentTypes['RadiusServer']> = {
  address?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sharedSecret?: Resolver<Maybe<ResolversTypes['Secret']>, ParentType, ContextType>;
};

export type RateLimitResolvers<ContextType = any, ParentType extends ResolversParentTypes['RateLimit'] = ResolversParentTypes['RateLimit']> = {
  value?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type RdpChannelPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicy'] = ResolversParentTypes['RdpChannelPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ChannelRule']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpChannelPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyConnection'] = ResolversParentTypes['RdpChannelPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['RdpChannelPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RdpChannelPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RdpChannelPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyEdge'] = ResolversParentTypes['RdpChannelPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType>;
};

export type RdpConnectionPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicy'] = ResolversParentTypes['RdpConnectionPolicy']> = {
  accessControl?: Resolver<Array<ResolversTypes['AccessControlEntry']>, ParentType, ContextType>;
  active?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  channelDatabaseCleanup?: Resolver<Maybe<ResolversTypes['ChannelDatabaseCleanup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  indexing?: Resolver<Maybe<ResolversTypes['ConnectionIndexing']>, ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  logAuditTrailDownloads?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['ConnectionNetwork']>, ParentType, ContextType>;
  overrideLogLevel?: Resolver<Maybe<ResolversTypes['LogLevelOverride']>, ParentType, ContextType>;
  policies?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyReferences']>, ParentType, ContextType>;
  rateLimit?: Resolver<Maybe<ResolversTypes['RateLimit']>, ParentType, ContextType>;
  remoteDesktopGateway?: Resolver<Maybe<ResolversTypes['RemoteDesktopGateway']>, ParentType, ContextType>;
  serverAddress?: Resolver<Maybe<ResolversTypes['ServerAddress']>, ParentType, ContextType>;
  serverCertificateCheck?: Resolver<Maybe<ResolversTypes['ServerCertificateCheck']>, ParentType, ContextType>;
  sourceAddress?: Resolver<Maybe<ResolversTypes['SourceAddress']>, ParentType, ContextType>;
  transportSecurity?: Resolver<Maybe<ResolversTypes['RdpTransportSecurity']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  webGatewayAuthentication?: Resolver<Maybe<ResolversTypes['WebGatewayAuthentication']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpConnectionPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyConnection'] = ResolversParentTypes['RdpConnectionPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['RdpConnectionPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RdpConnectionPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RdpConnectionPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyEdge'] = ResolversParentTypes['RdpConnectionPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicy']>, ParentType, ContextType>;
};

export type RdpConnectionPolicyReferencesResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyReferences'] = ResolversParentTypes['RdpConnectionPolicyReferences']> = {
  aaPlugin?: Resolver<Maybe<ResolversTypes['AaPlugin']>, ParentType, ContextType>;
  analyticsPolicy?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
  archiveCleanupPolicy?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
  auditPolicy?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
  channelPolicy?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType>;
  credentialStore?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
  ldapServer?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
  settings?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType>;
  usermappingPolicy?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpDomainMembershipResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpDomainMembership'] = ResolversParentTypes['RdpDomainMembership']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  enabled?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  realm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpOptionsResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpOptions'] = ResolversParentTypes['RdpOptions']> = {
  audit?: Resolver<Maybe<ResolversTypes['ProtocolAuditOptions']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  channelDatabaseCleanup?: Resolver<Maybe<ResolversTypes['ChannelDatabaseCleanup']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  service?: Resolver<Maybe<ResolversTypes['ProtocolService']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpSettingsPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicy'] = ResolversParentTypes['RdpSettingsPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preconnectChannelCheck?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  timeout?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RdpSettingsPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyConnection'] = ResolversParentTypes['RdpSettingsPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['RdpSettingsPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['RdpSettingsPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RdpSettingsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyEdge'] = ResolversParentTypes['RdpSettingsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType>;
};

export type RdpTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpTlsCertificate'] = ResolversParentTypes['RdpTlsCertificate']> = {
  __resolveType: TypeResolveFn<'FixTlsCertificate' | 'GenerateTlsCertificate' | 'SelfSignedTlsCertificate', ParentType, ContextType>;
};

export type RdpTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpTransportSecurity'] = ResolversParentTypes['RdpTransportSecurity']> = {
  __resolveType: TypeResolveFn<'LegacyRdpTransportSecurity' | 'TlsRdpTransportSecurity', ParentType, ContextType>;
};

export type RecommendedCipherStrengthResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecommendedCipherStrength'] = ResolversParentTypes['RecommendedCipherStrength']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoteAuditTimestampingServerResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoteAuditTimestampingServer'] = ResolversParentTypes['RemoteAuditTimestampingServer']> = {
  oid?: Resolver<Maybe<ResolversTypes['TimestampingPolicyOid']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RemoteDesktopGatewayResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoteDesktopGateway'] = ResolversParentTypes['RemoteDesktopGateway']> = {
  hostCertificationMethod?: Resolver<Maybe<ResolversTypes['HostCertificationMethod']>, ParentType, ContextType>;
  localAuthentication?: Resolver<Maybe<ResolversTypes['LocalAuthentication']>, ParentType, ContextType>;
};

export type RemoteProtocolTimestampingResolvers<ContextType = any, ParentType extends ResolversParentTypes['RemoteProtocolTimestamping'] = ResolversParentTypes['RemoteProtocolTimestamping']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signingInterval?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RsyncBackupTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['RsyncBackupTarget'] = ResolversParentTypes['RsyncBackupTarget']> = {
  authKey?: Resolver<Maybe<ResolversTypes['PrivateKey']>, ParentType, ContextType>;
  hostKey?: Resolver<Maybe<ResolversTypes['RsyncHostKey']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  username?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RsyncHostKeyResolvers<ContextType = any, ParentType extends ResolversParentTypes['RsyncHostKey'] = ResolversParentTypes['RsyncHostKey']> = {
  selection?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SecretResolvers<ContextType = any, ParentType extends ResolversParentTypes['Secret'] = ResolversParentTypes['Secret']> = {
  isSet?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SelfSignedTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['SelfSignedTlsCertificate'] = ResolversParentTypes['SelfSignedTlsCertificate']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServerAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServerAddress'] = ResolversParentTypes['ServerAddress']> = {
  __resolveType: TypeResolveFn<'FixServerAddress' | 'InbandServerAddress' | 'NatServerAddress' | 'OriginalServerAddress', ParentType, ContextType>;
};

export type ServerCertificateCheckResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServerCertificateCheck'] = ResolversParentTypes['ServerCertificateCheck']> = {
  trustedCa?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType>;
};

export type ServerHostResolvers<ContextType = any, ParentType extends ResolversParentTypes['ServerHost'] = ResolversParentTypes['ServerHost']> = {
  selection?: Resolver<Maybe<ResolversTypes['ServerHostSelection']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SettingsPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SettingsPolicy'] = ResolversParentTypes['SettingsPolicy']> = {
  __resolveType: TypeResolveFn<'MssqlSettingsPolicy' | 'RdpSettingsPolicy', ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
};

export type SigningCaResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCa'] = ResolversParentTypes['SigningCa']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  ca?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SigningCaConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaConnection'] = ResolversParentTypes['SigningCaConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['SigningCaEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['SigningCa']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SigningCaEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaEdge'] = ResolversParentTypes['SigningCaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
};

export type SigningHostCertificationMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningHostCertificationMethod'] = ResolversParentTypes['SigningHostCertificationMethod']> = {
  commonName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  signingCa?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SingleHostCertificationMethodResolvers<ContextType = any, ParentType extends ResolversParentTypes['SingleHostCertificationMethod'] = ResolversParentTypes['SingleHostCertificationMethod']> = {
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SmbBackupTargetResolvers<ContextType = any, ParentType extends ResolversParentTypes['SmbBackupTarget'] = ResolversParentTypes['SmbBackupTarget']> = {
  authentication?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  domain?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  protocolVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  server?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceAddressResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceAddress'] = ResolversParentTypes['SourceAddress']> = {
  __resolveType: TypeResolveFn<'BoxAddressSourceAddress' | 'FixSourceAddress' | 'OriginalSourceAddress', ParentType, ContextType>;
};

export type SslLdapEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SslLdapEncryption'] = ResolversParentTypes['SslLdapEncryption']> = {
  clientAuthentication?: Resolver<Maybe<ResolversTypes['LdapClientAuthentication']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverCertificateCheck?: Resolver<Maybe<ResolversTypes['LdapServerCertificateCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StarttlsLdapEncryptionResolvers<ContextType = any, ParentType extends ResolversParentTypes['StarttlsLdapEncryption'] = ResolversParentTypes['StarttlsLdapEncryption']> = {
  clientAuthentication?: Resolver<Maybe<ResolversTypes['LdapClientAuthentication']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverCertificateCheck?: Resolver<Maybe<ResolversTypes['LdapServerCertificateCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SystemBackupResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemBackup'] = ResolversParentTypes['SystemBackup']> = {
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimePolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicy'] = ResolversParentTypes['TimePolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  fri?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mon?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sat?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  sun?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  thu?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  tue?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wed?: Resolver<Array<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimePolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyConnection'] = ResolversParentTypes['TimePolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['TimePolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['TimePolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimePolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyEdge'] = ResolversParentTypes['TimePolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TimePolicy']>, ParentType, ContextType>;
};

export type TimestampingPolicyOidResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimestampingPolicyOid'] = ResolversParentTypes['TimestampingPolicyOid']> = {
  policyOid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TlsMssqlTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['TlsMssqlTransportSecurity'] = ResolversParentTypes['TlsMssqlTransportSecurity']> = {
  certificate?: Resolver<Maybe<ResolversTypes['MssqlTlsCertificate']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  serverCertificateCheck?: Resolver<Maybe<ResolversTypes['ServerCertificateCheck']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TlsRdpTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['TlsRdpTransportSecurity'] = ResolversParentTypes['TlsRdpTransportSecurity']> = {
  certificate?: Resolver<Maybe<ResolversTypes['RdpTlsCertificate']>, ParentType, ContextType>;
  legacyFallback?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TlsSecuritySettingsResolvers<ContextType = any, ParentType extends ResolversParentTypes['TlsSecuritySettings'] = ResolversParentTypes['TlsSecuritySettings']> = {
  cipherStrength?: Resolver<Maybe<ResolversTypes['CipherStrength']>, ParentType, ContextType>;
  minimumTlsVersion?: Resolver<Maybe<ResolversTypes['MinimumTlsVersion']>, ParentType, ContextType>;
};

export type TrustedCaListResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaList'] = ResolversParentTypes['TrustedCaList']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustedCaListConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListConnection'] = ResolversParentTypes['TrustedCaListConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['TrustedCaListEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['TrustedCaList']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustedCaListEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListEdge'] = ResolversParentTypes['TrustedCaListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType>;
};

export type UserDatabaseResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabase'] = ResolversParentTypes['UserDatabase']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UserDatabaseConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseConnection'] = ResolversParentTypes['UserDatabaseConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['UserDatabaseEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['UserDatabase']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UserDatabaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseEdge'] = ResolversParentTypes['UserDatabaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
};

export type UserWebListenerResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserWebListener'] = ResolversParentTypes['UserWebListener']> = {
  address?: Resolver<Maybe<ResolversTypes['NicAddress']>, ParentType, ContextType>;
  httpPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  httpsPort?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type UserWebServiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserWebService'] = ResolversParentTypes['UserWebService']> = {
  accessRestriction?: Resolver<Maybe<ResolversTypes['AccessRestriction']>, ParentType, ContextType>;
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  bruteforceProtection?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  listen?: Resolver<Array<ResolversTypes['UserWebListener']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsergroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['Usergroup'] = ResolversParentTypes['Usergroup']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  members?: Resolver<Array<ResolversTypes['JSON']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsergroupConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupConnection'] = ResolversParentTypes['UsergroupConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['UsergroupEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Usergroup']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsergroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupEdge'] = ResolversParentTypes['UsergroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
};

export type UsermappingPolicyResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicy'] = ResolversParentTypes['UsermappingPolicy']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UsermappingPolicyConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyConnection'] = ResolversParentTypes['UsermappingPolicyConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['UsermappingPolicyEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['UsermappingPolicy']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type UsermappingPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyEdge'] = ResolversParentTypes['UsermappingPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  endpoints?: Resolver<Array<ResolversTypes['ViewerEndpoint']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ViewerEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['ViewerEndpoint'] = ResolversParentTypes['ViewerEndpoint']> = {
  methods?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type WebGatewayAuthenticationResolvers<ContextType = any, ParentType extends ResolversParentTypes['WebGatewayAuthentication'] = ResolversParentTypes['WebGatewayAuthentication']> = {
  groups?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  localGroups?: Resolver<Array<Maybe<ResolversTypes['Usergroup']>>, ParentType, ContextType>;
  requireSameIp?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type WindowTitleContentEventResolvers<ContextType = any, ParentType extends ResolversParentTypes['WindowTitleContentEvent'] = ResolversParentTypes['WindowTitleContentEvent']> = {
  ignore?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  match?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  selection?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type X509IdentityResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509Identity'] = ResolversParentTypes['X509Identity']> = {
  body?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  key?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type X509IdentityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityConnection'] = ResolversParentTypes['X509IdentityConnection']> = {
  edges?: Resolver<Array<Maybe<ResolversTypes['X509IdentityEdge']>>, ParentType, ContextType>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['X509Identity']>>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type X509IdentityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityEdge'] = ResolversParentTypes['X509IdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AaPlugin?: AaPluginResolvers<ContextType>;
  AaPluginConnection?: AaPluginConnectionResolvers<ContextType>;
  AaPluginEdge?: AaPluginEdgeResolvers<ContextType>;
  AccessControlEntry?: AccessControlEntryResolvers<ContextType>;
  AccessControlSubject?: AccessControlSubjectResolvers<ContextType>;
  AccessRestriction?: AccessRestrictionResolvers<ContextType>;
  ActiveDirectoryLocalAuthentication?: ActiveDirectoryLocalAuthenticationResolvers<ContextType>;
  AdLdapMemberofCheck?: AdLdapMemberofCheckResolvers<ContextType>;
  AdLdapMembershipCheck?: AdLdapMembershipCheckResolvers<ContextType>;
  AdLdapSchema?: AdLdapSchemaResolvers<ContextType>;
  AnalyticsPolicy?: AnalyticsPolicyResolvers<ContextType>;
  AnalyticsPolicyConnection?: AnalyticsPolicyConnectionResolvers<ContextType>;
  AnalyticsPolicyEdge?: AnalyticsPolicyEdgeResolvers<ContextType>;
  Appliance?: ApplianceResolvers<ContextType>;
  ArchiveCleanupPolicy?: ArchiveCleanupPolicyResolvers<ContextType>;
  ArchiveCleanupPolicyConnection?: ArchiveCleanupPolicyConnectionResolvers<ContextType>;
  ArchiveCleanupPolicyEdge?: ArchiveCleanupPolicyEdgeResolvers<ContextType>;
  AuditEncryption?: AuditEncryptionResolvers<ContextType>;
  AuditEncryptionCertificate?: AuditEncryptionCertificateResolvers<ContextType>;
  AuditPolicy?: AuditPolicyResolvers<ContextType>;
  AuditPolicyConnection?: AuditPolicyConnectionResolvers<ContextType>;
  AuditPolicyEdge?: AuditPolicyEdgeResolvers<ContextType>;
  AuditSigning?: AuditSigningResolvers<ContextType>;
  AuditTimestamping?: AuditTimestampingResolvers<ContextType>;
  AuditTimestampingServer?: AuditTimestampingServerResolvers<ContextType>;
  AuditUpstreamEncryption?: AuditUpstreamEncryptionResolvers<ContextType>;
  BackupPolicy?: BackupPolicyResolvers<ContextType>;
  BackupPolicyConnection?: BackupPolicyConnectionResolvers<ContextType>;
  BackupPolicyEdge?: BackupPolicyEdgeResolvers<ContextType>;
  BackupTarget?: BackupTargetResolvers<ContextType>;
  BoxAddressSourceAddress?: BoxAddressSourceAddressResolvers<ContextType>;
  ChannelActions?: ChannelActionsResolvers<ContextType>;
  ChannelAllowedFor?: ChannelAllowedForResolvers<ContextType>;
  ChannelDatabaseCleanup?: ChannelDatabaseCleanupResolvers<ContextType>;
  ChannelPolicy?: ChannelPolicyResolvers<ContextType>;
  ChannelRule?: ChannelRuleResolvers<ContextType>;
  CipherStrength?: CipherStrengthResolvers<ContextType>;
  ClusterInterface?: ClusterInterfaceResolvers<ContextType>;
  ConnectionIndexing?: ConnectionIndexingResolvers<ContextType>;
  ConnectionNetwork?: ConnectionNetworkResolvers<ContextType>;
  ConnectionPolicy?: ConnectionPolicyResolvers<ContextType>;
  ConnectionPolicyReferences?: ConnectionPolicyReferencesResolvers<ContextType>;
  ContentActions?: ContentActionsResolvers<ContextType>;
  ContentEvent?: ContentEventResolvers<ContextType>;
  ContentPolicy?: ContentPolicyResolvers<ContextType>;
  ContentPolicyConnection?: ContentPolicyConnectionResolvers<ContextType>;
  ContentPolicyEdge?: ContentPolicyEdgeResolvers<ContextType>;
  ContentRule?: ContentRuleResolvers<ContextType>;
  CredentialStore?: CredentialStoreResolvers<ContextType>;
  CredentialStoreConnection?: CredentialStoreConnectionResolvers<ContextType>;
  CredentialStoreEdge?: CredentialStoreEdgeResolvers<ContextType>;
  CustomCipherStrength?: CustomCipherStrengthResolvers<ContextType>;
  CustomDns?: CustomDnsResolvers<ContextType>;
  DisabledLdapEncryption?: DisabledLdapEncryptionResolvers<ContextType>;
  DisabledMssqlTransportSecurity?: DisabledMssqlTransportSecurityResolvers<ContextType>;
  DomainPattern?: DomainPatternResolvers<ContextType>;
  EverybodyAccessControlSubject?: EverybodyAccessControlSubjectResolvers<ContextType>;
  ExportedConfigurationEncryption?: ExportedConfigurationEncryptionResolvers<ContextType>;
  FixServerAddress?: FixServerAddressResolvers<ContextType>;
  FixSourceAddress?: FixSourceAddressResolvers<ContextType>;
  FixTlsCertificate?: FixTlsCertificateResolvers<ContextType>;
  GenerateTlsCertificate?: GenerateTlsCertificateResolvers<ContextType>;
  GpgEncryption?: GpgEncryptionResolvers<ContextType>;
  GpgPublicKey?: GpgPublicKeyResolvers<ContextType>;
  HostCertificationMethod?: HostCertificationMethodResolvers<ContextType>;
  InbandDomain?: InbandDomainResolvers<ContextType>;
  InbandServerAddress?: InbandServerAddressResolvers<ContextType>;
  IndexingPolicy?: IndexingPolicyResolvers<ContextType>;
  IndexingPolicyConnection?: IndexingPolicyConnectionResolvers<ContextType>;
  IndexingPolicyEdge?: IndexingPolicyEdgeResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LdapClientAuthentication?: LdapClientAuthenticationResolvers<ContextType>;
  LdapEncryption?: LdapEncryptionResolvers<ContextType>;
  LdapMssqlAuthenticationBackend?: LdapMssqlAuthenticationBackendResolvers<ContextType>;
  LdapSchema?: LdapSchemaResolvers<ContextType>;
  LdapServer?: LdapServerResolvers<ContextType>;
  LdapServerCertificateCheck?: LdapServerCertificateCheckResolvers<ContextType>;
  LdapServerConnection?: LdapServerConnectionResolvers<ContextType>;
  LdapServerEdge?: LdapServerEdgeResolvers<ContextType>;
  LdapServerEndpoint?: LdapServerEndpointResolvers<ContextType>;
  LdapUserDnInGroup?: LdapUserDnInGroupResolvers<ContextType>;
  LegacyRdpTransportSecurity?: LegacyRdpTransportSecurityResolvers<ContextType>;
  LocalAuditTimestampingServer?: LocalAuditTimestampingServerResolvers<ContextType>;
  LocalAuthentication?: LocalAuthenticationResolvers<ContextType>;
  LocalMssqlAuthenticationBackend?: LocalMssqlAuthenticationBackendResolvers<ContextType>;
  LocalProtocolTimestamping?: LocalProtocolTimestampingResolvers<ContextType>;
  LocalUserDatabaseLocalAuthentication?: LocalUserDatabaseLocalAuthenticationResolvers<ContextType>;
  LogLevelOverride?: LogLevelOverrideResolvers<ContextType>;
  MssqlAuthenticationBackend?: MssqlAuthenticationBackendResolvers<ContextType>;
  MssqlAuthenticationPolicy?: MssqlAuthenticationPolicyResolvers<ContextType>;
  MssqlAuthenticationPolicyConnection?: MssqlAuthenticationPolicyConnectionResolvers<ContextType>;
  MssqlAuthenticationPolicyEdge?: MssqlAuthenticationPolicyEdgeResolvers<ContextType>;
  MssqlChannelPolicy?: MssqlChannelPolicyResolvers<ContextType>;
  MssqlChannelPolicyConnection?: MssqlChannelPolicyConnectionResolvers<ContextType>;
  MssqlChannelPolicyEdge?: MssqlChannelPolicyEdgeResolvers<ContextType>;
  MssqlConnectionPolicy?: MssqlConnectionPolicyResolvers<ContextType>;
  MssqlConnectionPolicyConnection?: MssqlConnectionPolicyConnectionResolvers<ContextType>;
  MssqlConnectionPolicyEdge?: MssqlConnectionPolicyEdgeResolvers<ContextType>;
  MssqlConnectionPolicyReferences?: MssqlConnectionPolicyReferencesResolvers<ContextType>;
  MssqlOptions?: MssqlOptionsResolvers<ContextType>;
  MssqlSettingsPolicy?: MssqlSettingsPolicyResolvers<ContextType>;
  MssqlSettingsPolicyConnection?: MssqlSettingsPolicyConnectionResolvers<ContextType>;
  MssqlSettingsPolicyEdge?: MssqlSettingsPolicyEdgeResolvers<ContextType>;
  MssqlTlsCertificate?: MssqlTlsCertificateResolvers<ContextType>;
  MssqlTransportSecurity?: MssqlTransportSecurityResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NatServerAddress?: NatServerAddressResolvers<ContextType>;
  NfsBackupTarget?: NfsBackupTargetResolvers<ContextType>;
  Nic?: NicResolvers<ContextType>;
  NicAddress?: NicAddressResolvers<ContextType>;
  NicConnection?: NicConnectionResolvers<ContextType>;
  NicEdge?: NicEdgeResolvers<ContextType>;
  NicInterface?: NicInterfaceResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoneMssqlAuthenticationBackend?: NoneMssqlAuthenticationBackendResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  OnlyAccessControlSubject?: OnlyAccessControlSubjectResolvers<ContextType>;
  OriginalServerAddress?: OriginalServerAddressResolvers<ContextType>;
  OriginalSourceAddress?: OriginalSourceAddressResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Password?: PasswordResolvers<ContextType>;
  PluginSdkVersion?: PluginSdkVersionResolvers<ContextType>;
  PosixLdapMemberofCheck?: PosixLdapMemberofCheckResolvers<ContextType>;
  PosixLdapMembershipCheck?: PosixLdapMembershipCheckResolvers<ContextType>;
  PosixLdapSchema?: PosixLdapSchemaResolvers<ContextType>;
  PrivateKey?: PrivateKeyResolvers<ContextType>;
  ProtocolAuditCleanup?: ProtocolAuditCleanupResolvers<ContextType>;
  ProtocolAuditOptions?: ProtocolAuditOptionsResolvers<ContextType>;
  ProtocolService?: ProtocolServiceResolvers<ContextType>;
  ProtocolTimestamping?: ProtocolTimestampingResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RadiusMssqlAuthenticationBackend?: RadiusMssqlAuthenticationBackendResolvers<ContextType>;
  RadiusServer?: RadiusServerResolvers<ContextType>;
  RateLimit?: RateLimitResolvers<ContextType>;
  RdpChannelPolicy?: RdpChannelPolicyResolvers<ContextType>;
  RdpChannelPolicyConnection?: RdpChannelPolicyConnectionResolvers<ContextType>;
  RdpChannelPolicyEdge?: RdpChannelPolicyEdgeResolvers<ContextType>;
  RdpConnectionPolicy?: RdpConnectionPolicyResolvers<ContextType>;
  RdpConnectionPolicyConnection?: RdpConnectionPolicyConnectionResolvers<ContextType>;
  RdpConnectionPolicyEdge?: RdpConnectionPolicyEdgeResolvers<ContextType>;
  RdpConnectionPolicyReferences?: RdpConnectionPolicyReferencesResolvers<ContextType>;
  RdpDomainMembership?: RdpDomainMembershipResolvers<ContextType>;
  RdpOptions?: RdpOptionsResolvers<ContextType>;
  RdpSettingsPolicy?: RdpSettingsPolicyResolvers<ContextType>;
  RdpSettingsPolicyConnection?: RdpSettingsPolicyConnectionResolvers<ContextType>;
  RdpSettingsPolicyEdge?: RdpSettingsPolicyEdgeResolvers<ContextType>;
  RdpTlsCertificate?: RdpTlsCertificateResolvers<ContextType>;
  RdpTransportSecurity?: RdpTransportSecurityResolvers<ContextType>;
  RecommendedCipherStrength?: RecommendedCipherStrengthResolvers<ContextType>;
  RemoteAuditTimestampingServer?: RemoteAuditTimestampingServerResolvers<ContextType>;
  RemoteDesktopGateway?: RemoteDesktopGatewayResolvers<ContextType>;
  RemoteProtocolTimestamping?: RemoteProtocolTimestampingResolvers<ContextType>;
  RsyncBackupTarget?: RsyncBackupTargetResolvers<ContextType>;
  RsyncHostKey?: RsyncHostKeyResolvers<ContextType>;
  Secret?: SecretResolvers<ContextType>;
  SelfSignedTlsCertificate?: SelfSignedTlsCertificateResolvers<ContextType>;
  ServerAddress?: ServerAddressResolvers<ContextType>;
  ServerCertificateCheck?: ServerCertificateCheckResolvers<ContextType>;
  ServerHost?: ServerHostResolvers<ContextType>;
  SettingsPolicy?: SettingsPolicyResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  SigningCa?: SigningCaResolvers<ContextType>;
  SigningCaConnection?: SigningCaConnectionResolvers<ContextType>;
  SigningCaEdge?: SigningCaEdgeResolvers<ContextType>;
  SigningHostCertificationMethod?: SigningHostCertificationMethodResolvers<ContextType>;
  SingleHostCertificationMethod?: SingleHostCertificationMethodResolvers<ContextType>;
  SmbBackupTarget?: SmbBackupTargetResolvers<ContextType>;
  SourceAddress?: SourceAddressResolvers<ContextType>;
  SslLdapEncryption?: SslLdapEncryptionResolvers<ContextType>;
  StarttlsLdapEncryption?: StarttlsLdapEncryptionResolvers<ContextType>;
  SystemBackup?: SystemBackupResolvers<ContextType>;
  TimePolicy?: TimePolicyResolvers<ContextType>;
  TimePolicyConnection?: TimePolicyConnectionResolvers<ContextType>;
  TimePolicyEdge?: TimePolicyEdgeResolvers<ContextType>;
  TimestampingPolicyOid?: TimestampingPolicyOidResolvers<ContextType>;
  TlsMssqlTransportSecurity?: TlsMssqlTransportSecurityResolvers<ContextType>;
  TlsRdpTransportSecurity?: TlsRdpTransportSecurityResolvers<ContextType>;
  TlsSecuritySettings?: TlsSecuritySettingsResolvers<ContextType>;
  TrustedCaList?: TrustedCaListResolvers<ContextType>;
  TrustedCaListConnection?: TrustedCaListConnectionResolvers<ContextType>;
  TrustedCaListEdge?: TrustedCaListEdgeResolvers<ContextType>;
  UserDatabase?: UserDatabaseResolvers<ContextType>;
  UserDatabaseConnection?: UserDatabaseConnectionResolvers<ContextType>;
  UserDatabaseEdge?: UserDatabaseEdgeResolvers<ContextType>;
  UserWebListener?: UserWebListenerResolvers<ContextType>;
  UserWebService?: UserWebServiceResolvers<ContextType>;
  Usergroup?: UsergroupResolvers<ContextType>;
  UsergroupConnection?: UsergroupConnectionResolvers<ContextType>;
  UsergroupEdge?: UsergroupEdgeResolvers<ContextType>;
  UsermappingPolicy?: UsermappingPolicyResolvers<ContextType>;
  UsermappingPolicyConnection?: UsermappingPolicyConnectionResolvers<ContextType>;
  UsermappingPolicyEdge?: UsermappingPolicyEdgeResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerEndpoint?: ViewerEndpointResolvers<ContextType>;
  WebGatewayAuthentication?: WebGatewayAuthenticationResolvers<ContextType>;
  WindowTitleContentEvent?: WindowTitleContentEventResolvers<ContextType>;
  X509Identity?: X509IdentityResolvers<ContextType>;
  X509IdentityConnection?: X509IdentityConnectionResolvers<ContextType>;
  X509IdentityEdge?: X509IdentityEdgeResolvers<ContextType>;
};

