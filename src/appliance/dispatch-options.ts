import type { Dispatcher } from 'undici';
import { unmark } from '../json/exact.ts';
import { assertPath } from './keys.ts';
import { isSessionToken } from './session-cookie.ts';
import type { ApplianceRequest, Method } from './types.ts';
import { USER_AGENT } from './user-agent.ts';

/** A request and, for signing in only, its Authorization header. */
export interface TransportRequest extends ApplianceRequest {
  authorization?: string;
}

/** An operation reads hundreds of paths with one session: the header is checked and put together once. */
let latest: { readonly session: string; readonly headers: string[] } | undefined;

/**
 * Exactly these headers and no others: nothing of the caller's own request reaches the appliance.
 * @throws RangeError for a path or a session that must not be sent
 */
export function dispatchOptions(request: TransportRequest, session: string | undefined): Dispatcher.DispatchOptions {
  const { method, path, body, authorization } = request;
  assertPath(path);
  const common = headersOf(session);
  const headers = authorization === undefined ? common : [...common, 'authorization', authorization];
  if (!hasBody(method)) {
    if (body !== undefined) throw new RangeError('GET and DELETE have no body.');
    return { method, path, headers };
  }
  // Also on an empty body; undici adds Content-Length: 0 then, without which the answer is 411 (protocol.md 5.2).
  const typed = [...headers, 'content-type', 'application/json'];
  return { method, path, headers: typed, ...(body !== undefined && { body: unmark(JSON.stringify(body)) }) };
}

function hasBody(method: Method): boolean {
  return method === 'POST' || method === 'PUT';
}

function headersOf(session: string | undefined): string[] {
  const headers = ['accept', 'application/json', 'accept-encoding', 'identity', 'user-agent', USER_AGENT];
  if (session === undefined) return headers;
  if (latest?.session === session) return latest.headers;
  if (!isSessionToken(session)) throw new RangeError('The session is not a token.');
  headers.push('cookie', `session_id=${session}`);
  latest = { session, headers };
  return headers;
}
