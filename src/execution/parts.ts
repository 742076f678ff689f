import { loadReference, type Reference } from '../graph/follow.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import { LoadedObject, ObjectReference } from '../graph/objects.ts';
import { keepTexts, Piece, sizeOf, type Pieces, type Trouble, type Written } from './piece.ts';
import type { FieldPlan, ReferencePlan, Selection, ValuePlan } from './plan.ts';
import { Postponed, turn } from './turn.ts';

/** Writes what is selected of a source. @returns false if it must become null; nothing of it is left in the piece then. */
export type WriteSelection = (selection: Selection, source: unknown, piece: Piece) => boolean;

/** A place of the document whose value is to come. */
interface Awaiting {
  readonly field: FieldPlan;
  readonly plan: ValuePlan;
}

/** What tells references at one place of the document from each other: the key, where all of them are in one collection. */
function keyAt({ field }: ReferencePlan, source: Reference): string {
  return field.field.isMixed && source instanceof ObjectReference ? source.id : source.key;
}

/** The parts of one response: what it shows of objects, each written once for each place of the document, when the object is there. */
export class Parts {
  readonly #loader: ObjectLoader;
  readonly #write: WriteSelection;
  /** By the numbers of their selections. */
  readonly #parts: (Pieces | undefined)[] = [];
  readonly #trouble: Trouble = { isThere: false };
  /** The response as a whole. */
  readonly root = this.piece();
  readonly #postponed = new Postponed();
  /** Kept texts of what was read first; null: there are none. */
  #texts: KeptTexts | null | undefined;
  #waitingFor = 1;
  #resolve: () => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(loader: ObjectLoader, write: WriteSelection) {
    this.#loader = loader;
    this.#write = write;
  }

  /** A new part. */
  piece(): Piece {
    return new Piece(this.#trouble);
  }

  /** Writes the root, and waits until nothing is waited for any more. To be called once. @throws what `work` throws */
  complete(work: () => void): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#continue(this.root, work);
    });
  }

  /** The piece of an object or of what stands for one; made once for each place of the document. */
  of(source: LoadedObject | Reference, place: ReferencePlan): Piece {
    const { selection } = place;
    const pieces = (this.#parts[selection.number] ??= new Map<LoadedObject | string, Piece>());
    // Of a list with the same key twice, each item is what it is.
    const of = source instanceof LoadedObject ? source : keyAt(place, source);
    const known = pieces.get(of);
    if (known) return known;
    const part = this.piece();
    pieces.set(of, part);
    if (source instanceof LoadedObject) {
      if (!turn.isSpent()) this.#writeLoaded(selection, source, part);
      else {
        this.#waitingFor += 1;
        part.isWaiting = true;
        this.#postponed.add(() => this.#continue(part, () => this.#writeLoaded(selection, source, part)));
      }
      return part;
    }
    const loading = source instanceof ObjectReference ? this.#loader.load(source) : loadReference(source, this.#loader);
    this.await(part, loading, place, this.#writeReferred);
    return part;
  }

  /** Fills a piece when its value arrives. */
  await<Place extends Awaiting>(
    part: Piece,
    promise: Promise<unknown>,
    place: Place,
    write: (value: unknown, part: Piece, place: Place) => void,
  ): void {
    this.#waitingFor += 1;
    part.isWaiting = true;
    promise.then(
      (value) => this.#arrive(part, () => write(value, part, place)),
      (error: unknown) => {
        const { field, plan } = place;
        const failure = field.field.failureOf ? field.field.failureOf(error) : error;
        this.#arrive(part, () => part.fail(failure, field, plan));
      },
    );
  }

  /** One function for all references: thousands of them are awaited at the same time. */
  readonly #writeReferred = (loaded: unknown, part: Piece, { selection }: ReferencePlan): void =>
    this.#writeLoaded(selection, loaded, part);

  #writeLoaded(selection: Selection, source: unknown, part: Piece): void {
    if (!(source instanceof LoadedObject)) {
      if (!this.#write(selection, source, part)) part.tail = 'null';
      return;
    }
    part.shows = source;
    part.selection = selection;
    if (this.#recall(selection, source, part)) return;
    if (!this.#write(selection, source, part)) part.tail = 'null';
    const written = part.written();
    if (written) source.keepWritten(selection.id, written, sizeOf(written));
    source.shed();
  }

  /** Operations that have the same answer of the appliance share what has been written of it, too. */
  #recall(selection: Selection, loaded: LoadedObject, part: Piece): boolean {
    if (this.#texts === undefined) this.#texts = this.#loader.texts ?? null;
    const text = this.#texts?.of(loaded, selection.id);
    if (text !== undefined) {
      part.tail = text;
      part.isKept = true;
      return true;
    }
    const written = loaded.writtenFor(selection.id) as Written | undefined;
    if (!written) return false;
    part.rewrite(written, ({ source, place }) => this.of(source, selection.references[place]!));
    return true;
  }

  #arrive(part: Piece, work: () => void): void {
    if (turn.isSpent()) this.#postponed.add(() => this.#continue(part, work));
    else this.#continue(part, work);
  }

  /** Does a part of the work, by which a piece gets its text, and ends the waiting if it was the last one. */
  #continue(piece: Piece, work: () => void): void {
    try {
      piece.isWaiting = false;
      work();
      this.#waitingFor -= 1;
      if (this.#waitingFor > 0) return;
      this.#resolve();
      this.#keepTexts();
    } catch (error) {
      this.#reject(error);
    }
  }

  /** If others have taken the place of the texts meanwhile, the objects may be from before and after a change. */
  #keepTexts(): void {
    if (this.#texts && this.#texts === this.#loader.texts) keepTexts(this.#parts, this.#texts);
  }
}
