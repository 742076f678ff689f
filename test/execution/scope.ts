import {
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  Kind,
  print,
  TypeNameMetaFieldDef,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** What stands under a response name in a selection set, with everything that is merged into the set. */
interface Entry {
  readonly type: GraphQLOutputType;
  readonly uses: { readonly parent: GraphQLCompositeType; readonly call: string; readonly node: FieldNode }[];
  /** Scope of the merged sub-selections. */
  readonly inner: Scope;
}

/** A field to be selected. */
export interface Candidate {
  readonly parent: GraphQLCompositeType;
  readonly node: FieldNode;
  readonly type: GraphQLOutputType;
}

/**
 * The response names of a merged selection set, so that only fields are added that can be merged (GraphQL specification 5.3.2). A bit
 * stricter than the rule: fields of one name below fields of one name count as merged even if their parents exclude each other.
 */
export class Scope {
  readonly #entries = new Map<string, Entry>();

  /** Names that are taken. */
  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** What is selected, each name with one of its fields. */
  get fields(): readonly { readonly responseName: string; readonly fieldName: string }[] {
    return [...this.#entries].map(([name, { uses }]) => ({
      responseName: name,
      fieldName: uses[0]?.node.name.value ?? '',
    }));
  }

  /** Tells whether the field, without its sub-selections, can stand beside what is there. */
  takes({ parent, node, type }: Candidate): boolean {
    const entry = this.#entries.get(responseName(node));
    if (!entry) return true;
    if (!haveOneShape(entry.type, type)) return false;
    const call = callOf(node);
    const exclude = (other: GraphQLCompositeType): boolean =>
      isObjectType(parent) && isObjectType(other) && parent !== other;
    return entry.uses.every((use) => use.call === call || exclude(use.parent));
  }

  /** Adds a field. @returns the scope of its sub-selections. */
  add({ parent, node, type }: Candidate): Scope {
    const name = responseName(node);
    let entry = this.#entries.get(name);
    if (!entry) this.#entries.set(name, (entry = { type, uses: [], inner: new Scope() }));
    entry.uses.push({ parent, call: callOf(node), node });
    return entry.inner;
  }

  /** A field that is selected already, and can be selected of the parent again. */
  again(name: string, parent: GraphQLCompositeType): FieldNode | undefined {
    return this.#entries.get(name)?.uses.find((use) => use.parent === parent)?.node;
  }

  inner(name: string): Scope | undefined {
    return this.#entries.get(name)?.inner;
  }
}

/**
 * Adds all fields of a selection set if all of them can be merged, and none of them otherwise.
 * @param fragments those that the set spreads, by name.
 */
export function merge(
  schema: GraphQLSchema,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  scope: Scope,
  parent: GraphQLCompositeType,
  set: SelectionSetNode,
): boolean {
  /** Visits the fields, each with the scope in which it would be, undefined where there is none yet. Ends as soon as a visit says false. */
  const everyField = (
    into: Scope | undefined,
    type: GraphQLCompositeType,
    { selections }: SelectionSetNode,
    visit: (into: Scope | undefined, candidate: Candidate) => boolean,
  ): boolean =>
    selections.every((selection) => {
      if (selection.kind === Kind.FIELD) {
        const result = fieldOf(type, selection.name.value)?.type;
        if (!result || !visit(into, { parent: type, node: selection, type: result })) return false;
        const target = namedCompositeOf(result);
        const inner = into?.inner(responseName(selection));
        return !selection.selectionSet || !target || everyField(inner, target, selection.selectionSet, visit);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      const condition = fragment?.typeCondition && schema.getType(fragment.typeCondition.name.value);
      return !fragment || everyField(into, isCompositeType(condition) ? condition : type, fragment.selectionSet, visit);
    });
  if (!everyField(scope, parent, set, (into, candidate) => into?.takes(candidate) ?? true)) return false;
  return everyField(scope, parent, set, (into, candidate) => into?.add(candidate) !== undefined);
}

/** A field that can be selected of a type, `__typename` included. */
export function fieldOf(parent: GraphQLCompositeType, name: string): GraphQLField<unknown, unknown> | undefined {
  if (name === TypeNameMetaFieldDef.name) return TypeNameMetaFieldDef;
  return isUnionType(parent) ? undefined : parent.getFields()[name];
}

/** The object, interface or union in a type; undefined if it is a leaf. */
export function namedCompositeOf(type: GraphQLOutputType): GraphQLCompositeType | undefined {
  if (isNonNullType(type) || isListType(type)) return namedCompositeOf(type.ofType as GraphQLOutputType);
  return isCompositeType(type) ? type : undefined;
}

function responseName(node: FieldNode): string {
  return (node.alias ?? node.name).value;
}

/** Name and arguments of a field. */
function callOf(node: FieldNode): string {
  return `${node.name.value}(${(node.arguments ?? []).map(print).join(', ')})`;
}

function haveOneShape(one: GraphQLOutputType, other: GraphQLOutputType): boolean {
  if (isNonNullType(one) || isNonNullType(other)) {
    return isNonNullType(one) && isNonNullType(other) && haveOneShape(one.ofType, other.ofType);
  }
  if (isListType(one) || isListType(other)) {
    return isListType(one) && isListType(other) && haveOneShape(one.ofType, other.ofType);
  }
  return one === other || (isCompositeType(one) && isCompositeType(other));
}
