import { canonicalJson, type LoadedObject, type ObjectReference } from '../graph/objects.ts';
import type { Resource } from '../graph/resource.ts';
import { foldReferences } from '../wire/references.ts';

/** What one change leaves behind, and what was there before it. */
export type Evidence =
  | { readonly kind: 'created'; readonly reference: ObjectReference; after?: LoadedObject }
  | { readonly kind: 'deleted'; readonly reference: ObjectReference; readonly before?: LoadedObject | undefined }
  | { readonly kind: 'replaced'; readonly before: LoadedObject; readonly sent: unknown; after?: LoadedObject }
  | {
      readonly kind: 'reordered';
      readonly resource: Resource;
      /** Keys in their order. */
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

/**
 * What all changes of an operation together do to each object: an operation can touch one several times, and what it was in between is
 * neither how it was before nor how it will be. What was created and deleted again is left out.
 * @param evidence in the order of the changes
 * @returns one piece for each object and each order, in the order in which they were first touched.
 */
export function netChanges(evidence: readonly Evidence[]): readonly Evidence[] {
  const net = new Map<string, Evidence>();
  for (const piece of evidence) {
    const what = subjectOf(piece);
    const earlier = net.get(what);
    const both = earlier ? joined(earlier, piece) : piece;
    if (both) net.set(what, both);
    else net.delete(what);
  }
  return [...net.values()];
}

function subjectOf(piece: Evidence): string {
  if (piece.kind === 'reordered') return `order of ${piece.resource.path}`;
  return piece.kind === 'replaced' ? piece.before.id : piece.reference.id;
}

function joined(earlier: Evidence, later: Evidence): Evidence | undefined {
  if (earlier.kind === 'reordered' && later.kind === 'reordered') return { ...later, before: earlier.before };
  if (earlier.kind === 'created') {
    if (later.kind === 'deleted') return undefined;
    return later.kind === 'replaced' && later.after ? { ...earlier, after: later.after } : earlier;
  }
  if (earlier.kind !== 'replaced') return later;
  return later.kind === 'replaced' || later.kind === 'deleted' ? { ...later, before: earlier.before } : later;
}

/** Tells whether changes leave the configuration another one: a client may send what is there already, or take back what it has done. */
export function changeAnything(evidence: readonly Evidence[]): boolean {
  return netChanges(evidence).some((piece) => {
    if (piece.kind === 'reordered') return piece.before.join('\n') !== piece.after.join('\n');
    if (piece.kind !== 'replaced') return true;
    return canonicalJson(foldReferences(piece.before.exactBody)) !== canonicalJson(piece.sent);
  });
}
