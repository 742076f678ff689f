import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
} from 'graphql';

/** Lists of introspection by the names of their fields. */
export interface ListSizes {
  /** How many items they have. */
  readonly items: ReadonlyMap<string, number>;
  /** How many characters the descriptions of these have. */
  readonly descriptions: ReadonlyMap<string, number>;
}

/** What introspection answers: of the largest type, and of all types on average. */
export interface SchemaSizes {
  readonly types: number;
  readonly largest: ListSizes;
  readonly average: ListSizes;
}

interface Described {
  readonly description?: string | null | undefined;
}

/** What the lists of introspection have in them, of one type. */
function listsOf(schema: GraphQLSchema, type: GraphQLNamedType): Readonly<Record<string, readonly Described[]>> {
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : [];
  return {
    fields,
    inputFields: isInputObjectType(type) ? Object.values(type.getFields()) : [],
    enumValues: isEnumType(type) ? type.getValues() : [],
    interfaces: isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : [],
    possibleTypes: isAbstractType(type) ? schema.getPossibleTypes(type) : [],
  };
}

/** Measures what introspection of a schema can answer, so that it can be told in advance how long an answer gets. */
export function sizesOf(schema: GraphQLSchema): SchemaSizes {
  const types = Object.values(schema.getTypeMap());
  const argsOfFields = types.flatMap((type) =>
    isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()).map(({ args }) => args) : [],
  );
  const lists = types.map((type) => listsOf(schema, type));
  const names = Object.keys(lists[0] ?? {});
  const ofTypes = (name: string): (readonly Described[])[] => lists.map((one) => one[name] ?? []);
  const directives = schema.getDirectives();
  // Directives are the same whoever asks; that of one field says little about args: what is chosen is a type, with all of its fields.
  const items: [string, number][] = [
    ['directives', directives.length],
    ['args', mean(argsOfFields.map(({ length }) => length))],
  ];
  const descriptions: [string, number][] = [
    ['types', descriptionsOf(types)],
    ['directives', descriptionsOf(directives)],
    ['args', Math.max(...argsOfFields.map(descriptionsOf))],
  ];
  // Tools ask for what is wrapped many levels deep, and mostly there is nothing.
  const references = referencesIn(types);
  const longest = Math.max(...types.map(({ description }) => description?.length ?? 0));
  return {
    types: types.length,
    largest: {
      items: new Map([...items, ...names.map((name) => [name, most(ofTypes(name), ({ length }) => length)] as const)]),
      // What is no item of a list is a type that was chosen, or one that it leads to.
      descriptions: new Map([
        ...descriptions,
        ...['__type', 'type', 'ofType'].map((name) => [name, longest] as const),
        ...names.map((name) => [name, most(ofTypes(name), descriptionsOf)] as const),
      ]),
    },
    average: {
      items: new Map([
        ['ofType', references.wrapped],
        ...items,
        ...names.map((name) => [name, mean(ofTypes(name).map(({ length }) => length))] as const),
      ]),
      descriptions: new Map([
        ...descriptions,
        ['type', references.type],
        ['ofType', references.ofType],
        ...names.map((name) => [name, descriptionsOf(ofTypes(name).flat())] as const),
      ]),
    },
  };
}

/** The types that fields, input fields and arguments have. */
function typesOfFields(type: GraphQLNamedType): readonly GraphQLType[] {
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => field.type);
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [field.type, ...field.args.map((arg) => arg.type)]);
}

/** Of the types of fields, and of what they wrap: which part wraps another one, and how long the descriptions are. */
function referencesIn(types: readonly GraphQLNamedType[]): { wrapped: number; type: number; ofType: number } {
  const references = types.flatMap(typesOfFields).map((type) => ({
    levels: String(type).replaceAll(/[^[!]/g, '').length,
    // Only what is wrapped last has one.
    description: getNamedType(type).description?.length ?? 0,
  }));
  const sum = (of: (reference: (typeof references)[number]) => number): number =>
    references.reduce((total, reference) => total + of(reference), 0);
  const levels = sum((reference) => reference.levels);
  return {
    wrapped: levels / Math.max(1, levels + references.length),
    type: sum((one) => (one.levels === 0 ? one.description : 0)) / Math.max(1, references.length),
    ofType: sum((one) => (one.levels > 0 ? one.description : 0)) / Math.max(1, levels),
  };
}

/** Characters of a description, on average. */
function descriptionsOf(items: readonly Described[]): number {
  return mean(items.map(({ description }) => description?.length ?? 0));
}

function most<T>(all: readonly T[], measure: (one: T) => number): number {
  return Math.max(...all.map(measure));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / Math.max(1, numbers.length);
}
