import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

import { pino, type DestinationStream, type Logger } from 'pino';

import type { LogLevel } from '../config.ts';

/**
 * What never reaches the log, wherever it would come from. The log lines of this project do not hold these members; this is for
 * the day on which somebody logs a request or an error as a whole.
 */
const REDACTED_MEMBERS = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'plain',
  'session',
  'variables',
  'query',
];

/** The log: JSON lines. @param destination standard output when left out. */
export function createLogger(level: LogLevel, destination?: DestinationStream): Logger {
  const paths = REDACTED_MEMBERS.flatMap((name) => {
    const member = name.includes('-') ? `["${name}"]` : name;
    const at = (parents: string): string => (member.startsWith('[') ? `${parents}${member}` : `${parents}.${member}`);
    return [name.includes('-') ? member : name, at('*'), at('*.*'), at('*.*.*')];
  });
  const serializers = { err: describeError };
  const options = { level, base: { name: 'sps-graphql' }, serializers, redact: { paths, censor: '***' } };
  return destination ? pino(options, destination) : pino(options);
}

/**
 * What the log holds of an error. Threat: other members can be anything, the bytes of a request for example, in which nothing can be
 * redacted.
 */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack } = pino.stdSerializers.err(error);
  const code = (error as NodeJS.ErrnoException).code;
  return { type, message, stack, ...(typeof code === 'string' && { code }) };
}

/**
 * Id of a request: what a proxy in front has given it, so that logs can be joined, or a new one.
 * Threat: a header is a stranger's text and goes into the log, so it must look like an id.
 */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}
