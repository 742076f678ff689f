import type { Resource } from '../../src/graph/resource.ts';
import { isRecord, type WireRecord } from '../../src/wire/json.ts';
import { UNMODELLED } from '../../src/wire/objects.ts';
import { foldReferences } from '../../src/wire/references.ts';
import type { Answer, TestGateway } from '../support/gateway.ts';
import { MODEL } from '../wire/support.ts';

/** All types of the configuration. */
export const RESOURCES: readonly Resource[] = [...MODEL.resources.values()];

/** The type at a path below /api/configuration/. */
export function resourceAt(path: string): Resource {
  const resource = RESOURCES.find((candidate) => candidate.path === path);
  if (!resource) throw new Error(`no type has the path ${path}`);
  return resource;
}

/**
 * What a client writes to get a body: the typed members as the codecs decode them, and `body` for those that the schema does not model,
 * or not wholly: an input has no other place for a member inside of a typed one.
 */
export function inputOf({ object }: Resource, wire: unknown): WireRecord {
  const value = object.decode(wire) as WireRecord & { [UNMODELLED]?: WireRecord };
  const body: WireRecord = { ...value[UNMODELLED] };
  const typed: WireRecord = {};
  for (const { name, path } of object.members) {
    if (!(name in value)) continue;
    const [outer = ''] = path;
    if (holdsUnmodelled(value[name])) body[outer] = foldReferences((wire as WireRecord)[outer]);
    else typed[name] = value[name];
  }
  return Object.keys(body).length === 0 ? typed : { ...typed, body };
}

function holdsUnmodelled(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsUnmodelled);
  return isRecord(value) && (UNMODELLED in value || Object.values(value).some(holdsUnmodelled));
}

/** Makes the mutation field of a type that takes an input, as a document with the variables `id` and `input`. */
export function writeDocument(
  { type, singular, plural }: Resource,
  verb: 'Create' | 'Update',
  options: { readonly selection?: string; readonly before?: string; readonly directive?: string } = {},
): string {
  const { selection = 'id', before = '', directive = '' } = options;
  const withId = verb === 'Update' && plural !== undefined;
  return `mutation (${withId ? '$id: ID!, ' : ''}$input: ${type}${verb}Input!) ${directive} {
    ${before}
    ${singular}${verb}(${withId ? 'id: $id, ' : ''}input: $input) { ${singular} { ${selection} } }
  }`;
}

/** The data of an answer without errors. @throws Error with the errors */
export function dataOf({ data, errors, text }: Answer): Record<string, unknown> {
  if (errors.length > 0 || !data) throw new Error(text);
  return data;
}

/** Bodies that the appliance has got by a method below a path, in order of arrival. */
export function bodiesSent({ appliance }: TestGateway, method: 'POST' | 'PUT', path: string): unknown[] {
  return appliance.requests
    .filter((request) => request.method === method && request.path.startsWith(`/api/configuration/${path}`))
    .map(({ body }) => JSON.parse(body) as unknown);
}
