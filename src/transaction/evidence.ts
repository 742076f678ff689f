import { ApplianceError, type ApplianceClient, type Call, type ChangeEntry } from '../appliance/index.ts';
import { MASK } from '../graph/mask.ts';
import { pathOf } from '../graph/paths.ts';
import { canonicalJson, LoadedObject, type ObjectReference } from '../graph/objects.ts';
import type { Resource } from '../graph/resource.ts';
import { isRecord, type WireRecord } from '../wire/json.ts';
import { MalformedMember } from '../wire/problems.ts';
import { foldReferences } from '../wire/references.ts';
import type { Evidence } from './net-changes.ts';

/** What an object says of the change of it; `unsure` if it fits neither before nor after, or both, or cannot be read. */
export type Verdict = 'committed' | 'rolled back' | 'unsure';

/**
 * Looks at changed objects to tell whether the changes are there.
 * An object that was created proves it: the appliance has chosen its key, so nobody else has made it. Everything else can look otherwise
 * because somebody has changed it afterwards.
 * @param net see {@link netChanges}
 * @returns `unsure` if the objects say nothing, or contradict each other.
 */
export async function judge(client: ApplianceClient, call: Call, net: readonly Evidence[]): Promise<Verdict> {
  const verdicts = new Set<Verdict>();
  for (const piece of net) {
    const verdict = await verdictOf(client, call, piece);
    if (verdict === 'committed' && piece.kind === 'created') return 'committed';
    if (verdict !== 'unsure') verdicts.add(verdict);
  }
  const [verdict, other] = verdicts;
  return verdict !== undefined && other === undefined ? verdict : 'unsure';
}

/** Pieces that are looked at before it is given up to find one that tells something. */
const MOST_UNSURE = 3;

/**
 * Tells whether any of an operation's changes is there: the earliest one is if any is, because a commit takes everything before it. So this
 * costs one request, mostly.
 */
export async function isAnythingThere(client: ApplianceClient, call: Call, net: readonly Evidence[]): Promise<boolean> {
  // That an object is gone is no proof: somebody else can have deleted it.
  for (const piece of net.filter(({ kind }) => kind !== 'deleted').slice(0, MOST_UNSURE)) {
    const verdict = await verdictOf(client, call, piece);
    if (verdict !== 'unsure') return verdict === 'committed';
  }
  return false;
}

/** Tells whether nothing of an operation's changes is missing, as far as the objects tell. */
export async function isAllThere(client: ApplianceClient, call: Call, net: readonly Evidence[]): Promise<boolean> {
  for (const piece of net) if ((await verdictOf(client, call, piece)) === 'rolled back') return false;
  return true;
}

async function verdictOf(client: ApplianceClient, call: Call, piece: Evidence): Promise<Verdict> {
  try {
    return await judgePiece(client, call, piece);
  } catch (error) {
    if (!cannotBeRead(error)) throw error;
    return 'unsure';
  }
}

async function judgePiece(client: ApplianceClient, call: Call, piece: Evidence): Promise<Verdict> {
  switch (piece.kind) {
    case 'created':
      return (await exists(client, call, piece.reference)) ? 'committed' : 'rolled back';
    case 'deleted':
      return (await exists(client, call, piece.reference)) ? 'rolled back' : 'committed';
    case 'replaced': {
      const { body } = await client.readObject(pathOf(piece.before), call);
      const now = foldReferences(body);
      const before = foldReferences(piece.before.exactBody);
      if (!piece.after) return judgeMembers(before, piece.sent, now);
      const isAfter = canonicalJson(now) === canonicalJson(foldReferences(piece.after.exactBody));
      return decide(isAfter, canonicalJson(now) === canonicalJson(before));
    }
    case 'reordered': {
      const now = await orderOf(client, call, piece.resource);
      return decide(isSameOrder(now, piece.after), isSameOrder(now, piece.before));
    }
  }
}

/**
 * Nobody has read what became of what was sent: the appliance drops members that it does not know and makes keys of secrets, so it
 * can be something else (protocol.md 4, 9.1). But what was to change has left its old value, or has not.
 */
