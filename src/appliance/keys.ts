// Keys come from clients, paths partly from answers of the appliance. A key that is a path of its own ("..", "a/b") would turn
// a read of one object into a read of another, so they are refused here, at the only place that makes paths.

// Control characters, lone surrogates (not encodable), and the two separators that servers decode and then treat as such.
const UNSAFE_IN_KEY = /[\p{Cc}\p{Cs}/\\]/u;

/**
 * Percent-encodes a key as one path segment.
 * Keys are opaque strings chosen by the appliance (protocol.md 3.4), `ssh-rsa-10.110.0.1:22` for example.
 * @throws RangeError for keys that cannot be one plain segment: empty, `.`, `..`, separators, control characters, and a
 *   leading `@`, which the appliance uses for resources of its own such as `@order`.
 */
export function encodeKey(key: string): string {
  if (key === '' || key === '.' || key === '..' || key.startsWith('@') || UNSAFE_IN_KEY.test(key)) {
    throw new RangeError('The key cannot be part of a path.');
  }
  return encodeURIComponent(key);
}

const PATH = /^\/api(?:\/(?:[\w.~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})+)+$/;
const QUERY = /^(?:[\w.~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*$/;
const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;
const ENCODED_UNSAFE = /%(?:2f|5c|[01][0-9a-f]|7f)/i;

/**
 * Refuses paths that a server could read as another path than the caller meant.
 * Queries are refused below the configuration: an appliance may answer them with `InvalidQuery` (protocol.md 4).
 * @throws RangeError
 */
export function assertPath(path: string): void {
  if (accepted.has(path)) return;
  const mark = path.indexOf('?');
  const plain = mark < 0 ? path : path.slice(0, mark);
  if (!PATH.test(plain) || DOT_SEGMENT.test(plain) || (plain.includes('%') && ENCODED_UNSAFE.test(plain))) {
    throw new RangeError('The path is not one of the appliance.');
  }
  if (mark >= 0 && (/^\/api\/configuration(?:\/|$)/.test(plain) || !QUERY.test(path.slice(mark + 1)))) {
    throw new RangeError('The path must not have this query.');
  }
  if (accepted.size >= MOST_PATHS) accepted.clear();
  accepted.add(path);
}

/** The same thousands of paths are read again and again: each is put together, and looked at, once. */
const accepted = new Set<string>();
const configurationPaths = new Map<string, string>();
const MOST_PATHS = 20_000;

/** The path of what is below /api/configuration/; it is looked at when it is sent. */
export function configurationPath(below: string): string {
  let path = configurationPaths.get(below);
  if (path !== undefined) return path;
  path = `/api/configuration/${below}`;
  if (configurationPaths.size >= MOST_PATHS) configurationPaths.clear();
  configurationPaths.set(below, path);
  return path;
}
