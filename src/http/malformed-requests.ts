import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';

import type { FastifyRequest } from 'fastify';

import { ERROR_CODES } from '../errors/codes.ts';
import { extensionsOf } from '../errors/format.ts';

/** Statuses of what Node's parser refuses; everything else is 400. */
const STATUSES: ReadonlyMap<string | undefined, number> = new Map([
  ['HPE_HEADER_OVERFLOW', 431],
  ['HPE_CHUNK_EXTENSIONS_OVERFLOW', 413],
  ['ERR_HTTP_REQUEST_TIMEOUT', 408],
]);

/** A header `Host` as RFC 9110 wants it: a name or address, and a port. */
const HOST = /^(?:[\w.~-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i;

/**
 * Answers what is no HTTP, in the form of a GraphQL error, and ends the connection: where the next request would begin is not known.
 * Threat: the error holds the bytes that have come, passwords and cookies included; so it is neither logged nor shown.
 */
export function answerClientError(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = STATUSES.get(error.code) ?? 400;
  const requestId = randomUUID();
  const { message } = ERROR_CODES.BAD_REQUEST;
  const body = JSON.stringify({ errors: [{ message, extensions: { ...extensionsOf('BAD_REQUEST'), requestId } }] });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/json; charset=utf-8',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-request-id: ${requestId}`,
    'cache-control: no-store',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`, () => socket.destroy());
}

/**
 * Tells whether a request says at most once, and in the form of a host, which host it is for (RFC 9112 3.2: 400 otherwise). None at all
 * is what probes of HTTP/1.0 send; GraphQL is told to nobody who does not say it.
 */
export function hasProperHost({
  host,
  raw,
  url,
}: Pick<FastifyRequest, 'host' | 'url'> & { raw: IncomingMessage }): boolean {
  const given = raw.rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === 'host').length;
  if (given === 0) return !url.startsWith('/graphql');
  return given === 1 && HOST.test(host);
}
