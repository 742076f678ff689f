import type { GraphQLError } from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { isReference } from '../graph/follow.ts';
import { LoadedObject } from '../graph/objects.ts';
import type { Report } from '../wire/problems.ts';
import { Parts } from './parts.ts';
import { Path, type Step } from './path.ts';
import type { Piece } from './piece.ts';
import type { FieldPlan, ListPlan, ObjectPlan, ReferencePlan, Selection, ValuePlan } from './plan.ts';
import { toldErrors } from './told-errors.ts';

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
  readonly #parts: Parts;

  // Where the field that is being read stands: one report function for all fields instead of one each.
  #piece: Piece;
  #path: Path | undefined;
  #field: FieldPlan | undefined;
  readonly #report: Report = (problem) => {
    this.#context.observe(problem, this.#field?.coordinate ?? '');
    this.#piece.note(problem, this.#path, this.#field?.responseName);
  };

  constructor(context: OperationContext, variables: Readonly<Record<string, unknown>>) {
    this.#context = context;
    this.#variables = variables;
    this.#parts = new Parts(context.loader, (selection, source, piece) =>
      this.#writeSelection(selection, source, piece, undefined),
    );
    this.#piece = this.#parts.root;
  }

  /** To be called once. */
  async run(selection: Selection): Promise<Executed> {
    const { root } = this.#parts;
    await this.#parts.complete(() => {
      if (!this.#writeSelection(selection, undefined, root, undefined)) root.tail = 'null';
    });
    const errors = toldErrors(root, (problem, path) => this.#context.report(problem, path));
    return { text: root.text(), errors };
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
      const part = this.#parts.piece();
      this.#parts.await(part, value, { field, plan }, (arrived) => {
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
    if (source instanceof LoadedObject) {
      piece.addOrCopy(this.#parts.of(source, { selection, field, plan }), parent, key);
      return true;
    }
    if (field.follows && isReference(source)) {
      const reference = { selection, field, plan };
      const part = this.#parts.of(source, reference);
      // What is written of an object is kept with it, so what it refers to has to stay apart.
      if (piece.selection) piece.add(part, parent, key, { source, place: placeOf(reference, piece.selection) });
      else piece.addOrCopy(part, parent, key);
      return true;
    }
    return this.#writeSelection(selection, source, piece, new Path(parent, key)) || piece.becomeNull(plan);
  }
}

/** Which of the places of a selection it is at which others are referred to. */
function placeOf(reference: ReferencePlan, { references }: Selection): number {
  const { selection, field } = reference;
  const place = references.findIndex((other) => other.field === field && other.selection === selection);
  return place < 0 ? references.push(reference) - 1 : place;
}

function nothingAt({ coordinate }: FieldPlan): Error {
  return new TypeError(`${coordinate} is null, but must not be.`);
}
