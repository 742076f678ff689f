import { createHash } from 'node:crypto';
import type { JsonObject, Json } from '../json.ts';

/** Objects of one collection in order: key and body in the write form. */
export type Entries = (readonly [key: string, body: JsonObject])[];

/** A configuration to start with, by path below /api/configuration. */
export interface Seed {
  readonly collections: Readonly<Record<string, Entries>>;
  readonly singles: Readonly<Record<string, Json>>;
}

/** A key of the old form, 22 hex digits, always the same for the same words (resources.md 0.5). */
export function legacyKey(...words: string[]): string {
  return createHash('sha1').update(words.join('/')).digest('hex').slice(0, 22);
}

/** A key in the form of a UUID v4, always the same for the same words. */
export function uuidKey(...words: string[]): string {
  const hex = createHash('sha1').update(words.join('/')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The item at `index` of a list that is repeated without end; the list must not be empty. */
export function cycled<Item>(items: readonly Item[], index: number): Item {
  const item = items[index % items.length];
  if (item === undefined) throw new RangeError('Nothing to choose from');
  return item;
}
