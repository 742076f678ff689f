import { GatewayError } from '../errors/gateway-error.ts';
import type { CollectionItem } from './collection.ts';
import { ObjectReference } from './objects.ts';

/** Arguments of a connection field (design.md 1.4). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** One page of a collection: what the fields of a connection are read from. */
export interface Page {
  readonly totalCount: number;
  readonly items: readonly CollectionItem[];
  /** Cursors of the items, at the same places. */
  readonly cursors: readonly string[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** Size of a page of which the client does not say the size, and the largest one that an operator can allow (design.md 1.4). */
export const DEFAULT_PAGE_SIZE = 50;
export const LARGEST_PAGE_SIZE = 1000;

/**
 * Checks the size of a page before the collection is read: a bad request costs no call.
 * @param largest objects of a page at most.
 * @throws GatewayError QUERY_TOO_COMPLEX for a too large page, INVALID for a negative size.
 */
export function checkPageSize({ first, last }: PageArguments, largest: number): void {
  sizeOf('first', first, largest);
  sizeOf('last', last, largest);
}

/**
 * Cuts a page out of a collection, by the algorithms of the Relay specification (Cursor Connections, 4 and 5.1.1): also what `pageInfo` says is
 * about the objects between the cursors, where there is a size in that direction.
 * A cursor names the object and not its place, so that a page stays where it is when objects before it come and go.
 * @param largest objects of a page at most; also of one whose size is not said.
 * @throws GatewayError QUERY_TOO_COMPLEX for a too large page, INVALID for a negative size or a cursor that is none.
 */
export function cutPage(items: readonly CollectionItem[], page: PageArguments, largest = LARGEST_PAGE_SIZE): Page {
  const last = sizeOf('last', page.last, largest);
  const first =
    sizeOf('first', page.first, largest) ?? (last === undefined ? Math.min(DEFAULT_PAGE_SIZE, largest) : undefined);
  const from = page.after == null ? 0 : placeOf(items, 'after', page.after) + 1;
  const to = Math.max(from, page.before == null ? items.length : placeOf(items, 'before', page.before));
  const end = first === undefined ? to : Math.min(to, from + first);
  const start = last === undefined ? from : Math.max(from, end - last);
  const cut = items.slice(start, end);
  return {
    totalCount: items.length,
    items: cut,
    cursors: cut.map((item, index) => cursorOf(item, start + index)),
    // What is beyond a bound on the other side does not count: a client that pages up to it must come to an end.
    hasPreviousPage: last === undefined ? from > 0 : to - from > last,
    hasNextPage: first === undefined ? page.before != null : to - from > first,
  };
}

function sizeOf(name: 'first' | 'last', size: number | null | undefined, largest: number): number | undefined {
  if (size == null) return undefined;
  if (size < 0)
    throw new GatewayError('INVALID', `\`${name}\` is ${size}, but a page cannot be smaller than 0.`, {
      input: [name],
    });
  if (size <= largest) return size;
  const message = `\`${name}\` is ${size}, and MAX_PAGE_SIZE allows ${largest}: ask for several pages.`;
  const limit = { setting: 'MAX_PAGE_SIZE', maximum: largest };
  throw new GatewayError('QUERY_TOO_COMPLEX', message, { input: [name], limit });
}

const KEY = 'key:';
const PLACE = 'place:';

/** An item that cannot be read has no key: its cursor is its place. */
function cursorOf(item: CollectionItem, place: number): string {
  return encode(item instanceof ObjectReference ? KEY + item.key : PLACE + place);
}

function placeOf(items: readonly CollectionItem[], name: 'after' | 'before', cursor: string): number {
  const place = findCursor(items, cursor);
  if (place >= 0) return place;
  const message = `\`${name}\` is not a cursor of this collection, or its object has been deleted: begin again without it.`;
  throw new GatewayError('INVALID', message, { input: [name] });
}

/** Place of the first item with this cursor, -1 if there is none. Nothing is made per item: there are thousands, for each page. */
function findCursor(items: readonly CollectionItem[], cursor: string): number {
  const text = Buffer.from(cursor, 'base64url').toString('utf8');
  // Decoding is lenient, but an object has one cursor, and everything else is none.
  if (encode(text) !== cursor) return -1;
  // What stands for half a character in UTF-8: keys that differ in it have the same cursor.
  if (text.includes('\uFFFD')) return items.findIndex((item, place) => cursorOf(item, place) === cursor);
  if (text.startsWith(KEY)) {
    const key = text.slice(KEY.length);
    return items.findIndex((item) => item instanceof ObjectReference && item.key === key);
  }
  const place = Number(text.slice(PLACE.length));
  const item = items[place];
  return item !== undefined && cursorOf(item, place) === cursor ? place : -1;
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}
