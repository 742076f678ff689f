import { responsePathAsArray, type GraphQLFieldResolver, type GraphQLResolveInfo } from 'graphql';

import { ApplianceError, type ChangeEntry } from '../appliance/index.ts';
import type { OperationContext } from '../graph/context.ts';
import { maskChange } from '../graph/mask.ts';
import { ObjectReference } from '../graph/objects.ts';
import { keyOfSingle, type Catalogue, type Resource } from '../graph/resource.ts';
import type { ChangedObject } from '../transaction/configuration-writer.ts';
import type { WireRecord } from '../wire/json.ts';
import { asksForBody } from './selection.ts';

type Resolver<Source = unknown, Args = object> = GraphQLFieldResolver<Source, OperationContext, Args>;
type Resolvers = Record<string, Resolver>;

function responseName(info: GraphQLResolveInfo): string {
  return String(responsePathAsArray(info.path)[0]);
}

/**
 * The mutation fields of a resource (design.md 1.4: object first). Nobody but who is signed in is told what is wrong with their arguments,
 * and where nobody is, the operation has failed like one whose change was refused.
 */
export function mutationResolvers(resource: Resource): Resolvers {
  return Object.fromEntries(
    Object.entries(changes(resource)).map(([name, change]): [string, Resolver] => [
      name,
      async (source, args, context, info) => {
        await context.user.entry()?.catch((error: unknown) => {
          context.writer(info).fail(error);
          throw error;
        });
        return change(source, args, context, info);
      },
    ]),
  );
}

function changes(resource: Resource): Resolvers {
  const { singular, operations, ordered } = resource;
  const fields: Record<string, Resolver<unknown, never>> = {};
  if (operations.has('CREATE')) {
    fields[`${singular}Create`] = (_source, { input }: { input: WireRecord }, context, info) =>
      context.writer(info).create(resource, input, responseName(info));
  }
  if (operations.has('UPDATE')) {
    type Args = { id?: string; input: WireRecord; ifVersion?: string | null };
    fields[`${singular}Update`] = (_source, { id, input, ifVersion }: Args, context, info) =>
      context.writer(info).update(resource, id, input, ifVersion ?? undefined, responseName(info));
  }
  if (operations.has('DELETE')) {
    type Args = { id: string; ifVersion?: string | null };
    fields[`${singular}Delete`] = (_source, { id, ifVersion }: Args, context, info) =>
      context.writer(info).delete(resource, id, ifVersion ?? undefined, responseName(info));
  }
  if (ordered) {
    fields[`${singular}Reorder`] = (_source, { ids }: { ids: readonly string[] }, context, info) =>
      context.writer(info).reorder(resource, ids, responseName(info));
  }
  return fields as Resolvers;
}

/** The fields of a resource's payloads, by the name of the payload's type. */
export function payloadResolvers({ type, singular, plural }: Resource): Record<string, Resolvers> {
  const changed: Resolver<ChangedObject> = async ({ reference, loaded }, _args, { loader }, info) => {
    if (!asksForBody(info)) return reference;
    const object = await loader.load(reference);
    loaded(object);
    return object;
  };
  const reordered: Resolver<readonly ObjectReference[]> = (references, _args, { loader }, info) =>
    asksForBody(info) ? references.map((reference) => loader.load(reference)) : references;
  return {
    [`${type}CreatePayload`]: { [singular]: changed as Resolver },
    [`${type}UpdatePayload`]: { [singular]: changed as Resolver },
    [`${type}DeletePayload`]: { deletedId: (id) => id },
    [`${type}ReorderPayload`]: plural === undefined ? {} : { [plural]: reordered as Resolver },
  };
}

const CHANGE_TYPES: readonly string[] = ['create', 'delete', 'reorder', 'replace'];

/** `transaction { changes }`: the appliance's changelog at this point of the operation. */
export function transactionResolvers(catalogue: Catalogue): Record<string, Record<string, Resolver<never>>> {
  return {
    Mutation: {
      transaction: async (_source, _args, { user }) => {
        await user.entry();
        return {};
      },
    },
    Transaction: { changes: (_source, _args, context, info) => context.writer(info).changes() },
    TransactionChange: {
      type: ({ type }: ChangeEntry) => (type !== undefined && CHANGE_TYPES.includes(type) ? type.toUpperCase() : null),
      path: ({ path }: ChangeEntry) => path ?? null,
      oldValue: ({ oldValue, path }: ChangeEntry) => maskChange(oldValue, path) ?? null,
      newValue: ({ newValue, path }: ChangeEntry) => maskChange(newValue, path) ?? null,
      oldOrder: ({ oldOrder }: ChangeEntry) => oldOrder ?? null,
      newOrder: ({ newOrder }: ChangeEntry) => newOrder ?? null,
      object: ({ type, path }: ChangeEntry, _args, { loader }, info) => {
        const reference = type === 'delete' ? undefined : objectAt(catalogue, path ?? '');
        if (!reference) return null;
        if (!asksForBody(info)) return reference;
        return loader.load(reference).catch((error: unknown) => {
          if (error instanceof ApplianceError && error.failure === 'not-found') return null;
          throw error;
        });
      },
    },
  };
}

/**
 * The object that a path of the changelog leads to, or into; undefined if the schema does not know one there.
 * Whether such a path begins with /api/configuration is not documented (protocol.md 5.6).
 */
function objectAt(catalogue: Catalogue, path: string): ObjectReference | undefined {
  const [, below] = /^(?:\/api)?(?:\/configuration)?\/?([^#]*)/.exec(path) ?? [];
  if (below === undefined) return undefined;
  for (const resource of catalogue.resources.values()) {
    if (resource.plural === undefined) {
      if (below === resource.path || below.startsWith(`${resource.path}/`))
        return new ObjectReference(resource, keyOfSingle(resource));
    } else if (below.startsWith(`${resource.path}/`)) {
      const [segment = ''] = below.slice(resource.path.length + 1).split('/');
      const key = decodeSegment(segment);
      if (key !== '' && !key.startsWith('@')) return new ObjectReference(resource, key);
    }
  }
  return undefined;
}

/** A step of a path; the changelog is not known to encode them (protocol.md 5.6), so one that cannot be decoded is taken as it is. */
function decodeSegment(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
