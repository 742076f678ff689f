import { MalformedMember } from './problems.ts';

/** Levels of JSON inside each other that are followed. What the documents describe has ten or so. */
export const DEEPEST = 200;

/**
 * Tells whether JSON has more levels than are followed.
 * Threat: a parser takes a text of a hundred thousand brackets, but whatever walks through its value afterwards overflows the stack.
 */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return true;
  return Object.values(value).some((inner) => isTooDeep(inner, levels - 1));
}

/** To be called before something walks through what the appliance sent. @throws MalformedMember */
export function checkNesting(wire: unknown): void {
  if (isTooDeep(wire)) throw new MalformedMember(`at most ${DEEPEST} levels`, wire);
}
