import {
  getArgumentValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type FieldNode,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql';

import type { Field, Fields } from '../schema/field.ts';
import { asksForBody } from '../schema/selection.ts';
import { collectFields, type OperationFacts } from './collect.ts';
import { leafTextOf, type LeafText } from './leaf.ts';

/** How a value becomes text. */
export type ValuePlan = LeafPlan | ListPlan | ObjectPlan;

interface LeafPlan {
  readonly kind: 'leaf';
  readonly isNonNull: boolean;
  readonly text: LeafText;
}

export interface ListPlan {
  readonly kind: 'list';
  readonly isNonNull: boolean;
  readonly item: ValuePlan;
}

export interface ObjectPlan {
  readonly kind: 'object';
  readonly isNonNull: boolean;
  /** What is selected of a source. @throws if the type of the source is not known. */
  readonly selectionOf: (source: unknown) => Selection;
}

/** One selected field. */
export interface FieldPlan {
  readonly responseName: string;
  /** What stands before its value: a comma if it is not the first, the name and a colon. */
  readonly prefix: string;
  /** `Type.field` */
  readonly coordinate: string;
  /** Its places in the document. */
  readonly nodes: readonly FieldNode[];
  readonly field: Field;
  readonly value: ValuePlan;
  /** Set if the value is a leaf that is there at once. */
  readonly leaf: LeafPlan | undefined;
  /** True if references are followed, because more than their `id` and `key` is selected. */
  readonly follows: boolean;
  readonly usesVariables: boolean;
  /** @throws GraphQLError for a required argument whose variable has no value. */
  readonly argumentsOf: (variableValues: Readonly<Record<string, unknown>>) => object;
}

/** What is selected of objects of one type at one place of the document. */
export interface Selection {
  readonly fields: readonly FieldPlan[];
  /** Which of the selections of its operation it is, from 0. */
  readonly number: number;
  /** Another one for each selection of the process. */
  readonly id: number;
  /** The places at which its objects refer to others; filled when they are first written. */
  readonly references: ReferencePlan[];
}

/** A place at which an object refers to another one, and what is selected of that. */
export interface ReferencePlan {
  readonly selection: Selection;
  readonly field: FieldPlan;
  readonly plan: ValuePlan;
}

let lastId = 0;

/** Operations of these are left to graphql-js. */
const INTROSPECTION_FIELDS: readonly string[] = ['__schema', '__type'];

const NO_ARGUMENTS = {};

/** Reads what has no field of its own, in the way of graphql-js' default resolver: the property of that name. */
function propertyField(name: string): Field {
  return { read: (source) => (source as Readonly<Record<string, unknown>>)[name] };
}

/** Compiles the selections of one operation, each when it is first needed: only what the data asks for is compiled. */
export class PlanCompiler {
  readonly #facts: OperationFacts;
  readonly #fields: Fields;
  /** Number of selections so far. */
  #selections = 0;

  constructor(facts: OperationFacts, fields: Fields) {
    this.#facts = facts;
    this.#fields = fields;
  }

  /** @returns undefined if the selection is none that can be planned, because it asks for the schema itself. */
  root(type: GraphQLObjectType, set: SelectionSetNode): Selection | undefined {
    const collected = collectFields(this.#facts, type, [set]);
    for (const [node] of collected.values()) {
      if (node && INTROSPECTION_FIELDS.includes(node.name.value)) return undefined;
    }
    return this.#selection(type, collected);
  }

  #selection(type: GraphQLObjectType, collected: ReadonlyMap<string, readonly FieldNode[]>): Selection {
    const fields: FieldPlan[] = [];
    for (const [responseName, nodes] of collected) fields.push(this.#field(type, responseName, nodes, fields.length));
    return { fields, number: this.#selections++, id: ++lastId, references: [] };
  }

  #field(type: GraphQLObjectType, responseName: string, nodes: readonly FieldNode[], place: number): FieldPlan {
    const { fragments, variableValues } = this.#facts;
    const node = nodes[0]!;
    const name = node.name.value;
    const isTypename = name === TypeNameMetaFieldDef.name;
    const definition = isTypename ? TypeNameMetaFieldDef : type.getFields()[name];
    if (!definition) throw new TypeError(`${type.name} has no field ${name}, although the operation is valid`);
    const field = isTypename ? { read: () => type.name } : (this.#fields.of(type.name, name) ?? propertyField(name));
    const value = this.#value(definition.type, nodes);
    const usesVariables = hasVariables(node);
    const constant = definition.args.length === 0 ? NO_ARGUMENTS : undefined;
    return {
      responseName,
      prefix: `${place === 0 ? '' : ','}${JSON.stringify(responseName)}:`,
      coordinate: `${type.name}.${name}`,
      nodes,
      field,
      value,
      leaf: value.kind === 'leaf' && !field.isAsynchronous ? value : undefined,
      follows: field.failureOf !== undefined && asksForBody({ fieldNodes: nodes, fragments, variableValues }),
      usesVariables,
      argumentsOf: (variables) => constant ?? getArgumentValues(definition, node, variables),
    };
  }

  #value(type: GraphQLOutputType, nodes: readonly FieldNode[]): ValuePlan {
    const isNonNull = isNonNullType(type);
    const nullable = isNonNullType(type) ? type.ofType : type;
    if (isListType(nullable)) return { kind: 'list', isNonNull, item: this.#value(nullable.ofType, nodes) };
    if (isLeafType(nullable)) return { kind: 'leaf', isNonNull, text: leafTextOf(nullable) };
    const selections = new Map<string, Selection>();
    const selectionFor = (objectType: GraphQLObjectType): Selection => {
      let selection = selections.get(objectType.name);
      if (!selection) {
        const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
        selection = this.#selection(objectType, collectFields(this.#facts, objectType, sets));
        selections.set(objectType.name, selection);
      }
      return selection;
    };
    if (isObjectType(nullable)) {
      let selection: Selection | undefined;
      return { kind: 'object', isNonNull, selectionOf: () => (selection ??= selectionFor(nullable)) };
    }
    if (!isAbstractType(nullable)) throw new TypeError(`${String(nullable)} is no output type`);
    return {
      kind: 'object',
      isNonNull,
      selectionOf: (source) => selectionFor(this.#concreteType(nullable.resolveType, source)),
    };
  }

  /** The type of a source of a union or an interface. The type resolvers of this schema look at nothing but the source. */
  #concreteType(resolveType: unknown, source: unknown): GraphQLObjectType {
    const name = (resolveType as ((source: unknown) => unknown) | null | undefined)?.(source);
    const type = typeof name === 'string' ? this.#facts.schema.getType(name) : undefined;
    if (!isObjectType(type)) throw new TypeError('The type of a value of a union or interface is not known.');
    return type;
  }
}

function hasVariables(node: FieldNode): boolean {
  let found = false;
  for (const argument of node.arguments ?? []) visit(argument.value, { Variable: () => void (found = true) });
  return found;
}
