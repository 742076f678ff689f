import {
  buildASTSchema,
  GraphQLError,
  isScalarType,
  valueFromASTUntyped,
  isAbstractType,
  isNonNullType,
  isObjectType,
  validateSchema,
  type DocumentNode,
  type GraphQLFieldResolver,
  type GraphQLSchema,
} from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { FragmentItem } from '../graph/fragments.ts';
import { ObjectReference } from '../graph/objects.ts';
import type { Resource } from '../graph/resource.ts';
import { coreResolvers } from '../resolvers/core.ts';
import { readAuthored } from './authored.ts';
import { checkDirectives } from './check-directives.ts';
import { checkFields, checkFragments } from './check-fields.ts';
import { checkResources, checkVariants } from './check-resources.ts';
import { certainAfter, Diagnostics, SchemaError } from './diagnostics.ts';
import {
  fragmentResolvers,
  mapKeyResolver,
  memberResolver,
  namedResolver,
  OBJECT_RESOLVERS,
  tagResolver,
} from './member-resolvers.ts';
import { buildModel, type Model } from './model.ts';
import { mutationResolvers, payloadResolvers, transactionResolvers } from './mutation-resolvers.ts';
import { derivePublicSchema } from './public-schema.ts';
import {
  collectionResolver,
  CONNECTION_RESOLVERS,
  EDGE_RESOLVERS,
  nodeResolver,
  nodesResolver,
  objectResolver,
  singleResolver,
} from './root-resolvers.ts';
import type { SchemaSource } from './sources.ts';
import { MalformedMember } from '../wire/problems.ts';

/** The authored schema, compiled. */
export interface CompiledSchema {
  /** The schema that clients see, with the resolvers attached. */
  readonly schema: GraphQLSchema;
  readonly model: Model;
}

/**
 * Compiles the authored schema into the executable one. Pure, without network; done once at start.
 * @throws SchemaError with every mistake of the authored schema.
 */
export function compileSchema(sources: readonly SchemaSource[]): CompiledSchema {
  const diagnostics = new Diagnostics();
  const authored = readAuthored(sources, diagnostics);
  checkDirectives(authored, diagnostics);
  // A directive that is wrong reads as absent here, which makes mistakes of its own: only those that it cannot make are reported.
  const isCertain = certainAfter(diagnostics.all);
  const further = new Diagnostics();
  checkResources(authored, further);
  checkVariants(authored, further);
  checkFields(authored, further);
  checkFragments(authored, further);
  diagnostics.all.push(...further.all.filter(isCertain));
  if (diagnostics.all.length > 0) throw new SchemaError(diagnostics.all);
  const model = buildModel(authored);
  const schema = buildValidSchema(derivePublicSchema(authored, model), diagnostics);
  if (!schema || diagnostics.all.length > 0) throw new SchemaError(diagnostics.all);
  attachResolvers(schema, model);
  attachEmptyScalar(schema);
  return { schema, model };
}

/**
 * What only GraphQL's own rules find, for example an interface that a type does not fulfil, or a type with the name of a derived one.
 * @returns undefined if the document is not even SDL to GraphQL, which it tells by exceptions without places.
 */
function buildValidSchema(document: DocumentNode, diagnostics: Diagnostics): GraphQLSchema | undefined {
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    for (const message of error.message.split('\n\n')) {
      diagnostics.add('INVALID_SCHEMA', coordinateIn(message), undefined, message);
    }
    return undefined;
  }
  for (const error of validateSchema(schema)) {
    diagnostics.add('INVALID_SCHEMA', coordinateIn(error.message), error.nodes?.[0], error.message);
  }
  return schema;
}

function coordinateIn(message: string): string {
  const coordinate = /"([\w.]+)"|^[^.]*?(\w+\.\w+)|^Type (\w+)/.exec(message);
  return coordinate?.[1] ?? coordinate?.[2] ?? coordinate?.[3] ?? 'Schema';
}

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;
type Resolvers = Readonly<Record<string, Resolver | undefined>>;

function attachResolvers(schema: GraphQLSchema, model: Model): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    const resolvers = resolversOf(type.name, model);
    for (const field of Object.values(type.getFields())) {
      const resolve = resolvers[field.name];
      if (!resolve) continue;
      const isRequired = isNonNullType(field.type) && model.objects.has(type.name);
      field.resolve = (isRequired ? withValue(resolve) : resolve) as GraphQLFieldResolver<unknown, unknown>;
    }
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isAbstractType(type)) continue;
    const choice = model.choices.get(type.name);
    type.resolveType = choice ? (source) => choice.variantOf(source).object.name : typeOfNode;
  }
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

function resolversOf(typeName: string, model: Model): Resolvers {
  if (typeName === 'Query') return queryResolvers(model);
  const transaction = transactionResolvers(model);
  if (typeName === 'Mutation')
    return { ...(coreResolvers.Mutation as Resolvers), ...transaction[typeName], ...writers(model) } as Resolvers;
  if (transaction[typeName]) return transaction[typeName] as Resolvers;
  for (const resource of model.resources.values()) {
    const payload = payloadResolvers(resource)[typeName];
    if (payload) return payload;
  }
  const connected = [...model.resources.keys()].find(
    (name) => typeName === `${name}Connection` || typeName === `${name}Edge`,
  );
  if (connected) return (typeName.endsWith('Edge') ? EDGE_RESOLVERS : CONNECTION_RESOLVERS) as Resolvers;
  const object = model.objects.get(typeName);
  if (!object) return {};
  const tags = [...model.choices.values()].flatMap(({ by, variants }) =>
    [...variants.values()].some((variant) => variant.object === object) ? [[by, tagResolver(by)] as const] : [],
  );
  const added = model.resources.has(typeName)
    ? OBJECT_RESOLVERS
    : model.fragments.has(typeName)
      ? fragmentResolvers(typeName)
      : { key: mapKeyResolver, ...Object.fromEntries(tags) };
  const members = object.members.map((member) => [member.name, memberResolver(model, typeName, member)] as const);
  const named = (model.named.get(typeName) ?? []).map(
    (field) => [field.name, namedResolver(model, typeName, field)] as const,
  );
  return { ...added, ...Object.fromEntries([...members, ...named]) };
}

function writers(model: Model): Resolvers {
  return Object.fromEntries(
    [...model.resources.values()].flatMap((resource) => Object.entries(mutationResolvers(resource))),
  );
}

function queryResolvers(model: Model): Resolvers {
  const resources = [...model.resources.values()].flatMap((resource) => rootResolvers(model, resource));
  const nodes = { node: nodeResolver(model), nodes: nodesResolver(model) };
  return { ...(coreResolvers.Query as Resolvers), ...(nodes as object), ...Object.fromEntries(resources) };
}

function rootResolvers(model: Model, resource: Resource): (readonly [string, Resolver])[] {
  const { singular, plural } = resource;
  if (plural === undefined) return [[singular, singleResolver(resource) as Resolver]];
  return [
    [singular, objectResolver(model, resource) as Resolver],
    [plural, collectionResolver(resource) as Resolver],
  ];
}
