import { Kind, type DocumentNode, type FieldNode, type GraphQLSchema, type SelectionSetNode } from 'graphql';

import { fragmentsOf, type Fragments } from './fragments.ts';
import { sizesOf, type ListSizes, type SchemaSizes } from './schema-sizes.ts';

/** What fields are about: data, a type that the client has chosen, or all types of the schema. */
type Subject = 'data' | 'one type' | 'all types';

/** Characters of a text of introspection that is no description, about, and of what JSON puts around a member. */
const SHORT_TEXT = 16;
const AROUND_MEMBER = 4;

/**
 * Counts fields, each time that a fragment is spread; the fragment itself is looked at once for each subject. Of introspection it counts
 * the characters of the answer, about: names are the client's choice, and texts differ in length.
 */
export class FieldCounter {
  readonly #fragments: Fragments;
  readonly #sizes: SchemaSizes;
  readonly #sums = new Map<string, number>();

  private constructor(fragments: Fragments, sizes: SchemaSizes) {
    this.#fragments = fragments;
    this.#sizes = sizes;
  }

  /** @returns what makes a counter for a document. */
  static for(schema: GraphQLSchema): (document: DocumentNode) => FieldCounter {
    const sizes = sizesOf(schema);
    return (document) => new FieldCounter(fragmentsOf(document), sizes);
  }

  /** The fields of an operation itself, those of its fragments included. @param set its selection set, or one of a fragment in it. */
  *rootFields(set: SelectionSetNode): Generator<FieldNode> {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) yield selection;
      else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : this.#fragments.get(selection.name.value);
        if (inner) yield* this.rootFields(inner.selectionSet);
      }
    }
  }

  /** Fields, or characters of introspection, below one object of a field of the operation itself. */
  below({ name, selectionSet }: FieldNode): number {
    if (!selectionSet) return 0;
    return this.#sumOf(selectionSet, name.value.startsWith('__') ? 'one type' : 'data', name.value);
  }

  /** @param parent name of the field whose objects the selections are about. */
  #sumOf(set: SelectionSetNode, subject: Subject, parent: string): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        sum += this.#weightOf(selection, subject, parent) + this.#sumBelow(selection, subject);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) sum += this.#sumOf(selection.selectionSet, subject, parent);
      else sum += this.#sumOfFragment(selection.name.value, subject, parent);
    }
    return sum;
  }

  #weightOf({ alias, name, selectionSet }: FieldNode, subject: Subject, parent: string): number {
    if (subject === 'data') return 1;
    const member = (alias ?? name).value.length + AROUND_MEMBER;
    if (selectionSet) return member;
    const text = name.value === 'description' ? this.#sizesFor(subject).descriptions.get(parent) : undefined;
    return member + (text ?? SHORT_TEXT);
  }

  #sumBelow({ name, selectionSet }: FieldNode, subject: Subject): number {
    if (!selectionSet) return 0;
    if (subject === 'data') return this.#sumOf(selectionSet, subject, name.value);
    if (name.value === 'types') return this.#sizes.types * this.#sumOf(selectionSet, 'all types', name.value);
    const items = this.#sizesFor(subject).items.get(name.value) ?? 1;
    return Math.ceil(items * this.#sumOf(selectionSet, subject, name.value));
  }

  /** Threat: who chooses can choose the largest type, and again and again. */
  #sizesFor(subject: Subject): ListSizes {
    return subject === 'one type' ? this.#sizes.largest : this.#sizes.average;
  }

  #sumOfFragment(name: string, subject: Subject, parent: string): number {
    // Of data only how many fields there are counts, wherever they are.
    const key = subject === 'data' ? name : `${subject} ${parent} ${name}`;
    const known = this.#sums.get(key);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const sum = fragment ? this.#sumOf(fragment.selectionSet, subject, parent) : 0;
    this.#sums.set(key, sum);
    return sum;
  }
}
