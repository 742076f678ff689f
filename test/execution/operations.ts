import fc from 'fast-check';
import type { GraphQLArgument, GraphQLSchema, OperationTypeNode } from 'graphql';

import { OperationWriter } from './operation-writer.ts';
import { Tape } from './tape.ts';
import { TypeFacts } from './type-facts.ts';
import type { Variables } from './variables.ts';

/** A valid operation with values for its variables. */
export interface RandomOperation {
  readonly text: string;
  /** Name of the operation to execute, if it has one. */
  readonly operationName: string | undefined;
  /** Two rows of values for the variables; in a few of them a value is of a wrong type. */
  readonly variables: readonly [Variables, Variables];
}

/** A field that is selected already: what it is called in the answer, and its own name. */
export interface SelectedField {
  readonly responseName: string;
  readonly fieldName: string;
}

/** Where an argument stands. */
export interface ArgumentPlace {
  /** What decides about the operation, for values that are made up. */
  readonly tape: Tape;
  /** Fields that stand before it in the same set. */
  readonly before: readonly SelectedField[];
}

export interface OperationOptions {
  /** Values as JSON for an argument of a field, the simplest first. @param field `Type.field`, or `@directive` */
  readonly values: (field: string, argument: GraphQLArgument, place: ArgumentPlace) => readonly unknown[];
  /** Kind of the operations; queries if left out. */
  readonly operation?: OperationTypeNode;
  /** Name of a directive that many operations have. */
  readonly directive?: string;
  /** Name of a field of the operation itself that is worth being selected more often than the others. */
  readonly favourite?: string;
  /** Fields below each other at most, those of fragments that are spread at the end not counted. */
  readonly maxDepth: number;
  /** Name of a field that is worth being selected behind others, where a type has it: one that makes null of what is before it. */
  readonly last: string;
  /** Selections of the operation itself at most. */
  readonly maxRoots: number;
  /** Selections below each of them at most, those of fragments once. */
  readonly maxSelections: number;
}

/** Operations of a schema, all of them valid. They hold what can be selected and never introspection. */
export function operationsOf(schema: GraphQLSchema, options: OperationOptions): fc.Arbitrary<RandomOperation> {
  const { maxRoots, maxSelections } = options;
  const row = fc.array(fc.noBias(fc.nat(9_999)), { minLength: 1, maxLength: maxSelections * DECISIONS, size: 'max' });
  const rows = fc.array(row, { minLength: 1, maxLength: maxRoots, size: 'max' });
  const types = new TypeFacts(schema);
  return rows.map((numbers) => new OperationWriter(types, options, new Tape(numbers)).operation());
}

/** A selection takes about so many decisions. */
const DECISIONS = 8;
