import {
  astFromValue,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
  isSpecifiedScalarType,
  Kind,
  parseType,
  parseValue,
  type ArgumentNode,
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLInputType,
  type ValueNode,
  type VariableDefinitionNode,
} from 'graphql';

import { isRecord } from '../../src/wire/json.ts';
import type { Tape } from './tape.ts';

/** Values to send for the variables of an operation. */
export type Variables = Readonly<Record<string, unknown>>;

interface Variable {
  readonly definition: VariableDefinitionNode;
  /** Type and default as text: variables of one form can stand for each other. */
  readonly form: string;
}

/** Values that fit no scalar which arguments of the schema have. */
const WRONG_VALUES: readonly unknown[] = [{ key: 'x' }, [[null]], true, 1.5];

/** The arguments, directives and variables of one operation. */
export class VariableWriter {
  readonly #tape: Tape;
  readonly #variables: Variable[] = [];
  /** What is sent: two rows, so that one document can be executed twice with other values. */
  readonly #sent: [Record<string, unknown>, Record<string, unknown>] = [{}, {}];

  constructor(tape: Tape) {
    this.#tape = tape;
  }

  get definitions(): readonly VariableDefinitionNode[] {
    return this.#variables.map(({ definition }) => definition);
  }

  get sent(): readonly [Variables, Variables] {
    return this.#sent;
  }

  /**
   * An argument with one of the values, as literal or as variable; undefined if it is left out, which a required one never is.
   * @param percent how often it is there if it is not required.
   */
  argument({ name, type }: GraphQLArgument, values: readonly unknown[], percent = 18): ArgumentNode | undefined {
    const tape = this.#tape;
    if (!isNonNullType(type) && !tape.isLikely(percent)) return undefined;
    const value = tape.isLikely(45) ? this.#variable(type, values) : this.#literal(type, values);
    return { kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value };
  }

  /** `@skip`, `@include`, both or mostly none. */
  directives(): readonly DirectiveNode[] {
    const tape = this.#tape;
    if (!tape.isLikely(14)) return [];
    const names = tape.pick([['include'], ['skip'], ['skip', 'include'], ['include', 'skip']]);
    return names.map((name) => ({
      kind: Kind.DIRECTIVE,
      name: { kind: Kind.NAME, value: name },
      arguments: [{ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: 'if' }, value: this.#condition(name) }],
    }));
  }

  /** Mostly a condition that leaves the selection in: what is left out tests nothing else. */
  #condition(directive: string): ValueNode {
    const leavesIn = directive === 'include';
    const values = [leavesIn, leavesIn, leavesIn, !leavesIn];
    return this.#tape.isLikely(60) ? this.#variableOf('Boolean', true, values) : parsed(this.#tape.pick(values));
  }

  #literal(type: GraphQLInputType, values: readonly unknown[]): ValueNode {
    const inner = isNonNullType(type) ? type.ofType : type;
    const value = this.#tape.pick(values);
    if (!isListType(inner) || !Array.isArray(value)) return literalOf(value, type);
    const item = inner.ofType;
    return {
      kind: Kind.LIST,
      values: (value as unknown[]).map((each) =>
        this.#tape.isLikely(15) ? this.#variable(item, [each]) : literalOf(each, item),
      ),
    };
  }

  #variable(type: GraphQLInputType, values: readonly unknown[]): ValueNode {
    return this.#variableOf(String(isNonNullType(type) ? type.ofType : type), isNonNullType(type), values, type);
  }

  /** A variable for a position; where the position is non-null, its type is non-null or it has a default (specification 5.8.5). */
  #variableOf(typeName: string, isRequired: boolean, values: readonly unknown[], type?: GraphQLInputType): ValueNode {
    const tape = this.#tape;
    const hasDefault = tape.isLikely(30);
    const isNonNull = isRequired ? !hasDefault || tape.isLikely(30) : tape.isLikely(15);
    const used = values.filter((value) => value !== null || !isNonNull);
    if (used.length === 0 || used.every((value) => value === null))
      used.push(...values.filter((value) => value !== null));
    const set = used.filter((value) => value !== null);
    const defaultValue = hasDefault && set.length > 0 ? tape.pick(set) : undefined;
    const literal =
      defaultValue === undefined ? undefined : type ? literalOf(defaultValue, type) : parsed(defaultValue);
    const form = `${typeName}${isNonNull ? '!' : ''}${literal ? `=${JSON.stringify(defaultValue)}` : ''}`;
    const known = this.#variables.filter((variable) => variable.form === form);
    if (known.length > 0 && tape.isLikely(40)) return tape.pick(known).definition.variable;
    const name = `v${String(this.#variables.length)}`;
    const definition: VariableDefinitionNode = {
      kind: Kind.VARIABLE_DEFINITION,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } },
      type: parseType(`${typeName}${isNonNull ? '!' : ''}`),
      ...(literal && { defaultValue: literal as never }),
    };
    this.#variables.push({ definition, form });
    for (const row of this.#sent)
      this.#send(row, name, used, { isNonNull, mayLeaveOut: !isNonNull || literal !== undefined });
    return definition.variable;
  }

  #send(
    row: Record<string, unknown>,
    name: string,
    values: readonly unknown[],
    { isNonNull, mayLeaveOut }: { readonly isNonNull: boolean; readonly mayLeaveOut: boolean },
  ): void {
    const tape = this.#tape;
    if (tape.isLikely(1)) row[name] = tape.pick(WRONG_VALUES);
    else if (mayLeaveOut && tape.isLikely(20)) return;
    else if (!isNonNull && tape.isLikely(6)) row[name] = null;
    else row[name] = tape.pick(values);
  }
}

/** @param type only scalars of GraphQL itself and enums say how a value is written; every other scalar takes anything. */
function literalOf(value: unknown, type: GraphQLInputType): ValueNode {
  if (isNonNullType(type) && value !== null) return literalOf(value, type.ofType);
  if (isListType(type) && Array.isArray(value)) {
    const item = type.ofType;
    return { kind: Kind.LIST, values: (value as unknown[]).map((each) => literalOf(each, item)) };
  }
  if (isInputObjectType(type) && isRecord(value)) {
    const fields = Object.values(type.getFields()).filter(({ name }) => Object.hasOwn(value, name));
    return objectNode(fields.map((field) => [field.name, literalOf(value[field.name], field.type)]));
  }
  if (isScalarType(type) && !isSpecifiedScalarType(type)) return parsed(value);
  const node = value === null ? parsed(null) : astFromValue(value, type);
  if (!node) throw new TypeError(`${JSON.stringify(value)} is no value of ${String(type)}.`);
  return node;
}

function objectNode(fields: readonly (readonly [string, ValueNode])[]): ValueNode {
  return {
    kind: Kind.OBJECT,
    fields: fields.map(([name, value]) => ({
      kind: Kind.OBJECT_FIELD,
      name: { kind: Kind.NAME, value: name },
      value,
    })),
  };
}

/** JSON as GraphQL. A member whose name is none in GraphQL is left out. */
function parsed(value: unknown): ValueNode {
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map(parsed) };
  // Half of a character is none in a document.
  if (typeof value === 'string') return { kind: Kind.STRING, value: value.replace(/\p{Cs}/gu, '\uFFFD') };
  if (!isRecord(value)) return parseValue(JSON.stringify(value));
  const members = Object.entries(value).filter(([name]) => /^[A-Za-z_]\w*$/.test(name));
  return objectNode(members.map(([name, inner]) => [name, parsed(inner)]));
}
