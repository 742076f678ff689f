import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  Kind,
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

import { fragmentsOf, type Fragments } from './fragments.ts';

/** What fields are about: data, a type that the client has chosen, or all types of the schema. */
type Subject = 'data' | 'one type' | 'all types';

/** How many items the lists of introspection have, by the names of their fields: of the largest type, and of all types on average. */
interface SchemaSizes {
  readonly types: number;
  readonly largest: ReadonlyMap<string, number>;
  readonly average: ReadonlyMap<string, number>;
}

/** Counts fields, each time that a fragment is spread; the fragment itself is looked at once for each subject. */
export class FieldCounter {
  readonly #fragments: Fragments;
  readonly #sizes: SchemaSizes;
  readonly #sums: Readonly<Record<Subject, Map<string, number>>> = {
    data: new Map(),
    'one type': new Map(),
    'all types': new Map(),
  };

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

  /** Fields below one object of a field of the operation itself. */
  below({ name, selectionSet }: FieldNode): number {
    return selectionSet ? this.#sumOf(selectionSet, name.value.startsWith('__') ? 'one type' : 'data') : 0;
  }

  #sumOf(set: SelectionSetNode, subject: Subject): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) sum += 1 + this.#sumBelow(selection, subject);
      else if (selection.kind === Kind.INLINE_FRAGMENT) sum += this.#sumOf(selection.selectionSet, subject);
      else sum += this.#sumOfFragment(selection.name.value, subject);
    }
    return sum;
  }

  #sumBelow({ name, selectionSet }: FieldNode, subject: Subject): number {
    if (!selectionSet) return 0;
    if (subject === 'data') return this.#sumOf(selectionSet, subject);
    const { types, largest, average } = this.#sizes;
    if (name.value === 'types') return types * this.#sumOf(selectionSet, 'all types');
    // Threat: who chooses can choose the largest type, and again and again.
    const items = (subject === 'one type' ? largest : average).get(name.value) ?? 1;
    return Math.ceil(items * this.#sumOf(selectionSet, subject));
  }

  #sumOfFragment(name: string, subject: Subject): number {
    const sums = this.#sums[subject];
    const known = sums.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const sum = fragment ? this.#sumOf(fragment.selectionSet, subject) : 0;
    sums.set(name, sum);
    return sum;
  }
}

function sizesOf(schema: GraphQLSchema): SchemaSizes {
  const types = Object.values(schema.getTypeMap());
  const argsOfFields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map(({ args }) => args.length) : [],
  );
  const listsOfTypes: Readonly<Record<string, (type: GraphQLNamedType) => number>> = {
    fields: (type) => (isObjectType(type) || isInterfaceType(type) ? Object.keys(type.getFields()).length : 0),
    inputFields: (type) => (isInputObjectType(type) ? Object.keys(type.getFields()).length : 0),
    enumValues: (type) => (isEnumType(type) ? type.getValues().length : 0),
    interfaces: (type) => (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces().length : 0),
    possibleTypes: (type) => (isAbstractType(type) ? schema.getPossibleTypes(type).length : 0),
  };
  const lengths = new Map(Object.entries(listsOfTypes).map(([name, lengthOf]) => [name, types.map(lengthOf)]));
  const directives: [string, number] = ['directives', schema.getDirectives().length];
  // That of one field says little: what is chosen is a type, with all of its fields.
  const args: [string, number] = ['args', mean(argsOfFields)];
  return {
    types: types.length,
    largest: new Map([
      ...[...lengths].map(([name, all]): [string, number] => [name, Math.max(...all)]),
      directives,
      args,
    ]),
    average: new Map([...[...lengths].map(([name, all]): [string, number] => [name, mean(all)]), directives, args]),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
