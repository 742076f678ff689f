import type { Reference } from '../graph/follow.ts';
import type { LoadedObject } from '../graph/objects.ts';
import type { Slot } from './piece.ts';
import type { FieldPlan, Selection, ValuePlan } from './plan.ts';

/** What is shown at a place of the document: an object, or what a reference refers to. */
export interface Shown<Source = LoadedObject | Reference> {
  readonly selection: Selection;
  readonly source: Source;
  readonly field: FieldPlan;
  readonly plan: ValuePlan;
}

/** What an object refers to: that stays as long as the object does, whatever becomes of the object that is referred to. */
export type Referent = Shown<Reference>;

/** What has been written of an object, with slots for what it refers to. It depends on nothing but the object and the selection. */
export interface Written {
  readonly slots: Slot[];
  /** One for each slot. */
  readonly referents: readonly Referent[];
  readonly tail: string;
}

/** What has been written of an object for a selection, by whatever operation. */
export function writtenOf(object: LoadedObject, selection: Selection): Written | undefined {
  return object.writtenFor(selection) as Written | undefined;
}
