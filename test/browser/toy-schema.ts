/** A schema with the names of the gateway's (design.md 1.4, 1.5), as far as the explorer's tabs use them, and its data. */
import { buildSchema, GraphQLError } from 'graphql';

export const toySchema = buildSchema(`
  type Query {
    viewer: Viewer
    mssqlConnectionPolicies(first: Int, after: String): MssqlConnectionPolicyConnection!
    rdpConnectionPolicies(first: Int, after: String): RdpConnectionPolicyConnection!
    "One audit policy: how audit trails are encrypted and signed."
    auditPolicy(id: ID!): AuditPolicy
    node(id: ID!): Node
  }
  type Mutation {
    signIn(username: String!, password: String!, loginMethod: String): SignInPayload!
  }
  interface Node { id: ID! }
  type Viewer { name: String! }
  type SignInPayload { viewer: Viewer! }
  type MssqlConnectionPolicyConnection { totalCount: Int! nodes: [MssqlConnectionPolicy!]! }
  type RdpConnectionPolicyConnection { totalCount: Int! nodes: [RdpConnectionPolicy!]! }
  type MssqlConnectionPolicy implements Node {
    id: ID!
    name: String!
    network: ConnectionPolicyNetwork!
    policies: MssqlConnectionPolicyPolicies!
    serverAddress: ServerAddress
  }
  type RdpConnectionPolicy implements Node { id: ID! name: String! policies: RdpConnectionPolicyPolicies! }
  type ConnectionPolicyNetwork { ports: [Int!]! }
  type MssqlConnectionPolicyPolicies {
    auditPolicy: AuditPolicy
    channelPolicy: MssqlChannelPolicy
    settings: MssqlSettingsPolicy
    authenticationPolicy: MssqlAuthenticationPolicy
    backupPolicy: BackupPolicy
  }
  type RdpConnectionPolicyPolicies { auditPolicy: AuditPolicy }
  union ServerAddress = FixServerAddress | OriginalServerAddress
  type FixServerAddress { address: String! }
  type OriginalServerAddress { selection: String! }
  type AuditPolicy implements Node { id: ID! key: ID! name: String! version: String! }
  type MssqlChannelPolicy { name: String! }
  type MssqlSettingsPolicy { name: String! }
  type MssqlAuthenticationPolicy { name: String! }
  type BackupPolicy { name: String! }
`);

/** Who asks, and how to begin a session. */
export interface ToyContext {
  readonly user: string | undefined;
  beginSession(user: string): void;
}

const auditPolicy = {
  __typename: 'AuditPolicy',
  id: 'AuditPolicy:78101850949e47437dd91d',
  key: '78101850949e47437dd91d',
  name: 'default',
  version: '1f0c',
};

const mssqlConnectionPolicies = ['payroll', 'warehouse'].map((name) => ({
  __typename: 'MssqlConnectionPolicy',
  id: `MssqlConnectionPolicy:${name}`,
  name: `mssql-${name}`,
  network: { ports: [1433] },
  policies: {
    auditPolicy,
    channelPolicy: { name: 'mssql-channels' },
    settings: { name: 'mssql-settings' },
    authenticationPolicy: { name: 'mssql-authentication' },
    backupPolicy: null,
  },
  serverAddress: { __typename: 'FixServerAddress', address: '10.0.0.1' },
}));

const rdpConnectionPolicies = [
  { __typename: 'RdpConnectionPolicy', id: 'RdpConnectionPolicy:1', name: 'rdp-office', policies: { auditPolicy } },
];

/** @returns the root of an execution; like the gateway, it answers nobody who is not signed in, `viewer` excepted */
export function toyRoot(user: { name: string; password: string }) {
  return {
    viewer: (_arguments: unknown, context: ToyContext) => (context.user === undefined ? null : { name: context.user }),
    mssqlConnectionPolicies: signedIn(() => all(mssqlConnectionPolicies)),
    rdpConnectionPolicies: signedIn(() => all(rdpConnectionPolicies)),
    auditPolicy: signedIn(({ id }) => (id === auditPolicy.id ? auditPolicy : null)),
    node: signedIn(({ id }) => [auditPolicy, ...mssqlConnectionPolicies].find((item) => item.id === id) ?? null),
    signIn({ username, password }: { username: string; password: string }, context: ToyContext) {
      if (username !== user.name || password !== user.password) throw refusal('INVALID_CREDENTIALS');
      context.beginSession(username);
      return { viewer: { name: username } };
    },
  };
}

function all<T>(nodes: T[]) {
  return { totalCount: nodes.length, nodes };
}

function signedIn<T>(resolve: (args: { id?: string }) => T) {
  return (args: { id?: string }, context: ToyContext): T => {
    if (context.user === undefined) throw refusal('UNAUTHENTICATED');
    return resolve(args);
  };
}

function refusal(code: string): GraphQLError {
  return new GraphQLError(code.toLowerCase(), { extensions: { code } });
}
