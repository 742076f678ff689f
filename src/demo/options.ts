import type { FaultInjector } from './faults.ts';

/** The documented generations of the REST API that the appliance can speak (protocol.md 11), oldest first. */
export const DEMO_PROFILES = ['6.0', '6.9', '8.0'] as const;

export type DemoProfile = (typeof DEMO_PROFILES)[number];

/** Whether a text names a profile. */
export function isDemoProfile(text: string): text is DemoProfile {
  return DEMO_PROFILES.some((profile) => profile === text);
}

/**
 * How the appliance starts. Everything is optional. The switches of the second half cover the points on which the
 * documents are silent (protocol.md 12 and 13), so that a client can be tested against each reading.
 */
export interface DemoOptions {
  /** TCP port on 127.0.0.1; 0 (the default) takes any free one. */
  port?: number;
  /** Default '8.0'. */
  profile?: DemoProfile;
  /** Total number of MSSQL connection policies to generate; without it the believable company is served. */
  connections?: number;
  /** With `connections`: distinct policies per referenced type, default 20. */
  distinctPolicies?: number;
  /** Milliseconds added to every answer, default 0. */
  latencyMs?: number;
  /** Idle time of a login session in seconds; default `webinterface.timeout` * 60 (protocol.md 2.4). */
  idleSeconds?: number;
  /** PEM texts; serves https when given. */
  tls?: { key: string; cert: string };
  /** Whether lists carry `body` (protocol.md 3.1); default none for 6.0, all for 6.9 and 8.0. */
  listBodies?: 'all' | 'none';
  /** Answer to a commit that clashes with a commit of somebody else, default 'semantic-error' (protocol.md 12.3). */
  transactionConflict?: 'semantic-error' | 'conflict-409';
  /** When the delete of an object in use is refused (protocol.md 5.4 allows both); default 'refused-at-write'. */
  deleteInUse?: 'refused-at-write' | 'refused-at-commit';
  /** Status for the second opener in exclusive mode, default 409 (not documented). */
  lockStatus?: number;
  /** Error type for the second opener in exclusive mode, default 'ConfigurationLocked' (not confirmed). */
  lockType?: string;
  /** Sets `management/accounting.require_commitlog` (protocol.md 5.1). */
  requireCommitMessage?: boolean;
  /** X-Token rule for browsers (protocol.md 2.8, 12.10); default on for 8.0 only. */
  browserTokenRule?: boolean;
  /** Sends a cookie `ticket` before `session_id` at login (protocol.md 2.1, inferred); default on. */
  ticketCookie?: boolean;
  /** Further collections by path below /api/configuration, each with its bodies; any members are taken. */
  extraCollections?: Record<string, Record<string, unknown>[]>;
  /** Clock in milliseconds, for tests of expiry. */
  now?: () => number;
  /** A second password of users, by their names: one that is like nothing else, so that tests see where it gets to. */
  secondPasswords?: Readonly<Record<string, string>>;
  /** Hex digits with which session ids and X-Tokens begin, 16 at most, so that tests recognize them wherever they are. */
  tokenPrefix?: string;
}

/** One request as it arrived. The Authorization header is masked; `path` is the request target with its query. */
export interface RecordedRequest {
  method: string;
  path: string;
  /** Value of the session_id cookie as sent. */
  session: string | undefined;
  /** User of that session; at the login request the user who signed in. */
  user: string | undefined;
  headers: Record<string, string | string[] | undefined>;
  /** Status of the answer; undefined while there is none (or the socket was destroyed instead). */
  status: number | undefined;
  body: string;
}

/** A running demo appliance. */
export interface DemoAppliance {
  /** Origin, e.g. http://127.0.0.1:49152. */
  readonly url: string;
  readonly users: readonly { name: string; password: string; role: string }[];
  /** Requests since the start or `clearRequests()`, in order of arrival (the last 100,000 are kept). */
  readonly requests: RecordedRequest[];
  clearRequests(): void;
  readonly faults: FaultInjector;
  /**
   * Deep copy of the committed body at '/api/configuration/...', references as bare keys, secrets as they were sent;
   * undefined when missing; for a collection the list of its keys in order.
   */
  committed(path: string): unknown;
  /**
   * Changes the committed configuration behind everybody's back. `change` gets a deep copy in the form of
   * `committed` and returns the new one (or undefined after changing the copy in place). For a member: null deletes
   * it, and a missing member is created (the copy is then undefined). For a collection: the list of keys to keep.
   * No validation takes place, so that inconsistent configurations can be made. Throws RangeError for unknown paths.
   */
  edit<Body = Record<string, unknown>>(path: string, change: (body: Body) => unknown): void;
  openTransactions(): number;
  sessions(): number;
  /** Ends every login session now and drops their transactions. */
  expireSessions(): void;
  /** Stops listening and destroys all sockets. */
  close(): Promise<void>;
}
