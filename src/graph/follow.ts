import { GatewayError } from '../errors/gateway-error.ts';
import { FragmentReference, loadFragment } from './fragments.ts';
import type { ObjectLoader } from './loader.ts';
import { LoadedObject, ObjectReference } from './objects.ts';

/** What stands for an object, or for a part of one, and knows its `id` and `key` without asking the appliance. */
export type Reference = ObjectReference | FragmentReference;

/** Tells a reference that is still to be followed. */
export function isReference(value: unknown): value is Reference {
  return value instanceof FragmentReference || (value instanceof ObjectReference && !(value instanceof LoadedObject));
}

/** The object behind a reference. @throws ApplianceError, GatewayError DANGLING_REFERENCE for a part that its object does not have */
export async function loadReference(reference: Reference, loader: ObjectLoader): Promise<unknown> {
  if (reference instanceof ObjectReference) return loader.load(reference);
  const item = await loadFragment(loader, reference.fragment, reference.trail);
  if (!item) throw new GatewayError('DANGLING_REFERENCE');
  return item;
}
