import { ApplianceError, type ApplianceClient, type Call } from '../appliance/index.ts';
import { pathOf } from '../graph/paths.ts';
import { canonicalJson, type LoadedObject, type ObjectReference } from '../graph/objects.ts';
import type { Resource } from '../graph/resource.ts';
import { isRecord } from '../wire/json.ts';
import { MalformedMember } from '../wire/problems.ts';
import { foldReferences } from '../wire/references.ts';

/** What would be there after the commit, and what if there was none. */
export type Evidence =
  | { readonly kind: 'created'; readonly reference: ObjectReference }
  | { readonly kind: 'deleted'; readonly reference: ObjectReference }
  | { readonly kind: 'replaced'; readonly before: LoadedObject; readonly sent: unknown; after?: LoadedObject }
  | {
      readonly kind: 'reordered';
      readonly resource: Resource;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/**
 * Tells whether changes leave the configuration another one: a client may send what is there already, or take back in one field what it
 * has done in another.
 */
export function changeAnything(evidence: readonly Evidence[]): boolean {
  const states = new Map<string, { readonly before: string; after: string }>();
  for (const piece of evidence) {
    const [what, before, after] = statesOf(piece);
    const known = states.get(what);
    if (known) known.after = after;
    else states.set(what, { before, after });
  }
  return [...states.values()].some(({ before, after }) => before !== after);
}

/** What has changed, and how it was before and after; an object of which only that it exists is known is like no other. */
function statesOf(piece: Evidence): readonly [string, string, string] {
  switch (piece.kind) {
    case 'created':
      return [piece.reference.id, ABSENT, 'created'];
    case 'deleted':
      return [piece.reference.id, 'deleted', ABSENT];
    case 'replaced':
      return [piece.before.id, canonicalJson(foldReferences(piece.before.body)), canonicalJson(piece.sent)];
    case 'reordered':
      return [`order of ${piece.resource.path}`, piece.before.join('\n'), piece.after.join('\n')];
  }
}

const ABSENT = 'absent';

type Verdict = 'committed' | 'rolled back' | 'unsure';

/**
 * Looks at the changed objects to tell whether a commit was carried out whose answer was lost.
 * @returns `unsure` if what is there fits neither, or both, or cannot be read.
 */
export async function judge(client: ApplianceClient, call: Call, evidence: readonly Evidence[]): Promise<Verdict> {
  const verdicts = new Set<Verdict>();
  for (const piece of evidence) {
    try {
      verdicts.add(await judgePiece(client, call, piece));
    } catch (error) {
      if (!cannotBeRead(error)) throw error;
    }
  }
  verdicts.delete('unsure');
  const [verdict, other] = verdicts;
  return verdict !== undefined && other === undefined ? verdict : 'unsure';
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
      const before = foldReferences(piece.before.body);
      if (!piece.after) return judgeMembers(before, piece.sent, now);
      const isAfter = canonicalJson(now) === canonicalJson(foldReferences(piece.after.body));
      return decide(isAfter, canonicalJson(now) === canonicalJson(before));
    }
    case 'reordered': {
      const now = await orderOf(client, call, piece.resource);
      return decide(now === piece.after.join('\n'), now === piece.before.join('\n'));
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
 * read counts as unchanged.
 */
export async function hasChangedMeanwhile(
  client: ApplianceClient,
  call: Call,
  evidence: readonly Evidence[],
): Promise<boolean> {
  for (const piece of evidence) {
    try {
      if (piece.kind === 'replaced') {
        const { body } = await client.readObject(pathOf(piece.before), call);
        if (canonicalJson(body) !== canonicalJson(piece.before.body)) return true;
      } else if (piece.kind === 'deleted') {
        if (!(await exists(client, call, piece.reference))) return true;
      } else if (piece.kind === 'reordered') {
        if ((await orderOf(client, call, piece.resource)) !== piece.before.join('\n')) return true;
      }
    } catch (error) {
      if (!cannotBeRead(error)) throw error;
      if (error instanceof ApplianceError && error.failure === 'not-found') return true;
    }
  }
  return false;
}

/** What stands in the way of reading an object is no evidence. */
function cannotBeRead(error: unknown): boolean {
  return error instanceof ApplianceError || error instanceof MalformedMember;
}

function decide(isAfter: boolean, isBefore: boolean): Verdict {
  if (isAfter === isBefore) return 'unsure';
  return isAfter ? 'committed' : 'rolled back';
}

/** The keys of a collection in its order, as one text to compare. */
async function orderOf(client: ApplianceClient, call: Call, resource: Resource): Promise<string> {
  const { items } = await client.readList(resource.path, call);
  return items.map((item) => ('key' in item ? item.key : '')).join('\n');
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
