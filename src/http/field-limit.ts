import {
  getIntrospectionQuery,
  Kind,
  OperationTypeNode,
  parse,
  type DocumentNode,
  type FieldNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

import type { Limits } from '../config.ts';
import { DEFAULT_PAGE_SIZE } from '../graph/pages.ts';
import { FieldCounter } from './field-counter.ts';
import { tooComplex } from './too-complex.ts';

type Variables = Readonly<Record<string, unknown>>;

/** How many fields an operation can have in its answer: some for certain, others for each object of a page or list. */
interface FieldCount {
  readonly certain: number;
  readonly lists: readonly { readonly field: FieldNode; readonly below: number }[];
  /** Characters of the answer. */
  readonly introspection: number;
}

/** What tools ask for, all options on. */
const WHOLE_SCHEMA = getIntrospectionQuery({
  inputValueDeprecation: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  oneOf: true,
});
/** How often an operation may ask for as much as tools do. */
const WHOLE_SCHEMAS = 2;

/**
 * Refuses operations whose answers could get too large: each field below a page counts once for each object that the page may have
 * (limit MAX_FIELDS); introspection may be twice as much as tools ask for.
 * Threat: a hundred pages of a thousand objects, each with hundreds of fields, fit into a short document, and would fill the memory. The
 * schema is told to everybody, and at one go.
 */
export class FieldLimit {
  readonly #limits: Pick<Limits, 'fields' | 'pageSize'>;
  readonly #counter: (document: DocumentNode) => FieldCounter;
  readonly #mostIntrospection: number;
  /** Fields of Query that answer as many objects as their arguments say. */
  readonly #lists = new Set(['nodes']);
  /** Counted once per document, which is kept as long as it is: only sizes of pages differ from request to request. */
  readonly #counts = new WeakMap<OperationDefinitionNode, FieldCount>();

  constructor(schema: GraphQLSchema, limits: Pick<Limits, 'fields' | 'pageSize'>) {
    this.#limits = limits;
    this.#counter = FieldCounter.for(schema);
    for (const { name, args } of Object.values(schema.getQueryType()?.getFields() ?? {})) {
      if (args.some((argument) => argument.name === 'first')) this.#lists.add(name);
    }
    const document = parse(WHOLE_SCHEMA);
    const [operation] = document.definitions;
    const isOperation = operation?.kind === Kind.OPERATION_DEFINITION;
    this.#mostIntrospection = isOperation ? WHOLE_SCHEMAS * this.#count(document, operation).introspection : 0;
  }

  /**
   * @param variables as they came: what does not fit its type is refused later.
   * @throws GraphQLError QUERY_TOO_COMPLEX with HTTP status 400
   */
  check(document: DocumentNode, operation: OperationDefinitionNode, variables: Variables): void {
    let count = this.#counts.get(operation);
    if (!count) this.#counts.set(operation, (count = this.#count(document, operation)));
    if (count.introspection > this.#mostIntrospection) {
      throw tooComplex(
        'it asks for more of the schema than tools do. Ask for all of it once, or fetch GET /schema.graphql.',
      );
    }
    let fields = count.certain;
    for (const { field, below } of count.lists) fields += below * this.#sizeOf(field, operation, variables);
    const { fields: maximum } = this.#limits;
    if (fields <= maximum) return;
    const what = `its answer could have ${fields} fields, and MAX_FIELDS allows ${maximum}. Ask for smaller pages, or for less of each object.`;
    throw tooComplex(what, { setting: 'MAX_FIELDS', maximum });
  }

  #count(document: DocumentNode, operation: OperationDefinitionNode): FieldCount {
    const counter = this.#counter(document);
    let certain = 0;
    let introspection = 0;
    const lists: { field: FieldNode; below: number }[] = [];
    for (const field of counter.rootFields(operation.selectionSet)) {
      const name = field.name.value;
      const below = counter.below(field);
      certain += 1;
      if (name.startsWith('__')) introspection += below;
      else if (operation.operation === OperationTypeNode.QUERY && this.#lists.has(name)) lists.push({ field, below });
      else certain += below;
    }
    return { certain, lists, introspection };
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
