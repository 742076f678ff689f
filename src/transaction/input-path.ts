import { isRecord, type WireRecord } from '../wire/json.ts';
import type { Place } from './body-walk.ts';

type Steps = readonly (string | number)[];

/**
 * The path by which a caller has written, or should have written, a member: through the field where it is typed, else through `body`.
 * @param input of the field, as the caller wrote it.
 * @param isWritten set to true if it counts only if the input says something of the very member.
 * @returns undefined if the input has nothing to do with the place.
 */
export function inputPathOf(input: WireRecord, { names, wire }: Place, isWritten = false): Steps | undefined {
  const body = input['body'];
  const typed = depthOf(input, names);
  const inBody = isRecord(body) ? depthOf(body, wire) : 0;
  if (typed === names.length && typed > 0) return ['input', ...names];
  if (inBody === wire.length && inBody > 0) return ['input', 'body', ...numbered(body, wire)];
  if (isWritten || typed + inBody === 0) return undefined;
  return inBody >= typed ? ['input', 'body', ...numbered(body, wire)] : ['input', ...names];
}

/** How many steps lead from a value to something. */
function depthOf(value: unknown, steps: Steps): number {
  let inner = value;
  for (const [depth, step] of steps.entries()) {
    if (typeof inner !== 'object' || inner === null || !Object.hasOwn(inner, step)) return depth;
    inner = (inner as Record<string | number, unknown>)[step];
    if (inner === undefined) return depth;
  }
  return steps.length;
}

/** Steps with the places in lists as numbers. */
function numbered(value: unknown, steps: Steps): Steps {
  let inner = value;
  return steps.map((step) => {
    const isList = Array.isArray(inner);
    inner = typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined;
    return isList ? Number(step) : step;
  });
}
