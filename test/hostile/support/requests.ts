import { basic } from '../../support/gateway.ts';
import type { HttpMessage, SocketBytes } from './attack.ts';

/** Who sends a request: a demo user, or nobody. */
type Sender = 'admin' | 'operator' | 'auditor' | 'nobody';

interface OperationParts {
  readonly variables?: unknown;
  readonly operationName?: unknown;
  readonly extensions?: unknown;
  readonly as?: Sender;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An operation as clients send them. */
export function operation(query: string, { as = 'admin', headers, ...parts }: OperationParts = {}): HttpMessage {
  return json(JSON.stringify({ query, ...parts }), as, headers);
}

/** A body that calls itself JSON. */
export function json(
  body: string | Buffer,
  as: Sender = 'admin',
  headers: Readonly<Record<string, string>> = {},
): HttpMessage {
  const credentials = as === 'nobody' ? {} : { authorization: basic(as) };
  return { method: 'POST', headers: { 'content-type': 'application/json', ...credentials, ...headers }, body };
}

/** A GET of the GraphQL address, with the header that browsers do not send to other origins unasked. */
export function get(parameters: Readonly<Record<string, string>> | string): HttpMessage {
  const search = typeof parameters === 'string' ? parameters : new URLSearchParams(parameters).toString();
  return {
    method: 'GET',
    path: `/graphql?${search}`,
    headers: { 'apollo-require-preflight': 'true', authorization: basic('admin') },
  };
}

/** Lines of a request, and what follows the empty line. */
export function bytes(lines: readonly string[], rest: string | Buffer = ''): SocketBytes {
  return { bytes: Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`, 'latin1'), Buffer.from(rest)]) };
}

/** Texts made of a number: `each(3, (n) => \`a${n}\`)` is `a0 a1 a2`. */
export function each(count: number, make: (index: number) => string, separator = ' '): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(separator);
}

/** The middle in so many pairs of brackets. */
export function nested(open: string, close: string, depth: number, middle = ''): string {
  return open.repeat(depth) + middle + close.repeat(depth);
}

/** Text of JSON that cannot be made from a value: `"\ud800"`, a member twice, `__proto__`. */
export function jsonWith(query: string, variables: string): string {
  return `{"query":${JSON.stringify(query)},"variables":${variables}}`;
}
