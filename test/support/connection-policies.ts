/** Each generated MSSQL connection policy refers to eight policies of eight types. */
export const REFERENCES = [
  'analyticsPolicy',
  'archiveCleanupPolicy',
  'auditPolicy',
  'authenticationPolicy',
  'backupPolicy',
  'channelPolicy',
  'credentialStore',
  'settings',
];

/** A page of MSSQL connection policies with the names of all that they refer to. @param page its arguments */
export function connectionPolicies(page: string): string {
  return `{
    mssqlConnectionPolicies(${page}) {
      totalCount
      pageInfo { endCursor hasNextPage hasPreviousPage }
      nodes { key name policies { ${REFERENCES.map((name) => `${name} { name }`).join(' ')} } }
    }
  }`;
}
