import type { KeptTexts } from '../graph/kept-texts.ts';
import type { LoadedObject } from '../graph/objects.ts';
import type { WireProblem } from '../wire/problems.ts';
import { Path, pathArray, Slot, type PathArray, type Referent, type Step } from './path.ts';
import type { FieldPlan, Selection, ValuePlan } from './plan.ts';

/** Something that went wrong at a place of a piece. */
type Problem =
  | { readonly path: Path; readonly error: unknown; readonly field: FieldPlan }
  | { readonly path: Path; readonly odd: WireProblem };

/**
 * What has been written of an object, with slots for what it refers to. It depends on nothing but the object and the selection, and holds
 * nothing of the latter.
 */
export interface Written {
  /** Each has its referent. */
  readonly slots: Slot[];
  readonly tail: string;
}

/** Whether anything has gone wrong in a run: if nothing has, its pieces need not be looked through. */
export interface Trouble {
  isThere: boolean;
}

/** Slots, and the pieces in them. */
interface Filled {
  readonly slots: Slot[];
  readonly pieces: Piece[];
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
  /** True if its text was kept from another operation. */
  isKept = false;
  /** The object that it shows, if it shows one, and what is selected of it. */
  shows: LoadedObject | undefined;
  selection: Selection | undefined;
  /** True if it depends on variables, so that another operation cannot use its text. */
  isVolatile = false;
  #filled: Filled | undefined;
  readonly #trouble: Trouble;
  #problems: Problem[] | undefined;
  /** What was in an object that has become null: its errors count, its text does not. */
  #dropped: Filled | undefined;
  #text: string | undefined;
  #hasProblems: boolean | undefined;
  #isConstant: boolean | undefined;

  constructor(trouble: Trouble) {
    this.#trouble = trouble;
  }

  /** True if the text is final: no slots, and nothing that must be told at each of its places. */
  get isPlain(): boolean {
    return !this.isWaiting && !this.#filled && !this.#problems;
  }

  /** Number of slots. */
  get slots(): number {
    return this.#filled?.slots.length ?? 0;
  }

  /** Puts another piece at the end. @param referent what it shows, if an object refers to that. */
  add(piece: Piece, parent: Path | undefined, key: Step, referent?: Referent): void {
    const filled = (this.#filled ??= { slots: [], pieces: [] });
    filled.slots.push(new Slot(parent, key, this.tail, referent));
    filled.pieces.push(piece);
    this.tail = '';
  }

  /** The same, with its text where that is final. */
  addOrCopy(piece: Piece, parent: Path | undefined, key: Step): void {
    if (piece.isPlain) this.tail += piece.tail;
    else this.add(piece, parent, key);
  }

  /** What has been written, for another operation; undefined if it is not the same for all. */
  written(): Written | undefined {
    if (this.#problems || this.#dropped || this.isVolatile) return undefined;
    const { slots = NO_SLOTS } = this.#filled ?? {};
    return slots.every(({ referent }) => referent) ? { slots, tail: this.tail } : undefined;
  }

  /** Takes over what another operation has written. @param pieceOf gives the piece for a slot. */
  rewrite({ slots, tail }: Written, pieceOf: (referent: Referent) => Piece): void {
    this.tail = tail;
    if (slots.length > 0) this.#filled = { slots, pieces: slots.map(({ referent }) => pieceOf(referent!)) };
  }

  addError(error: unknown, field: FieldPlan, parent: Path | undefined, key: Step): void {
    this.#add({ path: new Path(parent, key), error, field });
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
    this.#add({ path: new Path(parent, key), odd });
  }

  /** Takes back what has been written since there were this tail and so many slots, because an object or list has become null. */
  takeBack(tail: string, slots: number): void {
    this.tail = tail;
    if (!this.#filled || this.#filled.slots.length === slots) return;
    const dropped = (this.#dropped ??= { slots: [], pieces: [] });
    dropped.slots.push(...this.#filled.slots.splice(slots));
    dropped.pieces.push(...this.#filled.pieces.splice(slots));
  }

  /** The whole text; put together once. Everything must have come. */
  text(): string {
    if (this.#text !== undefined) return this.#text;
    let text = '';
    if (this.#filled) {
      const { slots, pieces } = this.#filled;
      for (let index = 0; index < slots.length; index++) text += slots[index]!.before + pieces[index]!.text();
    }
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
    for (const filled of [this.#filled, this.#dropped]) {
      filled?.pieces.forEach((piece, index) => {
        if (piece.#isTroubled()) piece.tellProblems(listener, pathArray(filled.slots[index], before));
      });
    }
  }

  /** True if nothing went wrong in it, and it depends on nothing but the objects that it shows. */
  isConstant(): boolean {
    return (this.#isConstant ??=
      !this.isVolatile && !this.#isTroubled() && (this.#filled?.pieces.every((piece) => piece.isConstant()) ?? true));
  }

  #add(problem: Problem): void {
    (this.#problems ??= []).push(problem);
    this.#trouble.isThere = true;
  }

  #isTroubled(): boolean {
    if (!this.#trouble.isThere) return false;
    const inside = (filled: Filled | undefined): boolean =>
      filled?.pieces.some((piece) => piece.#isTroubled()) ?? false;
    return (this.#hasProblems ??= this.#problems !== undefined || inside(this.#filled) || inside(this.#dropped));
  }
}

const NO_SLOTS: Slot[] = [];
const SLOT_BYTES = 64;

/** Bytes that something written takes, about. */
export function sizeOf({ slots, tail }: Written): number {
  return slots.reduce((sum, { before }) => sum + before.length + SLOT_BYTES, tail.length + SLOT_BYTES);
}

/** The pieces of one place of the document, by what was written: an object itself, or the key of a reference to one. */
export type Pieces = Map<LoadedObject | string, Piece>;

/** Keeps the texts of objects, references included. */
export function keepTexts(parts: readonly (Pieces | undefined)[], texts: KeptTexts): void {
  for (const piece of parts.flatMap((pieces) => [...(pieces?.values() ?? [])])) {
    const { shows, selection } = piece;
    if (shows && selection && !piece.isKept && piece.isConstant()) texts.keep(shows, selection.id, piece.text());
  }
}

/** Takes in what went wrong in a response. */
export interface ProblemListener {
  error(error: unknown, field: FieldPlan, path: PathArray): void;
  odd(problem: WireProblem, path: PathArray): void;
}
