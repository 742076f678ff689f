import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  isObjectType,
  Kind,
  parse,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { collectFields, collectSubfields } from 'graphql/execution/collectFields.js';

import { isRecord, member } from '../../src/wire/json.ts';
import { TYPE } from './marks.ts';

/** An operation as it was sent. */
export interface Sent {
  readonly text: string;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
}

export type SelectedFields = ReadonlyMap<string, readonly FieldNode[]>;

/** What an operation selects, as graphql-js reads it. */
export class OperationFacts {
  readonly schema: GraphQLSchema;
  readonly operation: OperationDefinitionNode;
  readonly root: GraphQLObjectType;
  readonly #fragments: Record<string, FragmentDefinitionNode> = {};
  readonly variables: Record<string, unknown>;

  private constructor(
    schema: GraphQLSchema,
    operation: OperationDefinitionNode,
    fragments: readonly FragmentDefinitionNode[],
    variables: Record<string, unknown>,
  ) {
    this.schema = schema;
    this.operation = operation;
    this.root = schema.getRootType(operation.operation)!;
    this.variables = variables;
    for (const fragment of fragments) this.#fragments[fragment.name.value] = fragment;
  }

  /** @returns undefined if the values of the variables do not fit their types: then nothing is executed. */
  static of(schema: GraphQLSchema, { text, operationName, variables }: Sent): OperationFacts | undefined {
    const document = parse(text);
    const operation = getOperationAST(document, operationName);
    if (!operation) return undefined;
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) return undefined;
    const fragments = document.definitions.filter((node) => node.kind === Kind.FRAGMENT_DEFINITION);
    return new OperationFacts(schema, operation, fragments, coerced);
  }

  rootFields(): SelectedFields {
    return collectFields(this.schema, this.#fragments, this.variables, this.root, this.operation.selectionSet);
  }

  fieldsBelow(type: GraphQLObjectType, nodes: readonly FieldNode[]): SelectedFields {
    return collectSubfields(this.schema, this.#fragments, this.variables, type, nodes);
  }

  /** The type of an object of an answer: the only one that is possible, or the one that its mark tells. */
  typeOf(type: GraphQLOutputType, value: unknown): GraphQLObjectType | undefined {
    const named = getNamedType(type);
    if (isObjectType(named)) return named;
    const told = isRecord(value) ? member(value, TYPE) : undefined;
    const concrete = typeof told === 'string' ? this.schema.getType(told) : undefined;
    return isObjectType(concrete) ? concrete : undefined;
  }
}
