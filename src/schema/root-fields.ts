import { ApplianceError } from '../appliance/index.ts';
import type { OperationContext } from '../graph/context.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { loadFragment } from '../graph/fragments.ts';
import { keyOfArgument, parseId } from '../graph/ids.ts';
import type { CollectionItem } from '../graph/collection.ts';
import { ObjectReference } from '../graph/objects.ts';
import { checkPageSize, cutPage, LARGEST_PAGE_SIZE, type Page } from '../graph/pages.ts';
import { keyOfSingle, type Catalogue, type Resource } from '../graph/resource.ts';
import type { Field } from './field.ts';

/** An object that a client names by its id need not exist: that is null and no error (design.md 1.7). */
function nullIfMissing(error: unknown): null {
  if (error instanceof ApplianceError && error.failure === 'not-found') return null;
  throw error;
}

function asItIs(error: unknown): unknown {
  return error;
}

/** `auditPolicy(id)`. It asks the appliance even if only the id is wanted: whether the object exists is the answer. */
export function objectField(catalogue: Catalogue, resource: Resource): Field {
  return {
    isAsynchronous: true,
    read: (_source, args, { loader }) => {
      const key = keyOfArgument(catalogue, resource, (args as { id: string }).id, ['id']);
      return loader.load(new ObjectReference(resource, key)).catch(nullIfMissing);
    },
  };
}

/** `systemBackup`: the key of a single object is the last step of its path (resources.md 0.2). */
export function singleField(resource: Resource): Field {
  const key = keyOfSingle(resource);
  return { read: () => new ObjectReference(resource, key), failureOf: asItIs };
}

/** `auditPolicies(first, after, last, before)` */
export function collectionField(resource: Resource, largestPage: number): Field {
  return {
    isAsynchronous: true,
    read: async (_source, args, { loader }) => {
      checkPageSize(args, largestPage);
      return cutPage(await loader.list(resource), args, largestPage);
    },
  };
}

/** Fields of every connection type. A page fetches only its own objects, and only if more than their ids is wanted. */
export const CONNECTION_FIELDS: Readonly<Record<string, Field>> = {
  totalCount: { read: (source) => (source as Page).totalCount },
  nodes: { read: (source) => (source as Page).items, failureOf: asItIs },
  edges: {
    read: (source) => {
      const { items, cursors } = source as Page;
      return items.map((item, index): Edge => ({ item, cursor: cursors[index] }));
    },
  },
  pageInfo: {
    read: (source) => {
      const { cursors, hasNextPage, hasPreviousPage } = source as Page;
      return { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
    },
  },
};

interface Edge {
  readonly item: CollectionItem;
  readonly cursor: string | undefined;
}

/** Fields of every edge type. */
export const EDGE_FIELDS: Readonly<Record<string, Field>> = {
  cursor: { read: (source) => (source as Edge).cursor },
  node: { read: (source) => (source as Edge).item, failureOf: asItIs },
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

/** `node(id)` and `nodes(ids)`: each id is answered for itself; there can be as many as a page can have objects. */
export function nodeFields(catalogue: Catalogue): Readonly<Record<'node' | 'nodes', Field>> {
  return {
    node: {
      isAsynchronous: true,
      read: (_source, args, context) => loadNode(catalogue, (args as { id: string }).id, ['id'], context),
    },
    nodes: {
      isAsynchronous: true,
      read: (_source, args, context) => {
        const { ids } = args as { ids: readonly string[] };
        if (ids.length > LARGEST_PAGE_SIZE) {
          const message = `\`ids\` has ${ids.length} ids, but the limit is ${LARGEST_PAGE_SIZE}: ask for fewer at once.`;
          throw new GatewayError('QUERY_TOO_COMPLEX', message, { input: ['ids'] });
        }
        return ids.map((id, index) => loadNode(catalogue, id, ['ids', index], context));
      },
    },
  };
}
