import type { Referrer } from '../errors/gateway-error.ts';
import type { ObjectLoader } from '../graph/loader.ts';
import { ObjectReference, type LoadedObject } from '../graph/objects.ts';
import { keyOfSingle, type Catalogue, type Resource } from '../graph/resource.ts';
import type { Codec } from '../wire/codec.ts';
import { isRecord, member } from '../wire/json.ts';
import { isTooDeep } from '../wire/nesting.ts';
import { ListCodec, MapCodec } from '../wire/lists.ts';
import { ObjectCodec, valueAt } from '../wire/objects.ts';
import { ReferenceCodec } from '../wire/references.ts';
import { ChoiceCodec, ToggleCodec } from '../wire/variants.ts';

/** References named at most; who uses an object a thousand times needs no list of them. */
const MOST_REFERRERS = 100;
/** Characters of a name that is told. */
const LONGEST_NAME = 200;

/**
 * Finds the objects that refer to an object, by looking through every collection that can by the schema, and if there is none, through the
 * others: bodies have references in members that are not documented, too. Costs a list each, so it is asked only when the appliance has
 * refused a delete and does not say why (protocol.md 4: the answer is not documented), and by previews.
 * @param scope whether those that can refer to it only by undocumented members are looked through as well.
 * @returns them with the names that they have in what was read to find them: naming them costs nothing more. What cannot be read is passed
 * over: the list helps, the refusal stands.
 */
export async function findReferrers(
  catalogue: Catalogue,
  loader: ObjectLoader,
  target: ObjectReference,
  scope: 'by the schema' | 'anywhere' = 'anywhere',
): Promise<Referrer[]> {
  const { type } = target.resource;
  const all = [...catalogue.resources.values()].filter(
    ({ plural, operations }) => plural === undefined || operations.has('LIST'),
  );
  const likely = all.filter(({ object }) => canRefer(object, type, new Set()));
  const found = await referrersIn(loader, likely, target);
  if (found.length > 0 || scope === 'by the schema') return found;
  return referrersIn(
    loader,
    all.filter((resource) => !likely.includes(resource)),
    target,
  );
}

async function referrersIn(
  loader: ObjectLoader,
  resources: readonly Resource[],
  target: ObjectReference,
): Promise<Referrer[]> {
  const { path, type } = target.resource;
  const found: Referrer[] = [];
  for (const resource of resources) {
    for (const { id, body } of await readAll(loader, resource)) {
      if (id === target.id) continue;
      if (refersTo(resource.object, body, type, target.key) || holdsReference(body, path, target.key)) {
        found.push({ id, name: nameOf(body) });
      }
      if (found.length >= MOST_REFERRERS) return found;
    }
  }
  return found;
}

/** What people call an object. Threat: what the appliance sends has no bound, and a hundred of these are in one error. */
function nameOf(body: unknown): string | null {
  const name = isRecord(body) ? member(body, 'name') : undefined;
  return typeof name === 'string' && name !== '' ? name.slice(0, LONGEST_NAME) : null;
}

/** Whether a reference in the form of the appliance's answers (protocol.md 3.5) is anywhere inside. */
function holdsReference(wire: unknown, path: string, key: string): boolean {
  if (Array.isArray(wire)) return wire.some((item) => holdsReference(item, path, key));
  if (!isRecord(wire)) return false;
  const { meta } = wire;
  const href = isRecord(meta) ? meta['href'] : undefined;
  if (wire['key'] === key && typeof href === 'string' && href.startsWith(`/api/configuration/${path}/`)) return true;
  return Object.values(wire).some((item) => holdsReference(item, path, key));
}

async function readAll(loader: ObjectLoader, resource: Resource): Promise<LoadedObject[]> {
  const single = new ObjectReference(resource, keyOfSingle(resource));
  const items = resource.plural === undefined ? [single] : await loader.list(resource).catch(() => []);
  const loaded = await Promise.allSettled(
    items.map((item) => (item instanceof Error ? Promise.reject(item) : loader.load(item))),
  );
  return loaded.flatMap((result) =>
    result.status === 'fulfilled' && !isTooDeep(result.value.body) ? [result.value] : [],
  );
}

function innerCodecs(codec: Codec): readonly Codec[] {
  if (codec instanceof ListCodec || codec instanceof MapCodec) return [codec.item];
  if (codec instanceof ToggleCodec) return [codec.object];
  if (codec instanceof ChoiceCodec) return [...codec.variants.values()].map(({ object }) => object);
  return codec instanceof ObjectCodec ? codec.members.map((member) => member.codec) : [];
}

function canRefer(codec: Codec, type: string, seen: Set<Codec>): boolean {
  if (seen.has(codec)) return false;
  seen.add(codec);
  if (codec instanceof ReferenceCodec) return codec.mayLeadTo(type);
  if (codec.kind === 'secret') return type === 'Password';
  return innerCodecs(codec).some((inner) => canRefer(inner, type, seen));
}

function refersTo(codec: Codec, wire: unknown, type: string, key: string): boolean {
  if (wire == null) return false;
  if (codec instanceof ReferenceCodec) return codec.leadsTo(wire, type, key);
  if (codec.kind === 'secret') return type === 'Password' && keyOf(wire) === key;
  if (codec instanceof ListCodec)
    return Array.isArray(wire) && wire.some((item) => refersTo(codec.item, item, type, key));
  if (codec instanceof MapCodec) {
    return (
      isRecord(wire) && Object.values(wire).some((item) => isRecord(item) && refersTo(codec.item, item, type, key))
    );
  }
  if (codec instanceof ToggleCodec)
    return isRecord(wire) && wire['enabled'] === true && refersTo(codec.object, wire, type, key);
  if (codec instanceof ChoiceCodec) {
    const variant = isRecord(wire) ? codec.variants.get(String(wire[codec.by])) : undefined;
    return variant !== undefined && refersTo(variant.object, wire, type, key);
  }
  if (!(codec instanceof ObjectCodec)) return false;
  return codec.members.some((member) => refersTo(member.codec, valueAt(wire, member.path), type, key));
}

function keyOf(wire: unknown): unknown {
  return isRecord(wire) ? wire['key'] : wire;
}
