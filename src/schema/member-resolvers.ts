import { responsePathAsArray, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';

import { ApplianceError } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { OperationContext } from '../graph/context.ts';
import { fragmentReference, loadFragment } from '../graph/fragments.ts';
import { LoadedObject, ObjectReference } from '../graph/objects.ts';
import type { Catalogue } from '../graph/resource.ts';
import { maskSecrets } from '../graph/mask.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec, MapItem } from '../wire/lists.ts';
import { valueAt, type Member } from '../wire/objects.ts';
import { MalformedMember, type Report } from '../wire/problems.ts';
import type { ReferenceCodec } from '../wire/references.ts';
import type { NamedField } from './model.ts';
import { asksForBody } from './selection.ts';

type Resolver = GraphQLFieldResolver<unknown, OperationContext>;

/** The appliance's value from which the members of a GraphQL object are read. */
function wireOf(source: unknown): unknown {
  if (source instanceof LoadedObject) return source.body;
  return source instanceof MapItem ? source.wire : source;
}

function reportTo(context: OperationContext, coordinate: string, info: GraphQLResolveInfo): Report {
  return (problem) => context.report(problem, coordinate, () => responsePathAsArray(info.path));
}

/** Follows references: the codec has read their keys, this asks for the objects if more than the key is wanted. */
type Follow = (key: string, context: OperationContext, info: GraphQLResolveInfo) => unknown;

/** Resolver of a field that stands for a member of the appliance's object. */
export function memberResolver(catalogue: Catalogue, typeName: string, { name, path, codec }: Member): Resolver {
  const coordinate = `${typeName}.${name}`;
  if (codec instanceof MapCodec) {
    return (source, _args, context, info) => {
      const wire = valueAt(wireOf(source), path);
      const trail = source instanceof MapItem ? source.trail : source instanceof ObjectReference ? source.key : '';
      return wire == null ? [] : codec.read(wire, reportTo(context, coordinate, info), trail);
    };
  }
  if (codec instanceof ListCodec) {
    const follow = followOf(catalogue, innermost(codec));
    return (source, _args, context, info) => {
      const wire = valueAt(wireOf(source), path);
      // An absent list is an empty one: lists are non-null (design.md 1.4).
      if (wire == null) return [];
      const values = codec.read(wire, reportTo(context, coordinate, info));
      return follow ? values.map((key) => (typeof key === 'string' ? follow(key, context, info) : null)) : values;
    };
  }
  const follow = followOf(catalogue, codec);
  if (follow) {
    return (source, _args, context, info) => {
      const wire = valueAt(wireOf(source), path);
      const key = wire == null ? null : (codec as ReferenceCodec).read(wire);
      return key === null ? null : follow(key, context, info);
    };
  }
  return (source, _args, context, info) => {
    const wire = valueAt(wireOf(source), path);
    if (wire == null) return null;
    return codec.read(wire, codec.kind === 'enum' ? reportTo(context, coordinate, info) : noReport);
  };
}

/** Only lists and enums report; building a reporter for each scalar would cost more than reading it. */
const noReport: Report = () => undefined;

function innermost(codec: Codec): Codec {
  return codec instanceof ListCodec ? innermost(codec.item) : codec;
}

function followOf({ resources, fragments }: Catalogue, codec: Codec): Follow | undefined {
  if (codec.kind === 'reference') {
    const resource = resources.get((codec as ReferenceCodec).target);
    return resource && ((key, context, info) => followReference(new ObjectReference(resource, key), context, info));
  }
  if (codec.kind === 'fragment') {
    const fragment = fragments.get((codec as ReferenceCodec).target);
    if (!fragment) return undefined;
    return async (key, { loader }, info) => {
      if (!asksForBody(info)) return fragmentReference(fragment, key);
      const item = await loadFragment(loader, fragment, key).catch(asDangling);
      return item ?? dangling();
    };
  }
  return undefined;
}

function followReference(reference: ObjectReference, { loader }: OperationContext, info: GraphQLResolveInfo): unknown {
  return asksForBody(info) ? loader.load(reference).catch(asDangling) : reference;
}

function dangling(): never {
  throw new GatewayError('DANGLING_REFERENCE');
}

/** An object that is referred to and does not exist is a fault of the configuration, not of the client (design.md 1.7). */
function asDangling(error: unknown): never {
  if (error instanceof ApplianceError && error.failure === 'not-found') dangling();
  throw error;
}

/** Resolver of a field that shows the object whose name stands in another field. */
export function namedResolver(
  catalogue: Catalogue,
  typeName: string,
  { name, by, isList, target }: NamedField,
): Resolver {
  const resource = catalogue.resources.get(target);
  if (!resource) throw new TypeError(`${typeName}.${name} names ${target}, which is no resource`);
  return (source, _args, { loader }) => {
    const wire = valueAt(wireOf(source), by.path);
    if (!isList) return typeof wire === 'string' ? loader.byName(resource, wire) : null;
    if (!Array.isArray(wire)) return [];
    return wire.map((item) => (typeof item === 'string' ? loader.byName(resource, item) : null));
  };
}

/** Resolvers of the fields that the compiler adds to every resource. */
export const OBJECT_RESOLVERS: Readonly<Record<string, Resolver>> = {
  id: (source) => (source as ObjectReference).id,
  key: (source) => (source as ObjectReference).key,
  version: (source) => (source as LoadedObject).version,
  body: (source) => maskSecrets((source as LoadedObject).body),
};

/** Resolvers of the fields that the compiler adds to every fragment. */
export function fragmentResolvers(typeName: string): Readonly<Record<string, Resolver>> {
  return {
    id: (source) => `${typeName}:${(source as MapItem).trail}`,
    key: (source) => (source as MapItem).trail,
  };
}

/** Resolver of `key` of an item of an ordered map that nothing refers to. */
export const mapKeyResolver: Resolver = (source) => (source as MapItem).key;

/** Resolver of the telling member of a variant: what the appliance sent. */
export function tagResolver(tag: string): Resolver {
  return (source) => {
    const value = valueAt(source, [tag]);
    if (typeof value !== 'string') throw new MalformedMember('a string', value);
    return value;
  };
}
