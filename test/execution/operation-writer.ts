import {
  Kind,
  OperationTypeNode,
  print,
  TypeNameMetaFieldDef,
  type DefinitionNode,
  type DirectiveNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLOutputType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

import type { OperationOptions, RandomOperation } from './operations.ts';
import { fieldOf, merge, namedCompositeOf, Scope } from './scope.ts';
import type { Tape } from './tape.ts';
import type { TypeFacts } from './type-facts.ts';
import { VariableWriter } from './variables.ts';

/** Response names that other fields have, or that objects of JavaScript inherit. */
const ALIASES: readonly string[] = ['a', 'b', 'id', 'key', 'name', 'body', '__proto__', 'constructor', 'toString'];

/** Where something is selected. */
interface Place {
  /** Type of what can be selected. */
  readonly parent: GraphQLCompositeType;
  /** Type of the field whose value this is about; fragments narrow the parent, not the value. */
  readonly value: GraphQLCompositeType;
  /** What else is merged into the set. */
  readonly scope: Scope;
  readonly depth: number;
}

interface Fragment {
  readonly node: FragmentDefinitionNode;
  readonly type: GraphQLCompositeType;
}

/** Writes one operation. A row of numbers decides. */
export class OperationWriter {
  readonly #types: TypeFacts;
  readonly #options: OperationOptions;
  readonly #tape: Tape;
  readonly #variables: VariableWriter;
  readonly #fragments = new Map<string, Fragment>();
  #selections = 0;
  #aliases = 0;

  constructor(types: TypeFacts, options: OperationOptions, tape: Tape) {
    this.#types = types;
    this.#options = options;
    this.#tape = tape;
    this.#variables = new VariableWriter(tape);
  }

  operation(): RandomOperation {
    const { operation = OperationTypeNode.QUERY } = this.#options;
    const type = this.#types.schema.getRootType(operation);
    if (!type) throw new TypeError(`The schema has no ${operation}.`);
    const hasOther = this.#tape.isLikely(5);
    const operationName = hasOther || this.#tape.isLikely(30) ? 'Wanted' : undefined;
    const root = { parent: type, value: type, scope: new Scope(), depth: 0 };
    const directives = this.#directivesOfOperation();
    const selections: SelectionNode[] = [];
    do {
      this.#selections = 0;
      selections.push(this.#selection(root) ?? this.#typename(root));
    } while (this.#tape.nextRow());
    const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections };
    const definitions: DefinitionNode[] = [
      {
        kind: Kind.OPERATION_DEFINITION,
        operation,
        ...(operationName && { name: { kind: Kind.NAME, value: operationName } }),
        variableDefinitions: this.#variables.definitions,
        directives,
        selectionSet,
      },
      ...this.#nodes.values(),
    ];
    const text = `${hasOther ? 'query Other { __typename }\n' : ''}${print({ kind: Kind.DOCUMENT, definitions })}`;
    return { text, operationName, variables: this.#variables.sent };
  }

  #directivesOfOperation(): DirectiveNode[] {
    const { directive: name = '', values } = this.#options;
    const directive = this.#types.schema.getDirective(name);
    if (!directive || !this.#tape.isLikely(70)) return [];
    const at = { tape: this.#tape, before: [] };
    const args = directive.args.flatMap(
      (argument) => this.#variables.argument(argument, values(`@${name}`, argument, at), 50) ?? [],
    );
    return [{ kind: Kind.DIRECTIVE, name: nameNode(name), arguments: args }];
  }

  #selectionSet(place: Place): SelectionSetNode {
    const selections: SelectionNode[] = [];
    for (let left = 1 + this.#tape.number(place.depth < 3 ? 6 : 4); left > 0; left -= 1) {
      const isEnough = this.#tape.hasEnded || this.#selections >= this.#options.maxSelections;
      if (selections.length > 0 && isEnough) break;
      const selection = this.#selection(place);
      if (selection) selections.push(selection);
    }
    const last = this.#types.fields(place.parent).leaves.find(({ name }) => name === this.#options.last);
    if (last && this.#tape.isLikely(60)) selections.push(this.#fieldNode(place, last));
    return { kind: Kind.SELECTION_SET, selections: selections.length > 0 ? selections : [this.#typename(place)] };
  }

  #selection(place: Place): SelectionNode | undefined {
    this.#selections += 1;
    // Most of the root are fields: a fragment on Query tests little.
    const fields = place.depth === 0 ? 80 : 62;
    const kind = this.#tape.number(100);
    if (this.#selections >= this.#options.maxSelections || kind < fields) return this.#field(place);
    if (kind < fields + 10) return this.#again(place);
    return kind % 2 === 0 ? this.#inlineFragment(place) : this.#spread(place);
  }

  #field(place: Place): FieldNode {
    return this.#fieldNode(place, this.#fieldOf(place));
  }

  #fieldNode(place: Place, field: GraphQLField<unknown, unknown>): FieldNode {
    const { parent, scope } = place;
    const args = field.args.flatMap((argument) => {
      const at = { tape: this.#tape, before: scope.fields };
      const values = this.#options.values(`${parent.name}.${field.name}`, argument, at);
      return this.#variables.argument(argument, values) ?? [];
    });
    const alias = this.#tape.isLikely(20) ? this.#tape.pick([...ALIASES, ...scope.names]) : undefined;
    const bare = named({ kind: Kind.FIELD, name: nameNode(field.name), arguments: args }, alias);
    return this.#complete(place, this.#withFreeName(place, bare, field.type), field.type);
  }

  /** A field that is in the set already, with other sub-selections. */
  #again(place: Place): FieldNode | undefined {
    const nodes = place.scope.names.flatMap((name) => place.scope.again(name, place.parent) ?? []);
    if (nodes.length === 0) return undefined;
    const deep = nodes.filter(({ selectionSet }) => selectionSet);
    const { kind, name, alias, arguments: args = [] } = this.#tape.pick(deep.length > 0 ? deep : nodes);
    const type = fieldOf(place.parent, name.value)?.type;
    return type && this.#complete(place, { kind, name, ...(alias && { alias }), arguments: args }, type);
  }

  /** Adds directives and sub-selections. */
  #complete({ parent, scope, depth }: Place, node: FieldNode, type: GraphQLOutputType): FieldNode {
    const inner = scope.add({ parent, node, type });
    const target = namedCompositeOf(type);
    const directives = this.#variables.directives();
    if (!target) return { ...node, directives };
    const selectionSet = this.#selectionSet({ parent: target, value: target, scope: inner, depth: depth + 1 });
    // With its sub-selections, so that it can be told from a leaf when it is selected again.
    return Object.assign(node, { directives, selectionSet });
  }

  /** Mostly what leads on, and mostly what is not selected yet. */
  #fieldOf({ parent, scope, depth }: Place): GraphQLField<unknown, unknown> {
    const tape = this.#tape;
    const { references, parts, leaves } = this.#types.fields(parent);
    const favourite = depth === 0 ? parts.find(({ name }) => name === this.#options.favourite) : undefined;
    if (favourite && tape.isLikely(12)) return favourite;
    const isDeep = depth + 1 < this.#options.maxDepth && tape.isLikely(depth === 0 ? 94 : 62);
    const deep = isDeep ? [references, parts].filter(({ length }) => length > 0) : [];
    const fields = deep.length > 0 ? deep[tape.isLikely(35) ? deep.length - 1 : 0]! : leaves;
    const free = fields.filter(({ name }) => !scope.names.includes(name));
    return tape.pick(free.length > 0 && !tape.isLikely(10) ? free : fields);
  }

  /** `__typename`, which everything has. */
  #typename(place: Place): FieldNode {
    const { name, type } = TypeNameMetaFieldDef;
    const node = this.#withFreeName(place, { kind: Kind.FIELD, name: nameNode(name) }, type);
    place.scope.add({ parent: place.parent, node, type });
    return node;
  }

  #withFreeName({ parent, scope }: Place, node: FieldNode, type: GraphQLOutputType): FieldNode {
    if (scope.takes({ parent, node, type })) return node;
    this.#aliases += 1;
    return named(node, `unique${String(this.#aliases)}`);
  }

  #inlineFragment(place: Place): SelectionNode {
    const condition = this.#tape.isLikely(75) ? this.#fragmentType(place) : undefined;
    return {
      kind: Kind.INLINE_FRAGMENT,
      ...(condition && { typeCondition: { kind: Kind.NAMED_TYPE, name: nameNode(condition.name) } }),
      directives: this.#variables.directives(),
      selectionSet: this.#selectionSet({ ...place, parent: condition ?? place.parent }),
    };
  }

  /** Interfaces and unions have many objects: as types of fragments they get as many chances as all objects together. */
  #fragmentType({ parent, value }: Place): GraphQLCompositeType {
    const { abstract, objects } = this.#types.overlapping(parent);
    const types: readonly GraphQLCompositeType[] = this.#tape.isLikely(50) && abstract.length > 0 ? abstract : objects;
    const possible = types.filter((type) => this.#types.doOverlap(type, value));
    return this.#tape.pick(possible.length > 0 && !this.#tape.isLikely(10) ? possible : types);
  }

  /** A fragment that is there already and fits, or a new one. */
  #spread(place: Place): SelectionNode {
    const fitting = [...this.#fragments.values()].filter(({ type }) => this.#types.doOverlap(type, place.parent));
    const known = fitting.length > 0 && this.#tape.isLikely(60) ? this.#tape.pick(fitting) : undefined;
    const isMerged = known && merge(this.#types.schema, this.#nodes, place.scope, known.type, known.node.selectionSet);
    const { name } = isMerged ? known.node : this.#newFragment({ ...place, parent: this.#fragmentType(place) });
    return { kind: Kind.FRAGMENT_SPREAD, name, directives: this.#variables.directives() };
  }

  /** Its name is known only when it is complete, so that no fragment spreads itself. */
  #newFragment(place: Place): FragmentDefinitionNode {
    const { parent: type } = place;
    const selectionSet = this.#selectionSet(place);
    const name = nameNode(`F${String(this.#fragments.size)}`);
    const typeCondition = { kind: Kind.NAMED_TYPE, name: nameNode(type.name) } as const;
    const node: FragmentDefinitionNode = { kind: Kind.FRAGMENT_DEFINITION, name, typeCondition, selectionSet };
    this.#fragments.set(name.value, { node, type });
    return node;
  }

  get #nodes(): ReadonlyMap<string, FragmentDefinitionNode> {
    return new Map([...this.#fragments].map(([name, { node }]) => [name, node]));
  }
}

function nameNode(value: string): FragmentDefinitionNode['name'] {
  return { kind: Kind.NAME, value };
}

function named(node: FieldNode, alias: string | undefined): FieldNode {
  return alias === undefined ? node : { ...node, alias: nameNode(alias) };
}
