import { ApplianceError } from '../appliance/index.ts';
import { loadFragment, splitFragmentKey } from '../graph/fragments.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import { ObjectReference } from '../graph/objects.ts';
import { pathOf } from '../graph/paths.ts';
import type { Catalogue, Resource } from '../graph/resource.ts';
import { ReferenceCodec } from '../wire/references.ts';
import type { Contents, FoundReference, Place } from './body-walk.ts';
import { findReferrers } from './referrers.ts';

/** Something of an object that the appliance refuses at the commit. */
export interface Problem {
  readonly place: Place;
  /** Goes on after the member's path. */
  readonly what: string;
}

/** Secrets that one object alone may refer to (protocol.md 9.1, 9.2), by their paths. */
const ONLY_ONCE: readonly string[] = ['passwords', 'private_keys'];

/**
 * Finds what is wrong with an object: members that are missing, references that lead nowhere, and secrets that belong to another object.
 * @param contents what the operation has brought into the object.
 */
export async function whatIsLacking(
  catalogue: Catalogue,
  loader: ObjectLoader,
  owner: ObjectReference,
  { missing, references }: Contents,
): Promise<Problem[]> {
  const checked = await Promise.all(
    references.map(async (reference): Promise<Problem[]> => {
      const what = await whatIsWrong(catalogue, loader, owner, reference, references);
      return what === undefined ? [] : [{ place: reference, what }];
    }),
  );
  return [...missing.map((place) => ({ place, what: 'is required' })), ...checked.flat()];
}

async function whatIsWrong(
  catalogue: Catalogue,
  loader: ObjectLoader,
  owner: ObjectReference,
  reference: FoundReference,
  all: readonly FoundReference[],
): Promise<string | undefined> {
  const { codec, key } = reference;
  const fragment = codec instanceof ReferenceCodec ? catalogue.fragments.get(codec.target) : undefined;
  if (fragment) {
    const isThere = splitFragmentKey(fragment, key) && (await exists(loadFragment(loader, fragment, key)));
    return isThere ? undefined : `refers to a part of an object that does not exist (${fragment.type})`;
  }
  const resources = targetsOf(catalogue, codec);
  const [first] = resources;
  if (!first) return undefined;
  const found = await Promise.all(resources.map((resource) => isThere(loader, resource, key)));
  if (!found.includes(true)) return `refers to an object that does not exist (${first.type})`;
  if (!ONLY_ONCE.includes(first.path)) return undefined;
  const secret = new ObjectReference(first, key);
  const isTwice = all.some((other) => other !== reference && other.key === key && other.codec.kind === codec.kind);
  const users = isTwice ? [] : await findReferrers(catalogue, loader, secret, 'by the schema');
  const isTaken = isTwice || users.some(({ id }) => id !== owner.id);
  return isTaken ? `refers to a secret that is used already, and can be used once only (${first.type})` : undefined;
}

/** The collections in which the key of a reference may be. */
function targetsOf(catalogue: Catalogue, codec: FoundReference['codec']): Resource[] {
  if (!(codec instanceof ReferenceCodec)) {
    return [...catalogue.resources.values()].filter(({ path }) => path === 'passwords');
  }
  return [codec.target, ...codec.also.map(({ type }) => type)].flatMap((type) => catalogue.resources.get(type) ?? []);
}

async function isThere(loader: ObjectLoader, resource: Resource, key: string): Promise<boolean> {
  const reference = new ObjectReference(resource, key);
  try {
    pathOf(reference);
  } catch {
    return false;
  }
  return exists(loader.load(reference));
}

/** Tells whether something is there: what cannot be read for another reason than that it is not may be. */
async function exists(read: Promise<unknown>): Promise<boolean> {
  try {
    return (await read) !== null;
  } catch (error) {
    return !(error instanceof ApplianceError) || error.failure !== 'not-found';
  }
}
