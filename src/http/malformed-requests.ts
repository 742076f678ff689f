import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

import type { FastifyRequest } from 'fastify';

import { GatewayError } from '../errors/gateway-error.ts';
import { SEND_THIS } from '../errors/request-messages.ts';
import { commonHeaders } from './common-headers.ts';
import { errorBody } from './error-body.ts';

/** Statuses of what Node's parser refuses; everything else is 400. */
const STATUSES: ReadonlyMap<string | undefined, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

/** A header `Host` as RFC 9110 wants it: a name or address, and a port. */
const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/** Answers on a socket, in the form of a GraphQL error, and ends it: where the next request would begin is not known. */
export function answerOnSocket(socket: Socket, status: number, error: GatewayError): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const requestId = randomUUID();
  const body = errorBody(error, requestId);
  const { retryAfterSeconds } = error.details;
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...commonHeaders(requestId),
    ...(retryAfterSeconds !== undefined && { 'retry-after': retryAfterSeconds }),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`, ...lines];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/**
 * Answers what is no HTTP.
 * Threat: the error holds the bytes that have come, passwords and cookies included; so it is neither logged nor shown.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  answerOnSocket(socket, STATUSES.get(error.code) ?? 400, new GatewayError('BAD_REQUEST', NOT_HTTP.get(error.code)));
}

/** What is said of what Node's parser refuses, where that is known. */
const NOT_HTTP: ReadonlyMap<string | undefined, string> = new Map([
  ['HPE_HEADER_OVERFLOW', 'The headers of the request are too large: are there too many cookies?'],
  ['ERR_HTTP_REQUEST_TIMEOUT', 'The request did not come in whole in time: send it again.'],
]);

/** Whether what seems to be wrong with the bytes of a client is that it has closed the connection, in the midst of a request or not. */
export function hasLeft({ code }: NodeJS.ErrnoException): boolean {
  return code === 'ECONNRESET' || code === 'HPE_INVALID_EOF_STATE';
}

/** Bytes that may stand in a target (RFC 3986), and what `%` stands for. */
const TARGET = /^\/[\x21-\x7e]*$/;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]*)/i;

/**
 * What is wrong with the form of a request that Node's parser has let through; undefined: nothing.
 * - The target must be a path. Threat: `GET http://elsewhere/` is for a proxy, and what stands behind could take one host for another.
 * - `Host` must say at most once, and in the form of a host, which host the request is for (RFC 9112 3.2). None at all is what probes of
 *   HTTP/1.0 send; GraphQL is told to nobody who does not say it.
 * - Text must be UTF-8, and say nothing else. Threat: bytes that are none would be replaced, and another name be committed than was sent.
 */
export function mistakeInForm(request: Pick<FastifyRequest, 'host' | 'url'> & { raw: IncomingMessage }) {
  const { host, raw, url } = request;
  const target = raw.url ?? '';
  if (!target.startsWith('/'))
    return refused('The target of the request must be a path that begins with a slash, such as /graphql.');
  if (!TARGET.test(target) || !isUtf8Escaped(target.slice(target.indexOf('?') + 1))) {
    return refused(
      'The address of the request is not UTF-8, or not escaped as such: escape every character beyond ASCII as UTF-8 with %.',
    );
  }
  const given = raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
  const mayBeMissing = raw.httpVersion === '1.0' && !url.startsWith('/graphql');
  const isProper = given === 0 ? mayBeMissing : given === 1 && HOST.test(host);
  if (!isProper)
    return refused('The header Host must be there once and name a host, such as gateway.example.com:4000.');
  const charset = CHARSET.exec(raw.headers['content-type'] ?? '')?.[1];
  if (charset === undefined || /^utf-?8$/i.test(charset)) return undefined;
  return {
    error: new GatewayError(
      'BAD_REQUEST',
      `The body of a request must be UTF-8, but its content type says ${JSON.stringify(charset.slice(0, 40))}. ${SEND_THIS}`,
    ),
    status: 415,
  };
}

function refused(message: string): { readonly error: GatewayError; readonly status: number } {
  return { error: new GatewayError('BAD_REQUEST', message), status: 400 };
}

function isUtf8Escaped(text: string): boolean {
  if (!text.includes('%')) return true;
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
