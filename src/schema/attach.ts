import {
  GraphQLError,
  isAbstractType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  valueFromASTUntyped,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';

import type { OperationContext } from '../graph/context.ts';
import { FragmentItem } from '../graph/fragments.ts';
import { ObjectReference } from '../graph/objects.ts';
import { coreResolvers } from '../resolvers/core.ts';
import { Fields, resolverOf, signedInOnly, type Field } from './field.ts';
import { attachJsonScalar } from './json-scalar.ts';
import {
  fragmentFields,
  MAP_KEY_FIELD,
  memberField,
  namedField,
  OBJECT_FIELDS,
  requiredField,
  tagField,
} from './member-fields.ts';
import type { Model } from './model.ts';
import { mutationResolvers, payloadResolvers, transactionResolvers } from './mutation-resolvers.ts';
import {
  collectionField,
  CONNECTION_FIELDS,
  EDGE_FIELDS,
  nodeFields,
  objectField,
  singleField,
} from './root-fields.ts';

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;

/**
 * Gives the schema what it needs to be executed: everything is made from the facts of the model but what belongs to core.graphql.
 * @param largestPage objects of a page at most.
 * @returns the fields that can be read; those of mutations are resolvers for graphql-js alone.
 */
export function attachResolvers(schema: GraphQLSchema, model: Model, largestPage: number): Fields {
  const fields = fieldsOf(model, largestPage, (typeName, name) => {
    const type = schema.getType(typeName);
    return isObjectType(type) && isNonNullType(type.getFields()[name]?.type);
  });
  const resolvers = writingResolvers(model);
  for (const type of Object.values(schema.getTypeMap())) {
    if (isObjectType(type)) {
      for (const field of Object.values(type.getFields())) {
        const read = fields.of(type.name, field.name);
        if (read) checkNullable(read, field.type, `${type.name}.${field.name}`);
        const resolve = read
          ? resolverOf(read, `${type.name}.${field.name}`)
          : resolvers.get(`${type.name}.${field.name}`);
        if (resolve) field.resolve = resolve as GraphQLFieldResolver<unknown, unknown>;
      }
    } else if (isAbstractType(type)) {
      const choice = model.choices.get(type.name);
      type.resolveType = choice ? (source) => choice.variantOf(source).object.name : typeOfNode;
    }
  }
  attachEmptyScalar(schema);
  attachJsonScalar(schema);
  return fields;
}

/** What is fetched on its own can fail on its own, and must not take with it what it is a part of: executors rely on it. */
function checkNullable(field: Field, type: GraphQLOutputType, coordinate: string): void {
  if (!field.isAsynchronous && !field.failureOf) return;
  const nullable = isNonNullType(type) ? type.ofType : type;
  const own = isListType(nullable) ? nullable.ofType : type;
  if (isNonNullType(own)) throw new TypeError(`${coordinate} can fail on its own, so it must be nullable`);
}

/** What is answered to who is not signed in: nobody is (design.md 1.3). */
const OF_EVERYBODY: readonly string[] = ['viewer'];

/** Fields of everything that can be read. @param isRequired tells whether the public schema calls a field non-null. */
function fieldsOf(model: Model, largestPage: number, isRequired: (typeName: string, name: string) => boolean): Fields {
  const fields = new Fields();
  const add = (typeName: string, more: Readonly<Record<string, Field>>): void => {
    for (const [name, field] of Object.entries(more)) fields.add(typeName, name, field);
  };
  const addToQuery = (more: Readonly<Record<string, Field>>): void => {
    for (const [name, field] of Object.entries(more)) {
      fields.add('Query', name, OF_EVERYBODY.includes(name) ? field : signedInOnly(field));
    }
  };
  addToQuery({ ...coreFields(), ...nodeFields(model) });
  for (const resource of model.resources.values()) {
    const { type, singular, plural } = resource;
    if (plural === undefined) addToQuery({ [singular]: singleField(resource) });
    else {
      addToQuery({ [singular]: objectField(model, resource), [plural]: collectionField(resource, largestPage) });
      add(`${type}Connection`, CONNECTION_FIELDS);
      add(`${type}Edge`, EDGE_FIELDS);
    }
  }
  for (const { by, variants } of model.choices.values()) {
    for (const { object } of variants.values()) add(object.name, { [by]: tagField(by) });
  }
  for (const [typeName, object] of model.objects) {
    if (model.resources.has(typeName)) add(typeName, OBJECT_FIELDS);
    else add(typeName, model.fragments.has(typeName) ? fragmentFields(typeName) : { key: MAP_KEY_FIELD });
    for (const member of object.members) {
      const field = memberField(model, member);
      add(typeName, { [member.name]: isRequired(typeName, member.name) ? requiredField(field) : field });
    }
    for (const field of model.named.get(typeName) ?? []) {
      add(typeName, { [field.name]: namedField(model, typeName, field) });
    }
  }
  return fields;
}

/** The fields of Query in core.graphql; their resolvers are typed by the schema and look at nothing but the context. */
function coreFields(): Record<string, Field> {
  const entries = Object.entries(coreResolvers.Query ?? {}).map(([name, resolve]): [string, Field] => {
    const read = resolve as (source: unknown, args: object, context: OperationContext) => unknown;
    return [name, { isAsynchronous: true, read }];
  });
  return Object.fromEntries(entries);
}

/** Resolvers of mutations, of their payloads and of the transaction, by coordinate. */
function writingResolvers(model: Model): ReadonlyMap<string, Resolver> {
  const resolvers = new Map<string, Resolver>();
  const add = (typeName: string, more: object): void => {
    for (const [name, resolve] of Object.entries(more)) resolvers.set(`${typeName}.${name}`, resolve as Resolver);
  };
  for (const [name, resolve] of Object.entries(coreResolvers.Mutation ?? {})) {
    add('Mutation', { [name]: endingTheRest(resolve as Resolver) });
  }
  for (const [typeName, more] of Object.entries(transactionResolvers(model))) add(typeName, more);
  for (const resource of model.resources.values()) {
    add('Mutation', mutationResolvers(resource));
    for (const [typeName, more] of Object.entries(payloadResolvers(resource))) add(typeName, more);
  }
  return resolvers;
}

/** A field of the mutation that changes nothing itself; if it fails, what comes after it is skipped all the same. */
function endingTheRest(resolve: Resolver): Resolver {
  return async (source, args, context, info) => {
    try {
      return await resolve(source, args, context, info);
    } catch (error) {
      context.fail(error);
      throw error;
    }
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
