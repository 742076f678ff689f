import { parseExactBytes } from '../json/exact.ts';
import { isRecord, type JsonRecord } from './answers.ts';
import { ApplianceError } from './failures.ts';
import type { ApplianceAnswer, ApplianceObject, ListItem, Listing, UserInfo } from './types.ts';

/**
 * The member `body` is whatever the resource says: an object nearly always, a list for `aaa/acls` (protocol.md 3.2).
 * @throws ApplianceError `malformed`
 */
export function readObjectEnvelope({ json }: ApplianceAnswer): ApplianceObject {
  const { key, body, meta } = recordOf(json);
  if (body === undefined || (key !== undefined && typeof key !== 'string')) throw new ApplianceError('malformed');
  const href = isRecord(meta) && typeof meta.href === 'string' ? meta.href : undefined;
  return { key, body, href };
}

/** The body of an object, read once more from the answer that it came with. */
export function bodyIn(bytes: Buffer): unknown {
  return (JSON.parse(bytes.toString('utf8')) as JsonRecord).body;
}

/** The same with marked numbers (json/exact.ts); undefined if there are none to mark. */
export function exactBodyIn(bytes: Buffer): unknown {
  return (parseExactBytes(bytes) as JsonRecord | undefined)?.body;
}

/**
 * Bodies of the items of a list with marked numbers, each in its place; undefined if there are none to mark. A megabyte takes 1 ms to look
 * through, and 20 ms if there are: a list of 64 MiB keeps others waiting for a second, once, if somebody asks for that.
 */
export function exactBodiesIn(bytes: Buffer): unknown[] | undefined {
  const list = parseExactBytes(bytes) as { readonly items: readonly unknown[] } | undefined;
  return list?.items.map((item) => (isRecord(item) ? item.body : undefined));
}

/** What an answer says, with marked numbers. */
export function exactJson({ json, bytes }: ApplianceAnswer): unknown {
  return parseExactBytes(bytes) ?? json;
}

/**
 * Items without a readable key become errors in their place; `body: null` counts as no body, so that the object is read
 * on its own where it is needed.
 * @throws ApplianceError `malformed` when there is no list of items
 */
export function readListEnvelope({ json }: ApplianceAnswer): Listing {
  const { items, meta } = recordOf(json);
  if (!Array.isArray(items)) throw new ApplianceError('malformed');
  let keys = 0;
  let bodies = 0;
  const read = items.map((item: unknown): ListItem | ApplianceError => {
    if (!isRecord(item) || typeof item.key !== 'string') return new ApplianceError('malformed');
    keys += 1;
    if (item.body === undefined || item.body === null) return { key: item.key };
    bodies += 1;
    return { key: item.key, body: item.body };
  });
  const carriesBodies = keys === 0 ? 'unknown' : bodies === keys ? 'all' : bodies === 0 ? 'none' : 'some';
  const listing: Listing = { items: read, carriesBodies };
  if (isRecord(meta) && typeof meta.order === 'string') listing.orderPath = meta.order;
  return listing;
}

/**
 * `GET /api/info`: the part of it that the appliance shows to this caller (protocol.md 10.4).
 * @throws ApplianceError `malformed`
 */
export function readInfo(json: unknown): Record<string, unknown> {
  return recordOf(recordOf(json).body);
}

/**
 * `GET /api/user_info` (protocol.md 2.7). A missing list of end points is an empty one, a list of another form is not.
 * @throws ApplianceError `malformed`
 */
export function readUserInfo(json: unknown): UserInfo {
  const { user, endpoints = [] } = recordOf(json);
  const { name } = recordOf(user);
  if (typeof name !== 'string' || !Array.isArray(endpoints)) throw new ApplianceError('malformed');
  return {
    name,
    endpoints: endpoints.map((endpoint: unknown) => {
      const { url, methods } = recordOf(endpoint);
      if (typeof url !== 'string' || !isStrings(methods)) throw new ApplianceError('malformed');
      return { url, methods };
    }),
  };
}

/**
 * `meta.remaining_seconds` of any answer: seconds until the session ends unless it is used (protocol.md 2.4).
 * @throws ApplianceError `malformed` when the answer is not an object
 */
export function readRemainingSeconds(json: unknown): number | undefined {
  const { meta } = recordOf(json);
  const seconds = isRecord(meta) ? meta.remaining_seconds : undefined;
  return typeof seconds === 'number' && seconds > 0 ? seconds : undefined;
}

function recordOf(value: unknown): JsonRecord {
  if (!isRecord(value)) throw new ApplianceError('malformed');
  return value;
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((element) => typeof element === 'string');
}
