/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type ConnectionPoliciesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ConnectionPoliciesQuery = { mssqlConnectionPolicies: { totalCount: number, nodes: Array<{ id: string, name: string, policies: { auditPolicy: { name: string } | null } | null, serverAddress:
        | { __typename: 'FixServerAddress', address: string | null, port: number | null }
        | { __typename: 'InbandServerAddress' }
        | { __typename: 'NatServerAddress' }
        | { __typename: 'OriginalServerAddress' }
       | null } | null>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };
