import type { Json } from './json.ts';
import type { Configuration } from './store.ts';

/** One change of a transaction, per object (protocol.md 5.6 leaves open whether per object or per parameter). */
export type Change =
  | { readonly type: 'create'; readonly path: string; readonly key: string; readonly newValue: Json }
  | {
      readonly type: 'replace';
      readonly path: string;
      /** Undefined for singles. */
      readonly key: string | undefined;
      readonly oldValue: Json;
      readonly newValue: Json;
    }
  | { readonly type: 'delete'; readonly path: string; readonly key: string; readonly oldValue: Json }
  | {
      readonly type: 'reorder';
      readonly path: string;
      readonly oldOrder: readonly string[];
      readonly newOrder: readonly string[];
    };

/** An open transaction: the configuration it started from, its own working copy, and what it did, in order. */
export interface Transaction {
  readonly base: Configuration;
  working: Configuration;
  readonly changes: Change[];
}
