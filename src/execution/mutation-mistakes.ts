import {
  getArgumentValues,
  getDirectiveValues,
  getVariableValues,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
} from 'graphql';

/** A mutation to look at before it is executed. */
export interface MutationToCheck {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What makes a field of a mutation fail before its resolver is called: null from a variable where null may not stand, which validation lets
 * pass if the variable or the argument has a default (GraphQL specification 5.8.5). It holds for arguments, `@include`, `@skip` and
 * `@transaction`.
 * Threat: graphql-js finds it when it comes to the field, after the fields before it were carried out; and a preview must not become a change
 * because a client has sent null for `dryRun`.
 * @returns the first mistake, with the path of the field of the mutation; undefined: none, or variables that graphql-js refuses as a whole.
 */
export function mistakeInMutation(schema: GraphQLSchema, mutation: MutationToCheck): GraphQLError | undefined {
  const { document, operation, variables } = mutation;
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  return coerced && new MutationCheck(schema, document, coerced).mistakeIn(operation);
}

class MutationCheck {
  readonly #schema: GraphQLSchema;
  readonly #variables: Record<string, unknown>;
  readonly #fragments = new Map<string, FragmentDefinitionNode>();
  /** Fragments that were looked at. */
  readonly #seen = new Set<string>();
  /** Response name of the field of the mutation that is looked at. */
  #field: string | undefined;

  constructor(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>) {
    this.#schema = schema;
    this.#variables = variables;
    for (const node of document.definitions) {
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.#fragments.set(node.name.value, node);
    }
  }

  mistakeIn(operation: OperationDefinitionNode): GraphQLError | undefined {
    try {
      const transaction = this.#schema.getDirective('transaction');
      if (transaction) getDirectiveValues(transaction, operation, this.#variables);
      this.#check(operation);
      return undefined;
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      const { nodes, extensions } = error;
      const path = this.#field === undefined ? null : [this.#field];
      return new GraphQLError(error.message, { nodes: nodes ?? null, path, extensions });
    }
  }

  /** @throws GraphQLError */
  #check(root: OperationDefinitionNode | FragmentDefinitionNode): void {
    const types = new TypeInfo(this.#schema);
    const enter = (node: SelectionNode): false | undefined => {
      if (types.getParentType() === this.#schema.getMutationType() && node.kind === Kind.FIELD) {
        this.#field = (node.alias ?? node.name).value;
      }
      // What is left out needs no values.
      if (!this.#isIncluded(node)) return false;
      const definition = node.kind === Kind.FIELD ? types.getFieldDef() : undefined;
      if (definition && node.kind === Kind.FIELD) getArgumentValues(definition, node, this.#variables);
      if (node.kind === Kind.FRAGMENT_SPREAD) this.#checkFragment(node.name.value);
      return undefined;
    };
    visit(root, visitWithTypeInfo(types, { Field: enter, InlineFragment: enter, FragmentSpread: enter }));
  }

  #checkFragment(name: string): void {
    const fragment = this.#fragments.get(name);
    if (!fragment || this.#seen.has(name)) return;
    this.#seen.add(name);
    this.#check(fragment);
  }

  #isIncluded(node: SelectionNode): boolean {
    const skip = getDirectiveValues(GraphQLSkipDirective, node, this.#variables);
    const include = getDirectiveValues(GraphQLIncludeDirective, node, this.#variables);
    return skip?.['if'] !== true && include?.['if'] !== false;
  }
}
