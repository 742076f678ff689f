import {
  Kind,
  OperationTypeNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

import type { Limits } from '../config.ts';
import { DEFAULT_PAGE_SIZE } from '../graph/pages.ts';
import { tooComplex } from './too-complex.ts';

type Variables = Readonly<Record<string, unknown>>;

/** How many fields an operation can have in its answer: some for certain, others for each object of a page or list. */
interface FieldCount {
  readonly certain: number;
  readonly lists: readonly { readonly field: FieldNode; readonly below: number }[];
}

/**
 * Members of introspection's types that are lists, and how long they are at most with most types. Below `types`, which are all there
 * are, that is enough.
 */
const INTROSPECTED_ITEMS: ReadonlyMap<string, number> = new Map([
  ['directives', 10],
  ['fields', 10],
  ['inputFields', 10],
  ['enumValues', 10],
  ['interfaces', 3],
  ['possibleTypes', 3],
  ['args', 3],
]);

/**
 * Refuses operations whose answers could get too large: each field below a page counts once for each object that the page may have
 * (limit MAX_FIELDS).
 * Threat: a hundred pages of a thousand objects, each with hundreds of fields, fit into a short document, and would fill the memory.
 */
export class FieldLimit {
  readonly #limits: Pick<Limits, 'fields' | 'pageSize'>;
  readonly #schemaSize: SchemaSize;
  /** Fields of Query that answer as many objects as their arguments say. */
  readonly #lists = new Set(['nodes']);
  /** Counted once per document, which is kept as long as it is: only sizes of pages differ from request to request. */
  readonly #counts = new WeakMap<OperationDefinitionNode, FieldCount>();

  constructor(schema: GraphQLSchema, limits: Pick<Limits, 'fields' | 'pageSize'>) {
    this.#limits = limits;
    this.#schemaSize = sizeOf(schema);
    for (const { name, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (args.some((argument) => argument.name === 'first')) this.#lists.add(name);
    }
  }

  /**
   * @param variables as they came: what does not fit its type is refused later.
   * @throws GraphQLError QUERY_TOO_COMPLEX with HTTP status 400
   */
  check(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
    let count = this.#counts.get(operation);
    if (!count) this.#counts.set(operation, (count = this.#count(document, operation)));
    let fields = count.certain;
    for (const { field, below } of count.lists) fields += below * this.#sizeOf(field, operation, variables);
    const { fields: maximum } = this.#limits;
    if (fields <= maximum) return;
    const message = `The answer could have ${fields} fields, but ${maximum} are answered at most: ask for smaller pages or less of each object.`;
    throw tooComplex(message, 'MAX_FIELDS', maximum);
  }

  #count(document: DocumentNode, operation: OperationDefinitionNode): FieldCount {
    const fragments = new Map<string, FragmentDefinitionNode>();
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node);
    }
    const counter = new Counter(fragments, this.#schemaSize);
    let certain = 0;
    const lists: { field: FieldNode; below: number }[] = [];
    for (const field of rootFieldsOf(operation.selectionSet, fragments)) {
      const below = counter.below(field);
      const isList = operation.operation === OperationTypeNode.QUERY && this.#lists.has(field.name.value);
      certain += isList ? 1 : 1 + below;
      if (isList) lists.push({ field, below });
    }
    return { certain, lists };
  }

  #sizeOf(
    { name, arguments: given = [] }: FieldNode,
    operation: OperationDefinitionNode,
    variables: Variables,
  ): number {
    const argument = (wanted: string): unknown => {
      const node = given.find((candidate) => candidate.name.value === wanted);
      return node && valueOf(node.value, operation.variableDefinitions ?? [], variables);
    };
    if (name.value === 'nodes') {
      const ids = argument('ids');
      return Array.isArray(ids) ? ids.length : 1;
    }
    const { pageSize } = this.#limits;
    const sizes = [argument('first'), argument('last')].filter((size) => typeof size === 'number');
    const size = sizes.length > 0 ? Math.min(...sizes) : DEFAULT_PAGE_SIZE;
    return Math.max(0, Math.min(size, pageSize));
  }
}

/** What introspection can tell: how many types there are, and how many fields the largest one has. */
interface SchemaSize {
  readonly types: number;
  readonly largestType: number;
}

function sizeOf(schema: GraphQLSchema): SchemaSize {
  const types = Object.values(schema.getTypeMap());
  const sizes = types.map((type) => ('getFields' in type ? Object.keys(type.getFields()).length : 0));
  return { types: types.length, largestType: Math.max(...sizes) };
}

/** What fields are about: data, a type that the client has chosen, or all types of the schema. */
type Subject = 'data' | 'one type' | 'all types';

/** Counts fields, each time that a fragment is spread; the fragment itself is looked at once for each subject. */
class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #schemaSize: SchemaSize;
  readonly #sums = { data: new Map<string, number>(), 'one type': new Map(), 'all types': new Map() } as Readonly<
    Record<Subject, Map<string, number>>
  >;

  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, schemaSize: SchemaSize) {
    this.#fragments = fragments;
    this.#schemaSize = schemaSize;
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
    if (name.value === 'types') return this.#schemaSize.types * this.#sumOf(selectionSet, 'all types');
    // Threat: who chooses can choose the largest type, and again and again.
    const isChosen = subject === 'one type' && (name.value === 'fields' || name.value === 'inputFields');
    const items = isChosen ? this.#schemaSize.largestType : (INTROSPECTED_ITEMS.get(name.value) ?? 1);
    return items * this.#sumOf(selectionSet, subject);
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

/** The fields of an operation itself, those of its fragments included. */
function* rootFieldsOf(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): Generator<FieldNode> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) yield selection;
    else {
      const inner = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (inner) yield* rootFieldsOf(inner.selectionSet, fragments);
    }
  }
}

/** An argument's value as far as it is a number or a list; what it holds does not matter here. */
function valueOf(
  node: ValueNode,
  variableDefinitions: readonly VariableDefinitionNode[],
  variables: Variables,
): unknown {
  if (node.kind === Kind.INT) return Number(node.value);
  if (node.kind === Kind.LIST) return node.values;
  if (node.kind !== Kind.VARIABLE) return undefined;
  const name = node.name.value;
  if (Object.hasOwn(variables, name)) return variables[name];
  // A default is a constant, so it leads to no further variable.
  const definition = variableDefinitions.find(({ variable }) => variable.name.value === name);
  return definition?.defaultValue && valueOf(definition.defaultValue, [], {});
}
