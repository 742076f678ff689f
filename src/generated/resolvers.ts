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
  /** No value at all, written `{}` or `true`: a variant without members is chosen with it */
  Empty: { input: unknown; output: unknown; }
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

/** Result of the mutation delete of AaPlugin */
export type AaPluginDeletePayload = {
  __typename?: 'AaPluginDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
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

/** New value: Entry of the access control list: a group that may authorize or audit sessions */
export type AccessControlEntryInput = {
  /** Name of the group that is given the right: a local group or an LDAP group */
  authorizer: Scalars['String']['input'];
  /** Right of the group */
  permission?: InputMaybe<AccessControlPermission>;
  /** True if the authorizer and the user of the session must have different IP addresses */
  requireDifferentIp?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the authorizer and the user of the session must have different usernames */
  requireDifferentUsername?: InputMaybe<Scalars['Boolean']['input']>;
  /** Users whose sessions the entry covers */
  subject?: InputMaybe<AccessControlSubjectInput>;
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

/** Users whose sessions an entry of the access control list covers: exactly one of the variants */
export type AccessControlSubjectInput =
  /** The sessions of every user */
  { everybody: Scalars['Empty']['input']; only?: never; }
  |  /** The sessions of the members of one group */
  { everybody?: never; only: OnlyAccessControlSubjectInput; };

/** Restriction of a service to some clients */
export type AccessRestriction = {
  __typename?: 'AccessRestriction';
  /** Addresses of the permitted clients (IPv4 address/prefix length) */
  allowedFrom: Array<Scalars['String']['output']>;
};

/** New value: Restriction of a service to some clients */
export type AccessRestrictionInput = {
  /** Addresses of the permitted clients (IPv4 address/prefix length) */
  allowedFrom: Array<Scalars['String']['input']>;
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

/** New value: Check of the groups that the user object lists in Active Directory */
export type AdLdapMemberofCheckInput = {
  /** Attribute of the user object that lists the groups, for example `memberOf` */
  memberofUserAttribute: Scalars['String']['input'];
};

/** Check of the groups of a user in Active Directory */
export type AdLdapMembershipCheck = {
  __typename?: 'AdLdapMembershipCheck';
  /** True if groups within groups count */
  nestedGroups?: Maybe<Scalars['Boolean']['output']>;
};

/** New value: Check of the groups of a user in Active Directory */
export type AdLdapMembershipCheckInput = {
  /** True if groups within groups count */
  nestedGroups: Scalars['Boolean']['input'];
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

/** New value: Microsoft Active Directory */
export type AdLdapSchemaInput = {
  /** Check of the groups that the user object lists; null if they are not checked */
  memberofCheck?: InputMaybe<AdLdapMemberofCheckInput>;
  /** Check of the groups of a user other than the primary one; null if they are not checked */
  membershipCheck?: InputMaybe<AdLdapMembershipCheckInput>;
  /** Kinds of groups that list the distinguished names of their members */
  userDnInGroups: Array<LdapUserDnInGroupInput>;
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

/** New value: Analytics policy: how the behaviour of users is analysed. Members that are not documented are in `body`. */
export type AnalyticsPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of AnalyticsPolicy */
export type AnalyticsPolicyCreatePayload = {
  __typename?: 'AnalyticsPolicyCreatePayload';
  /** The object that was created */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
};

/** Result of the mutation delete of AnalyticsPolicy */
export type AnalyticsPolicyDeletePayload = {
  __typename?: 'AnalyticsPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type AnalyticsPolicyEdge = {
  __typename?: 'AnalyticsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<AnalyticsPolicy>;
};

/** Change: Analytics policy: how the behaviour of users is analysed. Members that are not documented are in `body`. */
export type AnalyticsPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of AnalyticsPolicy */
export type AnalyticsPolicyUpdatePayload = {
  __typename?: 'AnalyticsPolicyUpdatePayload';
  /** The object after the change */
  analyticsPolicy?: Maybe<AnalyticsPolicy>;
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

/** New value: Archive and cleanup policy: when and where to data is archived, and when it is deleted from the appliance */
export type ArchiveCleanupPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if the path of the archive includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Mails about the archiving */
  notificationEvent?: InputMaybe<NotificationEventInput>;
  /** Days after which data is archived */
  retentionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Times of the day at which the archiving starts (HH:MM) */
  startTimes: Array<Scalars['String']['input']>;
  /** Server and directory of the archive; null if data is deleted without being archived */
  target?: InputMaybe<BackupTargetInput>;
  /** Layout of the directories in the archive, for example `PROTOCOL/CONNECTION/ARCHIVEDATE/` */
  template?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of ArchiveCleanupPolicy */
export type ArchiveCleanupPolicyCreatePayload = {
  __typename?: 'ArchiveCleanupPolicyCreatePayload';
  /** The object that was created */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
};

/** Result of the mutation delete of ArchiveCleanupPolicy */
export type ArchiveCleanupPolicyDeletePayload = {
  __typename?: 'ArchiveCleanupPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type ArchiveCleanupPolicyEdge = {
  __typename?: 'ArchiveCleanupPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<ArchiveCleanupPolicy>;
};

/** Change: Archive and cleanup policy: when and where to data is archived, and when it is deleted from the appliance */
export type ArchiveCleanupPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if the path of the archive includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Mails about the archiving */
  notificationEvent?: InputMaybe<NotificationEventUpdateInput>;
  /** Days after which data is archived */
  retentionDays?: InputMaybe<Scalars['Int']['input']>;
  /** Times of the day at which the archiving starts (HH:MM) */
  startTimes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Server and directory of the archive; null if data is deleted without being archived */
  target?: InputMaybe<BackupTargetInput>;
  /** Layout of the directories in the archive, for example `PROTOCOL/CONNECTION/ARCHIVEDATE/` */
  template?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of ArchiveCleanupPolicy */
export type ArchiveCleanupPolicyUpdatePayload = {
  __typename?: 'ArchiveCleanupPolicyUpdatePayload';
  /** The object after the change */
  archiveCleanupPolicy?: Maybe<ArchiveCleanupPolicy>;
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

/** New value: One certificate, or a pair of which both are needed, to replay audit trails */
export type AuditEncryptionCertificateInput = {
  /** Certificate in PEM format, without text before BEGIN */
  certificate: Scalars['String']['input'];
  /** Second certificate in PEM format: audit trails are replayed with both private keys; null if one is enough */
  fourEyesCertificate?: InputMaybe<Scalars['String']['input']>;
};

/** New value: Encryption of audit trails with the public keys of certificates */
export type AuditEncryptionInput = {
  /** Certificates whose private keys can replay the audit trails; empty if only the upstream traffic is encrypted */
  certificates: Array<AuditEncryptionCertificateInput>;
  /** Separate certificates for the traffic from the client to the server; null if the same ones are used */
  differentCertificatesForUpstream?: InputMaybe<AuditUpstreamEncryptionInput>;
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

/** New value: Audit policy: how audit trails are encrypted, timestamped and signed */
export type AuditPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Encryption of the audit trails; null if they are not encrypted */
  encryption?: InputMaybe<AuditEncryptionInput>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Signing of the audit trails; null if they are not signed */
  signing?: InputMaybe<AuditSigningInput>;
  /** Seconds between two signatures or timestamps; null on older appliances */
  signingAndTimestampingInterval?: InputMaybe<Scalars['Int']['input']>;
  /** Timestamping of the audit trails; null if they are not timestamped, and on older appliances */
  timestamping?: InputMaybe<AuditTimestampingInput>;
  /** True if audit trails are timestamped by the settings of the protocol's options; only on older appliances */
  timestampingEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of the mutation create of AuditPolicy */
export type AuditPolicyCreatePayload = {
  __typename?: 'AuditPolicyCreatePayload';
  /** The object that was created */
  auditPolicy?: Maybe<AuditPolicy>;
};

/** Result of the mutation delete of AuditPolicy */
export type AuditPolicyDeletePayload = {
  __typename?: 'AuditPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type AuditPolicyEdge = {
  __typename?: 'AuditPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<AuditPolicy>;
};

/** Change: Audit policy: how audit trails are encrypted, timestamped and signed */
export type AuditPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Encryption of the audit trails; null if they are not encrypted */
  encryption?: InputMaybe<AuditEncryptionInput>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Signing of the audit trails; null if they are not signed */
  signing?: InputMaybe<AuditSigningInput>;
  /** Seconds between two signatures or timestamps; null on older appliances */
  signingAndTimestampingInterval?: InputMaybe<Scalars['Int']['input']>;
  /** Timestamping of the audit trails; null if they are not timestamped, and on older appliances */
  timestamping?: InputMaybe<AuditTimestampingInput>;
  /** True if audit trails are timestamped by the settings of the protocol's options; only on older appliances */
  timestampingEnabled?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Result of the mutation update of AuditPolicy */
export type AuditPolicyUpdatePayload = {
  __typename?: 'AuditPolicyUpdatePayload';
  /** The object after the change */
  auditPolicy?: Maybe<AuditPolicy>;
};

/** Signing of audit trails */
export type AuditSigning = {
  __typename?: 'AuditSigning';
  /** Certificate and private key that sign the audit trails */
  x509Identity?: Maybe<X509Identity>;
};

/** New value: Signing of audit trails */
export type AuditSigningInput = {
  /** Certificate and private key that sign the audit trails */
  x509Identity?: InputMaybe<Scalars['ID']['input']>;
};

/** Timestamping of audit trails */
export type AuditTimestamping = {
  __typename?: 'AuditTimestamping';
  /** Timestamping authority */
  server?: Maybe<AuditTimestampingServer>;
};

/** New value: Timestamping of audit trails */
export type AuditTimestampingInput = {
  /** Timestamping authority */
  server?: InputMaybe<AuditTimestampingServerInput>;
};

/** Timestamping authority of audit trails */
export type AuditTimestampingServer = LocalAuditTimestampingServer | RemoteAuditTimestampingServer;

/** Timestamping authority of audit trails: exactly one of the variants */
export type AuditTimestampingServerInput =
  /** The timestamping authority of the appliance itself */
  { local: Scalars['Empty']['input']; remote?: never; }
  |  /** A timestamping authority elsewhere */
  { local?: never; remote: RemoteAuditTimestampingServerInput; };

/** Certificates for the traffic from the client to the server */
export type AuditUpstreamEncryption = {
  __typename?: 'AuditUpstreamEncryption';
  /** Certificates whose private keys can replay the upstream traffic */
  certificates: Array<AuditEncryptionCertificate>;
};

/** New value: Certificates for the traffic from the client to the server */
export type AuditUpstreamEncryptionInput = {
  /** Certificates whose private keys can replay the upstream traffic */
  certificates: Array<AuditEncryptionCertificateInput>;
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

/** New value: Backup policy: when and where to data is backed up */
export type BackupPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if the path of the backup includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Mails about the backup */
  notificationEvent?: InputMaybe<NotificationEventInput>;
  /** Times of the day at which the backup starts (H:MM or HH:MM) */
  startTimes: Array<Scalars['String']['input']>;
  /** Server and directory of the backup */
  target?: InputMaybe<BackupTargetInput>;
};

/** Result of the mutation create of BackupPolicy */
export type BackupPolicyCreatePayload = {
  __typename?: 'BackupPolicyCreatePayload';
  /** The object that was created */
  backupPolicy?: Maybe<BackupPolicy>;
};

/** Result of the mutation delete of BackupPolicy */
export type BackupPolicyDeletePayload = {
  __typename?: 'BackupPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type BackupPolicyEdge = {
  __typename?: 'BackupPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<BackupPolicy>;
};

/** Change: Backup policy: when and where to data is backed up */
export type BackupPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if the path of the backup includes the identifier of the node; needed on the nodes of a cluster, which overwrite each other's data otherwise */
  includeNodeIdInPath?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Mails about the backup */
  notificationEvent?: InputMaybe<NotificationEventUpdateInput>;
  /** Times of the day at which the backup starts (H:MM or HH:MM) */
  startTimes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Server and directory of the backup */
  target?: InputMaybe<BackupTargetInput>;
};

/** Result of the mutation update of BackupPolicy */
export type BackupPolicyUpdatePayload = {
  __typename?: 'BackupPolicyUpdatePayload';
  /** The object after the change */
  backupPolicy?: Maybe<BackupPolicy>;
};

/** Server and directory that data is copied to */
export type BackupTarget = NfsBackupTarget | RsyncBackupTarget | SmbBackupTarget;

/** Server and directory that data is copied to: exactly one of the variants */
export type BackupTargetInput =
  /** A directory on an NFS server */
  { nfs: NfsBackupTargetInput; rsync?: never; smb?: never; }
  |  /** A directory on a server that is reached with rsync over SSH */
  { nfs?: never; rsync: RsyncBackupTargetInput; smb?: never; }
  |  /** A share on an SMB server */
  { nfs?: never; rsync?: never; smb: SmbBackupTargetInput; };

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

/** New value: What is done with the channels of a rule */
export type ChannelActionsInput = {
  /** True if the channel is recorded in the audit trail */
  audit?: InputMaybe<Scalars['Boolean']['input']>;
  /** Content policy that watches the channel in real time; null if there is none */
  contentPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** True if an authorizer must accept the opening of the channel */
  fourEyes?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Users that a rule of a channel policy is for */
export type ChannelAllowedFor = {
  __typename?: 'ChannelAllowedFor';
  /** User lists and names of groups of the users on the gateway, as the appliance writes them */
  gatewayGroups: Array<Scalars['JSON']['output']>;
  /** User lists and names of groups of the users on the server, as the appliance writes them */
  remoteGroups: Array<Scalars['JSON']['output']>;
};

/** New value: Users that a rule of a channel policy is for */
export type ChannelAllowedForInput = {
  /** User lists and names of groups of the users on the gateway, as the appliance writes them */
  gatewayGroups?: InputMaybe<Array<Scalars['JSON']['input']>>;
  /** User lists and names of groups of the users on the server, as the appliance writes them */
  remoteGroups?: InputMaybe<Array<Scalars['JSON']['input']>>;
};

/** Cleanup of the metadata of sessions */
export type ChannelDatabaseCleanup = {
  __typename?: 'ChannelDatabaseCleanup';
  /** Days that metadata is kept; a connection policy's own number is at most that of the protocol and of its archive and cleanup policy */
  days?: Maybe<Scalars['Int']['output']>;
};

/** New value: Cleanup of the metadata of sessions */
export type ChannelDatabaseCleanupInput = {
  /** Days that metadata is kept; a connection policy's own number is at most that of the protocol and of its archive and cleanup policy */
  days: Scalars['Int']['input'];
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

/** New value: Rule of a channel policy. The channel, addresses and the time policy of the rule are in the policy's `body`. */
export type ChannelRuleInput = {
  /** What is done with the channels of the rule */
  actions?: InputMaybe<ChannelActionsInput>;
  /** Users that the rule is for */
  allowedFor?: InputMaybe<ChannelAllowedForInput>;
};

/** Ciphers that are permitted in TLS */
export type CipherStrength = CustomCipherStrength | RecommendedCipherStrength;

/** Ciphers that are permitted in TLS: exactly one of the variants */
export type CipherStrengthInput =
  /** A list of ciphers of one's own */
  { custom: CustomCipherStrengthInput; recommended?: never; }
  |  /** The ciphers that the appliance recommends */
  { custom?: never; recommended: Scalars['Empty']['input']; };

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

/** Change: Interface that the nodes of a cluster reach each other at */
export type ClusterInterfaceUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if the cluster interface is enabled; false by default, and all nodes must run the same version */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Address of the appliance that the other nodes reach; may be null if the cluster interface is disabled */
  listenAddress?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of the mutation update of ClusterInterface */
export type ClusterInterfaceUpdatePayload = {
  __typename?: 'ClusterInterfaceUpdatePayload';
  /** The object after the change */
  clusterInterface?: Maybe<ClusterInterface>;
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

/** New value: Indexing of the audit trails of a connection policy */
export type ConnectionIndexingInput = {
  /** True if the audit trails of the connection policy are indexed */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Indexing policy of the connection policy */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Priority of the indexing: 0 near real-time, 1 very high, 2 high, 3 normal (default), 4 low, 5 very low */
  priority?: InputMaybe<Scalars['Int']['input']>;
};

/** Change: Indexing of the audit trails of a connection policy */
export type ConnectionIndexingUpdateInput = {
  /** True if the audit trails of the connection policy are indexed */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Indexing policy of the connection policy */
  policy?: InputMaybe<Scalars['ID']['input']>;
  /** Priority of the indexing: 0 near real-time, 1 very high, 2 high, 3 normal (default), 4 low, 5 very low */
  priority?: InputMaybe<Scalars['Int']['input']>;
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

/** New value: Connections that a connection policy applies to */
export type ConnectionNetworkInput = {
  /** Addresses that clients connect from (IP address/prefix length) */
  clients: Array<Scalars['String']['input']>;
  /** Ports that clients connect to */
  ports: Array<Scalars['Int']['input']>;
  /** Addresses that clients connect to (IP address/prefix length) */
  targets: Array<Scalars['String']['input']>;
};

/** Change: Connections that a connection policy applies to */
export type ConnectionNetworkUpdateInput = {
  /** Addresses that clients connect from (IP address/prefix length) */
  clients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Ports that clients connect to */
  ports?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** Addresses that clients connect to (IP address/prefix length) */
  targets?: InputMaybe<Array<Scalars['String']['input']>>;
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

/** New value: What is done when the event of a content rule happens */
export type ContentActionsInput = {
  /** True if the event is written to the system log */
  log?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if an alert is sent by mail or SNMP */
  notify?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the event is recorded in the connection database */
  storeInConnectionDatabase?: InputMaybe<Scalars['Boolean']['input']>;
  /** True if the session is ended at once */
  terminate?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Event that a content rule looks for */
export type ContentEvent = WindowTitleContentEvent;

/** Event that a content rule looks for: exactly one of the variants */
export type ContentEventInput =
  /** The title of a window */
  { windowTitle: WindowTitleContentEventInput; };

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

/** New value: Content policy: what is looked for in sessions in real time, and what is done when it is found */
export type ContentPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Rules of the policy */
  rules: Array<ContentRuleInput>;
};

/** Result of the mutation create of ContentPolicy */
export type ContentPolicyCreatePayload = {
  __typename?: 'ContentPolicyCreatePayload';
  /** The object that was created */
  contentPolicy?: Maybe<ContentPolicy>;
};

/** Result of the mutation delete of ContentPolicy */
export type ContentPolicyDeletePayload = {
  __typename?: 'ContentPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type ContentPolicyEdge = {
  __typename?: 'ContentPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<ContentPolicy>;
};

/** Change: Content policy: what is looked for in sessions in real time, and what is done when it is found */
export type ContentPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Rules of the policy */
  rules?: InputMaybe<Array<ContentRuleInput>>;
};

/** Result of the mutation update of ContentPolicy */
export type ContentPolicyUpdatePayload = {
  __typename?: 'ContentPolicyUpdatePayload';
  /** The object after the change */
  contentPolicy?: Maybe<ContentPolicy>;
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

/** New value: Rule of a content policy */
export type ContentRuleInput = {
  /** What is done when the event happens */
  actions?: InputMaybe<ContentActionsInput>;
  /** Event that is looked for; null if it is of a kind that is not documented, which the policy's `body` has */
  event?: InputMaybe<ContentEventInput>;
  /** Names of the groups on the gateway that the rule is for; empty if it is for everybody */
  gatewayGroups: Array<Scalars['String']['input']>;
  /** Names of the groups of remote users that the rule is for; empty if it is for everybody */
  remoteGroups: Array<Scalars['String']['input']>;
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

/** New value: Credential store: passwords, keys and certificates that the appliance uses on servers. Members that are not documented are in `body`. */
export type CredentialStoreCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the credential store; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of CredentialStore */
export type CredentialStoreCreatePayload = {
  __typename?: 'CredentialStoreCreatePayload';
  /** The object that was created */
  credentialStore?: Maybe<CredentialStore>;
};

/** Result of the mutation delete of CredentialStore */
export type CredentialStoreDeletePayload = {
  __typename?: 'CredentialStoreDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type CredentialStoreEdge = {
  __typename?: 'CredentialStoreEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<CredentialStore>;
};

/** Change: Credential store: passwords, keys and certificates that the appliance uses on servers. Members that are not documented are in `body`. */
export type CredentialStoreUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the credential store; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of CredentialStore */
export type CredentialStoreUpdatePayload = {
  __typename?: 'CredentialStoreUpdatePayload';
  /** The object after the change */
  credentialStore?: Maybe<CredentialStore>;
};

/** A list of ciphers of one's own */
export type CustomCipherStrength = {
  __typename?: 'CustomCipherStrength';
  /** List of ciphers as OpenSSL writes it, for example `ALL:!aNULL:@STRENGTH` */
  customCipher?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** New value: A list of ciphers of one's own */
export type CustomCipherStrengthInput = {
  /** List of ciphers as OpenSSL writes it, for example `ALL:!aNULL:@STRENGTH` */
  customCipher: Scalars['String']['input'];
};

/** DNS server of a connection policy instead of the appliance's own */
export type CustomDns = {
  __typename?: 'CustomDns';
  /** IP address of the DNS server */
  server?: Maybe<Scalars['String']['output']>;
};

/** New value: DNS server of a connection policy instead of the appliance's own */
export type CustomDnsInput = {
  /** IP address of the DNS server */
  server: Scalars['String']['input'];
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

/** New value: Targets by address or by host name */
export type DomainPatternInput = {
  /** Kind of the pattern */
  selection?: InputMaybe<DomainPatternSelection>;
  /** Range of IP addresses, or a host name that may have wildcards, such as `*.example` */
  value: Scalars['String']['input'];
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

/** Change: Encryption of system backups and exported configurations */
export type ExportedConfigurationEncryptionUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Encryption with a GPG key; null if backups and exports are not encrypted */
  encryption?: InputMaybe<GpgEncryptionInput>;
};

/** Result of the mutation update of ExportedConfigurationEncryption */
export type ExportedConfigurationEncryptionUpdatePayload = {
  __typename?: 'ExportedConfigurationEncryptionUpdatePayload';
  /** The object after the change */
  exportedConfigurationEncryption?: Maybe<ExportedConfigurationEncryption>;
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

/** New value: One fixed server */
export type FixServerAddressInput = {
  /** IP address of the server */
  address: Scalars['String']['input'];
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: InputMaybe<CustomDnsInput>;
  /** Port of the server */
  port: Scalars['Int']['input'];
};

/** One fixed address */
export type FixSourceAddress = {
  __typename?: 'FixSourceAddress';
  /** IP address that the appliance uses towards the server */
  address?: Maybe<Scalars['String']['output']>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** New value: One fixed address */
export type FixSourceAddressInput = {
  /** IP address that the appliance uses towards the server */
  address: Scalars['String']['input'];
};

/** The same certificate for every client */
export type FixTlsCertificate = {
  __typename?: 'FixTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate shown to the clients; must include its private key */
  x509Identity?: Maybe<X509Identity>;
};

/** New value: The same certificate for every client */
export type FixTlsCertificateInput = {
  /** Certificate shown to the clients; must include its private key */
  x509Identity: Scalars['ID']['input'];
};

/** A certificate generated for each client */
export type GenerateTlsCertificate = {
  __typename?: 'GenerateTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate authority that signs the generated certificates */
  signingCa?: Maybe<SigningCa>;
};

/** New value: A certificate generated for each client */
export type GenerateTlsCertificateInput = {
  /** Certificate authority that signs the generated certificates */
  signingCa: Scalars['ID']['input'];
};

/** Encryption with a GPG key */
export type GpgEncryption = {
  __typename?: 'GpgEncryption';
  /** Public key that encrypts */
  gpgPublicKey?: Maybe<GpgPublicKey>;
};

/** New value: Encryption with a GPG key */
export type GpgEncryptionInput = {
  /** Public key that encrypts */
  gpgPublicKey: GpgPublicKeyInput;
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

/** New value: Public key of GPG */
export type GpgPublicKeyInput = {
  /** Fingerprint of the key (40 hexadecimal digits) */
  fingerprint?: InputMaybe<Scalars['String']['input']>;
  /** The key itself, in ASCII armour */
  publicKey: Scalars['String']['input'];
  /** Identities of the owner of the key */
  uids?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Certificate that a Remote Desktop Gateway shows to the clients */
export type HostCertificationMethod = SigningHostCertificationMethod | SingleHostCertificationMethod;

/** Certificate that a Remote Desktop Gateway shows to the clients: exactly one of the variants */
export type HostCertificationMethodInput =
  /** A certificate generated for each client */
  { signing: SigningHostCertificationMethodInput; single?: never; }
  |  /** The same certificate for every client */
  { signing?: never; single: SingleHostCertificationMethodInput; };

/** Targets that users may or may not name, with their port */
export type InbandDomain = {
  __typename?: 'InbandDomain';
  /** Addresses or host names of the targets */
  domain?: Maybe<DomainPattern>;
  /** Port of the targets */
  port?: Maybe<Scalars['Int']['output']>;
};

/** New value: Targets that users may or may not name, with their port */
export type InbandDomainInput = {
  /** Addresses or host names of the targets */
  domain: DomainPatternInput;
  /** Port of the targets */
  port?: InputMaybe<Scalars['Int']['input']>;
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

/** New value: The server that the user names in the username */
export type InbandServerAddressInput = {
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: InputMaybe<CustomDnsInput>;
  /** Server that resolves the names of targets (IP address or host name); null if none is set */
  dnsServer?: InputMaybe<Scalars['String']['input']>;
  /** Suffixes tried in this order for the names of targets */
  dnsSuffixes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Targets that users may name */
  domains: Array<InbandDomainInput>;
  /** Targets that users may not name although they are permitted otherwise */
  exceptionDomains?: InputMaybe<Array<InbandDomainInput>>;
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

/** New value: Indexing policy: what is indexed in audit trails, and in which languages. Members that are not documented are in `body`. */
export type IndexingPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of IndexingPolicy */
export type IndexingPolicyCreatePayload = {
  __typename?: 'IndexingPolicyCreatePayload';
  /** The object that was created */
  indexingPolicy?: Maybe<IndexingPolicy>;
};

/** Result of the mutation delete of IndexingPolicy */
export type IndexingPolicyDeletePayload = {
  __typename?: 'IndexingPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type IndexingPolicyEdge = {
  __typename?: 'IndexingPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<IndexingPolicy>;
};

/** Change: Indexing policy: what is indexed in audit trails, and in which languages. Members that are not documented are in `body`. */
export type IndexingPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of IndexingPolicy */
export type IndexingPolicyUpdatePayload = {
  __typename?: 'IndexingPolicyUpdatePayload';
  /** The object after the change */
  indexingPolicy?: Maybe<IndexingPolicy>;
};

/** Authentication of the appliance on LDAP servers with a certificate */
export type LdapClientAuthentication = {
  __typename?: 'LdapClientAuthentication';
  /** Certificate and private key of the appliance */
  x509Identity?: Maybe<X509Identity>;
};

/** New value: Authentication of the appliance on LDAP servers with a certificate */
export type LdapClientAuthenticationInput = {
  /** Certificate and private key of the appliance */
  x509Identity: Scalars['ID']['input'];
};

/** Encryption of the connection to LDAP servers */
export type LdapEncryption = DisabledLdapEncryption | SslLdapEncryption | StarttlsLdapEncryption;

/** Encryption of the connection to LDAP servers: exactly one of the variants */
export type LdapEncryptionInput =
  /** No encryption */
  { disabled: Scalars['Empty']['input']; ssl?: never; starttls?: never; }
  |  /** TLS from the beginning of the connection */
  { disabled?: never; ssl: SslLdapEncryptionInput; starttls?: never; }
  |  /** TLS that is started within the connection */
  { disabled?: never; ssl?: never; starttls: StarttlsLdapEncryptionInput; };

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

/** New value: Authentication by the LDAP server of the connection policy */
export type LdapMssqlAuthenticationBackendInput = {
  /** True if active web sessions extend the authentication */
  keepalive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: InputMaybe<Scalars['Int']['input']>;
};

/** How users and groups are stored in the directory */
export type LdapSchema = AdLdapSchema | PosixLdapSchema;

/** How users and groups are stored in the directory: exactly one of the variants */
export type LdapSchemaInput =
  /** Microsoft Active Directory */
  { ad: AdLdapSchemaInput; posix?: never; }
  |  /** Directory with the POSIX schema */
  { ad?: never; posix: PosixLdapSchemaInput; };

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

/** New value: Check of the certificates of LDAP servers */
export type LdapServerCertificateCheckInput = {
  /** Certificate of the authority that signed the servers' certificates, in PEM format */
  serverCertificateCa: Scalars['String']['input'];
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

/** New value: LDAP server policy: the servers of one directory, and how users and groups are found there */
export type LdapServerCreateInput = {
  /** Distinguished name that the appliance binds with; null if none is set */
  bindDn?: InputMaybe<Scalars['String']['input']>;
  /** Password that the appliance binds with; null if there is none */
  bindPassword?: InputMaybe<SecretInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Encryption of the connection to the servers */
  encryption?: InputMaybe<LdapEncryptionInput>;
  /** Attribute that holds the keys that the appliance generates; null if none is set */
  generatedPublickeyAttribute?: InputMaybe<Scalars['String']['input']>;
  /** Distinguished name that queries for groups start from */
  groupBaseDn?: InputMaybe<Scalars['String']['input']>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Attribute that holds the public keys of a user; null if users authenticate with passwords */
  publickeyAttribute?: InputMaybe<Scalars['String']['input']>;
  /** How users and groups are stored in the directory */
  schema?: InputMaybe<LdapSchemaInput>;
  /** Servers of the directory, tried in this order */
  servers: Array<LdapServerEndpointInput>;
  /** Distinguished name that queries for users start from */
  userBaseDn?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of LdapServer */
export type LdapServerCreatePayload = {
  __typename?: 'LdapServerCreatePayload';
  /** The object that was created */
  ldapServer?: Maybe<LdapServer>;
};

/** Result of the mutation delete of LdapServer */
export type LdapServerDeletePayload = {
  __typename?: 'LdapServerDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
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

/** New value: One server of the directory */
export type LdapServerEndpointInput = {
  /** Host of the server */
  host?: InputMaybe<ServerHostInput>;
  /** Port of the server, usually 389 */
  port?: InputMaybe<Scalars['Int']['input']>;
};

/** Change: LDAP server policy: the servers of one directory, and how users and groups are found there */
export type LdapServerUpdateInput = {
  /** Distinguished name that the appliance binds with; null if none is set */
  bindDn?: InputMaybe<Scalars['String']['input']>;
  /** Password that the appliance binds with; null if there is none */
  bindPassword?: InputMaybe<SecretInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Encryption of the connection to the servers */
  encryption?: InputMaybe<LdapEncryptionInput>;
  /** Attribute that holds the keys that the appliance generates; null if none is set */
  generatedPublickeyAttribute?: InputMaybe<Scalars['String']['input']>;
  /** Distinguished name that queries for groups start from */
  groupBaseDn?: InputMaybe<Scalars['String']['input']>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Attribute that holds the public keys of a user; null if users authenticate with passwords */
  publickeyAttribute?: InputMaybe<Scalars['String']['input']>;
  /** How users and groups are stored in the directory */
  schema?: InputMaybe<LdapSchemaInput>;
  /** Servers of the directory, tried in this order */
  servers?: InputMaybe<Array<LdapServerEndpointInput>>;
  /** Distinguished name that queries for users start from */
  userBaseDn?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of LdapServer */
export type LdapServerUpdatePayload = {
  __typename?: 'LdapServerUpdatePayload';
  /** The object after the change */
  ldapServer?: Maybe<LdapServer>;
};

/** Kind of groups that list the distinguished names of their members */
export type LdapUserDnInGroup = {
  __typename?: 'LdapUserDnInGroup';
  /** Attribute of the group object that lists the members, for example `member` */
  attribute?: Maybe<Scalars['String']['output']>;
  /** Object class of the groups, for example `groupOfNames` */
  objectClass?: Maybe<Scalars['String']['output']>;
};

/** New value: Kind of groups that list the distinguished names of their members */
export type LdapUserDnInGroupInput = {
  /** Attribute of the group object that lists the members, for example `member` */
  attribute: Scalars['String']['input'];
  /** Object class of the groups, for example `groupOfNames` */
  objectClass: Scalars['String']['input'];
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

/** How a Remote Desktop Gateway authenticates the clients: exactly one of the variants */
export type LocalAuthenticationInput =
  /** Authentication by the Active Directory domain that the appliance is a member of */
  { activeDirectory: Scalars['Empty']['input']; localUserDatabase?: never; }
  |  /** Authentication by a local user database */
  { activeDirectory?: never; localUserDatabase: LocalUserDatabaseLocalAuthenticationInput; };

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

/** New value: Authentication by a local user database */
export type LocalMssqlAuthenticationBackendInput = {
  /** True if active web sessions extend the authentication */
  keepalive?: InputMaybe<Scalars['Boolean']['input']>;
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: InputMaybe<Scalars['Int']['input']>;
  /** User database that holds the users */
  userDatabase: Scalars['ID']['input'];
};

/** Timestamping by the appliance itself */
export type LocalProtocolTimestamping = {
  __typename?: 'LocalProtocolTimestamping';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds between two timestamps or signatures */
  signingInterval?: Maybe<Scalars['Int']['output']>;
};

/** New value: Timestamping by the appliance itself */
export type LocalProtocolTimestampingInput = {
  /** Seconds between two timestamps or signatures */
  signingInterval?: InputMaybe<Scalars['Int']['input']>;
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

/** New value: Authentication by a local user database */
export type LocalUserDatabaseLocalAuthenticationInput = {
  /** Domain of the users */
  domain: Scalars['String']['input'];
  /** User database that holds the users */
  localUserDatabase: Scalars['ID']['input'];
};

/** Log level of a connection policy instead of the one in the protocol's options */
export type LogLevelOverride = {
  __typename?: 'LogLevelOverride';
  /** Verbosity of the log messages */
  logLevel?: Maybe<Scalars['Int']['output']>;
};

/** New value: Log level of a connection policy instead of the one in the protocol's options */
export type LogLevelOverrideInput = {
  /** Verbosity of the log messages */
  logLevel: Scalars['Int']['input'];
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

/** Backend that authenticates the users of MSSQL connections on the appliance: exactly one of the variants */
export type MssqlAuthenticationBackendInput =
  /** Authentication by the LDAP server of the connection policy */
  { ldap: LdapMssqlAuthenticationBackendInput; local?: never; none?: never; radius?: never; }
  |  /** Authentication by a local user database */
  { ldap?: never; local: LocalMssqlAuthenticationBackendInput; none?: never; radius?: never; }
  |  /** No authentication on the appliance */
  { ldap?: never; local?: never; none: Scalars['Empty']['input']; radius?: never; }
  |  /** Authentication by RADIUS servers */
  { ldap?: never; local?: never; none?: never; radius: RadiusMssqlAuthenticationBackendInput; };

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

/** New value: MSSQL authentication policy: how clients authenticate on the appliance */
export type MssqlAuthenticationPolicyCreateInput = {
  /** Backend that authenticates the users on the appliance */
  backend?: InputMaybe<MssqlAuthenticationBackendInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the authentication policy, without white space */
  name: Scalars['String']['input'];
};

/** Result of the mutation create of MssqlAuthenticationPolicy */
export type MssqlAuthenticationPolicyCreatePayload = {
  __typename?: 'MssqlAuthenticationPolicyCreatePayload';
  /** The object that was created */
  mssqlAuthenticationPolicy?: Maybe<MssqlAuthenticationPolicy>;
};

/** Result of the mutation delete of MssqlAuthenticationPolicy */
export type MssqlAuthenticationPolicyDeletePayload = {
  __typename?: 'MssqlAuthenticationPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type MssqlAuthenticationPolicyEdge = {
  __typename?: 'MssqlAuthenticationPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlAuthenticationPolicy>;
};

/** Change: MSSQL authentication policy: how clients authenticate on the appliance */
export type MssqlAuthenticationPolicyUpdateInput = {
  /** Backend that authenticates the users on the appliance */
  backend?: InputMaybe<MssqlAuthenticationBackendInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the authentication policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of MssqlAuthenticationPolicy */
export type MssqlAuthenticationPolicyUpdatePayload = {
  __typename?: 'MssqlAuthenticationPolicyUpdatePayload';
  /** The object after the change */
  mssqlAuthenticationPolicy?: Maybe<MssqlAuthenticationPolicy>;
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

/** New value: MSSQL channel policy: which channels may be opened, by whom, and what is done with them */
export type MssqlChannelPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the channel policy */
  name: Scalars['String']['input'];
  /** Rules of the channel policy; MSSQL has one channel, and it must be enabled for MSSQL to work */
  rules: Array<ChannelRuleInput>;
};

/** Result of the mutation create of MssqlChannelPolicy */
export type MssqlChannelPolicyCreatePayload = {
  __typename?: 'MssqlChannelPolicyCreatePayload';
  /** The object that was created */
  mssqlChannelPolicy?: Maybe<MssqlChannelPolicy>;
};

/** Result of the mutation delete of MssqlChannelPolicy */
export type MssqlChannelPolicyDeletePayload = {
  __typename?: 'MssqlChannelPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type MssqlChannelPolicyEdge = {
  __typename?: 'MssqlChannelPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlChannelPolicy>;
};

/** Change: MSSQL channel policy: which channels may be opened, by whom, and what is done with them */
export type MssqlChannelPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the channel policy */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Rules of the channel policy; MSSQL has one channel, and it must be enabled for MSSQL to work */
  rules?: InputMaybe<Array<ChannelRuleInput>>;
};

/** Result of the mutation update of MssqlChannelPolicy */
export type MssqlChannelPolicyUpdatePayload = {
  __typename?: 'MssqlChannelPolicyUpdatePayload';
  /** The object after the change */
  mssqlChannelPolicy?: Maybe<MssqlChannelPolicy>;
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

/** New value: MSSQL connection policy: which clients may reach which servers over MSSQL, and under which policies */
export type MssqlConnectionPolicyCreateInput = {
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl?: InputMaybe<Array<AccessControlEntryInput>>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Indexing of the audit trails of the connection policy */
  indexing?: InputMaybe<ConnectionIndexingInput>;
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the connection policy */
  name: Scalars['String']['input'];
  /** Clients, targets and ports of the connection policy */
  network?: InputMaybe<ConnectionNetworkInput>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: InputMaybe<LogLevelOverrideInput>;
  /** Policies and other objects that the connection policy refers to */
  policies: MssqlConnectionPolicyReferencesInput;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: InputMaybe<RateLimitInput>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: InputMaybe<ServerAddressInput>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: InputMaybe<SourceAddressInput>;
  /** Encryption of the sessions */
  transportSecurity?: InputMaybe<MssqlTransportSecurityInput>;
  /** Additional authentication on the web interface; null if it is not required. The appliance has this member although web gateway authentication does not work for MSSQL. */
  webGatewayAuthentication?: InputMaybe<WebGatewayAuthenticationInput>;
};

/** Result of the mutation create of MssqlConnectionPolicy */
export type MssqlConnectionPolicyCreatePayload = {
  __typename?: 'MssqlConnectionPolicyCreatePayload';
  /** The object that was created */
  mssqlConnectionPolicy?: Maybe<MssqlConnectionPolicy>;
};

/** Result of the mutation delete of MssqlConnectionPolicy */
export type MssqlConnectionPolicyDeletePayload = {
  __typename?: 'MssqlConnectionPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
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

/** New value: What an MSSQL connection policy refers to */
export type MssqlConnectionPolicyReferencesInput = {
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: InputMaybe<Scalars['ID']['input']>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Audit policy of the connection policy */
  auditPolicy: Scalars['ID']['input'];
  /** Authentication policy of the connection policy */
  authenticationPolicy: Scalars['ID']['input'];
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Channel policy of the connection policy */
  channelPolicy: Scalars['ID']['input'];
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: InputMaybe<Scalars['ID']['input']>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: InputMaybe<Scalars['ID']['input']>;
  /** Settings policy of the connection policy */
  settings: Scalars['ID']['input'];
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: InputMaybe<Scalars['ID']['input']>;
};

/** Change: What an MSSQL connection policy refers to */
export type MssqlConnectionPolicyReferencesUpdateInput = {
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: InputMaybe<Scalars['ID']['input']>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Audit policy of the connection policy */
  auditPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Authentication policy of the connection policy */
  authenticationPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Channel policy of the connection policy */
  channelPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: InputMaybe<Scalars['ID']['input']>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: InputMaybe<Scalars['ID']['input']>;
  /** Settings policy of the connection policy */
  settings?: InputMaybe<Scalars['ID']['input']>;
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of the mutation reorder of MssqlConnectionPolicy */
export type MssqlConnectionPolicyReorderPayload = {
  __typename?: 'MssqlConnectionPolicyReorderPayload';
  /** The objects in the new order */
  mssqlConnectionPolicies: Array<Maybe<MssqlConnectionPolicy>>;
};

/** Change: MSSQL connection policy: which clients may reach which servers over MSSQL, and under which policies */
export type MssqlConnectionPolicyUpdateInput = {
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl?: InputMaybe<Array<AccessControlEntryInput>>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Indexing of the audit trails of the connection policy */
  indexing?: InputMaybe<ConnectionIndexingUpdateInput>;
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the connection policy */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Clients, targets and ports of the connection policy */
  network?: InputMaybe<ConnectionNetworkUpdateInput>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: InputMaybe<LogLevelOverrideInput>;
  /** Policies and other objects that the connection policy refers to */
  policies?: InputMaybe<MssqlConnectionPolicyReferencesUpdateInput>;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: InputMaybe<RateLimitInput>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: InputMaybe<ServerAddressInput>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: InputMaybe<SourceAddressInput>;
  /** Encryption of the sessions */
  transportSecurity?: InputMaybe<MssqlTransportSecurityInput>;
  /** Additional authentication on the web interface; null if it is not required. The appliance has this member although web gateway authentication does not work for MSSQL. */
  webGatewayAuthentication?: InputMaybe<WebGatewayAuthenticationInput>;
};

/** Result of the mutation update of MssqlConnectionPolicy */
export type MssqlConnectionPolicyUpdatePayload = {
  __typename?: 'MssqlConnectionPolicyUpdatePayload';
  /** The object after the change */
  mssqlConnectionPolicy?: Maybe<MssqlConnectionPolicy>;
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

/** Change: Options that apply to all MSSQL connections. Older and newer appliances keep the cleanup of metadata in different members. */
export type MssqlOptionsUpdateInput = {
  /** Cleanup of metadata and timestamping; null on newer appliances, where `channelDatabaseCleanup` and the audit policies hold them */
  audit?: InputMaybe<ProtocolAuditOptionsUpdateInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of MSSQL sessions; null if it is not cleaned up, and on older appliances */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Service of the protocol */
  service?: InputMaybe<ProtocolServiceUpdateInput>;
};

/** Result of the mutation update of MssqlOptions */
export type MssqlOptionsUpdatePayload = {
  __typename?: 'MssqlOptionsUpdatePayload';
  /** The object after the change */
  mssqlOptions?: Maybe<MssqlOptions>;
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

/** New value: MSSQL settings policy: timeouts and TLS settings of MSSQL sessions */
export type MssqlSettingsPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** TLS settings towards the client */
  clientTlsSecuritySettings?: InputMaybe<TlsSecuritySettingsInput>;
  /** Name of the settings policy, without white space */
  name: Scalars['String']['input'];
  /** TLS settings towards the server */
  serverTlsSecuritySettings?: InputMaybe<TlsSecuritySettingsInput>;
  /** Seconds after which any session ends */
  sessionTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds after which an idle session ends */
  timeout?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of the mutation create of MssqlSettingsPolicy */
export type MssqlSettingsPolicyCreatePayload = {
  __typename?: 'MssqlSettingsPolicyCreatePayload';
  /** The object that was created */
  mssqlSettingsPolicy?: Maybe<MssqlSettingsPolicy>;
};

/** Result of the mutation delete of MssqlSettingsPolicy */
export type MssqlSettingsPolicyDeletePayload = {
  __typename?: 'MssqlSettingsPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type MssqlSettingsPolicyEdge = {
  __typename?: 'MssqlSettingsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<MssqlSettingsPolicy>;
};

/** Change: MSSQL settings policy: timeouts and TLS settings of MSSQL sessions */
export type MssqlSettingsPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** TLS settings towards the client */
  clientTlsSecuritySettings?: InputMaybe<TlsSecuritySettingsUpdateInput>;
  /** Name of the settings policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** TLS settings towards the server */
  serverTlsSecuritySettings?: InputMaybe<TlsSecuritySettingsUpdateInput>;
  /** Seconds after which any session ends */
  sessionTimeout?: InputMaybe<Scalars['Int']['input']>;
  /** Seconds after which an idle session ends */
  timeout?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of the mutation update of MssqlSettingsPolicy */
export type MssqlSettingsPolicyUpdatePayload = {
  __typename?: 'MssqlSettingsPolicyUpdatePayload';
  /** The object after the change */
  mssqlSettingsPolicy?: Maybe<MssqlSettingsPolicy>;
};

/** Certificate that the appliance shows to MSSQL clients */
export type MssqlTlsCertificate = FixTlsCertificate | GenerateTlsCertificate;

/** Certificate that the appliance shows to MSSQL clients: exactly one of the variants */
export type MssqlTlsCertificateInput =
  /** The same certificate for every client */
  { fix: FixTlsCertificateInput; generate?: never; }
  |  /** A certificate generated for each client */
  { fix?: never; generate: GenerateTlsCertificateInput; };

/** Encryption of MSSQL sessions */
export type MssqlTransportSecurity = DisabledMssqlTransportSecurity | TlsMssqlTransportSecurity;

/** Encryption of MSSQL sessions: exactly one of the variants */
export type MssqlTransportSecurityInput =
  /** No encryption */
  { disabled: Scalars['Empty']['input']; tls?: never; }
  |  /** Encryption with TLS */
  { disabled?: never; tls: TlsMssqlTransportSecurityInput; };

/** What can be changed */
export type Mutation = {
  __typename?: 'Mutation';
  /** Delete an object of the type AaPlugin */
  aaPluginDelete?: Maybe<AaPluginDeletePayload>;
  /** Create an object of the type AnalyticsPolicy */
  analyticsPolicyCreate?: Maybe<AnalyticsPolicyCreatePayload>;
  /** Delete an object of the type AnalyticsPolicy */
  analyticsPolicyDelete?: Maybe<AnalyticsPolicyDeletePayload>;
  /** Change an object of the type AnalyticsPolicy */
  analyticsPolicyUpdate?: Maybe<AnalyticsPolicyUpdatePayload>;
  /** Create an object of the type ArchiveCleanupPolicy */
  archiveCleanupPolicyCreate?: Maybe<ArchiveCleanupPolicyCreatePayload>;
  /** Delete an object of the type ArchiveCleanupPolicy */
  archiveCleanupPolicyDelete?: Maybe<ArchiveCleanupPolicyDeletePayload>;
  /** Change an object of the type ArchiveCleanupPolicy */
  archiveCleanupPolicyUpdate?: Maybe<ArchiveCleanupPolicyUpdatePayload>;
  /** Create an object of the type AuditPolicy */
  auditPolicyCreate?: Maybe<AuditPolicyCreatePayload>;
  /** Delete an object of the type AuditPolicy */
  auditPolicyDelete?: Maybe<AuditPolicyDeletePayload>;
  /** Change an object of the type AuditPolicy */
  auditPolicyUpdate?: Maybe<AuditPolicyUpdatePayload>;
  /** Create an object of the type BackupPolicy */
  backupPolicyCreate?: Maybe<BackupPolicyCreatePayload>;
  /** Delete an object of the type BackupPolicy */
  backupPolicyDelete?: Maybe<BackupPolicyDeletePayload>;
  /** Change an object of the type BackupPolicy */
  backupPolicyUpdate?: Maybe<BackupPolicyUpdatePayload>;
  /** Change an object of the type ClusterInterface */
  clusterInterfaceUpdate?: Maybe<ClusterInterfaceUpdatePayload>;
  /** Create an object of the type ContentPolicy */
  contentPolicyCreate?: Maybe<ContentPolicyCreatePayload>;
  /** Delete an object of the type ContentPolicy */
  contentPolicyDelete?: Maybe<ContentPolicyDeletePayload>;
  /** Change an object of the type ContentPolicy */
  contentPolicyUpdate?: Maybe<ContentPolicyUpdatePayload>;
  /** Create an object of the type CredentialStore */
  credentialStoreCreate?: Maybe<CredentialStoreCreatePayload>;
  /** Delete an object of the type CredentialStore */
  credentialStoreDelete?: Maybe<CredentialStoreDeletePayload>;
  /** Change an object of the type CredentialStore */
  credentialStoreUpdate?: Maybe<CredentialStoreUpdatePayload>;
  /** Change an object of the type ExportedConfigurationEncryption */
  exportedConfigurationEncryptionUpdate?: Maybe<ExportedConfigurationEncryptionUpdatePayload>;
  /** Create an object of the type IndexingPolicy */
  indexingPolicyCreate?: Maybe<IndexingPolicyCreatePayload>;
  /** Delete an object of the type IndexingPolicy */
  indexingPolicyDelete?: Maybe<IndexingPolicyDeletePayload>;
  /** Change an object of the type IndexingPolicy */
  indexingPolicyUpdate?: Maybe<IndexingPolicyUpdatePayload>;
  /** Create an object of the type LdapServer */
  ldapServerCreate?: Maybe<LdapServerCreatePayload>;
  /** Delete an object of the type LdapServer */
  ldapServerDelete?: Maybe<LdapServerDeletePayload>;
  /** Change an object of the type LdapServer */
  ldapServerUpdate?: Maybe<LdapServerUpdatePayload>;
  /** Create an object of the type MssqlAuthenticationPolicy */
  mssqlAuthenticationPolicyCreate?: Maybe<MssqlAuthenticationPolicyCreatePayload>;
  /** Delete an object of the type MssqlAuthenticationPolicy */
  mssqlAuthenticationPolicyDelete?: Maybe<MssqlAuthenticationPolicyDeletePayload>;
  /** Change an object of the type MssqlAuthenticationPolicy */
  mssqlAuthenticationPolicyUpdate?: Maybe<MssqlAuthenticationPolicyUpdatePayload>;
  /** Create an object of the type MssqlChannelPolicy */
  mssqlChannelPolicyCreate?: Maybe<MssqlChannelPolicyCreatePayload>;
  /** Delete an object of the type MssqlChannelPolicy */
  mssqlChannelPolicyDelete?: Maybe<MssqlChannelPolicyDeletePayload>;
  /** Change an object of the type MssqlChannelPolicy */
  mssqlChannelPolicyUpdate?: Maybe<MssqlChannelPolicyUpdatePayload>;
  /** Create an object of the type MssqlConnectionPolicy */
  mssqlConnectionPolicyCreate?: Maybe<MssqlConnectionPolicyCreatePayload>;
  /** Delete an object of the type MssqlConnectionPolicy */
  mssqlConnectionPolicyDelete?: Maybe<MssqlConnectionPolicyDeletePayload>;
  /** Change the order of the collection of MssqlConnectionPolicy */
  mssqlConnectionPolicyReorder?: Maybe<MssqlConnectionPolicyReorderPayload>;
  /** Change an object of the type MssqlConnectionPolicy */
  mssqlConnectionPolicyUpdate?: Maybe<MssqlConnectionPolicyUpdatePayload>;
  /** Change an object of the type MssqlOptions */
  mssqlOptionsUpdate?: Maybe<MssqlOptionsUpdatePayload>;
  /** Create an object of the type MssqlSettingsPolicy */
  mssqlSettingsPolicyCreate?: Maybe<MssqlSettingsPolicyCreatePayload>;
  /** Delete an object of the type MssqlSettingsPolicy */
  mssqlSettingsPolicyDelete?: Maybe<MssqlSettingsPolicyDeletePayload>;
  /** Change an object of the type MssqlSettingsPolicy */
  mssqlSettingsPolicyUpdate?: Maybe<MssqlSettingsPolicyUpdatePayload>;
  /** Change an object of the type Nic */
  nicUpdate?: Maybe<NicUpdatePayload>;
  /** Create an object of the type Password */
  passwordCreate?: Maybe<PasswordCreatePayload>;
  /** Create an object of the type PrivateKey */
  privateKeyCreate?: Maybe<PrivateKeyCreatePayload>;
  /** Create an object of the type RdpChannelPolicy */
  rdpChannelPolicyCreate?: Maybe<RdpChannelPolicyCreatePayload>;
  /** Delete an object of the type RdpChannelPolicy */
  rdpChannelPolicyDelete?: Maybe<RdpChannelPolicyDeletePayload>;
  /** Change an object of the type RdpChannelPolicy */
  rdpChannelPolicyUpdate?: Maybe<RdpChannelPolicyUpdatePayload>;
  /** Create an object of the type RdpConnectionPolicy */
  rdpConnectionPolicyCreate?: Maybe<RdpConnectionPolicyCreatePayload>;
  /** Delete an object of the type RdpConnectionPolicy */
  rdpConnectionPolicyDelete?: Maybe<RdpConnectionPolicyDeletePayload>;
  /** Change the order of the collection of RdpConnectionPolicy */
  rdpConnectionPolicyReorder?: Maybe<RdpConnectionPolicyReorderPayload>;
  /** Change an object of the type RdpConnectionPolicy */
  rdpConnectionPolicyUpdate?: Maybe<RdpConnectionPolicyUpdatePayload>;
  /** Change an object of the type RdpDomainMembership */
  rdpDomainMembershipUpdate?: Maybe<RdpDomainMembershipUpdatePayload>;
  /** Change an object of the type RdpOptions */
  rdpOptionsUpdate?: Maybe<RdpOptionsUpdatePayload>;
  /** Create an object of the type RdpSettingsPolicy */
  rdpSettingsPolicyCreate?: Maybe<RdpSettingsPolicyCreatePayload>;
  /** Delete an object of the type RdpSettingsPolicy */
  rdpSettingsPolicyDelete?: Maybe<RdpSettingsPolicyDeletePayload>;
  /** Change an object of the type RdpSettingsPolicy */
  rdpSettingsPolicyUpdate?: Maybe<RdpSettingsPolicyUpdatePayload>;
  /** Sign in at the appliance; the session is kept in a cookie */
  signIn?: Maybe<SignInPayload>;
  /** Sign out: end the session at the appliance and delete the cookie */
  signOut?: Maybe<SignOutPayload>;
  /** Create an object of the type SigningCa */
  signingCaCreate?: Maybe<SigningCaCreatePayload>;
  /** Delete an object of the type SigningCa */
  signingCaDelete?: Maybe<SigningCaDeletePayload>;
  /** Change an object of the type SigningCa */
  signingCaUpdate?: Maybe<SigningCaUpdatePayload>;
  /** Change an object of the type SystemBackup */
  systemBackupUpdate?: Maybe<SystemBackupUpdatePayload>;
  /** Create an object of the type TimePolicy */
  timePolicyCreate?: Maybe<TimePolicyCreatePayload>;
  /** Delete an object of the type TimePolicy */
  timePolicyDelete?: Maybe<TimePolicyDeletePayload>;
  /** Change an object of the type TimePolicy */
  timePolicyUpdate?: Maybe<TimePolicyUpdatePayload>;
  /** Transaction of this operation, as it is at this point; it is committed after the last field */
  transaction?: Maybe<Transaction>;
  /** Create an object of the type TrustedCaList */
  trustedCaListCreate?: Maybe<TrustedCaListCreatePayload>;
  /** Delete an object of the type TrustedCaList */
  trustedCaListDelete?: Maybe<TrustedCaListDeletePayload>;
  /** Change an object of the type TrustedCaList */
  trustedCaListUpdate?: Maybe<TrustedCaListUpdatePayload>;
  /** Create an object of the type UserDatabase */
  userDatabaseCreate?: Maybe<UserDatabaseCreatePayload>;
  /** Delete an object of the type UserDatabase */
  userDatabaseDelete?: Maybe<UserDatabaseDeletePayload>;
  /** Change an object of the type UserDatabase */
  userDatabaseUpdate?: Maybe<UserDatabaseUpdatePayload>;
  /** Change an object of the type UserWebService */
  userWebServiceUpdate?: Maybe<UserWebServiceUpdatePayload>;
  /** Create an object of the type Usergroup */
  usergroupCreate?: Maybe<UsergroupCreatePayload>;
  /** Delete an object of the type Usergroup */
  usergroupDelete?: Maybe<UsergroupDeletePayload>;
  /** Change an object of the type Usergroup */
  usergroupUpdate?: Maybe<UsergroupUpdatePayload>;
  /** Create an object of the type UsermappingPolicy */
  usermappingPolicyCreate?: Maybe<UsermappingPolicyCreatePayload>;
  /** Delete an object of the type UsermappingPolicy */
  usermappingPolicyDelete?: Maybe<UsermappingPolicyDeletePayload>;
  /** Change an object of the type UsermappingPolicy */
  usermappingPolicyUpdate?: Maybe<UsermappingPolicyUpdatePayload>;
  /** Create an object of the type X509Identity */
  x509IdentityCreate?: Maybe<X509IdentityCreatePayload>;
  /** Delete an object of the type X509Identity */
  x509IdentityDelete?: Maybe<X509IdentityDeletePayload>;
  /** Change an object of the type X509Identity */
  x509IdentityUpdate?: Maybe<X509IdentityUpdatePayload>;
};


/** What can be changed */
export type MutationAaPluginDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationAnalyticsPolicyCreateArgs = {
  input: AnalyticsPolicyCreateInput;
};


/** What can be changed */
export type MutationAnalyticsPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationAnalyticsPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: AnalyticsPolicyUpdateInput;
};


/** What can be changed */
export type MutationArchiveCleanupPolicyCreateArgs = {
  input: ArchiveCleanupPolicyCreateInput;
};


/** What can be changed */
export type MutationArchiveCleanupPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationArchiveCleanupPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: ArchiveCleanupPolicyUpdateInput;
};


/** What can be changed */
export type MutationAuditPolicyCreateArgs = {
  input: AuditPolicyCreateInput;
};


/** What can be changed */
export type MutationAuditPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationAuditPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: AuditPolicyUpdateInput;
};


/** What can be changed */
export type MutationBackupPolicyCreateArgs = {
  input: BackupPolicyCreateInput;
};


/** What can be changed */
export type MutationBackupPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationBackupPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: BackupPolicyUpdateInput;
};


/** What can be changed */
export type MutationClusterInterfaceUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: ClusterInterfaceUpdateInput;
};


/** What can be changed */
export type MutationContentPolicyCreateArgs = {
  input: ContentPolicyCreateInput;
};


/** What can be changed */
export type MutationContentPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationContentPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: ContentPolicyUpdateInput;
};


/** What can be changed */
export type MutationCredentialStoreCreateArgs = {
  input: CredentialStoreCreateInput;
};


/** What can be changed */
export type MutationCredentialStoreDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationCredentialStoreUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: CredentialStoreUpdateInput;
};


/** What can be changed */
export type MutationExportedConfigurationEncryptionUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: ExportedConfigurationEncryptionUpdateInput;
};


/** What can be changed */
export type MutationIndexingPolicyCreateArgs = {
  input: IndexingPolicyCreateInput;
};


/** What can be changed */
export type MutationIndexingPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationIndexingPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: IndexingPolicyUpdateInput;
};


/** What can be changed */
export type MutationLdapServerCreateArgs = {
  input: LdapServerCreateInput;
};


/** What can be changed */
export type MutationLdapServerDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationLdapServerUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: LdapServerUpdateInput;
};


/** What can be changed */
export type MutationMssqlAuthenticationPolicyCreateArgs = {
  input: MssqlAuthenticationPolicyCreateInput;
};


/** What can be changed */
export type MutationMssqlAuthenticationPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationMssqlAuthenticationPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: MssqlAuthenticationPolicyUpdateInput;
};


/** What can be changed */
export type MutationMssqlChannelPolicyCreateArgs = {
  input: MssqlChannelPolicyCreateInput;
};


/** What can be changed */
export type MutationMssqlChannelPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationMssqlChannelPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: MssqlChannelPolicyUpdateInput;
};


/** What can be changed */
export type MutationMssqlConnectionPolicyCreateArgs = {
  input: MssqlConnectionPolicyCreateInput;
};


/** What can be changed */
export type MutationMssqlConnectionPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationMssqlConnectionPolicyReorderArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be changed */
export type MutationMssqlConnectionPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: MssqlConnectionPolicyUpdateInput;
};


/** What can be changed */
export type MutationMssqlOptionsUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: MssqlOptionsUpdateInput;
};


/** What can be changed */
export type MutationMssqlSettingsPolicyCreateArgs = {
  input: MssqlSettingsPolicyCreateInput;
};


/** What can be changed */
export type MutationMssqlSettingsPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationMssqlSettingsPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: MssqlSettingsPolicyUpdateInput;
};


/** What can be changed */
export type MutationNicUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: NicUpdateInput;
};


/** What can be changed */
export type MutationPasswordCreateArgs = {
  input: PasswordCreateInput;
};


/** What can be changed */
export type MutationPrivateKeyCreateArgs = {
  input: PrivateKeyCreateInput;
};


/** What can be changed */
export type MutationRdpChannelPolicyCreateArgs = {
  input: RdpChannelPolicyCreateInput;
};


/** What can be changed */
export type MutationRdpChannelPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationRdpChannelPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: RdpChannelPolicyUpdateInput;
};


/** What can be changed */
export type MutationRdpConnectionPolicyCreateArgs = {
  input: RdpConnectionPolicyCreateInput;
};


/** What can be changed */
export type MutationRdpConnectionPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationRdpConnectionPolicyReorderArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** What can be changed */
export type MutationRdpConnectionPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: RdpConnectionPolicyUpdateInput;
};


/** What can be changed */
export type MutationRdpDomainMembershipUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: RdpDomainMembershipUpdateInput;
};


/** What can be changed */
export type MutationRdpOptionsUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: RdpOptionsUpdateInput;
};


/** What can be changed */
export type MutationRdpSettingsPolicyCreateArgs = {
  input: RdpSettingsPolicyCreateInput;
};


/** What can be changed */
export type MutationRdpSettingsPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationRdpSettingsPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: RdpSettingsPolicyUpdateInput;
};


/** What can be changed */
export type MutationSignInArgs = {
  loginMethod?: InputMaybe<Scalars['String']['input']>;
  password: Scalars['String']['input'];
  username: Scalars['String']['input'];
};


/** What can be changed */
export type MutationSigningCaCreateArgs = {
  input: SigningCaCreateInput;
};


/** What can be changed */
export type MutationSigningCaDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationSigningCaUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: SigningCaUpdateInput;
};


/** What can be changed */
export type MutationSystemBackupUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: SystemBackupUpdateInput;
};


/** What can be changed */
export type MutationTimePolicyCreateArgs = {
  input: TimePolicyCreateInput;
};


/** What can be changed */
export type MutationTimePolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationTimePolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: TimePolicyUpdateInput;
};


/** What can be changed */
export type MutationTrustedCaListCreateArgs = {
  input: TrustedCaListCreateInput;
};


/** What can be changed */
export type MutationTrustedCaListDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationTrustedCaListUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: TrustedCaListUpdateInput;
};


/** What can be changed */
export type MutationUserDatabaseCreateArgs = {
  input: UserDatabaseCreateInput;
};


/** What can be changed */
export type MutationUserDatabaseDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationUserDatabaseUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: UserDatabaseUpdateInput;
};


/** What can be changed */
export type MutationUserWebServiceUpdateArgs = {
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: UserWebServiceUpdateInput;
};


/** What can be changed */
export type MutationUsergroupCreateArgs = {
  input: UsergroupCreateInput;
};


/** What can be changed */
export type MutationUsergroupDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationUsergroupUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: UsergroupUpdateInput;
};


/** What can be changed */
export type MutationUsermappingPolicyCreateArgs = {
  input: UsermappingPolicyCreateInput;
};


/** What can be changed */
export type MutationUsermappingPolicyDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationUsermappingPolicyUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: UsermappingPolicyUpdateInput;
};


/** What can be changed */
export type MutationX509IdentityCreateArgs = {
  input: X509IdentityCreateInput;
};


/** What can be changed */
export type MutationX509IdentityDeleteArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
};


/** What can be changed */
export type MutationX509IdentityUpdateArgs = {
  id: Scalars['ID']['input'];
  ifVersion?: InputMaybe<Scalars['String']['input']>;
  input: X509IdentityUpdateInput;
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

/** New value: The server at the translated address that the client asked for */
export type NatServerAddressInput = {
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: InputMaybe<CustomDnsInput>;
  /** Network that addresses are translated to (IP address/prefix length) */
  network: Scalars['String']['input'];
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

/** New value: A directory on an NFS server */
export type NfsBackupTargetInput = {
  /** Directory on the server */
  path?: InputMaybe<Scalars['String']['input']>;
  /** Host of the server */
  server?: InputMaybe<ServerHostInput>;
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

/** New value: Address of a logical interface; its key names the card and the interface as well */
export type NicAddressInput = {
  /** The address itself (IP address/prefix length) */
  address?: InputMaybe<Scalars['String']['input']>;
  /** Key of the item in its map */
  key: Scalars['ID']['input'];
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

/** New value: Logical interface of a network interface card */
export type NicInterfaceInput = {
  /** Addresses of the interface */
  addresses: Array<NicAddressInput>;
  /** Key of the item in its map */
  key: Scalars['ID']['input'];
  /** Name of the interface */
  name?: InputMaybe<Scalars['String']['input']>;
  /** VLAN of the interface; 0 if it has none */
  vlantag?: InputMaybe<Scalars['Int']['input']>;
};

/** Change: Network interface card */
export type NicUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Logical interfaces of the card */
  interfaces?: InputMaybe<Array<NicInterfaceInput>>;
  /** Name of the card in the operating system, for example `eth0` */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Speed of the card, for example `auto` */
  speed?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of Nic */
export type NicUpdatePayload = {
  __typename?: 'NicUpdatePayload';
  /** The object after the change */
  nic?: Maybe<Nic>;
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

/** New value: Mails about a backup or an archiving */
export type NotificationEventInput = {
  /** Highest number of files in the list; only used if the mail lists the files */
  fileCountLimit?: InputMaybe<Scalars['Int']['input']>;
  /** True if the mail lists the files; only used if all events are reported */
  sendFilelist?: InputMaybe<Scalars['Boolean']['input']>;
  /** Events that are reported */
  type?: InputMaybe<NotificationEventType>;
};

/** Events that are reported by mail */
export type NotificationEventType =
  /** Every event */
  | 'ALL'
  /** Errors only */
  | 'ERRORS_ONLY'
  /** No event */
  | 'NONE';

/** Change: Mails about a backup or an archiving */
export type NotificationEventUpdateInput = {
  /** Highest number of files in the list; only used if the mail lists the files */
  fileCountLimit?: InputMaybe<Scalars['Int']['input']>;
  /** True if the mail lists the files; only used if all events are reported */
  sendFilelist?: InputMaybe<Scalars['Boolean']['input']>;
  /** Events that are reported */
  type?: InputMaybe<NotificationEventType>;
};

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

/** New value: The sessions of the members of one group */
export type OnlyAccessControlSubjectInput = {
  /** Name of the group: a local group or an LDAP group */
  group: Scalars['String']['input'];
};

/** The server that the client asked for */
export type OriginalServerAddress = {
  __typename?: 'OriginalServerAddress';
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: Maybe<CustomDns>;
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** New value: The server that the client asked for */
export type OriginalServerAddressInput = {
  /** DNS server that resolves targets given as host names in channel policies; null if the appliance's DNS servers do */
  customDns?: InputMaybe<CustomDnsInput>;
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

/** New value: Password that objects refer to and that nobody can read; one object at most can refer to it. It can be created, but not changed or deleted. */
export type PasswordCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
};

/** Result of the mutation create of Password */
export type PasswordCreatePayload = {
  __typename?: 'PasswordCreatePayload';
  /** The object that was created */
  password?: Maybe<Password>;
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

/** New value: Check of the groups that the user object lists in a directory with the POSIX schema */
export type PosixLdapMemberofCheckInput = {
  /** Object class of those groups, for example `groupOfNames`; null if none is set */
  memberofGroupObjectclass?: InputMaybe<Scalars['String']['input']>;
  /** Attribute of the user object that lists the groups, for example `memberOf` */
  memberofUserAttribute: Scalars['String']['input'];
};

/** Check of the groups of a user in a directory with the POSIX schema */
export type PosixLdapMembershipCheck = {
  __typename?: 'PosixLdapMembershipCheck';
  /** Attribute of the group object that lists the usernames of its members, for example `memberUid`; null if none is set */
  memberUidAttribute?: Maybe<Scalars['String']['output']>;
};

/** New value: Check of the groups of a user in a directory with the POSIX schema */
export type PosixLdapMembershipCheckInput = {
  /** Attribute of the group object that lists the usernames of its members, for example `memberUid`; null if none is set */
  memberUidAttribute?: InputMaybe<Scalars['String']['input']>;
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

/** New value: Directory with the POSIX schema */
export type PosixLdapSchemaInput = {
  /** Check of the groups that the user object lists; null if they are not checked */
  memberofCheck?: InputMaybe<PosixLdapMemberofCheckInput>;
  /** Check of the primary and supplementary groups of a user; null if they are not checked */
  membershipCheck?: InputMaybe<PosixLdapMembershipCheckInput>;
  /** Kinds of groups that list the distinguished names of their members */
  userDnInGroups: Array<LdapUserDnInGroupInput>;
  /** Attribute of the user object that holds the username, for example `uid` */
  usernameAttribute: Scalars['String']['input'];
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

/** New value: Private key that objects refer to and that nobody can read; one object at most can refer to it. It can be created, but not changed or deleted. */
export type PrivateKeyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
};

/** Result of the mutation create of PrivateKey */
export type PrivateKeyCreatePayload = {
  __typename?: 'PrivateKeyCreatePayload';
  /** The object that was created */
  privateKey?: Maybe<PrivateKey>;
};

/** Cleanup of the metadata of a protocol's sessions; only on older appliances */
export type ProtocolAuditCleanup = {
  __typename?: 'ProtocolAuditCleanup';
  /** Days that metadata is kept */
  channelDatabaseCleanupDays?: Maybe<Scalars['Int']['output']>;
};

/** New value: Cleanup of the metadata of a protocol's sessions; only on older appliances */
export type ProtocolAuditCleanupInput = {
  /** Days that metadata is kept */
  channelDatabaseCleanupDays: Scalars['Int']['input'];
};

/** Audit settings of a protocol; only on older appliances */
export type ProtocolAuditOptions = {
  __typename?: 'ProtocolAuditOptions';
  /** Cleanup of the metadata of the protocol's sessions; null if it is not cleaned up */
  cleanup?: Maybe<ProtocolAuditCleanup>;
  /** Timestamping of the protocol's audit trails */
  timestamping?: Maybe<ProtocolTimestamping>;
};

/** Change: Audit settings of a protocol; only on older appliances */
export type ProtocolAuditOptionsUpdateInput = {
  /** Cleanup of the metadata of the protocol's sessions; null if it is not cleaned up */
  cleanup?: InputMaybe<ProtocolAuditCleanupInput>;
  /** Timestamping of the protocol's audit trails */
  timestamping?: InputMaybe<ProtocolTimestampingInput>;
};

/** Service of a protocol */
export type ProtocolService = {
  __typename?: 'ProtocolService';
  /** True if the appliance handles connections of the protocol */
  enabled?: Maybe<Scalars['Boolean']['output']>;
  /** Verbosity of the protocol's log messages; may be null if the service is disabled */
  logLevel?: Maybe<Scalars['Int']['output']>;
};

/** Change: Service of a protocol */
export type ProtocolServiceUpdateInput = {
  /** True if the appliance handles connections of the protocol */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Verbosity of the protocol's log messages; may be null if the service is disabled */
  logLevel?: InputMaybe<Scalars['Int']['input']>;
};

/** Timestamping of a protocol's audit trails; only on older appliances */
export type ProtocolTimestamping = LocalProtocolTimestamping | RemoteProtocolTimestamping;

/** Timestamping of a protocol's audit trails; only on older appliances: exactly one of the variants */
export type ProtocolTimestampingInput =
  /** Timestamping by the appliance itself */
  { local: LocalProtocolTimestampingInput; remote?: never; }
  |  /** Timestamping by an authority elsewhere */
  { local?: never; remote: RemoteProtocolTimestampingInput; };

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

/** New value: Authentication by RADIUS servers */
export type RadiusMssqlAuthenticationBackendInput = {
  /** Protocol of the authentication */
  authenticationProtocol?: InputMaybe<RadiusAuthenticationProtocol>;
  /** True if active web sessions extend the authentication */
  keepalive?: InputMaybe<Scalars['Boolean']['input']>;
  /** RADIUS servers that are asked */
  servers: Array<RadiusServerInput>;
  /** Seconds after which an authentication expires; null if none is set */
  timeout?: InputMaybe<Scalars['Int']['input']>;
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

/** New value: RADIUS server */
export type RadiusServerInput = {
  /** Host of the RADIUS server */
  address?: InputMaybe<ServerHostInput>;
  /** Port of the RADIUS server, usually 1812 */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Secret that the appliance shares with the RADIUS server */
  sharedSecret: SecretInput;
};

/** Limit of the rate of connections */
export type RateLimit = {
  __typename?: 'RateLimit';
  /** Highest number of connections per minute */
  value?: Maybe<Scalars['Int']['output']>;
};

/** New value: Limit of the rate of connections */
export type RateLimitInput = {
  /** Highest number of connections per minute */
  value: Scalars['Int']['input'];
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

/** New value: RDP channel policy: which channels may be opened, by whom, and what is done with them */
export type RdpChannelPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the channel policy */
  name: Scalars['String']['input'];
  /** Rules of the channel policy */
  rules: Array<ChannelRuleInput>;
};

/** Result of the mutation create of RdpChannelPolicy */
export type RdpChannelPolicyCreatePayload = {
  __typename?: 'RdpChannelPolicyCreatePayload';
  /** The object that was created */
  rdpChannelPolicy?: Maybe<RdpChannelPolicy>;
};

/** Result of the mutation delete of RdpChannelPolicy */
export type RdpChannelPolicyDeletePayload = {
  __typename?: 'RdpChannelPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type RdpChannelPolicyEdge = {
  __typename?: 'RdpChannelPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<RdpChannelPolicy>;
};

/** Change: RDP channel policy: which channels may be opened, by whom, and what is done with them */
export type RdpChannelPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the channel policy */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Rules of the channel policy */
  rules?: InputMaybe<Array<ChannelRuleInput>>;
};

/** Result of the mutation update of RdpChannelPolicy */
export type RdpChannelPolicyUpdatePayload = {
  __typename?: 'RdpChannelPolicyUpdatePayload';
  /** The object after the change */
  rdpChannelPolicy?: Maybe<RdpChannelPolicy>;
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

/** New value: RDP connection policy: which clients may reach which servers over RDP, and under which policies */
export type RdpConnectionPolicyCreateInput = {
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl?: InputMaybe<Array<AccessControlEntryInput>>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Indexing of the audit trails of the connection policy */
  indexing?: InputMaybe<ConnectionIndexingInput>;
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the connection policy */
  name: Scalars['String']['input'];
  /** Clients, targets and ports of the connection policy */
  network?: InputMaybe<ConnectionNetworkInput>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: InputMaybe<LogLevelOverrideInput>;
  /** Policies and other objects that the connection policy refers to */
  policies: RdpConnectionPolicyReferencesInput;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: InputMaybe<RateLimitInput>;
  /** Remote Desktop Gateway that the appliance acts as; null if it does not */
  remoteDesktopGateway?: InputMaybe<RemoteDesktopGatewayInput>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: InputMaybe<ServerAddressInput>;
  /** Check of the server's certificate; null if any certificate is accepted (default) */
  serverCertificateCheck?: InputMaybe<ServerCertificateCheckInput>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: InputMaybe<SourceAddressInput>;
  /** Encryption of the sessions */
  transportSecurity?: InputMaybe<RdpTransportSecurityInput>;
  /** Additional authentication on the web interface; null if it is not required */
  webGatewayAuthentication?: InputMaybe<WebGatewayAuthenticationInput>;
};

/** Result of the mutation create of RdpConnectionPolicy */
export type RdpConnectionPolicyCreatePayload = {
  __typename?: 'RdpConnectionPolicyCreatePayload';
  /** The object that was created */
  rdpConnectionPolicy?: Maybe<RdpConnectionPolicy>;
};

/** Result of the mutation delete of RdpConnectionPolicy */
export type RdpConnectionPolicyDeletePayload = {
  __typename?: 'RdpConnectionPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
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

/** New value: What an RDP connection policy refers to */
export type RdpConnectionPolicyReferencesInput = {
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: InputMaybe<Scalars['ID']['input']>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Audit policy of the connection policy */
  auditPolicy: Scalars['ID']['input'];
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Channel policy of the connection policy */
  channelPolicy: Scalars['ID']['input'];
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: InputMaybe<Scalars['ID']['input']>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: InputMaybe<Scalars['ID']['input']>;
  /** Settings policy of the connection policy */
  settings: Scalars['ID']['input'];
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: InputMaybe<Scalars['ID']['input']>;
};

/** Change: What an RDP connection policy refers to */
export type RdpConnectionPolicyReferencesUpdateInput = {
  /** Authentication and authorization plugin of the connection policy; null if there is none */
  aaPlugin?: InputMaybe<Scalars['ID']['input']>;
  /** Analytics policy of the connection policy; null if there is none */
  analyticsPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Archive and cleanup policy of the connection policy; null if there is none */
  archiveCleanupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Audit policy of the connection policy */
  auditPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Backup policy of the connection policy; null if there is none */
  backupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Channel policy of the connection policy */
  channelPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Credential store of the connection policy; null if there is none */
  credentialStore?: InputMaybe<Scalars['ID']['input']>;
  /** LDAP server of the connection policy; null if there is none */
  ldapServer?: InputMaybe<Scalars['ID']['input']>;
  /** Settings policy of the connection policy */
  settings?: InputMaybe<Scalars['ID']['input']>;
  /** Usermapping policy of the connection policy; null if there is none */
  usermappingPolicy?: InputMaybe<Scalars['ID']['input']>;
};

/** Result of the mutation reorder of RdpConnectionPolicy */
export type RdpConnectionPolicyReorderPayload = {
  __typename?: 'RdpConnectionPolicyReorderPayload';
  /** The objects in the new order */
  rdpConnectionPolicies: Array<Maybe<RdpConnectionPolicy>>;
};

/** Change: RDP connection policy: which clients may reach which servers over RDP, and under which policies */
export type RdpConnectionPolicyUpdateInput = {
  /** Groups that may authorize or audit the sessions of the connection policy */
  accessControl?: InputMaybe<Array<AccessControlEntryInput>>;
  /** True if the connection policy is in use, false if it is suspended */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of the connection policy's sessions; null if this policy has none of its own */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Indexing of the audit trails of the connection policy */
  indexing?: InputMaybe<ConnectionIndexingUpdateInput>;
  /** True if downloads of audit trails are logged */
  logAuditTrailDownloads?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the connection policy */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Clients, targets and ports of the connection policy */
  network?: InputMaybe<ConnectionNetworkUpdateInput>;
  /** Log level of the connection policy; null if the level in the protocol's options applies */
  overrideLogLevel?: InputMaybe<LogLevelOverrideInput>;
  /** Policies and other objects that the connection policy refers to */
  policies?: InputMaybe<RdpConnectionPolicyReferencesUpdateInput>;
  /** Limit of the rate of connections; null if there is none */
  rateLimit?: InputMaybe<RateLimitInput>;
  /** Remote Desktop Gateway that the appliance acts as; null if it does not */
  remoteDesktopGateway?: InputMaybe<RemoteDesktopGatewayInput>;
  /** Server that the sessions of the connection policy go to */
  serverAddress?: InputMaybe<ServerAddressInput>;
  /** Check of the server's certificate; null if any certificate is accepted (default) */
  serverCertificateCheck?: InputMaybe<ServerCertificateCheckInput>;
  /** Address that the appliance uses towards the server */
  sourceAddress?: InputMaybe<SourceAddressInput>;
  /** Encryption of the sessions */
  transportSecurity?: InputMaybe<RdpTransportSecurityInput>;
  /** Additional authentication on the web interface; null if it is not required */
  webGatewayAuthentication?: InputMaybe<WebGatewayAuthenticationInput>;
};

/** Result of the mutation update of RdpConnectionPolicy */
export type RdpConnectionPolicyUpdatePayload = {
  __typename?: 'RdpConnectionPolicyUpdatePayload';
  /** The object after the change */
  rdpConnectionPolicy?: Maybe<RdpConnectionPolicy>;
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

/** Change: Membership of the appliance in an Active Directory domain, for RDP */
export type RdpDomainMembershipUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the domain; required if the membership is enabled */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** True if the appliance uses its membership; joining a domain is only possible on the web interface of the appliance */
  enabled?: InputMaybe<Scalars['Boolean']['input']>;
  /** Name of the realm; required if the membership is enabled */
  realm?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of RdpDomainMembership */
export type RdpDomainMembershipUpdatePayload = {
  __typename?: 'RdpDomainMembershipUpdatePayload';
  /** The object after the change */
  rdpDomainMembership?: Maybe<RdpDomainMembership>;
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

/** Change: Options that apply to all RDP connections. Older and newer appliances keep the cleanup of metadata in different members. */
export type RdpOptionsUpdateInput = {
  /** Cleanup of metadata and timestamping; null on newer appliances, where `channelDatabaseCleanup` and the audit policies hold them */
  audit?: InputMaybe<ProtocolAuditOptionsUpdateInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Cleanup of the metadata of RDP sessions; null if it is not cleaned up, and on older appliances */
  channelDatabaseCleanup?: InputMaybe<ChannelDatabaseCleanupInput>;
  /** Service of the protocol */
  service?: InputMaybe<ProtocolServiceUpdateInput>;
};

/** Result of the mutation update of RdpOptions */
export type RdpOptionsUpdatePayload = {
  __typename?: 'RdpOptionsUpdatePayload';
  /** The object after the change */
  rdpOptions?: Maybe<RdpOptions>;
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

/** New value: RDP settings policy: timeout, display, protocol version and authentication of RDP sessions. Members that are not documented are in `body`. */
export type RdpSettingsPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the settings policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True if channel policies are evaluated before the appliance connects to the server; null if the appliance does not send it */
  preconnectChannelCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Timeout in seconds; null if the appliance does not send it */
  timeout?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of the mutation create of RdpSettingsPolicy */
export type RdpSettingsPolicyCreatePayload = {
  __typename?: 'RdpSettingsPolicyCreatePayload';
  /** The object that was created */
  rdpSettingsPolicy?: Maybe<RdpSettingsPolicy>;
};

/** Result of the mutation delete of RdpSettingsPolicy */
export type RdpSettingsPolicyDeletePayload = {
  __typename?: 'RdpSettingsPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type RdpSettingsPolicyEdge = {
  __typename?: 'RdpSettingsPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<RdpSettingsPolicy>;
};

/** Change: RDP settings policy: timeout, display, protocol version and authentication of RDP sessions. Members that are not documented are in `body`. */
export type RdpSettingsPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the settings policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
  /** True if channel policies are evaluated before the appliance connects to the server; null if the appliance does not send it */
  preconnectChannelCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Timeout in seconds; null if the appliance does not send it */
  timeout?: InputMaybe<Scalars['Int']['input']>;
};

/** Result of the mutation update of RdpSettingsPolicy */
export type RdpSettingsPolicyUpdatePayload = {
  __typename?: 'RdpSettingsPolicyUpdatePayload';
  /** The object after the change */
  rdpSettingsPolicy?: Maybe<RdpSettingsPolicy>;
};

/** Certificate that the appliance shows to RDP clients */
export type RdpTlsCertificate = FixTlsCertificate | GenerateTlsCertificate | SelfSignedTlsCertificate;

/** Certificate that the appliance shows to RDP clients: exactly one of the variants */
export type RdpTlsCertificateInput =
  /** The same certificate for every client */
  { fix: FixTlsCertificateInput; generate?: never; selfSigned?: never; }
  |  /** A certificate generated for each client */
  { fix?: never; generate: GenerateTlsCertificateInput; selfSigned?: never; }
  |  /** A certificate that the appliance signs itself */
  { fix?: never; generate?: never; selfSigned: Scalars['Empty']['input']; };

/** Encryption of RDP sessions */
export type RdpTransportSecurity = LegacyRdpTransportSecurity | TlsRdpTransportSecurity;

/** Encryption of RDP sessions: exactly one of the variants */
export type RdpTransportSecurityInput =
  /** Standard RDP Security only, which is weak */
  { legacy: Scalars['Empty']['input']; tls?: never; }
  |  /** Encryption with TLS */
  { legacy?: never; tls: TlsRdpTransportSecurityInput; };

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

/** New value: A timestamping authority elsewhere */
export type RemoteAuditTimestampingServerInput = {
  /** Timestamping policy that is asked for; null for the authority's default */
  oid?: InputMaybe<TimestampingPolicyOidInput>;
  /** Address of the timestamping authority (URL) */
  serverUrl: Scalars['String']['input'];
};

/** The appliance as a Remote Desktop Gateway */
export type RemoteDesktopGateway = {
  __typename?: 'RemoteDesktopGateway';
  /** Certificate that the gateway shows to the clients */
  hostCertificationMethod?: Maybe<HostCertificationMethod>;
  /** How the gateway authenticates the clients */
  localAuthentication?: Maybe<LocalAuthentication>;
};

/** New value: The appliance as a Remote Desktop Gateway */
export type RemoteDesktopGatewayInput = {
  /** Certificate that the gateway shows to the clients */
  hostCertificationMethod?: InputMaybe<HostCertificationMethodInput>;
  /** How the gateway authenticates the clients */
  localAuthentication?: InputMaybe<LocalAuthenticationInput>;
};

/** Timestamping by an authority elsewhere */
export type RemoteProtocolTimestamping = {
  __typename?: 'RemoteProtocolTimestamping';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Seconds between two timestamps or signatures */
  signingInterval?: Maybe<Scalars['Int']['output']>;
};

/** New value: Timestamping by an authority elsewhere */
export type RemoteProtocolTimestampingInput = {
  /** Seconds between two timestamps or signatures */
  signingInterval?: InputMaybe<Scalars['Int']['input']>;
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

/** New value: A directory on a server that is reached with rsync over SSH */
export type RsyncBackupTargetInput = {
  /** Private key that the appliance authenticates with; its public key must be on the server */
  authKey: Scalars['ID']['input'];
  /** Public key of the server */
  hostKey?: InputMaybe<RsyncHostKeyInput>;
  /** Directory on the server */
  path?: InputMaybe<Scalars['String']['input']>;
  /** SSH port of the server */
  port?: InputMaybe<Scalars['Int']['input']>;
  /** Host of the server */
  server?: InputMaybe<ServerHostInput>;
  /** Username on the server */
  username?: InputMaybe<Scalars['String']['input']>;
};

/** Public key of a server that is reached with rsync over SSH */
export type RsyncHostKey = {
  __typename?: 'RsyncHostKey';
  /** Type of the key, for example `rsa` */
  selection?: Maybe<Scalars['String']['output']>;
  /** The key itself, in base64 */
  value?: Maybe<Scalars['String']['output']>;
};

/** New value: Public key of a server that is reached with rsync over SSH */
export type RsyncHostKeyInput = {
  /** Type of the key, for example `rsa` */
  selection?: InputMaybe<Scalars['String']['input']>;
  /** The key itself, in base64 */
  value?: InputMaybe<Scalars['String']['input']>;
};

/** A password or key that the appliance keeps and never shows */
export type Secret = {
  __typename?: 'Secret';
  /** True if the secret is set */
  isSet: Scalars['Boolean']['output'];
  /** Key of the secret; null if the appliance does not tell it */
  key?: Maybe<Scalars['ID']['output']>;
};

/** A password that is set: a new one, or one that exists on the appliance */
export type SecretInput =
  /** Global id or key of a password on the appliance, or "@name" of an earlier field that created it */
  { key: Scalars['ID']['input']; plain?: never; }
  |  /** The password itself; the appliance keeps it and never shows it */
  { key?: never; plain: Scalars['String']['input']; };

/** A certificate that the appliance signs itself */
export type SelfSignedTlsCertificate = {
  __typename?: 'SelfSignedTlsCertificate';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
};

/** Server that the sessions of a connection policy go to */
export type ServerAddress = FixServerAddress | InbandServerAddress | NatServerAddress | OriginalServerAddress;

/** Server that the sessions of a connection policy go to: exactly one of the variants */
export type ServerAddressInput =
  /** One fixed server */
  { fix: FixServerAddressInput; inband?: never; nat?: never; original?: never; }
  |  /** The server that the user names in the username */
  { fix?: never; inband: InbandServerAddressInput; nat?: never; original?: never; }
  |  /** The server at the translated address that the client asked for */
  { fix?: never; inband?: never; nat: NatServerAddressInput; original?: never; }
  |  /** The server that the client asked for */
  { fix?: never; inband?: never; nat?: never; original: OriginalServerAddressInput; };

/** Check of the server's certificate */
export type ServerCertificateCheck = {
  __typename?: 'ServerCertificateCheck';
  /** Certificate authorities that may have signed the server's certificate */
  trustedCa?: Maybe<TrustedCaList>;
};

/** New value: Check of the server's certificate */
export type ServerCertificateCheckInput = {
  /** Certificate authorities that may have signed the server's certificate */
  trustedCa: Scalars['ID']['input'];
};

/** Host of a server, by address or by name */
export type ServerHost = {
  __typename?: 'ServerHost';
  /** Kind of the host's address */
  selection?: Maybe<ServerHostSelection>;
  /** IP address or host name of the host */
  value?: Maybe<Scalars['String']['output']>;
};

/** New value: Host of a server, by address or by name */
export type ServerHostInput = {
  /** Kind of the host's address */
  selection?: InputMaybe<ServerHostSelection>;
  /** IP address or host name of the host */
  value: Scalars['String']['input'];
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

/** New value: Signing CA: certificate authority that signs the certificates that the appliance generates. Members that are not documented are in `body`. */
export type SigningCaCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Certificate and private key of the certificate authority */
  ca?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the signing CA; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of SigningCa */
export type SigningCaCreatePayload = {
  __typename?: 'SigningCaCreatePayload';
  /** The object that was created */
  signingCa?: Maybe<SigningCa>;
};

/** Result of the mutation delete of SigningCa */
export type SigningCaDeletePayload = {
  __typename?: 'SigningCaDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type SigningCaEdge = {
  __typename?: 'SigningCaEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<SigningCa>;
};

/** Change: Signing CA: certificate authority that signs the certificates that the appliance generates. Members that are not documented are in `body`. */
export type SigningCaUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Certificate and private key of the certificate authority */
  ca?: InputMaybe<Scalars['ID']['input']>;
  /** Name of the signing CA; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of SigningCa */
export type SigningCaUpdatePayload = {
  __typename?: 'SigningCaUpdatePayload';
  /** The object after the change */
  signingCa?: Maybe<SigningCa>;
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

/** New value: A certificate generated for each client */
export type SigningHostCertificationMethodInput = {
  /** Common name of the generated certificates; null for the appliance's host name with its domain name */
  commonName?: InputMaybe<Scalars['String']['input']>;
  /** Certificate authority that signs the generated certificates */
  signingCa: Scalars['ID']['input'];
};

/** The same certificate for every client */
export type SingleHostCertificationMethod = {
  __typename?: 'SingleHostCertificationMethod';
  /** Name of the variant on the appliance */
  selection: Scalars['String']['output'];
  /** Certificate shown to the clients */
  x509Identity?: Maybe<X509Identity>;
};

/** New value: The same certificate for every client */
export type SingleHostCertificationMethodInput = {
  /** Certificate shown to the clients */
  x509Identity: Scalars['ID']['input'];
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

/** New value: A share on an SMB server */
export type SmbBackupTargetInput = {
  /** How the appliance authenticates on the server, as the appliance writes it */
  authentication?: InputMaybe<Scalars['JSON']['input']>;
  /** Domain of the server; null if none is set */
  domain?: InputMaybe<Scalars['String']['input']>;
  /** Version of the SMB protocol */
  protocolVersion?: InputMaybe<Scalars['String']['input']>;
  /** Host of the server */
  server?: InputMaybe<ServerHostInput>;
  /** Share and directory on the server: `share_name/path/to/directory` */
  share?: InputMaybe<Scalars['String']['input']>;
};

/** Address that the appliance uses towards the server */
export type SourceAddress = BoxAddressSourceAddress | FixSourceAddress | OriginalSourceAddress;

/** Address that the appliance uses towards the server: exactly one of the variants */
export type SourceAddressInput =
  /** The appliance's own address (default) */
  { boxAddress: Scalars['Empty']['input']; fix?: never; original?: never; }
  |  /** One fixed address */
  { boxAddress?: never; fix: FixSourceAddressInput; original?: never; }
  |  /** The address of the client */
  { boxAddress?: never; fix?: never; original: Scalars['Empty']['input']; };

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

/** New value: TLS from the beginning of the connection */
export type SslLdapEncryptionInput = {
  /** Certificate that the appliance shows to the servers; null if it shows none */
  clientAuthentication?: InputMaybe<LdapClientAuthenticationInput>;
  /** Check of the servers' certificates; null if they are not checked */
  serverCertificateCheck?: InputMaybe<LdapServerCertificateCheckInput>;
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

/** New value: TLS that is started within the connection */
export type StarttlsLdapEncryptionInput = {
  /** Certificate that the appliance shows to the servers; null if it shows none */
  clientAuthentication?: InputMaybe<LdapClientAuthenticationInput>;
  /** Check of the servers' certificates; null if they are not checked */
  serverCertificateCheck?: InputMaybe<LdapServerCertificateCheckInput>;
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

/** Change: Backup of the configuration and the system of the appliance */
export type SystemBackupUpdateInput = {
  /** Backup policy of the system; null if the system is not backed up */
  backupPolicy?: InputMaybe<Scalars['ID']['input']>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
};

/** Result of the mutation update of SystemBackup */
export type SystemBackupUpdatePayload = {
  __typename?: 'SystemBackupUpdatePayload';
  /** The object after the change */
  systemBackup?: Maybe<SystemBackup>;
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

/** New value: Time policy: the times of the week at which something is permitted */
export type TimePolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Permitted intervals on Fridays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  fri: Array<Array<Scalars['String']['input']>>;
  /** Permitted intervals on Mondays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  mon: Array<Array<Scalars['String']['input']>>;
  /** Name of the policy, without white space */
  name: Scalars['String']['input'];
  /** Permitted intervals on Saturdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sat: Array<Array<Scalars['String']['input']>>;
  /** Permitted intervals on Sundays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sun: Array<Array<Scalars['String']['input']>>;
  /** Permitted intervals on Thursdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  thu: Array<Array<Scalars['String']['input']>>;
  /** Permitted intervals on Tuesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  tue: Array<Array<Scalars['String']['input']>>;
  /** Permitted intervals on Wednesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  wed: Array<Array<Scalars['String']['input']>>;
};

/** Result of the mutation create of TimePolicy */
export type TimePolicyCreatePayload = {
  __typename?: 'TimePolicyCreatePayload';
  /** The object that was created */
  timePolicy?: Maybe<TimePolicy>;
};

/** Result of the mutation delete of TimePolicy */
export type TimePolicyDeletePayload = {
  __typename?: 'TimePolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type TimePolicyEdge = {
  __typename?: 'TimePolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<TimePolicy>;
};

/** Change: Time policy: the times of the week at which something is permitted */
export type TimePolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Permitted intervals on Fridays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  fri?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Permitted intervals on Mondays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  mon?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Name of the policy, without white space */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Permitted intervals on Saturdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sat?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Permitted intervals on Sundays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  sun?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Permitted intervals on Thursdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  thu?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Permitted intervals on Tuesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  tue?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
  /** Permitted intervals on Wednesdays, each a pair of from and until (hh:mm); empty if the whole day is forbidden */
  wed?: InputMaybe<Array<Array<Scalars['String']['input']>>>;
};

/** Result of the mutation update of TimePolicy */
export type TimePolicyUpdatePayload = {
  __typename?: 'TimePolicyUpdatePayload';
  /** The object after the change */
  timePolicy?: Maybe<TimePolicy>;
};

/** Timestamping policy by its object identifier */
export type TimestampingPolicyOid = {
  __typename?: 'TimestampingPolicyOid';
  /** Object identifier of the policy */
  policyOid?: Maybe<Scalars['String']['output']>;
};

/** New value: Timestamping policy by its object identifier */
export type TimestampingPolicyOidInput = {
  /** Object identifier of the policy */
  policyOid: Scalars['String']['input'];
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

/** New value: Encryption with TLS */
export type TlsMssqlTransportSecurityInput = {
  /** Certificate that the appliance shows to the clients */
  certificate: MssqlTlsCertificateInput;
  /** Check of the server's certificate; null if any certificate is accepted (default) */
  serverCertificateCheck?: InputMaybe<ServerCertificateCheckInput>;
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

/** New value: Encryption with TLS */
export type TlsRdpTransportSecurityInput = {
  /** Certificate that the appliance shows to the clients */
  certificate: RdpTlsCertificateInput;
  /** True if clients may fall back to Standard RDP Security */
  legacyFallback: Scalars['Boolean']['input'];
};

/** TLS settings of one side of a session */
export type TlsSecuritySettings = {
  __typename?: 'TlsSecuritySettings';
  /** Ciphers that are permitted */
  cipherStrength?: Maybe<CipherStrength>;
  /** Lowest version of TLS that is offered */
  minimumTlsVersion?: Maybe<MinimumTlsVersion>;
};

/** New value: TLS settings of one side of a session */
export type TlsSecuritySettingsInput = {
  /** Ciphers that are permitted */
  cipherStrength?: InputMaybe<CipherStrengthInput>;
  /** Lowest version of TLS that is offered */
  minimumTlsVersion?: InputMaybe<MinimumTlsVersion>;
};

/** Change: TLS settings of one side of a session */
export type TlsSecuritySettingsUpdateInput = {
  /** Ciphers that are permitted */
  cipherStrength?: InputMaybe<CipherStrengthInput>;
  /** Lowest version of TLS that is offered */
  minimumTlsVersion?: InputMaybe<MinimumTlsVersion>;
};

/** Transaction on the appliance that carries out the mutation fields of one operation */
export type Transaction = {
  __typename?: 'Transaction';
  /** Changes so far, in the appliance's words */
  changes: Array<TransactionChange>;
};

/** Change of the configuration, as the appliance lists it */
export type TransactionChange = {
  __typename?: 'TransactionChange';
  /** Keys of the collection in the order after the change */
  newOrder?: Maybe<Array<Scalars['ID']['output']>>;
  /** Value after the change, with secrets masked */
  newValue?: Maybe<Scalars['JSON']['output']>;
  /** Object that has changed; null if it does not exist any more, or if the gateway does not know its type */
  object?: Maybe<Node>;
  /** Keys of the collection in the order before the change */
  oldOrder?: Maybe<Array<Scalars['ID']['output']>>;
  /** Value before the change, with secrets masked */
  oldValue?: Maybe<Scalars['JSON']['output']>;
  /** Path of what has changed */
  path?: Maybe<Scalars['String']['output']>;
  /** Kind of the change */
  type?: Maybe<TransactionChangeType>;
};

/** Kind of a change of the configuration */
export type TransactionChangeType =
  /** An object was created */
  | 'CREATE'
  /** An object was deleted */
  | 'DELETE'
  /** The order of a collection was changed */
  | 'REORDER'
  /** A value was replaced */
  | 'REPLACE';

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

/** New value: Trusted CA list: certificates and revocation lists of trusted certificate authorities. Members that are not documented are in `body`. */
export type TrustedCaListCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the list; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of TrustedCaList */
export type TrustedCaListCreatePayload = {
  __typename?: 'TrustedCaListCreatePayload';
  /** The object that was created */
  trustedCaList?: Maybe<TrustedCaList>;
};

/** Result of the mutation delete of TrustedCaList */
export type TrustedCaListDeletePayload = {
  __typename?: 'TrustedCaListDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type TrustedCaListEdge = {
  __typename?: 'TrustedCaListEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<TrustedCaList>;
};

/** Change: Trusted CA list: certificates and revocation lists of trusted certificate authorities. Members that are not documented are in `body`. */
export type TrustedCaListUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the list; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of TrustedCaList */
export type TrustedCaListUpdatePayload = {
  __typename?: 'TrustedCaListUpdatePayload';
  /** The object after the change */
  trustedCaList?: Maybe<TrustedCaList>;
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

/** New value: User database: local users who authenticate on the appliance, with their passwords and public keys. Members that are not documented are in `body`. */
export type UserDatabaseCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the user database; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of UserDatabase */
export type UserDatabaseCreatePayload = {
  __typename?: 'UserDatabaseCreatePayload';
  /** The object that was created */
  userDatabase?: Maybe<UserDatabase>;
};

/** Result of the mutation delete of UserDatabase */
export type UserDatabaseDeletePayload = {
  __typename?: 'UserDatabaseDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type UserDatabaseEdge = {
  __typename?: 'UserDatabaseEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<UserDatabase>;
};

/** Change: User database: local users who authenticate on the appliance, with their passwords and public keys. Members that are not documented are in `body`. */
export type UserDatabaseUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the user database; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of UserDatabase */
export type UserDatabaseUpdatePayload = {
  __typename?: 'UserDatabaseUpdatePayload';
  /** The object after the change */
  userDatabase?: Maybe<UserDatabase>;
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

/** New value: Address and ports that the web interface for users is reached at */
export type UserWebListenerInput = {
  /** Address of the appliance that the web interface is reached at */
  address: Scalars['ID']['input'];
  /** Port for HTTP, which only leads to the port for HTTPS; usually 80 */
  httpPort?: InputMaybe<Scalars['Int']['input']>;
  /** Port for HTTPS, usually 443 */
  httpsPort?: InputMaybe<Scalars['Int']['input']>;
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

/** Change: Web interface for users */
export type UserWebServiceUpdateInput = {
  /** Restriction of the web interface to some clients; null if every client is permitted */
  accessRestriction?: InputMaybe<AccessRestrictionInput>;
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** True if delays grow after failed logins (default); null if the appliance does not send it */
  bruteforceProtection?: InputMaybe<Scalars['Boolean']['input']>;
  /** Addresses and ports that the web interface is reached at */
  listen?: InputMaybe<Array<UserWebListenerInput>>;
};

/** Result of the mutation update of UserWebService */
export type UserWebServiceUpdatePayload = {
  __typename?: 'UserWebServiceUpdatePayload';
  /** The object after the change */
  userWebService?: Maybe<UserWebService>;
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

/** New value: Local user group. Other objects refer to it by its name, so that a new name breaks those references. */
export type UsergroupCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Members of the group, as the appliance writes them */
  members: Array<Scalars['JSON']['input']>;
  /** Name of the group */
  name: Scalars['String']['input'];
};

/** Result of the mutation create of Usergroup */
export type UsergroupCreatePayload = {
  __typename?: 'UsergroupCreatePayload';
  /** The object that was created */
  usergroup?: Maybe<Usergroup>;
};

/** Result of the mutation delete of Usergroup */
export type UsergroupDeletePayload = {
  __typename?: 'UsergroupDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type UsergroupEdge = {
  __typename?: 'UsergroupEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<Usergroup>;
};

/** Change: Local user group. Other objects refer to it by its name, so that a new name breaks those references. */
export type UsergroupUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Members of the group, as the appliance writes them */
  members?: InputMaybe<Array<Scalars['JSON']['input']>>;
  /** Name of the group */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of Usergroup */
export type UsergroupUpdatePayload = {
  __typename?: 'UsergroupUpdatePayload';
  /** The object after the change */
  usergroup?: Maybe<Usergroup>;
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

/** New value: Usermapping policy: who may use which username on servers. Members that are not documented are in `body`. */
export type UsermappingPolicyCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of UsermappingPolicy */
export type UsermappingPolicyCreatePayload = {
  __typename?: 'UsermappingPolicyCreatePayload';
  /** The object that was created */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
};

/** Result of the mutation delete of UsermappingPolicy */
export type UsermappingPolicyDeletePayload = {
  __typename?: 'UsermappingPolicyDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type UsermappingPolicyEdge = {
  __typename?: 'UsermappingPolicyEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<UsermappingPolicy>;
};

/** Change: Usermapping policy: who may use which username on servers. Members that are not documented are in `body`. */
export type UsermappingPolicyUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the policy; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of UsermappingPolicy */
export type UsermappingPolicyUpdatePayload = {
  __typename?: 'UsermappingPolicyUpdatePayload';
  /** The object after the change */
  usermappingPolicy?: Maybe<UsermappingPolicy>;
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

/** New value: Additional authentication of users on the web interface before their sessions start */
export type WebGatewayAuthenticationInput = {
  /** Names of the groups whose members may authenticate; empty if everybody may */
  groups?: InputMaybe<Array<Scalars['String']['input']>>;
  /** True if users must authenticate from the host that started the session */
  requireSameIp?: InputMaybe<Scalars['Boolean']['input']>;
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

/** New value: The title of a window */
export type WindowTitleContentEventInput = {
  /** Titles that are passed over although they match (regular expressions) */
  ignore: Array<Scalars['String']['input']>;
  /** Titles that are looked for (regular expressions) */
  match: Array<Scalars['String']['input']>;
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

/** New value: X.509 identity: a certificate with its private key. Members that are not documented are in `body`. */
export type X509IdentityCreateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the X.509 identity; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation create of X509Identity */
export type X509IdentityCreatePayload = {
  __typename?: 'X509IdentityCreatePayload';
  /** The object that was created */
  x509Identity?: Maybe<X509Identity>;
};

/** Result of the mutation delete of X509Identity */
export type X509IdentityDeletePayload = {
  __typename?: 'X509IdentityDeletePayload';
  /** Global id of the object that was deleted */
  deletedId?: Maybe<Scalars['ID']['output']>;
};

/** Object of a page with its cursor */
export type X509IdentityEdge = {
  __typename?: 'X509IdentityEdge';
  /** Cursor of the object, to page from */
  cursor: Scalars['String']['output'];
  /** Object of the edge; null if it cannot be read */
  node?: Maybe<X509Identity>;
};

/** Change: X.509 identity: a certificate with its private key. Members that are not documented are in `body`. */
export type X509IdentityUpdateInput = {
  /** Members by their names on the appliance, for those that have no field; fields win */
  body?: InputMaybe<Scalars['JSON']['input']>;
  /** Name of the X.509 identity; null if the appliance does not send it */
  name?: InputMaybe<Scalars['String']['input']>;
};

/** Result of the mutation update of X509Identity */
export type X509IdentityUpdatePayload = {
  __typename?: 'X509IdentityUpdatePayload';
  /** The object after the change */
  x509Identity?: Maybe<X509Identity>;
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
  AaPluginDeletePayload: ResolverTypeWrapper<AaPluginDeletePayload>;
  AaPluginEdge: ResolverTypeWrapper<AaPluginEdge>;
  AccessControlEntry: ResolverTypeWrapper<Omit<AccessControlEntry, 'subject'> & { subject?: Maybe<ResolversTypes['AccessControlSubject']> }>;
  AccessControlEntryInput: AccessControlEntryInput;
  AccessControlPermission: AccessControlPermission;
  AccessControlSubject: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AccessControlSubject']>;
  AccessControlSubjectInput: AccessControlSubjectInput;
  AccessRestriction: ResolverTypeWrapper<AccessRestriction>;
  AccessRestrictionInput: AccessRestrictionInput;
  ActiveDirectoryLocalAuthentication: ResolverTypeWrapper<ActiveDirectoryLocalAuthentication>;
  AdLdapMemberofCheck: ResolverTypeWrapper<AdLdapMemberofCheck>;
  AdLdapMemberofCheckInput: AdLdapMemberofCheckInput;
  AdLdapMembershipCheck: ResolverTypeWrapper<AdLdapMembershipCheck>;
  AdLdapMembershipCheckInput: AdLdapMembershipCheckInput;
  AdLdapSchema: ResolverTypeWrapper<AdLdapSchema>;
  AdLdapSchemaInput: AdLdapSchemaInput;
  AnalyticsPolicy: ResolverTypeWrapper<AnalyticsPolicy>;
  AnalyticsPolicyConnection: ResolverTypeWrapper<AnalyticsPolicyConnection>;
  AnalyticsPolicyCreateInput: AnalyticsPolicyCreateInput;
  AnalyticsPolicyCreatePayload: ResolverTypeWrapper<AnalyticsPolicyCreatePayload>;
  AnalyticsPolicyDeletePayload: ResolverTypeWrapper<AnalyticsPolicyDeletePayload>;
  AnalyticsPolicyEdge: ResolverTypeWrapper<AnalyticsPolicyEdge>;
  AnalyticsPolicyUpdateInput: AnalyticsPolicyUpdateInput;
  AnalyticsPolicyUpdatePayload: ResolverTypeWrapper<AnalyticsPolicyUpdatePayload>;
  Appliance: ResolverTypeWrapper<Appliance>;
  ArchiveCleanupPolicy: ResolverTypeWrapper<Omit<ArchiveCleanupPolicy, 'target'> & { target?: Maybe<ResolversTypes['BackupTarget']> }>;
  ArchiveCleanupPolicyConnection: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['ArchiveCleanupPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['ArchiveCleanupPolicy']>> }>;
  ArchiveCleanupPolicyCreateInput: ArchiveCleanupPolicyCreateInput;
  ArchiveCleanupPolicyCreatePayload: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyCreatePayload, 'archiveCleanupPolicy'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']> }>;
  ArchiveCleanupPolicyDeletePayload: ResolverTypeWrapper<ArchiveCleanupPolicyDeletePayload>;
  ArchiveCleanupPolicyEdge: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['ArchiveCleanupPolicy']> }>;
  ArchiveCleanupPolicyUpdateInput: ArchiveCleanupPolicyUpdateInput;
  ArchiveCleanupPolicyUpdatePayload: ResolverTypeWrapper<Omit<ArchiveCleanupPolicyUpdatePayload, 'archiveCleanupPolicy'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']> }>;
  AuditEncryption: ResolverTypeWrapper<AuditEncryption>;
  AuditEncryptionCertificate: ResolverTypeWrapper<AuditEncryptionCertificate>;
  AuditEncryptionCertificateInput: AuditEncryptionCertificateInput;
  AuditEncryptionInput: AuditEncryptionInput;
  AuditPolicy: ResolverTypeWrapper<Omit<AuditPolicy, 'timestamping'> & { timestamping?: Maybe<ResolversTypes['AuditTimestamping']> }>;
  AuditPolicyConnection: ResolverTypeWrapper<Omit<AuditPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['AuditPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['AuditPolicy']>> }>;
  AuditPolicyCreateInput: AuditPolicyCreateInput;
  AuditPolicyCreatePayload: ResolverTypeWrapper<Omit<AuditPolicyCreatePayload, 'auditPolicy'> & { auditPolicy?: Maybe<ResolversTypes['AuditPolicy']> }>;
  AuditPolicyDeletePayload: ResolverTypeWrapper<AuditPolicyDeletePayload>;
  AuditPolicyEdge: ResolverTypeWrapper<Omit<AuditPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['AuditPolicy']> }>;
  AuditPolicyUpdateInput: AuditPolicyUpdateInput;
  AuditPolicyUpdatePayload: ResolverTypeWrapper<Omit<AuditPolicyUpdatePayload, 'auditPolicy'> & { auditPolicy?: Maybe<ResolversTypes['AuditPolicy']> }>;
  AuditSigning: ResolverTypeWrapper<AuditSigning>;
  AuditSigningInput: AuditSigningInput;
  AuditTimestamping: ResolverTypeWrapper<Omit<AuditTimestamping, 'server'> & { server?: Maybe<ResolversTypes['AuditTimestampingServer']> }>;
  AuditTimestampingInput: AuditTimestampingInput;
  AuditTimestampingServer: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AuditTimestampingServer']>;
  AuditTimestampingServerInput: AuditTimestampingServerInput;
  AuditUpstreamEncryption: ResolverTypeWrapper<AuditUpstreamEncryption>;
  AuditUpstreamEncryptionInput: AuditUpstreamEncryptionInput;
  BackupPolicy: ResolverTypeWrapper<Omit<BackupPolicy, 'target'> & { target?: Maybe<ResolversTypes['BackupTarget']> }>;
  BackupPolicyConnection: ResolverTypeWrapper<Omit<BackupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['BackupPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['BackupPolicy']>> }>;
  BackupPolicyCreateInput: BackupPolicyCreateInput;
  BackupPolicyCreatePayload: ResolverTypeWrapper<Omit<BackupPolicyCreatePayload, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversTypes['BackupPolicy']> }>;
  BackupPolicyDeletePayload: ResolverTypeWrapper<BackupPolicyDeletePayload>;
  BackupPolicyEdge: ResolverTypeWrapper<Omit<BackupPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['BackupPolicy']> }>;
  BackupPolicyUpdateInput: BackupPolicyUpdateInput;
  BackupPolicyUpdatePayload: ResolverTypeWrapper<Omit<BackupPolicyUpdatePayload, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversTypes['BackupPolicy']> }>;
  BackupTarget: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['BackupTarget']>;
  BackupTargetInput: BackupTargetInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BoxAddressSourceAddress: ResolverTypeWrapper<BoxAddressSourceAddress>;
  ChannelActions: ResolverTypeWrapper<Omit<ChannelActions, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ChannelActionsInput: ChannelActionsInput;
  ChannelAllowedFor: ResolverTypeWrapper<ChannelAllowedFor>;
  ChannelAllowedForInput: ChannelAllowedForInput;
  ChannelDatabaseCleanup: ResolverTypeWrapper<ChannelDatabaseCleanup>;
  ChannelDatabaseCleanupInput: ChannelDatabaseCleanupInput;
  ChannelPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ChannelPolicy']>;
  ChannelRule: ResolverTypeWrapper<Omit<ChannelRule, 'actions'> & { actions?: Maybe<ResolversTypes['ChannelActions']> }>;
  ChannelRuleInput: ChannelRuleInput;
  CipherStrength: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CipherStrength']>;
  CipherStrengthInput: CipherStrengthInput;
  ClusterInterface: ResolverTypeWrapper<ClusterInterface>;
  ClusterInterfaceUpdateInput: ClusterInterfaceUpdateInput;
  ClusterInterfaceUpdatePayload: ResolverTypeWrapper<ClusterInterfaceUpdatePayload>;
  ConnectionIndexing: ResolverTypeWrapper<ConnectionIndexing>;
  ConnectionIndexingInput: ConnectionIndexingInput;
  ConnectionIndexingUpdateInput: ConnectionIndexingUpdateInput;
  ConnectionNetwork: ResolverTypeWrapper<ConnectionNetwork>;
  ConnectionNetworkInput: ConnectionNetworkInput;
  ConnectionNetworkUpdateInput: ConnectionNetworkUpdateInput;
  ConnectionPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ConnectionPolicy']>;
  ConnectionPolicyReferences: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['ConnectionPolicyReferences']>;
  ContentActions: ResolverTypeWrapper<ContentActions>;
  ContentActionsInput: ContentActionsInput;
  ContentEvent: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContentEvent']>;
  ContentEventInput: ContentEventInput;
  ContentPolicy: ResolverTypeWrapper<Omit<ContentPolicy, 'rules'> & { rules: Array<ResolversTypes['ContentRule']> }>;
  ContentPolicyConnection: ResolverTypeWrapper<Omit<ContentPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['ContentPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['ContentPolicy']>> }>;
  ContentPolicyCreateInput: ContentPolicyCreateInput;
  ContentPolicyCreatePayload: ResolverTypeWrapper<Omit<ContentPolicyCreatePayload, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ContentPolicyDeletePayload: ResolverTypeWrapper<ContentPolicyDeletePayload>;
  ContentPolicyEdge: ResolverTypeWrapper<Omit<ContentPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ContentPolicyUpdateInput: ContentPolicyUpdateInput;
  ContentPolicyUpdatePayload: ResolverTypeWrapper<Omit<ContentPolicyUpdatePayload, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversTypes['ContentPolicy']> }>;
  ContentRule: ResolverTypeWrapper<Omit<ContentRule, 'actions' | 'event'> & { actions?: Maybe<ResolversTypes['ContentActions']>, event?: Maybe<ResolversTypes['ContentEvent']> }>;
  ContentRuleInput: ContentRuleInput;
  CredentialStore: ResolverTypeWrapper<CredentialStore>;
  CredentialStoreConnection: ResolverTypeWrapper<CredentialStoreConnection>;
  CredentialStoreCreateInput: CredentialStoreCreateInput;
  CredentialStoreCreatePayload: ResolverTypeWrapper<CredentialStoreCreatePayload>;
  CredentialStoreDeletePayload: ResolverTypeWrapper<CredentialStoreDeletePayload>;
  CredentialStoreEdge: ResolverTypeWrapper<CredentialStoreEdge>;
  CredentialStoreUpdateInput: CredentialStoreUpdateInput;
  CredentialStoreUpdatePayload: ResolverTypeWrapper<CredentialStoreUpdatePayload>;
  CustomCipherStrength: ResolverTypeWrapper<CustomCipherStrength>;
  CustomCipherStrengthInput: CustomCipherStrengthInput;
  CustomDns: ResolverTypeWrapper<CustomDns>;
  CustomDnsInput: CustomDnsInput;
  DisabledLdapEncryption: ResolverTypeWrapper<DisabledLdapEncryption>;
  DisabledMssqlTransportSecurity: ResolverTypeWrapper<DisabledMssqlTransportSecurity>;
  DomainPattern: ResolverTypeWrapper<DomainPattern>;
  DomainPatternInput: DomainPatternInput;
  DomainPatternSelection: DomainPatternSelection;
  Empty: ResolverTypeWrapper<Scalars['Empty']['output']>;
  EverybodyAccessControlSubject: ResolverTypeWrapper<EverybodyAccessControlSubject>;
  ExportedConfigurationEncryption: ResolverTypeWrapper<ExportedConfigurationEncryption>;
  ExportedConfigurationEncryptionUpdateInput: ExportedConfigurationEncryptionUpdateInput;
  ExportedConfigurationEncryptionUpdatePayload: ResolverTypeWrapper<ExportedConfigurationEncryptionUpdatePayload>;
  FixServerAddress: ResolverTypeWrapper<FixServerAddress>;
  FixServerAddressInput: FixServerAddressInput;
  FixSourceAddress: ResolverTypeWrapper<FixSourceAddress>;
  FixSourceAddressInput: FixSourceAddressInput;
  FixTlsCertificate: ResolverTypeWrapper<FixTlsCertificate>;
  FixTlsCertificateInput: FixTlsCertificateInput;
  GenerateTlsCertificate: ResolverTypeWrapper<GenerateTlsCertificate>;
  GenerateTlsCertificateInput: GenerateTlsCertificateInput;
  GpgEncryption: ResolverTypeWrapper<GpgEncryption>;
  GpgEncryptionInput: GpgEncryptionInput;
  GpgPublicKey: ResolverTypeWrapper<GpgPublicKey>;
  GpgPublicKeyInput: GpgPublicKeyInput;
  HostCertificationMethod: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['HostCertificationMethod']>;
  HostCertificationMethodInput: HostCertificationMethodInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  InbandDomain: ResolverTypeWrapper<InbandDomain>;
  InbandDomainInput: InbandDomainInput;
  InbandServerAddress: ResolverTypeWrapper<InbandServerAddress>;
  InbandServerAddressInput: InbandServerAddressInput;
  IndexingPolicy: ResolverTypeWrapper<IndexingPolicy>;
  IndexingPolicyConnection: ResolverTypeWrapper<IndexingPolicyConnection>;
  IndexingPolicyCreateInput: IndexingPolicyCreateInput;
  IndexingPolicyCreatePayload: ResolverTypeWrapper<IndexingPolicyCreatePayload>;
  IndexingPolicyDeletePayload: ResolverTypeWrapper<IndexingPolicyDeletePayload>;
  IndexingPolicyEdge: ResolverTypeWrapper<IndexingPolicyEdge>;
  IndexingPolicyUpdateInput: IndexingPolicyUpdateInput;
  IndexingPolicyUpdatePayload: ResolverTypeWrapper<IndexingPolicyUpdatePayload>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LdapClientAuthentication: ResolverTypeWrapper<LdapClientAuthentication>;
  LdapClientAuthenticationInput: LdapClientAuthenticationInput;
  LdapEncryption: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdapEncryption']>;
  LdapEncryptionInput: LdapEncryptionInput;
  LdapMssqlAuthenticationBackend: ResolverTypeWrapper<LdapMssqlAuthenticationBackend>;
  LdapMssqlAuthenticationBackendInput: LdapMssqlAuthenticationBackendInput;
  LdapSchema: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LdapSchema']>;
  LdapSchemaInput: LdapSchemaInput;
  LdapServer: ResolverTypeWrapper<Omit<LdapServer, 'encryption' | 'schema'> & { encryption?: Maybe<ResolversTypes['LdapEncryption']>, schema?: Maybe<ResolversTypes['LdapSchema']> }>;
  LdapServerCertificateCheck: ResolverTypeWrapper<LdapServerCertificateCheck>;
  LdapServerCertificateCheckInput: LdapServerCertificateCheckInput;
  LdapServerConnection: ResolverTypeWrapper<Omit<LdapServerConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['LdapServerEdge']>>, nodes: Array<Maybe<ResolversTypes['LdapServer']>> }>;
  LdapServerCreateInput: LdapServerCreateInput;
  LdapServerCreatePayload: ResolverTypeWrapper<Omit<LdapServerCreatePayload, 'ldapServer'> & { ldapServer?: Maybe<ResolversTypes['LdapServer']> }>;
  LdapServerDeletePayload: ResolverTypeWrapper<LdapServerDeletePayload>;
  LdapServerEdge: ResolverTypeWrapper<Omit<LdapServerEdge, 'node'> & { node?: Maybe<ResolversTypes['LdapServer']> }>;
  LdapServerEndpoint: ResolverTypeWrapper<LdapServerEndpoint>;
  LdapServerEndpointInput: LdapServerEndpointInput;
  LdapServerUpdateInput: LdapServerUpdateInput;
  LdapServerUpdatePayload: ResolverTypeWrapper<Omit<LdapServerUpdatePayload, 'ldapServer'> & { ldapServer?: Maybe<ResolversTypes['LdapServer']> }>;
  LdapUserDnInGroup: ResolverTypeWrapper<LdapUserDnInGroup>;
  LdapUserDnInGroupInput: LdapUserDnInGroupInput;
  LegacyRdpTransportSecurity: ResolverTypeWrapper<LegacyRdpTransportSecurity>;
  LocalAuditTimestampingServer: ResolverTypeWrapper<LocalAuditTimestampingServer>;
  LocalAuthentication: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['LocalAuthentication']>;
  LocalAuthenticationInput: LocalAuthenticationInput;
  LocalMssqlAuthenticationBackend: ResolverTypeWrapper<LocalMssqlAuthenticationBackend>;
  LocalMssqlAuthenticationBackendInput: LocalMssqlAuthenticationBackendInput;
  LocalProtocolTimestamping: ResolverTypeWrapper<LocalProtocolTimestamping>;
  LocalProtocolTimestampingInput: LocalProtocolTimestampingInput;
  LocalUserDatabaseLocalAuthentication: ResolverTypeWrapper<LocalUserDatabaseLocalAuthentication>;
  LocalUserDatabaseLocalAuthenticationInput: LocalUserDatabaseLocalAuthenticationInput;
  LogLevelOverride: ResolverTypeWrapper<LogLevelOverride>;
  LogLevelOverrideInput: LogLevelOverrideInput;
  MinimumTlsVersion: MinimumTlsVersion;
  MssqlAuthenticationBackend: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlAuthenticationBackend']>;
  MssqlAuthenticationBackendInput: MssqlAuthenticationBackendInput;
  MssqlAuthenticationPolicy: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicy, 'backend'> & { backend?: Maybe<ResolversTypes['MssqlAuthenticationBackend']> }>;
  MssqlAuthenticationPolicyConnection: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlAuthenticationPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>> }>;
  MssqlAuthenticationPolicyCreateInput: MssqlAuthenticationPolicyCreateInput;
  MssqlAuthenticationPolicyCreatePayload: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyCreatePayload, 'mssqlAuthenticationPolicy'> & { mssqlAuthenticationPolicy?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']> }>;
  MssqlAuthenticationPolicyDeletePayload: ResolverTypeWrapper<MssqlAuthenticationPolicyDeletePayload>;
  MssqlAuthenticationPolicyEdge: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']> }>;
  MssqlAuthenticationPolicyUpdateInput: MssqlAuthenticationPolicyUpdateInput;
  MssqlAuthenticationPolicyUpdatePayload: ResolverTypeWrapper<Omit<MssqlAuthenticationPolicyUpdatePayload, 'mssqlAuthenticationPolicy'> & { mssqlAuthenticationPolicy?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']> }>;
  MssqlChannelPolicy: ResolverTypeWrapper<Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<ResolversTypes['ChannelRule']> }>;
  MssqlChannelPolicyConnection: ResolverTypeWrapper<Omit<MssqlChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlChannelPolicy']>> }>;
  MssqlChannelPolicyCreateInput: MssqlChannelPolicyCreateInput;
  MssqlChannelPolicyCreatePayload: ResolverTypeWrapper<Omit<MssqlChannelPolicyCreatePayload, 'mssqlChannelPolicy'> & { mssqlChannelPolicy?: Maybe<ResolversTypes['MssqlChannelPolicy']> }>;
  MssqlChannelPolicyDeletePayload: ResolverTypeWrapper<MssqlChannelPolicyDeletePayload>;
  MssqlChannelPolicyEdge: ResolverTypeWrapper<Omit<MssqlChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlChannelPolicy']> }>;
  MssqlChannelPolicyUpdateInput: MssqlChannelPolicyUpdateInput;
  MssqlChannelPolicyUpdatePayload: ResolverTypeWrapper<Omit<MssqlChannelPolicyUpdatePayload, 'mssqlChannelPolicy'> & { mssqlChannelPolicy?: Maybe<ResolversTypes['MssqlChannelPolicy']> }>;
  MssqlConnectionPolicy: ResolverTypeWrapper<Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversTypes['AccessControlEntry']>, policies?: Maybe<ResolversTypes['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<ResolversTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversTypes['MssqlTransportSecurity']> }>;
  MssqlConnectionPolicyConnection: ResolverTypeWrapper<Omit<MssqlConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlConnectionPolicy']>> }>;
  MssqlConnectionPolicyCreateInput: MssqlConnectionPolicyCreateInput;
  MssqlConnectionPolicyCreatePayload: ResolverTypeWrapper<Omit<MssqlConnectionPolicyCreatePayload, 'mssqlConnectionPolicy'> & { mssqlConnectionPolicy?: Maybe<ResolversTypes['MssqlConnectionPolicy']> }>;
  MssqlConnectionPolicyDeletePayload: ResolverTypeWrapper<MssqlConnectionPolicyDeletePayload>;
  MssqlConnectionPolicyEdge: ResolverTypeWrapper<Omit<MssqlConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlConnectionPolicy']> }>;
  MssqlConnectionPolicyReferences: ResolverTypeWrapper<Omit<MssqlConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'authenticationPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer' | 'settings'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversTypes['AuditPolicy']>, authenticationPolicy?: Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, backupPolicy?: Maybe<ResolversTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversTypes['MssqlChannelPolicy']>, ldapServer?: Maybe<ResolversTypes['LdapServer']>, settings?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlConnectionPolicyReferencesInput: MssqlConnectionPolicyReferencesInput;
  MssqlConnectionPolicyReferencesUpdateInput: MssqlConnectionPolicyReferencesUpdateInput;
  MssqlConnectionPolicyReorderPayload: ResolverTypeWrapper<Omit<MssqlConnectionPolicyReorderPayload, 'mssqlConnectionPolicies'> & { mssqlConnectionPolicies: Array<Maybe<ResolversTypes['MssqlConnectionPolicy']>> }>;
  MssqlConnectionPolicyUpdateInput: MssqlConnectionPolicyUpdateInput;
  MssqlConnectionPolicyUpdatePayload: ResolverTypeWrapper<Omit<MssqlConnectionPolicyUpdatePayload, 'mssqlConnectionPolicy'> & { mssqlConnectionPolicy?: Maybe<ResolversTypes['MssqlConnectionPolicy']> }>;
  MssqlOptions: ResolverTypeWrapper<Omit<MssqlOptions, 'audit'> & { audit?: Maybe<ResolversTypes['ProtocolAuditOptions']> }>;
  MssqlOptionsUpdateInput: MssqlOptionsUpdateInput;
  MssqlOptionsUpdatePayload: ResolverTypeWrapper<Omit<MssqlOptionsUpdatePayload, 'mssqlOptions'> & { mssqlOptions?: Maybe<ResolversTypes['MssqlOptions']> }>;
  MssqlSettingsPolicy: ResolverTypeWrapper<Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<ResolversTypes['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<ResolversTypes['TlsSecuritySettings']> }>;
  MssqlSettingsPolicyConnection: ResolverTypeWrapper<Omit<MssqlSettingsPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['MssqlSettingsPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['MssqlSettingsPolicy']>> }>;
  MssqlSettingsPolicyCreateInput: MssqlSettingsPolicyCreateInput;
  MssqlSettingsPolicyCreatePayload: ResolverTypeWrapper<Omit<MssqlSettingsPolicyCreatePayload, 'mssqlSettingsPolicy'> & { mssqlSettingsPolicy?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlSettingsPolicyDeletePayload: ResolverTypeWrapper<MssqlSettingsPolicyDeletePayload>;
  MssqlSettingsPolicyEdge: ResolverTypeWrapper<Omit<MssqlSettingsPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlSettingsPolicyUpdateInput: MssqlSettingsPolicyUpdateInput;
  MssqlSettingsPolicyUpdatePayload: ResolverTypeWrapper<Omit<MssqlSettingsPolicyUpdatePayload, 'mssqlSettingsPolicy'> & { mssqlSettingsPolicy?: Maybe<ResolversTypes['MssqlSettingsPolicy']> }>;
  MssqlTlsCertificate: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlTlsCertificate']>;
  MssqlTlsCertificateInput: MssqlTlsCertificateInput;
  MssqlTransportSecurity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MssqlTransportSecurity']>;
  MssqlTransportSecurityInput: MssqlTransportSecurityInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NatServerAddress: ResolverTypeWrapper<NatServerAddress>;
  NatServerAddressInput: NatServerAddressInput;
  NfsBackupTarget: ResolverTypeWrapper<NfsBackupTarget>;
  NfsBackupTargetInput: NfsBackupTargetInput;
  Nic: ResolverTypeWrapper<Nic>;
  NicAddress: ResolverTypeWrapper<NicAddress>;
  NicAddressInput: NicAddressInput;
  NicConnection: ResolverTypeWrapper<NicConnection>;
  NicEdge: ResolverTypeWrapper<NicEdge>;
  NicInterface: ResolverTypeWrapper<NicInterface>;
  NicInterfaceInput: NicInterfaceInput;
  NicUpdateInput: NicUpdateInput;
  NicUpdatePayload: ResolverTypeWrapper<NicUpdatePayload>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  NoneMssqlAuthenticationBackend: ResolverTypeWrapper<NoneMssqlAuthenticationBackend>;
  NotificationEvent: ResolverTypeWrapper<NotificationEvent>;
  NotificationEventInput: NotificationEventInput;
  NotificationEventType: NotificationEventType;
  NotificationEventUpdateInput: NotificationEventUpdateInput;
  OnlyAccessControlSubject: ResolverTypeWrapper<OnlyAccessControlSubject>;
  OnlyAccessControlSubjectInput: OnlyAccessControlSubjectInput;
  OriginalServerAddress: ResolverTypeWrapper<OriginalServerAddress>;
  OriginalServerAddressInput: OriginalServerAddressInput;
  OriginalSourceAddress: ResolverTypeWrapper<OriginalSourceAddress>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Password: ResolverTypeWrapper<Password>;
  PasswordCreateInput: PasswordCreateInput;
  PasswordCreatePayload: ResolverTypeWrapper<PasswordCreatePayload>;
  PluginSdkVersion: ResolverTypeWrapper<PluginSdkVersion>;
  PosixLdapMemberofCheck: ResolverTypeWrapper<PosixLdapMemberofCheck>;
  PosixLdapMemberofCheckInput: PosixLdapMemberofCheckInput;
  PosixLdapMembershipCheck: ResolverTypeWrapper<PosixLdapMembershipCheck>;
  PosixLdapMembershipCheckInput: PosixLdapMembershipCheckInput;
  PosixLdapSchema: ResolverTypeWrapper<PosixLdapSchema>;
  PosixLdapSchemaInput: PosixLdapSchemaInput;
  PrivateKey: ResolverTypeWrapper<PrivateKey>;
  PrivateKeyCreateInput: PrivateKeyCreateInput;
  PrivateKeyCreatePayload: ResolverTypeWrapper<PrivateKeyCreatePayload>;
  ProtocolAuditCleanup: ResolverTypeWrapper<ProtocolAuditCleanup>;
  ProtocolAuditCleanupInput: ProtocolAuditCleanupInput;
  ProtocolAuditOptions: ResolverTypeWrapper<Omit<ProtocolAuditOptions, 'cleanup' | 'timestamping'> & { cleanup?: Maybe<ResolversTypes['ProtocolAuditCleanup']>, timestamping?: Maybe<ResolversTypes['ProtocolTimestamping']> }>;
  ProtocolAuditOptionsUpdateInput: ProtocolAuditOptionsUpdateInput;
  ProtocolService: ResolverTypeWrapper<ProtocolService>;
  ProtocolServiceUpdateInput: ProtocolServiceUpdateInput;
  ProtocolTimestamping: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProtocolTimestamping']>;
  ProtocolTimestampingInput: ProtocolTimestampingInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RadiusAuthenticationProtocol: RadiusAuthenticationProtocol;
  RadiusMssqlAuthenticationBackend: ResolverTypeWrapper<RadiusMssqlAuthenticationBackend>;
  RadiusMssqlAuthenticationBackendInput: RadiusMssqlAuthenticationBackendInput;
  RadiusServer: ResolverTypeWrapper<RadiusServer>;
  RadiusServerInput: RadiusServerInput;
  RateLimit: ResolverTypeWrapper<RateLimit>;
  RateLimitInput: RateLimitInput;
  RdpChannelPolicy: ResolverTypeWrapper<Omit<RdpChannelPolicy, 'rules'> & { rules: Array<ResolversTypes['ChannelRule']> }>;
  RdpChannelPolicyConnection: ResolverTypeWrapper<Omit<RdpChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['RdpChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['RdpChannelPolicy']>> }>;
  RdpChannelPolicyCreateInput: RdpChannelPolicyCreateInput;
  RdpChannelPolicyCreatePayload: ResolverTypeWrapper<Omit<RdpChannelPolicyCreatePayload, 'rdpChannelPolicy'> & { rdpChannelPolicy?: Maybe<ResolversTypes['RdpChannelPolicy']> }>;
  RdpChannelPolicyDeletePayload: ResolverTypeWrapper<RdpChannelPolicyDeletePayload>;
  RdpChannelPolicyEdge: ResolverTypeWrapper<Omit<RdpChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['RdpChannelPolicy']> }>;
  RdpChannelPolicyUpdateInput: RdpChannelPolicyUpdateInput;
  RdpChannelPolicyUpdatePayload: ResolverTypeWrapper<Omit<RdpChannelPolicyUpdatePayload, 'rdpChannelPolicy'> & { rdpChannelPolicy?: Maybe<ResolversTypes['RdpChannelPolicy']> }>;
  RdpConnectionPolicy: ResolverTypeWrapper<Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversTypes['AccessControlEntry']>, policies?: Maybe<ResolversTypes['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<ResolversTypes['RemoteDesktopGateway']>, serverAddress?: Maybe<ResolversTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversTypes['RdpTransportSecurity']> }>;
  RdpConnectionPolicyConnection: ResolverTypeWrapper<Omit<RdpConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversTypes['RdpConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversTypes['RdpConnectionPolicy']>> }>;
  RdpConnectionPolicyCreateInput: RdpConnectionPolicyCreateInput;
  RdpConnectionPolicyCreatePayload: ResolverTypeWrapper<Omit<RdpConnectionPolicyCreatePayload, 'rdpConnectionPolicy'> & { rdpConnectionPolicy?: Maybe<ResolversTypes['RdpConnectionPolicy']> }>;
  RdpConnectionPolicyDeletePayload: ResolverTypeWrapper<RdpConnectionPolicyDeletePayload>;
  RdpConnectionPolicyEdge: ResolverTypeWrapper<Omit<RdpConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversTypes['RdpConnectionPolicy']> }>;
  RdpConnectionPolicyReferences: ResolverTypeWrapper<Omit<RdpConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer'> & { archiveCleanupPolicy?: Maybe<ResolversTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversTypes['AuditPolicy']>, backupPolicy?: Maybe<ResolversTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversTypes['RdpChannelPolicy']>, ldapServer?: Maybe<ResolversTypes['LdapServer']> }>;
  RdpConnectionPolicyReferencesInput: RdpConnectionPolicyReferencesInput;
  RdpConnectionPolicyReferencesUpdateInput: RdpConnectionPolicyReferencesUpdateInput;
  RdpConnectionPolicyReorderPayload: ResolverTypeWrapper<Omit<RdpConnectionPolicyReorderPayload, 'rdpConnectionPolicies'> & { rdpConnectionPolicies: Array<Maybe<ResolversTypes['RdpConnectionPolicy']>> }>;
  RdpConnectionPolicyUpdateInput: RdpConnectionPolicyUpdateInput;
  RdpConnectionPolicyUpdatePayload: ResolverTypeWrapper<Omit<RdpConnectionPolicyUpdatePayload, 'rdpConnectionPolicy'> & { rdpConnectionPolicy?: Maybe<ResolversTypes['RdpConnectionPolicy']> }>;
  RdpDomainMembership: ResolverTypeWrapper<RdpDomainMembership>;
  RdpDomainMembershipUpdateInput: RdpDomainMembershipUpdateInput;
  RdpDomainMembershipUpdatePayload: ResolverTypeWrapper<RdpDomainMembershipUpdatePayload>;
  RdpOptions: ResolverTypeWrapper<Omit<RdpOptions, 'audit'> & { audit?: Maybe<ResolversTypes['ProtocolAuditOptions']> }>;
  RdpOptionsUpdateInput: RdpOptionsUpdateInput;
  RdpOptionsUpdatePayload: ResolverTypeWrapper<Omit<RdpOptionsUpdatePayload, 'rdpOptions'> & { rdpOptions?: Maybe<ResolversTypes['RdpOptions']> }>;
  RdpSettingsPolicy: ResolverTypeWrapper<RdpSettingsPolicy>;
  RdpSettingsPolicyConnection: ResolverTypeWrapper<RdpSettingsPolicyConnection>;
  RdpSettingsPolicyCreateInput: RdpSettingsPolicyCreateInput;
  RdpSettingsPolicyCreatePayload: ResolverTypeWrapper<RdpSettingsPolicyCreatePayload>;
  RdpSettingsPolicyDeletePayload: ResolverTypeWrapper<RdpSettingsPolicyDeletePayload>;
  RdpSettingsPolicyEdge: ResolverTypeWrapper<RdpSettingsPolicyEdge>;
  RdpSettingsPolicyUpdateInput: RdpSettingsPolicyUpdateInput;
  RdpSettingsPolicyUpdatePayload: ResolverTypeWrapper<RdpSettingsPolicyUpdatePayload>;
  RdpTlsCertificate: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RdpTlsCertificate']>;
  RdpTlsCertificateInput: RdpTlsCertificateInput;
  RdpTransportSecurity: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RdpTransportSecurity']>;
  RdpTransportSecurityInput: RdpTransportSecurityInput;
  RecommendedCipherStrength: ResolverTypeWrapper<RecommendedCipherStrength>;
  RemoteAuditTimestampingServer: ResolverTypeWrapper<RemoteAuditTimestampingServer>;
  RemoteAuditTimestampingServerInput: RemoteAuditTimestampingServerInput;
  RemoteDesktopGateway: ResolverTypeWrapper<Omit<RemoteDesktopGateway, 'hostCertificationMethod' | 'localAuthentication'> & { hostCertificationMethod?: Maybe<ResolversTypes['HostCertificationMethod']>, localAuthentication?: Maybe<ResolversTypes['LocalAuthentication']> }>;
  RemoteDesktopGatewayInput: RemoteDesktopGatewayInput;
  RemoteProtocolTimestamping: ResolverTypeWrapper<RemoteProtocolTimestamping>;
  RemoteProtocolTimestampingInput: RemoteProtocolTimestampingInput;
  RsyncBackupTarget: ResolverTypeWrapper<RsyncBackupTarget>;
  RsyncBackupTargetInput: RsyncBackupTargetInput;
  RsyncHostKey: ResolverTypeWrapper<RsyncHostKey>;
  RsyncHostKeyInput: RsyncHostKeyInput;
  Secret: ResolverTypeWrapper<Secret>;
  SecretInput: SecretInput;
  SelfSignedTlsCertificate: ResolverTypeWrapper<SelfSignedTlsCertificate>;
  ServerAddress: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ServerAddress']>;
  ServerAddressInput: ServerAddressInput;
  ServerCertificateCheck: ResolverTypeWrapper<ServerCertificateCheck>;
  ServerCertificateCheckInput: ServerCertificateCheckInput;
  ServerHost: ResolverTypeWrapper<ServerHost>;
  ServerHostInput: ServerHostInput;
  ServerHostSelection: ServerHostSelection;
  SettingsPolicy: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['SettingsPolicy']>;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SignOutPayload: ResolverTypeWrapper<Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversTypes['Viewer']> }>;
  SigningCa: ResolverTypeWrapper<SigningCa>;
  SigningCaConnection: ResolverTypeWrapper<SigningCaConnection>;
  SigningCaCreateInput: SigningCaCreateInput;
  SigningCaCreatePayload: ResolverTypeWrapper<SigningCaCreatePayload>;
  SigningCaDeletePayload: ResolverTypeWrapper<SigningCaDeletePayload>;
  SigningCaEdge: ResolverTypeWrapper<SigningCaEdge>;
  SigningCaUpdateInput: SigningCaUpdateInput;
  SigningCaUpdatePayload: ResolverTypeWrapper<SigningCaUpdatePayload>;
  SigningHostCertificationMethod: ResolverTypeWrapper<SigningHostCertificationMethod>;
  SigningHostCertificationMethodInput: SigningHostCertificationMethodInput;
  SingleHostCertificationMethod: ResolverTypeWrapper<SingleHostCertificationMethod>;
  SingleHostCertificationMethodInput: SingleHostCertificationMethodInput;
  SmbBackupTarget: ResolverTypeWrapper<SmbBackupTarget>;
  SmbBackupTargetInput: SmbBackupTargetInput;
  SourceAddress: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SourceAddress']>;
  SourceAddressInput: SourceAddressInput;
  SslLdapEncryption: ResolverTypeWrapper<SslLdapEncryption>;
  SslLdapEncryptionInput: SslLdapEncryptionInput;
  StarttlsLdapEncryption: ResolverTypeWrapper<StarttlsLdapEncryption>;
  StarttlsLdapEncryptionInput: StarttlsLdapEncryptionInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SystemBackup: ResolverTypeWrapper<Omit<SystemBackup, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversTypes['BackupPolicy']> }>;
  SystemBackupUpdateInput: SystemBackupUpdateInput;
  SystemBackupUpdatePayload: ResolverTypeWrapper<Omit<SystemBackupUpdatePayload, 'systemBackup'> & { systemBackup?: Maybe<ResolversTypes['SystemBackup']> }>;
  TimePolicy: ResolverTypeWrapper<TimePolicy>;
  TimePolicyConnection: ResolverTypeWrapper<TimePolicyConnection>;
  TimePolicyCreateInput: TimePolicyCreateInput;
  TimePolicyCreatePayload: ResolverTypeWrapper<TimePolicyCreatePayload>;
  TimePolicyDeletePayload: ResolverTypeWrapper<TimePolicyDeletePayload>;
  TimePolicyEdge: ResolverTypeWrapper<TimePolicyEdge>;
  TimePolicyUpdateInput: TimePolicyUpdateInput;
  TimePolicyUpdatePayload: ResolverTypeWrapper<TimePolicyUpdatePayload>;
  TimestampingPolicyOid: ResolverTypeWrapper<TimestampingPolicyOid>;
  TimestampingPolicyOidInput: TimestampingPolicyOidInput;
  TlsMssqlTransportSecurity: ResolverTypeWrapper<Omit<TlsMssqlTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversTypes['MssqlTlsCertificate']> }>;
  TlsMssqlTransportSecurityInput: TlsMssqlTransportSecurityInput;
  TlsRdpTransportSecurity: ResolverTypeWrapper<Omit<TlsRdpTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversTypes['RdpTlsCertificate']> }>;
  TlsRdpTransportSecurityInput: TlsRdpTransportSecurityInput;
  TlsSecuritySettings: ResolverTypeWrapper<Omit<TlsSecuritySettings, 'cipherStrength'> & { cipherStrength?: Maybe<ResolversTypes['CipherStrength']> }>;
  TlsSecuritySettingsInput: TlsSecuritySettingsInput;
  TlsSecuritySettingsUpdateInput: TlsSecuritySettingsUpdateInput;
  Transaction: ResolverTypeWrapper<Omit<Transaction, 'changes'> & { changes: Array<ResolversTypes['TransactionChange']> }>;
  TransactionChange: ResolverTypeWrapper<Omit<TransactionChange, 'object'> & { object?: Maybe<ResolversTypes['Node']> }>;
  TransactionChangeType: TransactionChangeType;
  TrustedCaList: ResolverTypeWrapper<TrustedCaList>;
  TrustedCaListConnection: ResolverTypeWrapper<TrustedCaListConnection>;
  TrustedCaListCreateInput: TrustedCaListCreateInput;
  TrustedCaListCreatePayload: ResolverTypeWrapper<TrustedCaListCreatePayload>;
  TrustedCaListDeletePayload: ResolverTypeWrapper<TrustedCaListDeletePayload>;
  TrustedCaListEdge: ResolverTypeWrapper<TrustedCaListEdge>;
  TrustedCaListUpdateInput: TrustedCaListUpdateInput;
  TrustedCaListUpdatePayload: ResolverTypeWrapper<TrustedCaListUpdatePayload>;
  UserDatabase: ResolverTypeWrapper<UserDatabase>;
  UserDatabaseConnection: ResolverTypeWrapper<UserDatabaseConnection>;
  UserDatabaseCreateInput: UserDatabaseCreateInput;
  UserDatabaseCreatePayload: ResolverTypeWrapper<UserDatabaseCreatePayload>;
  UserDatabaseDeletePayload: ResolverTypeWrapper<UserDatabaseDeletePayload>;
  UserDatabaseEdge: ResolverTypeWrapper<UserDatabaseEdge>;
  UserDatabaseUpdateInput: UserDatabaseUpdateInput;
  UserDatabaseUpdatePayload: ResolverTypeWrapper<UserDatabaseUpdatePayload>;
  UserWebListener: ResolverTypeWrapper<UserWebListener>;
  UserWebListenerInput: UserWebListenerInput;
  UserWebService: ResolverTypeWrapper<UserWebService>;
  UserWebServiceUpdateInput: UserWebServiceUpdateInput;
  UserWebServiceUpdatePayload: ResolverTypeWrapper<UserWebServiceUpdatePayload>;
  Usergroup: ResolverTypeWrapper<Usergroup>;
  UsergroupConnection: ResolverTypeWrapper<UsergroupConnection>;
  UsergroupCreateInput: UsergroupCreateInput;
  UsergroupCreatePayload: ResolverTypeWrapper<UsergroupCreatePayload>;
  UsergroupDeletePayload: ResolverTypeWrapper<UsergroupDeletePayload>;
  UsergroupEdge: ResolverTypeWrapper<UsergroupEdge>;
  UsergroupUpdateInput: UsergroupUpdateInput;
  UsergroupUpdatePayload: ResolverTypeWrapper<UsergroupUpdatePayload>;
  UsermappingPolicy: ResolverTypeWrapper<UsermappingPolicy>;
  UsermappingPolicyConnection: ResolverTypeWrapper<UsermappingPolicyConnection>;
  UsermappingPolicyCreateInput: UsermappingPolicyCreateInput;
  UsermappingPolicyCreatePayload: ResolverTypeWrapper<UsermappingPolicyCreatePayload>;
  UsermappingPolicyDeletePayload: ResolverTypeWrapper<UsermappingPolicyDeletePayload>;
  UsermappingPolicyEdge: ResolverTypeWrapper<UsermappingPolicyEdge>;
  UsermappingPolicyUpdateInput: UsermappingPolicyUpdateInput;
  UsermappingPolicyUpdatePayload: ResolverTypeWrapper<UsermappingPolicyUpdatePayload>;
  Viewer: ResolverTypeWrapper<UserInfo>;
  ViewerEndpoint: ResolverTypeWrapper<ViewerEndpoint>;
  WebGatewayAuthentication: ResolverTypeWrapper<WebGatewayAuthentication>;
  WebGatewayAuthenticationInput: WebGatewayAuthenticationInput;
  WindowTitleContentEvent: ResolverTypeWrapper<WindowTitleContentEvent>;
  WindowTitleContentEventInput: WindowTitleContentEventInput;
  X509Identity: ResolverTypeWrapper<X509Identity>;
  X509IdentityConnection: ResolverTypeWrapper<X509IdentityConnection>;
  X509IdentityCreateInput: X509IdentityCreateInput;
  X509IdentityCreatePayload: ResolverTypeWrapper<X509IdentityCreatePayload>;
  X509IdentityDeletePayload: ResolverTypeWrapper<X509IdentityDeletePayload>;
  X509IdentityEdge: ResolverTypeWrapper<X509IdentityEdge>;
  X509IdentityUpdateInput: X509IdentityUpdateInput;
  X509IdentityUpdatePayload: ResolverTypeWrapper<X509IdentityUpdatePayload>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AaPlugin: AaPlugin;
  AaPluginConnection: AaPluginConnection;
  AaPluginDeletePayload: AaPluginDeletePayload;
  AaPluginEdge: AaPluginEdge;
  AccessControlEntry: Omit<AccessControlEntry, 'subject'> & { subject?: Maybe<ResolversParentTypes['AccessControlSubject']> };
  AccessControlEntryInput: AccessControlEntryInput;
  AccessControlSubject: ResolversUnionTypes<ResolversParentTypes>['AccessControlSubject'];
  AccessControlSubjectInput: AccessControlSubjectInput;
  AccessRestriction: AccessRestriction;
  AccessRestrictionInput: AccessRestrictionInput;
  ActiveDirectoryLocalAuthentication: ActiveDirectoryLocalAuthentication;
  AdLdapMemberofCheck: AdLdapMemberofCheck;
  AdLdapMemberofCheckInput: AdLdapMemberofCheckInput;
  AdLdapMembershipCheck: AdLdapMembershipCheck;
  AdLdapMembershipCheckInput: AdLdapMembershipCheckInput;
  AdLdapSchema: AdLdapSchema;
  AdLdapSchemaInput: AdLdapSchemaInput;
  AnalyticsPolicy: AnalyticsPolicy;
  AnalyticsPolicyConnection: AnalyticsPolicyConnection;
  AnalyticsPolicyCreateInput: AnalyticsPolicyCreateInput;
  AnalyticsPolicyCreatePayload: AnalyticsPolicyCreatePayload;
  AnalyticsPolicyDeletePayload: AnalyticsPolicyDeletePayload;
  AnalyticsPolicyEdge: AnalyticsPolicyEdge;
  AnalyticsPolicyUpdateInput: AnalyticsPolicyUpdateInput;
  AnalyticsPolicyUpdatePayload: AnalyticsPolicyUpdatePayload;
  Appliance: Appliance;
  ArchiveCleanupPolicy: Omit<ArchiveCleanupPolicy, 'target'> & { target?: Maybe<ResolversParentTypes['BackupTarget']> };
  ArchiveCleanupPolicyConnection: Omit<ArchiveCleanupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['ArchiveCleanupPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>> };
  ArchiveCleanupPolicyCreateInput: ArchiveCleanupPolicyCreateInput;
  ArchiveCleanupPolicyCreatePayload: Omit<ArchiveCleanupPolicyCreatePayload, 'archiveCleanupPolicy'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']> };
  ArchiveCleanupPolicyDeletePayload: ArchiveCleanupPolicyDeletePayload;
  ArchiveCleanupPolicyEdge: Omit<ArchiveCleanupPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']> };
  ArchiveCleanupPolicyUpdateInput: ArchiveCleanupPolicyUpdateInput;
  ArchiveCleanupPolicyUpdatePayload: Omit<ArchiveCleanupPolicyUpdatePayload, 'archiveCleanupPolicy'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']> };
  AuditEncryption: AuditEncryption;
  AuditEncryptionCertificate: AuditEncryptionCertificate;
  AuditEncryptionCertificateInput: AuditEncryptionCertificateInput;
  AuditEncryptionInput: AuditEncryptionInput;
  AuditPolicy: Omit<AuditPolicy, 'timestamping'> & { timestamping?: Maybe<ResolversParentTypes['AuditTimestamping']> };
  AuditPolicyConnection: Omit<AuditPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['AuditPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['AuditPolicy']>> };
  AuditPolicyCreateInput: AuditPolicyCreateInput;
  AuditPolicyCreatePayload: Omit<AuditPolicyCreatePayload, 'auditPolicy'> & { auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']> };
  AuditPolicyDeletePayload: AuditPolicyDeletePayload;
  AuditPolicyEdge: Omit<AuditPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['AuditPolicy']> };
  AuditPolicyUpdateInput: AuditPolicyUpdateInput;
  AuditPolicyUpdatePayload: Omit<AuditPolicyUpdatePayload, 'auditPolicy'> & { auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']> };
  AuditSigning: AuditSigning;
  AuditSigningInput: AuditSigningInput;
  AuditTimestamping: Omit<AuditTimestamping, 'server'> & { server?: Maybe<ResolversParentTypes['AuditTimestampingServer']> };
  AuditTimestampingInput: AuditTimestampingInput;
  AuditTimestampingServer: ResolversUnionTypes<ResolversParentTypes>['AuditTimestampingServer'];
  AuditTimestampingServerInput: AuditTimestampingServerInput;
  AuditUpstreamEncryption: AuditUpstreamEncryption;
  AuditUpstreamEncryptionInput: AuditUpstreamEncryptionInput;
  BackupPolicy: Omit<BackupPolicy, 'target'> & { target?: Maybe<ResolversParentTypes['BackupTarget']> };
  BackupPolicyConnection: Omit<BackupPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['BackupPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['BackupPolicy']>> };
  BackupPolicyCreateInput: BackupPolicyCreateInput;
  BackupPolicyCreatePayload: Omit<BackupPolicyCreatePayload, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']> };
  BackupPolicyDeletePayload: BackupPolicyDeletePayload;
  BackupPolicyEdge: Omit<BackupPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['BackupPolicy']> };
  BackupPolicyUpdateInput: BackupPolicyUpdateInput;
  BackupPolicyUpdatePayload: Omit<BackupPolicyUpdatePayload, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']> };
  BackupTarget: ResolversUnionTypes<ResolversParentTypes>['BackupTarget'];
  BackupTargetInput: BackupTargetInput;
  Boolean: Scalars['Boolean']['output'];
  BoxAddressSourceAddress: BoxAddressSourceAddress;
  ChannelActions: Omit<ChannelActions, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ChannelActionsInput: ChannelActionsInput;
  ChannelAllowedFor: ChannelAllowedFor;
  ChannelAllowedForInput: ChannelAllowedForInput;
  ChannelDatabaseCleanup: ChannelDatabaseCleanup;
  ChannelDatabaseCleanupInput: ChannelDatabaseCleanupInput;
  ChannelPolicy: ResolversInterfaceTypes<ResolversParentTypes>['ChannelPolicy'];
  ChannelRule: Omit<ChannelRule, 'actions'> & { actions?: Maybe<ResolversParentTypes['ChannelActions']> };
  ChannelRuleInput: ChannelRuleInput;
  CipherStrength: ResolversUnionTypes<ResolversParentTypes>['CipherStrength'];
  CipherStrengthInput: CipherStrengthInput;
  ClusterInterface: ClusterInterface;
  ClusterInterfaceUpdateInput: ClusterInterfaceUpdateInput;
  ClusterInterfaceUpdatePayload: ClusterInterfaceUpdatePayload;
  ConnectionIndexing: ConnectionIndexing;
  ConnectionIndexingInput: ConnectionIndexingInput;
  ConnectionIndexingUpdateInput: ConnectionIndexingUpdateInput;
  ConnectionNetwork: ConnectionNetwork;
  ConnectionNetworkInput: ConnectionNetworkInput;
  ConnectionNetworkUpdateInput: ConnectionNetworkUpdateInput;
  ConnectionPolicy: ResolversInterfaceTypes<ResolversParentTypes>['ConnectionPolicy'];
  ConnectionPolicyReferences: ResolversInterfaceTypes<ResolversParentTypes>['ConnectionPolicyReferences'];
  ContentActions: ContentActions;
  ContentActionsInput: ContentActionsInput;
  ContentEvent: ResolversUnionTypes<ResolversParentTypes>['ContentEvent'];
  ContentEventInput: ContentEventInput;
  ContentPolicy: Omit<ContentPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ContentRule']> };
  ContentPolicyConnection: Omit<ContentPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['ContentPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['ContentPolicy']>> };
  ContentPolicyCreateInput: ContentPolicyCreateInput;
  ContentPolicyCreatePayload: Omit<ContentPolicyCreatePayload, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ContentPolicyDeletePayload: ContentPolicyDeletePayload;
  ContentPolicyEdge: Omit<ContentPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ContentPolicyUpdateInput: ContentPolicyUpdateInput;
  ContentPolicyUpdatePayload: Omit<ContentPolicyUpdatePayload, 'contentPolicy'> & { contentPolicy?: Maybe<ResolversParentTypes['ContentPolicy']> };
  ContentRule: Omit<ContentRule, 'actions' | 'event'> & { actions?: Maybe<ResolversParentTypes['ContentActions']>, event?: Maybe<ResolversParentTypes['ContentEvent']> };
  ContentRuleInput: ContentRuleInput;
  CredentialStore: CredentialStore;
  CredentialStoreConnection: CredentialStoreConnection;
  CredentialStoreCreateInput: CredentialStoreCreateInput;
  CredentialStoreCreatePayload: CredentialStoreCreatePayload;
  CredentialStoreDeletePayload: CredentialStoreDeletePayload;
  CredentialStoreEdge: CredentialStoreEdge;
  CredentialStoreUpdateInput: CredentialStoreUpdateInput;
  CredentialStoreUpdatePayload: CredentialStoreUpdatePayload;
  CustomCipherStrength: CustomCipherStrength;
  CustomCipherStrengthInput: CustomCipherStrengthInput;
  CustomDns: CustomDns;
  CustomDnsInput: CustomDnsInput;
  DisabledLdapEncryption: DisabledLdapEncryption;
  DisabledMssqlTransportSecurity: DisabledMssqlTransportSecurity;
  DomainPattern: DomainPattern;
  DomainPatternInput: DomainPatternInput;
  Empty: Scalars['Empty']['output'];
  EverybodyAccessControlSubject: EverybodyAccessControlSubject;
  ExportedConfigurationEncryption: ExportedConfigurationEncryption;
  ExportedConfigurationEncryptionUpdateInput: ExportedConfigurationEncryptionUpdateInput;
  ExportedConfigurationEncryptionUpdatePayload: ExportedConfigurationEncryptionUpdatePayload;
  FixServerAddress: FixServerAddress;
  FixServerAddressInput: FixServerAddressInput;
  FixSourceAddress: FixSourceAddress;
  FixSourceAddressInput: FixSourceAddressInput;
  FixTlsCertificate: FixTlsCertificate;
  FixTlsCertificateInput: FixTlsCertificateInput;
  GenerateTlsCertificate: GenerateTlsCertificate;
  GenerateTlsCertificateInput: GenerateTlsCertificateInput;
  GpgEncryption: GpgEncryption;
  GpgEncryptionInput: GpgEncryptionInput;
  GpgPublicKey: GpgPublicKey;
  GpgPublicKeyInput: GpgPublicKeyInput;
  HostCertificationMethod: ResolversUnionTypes<ResolversParentTypes>['HostCertificationMethod'];
  HostCertificationMethodInput: HostCertificationMethodInput;
  ID: Scalars['ID']['output'];
  InbandDomain: InbandDomain;
  InbandDomainInput: InbandDomainInput;
  InbandServerAddress: InbandServerAddress;
  InbandServerAddressInput: InbandServerAddressInput;
  IndexingPolicy: IndexingPolicy;
  IndexingPolicyConnection: IndexingPolicyConnection;
  IndexingPolicyCreateInput: IndexingPolicyCreateInput;
  IndexingPolicyCreatePayload: IndexingPolicyCreatePayload;
  IndexingPolicyDeletePayload: IndexingPolicyDeletePayload;
  IndexingPolicyEdge: IndexingPolicyEdge;
  IndexingPolicyUpdateInput: IndexingPolicyUpdateInput;
  IndexingPolicyUpdatePayload: IndexingPolicyUpdatePayload;
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  LdapClientAuthentication: LdapClientAuthentication;
  LdapClientAuthenticationInput: LdapClientAuthenticationInput;
  LdapEncryption: ResolversUnionTypes<ResolversParentTypes>['LdapEncryption'];
  LdapEncryptionInput: LdapEncryptionInput;
  LdapMssqlAuthenticationBackend: LdapMssqlAuthenticationBackend;
  LdapMssqlAuthenticationBackendInput: LdapMssqlAuthenticationBackendInput;
  LdapSchema: ResolversUnionTypes<ResolversParentTypes>['LdapSchema'];
  LdapSchemaInput: LdapSchemaInput;
  LdapServer: Omit<LdapServer, 'encryption' | 'schema'> & { encryption?: Maybe<ResolversParentTypes['LdapEncryption']>, schema?: Maybe<ResolversParentTypes['LdapSchema']> };
  LdapServerCertificateCheck: LdapServerCertificateCheck;
  LdapServerCertificateCheckInput: LdapServerCertificateCheckInput;
  LdapServerConnection: Omit<LdapServerConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['LdapServerEdge']>>, nodes: Array<Maybe<ResolversParentTypes['LdapServer']>> };
  LdapServerCreateInput: LdapServerCreateInput;
  LdapServerCreatePayload: Omit<LdapServerCreatePayload, 'ldapServer'> & { ldapServer?: Maybe<ResolversParentTypes['LdapServer']> };
  LdapServerDeletePayload: LdapServerDeletePayload;
  LdapServerEdge: Omit<LdapServerEdge, 'node'> & { node?: Maybe<ResolversParentTypes['LdapServer']> };
  LdapServerEndpoint: LdapServerEndpoint;
  LdapServerEndpointInput: LdapServerEndpointInput;
  LdapServerUpdateInput: LdapServerUpdateInput;
  LdapServerUpdatePayload: Omit<LdapServerUpdatePayload, 'ldapServer'> & { ldapServer?: Maybe<ResolversParentTypes['LdapServer']> };
  LdapUserDnInGroup: LdapUserDnInGroup;
  LdapUserDnInGroupInput: LdapUserDnInGroupInput;
  LegacyRdpTransportSecurity: LegacyRdpTransportSecurity;
  LocalAuditTimestampingServer: LocalAuditTimestampingServer;
  LocalAuthentication: ResolversUnionTypes<ResolversParentTypes>['LocalAuthentication'];
  LocalAuthenticationInput: LocalAuthenticationInput;
  LocalMssqlAuthenticationBackend: LocalMssqlAuthenticationBackend;
  LocalMssqlAuthenticationBackendInput: LocalMssqlAuthenticationBackendInput;
  LocalProtocolTimestamping: LocalProtocolTimestamping;
  LocalProtocolTimestampingInput: LocalProtocolTimestampingInput;
  LocalUserDatabaseLocalAuthentication: LocalUserDatabaseLocalAuthentication;
  LocalUserDatabaseLocalAuthenticationInput: LocalUserDatabaseLocalAuthenticationInput;
  LogLevelOverride: LogLevelOverride;
  LogLevelOverrideInput: LogLevelOverrideInput;
  MssqlAuthenticationBackend: ResolversUnionTypes<ResolversParentTypes>['MssqlAuthenticationBackend'];
  MssqlAuthenticationBackendInput: MssqlAuthenticationBackendInput;
  MssqlAuthenticationPolicy: Omit<MssqlAuthenticationPolicy, 'backend'> & { backend?: Maybe<ResolversParentTypes['MssqlAuthenticationBackend']> };
  MssqlAuthenticationPolicyConnection: Omit<MssqlAuthenticationPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlAuthenticationPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']>> };
  MssqlAuthenticationPolicyCreateInput: MssqlAuthenticationPolicyCreateInput;
  MssqlAuthenticationPolicyCreatePayload: Omit<MssqlAuthenticationPolicyCreatePayload, 'mssqlAuthenticationPolicy'> & { mssqlAuthenticationPolicy?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']> };
  MssqlAuthenticationPolicyDeletePayload: MssqlAuthenticationPolicyDeletePayload;
  MssqlAuthenticationPolicyEdge: Omit<MssqlAuthenticationPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']> };
  MssqlAuthenticationPolicyUpdateInput: MssqlAuthenticationPolicyUpdateInput;
  MssqlAuthenticationPolicyUpdatePayload: Omit<MssqlAuthenticationPolicyUpdatePayload, 'mssqlAuthenticationPolicy'> & { mssqlAuthenticationPolicy?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']> };
  MssqlChannelPolicy: Omit<MssqlChannelPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ChannelRule']> };
  MssqlChannelPolicyConnection: Omit<MssqlChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlChannelPolicy']>> };
  MssqlChannelPolicyCreateInput: MssqlChannelPolicyCreateInput;
  MssqlChannelPolicyCreatePayload: Omit<MssqlChannelPolicyCreatePayload, 'mssqlChannelPolicy'> & { mssqlChannelPolicy?: Maybe<ResolversParentTypes['MssqlChannelPolicy']> };
  MssqlChannelPolicyDeletePayload: MssqlChannelPolicyDeletePayload;
  MssqlChannelPolicyEdge: Omit<MssqlChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlChannelPolicy']> };
  MssqlChannelPolicyUpdateInput: MssqlChannelPolicyUpdateInput;
  MssqlChannelPolicyUpdatePayload: Omit<MssqlChannelPolicyUpdatePayload, 'mssqlChannelPolicy'> & { mssqlChannelPolicy?: Maybe<ResolversParentTypes['MssqlChannelPolicy']> };
  MssqlConnectionPolicy: Omit<MssqlConnectionPolicy, 'accessControl' | 'policies' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversParentTypes['AccessControlEntry']>, policies?: Maybe<ResolversParentTypes['MssqlConnectionPolicyReferences']>, serverAddress?: Maybe<ResolversParentTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversParentTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversParentTypes['MssqlTransportSecurity']> };
  MssqlConnectionPolicyConnection: Omit<MssqlConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlConnectionPolicy']>> };
  MssqlConnectionPolicyCreateInput: MssqlConnectionPolicyCreateInput;
  MssqlConnectionPolicyCreatePayload: Omit<MssqlConnectionPolicyCreatePayload, 'mssqlConnectionPolicy'> & { mssqlConnectionPolicy?: Maybe<ResolversParentTypes['MssqlConnectionPolicy']> };
  MssqlConnectionPolicyDeletePayload: MssqlConnectionPolicyDeletePayload;
  MssqlConnectionPolicyEdge: Omit<MssqlConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlConnectionPolicy']> };
  MssqlConnectionPolicyReferences: Omit<MssqlConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'authenticationPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer' | 'settings'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']>, authenticationPolicy?: Maybe<ResolversParentTypes['MssqlAuthenticationPolicy']>, backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversParentTypes['MssqlChannelPolicy']>, ldapServer?: Maybe<ResolversParentTypes['LdapServer']>, settings?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlConnectionPolicyReferencesInput: MssqlConnectionPolicyReferencesInput;
  MssqlConnectionPolicyReferencesUpdateInput: MssqlConnectionPolicyReferencesUpdateInput;
  MssqlConnectionPolicyReorderPayload: Omit<MssqlConnectionPolicyReorderPayload, 'mssqlConnectionPolicies'> & { mssqlConnectionPolicies: Array<Maybe<ResolversParentTypes['MssqlConnectionPolicy']>> };
  MssqlConnectionPolicyUpdateInput: MssqlConnectionPolicyUpdateInput;
  MssqlConnectionPolicyUpdatePayload: Omit<MssqlConnectionPolicyUpdatePayload, 'mssqlConnectionPolicy'> & { mssqlConnectionPolicy?: Maybe<ResolversParentTypes['MssqlConnectionPolicy']> };
  MssqlOptions: Omit<MssqlOptions, 'audit'> & { audit?: Maybe<ResolversParentTypes['ProtocolAuditOptions']> };
  MssqlOptionsUpdateInput: MssqlOptionsUpdateInput;
  MssqlOptionsUpdatePayload: Omit<MssqlOptionsUpdatePayload, 'mssqlOptions'> & { mssqlOptions?: Maybe<ResolversParentTypes['MssqlOptions']> };
  MssqlSettingsPolicy: Omit<MssqlSettingsPolicy, 'clientTlsSecuritySettings' | 'serverTlsSecuritySettings'> & { clientTlsSecuritySettings?: Maybe<ResolversParentTypes['TlsSecuritySettings']>, serverTlsSecuritySettings?: Maybe<ResolversParentTypes['TlsSecuritySettings']> };
  MssqlSettingsPolicyConnection: Omit<MssqlSettingsPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['MssqlSettingsPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['MssqlSettingsPolicy']>> };
  MssqlSettingsPolicyCreateInput: MssqlSettingsPolicyCreateInput;
  MssqlSettingsPolicyCreatePayload: Omit<MssqlSettingsPolicyCreatePayload, 'mssqlSettingsPolicy'> & { mssqlSettingsPolicy?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlSettingsPolicyDeletePayload: MssqlSettingsPolicyDeletePayload;
  MssqlSettingsPolicyEdge: Omit<MssqlSettingsPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlSettingsPolicyUpdateInput: MssqlSettingsPolicyUpdateInput;
  MssqlSettingsPolicyUpdatePayload: Omit<MssqlSettingsPolicyUpdatePayload, 'mssqlSettingsPolicy'> & { mssqlSettingsPolicy?: Maybe<ResolversParentTypes['MssqlSettingsPolicy']> };
  MssqlTlsCertificate: ResolversUnionTypes<ResolversParentTypes>['MssqlTlsCertificate'];
  MssqlTlsCertificateInput: MssqlTlsCertificateInput;
  MssqlTransportSecurity: ResolversUnionTypes<ResolversParentTypes>['MssqlTransportSecurity'];
  MssqlTransportSecurityInput: MssqlTransportSecurityInput;
  Mutation: Record<PropertyKey, never>;
  NatServerAddress: NatServerAddress;
  NatServerAddressInput: NatServerAddressInput;
  NfsBackupTarget: NfsBackupTarget;
  NfsBackupTargetInput: NfsBackupTargetInput;
  Nic: Nic;
  NicAddress: NicAddress;
  NicAddressInput: NicAddressInput;
  NicConnection: NicConnection;
  NicEdge: NicEdge;
  NicInterface: NicInterface;
  NicInterfaceInput: NicInterfaceInput;
  NicUpdateInput: NicUpdateInput;
  NicUpdatePayload: NicUpdatePayload;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  NoneMssqlAuthenticationBackend: NoneMssqlAuthenticationBackend;
  NotificationEvent: NotificationEvent;
  NotificationEventInput: NotificationEventInput;
  NotificationEventUpdateInput: NotificationEventUpdateInput;
  OnlyAccessControlSubject: OnlyAccessControlSubject;
  OnlyAccessControlSubjectInput: OnlyAccessControlSubjectInput;
  OriginalServerAddress: OriginalServerAddress;
  OriginalServerAddressInput: OriginalServerAddressInput;
  OriginalSourceAddress: OriginalSourceAddress;
  PageInfo: PageInfo;
  Password: Password;
  PasswordCreateInput: PasswordCreateInput;
  PasswordCreatePayload: PasswordCreatePayload;
  PluginSdkVersion: PluginSdkVersion;
  PosixLdapMemberofCheck: PosixLdapMemberofCheck;
  PosixLdapMemberofCheckInput: PosixLdapMemberofCheckInput;
  PosixLdapMembershipCheck: PosixLdapMembershipCheck;
  PosixLdapMembershipCheckInput: PosixLdapMembershipCheckInput;
  PosixLdapSchema: PosixLdapSchema;
  PosixLdapSchemaInput: PosixLdapSchemaInput;
  PrivateKey: PrivateKey;
  PrivateKeyCreateInput: PrivateKeyCreateInput;
  PrivateKeyCreatePayload: PrivateKeyCreatePayload;
  ProtocolAuditCleanup: ProtocolAuditCleanup;
  ProtocolAuditCleanupInput: ProtocolAuditCleanupInput;
  ProtocolAuditOptions: Omit<ProtocolAuditOptions, 'cleanup' | 'timestamping'> & { cleanup?: Maybe<ResolversParentTypes['ProtocolAuditCleanup']>, timestamping?: Maybe<ResolversParentTypes['ProtocolTimestamping']> };
  ProtocolAuditOptionsUpdateInput: ProtocolAuditOptionsUpdateInput;
  ProtocolService: ProtocolService;
  ProtocolServiceUpdateInput: ProtocolServiceUpdateInput;
  ProtocolTimestamping: ResolversUnionTypes<ResolversParentTypes>['ProtocolTimestamping'];
  ProtocolTimestampingInput: ProtocolTimestampingInput;
  Query: Record<PropertyKey, never>;
  RadiusMssqlAuthenticationBackend: RadiusMssqlAuthenticationBackend;
  RadiusMssqlAuthenticationBackendInput: RadiusMssqlAuthenticationBackendInput;
  RadiusServer: RadiusServer;
  RadiusServerInput: RadiusServerInput;
  RateLimit: RateLimit;
  RateLimitInput: RateLimitInput;
  RdpChannelPolicy: Omit<RdpChannelPolicy, 'rules'> & { rules: Array<ResolversParentTypes['ChannelRule']> };
  RdpChannelPolicyConnection: Omit<RdpChannelPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['RdpChannelPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['RdpChannelPolicy']>> };
  RdpChannelPolicyCreateInput: RdpChannelPolicyCreateInput;
  RdpChannelPolicyCreatePayload: Omit<RdpChannelPolicyCreatePayload, 'rdpChannelPolicy'> & { rdpChannelPolicy?: Maybe<ResolversParentTypes['RdpChannelPolicy']> };
  RdpChannelPolicyDeletePayload: RdpChannelPolicyDeletePayload;
  RdpChannelPolicyEdge: Omit<RdpChannelPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RdpChannelPolicy']> };
  RdpChannelPolicyUpdateInput: RdpChannelPolicyUpdateInput;
  RdpChannelPolicyUpdatePayload: Omit<RdpChannelPolicyUpdatePayload, 'rdpChannelPolicy'> & { rdpChannelPolicy?: Maybe<ResolversParentTypes['RdpChannelPolicy']> };
  RdpConnectionPolicy: Omit<RdpConnectionPolicy, 'accessControl' | 'policies' | 'remoteDesktopGateway' | 'serverAddress' | 'sourceAddress' | 'transportSecurity'> & { accessControl: Array<ResolversParentTypes['AccessControlEntry']>, policies?: Maybe<ResolversParentTypes['RdpConnectionPolicyReferences']>, remoteDesktopGateway?: Maybe<ResolversParentTypes['RemoteDesktopGateway']>, serverAddress?: Maybe<ResolversParentTypes['ServerAddress']>, sourceAddress?: Maybe<ResolversParentTypes['SourceAddress']>, transportSecurity?: Maybe<ResolversParentTypes['RdpTransportSecurity']> };
  RdpConnectionPolicyConnection: Omit<RdpConnectionPolicyConnection, 'edges' | 'nodes'> & { edges: Array<Maybe<ResolversParentTypes['RdpConnectionPolicyEdge']>>, nodes: Array<Maybe<ResolversParentTypes['RdpConnectionPolicy']>> };
  RdpConnectionPolicyCreateInput: RdpConnectionPolicyCreateInput;
  RdpConnectionPolicyCreatePayload: Omit<RdpConnectionPolicyCreatePayload, 'rdpConnectionPolicy'> & { rdpConnectionPolicy?: Maybe<ResolversParentTypes['RdpConnectionPolicy']> };
  RdpConnectionPolicyDeletePayload: RdpConnectionPolicyDeletePayload;
  RdpConnectionPolicyEdge: Omit<RdpConnectionPolicyEdge, 'node'> & { node?: Maybe<ResolversParentTypes['RdpConnectionPolicy']> };
  RdpConnectionPolicyReferences: Omit<RdpConnectionPolicyReferences, 'archiveCleanupPolicy' | 'auditPolicy' | 'backupPolicy' | 'channelPolicy' | 'ldapServer'> & { archiveCleanupPolicy?: Maybe<ResolversParentTypes['ArchiveCleanupPolicy']>, auditPolicy?: Maybe<ResolversParentTypes['AuditPolicy']>, backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']>, channelPolicy?: Maybe<ResolversParentTypes['RdpChannelPolicy']>, ldapServer?: Maybe<ResolversParentTypes['LdapServer']> };
  RdpConnectionPolicyReferencesInput: RdpConnectionPolicyReferencesInput;
  RdpConnectionPolicyReferencesUpdateInput: RdpConnectionPolicyReferencesUpdateInput;
  RdpConnectionPolicyReorderPayload: Omit<RdpConnectionPolicyReorderPayload, 'rdpConnectionPolicies'> & { rdpConnectionPolicies: Array<Maybe<ResolversParentTypes['RdpConnectionPolicy']>> };
  RdpConnectionPolicyUpdateInput: RdpConnectionPolicyUpdateInput;
  RdpConnectionPolicyUpdatePayload: Omit<RdpConnectionPolicyUpdatePayload, 'rdpConnectionPolicy'> & { rdpConnectionPolicy?: Maybe<ResolversParentTypes['RdpConnectionPolicy']> };
  RdpDomainMembership: RdpDomainMembership;
  RdpDomainMembershipUpdateInput: RdpDomainMembershipUpdateInput;
  RdpDomainMembershipUpdatePayload: RdpDomainMembershipUpdatePayload;
  RdpOptions: Omit<RdpOptions, 'audit'> & { audit?: Maybe<ResolversParentTypes['ProtocolAuditOptions']> };
  RdpOptionsUpdateInput: RdpOptionsUpdateInput;
  RdpOptionsUpdatePayload: Omit<RdpOptionsUpdatePayload, 'rdpOptions'> & { rdpOptions?: Maybe<ResolversParentTypes['RdpOptions']> };
  RdpSettingsPolicy: RdpSettingsPolicy;
  RdpSettingsPolicyConnection: RdpSettingsPolicyConnection;
  RdpSettingsPolicyCreateInput: RdpSettingsPolicyCreateInput;
  RdpSettingsPolicyCreatePayload: RdpSettingsPolicyCreatePayload;
  RdpSettingsPolicyDeletePayload: RdpSettingsPolicyDeletePayload;
  RdpSettingsPolicyEdge: RdpSettingsPolicyEdge;
  RdpSettingsPolicyUpdateInput: RdpSettingsPolicyUpdateInput;
  RdpSettingsPolicyUpdatePayload: RdpSettingsPolicyUpdatePayload;
  RdpTlsCertificate: ResolversUnionTypes<ResolversParentTypes>['RdpTlsCertificate'];
  RdpTlsCertificateInput: RdpTlsCertificateInput;
  RdpTransportSecurity: ResolversUnionTypes<ResolversParentTypes>['RdpTransportSecurity'];
  RdpTransportSecurityInput: RdpTransportSecurityInput;
  RecommendedCipherStrength: RecommendedCipherStrength;
  RemoteAuditTimestampingServer: RemoteAuditTimestampingServer;
  RemoteAuditTimestampingServerInput: RemoteAuditTimestampingServerInput;
  RemoteDesktopGateway: Omit<RemoteDesktopGateway, 'hostCertificationMethod' | 'localAuthentication'> & { hostCertificationMethod?: Maybe<ResolversParentTypes['HostCertificationMethod']>, localAuthentication?: Maybe<ResolversParentTypes['LocalAuthentication']> };
  RemoteDesktopGatewayInput: RemoteDesktopGatewayInput;
  RemoteProtocolTimestamping: RemoteProtocolTimestamping;
  RemoteProtocolTimestampingInput: RemoteProtocolTimestampingInput;
  RsyncBackupTarget: RsyncBackupTarget;
  RsyncBackupTargetInput: RsyncBackupTargetInput;
  RsyncHostKey: RsyncHostKey;
  RsyncHostKeyInput: RsyncHostKeyInput;
  Secret: Secret;
  SecretInput: SecretInput;
  SelfSignedTlsCertificate: SelfSignedTlsCertificate;
  ServerAddress: ResolversUnionTypes<ResolversParentTypes>['ServerAddress'];
  ServerAddressInput: ServerAddressInput;
  ServerCertificateCheck: ServerCertificateCheck;
  ServerCertificateCheckInput: ServerCertificateCheckInput;
  ServerHost: ServerHost;
  ServerHostInput: ServerHostInput;
  SettingsPolicy: ResolversInterfaceTypes<ResolversParentTypes>['SettingsPolicy'];
  SignInPayload: Omit<SignInPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SignOutPayload: Omit<SignOutPayload, 'viewer'> & { viewer?: Maybe<ResolversParentTypes['Viewer']> };
  SigningCa: SigningCa;
  SigningCaConnection: SigningCaConnection;
  SigningCaCreateInput: SigningCaCreateInput;
  SigningCaCreatePayload: SigningCaCreatePayload;
  SigningCaDeletePayload: SigningCaDeletePayload;
  SigningCaEdge: SigningCaEdge;
  SigningCaUpdateInput: SigningCaUpdateInput;
  SigningCaUpdatePayload: SigningCaUpdatePayload;
  SigningHostCertificationMethod: SigningHostCertificationMethod;
  SigningHostCertificationMethodInput: SigningHostCertificationMethodInput;
  SingleHostCertificationMethod: SingleHostCertificationMethod;
  SingleHostCertificationMethodInput: SingleHostCertificationMethodInput;
  SmbBackupTarget: SmbBackupTarget;
  SmbBackupTargetInput: SmbBackupTargetInput;
  SourceAddress: ResolversUnionTypes<ResolversParentTypes>['SourceAddress'];
  SourceAddressInput: SourceAddressInput;
  SslLdapEncryption: SslLdapEncryption;
  SslLdapEncryptionInput: SslLdapEncryptionInput;
  StarttlsLdapEncryption: StarttlsLdapEncryption;
  StarttlsLdapEncryptionInput: StarttlsLdapEncryptionInput;
  String: Scalars['String']['output'];
  SystemBackup: Omit<SystemBackup, 'backupPolicy'> & { backupPolicy?: Maybe<ResolversParentTypes['BackupPolicy']> };
  SystemBackupUpdateInput: SystemBackupUpdateInput;
  SystemBackupUpdatePayload: Omit<SystemBackupUpdatePayload, 'systemBackup'> & { systemBackup?: Maybe<ResolversParentTypes['SystemBackup']> };
  TimePolicy: TimePolicy;
  TimePolicyConnection: TimePolicyConnection;
  TimePolicyCreateInput: TimePolicyCreateInput;
  TimePolicyCreatePayload: TimePolicyCreatePayload;
  TimePolicyDeletePayload: TimePolicyDeletePayload;
  TimePolicyEdge: TimePolicyEdge;
  TimePolicyUpdateInput: TimePolicyUpdateInput;
  TimePolicyUpdatePayload: TimePolicyUpdatePayload;
  TimestampingPolicyOid: TimestampingPolicyOid;
  TimestampingPolicyOidInput: TimestampingPolicyOidInput;
  TlsMssqlTransportSecurity: Omit<TlsMssqlTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['MssqlTlsCertificate']> };
  TlsMssqlTransportSecurityInput: TlsMssqlTransportSecurityInput;
  TlsRdpTransportSecurity: Omit<TlsRdpTransportSecurity, 'certificate'> & { certificate?: Maybe<ResolversParentTypes['RdpTlsCertificate']> };
  TlsRdpTransportSecurityInput: TlsRdpTransportSecurityInput;
  TlsSecuritySettings: Omit<TlsSecuritySettings, 'cipherStrength'> & { cipherStrength?: Maybe<ResolversParentTypes['CipherStrength']> };
  TlsSecuritySettingsInput: TlsSecuritySettingsInput;
  TlsSecuritySettingsUpdateInput: TlsSecuritySettingsUpdateInput;
  Transaction: Omit<Transaction, 'changes'> & { changes: Array<ResolversParentTypes['TransactionChange']> };
  TransactionChange: Omit<TransactionChange, 'object'> & { object?: Maybe<ResolversParentTypes['Node']> };
  TrustedCaList: TrustedCaList;
  TrustedCaListConnection: TrustedCaListConnection;
  TrustedCaListCreateInput: TrustedCaListCreateInput;
  TrustedCaListCreatePayload: TrustedCaListCreatePayload;
  TrustedCaListDeletePayload: TrustedCaListDeletePayload;
  TrustedCaListEdge: TrustedCaListEdge;
  TrustedCaListUpdateInput: TrustedCaListUpdateInput;
  TrustedCaListUpdatePayload: TrustedCaListUpdatePayload;
  UserDatabase: UserDatabase;
  UserDatabaseConnection: UserDatabaseConnection;
  UserDatabaseCreateInput: UserDatabaseCreateInput;
  UserDatabaseCreatePayload: UserDatabaseCreatePayload;
  UserDatabaseDeletePayload: UserDatabaseDeletePayload;
  UserDatabaseEdge: UserDatabaseEdge;
  UserDatabaseUpdateInput: UserDatabaseUpdateInput;
  UserDatabaseUpdatePayload: UserDatabaseUpdatePayload;
  UserWebListener: UserWebListener;
  UserWebListenerInput: UserWebListenerInput;
  UserWebService: UserWebService;
  UserWebServiceUpdateInput: UserWebServiceUpdateInput;
  UserWebServiceUpdatePayload: UserWebServiceUpdatePayload;
  Usergroup: Usergroup;
  UsergroupConnection: UsergroupConnection;
  UsergroupCreateInput: UsergroupCreateInput;
  UsergroupCreatePayload: UsergroupCreatePayload;
  UsergroupDeletePayload: UsergroupDeletePayload;
  UsergroupEdge: UsergroupEdge;
  UsergroupUpdateInput: UsergroupUpdateInput;
  UsergroupUpdatePayload: UsergroupUpdatePayload;
  UsermappingPolicy: UsermappingPolicy;
  UsermappingPolicyConnection: UsermappingPolicyConnection;
  UsermappingPolicyCreateInput: UsermappingPolicyCreateInput;
  UsermappingPolicyCreatePayload: UsermappingPolicyCreatePayload;
  UsermappingPolicyDeletePayload: UsermappingPolicyDeletePayload;
  UsermappingPolicyEdge: UsermappingPolicyEdge;
  UsermappingPolicyUpdateInput: UsermappingPolicyUpdateInput;
  UsermappingPolicyUpdatePayload: UsermappingPolicyUpdatePayload;
  Viewer: UserInfo;
  ViewerEndpoint: ViewerEndpoint;
  WebGatewayAuthentication: WebGatewayAuthentication;
  WebGatewayAuthenticationInput: WebGatewayAuthenticationInput;
  WindowTitleContentEvent: WindowTitleContentEvent;
  WindowTitleContentEventInput: WindowTitleContentEventInput;
  X509Identity: X509Identity;
  X509IdentityConnection: X509IdentityConnection;
  X509IdentityCreateInput: X509IdentityCreateInput;
  X509IdentityCreatePayload: X509IdentityCreatePayload;
  X509IdentityDeletePayload: X509IdentityDeletePayload;
  X509IdentityEdge: X509IdentityEdge;
  X509IdentityUpdateInput: X509IdentityUpdateInput;
  X509IdentityUpdatePayload: X509IdentityUpdatePayload;
};

export type TransactionDirectiveArgs = {
  dryRun?: Maybe<Scalars['Boolean']['input']>;
  message?: Maybe<Scalars['String']['input']>;
};

export type TransactionDirectiveResolver<Result, Parent, ContextType = any, Args = TransactionDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

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

export type AaPluginDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AaPluginDeletePayload'] = ResolversParentTypes['AaPluginDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type AnalyticsPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyCreatePayload'] = ResolversParentTypes['AnalyticsPolicyCreatePayload']> = {
  analyticsPolicy?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
};

export type AnalyticsPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyDeletePayload'] = ResolversParentTypes['AnalyticsPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AnalyticsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyEdge'] = ResolversParentTypes['AnalyticsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
};

export type AnalyticsPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AnalyticsPolicyUpdatePayload'] = ResolversParentTypes['AnalyticsPolicyUpdatePayload']> = {
  analyticsPolicy?: Resolver<Maybe<ResolversTypes['AnalyticsPolicy']>, ParentType, ContextType>;
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

export type ArchiveCleanupPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyCreatePayload'] = ResolversParentTypes['ArchiveCleanupPolicyCreatePayload']> = {
  archiveCleanupPolicy?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
};

export type ArchiveCleanupPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyDeletePayload'] = ResolversParentTypes['ArchiveCleanupPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ArchiveCleanupPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyEdge'] = ResolversParentTypes['ArchiveCleanupPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
};

export type ArchiveCleanupPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ArchiveCleanupPolicyUpdatePayload'] = ResolversParentTypes['ArchiveCleanupPolicyUpdatePayload']> = {
  archiveCleanupPolicy?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicy']>, ParentType, ContextType>;
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

export type AuditPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyCreatePayload'] = ResolversParentTypes['AuditPolicyCreatePayload']> = {
  auditPolicy?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
};

export type AuditPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyDeletePayload'] = ResolversParentTypes['AuditPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type AuditPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyEdge'] = ResolversParentTypes['AuditPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
};

export type AuditPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['AuditPolicyUpdatePayload'] = ResolversParentTypes['AuditPolicyUpdatePayload']> = {
  auditPolicy?: Resolver<Maybe<ResolversTypes['AuditPolicy']>, ParentType, ContextType>;
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

export type BackupPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyCreatePayload'] = ResolversParentTypes['BackupPolicyCreatePayload']> = {
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
};

export type BackupPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyDeletePayload'] = ResolversParentTypes['BackupPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type BackupPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyEdge'] = ResolversParentTypes['BackupPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
};

export type BackupPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['BackupPolicyUpdatePayload'] = ResolversParentTypes['BackupPolicyUpdatePayload']> = {
  backupPolicy?: Resolver<Maybe<ResolversTypes['BackupPolicy']>, ParentType, ContextType>;
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

export type ClusterInterfaceUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClusterInterfaceUpdatePayload'] = ResolversParentTypes['ClusterInterfaceUpdatePayload']> = {
  clusterInterface?: Resolver<Maybe<ResolversTypes['ClusterInterface']>, ParentType, ContextType>;
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

export type ContentPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyCreatePayload'] = ResolversParentTypes['ContentPolicyCreatePayload']> = {
  contentPolicy?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType>;
};

export type ContentPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyDeletePayload'] = ResolversParentTypes['ContentPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ContentPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyEdge'] = ResolversParentTypes['ContentPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType>;
};

export type ContentPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ContentPolicyUpdatePayload'] = ResolversParentTypes['ContentPolicyUpdatePayload']> = {
  contentPolicy?: Resolver<Maybe<ResolversTypes['ContentPolicy']>, ParentType, ContextType>;
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

export type CredentialStoreCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreCreatePayload'] = ResolversParentTypes['CredentialStoreCreatePayload']> = {
  credentialStore?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
};

export type CredentialStoreDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreDeletePayload'] = ResolversParentTypes['CredentialStoreDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CredentialStoreEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreEdge'] = ResolversParentTypes['CredentialStoreEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
};

export type CredentialStoreUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['CredentialStoreUpdatePayload'] = ResolversParentTypes['CredentialStoreUpdatePayload']> = {
  credentialStore?: Resolver<Maybe<ResolversTypes['CredentialStore']>, ParentType, ContextType>;
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

export interface EmptyScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Empty'], any> {
  name: 'Empty';
}

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

export type ExportedConfigurationEncryptionUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExportedConfigurationEncryptionUpdatePayload'] = ResolversParentTypes['ExportedConfigurationEncryptionUpdatePayload']> = {
  exportedConfigurationEncryption?: Resolver<Maybe<ResolversTypes['ExportedConfigurationEncryption']>, ParentType, ContextType>;
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

export type IndexingPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyCreatePayload'] = ResolversParentTypes['IndexingPolicyCreatePayload']> = {
  indexingPolicy?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType>;
};

export type IndexingPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyDeletePayload'] = ResolversParentTypes['IndexingPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type IndexingPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyEdge'] = ResolversParentTypes['IndexingPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType>;
};

export type IndexingPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['IndexingPolicyUpdatePayload'] = ResolversParentTypes['IndexingPolicyUpdatePayload']> = {
  indexingPolicy?: Resolver<Maybe<ResolversTypes['IndexingPolicy']>, ParentType, ContextType>;
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

export type LdapServerCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerCreatePayload'] = ResolversParentTypes['LdapServerCreatePayload']> = {
  ldapServer?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
};

export type LdapServerDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerDeletePayload'] = ResolversParentTypes['LdapServerDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type LdapServerEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerEdge'] = ResolversParentTypes['LdapServerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
};

export type LdapServerEndpointResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerEndpoint'] = ResolversParentTypes['LdapServerEndpoint']> = {
  host?: Resolver<Maybe<ResolversTypes['ServerHost']>, ParentType, ContextType>;
  port?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type LdapServerUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['LdapServerUpdatePayload'] = ResolversParentTypes['LdapServerUpdatePayload']> = {
  ldapServer?: Resolver<Maybe<ResolversTypes['LdapServer']>, ParentType, ContextType>;
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

export type MssqlAuthenticationPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyCreatePayload'] = ResolversParentTypes['MssqlAuthenticationPolicyCreatePayload']> = {
  mssqlAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyDeletePayload'] = ResolversParentTypes['MssqlAuthenticationPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyEdge'] = ResolversParentTypes['MssqlAuthenticationPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType>;
};

export type MssqlAuthenticationPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlAuthenticationPolicyUpdatePayload'] = ResolversParentTypes['MssqlAuthenticationPolicyUpdatePayload']> = {
  mssqlAuthenticationPolicy?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicy']>, ParentType, ContextType>;
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

export type MssqlChannelPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyCreatePayload'] = ResolversParentTypes['MssqlChannelPolicyCreatePayload']> = {
  mssqlChannelPolicy?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType>;
};

export type MssqlChannelPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyDeletePayload'] = ResolversParentTypes['MssqlChannelPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MssqlChannelPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyEdge'] = ResolversParentTypes['MssqlChannelPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType>;
};

export type MssqlChannelPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlChannelPolicyUpdatePayload'] = ResolversParentTypes['MssqlChannelPolicyUpdatePayload']> = {
  mssqlChannelPolicy?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicy']>, ParentType, ContextType>;
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

export type MssqlConnectionPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyCreatePayload'] = ResolversParentTypes['MssqlConnectionPolicyCreatePayload']> = {
  mssqlConnectionPolicy?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicy']>, ParentType, ContextType>;
};

export type MssqlConnectionPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyDeletePayload'] = ResolversParentTypes['MssqlConnectionPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type MssqlConnectionPolicyReorderPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyReorderPayload'] = ResolversParentTypes['MssqlConnectionPolicyReorderPayload']> = {
  mssqlConnectionPolicies?: Resolver<Array<Maybe<ResolversTypes['MssqlConnectionPolicy']>>, ParentType, ContextType>;
};

export type MssqlConnectionPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlConnectionPolicyUpdatePayload'] = ResolversParentTypes['MssqlConnectionPolicyUpdatePayload']> = {
  mssqlConnectionPolicy?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicy']>, ParentType, ContextType>;
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

export type MssqlOptionsUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlOptionsUpdatePayload'] = ResolversParentTypes['MssqlOptionsUpdatePayload']> = {
  mssqlOptions?: Resolver<Maybe<ResolversTypes['MssqlOptions']>, ParentType, ContextType>;
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

export type MssqlSettingsPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyCreatePayload'] = ResolversParentTypes['MssqlSettingsPolicyCreatePayload']> = {
  mssqlSettingsPolicy?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType>;
};

export type MssqlSettingsPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyDeletePayload'] = ResolversParentTypes['MssqlSettingsPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type MssqlSettingsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyEdge'] = ResolversParentTypes['MssqlSettingsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType>;
};

export type MssqlSettingsPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlSettingsPolicyUpdatePayload'] = ResolversParentTypes['MssqlSettingsPolicyUpdatePayload']> = {
  mssqlSettingsPolicy?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicy']>, ParentType, ContextType>;
};

export type MssqlTlsCertificateResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlTlsCertificate'] = ResolversParentTypes['MssqlTlsCertificate']> = {
  __resolveType: TypeResolveFn<'FixTlsCertificate' | 'GenerateTlsCertificate', ParentType, ContextType>;
};

export type MssqlTransportSecurityResolvers<ContextType = any, ParentType extends ResolversParentTypes['MssqlTransportSecurity'] = ResolversParentTypes['MssqlTransportSecurity']> = {
  __resolveType: TypeResolveFn<'DisabledMssqlTransportSecurity' | 'TlsMssqlTransportSecurity', ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  aaPluginDelete?: Resolver<Maybe<ResolversTypes['AaPluginDeletePayload']>, ParentType, ContextType, RequireFields<MutationAaPluginDeleteArgs, 'id'>>;
  analyticsPolicyCreate?: Resolver<Maybe<ResolversTypes['AnalyticsPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationAnalyticsPolicyCreateArgs, 'input'>>;
  analyticsPolicyDelete?: Resolver<Maybe<ResolversTypes['AnalyticsPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationAnalyticsPolicyDeleteArgs, 'id'>>;
  analyticsPolicyUpdate?: Resolver<Maybe<ResolversTypes['AnalyticsPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAnalyticsPolicyUpdateArgs, 'id' | 'input'>>;
  archiveCleanupPolicyCreate?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationArchiveCleanupPolicyCreateArgs, 'input'>>;
  archiveCleanupPolicyDelete?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationArchiveCleanupPolicyDeleteArgs, 'id'>>;
  archiveCleanupPolicyUpdate?: Resolver<Maybe<ResolversTypes['ArchiveCleanupPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationArchiveCleanupPolicyUpdateArgs, 'id' | 'input'>>;
  auditPolicyCreate?: Resolver<Maybe<ResolversTypes['AuditPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationAuditPolicyCreateArgs, 'input'>>;
  auditPolicyDelete?: Resolver<Maybe<ResolversTypes['AuditPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationAuditPolicyDeleteArgs, 'id'>>;
  auditPolicyUpdate?: Resolver<Maybe<ResolversTypes['AuditPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationAuditPolicyUpdateArgs, 'id' | 'input'>>;
  backupPolicyCreate?: Resolver<Maybe<ResolversTypes['BackupPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationBackupPolicyCreateArgs, 'input'>>;
  backupPolicyDelete?: Resolver<Maybe<ResolversTypes['BackupPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationBackupPolicyDeleteArgs, 'id'>>;
  backupPolicyUpdate?: Resolver<Maybe<ResolversTypes['BackupPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationBackupPolicyUpdateArgs, 'id' | 'input'>>;
  clusterInterfaceUpdate?: Resolver<Maybe<ResolversTypes['ClusterInterfaceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationClusterInterfaceUpdateArgs, 'input'>>;
  contentPolicyCreate?: Resolver<Maybe<ResolversTypes['ContentPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationContentPolicyCreateArgs, 'input'>>;
  contentPolicyDelete?: Resolver<Maybe<ResolversTypes['ContentPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationContentPolicyDeleteArgs, 'id'>>;
  contentPolicyUpdate?: Resolver<Maybe<ResolversTypes['ContentPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationContentPolicyUpdateArgs, 'id' | 'input'>>;
  credentialStoreCreate?: Resolver<Maybe<ResolversTypes['CredentialStoreCreatePayload']>, ParentType, ContextType, RequireFields<MutationCredentialStoreCreateArgs, 'input'>>;
  credentialStoreDelete?: Resolver<Maybe<ResolversTypes['CredentialStoreDeletePayload']>, ParentType, ContextType, RequireFields<MutationCredentialStoreDeleteArgs, 'id'>>;
  credentialStoreUpdate?: Resolver<Maybe<ResolversTypes['CredentialStoreUpdatePayload']>, ParentType, ContextType, RequireFields<MutationCredentialStoreUpdateArgs, 'id' | 'input'>>;
  exportedConfigurationEncryptionUpdate?: Resolver<Maybe<ResolversTypes['ExportedConfigurationEncryptionUpdatePayload']>, ParentType, ContextType, RequireFields<MutationExportedConfigurationEncryptionUpdateArgs, 'input'>>;
  indexingPolicyCreate?: Resolver<Maybe<ResolversTypes['IndexingPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationIndexingPolicyCreateArgs, 'input'>>;
  indexingPolicyDelete?: Resolver<Maybe<ResolversTypes['IndexingPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationIndexingPolicyDeleteArgs, 'id'>>;
  indexingPolicyUpdate?: Resolver<Maybe<ResolversTypes['IndexingPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationIndexingPolicyUpdateArgs, 'id' | 'input'>>;
  ldapServerCreate?: Resolver<Maybe<ResolversTypes['LdapServerCreatePayload']>, ParentType, ContextType, RequireFields<MutationLdapServerCreateArgs, 'input'>>;
  ldapServerDelete?: Resolver<Maybe<ResolversTypes['LdapServerDeletePayload']>, ParentType, ContextType, RequireFields<MutationLdapServerDeleteArgs, 'id'>>;
  ldapServerUpdate?: Resolver<Maybe<ResolversTypes['LdapServerUpdatePayload']>, ParentType, ContextType, RequireFields<MutationLdapServerUpdateArgs, 'id' | 'input'>>;
  mssqlAuthenticationPolicyCreate?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlAuthenticationPolicyCreateArgs, 'input'>>;
  mssqlAuthenticationPolicyDelete?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationMssqlAuthenticationPolicyDeleteArgs, 'id'>>;
  mssqlAuthenticationPolicyUpdate?: Resolver<Maybe<ResolversTypes['MssqlAuthenticationPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlAuthenticationPolicyUpdateArgs, 'id' | 'input'>>;
  mssqlChannelPolicyCreate?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlChannelPolicyCreateArgs, 'input'>>;
  mssqlChannelPolicyDelete?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationMssqlChannelPolicyDeleteArgs, 'id'>>;
  mssqlChannelPolicyUpdate?: Resolver<Maybe<ResolversTypes['MssqlChannelPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlChannelPolicyUpdateArgs, 'id' | 'input'>>;
  mssqlConnectionPolicyCreate?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlConnectionPolicyCreateArgs, 'input'>>;
  mssqlConnectionPolicyDelete?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationMssqlConnectionPolicyDeleteArgs, 'id'>>;
  mssqlConnectionPolicyReorder?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyReorderPayload']>, ParentType, ContextType, RequireFields<MutationMssqlConnectionPolicyReorderArgs, 'ids'>>;
  mssqlConnectionPolicyUpdate?: Resolver<Maybe<ResolversTypes['MssqlConnectionPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlConnectionPolicyUpdateArgs, 'id' | 'input'>>;
  mssqlOptionsUpdate?: Resolver<Maybe<ResolversTypes['MssqlOptionsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlOptionsUpdateArgs, 'input'>>;
  mssqlSettingsPolicyCreate?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlSettingsPolicyCreateArgs, 'input'>>;
  mssqlSettingsPolicyDelete?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationMssqlSettingsPolicyDeleteArgs, 'id'>>;
  mssqlSettingsPolicyUpdate?: Resolver<Maybe<ResolversTypes['MssqlSettingsPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationMssqlSettingsPolicyUpdateArgs, 'id' | 'input'>>;
  nicUpdate?: Resolver<Maybe<ResolversTypes['NicUpdatePayload']>, ParentType, ContextType, RequireFields<MutationNicUpdateArgs, 'id' | 'input'>>;
  passwordCreate?: Resolver<Maybe<ResolversTypes['PasswordCreatePayload']>, ParentType, ContextType, RequireFields<MutationPasswordCreateArgs, 'input'>>;
  privateKeyCreate?: Resolver<Maybe<ResolversTypes['PrivateKeyCreatePayload']>, ParentType, ContextType, RequireFields<MutationPrivateKeyCreateArgs, 'input'>>;
  rdpChannelPolicyCreate?: Resolver<Maybe<ResolversTypes['RdpChannelPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationRdpChannelPolicyCreateArgs, 'input'>>;
  rdpChannelPolicyDelete?: Resolver<Maybe<ResolversTypes['RdpChannelPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationRdpChannelPolicyDeleteArgs, 'id'>>;
  rdpChannelPolicyUpdate?: Resolver<Maybe<ResolversTypes['RdpChannelPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRdpChannelPolicyUpdateArgs, 'id' | 'input'>>;
  rdpConnectionPolicyCreate?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationRdpConnectionPolicyCreateArgs, 'input'>>;
  rdpConnectionPolicyDelete?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationRdpConnectionPolicyDeleteArgs, 'id'>>;
  rdpConnectionPolicyReorder?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyReorderPayload']>, ParentType, ContextType, RequireFields<MutationRdpConnectionPolicyReorderArgs, 'ids'>>;
  rdpConnectionPolicyUpdate?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRdpConnectionPolicyUpdateArgs, 'id' | 'input'>>;
  rdpDomainMembershipUpdate?: Resolver<Maybe<ResolversTypes['RdpDomainMembershipUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRdpDomainMembershipUpdateArgs, 'input'>>;
  rdpOptionsUpdate?: Resolver<Maybe<ResolversTypes['RdpOptionsUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRdpOptionsUpdateArgs, 'input'>>;
  rdpSettingsPolicyCreate?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationRdpSettingsPolicyCreateArgs, 'input'>>;
  rdpSettingsPolicyDelete?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationRdpSettingsPolicyDeleteArgs, 'id'>>;
  rdpSettingsPolicyUpdate?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationRdpSettingsPolicyUpdateArgs, 'id' | 'input'>>;
  signIn?: Resolver<Maybe<ResolversTypes['SignInPayload']>, ParentType, ContextType, RequireFields<MutationSignInArgs, 'password' | 'username'>>;
  signOut?: Resolver<Maybe<ResolversTypes['SignOutPayload']>, ParentType, ContextType>;
  signingCaCreate?: Resolver<Maybe<ResolversTypes['SigningCaCreatePayload']>, ParentType, ContextType, RequireFields<MutationSigningCaCreateArgs, 'input'>>;
  signingCaDelete?: Resolver<Maybe<ResolversTypes['SigningCaDeletePayload']>, ParentType, ContextType, RequireFields<MutationSigningCaDeleteArgs, 'id'>>;
  signingCaUpdate?: Resolver<Maybe<ResolversTypes['SigningCaUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSigningCaUpdateArgs, 'id' | 'input'>>;
  systemBackupUpdate?: Resolver<Maybe<ResolversTypes['SystemBackupUpdatePayload']>, ParentType, ContextType, RequireFields<MutationSystemBackupUpdateArgs, 'input'>>;
  timePolicyCreate?: Resolver<Maybe<ResolversTypes['TimePolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationTimePolicyCreateArgs, 'input'>>;
  timePolicyDelete?: Resolver<Maybe<ResolversTypes['TimePolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationTimePolicyDeleteArgs, 'id'>>;
  timePolicyUpdate?: Resolver<Maybe<ResolversTypes['TimePolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTimePolicyUpdateArgs, 'id' | 'input'>>;
  transaction?: Resolver<Maybe<ResolversTypes['Transaction']>, ParentType, ContextType>;
  trustedCaListCreate?: Resolver<Maybe<ResolversTypes['TrustedCaListCreatePayload']>, ParentType, ContextType, RequireFields<MutationTrustedCaListCreateArgs, 'input'>>;
  trustedCaListDelete?: Resolver<Maybe<ResolversTypes['TrustedCaListDeletePayload']>, ParentType, ContextType, RequireFields<MutationTrustedCaListDeleteArgs, 'id'>>;
  trustedCaListUpdate?: Resolver<Maybe<ResolversTypes['TrustedCaListUpdatePayload']>, ParentType, ContextType, RequireFields<MutationTrustedCaListUpdateArgs, 'id' | 'input'>>;
  userDatabaseCreate?: Resolver<Maybe<ResolversTypes['UserDatabaseCreatePayload']>, ParentType, ContextType, RequireFields<MutationUserDatabaseCreateArgs, 'input'>>;
  userDatabaseDelete?: Resolver<Maybe<ResolversTypes['UserDatabaseDeletePayload']>, ParentType, ContextType, RequireFields<MutationUserDatabaseDeleteArgs, 'id'>>;
  userDatabaseUpdate?: Resolver<Maybe<ResolversTypes['UserDatabaseUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserDatabaseUpdateArgs, 'id' | 'input'>>;
  userWebServiceUpdate?: Resolver<Maybe<ResolversTypes['UserWebServiceUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUserWebServiceUpdateArgs, 'input'>>;
  usergroupCreate?: Resolver<Maybe<ResolversTypes['UsergroupCreatePayload']>, ParentType, ContextType, RequireFields<MutationUsergroupCreateArgs, 'input'>>;
  usergroupDelete?: Resolver<Maybe<ResolversTypes['UsergroupDeletePayload']>, ParentType, ContextType, RequireFields<MutationUsergroupDeleteArgs, 'id'>>;
  usergroupUpdate?: Resolver<Maybe<ResolversTypes['UsergroupUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUsergroupUpdateArgs, 'id' | 'input'>>;
  usermappingPolicyCreate?: Resolver<Maybe<ResolversTypes['UsermappingPolicyCreatePayload']>, ParentType, ContextType, RequireFields<MutationUsermappingPolicyCreateArgs, 'input'>>;
  usermappingPolicyDelete?: Resolver<Maybe<ResolversTypes['UsermappingPolicyDeletePayload']>, ParentType, ContextType, RequireFields<MutationUsermappingPolicyDeleteArgs, 'id'>>;
  usermappingPolicyUpdate?: Resolver<Maybe<ResolversTypes['UsermappingPolicyUpdatePayload']>, ParentType, ContextType, RequireFields<MutationUsermappingPolicyUpdateArgs, 'id' | 'input'>>;
  x509IdentityCreate?: Resolver<Maybe<ResolversTypes['X509IdentityCreatePayload']>, ParentType, ContextType, RequireFields<MutationX509IdentityCreateArgs, 'input'>>;
  x509IdentityDelete?: Resolver<Maybe<ResolversTypes['X509IdentityDeletePayload']>, ParentType, ContextType, RequireFields<MutationX509IdentityDeleteArgs, 'id'>>;
  x509IdentityUpdate?: Resolver<Maybe<ResolversTypes['X509IdentityUpdatePayload']>, ParentType, ContextType, RequireFields<MutationX509IdentityUpdateArgs, 'id' | 'input'>>;
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

export type NicUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['NicUpdatePayload'] = ResolversParentTypes['NicUpdatePayload']> = {
  nic?: Resolver<Maybe<ResolversTypes['Nic']>, ParentType, ContextType>;
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

export type PasswordCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PasswordCreatePayload'] = ResolversParentTypes['PasswordCreatePayload']> = {
  password?: Resolver<Maybe<ResolversTypes['Password']>, ParentType, ContextType>;
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

export type PrivateKeyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['PrivateKeyCreatePayload'] = ResolversParentTypes['PrivateKeyCreatePayload']> = {
  privateKey?: Resolver<Maybe<ResolversTypes['PrivateKey']>, ParentType, ContextType>;
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

export type RdpChannelPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyCreatePayload'] = ResolversParentTypes['RdpChannelPolicyCreatePayload']> = {
  rdpChannelPolicy?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType>;
};

export type RdpChannelPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyDeletePayload'] = ResolversParentTypes['RdpChannelPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RdpChannelPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyEdge'] = ResolversParentTypes['RdpChannelPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType>;
};

export type RdpChannelPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpChannelPolicyUpdatePayload'] = ResolversParentTypes['RdpChannelPolicyUpdatePayload']> = {
  rdpChannelPolicy?: Resolver<Maybe<ResolversTypes['RdpChannelPolicy']>, ParentType, ContextType>;
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

export type RdpConnectionPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyCreatePayload'] = ResolversParentTypes['RdpConnectionPolicyCreatePayload']> = {
  rdpConnectionPolicy?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicy']>, ParentType, ContextType>;
};

export type RdpConnectionPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyDeletePayload'] = ResolversParentTypes['RdpConnectionPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
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

export type RdpConnectionPolicyReorderPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyReorderPayload'] = ResolversParentTypes['RdpConnectionPolicyReorderPayload']> = {
  rdpConnectionPolicies?: Resolver<Array<Maybe<ResolversTypes['RdpConnectionPolicy']>>, ParentType, ContextType>;
};

export type RdpConnectionPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpConnectionPolicyUpdatePayload'] = ResolversParentTypes['RdpConnectionPolicyUpdatePayload']> = {
  rdpConnectionPolicy?: Resolver<Maybe<ResolversTypes['RdpConnectionPolicy']>, ParentType, ContextType>;
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

export type RdpDomainMembershipUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpDomainMembershipUpdatePayload'] = ResolversParentTypes['RdpDomainMembershipUpdatePayload']> = {
  rdpDomainMembership?: Resolver<Maybe<ResolversTypes['RdpDomainMembership']>, ParentType, ContextType>;
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

export type RdpOptionsUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpOptionsUpdatePayload'] = ResolversParentTypes['RdpOptionsUpdatePayload']> = {
  rdpOptions?: Resolver<Maybe<ResolversTypes['RdpOptions']>, ParentType, ContextType>;
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

export type RdpSettingsPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyCreatePayload'] = ResolversParentTypes['RdpSettingsPolicyCreatePayload']> = {
  rdpSettingsPolicy?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType>;
};

export type RdpSettingsPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyDeletePayload'] = ResolversParentTypes['RdpSettingsPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RdpSettingsPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyEdge'] = ResolversParentTypes['RdpSettingsPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType>;
};

export type RdpSettingsPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RdpSettingsPolicyUpdatePayload'] = ResolversParentTypes['RdpSettingsPolicyUpdatePayload']> = {
  rdpSettingsPolicy?: Resolver<Maybe<ResolversTypes['RdpSettingsPolicy']>, ParentType, ContextType>;
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

export type SigningCaCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaCreatePayload'] = ResolversParentTypes['SigningCaCreatePayload']> = {
  signingCa?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
};

export type SigningCaDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaDeletePayload'] = ResolversParentTypes['SigningCaDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SigningCaEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaEdge'] = ResolversParentTypes['SigningCaEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
};

export type SigningCaUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SigningCaUpdatePayload'] = ResolversParentTypes['SigningCaUpdatePayload']> = {
  signingCa?: Resolver<Maybe<ResolversTypes['SigningCa']>, ParentType, ContextType>;
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

export type SystemBackupUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['SystemBackupUpdatePayload'] = ResolversParentTypes['SystemBackupUpdatePayload']> = {
  systemBackup?: Resolver<Maybe<ResolversTypes['SystemBackup']>, ParentType, ContextType>;
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

export type TimePolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyCreatePayload'] = ResolversParentTypes['TimePolicyCreatePayload']> = {
  timePolicy?: Resolver<Maybe<ResolversTypes['TimePolicy']>, ParentType, ContextType>;
};

export type TimePolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyDeletePayload'] = ResolversParentTypes['TimePolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TimePolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyEdge'] = ResolversParentTypes['TimePolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TimePolicy']>, ParentType, ContextType>;
};

export type TimePolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimePolicyUpdatePayload'] = ResolversParentTypes['TimePolicyUpdatePayload']> = {
  timePolicy?: Resolver<Maybe<ResolversTypes['TimePolicy']>, ParentType, ContextType>;
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

export type TransactionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Transaction'] = ResolversParentTypes['Transaction']> = {
  changes?: Resolver<Array<ResolversTypes['TransactionChange']>, ParentType, ContextType>;
};

export type TransactionChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TransactionChange'] = ResolversParentTypes['TransactionChange']> = {
  newOrder?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  newValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  oldOrder?: Resolver<Maybe<Array<ResolversTypes['ID']>>, ParentType, ContextType>;
  oldValue?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  path?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['TransactionChangeType']>, ParentType, ContextType>;
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

export type TrustedCaListCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListCreatePayload'] = ResolversParentTypes['TrustedCaListCreatePayload']> = {
  trustedCaList?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType>;
};

export type TrustedCaListDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListDeletePayload'] = ResolversParentTypes['TrustedCaListDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TrustedCaListEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListEdge'] = ResolversParentTypes['TrustedCaListEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType>;
};

export type TrustedCaListUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrustedCaListUpdatePayload'] = ResolversParentTypes['TrustedCaListUpdatePayload']> = {
  trustedCaList?: Resolver<Maybe<ResolversTypes['TrustedCaList']>, ParentType, ContextType>;
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

export type UserDatabaseCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseCreatePayload'] = ResolversParentTypes['UserDatabaseCreatePayload']> = {
  userDatabase?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
};

export type UserDatabaseDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseDeletePayload'] = ResolversParentTypes['UserDatabaseDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UserDatabaseEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseEdge'] = ResolversParentTypes['UserDatabaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
};

export type UserDatabaseUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserDatabaseUpdatePayload'] = ResolversParentTypes['UserDatabaseUpdatePayload']> = {
  userDatabase?: Resolver<Maybe<ResolversTypes['UserDatabase']>, ParentType, ContextType>;
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

export type UserWebServiceUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UserWebServiceUpdatePayload'] = ResolversParentTypes['UserWebServiceUpdatePayload']> = {
  userWebService?: Resolver<Maybe<ResolversTypes['UserWebService']>, ParentType, ContextType>;
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

export type UsergroupCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupCreatePayload'] = ResolversParentTypes['UsergroupCreatePayload']> = {
  usergroup?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
};

export type UsergroupDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupDeletePayload'] = ResolversParentTypes['UsergroupDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UsergroupEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupEdge'] = ResolversParentTypes['UsergroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
};

export type UsergroupUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsergroupUpdatePayload'] = ResolversParentTypes['UsergroupUpdatePayload']> = {
  usergroup?: Resolver<Maybe<ResolversTypes['Usergroup']>, ParentType, ContextType>;
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

export type UsermappingPolicyCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyCreatePayload'] = ResolversParentTypes['UsermappingPolicyCreatePayload']> = {
  usermappingPolicy?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
};

export type UsermappingPolicyDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyDeletePayload'] = ResolversParentTypes['UsermappingPolicyDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type UsermappingPolicyEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyEdge'] = ResolversParentTypes['UsermappingPolicyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
};

export type UsermappingPolicyUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['UsermappingPolicyUpdatePayload'] = ResolversParentTypes['UsermappingPolicyUpdatePayload']> = {
  usermappingPolicy?: Resolver<Maybe<ResolversTypes['UsermappingPolicy']>, ParentType, ContextType>;
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

export type X509IdentityCreatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityCreatePayload'] = ResolversParentTypes['X509IdentityCreatePayload']> = {
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type X509IdentityDeletePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityDeletePayload'] = ResolversParentTypes['X509IdentityDeletePayload']> = {
  deletedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type X509IdentityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityEdge'] = ResolversParentTypes['X509IdentityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type X509IdentityUpdatePayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['X509IdentityUpdatePayload'] = ResolversParentTypes['X509IdentityUpdatePayload']> = {
  x509Identity?: Resolver<Maybe<ResolversTypes['X509Identity']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  AaPlugin?: AaPluginResolvers<ContextType>;
  AaPluginConnection?: AaPluginConnectionResolvers<ContextType>;
  AaPluginDeletePayload?: AaPluginDeletePayloadResolvers<ContextType>;
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
  AnalyticsPolicyCreatePayload?: AnalyticsPolicyCreatePayloadResolvers<ContextType>;
  AnalyticsPolicyDeletePayload?: AnalyticsPolicyDeletePayloadResolvers<ContextType>;
  AnalyticsPolicyEdge?: AnalyticsPolicyEdgeResolvers<ContextType>;
  AnalyticsPolicyUpdatePayload?: AnalyticsPolicyUpdatePayloadResolvers<ContextType>;
  Appliance?: ApplianceResolvers<ContextType>;
  ArchiveCleanupPolicy?: ArchiveCleanupPolicyResolvers<ContextType>;
  ArchiveCleanupPolicyConnection?: ArchiveCleanupPolicyConnectionResolvers<ContextType>;
  ArchiveCleanupPolicyCreatePayload?: ArchiveCleanupPolicyCreatePayloadResolvers<ContextType>;
  ArchiveCleanupPolicyDeletePayload?: ArchiveCleanupPolicyDeletePayloadResolvers<ContextType>;
  ArchiveCleanupPolicyEdge?: ArchiveCleanupPolicyEdgeResolvers<ContextType>;
  ArchiveCleanupPolicyUpdatePayload?: ArchiveCleanupPolicyUpdatePayloadResolvers<ContextType>;
  AuditEncryption?: AuditEncryptionResolvers<ContextType>;
  AuditEncryptionCertificate?: AuditEncryptionCertificateResolvers<ContextType>;
  AuditPolicy?: AuditPolicyResolvers<ContextType>;
  AuditPolicyConnection?: AuditPolicyConnectionResolvers<ContextType>;
  AuditPolicyCreatePayload?: AuditPolicyCreatePayloadResolvers<ContextType>;
  AuditPolicyDeletePayload?: AuditPolicyDeletePayloadResolvers<ContextType>;
  AuditPolicyEdge?: AuditPolicyEdgeResolvers<ContextType>;
  AuditPolicyUpdatePayload?: AuditPolicyUpdatePayloadResolvers<ContextType>;
  AuditSigning?: AuditSigningResolvers<ContextType>;
  AuditTimestamping?: AuditTimestampingResolvers<ContextType>;
  AuditTimestampingServer?: AuditTimestampingServerResolvers<ContextType>;
  AuditUpstreamEncryption?: AuditUpstreamEncryptionResolvers<ContextType>;
  BackupPolicy?: BackupPolicyResolvers<ContextType>;
  BackupPolicyConnection?: BackupPolicyConnectionResolvers<ContextType>;
  BackupPolicyCreatePayload?: BackupPolicyCreatePayloadResolvers<ContextType>;
  BackupPolicyDeletePayload?: BackupPolicyDeletePayloadResolvers<ContextType>;
  BackupPolicyEdge?: BackupPolicyEdgeResolvers<ContextType>;
  BackupPolicyUpdatePayload?: BackupPolicyUpdatePayloadResolvers<ContextType>;
  BackupTarget?: BackupTargetResolvers<ContextType>;
  BoxAddressSourceAddress?: BoxAddressSourceAddressResolvers<ContextType>;
  ChannelActions?: ChannelActionsResolvers<ContextType>;
  ChannelAllowedFor?: ChannelAllowedForResolvers<ContextType>;
  ChannelDatabaseCleanup?: ChannelDatabaseCleanupResolvers<ContextType>;
  ChannelPolicy?: ChannelPolicyResolvers<ContextType>;
  ChannelRule?: ChannelRuleResolvers<ContextType>;
  CipherStrength?: CipherStrengthResolvers<ContextType>;
  ClusterInterface?: ClusterInterfaceResolvers<ContextType>;
  ClusterInterfaceUpdatePayload?: ClusterInterfaceUpdatePayloadResolvers<ContextType>;
  ConnectionIndexing?: ConnectionIndexingResolvers<ContextType>;
  ConnectionNetwork?: ConnectionNetworkResolvers<ContextType>;
  ConnectionPolicy?: ConnectionPolicyResolvers<ContextType>;
  ConnectionPolicyReferences?: ConnectionPolicyReferencesResolvers<ContextType>;
  ContentActions?: ContentActionsResolvers<ContextType>;
  ContentEvent?: ContentEventResolvers<ContextType>;
  ContentPolicy?: ContentPolicyResolvers<ContextType>;
  ContentPolicyConnection?: ContentPolicyConnectionResolvers<ContextType>;
  ContentPolicyCreatePayload?: ContentPolicyCreatePayloadResolvers<ContextType>;
  ContentPolicyDeletePayload?: ContentPolicyDeletePayloadResolvers<ContextType>;
  ContentPolicyEdge?: ContentPolicyEdgeResolvers<ContextType>;
  ContentPolicyUpdatePayload?: ContentPolicyUpdatePayloadResolvers<ContextType>;
  ContentRule?: ContentRuleResolvers<ContextType>;
  CredentialStore?: CredentialStoreResolvers<ContextType>;
  CredentialStoreConnection?: CredentialStoreConnectionResolvers<ContextType>;
  CredentialStoreCreatePayload?: CredentialStoreCreatePayloadResolvers<ContextType>;
  CredentialStoreDeletePayload?: CredentialStoreDeletePayloadResolvers<ContextType>;
  CredentialStoreEdge?: CredentialStoreEdgeResolvers<ContextType>;
  CredentialStoreUpdatePayload?: CredentialStoreUpdatePayloadResolvers<ContextType>;
  CustomCipherStrength?: CustomCipherStrengthResolvers<ContextType>;
  CustomDns?: CustomDnsResolvers<ContextType>;
  DisabledLdapEncryption?: DisabledLdapEncryptionResolvers<ContextType>;
  DisabledMssqlTransportSecurity?: DisabledMssqlTransportSecurityResolvers<ContextType>;
  DomainPattern?: DomainPatternResolvers<ContextType>;
  Empty?: GraphQLScalarType;
  EverybodyAccessControlSubject?: EverybodyAccessControlSubjectResolvers<ContextType>;
  ExportedConfigurationEncryption?: ExportedConfigurationEncryptionResolvers<ContextType>;
  ExportedConfigurationEncryptionUpdatePayload?: ExportedConfigurationEncryptionUpdatePayloadResolvers<ContextType>;
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
  IndexingPolicyCreatePayload?: IndexingPolicyCreatePayloadResolvers<ContextType>;
  IndexingPolicyDeletePayload?: IndexingPolicyDeletePayloadResolvers<ContextType>;
  IndexingPolicyEdge?: IndexingPolicyEdgeResolvers<ContextType>;
  IndexingPolicyUpdatePayload?: IndexingPolicyUpdatePayloadResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LdapClientAuthentication?: LdapClientAuthenticationResolvers<ContextType>;
  LdapEncryption?: LdapEncryptionResolvers<ContextType>;
  LdapMssqlAuthenticationBackend?: LdapMssqlAuthenticationBackendResolvers<ContextType>;
  LdapSchema?: LdapSchemaResolvers<ContextType>;
  LdapServer?: LdapServerResolvers<ContextType>;
  LdapServerCertificateCheck?: LdapServerCertificateCheckResolvers<ContextType>;
  LdapServerConnection?: LdapServerConnectionResolvers<ContextType>;
  LdapServerCreatePayload?: LdapServerCreatePayloadResolvers<ContextType>;
  LdapServerDeletePayload?: LdapServerDeletePayloadResolvers<ContextType>;
  LdapServerEdge?: LdapServerEdgeResolvers<ContextType>;
  LdapServerEndpoint?: LdapServerEndpointResolvers<ContextType>;
  LdapServerUpdatePayload?: LdapServerUpdatePayloadResolvers<ContextType>;
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
  MssqlAuthenticationPolicyCreatePayload?: MssqlAuthenticationPolicyCreatePayloadResolvers<ContextType>;
  MssqlAuthenticationPolicyDeletePayload?: MssqlAuthenticationPolicyDeletePayloadResolvers<ContextType>;
  MssqlAuthenticationPolicyEdge?: MssqlAuthenticationPolicyEdgeResolvers<ContextType>;
  MssqlAuthenticationPolicyUpdatePayload?: MssqlAuthenticationPolicyUpdatePayloadResolvers<ContextType>;
  MssqlChannelPolicy?: MssqlChannelPolicyResolvers<ContextType>;
  MssqlChannelPolicyConnection?: MssqlChannelPolicyConnectionResolvers<ContextType>;
  MssqlChannelPolicyCreatePayload?: MssqlChannelPolicyCreatePayloadResolvers<ContextType>;
  MssqlChannelPolicyDeletePayload?: MssqlChannelPolicyDeletePayloadResolvers<ContextType>;
  MssqlChannelPolicyEdge?: MssqlChannelPolicyEdgeResolvers<ContextType>;
  MssqlChannelPolicyUpdatePayload?: MssqlChannelPolicyUpdatePayloadResolvers<ContextType>;
  MssqlConnectionPolicy?: MssqlConnectionPolicyResolvers<ContextType>;
  MssqlConnectionPolicyConnection?: MssqlConnectionPolicyConnectionResolvers<ContextType>;
  MssqlConnectionPolicyCreatePayload?: MssqlConnectionPolicyCreatePayloadResolvers<ContextType>;
  MssqlConnectionPolicyDeletePayload?: MssqlConnectionPolicyDeletePayloadResolvers<ContextType>;
  MssqlConnectionPolicyEdge?: MssqlConnectionPolicyEdgeResolvers<ContextType>;
  MssqlConnectionPolicyReferences?: MssqlConnectionPolicyReferencesResolvers<ContextType>;
  MssqlConnectionPolicyReorderPayload?: MssqlConnectionPolicyReorderPayloadResolvers<ContextType>;
  MssqlConnectionPolicyUpdatePayload?: MssqlConnectionPolicyUpdatePayloadResolvers<ContextType>;
  MssqlOptions?: MssqlOptionsResolvers<ContextType>;
  MssqlOptionsUpdatePayload?: MssqlOptionsUpdatePayloadResolvers<ContextType>;
  MssqlSettingsPolicy?: MssqlSettingsPolicyResolvers<ContextType>;
  MssqlSettingsPolicyConnection?: MssqlSettingsPolicyConnectionResolvers<ContextType>;
  MssqlSettingsPolicyCreatePayload?: MssqlSettingsPolicyCreatePayloadResolvers<ContextType>;
  MssqlSettingsPolicyDeletePayload?: MssqlSettingsPolicyDeletePayloadResolvers<ContextType>;
  MssqlSettingsPolicyEdge?: MssqlSettingsPolicyEdgeResolvers<ContextType>;
  MssqlSettingsPolicyUpdatePayload?: MssqlSettingsPolicyUpdatePayloadResolvers<ContextType>;
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
  NicUpdatePayload?: NicUpdatePayloadResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NoneMssqlAuthenticationBackend?: NoneMssqlAuthenticationBackendResolvers<ContextType>;
  NotificationEvent?: NotificationEventResolvers<ContextType>;
  OnlyAccessControlSubject?: OnlyAccessControlSubjectResolvers<ContextType>;
  OriginalServerAddress?: OriginalServerAddressResolvers<ContextType>;
  OriginalSourceAddress?: OriginalSourceAddressResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Password?: PasswordResolvers<ContextType>;
  PasswordCreatePayload?: PasswordCreatePayloadResolvers<ContextType>;
  PluginSdkVersion?: PluginSdkVersionResolvers<ContextType>;
  PosixLdapMemberofCheck?: PosixLdapMemberofCheckResolvers<ContextType>;
  PosixLdapMembershipCheck?: PosixLdapMembershipCheckResolvers<ContextType>;
  PosixLdapSchema?: PosixLdapSchemaResolvers<ContextType>;
  PrivateKey?: PrivateKeyResolvers<ContextType>;
  PrivateKeyCreatePayload?: PrivateKeyCreatePayloadResolvers<ContextType>;
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
  RdpChannelPolicyCreatePayload?: RdpChannelPolicyCreatePayloadResolvers<ContextType>;
  RdpChannelPolicyDeletePayload?: RdpChannelPolicyDeletePayloadResolvers<ContextType>;
  RdpChannelPolicyEdge?: RdpChannelPolicyEdgeResolvers<ContextType>;
  RdpChannelPolicyUpdatePayload?: RdpChannelPolicyUpdatePayloadResolvers<ContextType>;
  RdpConnectionPolicy?: RdpConnectionPolicyResolvers<ContextType>;
  RdpConnectionPolicyConnection?: RdpConnectionPolicyConnectionResolvers<ContextType>;
  RdpConnectionPolicyCreatePayload?: RdpConnectionPolicyCreatePayloadResolvers<ContextType>;
  RdpConnectionPolicyDeletePayload?: RdpConnectionPolicyDeletePayloadResolvers<ContextType>;
  RdpConnectionPolicyEdge?: RdpConnectionPolicyEdgeResolvers<ContextType>;
  RdpConnectionPolicyReferences?: RdpConnectionPolicyReferencesResolvers<ContextType>;
  RdpConnectionPolicyReorderPayload?: RdpConnectionPolicyReorderPayloadResolvers<ContextType>;
  RdpConnectionPolicyUpdatePayload?: RdpConnectionPolicyUpdatePayloadResolvers<ContextType>;
  RdpDomainMembership?: RdpDomainMembershipResolvers<ContextType>;
  RdpDomainMembershipUpdatePayload?: RdpDomainMembershipUpdatePayloadResolvers<ContextType>;
  RdpOptions?: RdpOptionsResolvers<ContextType>;
  RdpOptionsUpdatePayload?: RdpOptionsUpdatePayloadResolvers<ContextType>;
  RdpSettingsPolicy?: RdpSettingsPolicyResolvers<ContextType>;
  RdpSettingsPolicyConnection?: RdpSettingsPolicyConnectionResolvers<ContextType>;
  RdpSettingsPolicyCreatePayload?: RdpSettingsPolicyCreatePayloadResolvers<ContextType>;
  RdpSettingsPolicyDeletePayload?: RdpSettingsPolicyDeletePayloadResolvers<ContextType>;
  RdpSettingsPolicyEdge?: RdpSettingsPolicyEdgeResolvers<ContextType>;
  RdpSettingsPolicyUpdatePayload?: RdpSettingsPolicyUpdatePayloadResolvers<ContextType>;
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
  SigningCaCreatePayload?: SigningCaCreatePayloadResolvers<ContextType>;
  SigningCaDeletePayload?: SigningCaDeletePayloadResolvers<ContextType>;
  SigningCaEdge?: SigningCaEdgeResolvers<ContextType>;
  SigningCaUpdatePayload?: SigningCaUpdatePayloadResolvers<ContextType>;
  SigningHostCertificationMethod?: SigningHostCertificationMethodResolvers<ContextType>;
  SingleHostCertificationMethod?: SingleHostCertificationMethodResolvers<ContextType>;
  SmbBackupTarget?: SmbBackupTargetResolvers<ContextType>;
  SourceAddress?: SourceAddressResolvers<ContextType>;
  SslLdapEncryption?: SslLdapEncryptionResolvers<ContextType>;
  StarttlsLdapEncryption?: StarttlsLdapEncryptionResolvers<ContextType>;
  SystemBackup?: SystemBackupResolvers<ContextType>;
  SystemBackupUpdatePayload?: SystemBackupUpdatePayloadResolvers<ContextType>;
  TimePolicy?: TimePolicyResolvers<ContextType>;
  TimePolicyConnection?: TimePolicyConnectionResolvers<ContextType>;
  TimePolicyCreatePayload?: TimePolicyCreatePayloadResolvers<ContextType>;
  TimePolicyDeletePayload?: TimePolicyDeletePayloadResolvers<ContextType>;
  TimePolicyEdge?: TimePolicyEdgeResolvers<ContextType>;
  TimePolicyUpdatePayload?: TimePolicyUpdatePayloadResolvers<ContextType>;
  TimestampingPolicyOid?: TimestampingPolicyOidResolvers<ContextType>;
  TlsMssqlTransportSecurity?: TlsMssqlTransportSecurityResolvers<ContextType>;
  TlsRdpTransportSecurity?: TlsRdpTransportSecurityResolvers<ContextType>;
  TlsSecuritySettings?: TlsSecuritySettingsResolvers<ContextType>;
  Transaction?: TransactionResolvers<ContextType>;
  TransactionChange?: TransactionChangeResolvers<ContextType>;
  TrustedCaList?: TrustedCaListResolvers<ContextType>;
  TrustedCaListConnection?: TrustedCaListConnectionResolvers<ContextType>;
  TrustedCaListCreatePayload?: TrustedCaListCreatePayloadResolvers<ContextType>;
  TrustedCaListDeletePayload?: TrustedCaListDeletePayloadResolvers<ContextType>;
  TrustedCaListEdge?: TrustedCaListEdgeResolvers<ContextType>;
  TrustedCaListUpdatePayload?: TrustedCaListUpdatePayloadResolvers<ContextType>;
  UserDatabase?: UserDatabaseResolvers<ContextType>;
  UserDatabaseConnection?: UserDatabaseConnectionResolvers<ContextType>;
  UserDatabaseCreatePayload?: UserDatabaseCreatePayloadResolvers<ContextType>;
  UserDatabaseDeletePayload?: UserDatabaseDeletePayloadResolvers<ContextType>;
  UserDatabaseEdge?: UserDatabaseEdgeResolvers<ContextType>;
  UserDatabaseUpdatePayload?: UserDatabaseUpdatePayloadResolvers<ContextType>;
  UserWebListener?: UserWebListenerResolvers<ContextType>;
  UserWebService?: UserWebServiceResolvers<ContextType>;
  UserWebServiceUpdatePayload?: UserWebServiceUpdatePayloadResolvers<ContextType>;
  Usergroup?: UsergroupResolvers<ContextType>;
  UsergroupConnection?: UsergroupConnectionResolvers<ContextType>;
  UsergroupCreatePayload?: UsergroupCreatePayloadResolvers<ContextType>;
  UsergroupDeletePayload?: UsergroupDeletePayloadResolvers<ContextType>;
  UsergroupEdge?: UsergroupEdgeResolvers<ContextType>;
  UsergroupUpdatePayload?: UsergroupUpdatePayloadResolvers<ContextType>;
  UsermappingPolicy?: UsermappingPolicyResolvers<ContextType>;
  UsermappingPolicyConnection?: UsermappingPolicyConnectionResolvers<ContextType>;
  UsermappingPolicyCreatePayload?: UsermappingPolicyCreatePayloadResolvers<ContextType>;
  UsermappingPolicyDeletePayload?: UsermappingPolicyDeletePayloadResolvers<ContextType>;
  UsermappingPolicyEdge?: UsermappingPolicyEdgeResolvers<ContextType>;
  UsermappingPolicyUpdatePayload?: UsermappingPolicyUpdatePayloadResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  ViewerEndpoint?: ViewerEndpointResolvers<ContextType>;
  WebGatewayAuthentication?: WebGatewayAuthenticationResolvers<ContextType>;
  WindowTitleContentEvent?: WindowTitleContentEventResolvers<ContextType>;
  X509Identity?: X509IdentityResolvers<ContextType>;
  X509IdentityConnection?: X509IdentityConnectionResolvers<ContextType>;
  X509IdentityCreatePayload?: X509IdentityCreatePayloadResolvers<ContextType>;
  X509IdentityDeletePayload?: X509IdentityDeletePayloadResolvers<ContextType>;
  X509IdentityEdge?: X509IdentityEdgeResolvers<ContextType>;
  X509IdentityUpdatePayload?: X509IdentityUpdatePayloadResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = any> = {
  transaction?: TransactionDirectiveResolver<any, any, ContextType>;
};
