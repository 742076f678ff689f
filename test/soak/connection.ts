import { Client, Pool, type Dispatcher } from 'undici';

import type { Answered } from './expectation.ts';

/** An answer of the gateway. */
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly cookies: readonly string[];
  /** Value of Retry-After. */
  readonly retryAfter: string | undefined;
  /** Milliseconds from the sending to the last byte. */
  readonly ms: number;
}

/** An operation as it is sent. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** No answer may take longer; a gateway that hangs must not hang the driver. */
const TIMEOUT_MS = 60_000;
const OPTIONS = { pipelining: 1, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS };

/** One client with one connection, which sends one request at a time. */
export function connectionTo(origin: string): Client {
  return new Client(origin, OPTIONS);
}

/** As many clients as there are requests under way, up to a number. */
export function crowdAt(origin: string, most: number): Pool {
  return new Pool(origin, { ...OPTIONS, connections: most });
}

/** Headers of a client: where it is, and who. */
export interface Identity {
  /** Its address; the gateway believes the header of its proxy, which is the driver. */
  readonly address: string;
  readonly authorization?: string;
  readonly cookie?: string;
}

/**
 * Sends an operation.
 * @param signal makes the client leave
 * @throws what undici throws when there is no answer, or AbortError when the client left
 */
export async function ask(
  through: Dispatcher,
  identity: Identity,
  body: Question | string,
  signal?: AbortSignal,
): Promise<Answer> {
  const { address, authorization, cookie } = identity;
  const sent = performance.now();
  const response = await through.request({
    method: 'POST',
    path: '/graphql',
    headers: {
      'content-type': 'application/json',
      'x-forwarded-for': address,
      ...(authorization !== undefined && { authorization }),
      ...(cookie !== undefined && { cookie }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
    ...(signal && { signal }),
  });
  const text = await response.body.text();
  const { 'set-cookie': cookies = [], 'retry-after': retryAfter } = response.headers;
  return {
    status: response.statusCode,
    text,
    cookies: typeof cookies === 'string' ? [cookies] : cookies,
    retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
    ms: performance.now() - sent,
  };
}

/** The body of an answer. @throws SyntaxError if it is not JSON */
export function parsed({
  text,
}: Answer): Answered & { readonly extensions?: { readonly transaction?: { readonly outcome?: string } } } {
  return JSON.parse(text) as Answered;
}
