import type { IncomingMessage } from 'node:http';
import type { RecordedRequest } from './options.ts';

/** More requests than any test or benchmark looks at; without a limit a long-running demo would grow for ever. */
const limit = 100_000;

/** Keeps every request in order of arrival, the oldest dropped beyond the limit. */
export class Recorder {
  readonly requests: RecordedRequest[] = [];

  /** Records an arrived request; status, user and body are filled in later. */
  arrived(request: IncomingMessage): RecordedRequest {
    if (this.requests.length >= limit) this.requests.splice(0, limit / 2);
    const record: RecordedRequest = {
      method: request.method ?? '',
      path: request.url ?? '',
      session: cookie(request.headers.cookie, 'session_id'),
      user: undefined,
      headers: withoutCredentials(request),
      status: undefined,
      body: '',
    };
    this.requests.push(record);
    return record;
  }

  clear(): void {
    this.requests.length = 0;
  }
}

function withoutCredentials({ headers }: IncomingMessage): RecordedRequest['headers'] {
  const { authorization } = headers;
  if (authorization === undefined) return headers;
  // The scheme tells a test what was used; the rest is a password.
  return { ...headers, authorization: `${authorization.split(' ', 1)[0] ?? ''} ***` };
}

/** The value of the first cookie with this name in a Cookie header. */
export function cookie(header: string | undefined, name: string): string | undefined {
  for (const pair of header?.split(';') ?? []) {
    const separator = pair.indexOf('=');
    if (separator > 0 && pair.slice(0, separator).trim() === name) return pair.slice(separator + 1).trim();
  }
  return undefined;
}
