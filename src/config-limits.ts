/** What one request, one client and all together may ask for; docs/reliability.md tells what each of them protects. */
export interface Limits {
  /** Connections of clients, of all addresses and of one. */
  readonly connections: number;
  readonly connectionsPerClient: number;
  readonly bodyBytes: number;
  /** Bytes of a request body of somebody who is not signed in. */
  readonly bodyBytesAnonymous: number;
  /** Bytes of all request bodies that are coming in or belong to an operation under way. */
  readonly bodiesBytes: number;
  /** Bytes of all answers that are ready and that their clients have not taken yet. */
  readonly unreadBytes: number;
  readonly tokens: number;
  readonly depth: number;
  readonly rootFields: number;
  /** Fields of one operation under another name, and times that one place of it is asked for. */
  readonly aliases: number;
  readonly directives: number;
  readonly pageSize: number;
  /** Fields that an answer may have: each field below a page counts once for each object of the page. */
  readonly fields: number;
  readonly upstreamRequests: number;
  /** Bytes of answers of the appliance that are recognised when they come once more; 0: none. */
  readonly knownBytes: number;
  readonly operationTimeoutMs: number;
  /** Operations under way, of all clients and of one. */
  readonly operations: number;
  readonly operationsPerClient: number;
  /** Failed sign-ins within the window: of one client, or of one device with a name that it vouches for; and with one user name. */
  readonly signInAttempts: number;
  readonly signInAttemptsPerUser: number;
  /** Sign-ins with one user name that succeed within a minute, or within the window if that is shorter. */
  readonly signInsPerUser: number;
  readonly signInWindowMs: number;
  /** Sessions of one user name that were begun by signing in and have not ended. */
  readonly sessionsPerUser: number;
}
