import { encodeKey } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { splitFragmentKey } from './fragments.ts';
import type { Catalogue, Fragment, Resource } from './resource.ts';

/** What a global id names: its kind and the key on the appliance. */
export interface ParsedId {
  readonly kind: Resource | Fragment;
  readonly key: string;
}

type InputPath = readonly (string | number)[];

/**
 * Splits a global id, `Type:key`. A key may hold a colon itself, so only the name of a known type in front makes an id.
 * @returns undefined when the text does not begin with a known type and a colon.
 */
function splitId(catalogue: Catalogue, text: string): ParsedId | undefined {
  const colon = text.indexOf(':');
  if (colon < 0) return undefined;
  const type = text.slice(0, colon);
  const kind = catalogue.resources.get(type) ?? catalogue.fragments.get(type);
  return kind && { kind, key: text.slice(colon + 1) };
}

/**
 * The object that a global id names.
 * @throws GatewayError INVALID_REFERENCE if it is not a global id of a known type.
 */
export function parseId(catalogue: Catalogue, id: string, input: InputPath): ParsedId {
  const parsed = splitId(catalogue, id);
  if (!parsed) throw invalidReference('is not a global id, which has the form Type:key', id, input);
  checkKey(parsed.key, id, input);
  // The key of a part begins with the key of its object, which is the one that becomes a step of a path.
  if ('maps' in parsed.kind) checkKey(splitFragmentKey(parsed.kind, parsed.key)?.ownerKey ?? '', id, input);
  return parsed;
}

/**
 * The key that an argument means, which is a global id of the resource or the bare key.
 * @throws GatewayError INVALID_REFERENCE if it is an id of another type, or no key at all; the appliance is not asked.
 */
export function keyOfArgument(catalogue: Catalogue, resource: Resource, idOrKey: string, input: InputPath): string {
  const parsed = splitId(catalogue, idOrKey);
  if (parsed && parsed.kind.type !== resource.type) {
    throw invalidReference(`is the id of another type, and ${resource.type} is wanted`, idOrKey, input);
  }
  const key = parsed?.key ?? idOrKey;
  checkKey(key, idOrKey, input);
  return key;
}

/**
 * The dotted key of a part of an object, from its global id or the key itself.
 * @throws GatewayError INVALID_REFERENCE if it is an id of another type, or does not have the form of such a key.
 */
export function keyOfFragment(catalogue: Catalogue, fragment: Fragment, idOrKey: string, input: InputPath): string {
  const parsed = splitId(catalogue, idOrKey);
  if (parsed && parsed.kind.type !== fragment.type) {
    throw invalidReference(`is the id of another type, and ${fragment.type} is wanted`, idOrKey, input);
  }
  const key = parsed?.key ?? idOrKey;
  checkKey(key, idOrKey, input);
  if (!splitFragmentKey(fragment, key))
    throw invalidReference(`does not have the form of an id of ${fragment.type}`, idOrKey, input);
  return key;
}

/** Characters of a key; those of the appliance have a few dozen, and an address of a megabyte is not worth sending. */
const LONGEST_KEY = 1_024;

/** Threat: a key with a slash or dots would address something else; such keys are refused before the appliance is asked. */
function checkKey(key: string, given: string, input: InputPath): void {
  if (key.length > LONGEST_KEY)
    throw invalidReference(`has a key of more than ${LONGEST_KEY} characters`, given, input);
  try {
    encodeKey(key);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalidReference('has a key that no object can have', given, input);
  }
}

function invalidReference(why: string, given: string, input: InputPath): GatewayError {
  const shown = JSON.stringify(given.length > 80 ? `${given.slice(0, 80)}…` : given);
  return new GatewayError('INVALID_REFERENCE', `Not a valid id for this type: ${shown} ${why}.`, { input });
}
