import { isRecord, setMember } from '../../src/wire/json.ts';
import type { Change, MemberFault } from './faults.ts';

type Place = { readonly holder: Record<string, unknown> | unknown[]; readonly name: string };

/** Changes a copy of a body. @param selected names of members that the operation selects. */
export function applyMemberFault(
  body: unknown,
  { place, change: what }: MemberFault,
  selected: ReadonlySet<string>,
): void {
  const { among, number: which } = place;
  const isMeant = (member: string, depth: number, value: unknown): boolean => {
    if (among === 'selected') return selected.has(member);
    if (among === 'lists') return selected.has(member) && Array.isArray(value);
    return among === 'anything' || (depth === 0 && (among === 'members' || member === 'name'));
  };
  const places = placesIn(body, isMeant);
  const chosen = places[which % Math.max(places.length, 1)];
  if (chosen) applyChange(chosen, what);
}

/** @param member name of the innermost member that holds the value: items of a list are told by the list's. */
function placesIn(
  value: unknown,
  isMeant: (member: string, depth: number, value: unknown) => boolean,
  member = '',
  depth = 0,
): Place[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown> | unknown[];
  return Object.entries(holder).flatMap(([name, inner]) => {
    const here = Array.isArray(holder) ? member : name;
    return [...(isMeant(here, depth, inner) ? [{ holder, name }] : []), ...placesIn(inner, isMeant, here, depth + 1)];
  });
}

function applyChange({ holder, name }: Place, what: Change): void {
  if (Array.isArray(holder)) {
    const index = Number(name);
    if (what.kind === 'delete' || what.kind === 'rename') holder.splice(index, 1);
    else if (what.kind === 'double') holder.push(holder[index]);
    else if (what.kind === 'add') holder.push(structuredClone(what.value));
    else holder[index] = structuredClone(what.value);
    return;
  }
  const value = holder[name];
  if (what.kind === 'delete' || what.kind === 'rename') delete holder[name];
  if (what.kind === 'rename') setMember(holder, `${name}_2`, value);
  else if (what.kind === 'double') setMember(holder, name, [value, value]);
  else if (what.kind === 'add') addBeside(holder, name, what);
  else if (what.kind === 'replace') setMember(holder, name, structuredClone(what.value));
}

/** Into the member if it is an object, beside it otherwise. */
function addBeside(holder: Record<string, unknown>, name: string, what: Extract<Change, { kind: 'add' }>): void {
  const inner = holder[name];
  setMember(isRecord(inner) ? inner : holder, what.name, structuredClone(what.value));
}
