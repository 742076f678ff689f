import type { ErrorCode } from '../errors/codes.ts';
import type { Resource, ResourceOperation } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import type { Member } from '../wire/objects.ts';
import { ReferenceCodec } from '../wire/references.ts';
import { ChoiceCodec } from '../wire/variants.ts';
import type { Model } from './model.ts';

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

/** What there is to know of a field beside its type and description. */
export interface Facts {
  readonly rest: string;
  readonly wire?: string;
  readonly codec?: string;
  readonly loading: string;
  readonly codes: readonly ErrorCode[];
}

/** The facts of a field that can be selected. */
export function factsOf(model: Model, typeName: string, fieldName: string): Facts {
  if (typeName === 'Mutation') return mutationFacts(model, fieldName) ?? coreFacts(typeName, fieldName);
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

/** Codes that a change can have beside those of its requests. */
const CHANGE_CODES: readonly ErrorCode[] = [
  ...REQUEST_CODES,
  'INVALID',
  'CONFLICT',
  'CONFIGURATION_LOCKED',
  'TRANSACTION_IN_PROGRESS',
  'TRANSACTION_OUTCOME_UNKNOWN',
  'COMMIT_MESSAGE_REQUIRED',
];

const CHANGES: Readonly<Record<'Create' | 'Update' | 'Delete' | 'Reorder', ChangeFacts>> = {
  Create: {
    operation: 'CREATE',
    rest: ({ path }) => `POST ${path}`,
    codes: ['NOT_FOUND', 'INVALID_REFERENCE'],
  },
  Update: {
    operation: 'UPDATE',
    rest: ({ one }) => `GET ${one}, PUT ${one}`,
    codes: ['NOT_FOUND', 'INVALID_REFERENCE'],
  },
  Delete: {
    operation: 'DELETE',
    rest: ({ one }) => `DELETE ${one}; before it GET ${one} with ifVersion`,
    codes: ['NOT_FOUND', 'INVALID_REFERENCE', 'IN_USE', 'BUILT_IN'],
  },
  Reorder: {
    operation: undefined,
    rest: ({ path }) => `GET ${path}, PUT ${path}/@order`,
    codes: ['INVALID_REFERENCE'],
  },
};

interface ChangeFacts {
  /** What the resource must have; undefined: an order. */
  readonly operation: ResourceOperation | undefined;
  readonly rest: (paths: { readonly path: string; readonly one: string }) => string;
  readonly codes: readonly ErrorCode[];
}

/** Fields of Mutation that change a resource. */
function mutationFacts(model: Model, fieldName: string): Facts | undefined {
  for (const resource of model.resources.values()) {
    for (const [verb, { operation, rest, codes }] of Object.entries(CHANGES)) {
      if (fieldName !== `${resource.singular}${verb}`) continue;
      if (operation === undefined ? !resource.ordered : !resource.operations.has(operation)) continue;
      return {
        rest: rest({ path: pathOf(resource, 'list'), one: pathOf(resource, 'one') }),
        loading:
          'inside the transaction of the operation, which is opened by its first change and committed at its end',
        codes: [...CHANGE_CODES, ...codes],
      };
    }
  }
  return undefined;
}

/** The facts of a member of an input; undefined for inputs that are no members of an object: a variant, a secret. */
export function inputFacts(model: Model, inputName: string, fieldName: string): Facts | undefined {
  const [, typeName = ''] = /^(.+?)(?:Create|Update)?Input$/.exec(inputName) ?? [];
  const member = model.objects.get(typeName)?.members.find(({ name }) => name === fieldName);
  if (!member) return undefined;
  const { wire, codec } = memberFacts(model, member);
  const resource = model.resources.get(typeName);
  return {
    rest: resource ? `POST or PUT ${pathOf(resource, 'one')}` : 'that of the object which this is a part of',
    ...(wire !== undefined && { wire }),
    ...(codec !== undefined && { codec }),
    loading:
      codec?.startsWith('reference') === true ? 'a global id, a key, or "@name" of an earlier field' : 'as given',
    codes: ['INVALID', ...(codec?.startsWith('reference') === true ? (['INVALID_REFERENCE'] as const) : [])],
  };
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
export function pathOf(resource: Resource, what: 'one' | 'list'): string {
  const path = `/api/configuration/${resource.path}`;
  return what === 'list' || resource.plural === undefined ? path : `${path}/<key>`;
}
