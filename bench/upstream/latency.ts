/** How long the upstream waits before each answer. */
export interface Latency {
  readonly baseMs: number;
  /** `four-percent`: 4 % of the objects, always the same ones, are ten times slower. */
  readonly stragglers: 'none' | 'four-percent';
}

export const NO_LATENCY: Latency = { baseMs: 0, stragglers: 'none' };

/** Milliseconds before the answer to a path. Collections are never slow: one slow list would hide what is measured. */
export function delayOf({ baseMs, stragglers }: Latency, path: string): number {
  return stragglers === 'four-percent' && isStraggler(path) ? baseMs * 10 : baseMs;
}

/**
 * One in 25 of the paths of objects, by FNV-1a, so that every run and every contender has the same ones. Of the 261 resources
 * of N = 100 this remainder hits 10: five connection policies, five of the policies that they refer to.
 */
function isStraggler(path: string): boolean {
  if (!/^\/api\/configuration\/[^/]+\/[^/]+\/[^/]+$/u.test(path)) return false;
  let hash = 0x811c9dc5;
  for (let index = 0; index < path.length; index += 1) {
    hash = Math.imul(hash ^ path.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash % 25 === 4;
}
