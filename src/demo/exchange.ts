import type { IncomingHttpHeaders } from 'node:http';
import type { Session } from './sessions.ts';

/** A request that has arrived completely. */
export interface Exchange {
  readonly method: string;
  /** Path of the target, percent-encoded, without query and trailing slashes. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly session: Session | undefined;
}

/** A request of somebody who is signed in. */
export type SignedInExchange = Exchange & { readonly session: Session };
