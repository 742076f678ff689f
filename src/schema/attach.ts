import {
  GraphQLError,
  isAbstractType,
  isNonNullType,
  isObjectType,
  isScalarType,
  valueFromASTUntyped,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { FragmentItem } from '../graph/fragments.ts';
import { ObjectReference } from '../graph/objects.ts';
import { coreResolvers } from '../resolvers/core.ts';
import { MalformedMember } from '../wire/problems.ts';
import {
  fragmentResolvers,
  mapKeyResolver,
  memberResolver,
  namedResolver,
  OBJECT_RESOLVERS,
  tagResolver,
} from './member-resolvers.ts';
import type { Model } from './model.ts';
import { mutationResolvers, payloadResolvers, transactionResolvers } from './mutation-resolvers.ts';
import {
  collectionResolver,
  CONNECTION_RESOLVERS,
  EDGE_RESOLVERS,
  nodeResolver,
  nodesResolver,
  objectResolver,
  singleResolver,
} from './root-resolvers.ts';

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;

/** Resolvers of the fields of each object type. Those of one type come from several places, and are laid together. */
class ResolverMap {
  readonly #types = new Map<string, Map<string, Resolver>>();

  /** @param resolvers of any source and arguments: graphql-js hands each the source that its parent has returned. */
  add(typeName: string, resolvers: object): void {
    const fields = this.#types.get(typeName) ?? new Map<string, Resolver>();
    this.#types.set(typeName, fields);
    for (const [name, resolve] of Object.entries(resolvers)) fields.set(name, resolve as Resolver);
  }

  of(typeName: string, fieldName: string): Resolver | undefined {
    return this.#types.get(typeName)?.get(fieldName);
  }
}

/** Gives the schema its resolvers, all made from the facts of the model but those of core.graphql. */
export function attachResolvers(schema: GraphQLSchema, model: Model): void {
  const resolvers = resolversOf(model);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const resolve = resolvers.of(type.name, field.name);
        if (!resolve) continue;
        const isRequired = isNonNullType(field.type) && model.objects.has(type.name);
        field.resolve = (isRequired ? withValue(resolve) : resolve) as GraphQLFieldResolver<unknown, unknown>;
      }
    } else if (isAbstractType(type)) {
      const choice = model.choices.get(type.name);
      type.resolveType = choice ? (source) => choice.variantOf(source).object.name : typeOfNode;
    }
  }
  attachEmptyScalar(schema);
}

function resolversOf(model: Model): ResolverMap {
  const resolvers = new ResolverMap();
  for (const [typeName, fields] of Object.entries(coreResolvers)) resolvers.add(typeName, fields);
  for (const [typeName, fields] of Object.entries(transactionResolvers(model))) resolvers.add(typeName, fields);
  resolvers.add('Query', { node: nodeResolver(model), nodes: nodesResolver(model) });
  for (const resource of model.resources.values()) {
    const { type, singular, plural } = resource;
    if (plural === undefined) resolvers.add('Query', { [singular]: singleResolver(resource) });
    else {
      resolvers.add('Query', { [singular]: objectResolver(model, resource), [plural]: collectionResolver(resource) });
      resolvers.add(`${type}Connection`, CONNECTION_RESOLVERS);
      resolvers.add(`${type}Edge`, EDGE_RESOLVERS);
    }
    resolvers.add('Mutation', mutationResolvers(resource));
    for (const [typeName, fields] of Object.entries(payloadResolvers(resource))) resolvers.add(typeName, fields);
  }
  for (const { by, variants } of model.choices.values()) {
    for (const { object } of variants.values()) resolvers.add(object.name, { [by]: tagResolver(by) });
  }
  for (const [typeName, object] of model.objects) {
    if (model.resources.has(typeName)) resolvers.add(typeName, OBJECT_RESOLVERS);
    else resolvers.add(typeName, model.fragments.has(typeName) ? fragmentResolvers(typeName) : { key: mapKeyResolver });
    for (const member of object.members) {
      resolvers.add(typeName, { [member.name]: memberResolver(model, typeName, member) });
    }
    for (const field of model.named.get(typeName) ?? []) {
      resolvers.add(typeName, { [field.name]: namedResolver(model, typeName, field) });
    }
  }
  return resolvers;
}

/** A non-null member that the appliance left out is its fault; graphql-js would call it an internal error. */
function withValue(resolve: Resolver): Resolver {
  return (source, args, context, info) => {
    const value = resolve(source, args, context, info);
    if (value == null) throw new MalformedMember('a value', value);
    return value;
  };
}

/** Name of the type of something with a global id. */
function typeOfNode(source: unknown): string | undefined {
  if (source instanceof ObjectReference) return source.resource.type;
  return source instanceof FragmentItem ? source.type : undefined;
}

/** `Empty` takes `{}` and `true`; both mean that a variant without members is chosen. */
function attachEmptyScalar(schema: GraphQLSchema): void {
  const scalar = schema.getType('Empty');
  if (!isScalarType(scalar)) return;
  scalar.parseValue = (value) => {
    const isEmptyObject = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
    if (value !== true && !isEmptyObject) throw new GraphQLError('Empty is written {} or true.');
    return {};
  };
  scalar.parseLiteral = (node) => scalar.parseValue(valueFromASTUntyped(node));
}
