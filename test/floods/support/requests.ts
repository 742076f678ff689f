import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { builtExplorerDirectory } from '../../../src/explorer/index.ts';

/** What is behind a head, and what the head says of it. */
interface Parts {
  readonly body?: string | Buffer;
  /** What Content-Length says; that of the body when left out. */
  readonly length?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A request as bytes. */
export function request(method: string, target: string, { body, length, headers = {} }: Parts = {}): Buffer {
  const size = length ?? (body === undefined ? undefined : Buffer.byteLength(body));
  const lines = [
    `${method} ${target} HTTP/1.1`,
    // Of loopback: the cookie has its other name elsewhere.
    'Host: 127.0.0.1',
    ...Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
    ...(size === undefined ? [] : [`Content-Length: ${size}`]),
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), Buffer.from(body ?? '')]);
}

/** An operation as bytes. */
export function post(query: string, headers: Readonly<Record<string, string>> = {}): Buffer {
  return request('POST', '/graphql', {
    body: JSON.stringify({ query }),
    headers: { 'Content-Type': 'application/json', ...headers },
  });
}

/** So many times the same, in one piece. */
export function times(count: number, bytes: Buffer): Buffer {
  return Buffer.concat(Array.from({ length: count }, () => bytes));
}

/** An operation whose body is said to have `length` bytes, of which the last `missing` do not come. */
export function unfinished(length: number, missing: number, headers: Readonly<Record<string, string>> = {}): Buffer {
  const begin = '{"query":"{ __typename }","variables":{"a":"';
  const body = Buffer.alloc(length - missing, 'x');
  body.write(begin);
  return request('POST', '/graphql', { body, length, headers: { 'Content-Type': 'application/json', ...headers } });
}

/** Path of the largest script of GraphiQL; one that is not there if GraphiQL was not built. */
export function largestAsset(): string {
  let largest = { name: 'none.js', size: 0 };
  const files = filesOf(builtExplorerDirectory);
  for (const name of files.filter((file) => file.endsWith('.js.gz'))) {
    const { size } = statSync(join(builtExplorerDirectory, name));
    if (size > largest.size) largest = { name: name.slice(0, -'.gz'.length), size };
  }
  return `/graphiql/${largest.name}`;
}

function filesOf(directory: string): readonly string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** Texts made of a number, with spaces between them. */
export function many(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join(' ');
}

/** Each description of a type 199 times, which is as often as one may ask for it. */
export const DESCRIPTIONS_OF_TYPES = `{ __schema { types { ${many(199, (n) => `a${n}: description`)} } } }`;

/** Each description of a field so many times, which needs no sign-in, either. */
export function descriptions(times: number): string {
  return `{ __schema { types { fields { ${many(times, (n) => `a${n}: description`)} } } } }`;
}

/** From many to few: the first that is answered is nearly the largest answer that nobody has to sign in for. */
export const DESCRIPTIONS: readonly string[] = [100, 60, 40, 32, 28, 25, 22, 20, 15, 10].map(descriptions);

/** A page of which each object is there as often as one may ask for it: megabytes, for somebody who is signed in. */
export const LARGEST_PAGE = `{ mssqlConnectionPolicies { nodes { ${many(199, (n) => `a${n}: body`)} } } }`;

/** A name as long as a body may be, in a place that is there a thousand times: every item of the answer repeats it. */
export const LONG_NAME = `{ __schema { types { fields { ${'x'.repeat(60_000)}: name } } } }`;
