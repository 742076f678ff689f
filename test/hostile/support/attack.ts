import type { ErrorCode } from '../../../src/errors/codes.ts';
import type { FaultRule } from '../../../src/demo/index.ts';

/** What an attacker sends: a request of HTTP, or bytes that need not be one. */
export type HostileRequest = HttpMessage | SocketBytes;

/** A request whose every part is the attacker's; node:http sends what it is told, and adds Host and the length of the body. */
export interface HttpMessage {
  readonly method?: string;
  /** Default: /graphql */
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** What is written to a socket as it is. The first answer counts. */
export interface SocketBytes {
  readonly bytes: string | Buffer;
}

/** One attack, and what the gateway owes to it. */
export interface Attack {
  /** What is done, unique in the suite. */
  readonly name: string;
  /** Why this is the right answer, where others could be thought of. */
  readonly why?: string;
  readonly request: HostileRequest;
  /** What the appliance does meanwhile, if that is the attack or a part of it. */
  readonly appliance?: readonly FaultRule[];
  readonly status: number;
  /** All codes of the answer, each once. */
  readonly codes: readonly ErrorCode[];
  /** `data` of the answer, whole. Without it, it is not looked at; `undefined` means there is none. */
  readonly data?: unknown;
  /** Text that the answer must hold. */
  readonly says?: string;
  /** Text that it must not hold. */
  readonly hides?: string;
  /** Name of a header that the answer must not have. */
  readonly hidesHeader?: string;
  /** Requests that the appliance gets, in any order; or how many. */
  readonly calls: number | readonly string[];
  /** Bytes that the answer may have, default `MOST_BYTES`. */
  readonly atMostBytes?: number;
  /**
   * Form of the answer, default `graphql`. `http`: what was sent is no HTTP, so nobody tells a GraphQL error from anything else;
   * `text`: a page that is no answer to an operation.
   */
  readonly form?: 'graphql' | 'http' | 'text';
}

/** Status of a connection that is ended without an answer. */
export const CLOSED = 0;

/** Attacks of one kind; docs count them by kind. */
export type Attacks = readonly Attack[];

/** An answer with errors is a few messages: what an attacker sends must not come back a hundredfold. */
export const MOST_BYTES = 32 * 1024;
