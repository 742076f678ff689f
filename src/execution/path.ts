import type { Reference } from '../graph/follow.ts';

/** A step of a path: a response name or an index; undefined: none, the place is where the piece begins. */
export type Step = string | number | undefined;

/** A place below the beginning of a piece, from the innermost step outwards. */
export class Path {
  readonly parent: Path | undefined;
  readonly key: Step;

  constructor(parent: Path | undefined, key: Step) {
    this.parent = parent;
    this.key = key;
  }
}

export type PathArray = readonly (string | number)[];

/** The steps of a place from the outside in. @param before those before the piece. */
export function pathArray(path: Path | undefined, before: PathArray): PathArray {
  const keys: (string | number)[] = [];
  for (let place = path; place; place = place.parent) if (place.key !== undefined) keys.push(place.key);
  return [...before, ...keys.reverse()];
}

/** The place of another piece inside a piece, and the text between the place before it, or the beginning, and this one. */
export class Slot extends Path {
  readonly before: string;
  /** Set if an object refers to what the other piece shows: what it refers to, and at which place of its selection. */
  readonly referent: Referent | undefined;

  constructor(parent: Path | undefined, key: Step, before: string, referent: Referent | undefined) {
    super(parent, key);
    this.before = before;
    this.referent = referent;
  }
}

export interface Referent {
  readonly source: Reference;
  readonly place: number;
}
