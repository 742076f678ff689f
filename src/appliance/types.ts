import type { CircuitChange, CircuitName } from './circuit.ts';
import type { ApplianceError, ApplianceFailure } from './failures.ts';

/** How to reach one appliance. Only an origin and limits: everything else is the protocol's business. */
export interface ApplianceOptions {
  /** Origin of the appliance, `https:` (or `http:` for an emulator on loopback). A path, query or user in it is refused. */
  url: URL;
  /** PEM of one or more certificate authorities. Replaces the system's store; verification is never switched off. */
  ca?: string | undefined;
  /** Connections to the appliance at most; further requests wait, first come, first served ({@link Call.yields}). */
  maxConnections: number;
  /** Milliseconds one request may take, connecting, retries and pauses included, waiting for a free connection excluded. */
  timeoutMs: number;
  /**
   * Milliseconds for which the answer to a write that was given up is waited for. Default: as long as a request may take, but 2 s at least
   * and 30 s at most.
   */
  lateMs?: number | undefined;
  /** Largest answer body in bytes; a longer one is cut off and reported as `malformed`. Default 64 MiB. */
  maxAnswerBytes?: number | undefined;
  /** Base of the pause before a retry in milliseconds. Default 100. */
  retryDelayMs?: number | undefined;
  /** Bytes of answers that are recognised when they come once more (known-answers.ts). Default: none. */
  knownBytes?: number | undefined;
  /** Told when one of the two circuits opens and when it closes again. What it throws is ignored. */
  circuitChanged?: ((change: CircuitChange, of: CircuitName) => void) | undefined;
  /** Told of every HTTP exchange that was begun. What it throws is ignored. */
  observe?: ((exchange: Exchange) => void) | undefined;
}

/** One HTTP exchange as `observe` sees it. A retry is an exchange of its own. */
export interface Exchange {
  method: Method;
  /** Path without the query. */
  path: string;
  /** HTTP status; undefined when no complete answer arrived. */
  status: number | undefined;
  /** Milliseconds from sending (connecting, where there was no connection) to the end. */
  ms: number;
  /** Set when the exchange failed, be it for the status, the connection or an unreadable body. */
  failure?: ApplianceFailure;
}

/** The verbs the API knows (protocol.md 4). */
export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** What belongs to one call and not to the client. */
export interface Call {
  /** Value of the `session_id` cookie, from {@link Login}. Without it the call is anonymous. */
  session?: string | undefined;
  /** Aborts the call in the queue, in a pause and in flight. */
  signal?: AbortSignal | undefined;
  /** Called before each exchange is queued for sending. What it throws forbids the exchange and rejects the call unchanged. */
  onExchange?: (() => void) | undefined;
  /** Told of each exchange that failed, those that are repeated included, and of a request that is refused without being sent. */
  onFailure?: ((error: ApplianceError) => void) | undefined;
  /** Tells whether the request lets those of others go first where it has to wait for a connection. Left out: it does not. */
  yields?: (() => boolean) | undefined;
  /**
   * Sent also while the appliance does not answer, and not counted as a sign of that: for what ends a transaction, which must not be
   * left open, and for questions after a commit, which can restart services of the appliance (protocol.md 5.4).
   */
  urgent?: true | undefined;
  /**
   * Told when a POST, PUT or DELETE was written and its time is over: the appliance may carry it out all the same, and later. Its connection
   * is kept for a while to learn of that. Left out: the connection is closed, and nobody learns.
   */
  onGivenUp?: ((fate: Promise<Fate>) => void) | undefined;
}

/**
 * What became of a request that was given up. `answered`: the appliance is done with it. `unknown`: the connection has ended, or nothing has
 * come for too long.
 */
export type Fate = 'answered' | 'unknown';

/** What belongs to one login. */
export interface LoginCall extends Call {
  /** Who wants to log in: of those who wait, each has a turn. Left out: one and the same. */
  from?: string | undefined;
}

export interface Credentials {
  username: string;
  password: string;
  /** Name of a login method of the appliance, `local` for example (protocol.md 2.2). Default: the appliance chooses. */
  loginMethod?: string | undefined;
}

export interface Login {
  /** Value for {@link Call.session}. */
  session: string;
  /** Seconds of inactivity after which the appliance ends the session; absent when it does not tell. */
  idleSeconds?: number;
}

/** `GET /api/user_info` (protocol.md 2.7). */
export interface UserInfo {
  name: string;
  /** URL paths the user may use, with the verbs allowed there. Empty when the appliance does not list them. */
  endpoints: { url: string; methods: string[] }[];
}

/** An object envelope (protocol.md 3.2) without its links. */
export interface ApplianceObject {
  key: string | undefined;
  body: unknown;
  href: string | undefined;
}

export interface ListItem {
  key: string;
  /** Only where the appliance sends bodies in lists, SPS 6.1 and later (protocol.md 3.1). */
  body?: unknown;
}

/** A collection envelope (protocol.md 3.1). An item of a wrong form is an error in its place: it must not cost the others. */
export interface Listing {
  items: (ListItem | ApplianceError)[];
  /** How many of the readable items have a body; `unknown` when there is none to judge by. */
  carriesBodies: 'all' | 'some' | 'none' | 'unknown';
  /** Path of the order resource, ordered collections only (protocol.md 8). */
  orderPath?: string;
}

/** A request in the terms of the API. */
export interface ApplianceRequest {
  method: Method;
  /** Absolute path `/api/...`, segments percent-encoded, without fragment. */
  path: string;
  /** JSON value for POST and PUT, numbers marked or not (json/exact.ts); undefined sends an empty body. */
  body?: unknown;
}

/** A 2xx answer. `json` is undefined for an empty body, which only POST, PUT and DELETE may have. */
export interface ApplianceAnswer {
  status: number;
  json: unknown;
  /** The body that `json` was parsed from, in UTF-8. */
  bytes: Buffer;
}
