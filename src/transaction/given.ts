import { GatewayError } from '../errors/gateway-error.ts';
import { MASK } from '../graph/mask.ts';
import type { Resource } from '../graph/resource.ts';
import { fillEmptyMembers, fillGivenMembers } from '../wire/empty-members.ts';
import { isRecord, type WireRecord } from '../wire/json.ts';
import { dropOtherForms, type Member } from '../wire/objects.ts';
import { foldReferences } from '../wire/references.ts';
import { checkInputNesting, type InputReader } from './input.ts';

/** The input of a field that creates or changes an object. */
interface Given {
  /** Members by their fields, ready for `encode`. */
  readonly typed: WireRecord;
  /** Members by their names on the appliance, references as keys. */
  readonly body: WireRecord;
}

type WirePath = readonly (string | number)[];

function read(reader: InputReader, { object }: Resource, input: WireRecord): Given {
  const body = input['body'] ?? {};
  if (!isRecord(body))
    throw new GatewayError('INVALID', '`input.body` must be an object.', { input: ['input', 'body'] });
  checkInputNesting(body, ['input', 'body']);
  return { typed: reader.object(object, input, ['input']), body: foldReferences(body) as WireRecord };
}

/**
 * What is sent for a new object: `body`, in the form in which it is read or in the one in which it is written, with the typed members
 * merged into it, and empty members for the rest (design-2.md 3, "create through `body`").
 * @throws GatewayError INVALID, INVALID_REFERENCE; nothing has been sent by then.
 */
export function newObject(reader: InputReader, resource: Resource, input: WireRecord): WireRecord {
  const { object } = resource;
  const { typed, body } = read(reader, resource, input);
  const merged = object.encode(typed, body, 'body') as WireRecord;
  refuseMasks(resource, typed, body, merged);
  return fillEmptyMembers(object, merged);
}

/**
 * What is sent for a changed object: the members of `body` replace those of the object, and what is typed is merged into the outcome.
 * @returns a function that takes the object as it is, references folded.
 * @throws GatewayError INVALID, INVALID_REFERENCE; nothing has been sent by then.
 */
export function changedObject(
  reader: InputReader,
  resource: Resource,
  input: WireRecord,
): (current: WireRecord) => WireRecord {
  const { object } = resource;
  const { typed, body } = read(reader, resource, input);
  const isInBody = ({ path: [outer = ''] }: Member): boolean => Object.hasOwn(body, outer);
  const merged = object.encode(only(object.members, typed, isInBody), body, 'body') as WireRecord;
  dropOtherForms(object.members, typed, merged);
  refuseMasks(resource, typed, body, merged);
  const beside = only(object.members, typed, (member) => !isInBody(member));
  return (current) => {
    const changed = object.encode(beside, { ...current, ...merged }) as WireRecord;
    return fillGivenMembers(object, typed, changed);
  };
}

function only(members: readonly Member[], given: WireRecord, isMeant: (member: Member) => boolean): WireRecord {
  const names = new Set(members.filter(isMeant).map(({ name }) => name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

/**
 * Threat: `body` is read with secrets masked, and a body that comes back would replace the secret by its mask. A mask can stand in the place
 * of any text (graph/mask.ts), so each of them is refused unless a typed member has taken its place.
 */
function refuseMasks({ object }: Resource, typed: WireRecord, body: WireRecord, merged: WireRecord): void {
  const paths = masksIn(body);
  if (paths.length === 0) return;
  const written = object.encode(typed);
  const left = paths.find((path) => at(merged, path) === MASK && at(written, path) !== MASK);
  if (!left) return;
  const input = ['input', 'body', ...left];
  const message = `\`${input.join('.')}\` is \`${MASK}\`, which stands for a secret that is not shown: give the secret itself, or leave it out.`;
  throw new GatewayError('INVALID', message, { input });
}

function masksIn(value: unknown, path: WirePath = []): WirePath[] {
  if (value === MASK) return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => masksIn(item, [...path, index]));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => masksIn(inner, [...path, name]));
}

function at(value: unknown, path: WirePath): unknown {
  return path.reduce<unknown>((inner, step) => {
    const holds = typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step);
    return holds ? (inner as Record<string | number, unknown>)[step] : undefined;
  }, value);
}
