import type { GraphQLError } from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { isReference, loadReference, type Reference } from '../graph/follow.ts';
import { LoadedObject, ObjectReference } from '../graph/objects.ts';
import type { Report } from '../wire/problems.ts';
import { keepTexts, Path, Piece, type Step } from './piece.ts';
import type { FieldPlan, ListPlan, ObjectPlan, Selection, ValuePlan } from './plan.ts';
import { toldErrors } from './told-errors.ts';
import { Postponed, turn } from './turn.ts';

/** What an operation has given. */
export interface Executed {
  /** JSON text of `data`. */
  readonly text: string;
  readonly errors: readonly GraphQLError[];
}

/**
 * One run of a plan: writes JSON text straight from what the appliance sent, each object when it is there. Whatever comes later has a
 * slot; the text is put together when nothing is waited for any more. An object that several others refer to is written once for
 * each place of the document.
 *
 * What may have to wait is nullable (attach.ts sees to it), so an object is never taken back because of something that comes later.
 */
export class Execution {
  readonly #context: OperationContext;
  readonly #variables: Readonly<Record<string, unknown>>;
  /** By what was written: an object itself, or the key of a reference to one. */
  readonly #parts = new Map<Selection, Map<LoadedObject | string, Piece>>();
  readonly #postponed = new Postponed();
  readonly #root = new Piece();
  #waitingFor = 1;
  #resolve: (executed: Executed) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  // Where the field that is being read stands: one report function for all fields instead of one each.
  #piece = this.#root;
  #path: Path | undefined;
  #field: FieldPlan | undefined;
  readonly #report: Report = (problem) => {
    this.#context.observe(problem, this.#field?.coordinate ?? '');
    this.#piece.note(problem, this.#path, this.#field?.responseName);
  };

  constructor(context: OperationContext, variables: Readonly<Record<string, unknown>>) {
    this.#context = context;
    this.#variables = variables;
  }

  /** To be called once. */
  run(selection: Selection): Promise<Executed> {
    return new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
      this.#continue(this.#root, () => {
        if (!this.#writeSelection(selection, undefined, this.#root, undefined)) this.#root.tail = 'null';
      });
    });
  }

  /** Does a part of the work, by which a piece gets its text, and ends the run if it was the last one. */
  #continue(piece: Piece, work: () => void): void {
    try {
      piece.isWaiting = false;
      work();
      this.#waitingFor -= 1;
      if (this.#waitingFor > 0) return;
      const errors = toldErrors(this.#root, (problem, path) => this.#context.report(problem, path));
      this.#resolve({ text: this.#root.text(), errors });
      if (this.#context.loader.keeps) keepTexts(this.#parts);
    } catch (error) {
      this.#reject(error);
    }
  }

  /** @returns false if the object must become null because a non-null field of it has; nothing of it is left in the piece then. */
  #writeSelection({ fields }: Selection, source: unknown, piece: Piece, path: Path | undefined): boolean {
    const { tail, slots } = piece;
    let text = '{';
    for (const field of fields) {
      let written: boolean;
      if (field.leaf) {
        const leaf = this.#leafText(field, source, piece, path);
        written = leaf !== undefined;
        text += field.prefix + (leaf ?? '');
      } else {
        piece.tail += text + field.prefix;
        text = '';
        written = this.#writeField(field, source, piece, path);
      }
      if (written) continue;
      piece.takeBack(tail, slots);
      return false;
    }
    piece.tail += `${text}}`;
    return true;
  }

  #read(field: FieldPlan, source: unknown, piece: Piece, path: Path | undefined): unknown {
    this.#piece = piece;
    this.#path = path;
    this.#field = field;
    if (field.usesVariables) piece.isVolatile = true;
    return field.field.read(source, field.argumentsOf(this.#variables), this.#context, this.#report);
  }

  /** @returns undefined if the field is null and must not be. */
  #leafText(field: FieldPlan, source: unknown, piece: Piece, path: Path | undefined): string | undefined {
    const { isNonNull, text } = field.leaf!;
    try {
      const value = this.#read(field, source, piece, path);
      if (value instanceof Error) throw value;
      if (value != null) return text(value);
      if (isNonNull) throw nothingAt(field);
    } catch (error) {
      piece.addError(error, field, path, field.responseName);
      if (isNonNull) return undefined;
    }
    return 'null';
  }

  #writeField(field: FieldPlan, source: unknown, piece: Piece, path: Path | undefined): boolean {
    let value: unknown;
    try {
      value = this.#read(field, source, piece, path);
    } catch (error) {
      return piece.fail(error, field, field.value, path, field.responseName);
    }
    return this.#writeValue(field.value, value, field, piece, path, field.responseName);
  }

  /**
   * @param key the last step of the value's path; undefined: the value is the piece itself.
   * @returns false if the value is null and must not be.
   */
  #writeValue(plan: ValuePlan, value: unknown, field: FieldPlan, piece: Piece, parent?: Path, key?: Step): boolean {
    if (value instanceof Promise) {
      const part = new Piece();
      this.#await(part, value, field, plan, (arrived) => {
        if (!this.#writeValue(plan, arrived, field, part)) part.tail = 'null';
      });
      piece.add(part, parent, key);
      return true;
    }
    if (value instanceof Error) return piece.fail(value, field, plan, parent, key);
    if (value == null && plan.isNonNull) return piece.fail(nothingAt(field), field, plan, parent, key);
    if (value == null) return piece.becomeNull(plan);
    try {
      if (plan.kind === 'list') return this.#writeList(plan, value, field, piece, parent, key);
      if (plan.kind === 'object') return this.#writeObject(plan, value, field, piece, parent, key);
      piece.tail += plan.text(value);
      return true;
    } catch (error) {
      return piece.fail(error, field, plan, parent, key);
    }
  }

  #writeList(plan: ListPlan, value: unknown, field: FieldPlan, piece: Piece, parent?: Path, key?: Step): boolean {
    if (!Array.isArray(value)) throw new TypeError(`${field.coordinate} is no list.`);
    const { tail, slots } = piece;
    const path = new Path(parent, key);
    for (let index = 0; index < value.length; index++) {
      piece.tail += index === 0 ? '[' : ',';
      if (this.#writeValue(plan.item, value[index], field, piece, path, index)) continue;
      piece.takeBack(tail, slots);
      return piece.becomeNull(plan);
    }
    piece.tail += value.length === 0 ? '[]' : ']';
    return true;
  }

  #writeObject(plan: ObjectPlan, source: unknown, field: FieldPlan, piece: Piece, parent?: Path, key?: Step): boolean {
    const selection = plan.selectionOf(source);
    if (source instanceof LoadedObject || (field.follows && isReference(source))) {
      piece.addOrCopy(this.#partOf(selection, source, field, plan), parent, key);
      return true;
    }
    return this.#writeSelection(selection, source, piece, new Path(parent, key)) || piece.becomeNull(plan);
  }

  /** The piece of an object or of what stands for one; made once for each place of the document. */
  #partOf(selection: Selection, source: LoadedObject | Reference, field: FieldPlan, plan: ValuePlan): Piece {
    let parts = this.#parts.get(selection);
    if (!parts) this.#parts.set(selection, (parts = new Map<LoadedObject | string, Piece>()));
    // Of a list with the same key twice, each item is what it is.
    const of = source instanceof LoadedObject ? source : source.key;
    const known = parts.get(of);
    if (known) return known;
    const part = new Piece();
    parts.set(of, part);
    if (source instanceof LoadedObject) {
      if (!turn.isSpent()) this.#writeLoaded(selection, source, part);
      else {
        this.#waitingFor += 1;
        part.isWaiting = true;
        this.#postponed.add(() => this.#continue(part, () => this.#writeLoaded(selection, source, part)));
      }
      return part;
    }
    const { loader } = this.#context;
    const loading = source instanceof ObjectReference ? loader.load(source) : loadReference(source, loader);
    this.#await(part, loading, field, plan, (loaded) => this.#writeLoaded(selection, loaded, part));
    return part;
  }

  #writeLoaded(selection: Selection, source: unknown, part: Piece): void {
    const loaded = source instanceof LoadedObject ? source : undefined;
    part.shows = loaded;
    // Operations that share an answer, or find it in the cache, share what has been written of it, too.
    const known = loaded?.textFor(selection);
    if (known !== undefined) return void (part.tail = known);
    if (!this.#writeSelection(selection, source, part, undefined)) part.tail = 'null';
    if (part.isPlain && !part.isVolatile) loaded?.keepText(selection, part.tail);
    loaded?.shed();
  }

  /** Fills a piece when its value arrives. */
  #await(
    part: Piece,
    promise: Promise<unknown>,
    field: FieldPlan,
    plan: ValuePlan,
    write: (value: unknown) => void,
  ): void {
    this.#waitingFor += 1;
    part.isWaiting = true;
    promise.then(
      (value) => this.#arrive(part, () => write(value)),
      (error: unknown) => {
        const failure = field.field.failureOf ? field.field.failureOf(error) : error;
        this.#arrive(part, () => part.fail(failure, field, plan));
      },
    );
  }

  #arrive(part: Piece, work: () => void): void {
    if (turn.isSpent()) this.#postponed.add(() => this.#continue(part, work));
    else this.#continue(part, work);
  }
}

function nothingAt({ coordinate }: FieldPlan): Error {
  return new TypeError(`${coordinate} is null, but must not be.`);
}
