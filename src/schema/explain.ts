import { isInterfaceType, isNonNullType, isObjectType, type GraphQLField, type GraphQLSchema } from 'graphql';

import type { ErrorCode } from '../errors/codes.ts';
import type { Resource } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import type { Member } from '../wire/objects.ts';
import { ReferenceCodec } from '../wire/references.ts';
import { ChoiceCodec } from '../wire/variants.ts';
import type { CompiledSchema } from './compile.ts';
import { didYouMean } from './diagnostics.ts';
import type { Model } from './model.ts';

/** The schema has no such field; the message names the nearest one. */
export class UnknownCoordinate extends Error {
  override readonly name = 'UnknownCoordinate';
}

/** Codes that any field behind a request to the appliance can have: the request itself can fail in these ways. */
const REQUEST_CODES: readonly ErrorCode[] = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'UPSTREAM_MALFORMED',
  'UPSTREAM_BUDGET_EXCEEDED',
  'REQUEST_CANCELLED',
];

interface Facts {
  readonly rest: string;
  readonly wire?: string;
  readonly codec?: string;
  readonly loading: string;
  readonly codes: readonly ErrorCode[];
}

/**
 * What there is to know of a field (`Type.field`): where it comes from, how it is read, and which errors it can have, as lines.
 * @throws UnknownCoordinate
 */
export function explain({ schema, model }: CompiledSchema, coordinate: string): readonly string[] {
  const field = fieldAt(schema, coordinate);
  const [typeName = '', fieldName = ''] = coordinate.split('.');
  const { rest, wire, codec, loading, codes } = factsOf(model, typeName, fieldName);
  const nullability = isNonNullType(field.type) ? 'never null' : 'null when absent, disabled or failed';
  return [
    `${coordinate}: ${String(field.type)}`,
    ...(field.description == null ? [] : [`  ${field.description}`]),
    `  REST path     ${rest}`,
    ...(wire === undefined ? [] : [`  member        ${wire}`]),
    ...(codec === undefined ? [] : [`  codec         ${codec}`]),
    `  loading       ${loading}`,
    `  nullability   ${nullability}`,
    `  error codes   ${codes.length === 0 ? 'none of its own' : codes.join(', ')}`,
  ];
}

function fieldAt(schema: GraphQLSchema, coordinate: string): GraphQLField<unknown, unknown> {
  const fields = new Map<string, GraphQLField<unknown, unknown>>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith('__') || (!isObjectType(type) && !isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) fields.set(`${type.name}.${field.name}`, field);
  }
  const field = fields.get(coordinate);
  if (!field) throw new UnknownCoordinate(`There is no field ${coordinate}.${didYouMean(coordinate, fields.keys())}`);
  return field;
}

function factsOf(model: Model, typeName: string, fieldName: string): Facts {
  if (typeName === 'Query') return rootFacts(model, fieldName) ?? coreFacts(typeName, fieldName);
  const object = model.objects.get(typeName);
  const member = object?.members.find(({ name }) => name === fieldName);
  const resource = model.resources.get(typeName);
  const rest = resource ? `GET ${pathOf(resource, 'one')}` : 'that of the object which this is a part of';
  if (member) return { rest, ...memberFacts(model, member) };
  const named = model.named.get(typeName)?.find(({ name }) => name === fieldName);
  if (named) {
    const target = model.resources.get(named.target);
    return {
      rest: target ? `GET ${pathOf(target, 'list')}` : rest,
      wire: `the name in ${named.by.path.join('.')}`,
      loading: `one list of ${named.target} for all names of an operation; null for a name without object`,
      codes: REQUEST_CODES,
    };
  }
  if (resource && (fieldName === 'id' || fieldName === 'key')) {
    return { rest: 'none', loading: 'known from the reference: no request', codes: [] };
  }
  if (resource) return { rest, loading: 'with the body of the object', codes: [] };
  const item = itemOfPage(model, typeName, fieldName);
  if (item) {
    const loading = 'with the list; one GET each where lists carry no bodies and more than id and key is asked for';
    return { rest: `GET ${pathOf(item, 'one')}`, loading, codes: REQUEST_CODES };
  }
  return coreFacts(typeName, fieldName);
}

/** The resource whose objects a field of a connection or of an edge shows. */
function itemOfPage(model: Model, typeName: string, fieldName: string): Resource | undefined {
  const [, type, part] = /^(.+)(Connection|Edge)$/.exec(typeName) ?? [];
  return fieldName === (part === 'Edge' ? 'node' : 'nodes') ? model.resources.get(type ?? '') : undefined;
}