function judgeMembers(before: unknown, sent: unknown, now: unknown): Verdict {
  if (!isRecord(before) || !isRecord(sent) || !isRecord(now)) return 'unsure';
  const isSame = (one: unknown, other: unknown): boolean => canonicalJson(one ?? null) === canonicalJson(other ?? null);
  const changed = Object.keys(sent).filter(
    (name) => (Object.hasOwn(before, name) || Object.hasOwn(now, name)) && !isSame(sent[name], before[name]),
  );
  if (changed.length === 0) return 'unsure';
  const kept = changed.filter((name) => isSame(now[name], before[name]));
  return decide(kept.length === 0, kept.length === changed.length);
}

/**
 * Tells whether something that was changed and rolled back is not any more what it was before: somebody else has changed it. What cannot be
 * read counts as unchanged, and so does what is not known as it was.
 * @param net see {@link netChanges}
 */
export async function hasChangedMeanwhile(
  client: ApplianceClient,
  call: Call,
  net: readonly Evidence[],
): Promise<boolean> {
  for (const piece of net) {
    try {
      if (await isAnother(client, call, piece)) return true;
    } catch (error) {
      if (!cannotBeRead(error)) throw error;
      if (error instanceof ApplianceError && error.failure === 'not-found') return true;
    }
  }
  return false;
}

/** @throws ApplianceError `not-found` if there is nothing any more */
async function isAnother(client: ApplianceClient, call: Call, piece: Evidence): Promise<boolean> {
  if (piece.kind === 'created') return false;
  if (piece.kind === 'reordered') {
    return !isSameOrder(await orderOf(client, call, piece.resource), piece.before);
  }
  const reference = piece.kind === 'replaced' ? piece.before : piece.reference;
  const { body } = await client.readObject(pathOf(reference), call);
  if (!piece.before) return false;
  const [now, before] = [foldReferences(body), foldReferences(piece.before.exactBody)];
  if (piece.kind === 'replaced') return canonicalJson(now) !== canonicalJson(before);
  return isRecord(now) && isRecord(before) && differs(now, before);
}

/** Compares the members that both have: a list of changes can have others than an object, and masks for secrets. */
function differs(one: WireRecord, other: WireRecord): boolean {
  return Object.keys(one).some((name) => {
    if (!Object.hasOwn(other, name)) return false;
    const [here, there] = [canonicalJson(one[name]), canonicalJson(other[name])];
    return here !== there && !here.includes(MASK) && !there.includes(MASK);
  });
}

/** What the appliance's list of changes says of deleted objects that nobody has read before: how they were. */
export function withDeletedBodies(net: readonly Evidence[], changes: readonly ChangeEntry[]): readonly Evidence[] {
  return net.map((piece) => {
    if (piece.kind !== 'deleted' || piece.before) return piece;
    const below = pathOf(piece.reference);
    // How paths are written there is not documented (protocol.md 5.6); below the collection they end alike.
    const entry = changes.find(({ type, path }) => type === 'delete' && path !== undefined && path.endsWith(below));
    if (!isRecord(entry?.oldValue)) return piece;
    const { resource, key } = piece.reference;
    return { ...piece, before: new LoadedObject(resource, key, entry.oldValue, 0) };
  });
}

/** What stands in the way of reading an object is no evidence. */
function cannotBeRead(error: unknown): boolean {
  return error instanceof ApplianceError || error instanceof MalformedMember;
}

function decide(isAfter: boolean, isBefore: boolean): Verdict {
  if (isAfter === isBefore) return 'unsure';
  return isAfter ? 'committed' : 'rolled back';
}

/** Compares how the keys stand that both have: others may have been created or deleted, by the same operation for example. */
function isSameOrder(one: readonly string[], other: readonly string[]): boolean {
  const inOne = new Set(one);
  const inOther = new Set(other);
  const common = one.filter((key) => inOther.has(key));
  return common.join('\n') === other.filter((key) => inOne.has(key)).join('\n');
}

/** The keys of a collection in its order. */
async function orderOf(client: ApplianceClient, call: Call, resource: Resource): Promise<readonly string[]> {
  const { items } = await client.readList(resource.path, call);
  return items.map((item) => ('key' in item ? item.key : ''));
}

async function exists(client: ApplianceClient, call: Call, reference: ObjectReference): Promise<boolean> {
  try {
    await client.readObject(pathOf(reference), call);
    return true;
  } catch (error) {
    if (error instanceof ApplianceError && error.failure === 'not-found') return false;
    throw error;
  }
}
