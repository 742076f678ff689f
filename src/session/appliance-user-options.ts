import type { ApplianceClient } from '../appliance/index.ts';
import type { SessionLocks } from '../transaction/session-locks.ts';
import type { Strays } from '../transaction/strays.ts';
import type { LoginSessions } from './login-sessions.ts';
import type { MetSessions } from './met-sessions.ts';
import type { SessionNames } from './session-names.ts';
import type { SessionSource } from './session-source.ts';
import type { SharedReads } from './shared-reads.ts';

/** What happened to the user's session during an operation, so that the cookie can follow. */
export type SessionChange = { readonly kind: 'started'; readonly session: string } | { readonly kind: 'ended' };

export interface ApplianceUserOptions {
  readonly client: ApplianceClient;
  readonly source: SessionSource;
  /** Ends every call: the client has left, the deadline has passed, the gateway shuts down. */
  readonly signal: AbortSignal;
  /** Requests that the operation may send to the appliance. */
  readonly maxRequests: number;
  readonly locks: SessionLocks;
  readonly reads: SharedReads;
  readonly sessions: LoginSessions;
  readonly met: MetSessions;
  /** Whose sessions are whose, for the log; undefined: the log names nobody. */
  readonly names: SessionNames | undefined;
  readonly strays: Strays;
}
