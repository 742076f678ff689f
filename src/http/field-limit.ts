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
 * Members of introspection's types that are lists. How long they are is no secret, but differs from type to type: this is what most
 * types stay below.
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
  readonly #types: number;
  /** Fields of Query that answer as many objects as their arguments say. */
  readonly #lists = new Set(['nodes']);
  /** Counted once per document, which is kept as long as it is: only sizes of pages differ from request to request. */
  readonly #counts = new WeakMap<OperationDefinitionNode, FieldCount>();

  constructor(schema: GraphQLSchema, limits: Pick<Limits, 'fields' | 'pageSize'>) {
    this.#limits = limits;
    this.#types = Object.keys(schema.getTypeMap()).length;
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
    const counter = new Counter(fragments, this.#types);
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

/** Counts fields, each time that a fragment is spread; the fragment itself is looked at once. */
class Counter {
  readonly #fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly #types: number;
  /** Fragments of introspection are on types of their own, so that the sum of a fragment is the same wherever it is spread. */
  readonly #sums = new Map<string, number>();

  /** @param types how many types the schema has. */
  constructor(fragments: ReadonlyMap<string, FragmentDefinitionNode>, types: number) {
    this.#fragments = fragments;
    this.#types = types;
  }

  /** Fields below one object of a field. */
  below({ name, selectionSet }: FieldNode): number {
    return selectionSet ? this.#sumOf(selectionSet, name.value.startsWith('__') ? 'introspection' : 'data') : 0;
  }

  #sumOf(set: SelectionSetNode, kind: 'introspection' | 'data'): number {
    let sum = 0;
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) {
        const items = kind === 'data' ? 1 : this.#introspectedItems(selection.name.value);
        sum += 1 + (selection.selectionSet ? items * this.#sumOf(selection.selectionSet, kind) : 0);
      } else if (selection.kind === Kind.INLINE_FRAGMENT) sum += this.#sumOf(selection.selectionSet, kind);
      else sum += this.#sumOfFragment(selection.name.value, kind);
    }
    return sum;
  }

  #introspectedItems(name: string): number {
    return name === 'types' ? this.#types : (INTROSPECTED_ITEMS.get(name) ?? 1);
  }

  #sumOfFragment(name: string, kind: 'introspection' | 'data'): number {
    const known = this.#sums.get(name);
    if (known !== undefined) return known;
    const fragment = this.#fragments.get(name);
    const sum = fragment ? this.#sumOf(fragment.selectionSet, kind) : 0;
    this.#sums.set(name, sum);
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
