import type { GraphQLFieldResolver } from 'graphql';

import { ApplianceError } from '../appliance/index.ts';
import type { OperationContext } from '../graph/context.ts';
import { loadFragment } from '../graph/fragments.ts';
import { keyOfArgument, parseId } from '../graph/ids.ts';
import type { CollectionItem } from '../graph/loader.ts';
import { ObjectReference } from '../graph/objects.ts';
import { checkPageSize, cutPage, type Page, type PageArguments } from '../graph/pages.ts';
import { keyOfSingle, type Catalogue, type Resource } from '../graph/resource.ts';
import { asksForBody } from './selection.ts';

type Resolver<Source, Args> = GraphQLFieldResolver<Source, OperationContext, Args>;

/** An object that a client names by its id need not exist: that is null and no error (design.md 1.7). */
function nullIfMissing(error: unknown): null {
  if (error instanceof ApplianceError && error.failure === 'not-found') return null;
  throw error;
}

/** `auditPolicy(id)`. It asks the appliance even if only the id is wanted: whether the object exists is the answer. */
export function objectResolver(catalogue: Catalogue, resource: Resource): Resolver<unknown, { id: string }> {
  return (_source, { id }, { loader }) => {
    const key = keyOfArgument(catalogue, resource, id, ['id']);
    return loader.load(new ObjectReference(resource, key)).catch(nullIfMissing);
  };
}

/** `systemBackup`: the key of a single object is the last step of its path (resources.md 0.2). */
export function singleResolver(resource: Resource): Resolver<unknown, object> {
  const key = keyOfSingle(resource);
  return (_source, _args, { loader }, info) => {
    const reference = new ObjectReference(resource, key);
    return asksForBody(info) ? loader.load(reference) : reference;
  };
}

/** `auditPolicies(first, after, last, before)` */
export function collectionResolver(resource: Resource): Resolver<unknown, PageArguments> {
  return async (_source, page, { loader }) => {
    checkPageSize(page);
    return cutPage(await loader.list(resource), page);
  };
}

/** An item of a page: a page fetches only its own objects, and only if more than their ids is wanted. */
function itemOf(item: CollectionItem, context: OperationContext, wanted: boolean): unknown {
  return item instanceof ObjectReference && wanted ? context.loader.load(item) : item;
}

/** Fields of every connection type. */
export const CONNECTION_RESOLVERS: Readonly<Record<string, Resolver<Page, object>>> = {
  totalCount: ({ totalCount }) => totalCount,
  nodes: ({ items }, _args, context, info) => {
    const wanted = asksForBody(info);
    return items.map((item) => itemOf(item, context, wanted));
  },
  edges: ({ items, cursors }) => items.map((item, index) => ({ item, cursor: cursors[index] })),
  pageInfo: ({ cursors, hasNextPage, hasPreviousPage }) => ({
    hasNextPage,
    hasPreviousPage,
    startCursor: cursors[0] ?? null,
    endCursor: cursors.at(-1) ?? null,
  }),
};

interface Edge {
  readonly item: CollectionItem;
  readonly cursor: string;
}

/** Fields of every edge type. */
export const EDGE_RESOLVERS: Readonly<Record<string, Resolver<Edge, object>>> = {
  cursor: ({ cursor }) => cursor,
  node: ({ item }, _args, context, info) => itemOf(item, context, asksForBody(info)),
};

async function loadNode(
  catalogue: Catalogue,
  id: string,
  input: (string | number)[],
  context: OperationContext,
): Promise<unknown> {
  const { kind, key } = parseId(catalogue, id, input);
  if ('maps' in kind) return loadFragment(context.loader, kind, key).catch(nullIfMissing);
  // A single object has one key; under another one there is nothing, and its path would still answer.
  if (kind.plural === undefined && key !== keyOfSingle(kind)) return null;
  return context.loader.load(new ObjectReference(kind, key)).catch(nullIfMissing);
}

/** `node(id)` */
export function nodeResolver(catalogue: Catalogue): Resolver<unknown, { id: string }> {
  return (_source, { id }, context) => loadNode(catalogue, id, ['id'], context);
}

/** `nodes(ids)`: each id is answered for itself. */
export function nodesResolver(catalogue: Catalogue): Resolver<unknown, { ids: readonly string[] }> {
  return (_source, { ids }, context) => ids.map((id, index) => loadNode(catalogue, id, ['ids', index], context));
}
