import type { LoadedObject } from '../graph/objects.ts';
import type { WireProblem } from '../wire/problems.ts';
import type { FieldPlan, ValuePlan } from './plan.ts';

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

type PathArray = readonly (string | number)[];

function pathArray(path: Path | undefined, before: PathArray): PathArray {
  const keys: (string | number)[] = [];
  for (let place = path; place; place = place.parent) if (place.key !== undefined) keys.push(place.key);
  return [...before, ...keys.reverse()];
}

/** Something that went wrong at a place of a piece. */
type Problem =
  | { readonly path: Path; readonly error: unknown; readonly field: FieldPlan }
  | { readonly path: Path; readonly odd: WireProblem };

/** The place of another piece inside a piece. There are eight of them for each connection policy: so it is its own path. */
class Slot extends Path {
  /** Text between the slot before it, or the beginning, and this one. */
  readonly before: string;
  readonly piece: Piece;

  constructor(parent: Path | undefined, key: Step, before: string, piece: Piece) {
    super(parent, key);
    this.before = before;
    this.piece = piece;
  }
}

/**
 * A part of the response: JSON text with slots for parts that are not there yet, or that stand in several places. An object that a
 * thousand others refer to is one piece in a thousand slots.
 */
export class Piece {
  /** Text behind the last slot. */
  tail = '';
  /** True until what it shows has come. */
  isWaiting = false;
  /** The object that it shows, if it shows one. */
  shows: LoadedObject | undefined;
  /** True if it depends on variables, so that another operation cannot use its text. */
  isVolatile = false;
  #slots: Slot[] | undefined;
  #problems: Problem[] | undefined;
  /** Slots of an object that has become null: their errors count, their text does not. */
  #dropped: Slot[] | undefined;
  #text: string | undefined;
  #hasProblems: boolean | undefined;
  #isConstant: boolean | undefined;

  /** True if the text is final: no slots, and nothing that must be told at each of its places. */
  get isPlain(): boolean {
    return !this.isWaiting && !this.#slots && !this.#problems;
  }

  /** Number of slots. */
  get slots(): number {
    return this.#slots?.length ?? 0;
  }

  /** Puts another piece at the end. */
  add(piece: Piece, parent: Path | undefined, key: Step): void {
    const slot = new Slot(parent, key, this.tail, piece);
    if (this.#slots) this.#slots.push(slot);
    else this.#slots = [slot];
    this.tail = '';
  }

  /** The same, with its text where that is final. */
  addOrCopy(piece: Piece, parent: Path | undefined, key: Step): void {
    if (piece.isPlain) this.tail += piece.tail;
    else this.add(piece, parent, key);
  }

  addError(error: unknown, field: FieldPlan, parent: Path | undefined, key: Step): void {
    (this.#problems ??= []).push({ path: new Path(parent, key), error, field });
  }

  /** Takes an error in, and null in the place of the value. @returns false if it must not be null. */
  fail(error: unknown, field: FieldPlan, plan: ValuePlan, parent?: Path, key?: Step): boolean {
    this.addError(error, field, parent, key);
    return this.becomeNull(plan);
  }

  /** @returns false if it must not be null. */
  becomeNull({ isNonNull }: ValuePlan): boolean {
    if (!isNonNull) this.tail += 'null';
    return !isNonNull;
  }

  note(odd: WireProblem, parent: Path | undefined, key: Step): void {
    (this.#problems ??= []).push({ path: new Path(parent, key), odd });
  }

  /** Takes back what has been written since there were this tail and so many slots, because an object or list has become null. */
  takeBack(tail: string, slots: number): void {
    this.tail = tail;
    if (this.#slots && this.#slots.length > slots) (this.#dropped ??= []).push(...this.#slots.splice(slots));
  }

  /** The whole text; put together once. Everything must have come. */
  text(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    for (const slot of this.#slots ?? []) text += slot.before + slot.piece.text();
    return (this.#text = text + this.tail);
  }

  /** Tells what went wrong, at each place where it shows. */
  tellProblems(listener: ProblemListener, before: PathArray = []): void {
    if (!this.#isTroubled()) return;
    for (const problem of this.#problems ?? []) {
      const path = pathArray(problem.path, before);
      if ('odd' in problem) listener.odd(problem.odd, path);
      else listener.error(problem.error, problem.field, path);
    }
    for (const slots of [this.#slots, this.#dropped]) {
      for (const slot of slots ?? []) {
        if (slot.piece.#isTroubled()) slot.piece.tellProblems(listener, pathArray(slot, before));
      }
    }
  }

  /** True if nothing went wrong in it, and it depends on nothing but the objects that it shows. */
  isConstant(): boolean {
    return (this.#isConstant ??=
      !this.isVolatile && !this.#isTroubled() && (this.#slots?.every(({ piece }) => piece.isConstant()) ?? true));
  }

  #isTroubled(): boolean {
    const inside = (slots: Slot[] | undefined): boolean => slots?.some(({ piece }) => piece.#isTroubled()) ?? false;
    return (this.#hasProblems ??= this.#problems !== undefined || inside(this.#slots) || inside(this.#dropped));
  }
}

/**
 * Keeps the texts of objects, references included, with the objects: right where these stay as they are until all of them are forgotten
 * together (SPS_CACHE=config-hash).
 */
export function keepTexts(parts: ReadonlyMap<object, ReadonlyMap<unknown, Piece>>): void {
  for (const [selection, pieces] of parts) {
    for (const piece of pieces.values()) if (piece.isConstant()) piece.shows?.keepText(selection, piece.text());
  }
}

/** Takes in what went wrong in a response. */
export interface ProblemListener {
  error(error: unknown, field: FieldPlan, path: PathArray): void;
  odd(problem: WireProblem, path: PathArray): void;
}
