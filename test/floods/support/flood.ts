import type { Reading } from './attackers.ts';

/** What attackers know of the gateway, and have. */
export interface Prey {
  /** Path of the largest file that is served. */
  readonly asset: string;
  /** The document with the largest answer that nobody has to sign in for. */
  readonly largest: string;
  /** Cookie of an attacker who can sign in. */
  readonly cookie: string;
}

/** One flood: many connections that write, and then do what hurts. */
export interface Flood {
  readonly name: string;
  readonly why: string;
  /** Addresses that it comes from at once; one when left out. */
  readonly addresses?: number;
  /** Connections of each address. */
  readonly connections: number;
  /** What each of them writes. */
  readonly bytes: (prey: Prey) => Buffer;
  /** How it is written; in one piece when left out. `again`: whoever is cut off comes again. */
  readonly manner?: 'byte by byte' | 'again';
  /** How answers are taken; never when left out. */
  readonly reads?: Reading;
  /** How long it lasts at least when everything is written; then all leave at once. */
  readonly holdMs: number;
  /** Megabytes (of a million bytes) that the gateway may take more than at rest. */
  readonly mostMegabytes: number;
}