/** Root fields of the resources. */
function rootFacts(model: Model, fieldName: string): Facts | undefined {
  for (const resource of model.resources.values()) {
    const { singular, plural, type } = resource;
    if (fieldName === plural) {
      return {
        rest: `GET ${pathOf(resource, 'list')}`,
        loading: `one list; where lists carry no bodies, one GET per ${type} of the page if more than id and key is asked for`,
        codes: [...REQUEST_CODES, 'INVALID', 'QUERY_TOO_COMPLEX'],
      };
    }
    if (fieldName !== singular) continue;
    const loading = 'one GET, or one list for several objects of the collection where lists carry bodies';
    return plural === undefined
      ? { rest: `GET ${pathOf(resource, 'one')}`, loading: 'one GET per operation', codes: REQUEST_CODES }
      : { rest: `GET ${pathOf(resource, 'one')}`, loading, codes: [...REQUEST_CODES, 'INVALID_REFERENCE'] };
  }
  return undefined;
}

const CORE_FACTS: Readonly<Record<string, Facts>> = {
  'Query.viewer': {
    rest: 'GET /api/user_info',
    loading: 'one GET; none when nobody is signed in',
    codes: REQUEST_CODES,
  },
  'Query.appliance': { rest: 'GET /api/info', loading: 'one GET per field of the operation', codes: REQUEST_CODES },
  'Query.node': {
    rest: 'that of the type in the id',
    loading: 'as the field for one object of the type',
    codes: [...REQUEST_CODES, 'INVALID_REFERENCE'],
  },
  'Query.nodes': {
    rest: 'those of the types in the ids',
    loading: 'as the field for one object of each type',
    codes: [...REQUEST_CODES, 'INVALID_REFERENCE'],
  },
  'Mutation.signIn': {
    rest: 'GET /api/authentication, GET /api/user_info',
    loading: 'sets the session cookie',
    codes: ['INVALID_CREDENTIALS', ...REQUEST_CODES.filter((code) => code !== 'UNAUTHENTICATED')],
  },
  'Mutation.signOut': {
    rest: 'DELETE /api/authentication, where the appliance has it',
    loading: 'clears the session cookie',
    codes: [],
  },
};

/** Fields whose resolvers are written by hand, and what is made of something that was loaded already. */
function coreFacts(typeName: string, fieldName: string): Facts {
  const rest = 'that of the field above it';
  return CORE_FACTS[`${typeName}.${fieldName}`] ?? { rest, loading: 'with the field above it', codes: [] };
}

function memberFacts(model: Model, { path, codec }: Member): Omit<Facts, 'rest'> {
  return {
    wire: path.length === 0 ? '(the value itself)' : path.join('.'),
    codec: describeCodec(codec),
    ...loadingOf(model, codec),
  };
}

function describeCodec(codec: Codec): string {
  if (codec instanceof ListCodec) return `list of ${describeCodec(codec.item)}`;
  if (codec instanceof MapCodec) return `map (an ordered map, read as a list) of ${describeCodec(codec.item)}`;
  if (codec instanceof ReferenceCodec) {
    const others = codec.also.map(({ type, path }) => `, or to ${type} if the href leads to ${path}`);
    return `${codec.kind} to ${codec.target}${others.join('')}`;
  }
  if (codec instanceof ChoiceCodec) return `choice by ${codec.by}: ${[...codec.variants.keys()].join(', ')}`;
  return codec.kind === 'toggle' ? 'toggle: null when the appliance says enabled: false' : codec.kind;
}

function loadingOf(model: Model, codec: Codec): Pick<Facts, 'loading' | 'codes'> {
  if (codec instanceof ListCodec) return loadingOf(model, codec.item);
  if (!(codec instanceof ReferenceCodec)) {
    return { loading: 'with the body of the object', codes: codec.kind === 'enum' ? [] : ['UPSTREAM_MALFORMED'] };
  }
  const target = model.resources.get(codec.target) ?? model.fragments.get(codec.target)?.owner;
  const path = target ? pathOf(target, 'one') : codec.target;
  return {
    loading: `id and key: no request; more: GET ${path}, once per operation, or one list where lists carry bodies`,
    codes: ['DANGLING_REFERENCE', ...REQUEST_CODES],
  };
}

/** Path of a collection or of one object below the appliance's address. */
function pathOf(resource: Resource, what: 'one' | 'list'): string {
  const path = `/api/configuration/${resource.path}`;
  return what === 'list' || resource.plural === undefined ? path : `${path}/<key>`;
}
