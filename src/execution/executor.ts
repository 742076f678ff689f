import {
  getVariableValues,
  Kind,
  OperationTypeNode,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import type { Fields } from '../schema/field.ts';
import { Execution, type Executed } from './execution.ts';
import { PlanCompiler, type Selection } from './plan.ts';

export type { Executed } from './execution.ts';

/** An operation to execute; the document is valid. */
export interface ExecutionRequest {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** Values of the variables as they were sent. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: OperationContext;
}

/** The plans of one operation: one for each combination of what its `@skip` and `@include` are told. */
interface Plans {
  /** Names of the variables in `@skip` and `@include`. */
  readonly conditions: readonly string[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly byConditions: Map<string, Selection | undefined>;
}

/** Plans kept of one operation; n conditions have 2^n combinations. */
const PLANS_PER_OPERATION = 16;

/** Mistakes in variables that graphql-js would tell; here one is enough to leave the operation to it. */
const MOST_MISTAKES = 1;

/**
 * Executes queries by plans. What it does not take is left to graphql-js: mutations, whose fields run one after the other and wait for the
 * appliance anyway, questions about the schema, and operations whose variables are wrong.
 */
export class PlanExecutor {
  readonly #schema: GraphQLSchema;
  readonly #fields: Fields;
  /** Bounded by whoever keeps the documents: a plan goes when its document does. */
  readonly #plans = new WeakMap<OperationDefinitionNode, Plans>();

  constructor(schema: GraphQLSchema, fields: Fields) {
    this.#schema = schema;
    this.#fields = fields;
  }

  /** @returns what executes the operation, once; undefined for one that is to be executed by graphql-js. */
  prepare({ document, operation, variables, context }: ExecutionRequest): (() => Promise<Executed>) | undefined {
    if (operation.operation !== OperationTypeNode.QUERY) return undefined;
    const options = { maxErrors: MOST_MISTAKES };
    const { coerced } = getVariableValues(this.#schema, operation.variableDefinitions ?? [], variables, options);
    const selection = coerced && this.#planOf(document, operation, coerced);
    return selection && (() => new Execution(context, coerced).run(selection));
  }

  #planOf(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variableValues: Readonly<Record<string, unknown>>,
  ): Selection | undefined {
    let plans = this.#plans.get(operation);
    if (!plans) this.#plans.set(operation, (plans = plansOf(document)));
    const { conditions, fragments, byConditions } = plans;
    const values = conditions.map((name) => variableValues[name]);
    // A condition that is null is a mistake that only shows when it is looked at (`$if: Boolean = true` allows null).
    if (!values.every((value) => typeof value === 'boolean')) return undefined;
    const key = values.join();
    if (byConditions.has(key)) return byConditions.get(key);
    const queryType = this.#schema.getQueryType();
    const compiler = new PlanCompiler({ schema: this.#schema, fragments, variableValues }, this.#fields);
    const plan = queryType && compiler.root(queryType, operation.selectionSet);
    if (byConditions.size >= PLANS_PER_OPERATION) byConditions.clear();
    byConditions.set(key, plan ?? undefined);
    return plan ?? undefined;
  }
}

function plansOf(document: DocumentNode): Plans {
  const conditions = new Set<string>();
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null) as Record<string, never>;
  visit(document, {
    Directive: ({ name, arguments: given = [] }) => {
      if (name.value !== 'skip' && name.value !== 'include') return;
      for (const { value } of given) if (value.kind === Kind.VARIABLE) conditions.add(value.name.value);
    },
    FragmentDefinition: (fragment) => {
      fragments[fragment.name.value] = fragment;
    },
  });
  return { conditions: [...conditions], fragments, byConditions: new Map() };
}
