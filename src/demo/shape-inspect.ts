import { isList, isObject, type Json, type JsonObject } from './json.ts';
import { chosenMembers, type Members, type Shape } from './shape.ts';

/** What one body needs from the rest of the configuration. */
export interface Inspection {
  readonly references: { readonly to: string; readonly or?: string; readonly key: string; readonly where: string }[];
  /** Required members that are absent or null, as dotted paths. */
  readonly missing: string[];
}

/** Walks a stored body and collects its references and its missing members. */
export function inspect(shape: Shape, body: Json): Inspection {
  const inspection: Inspection = { references: [], missing: [] };
  walk(shape, body, '', inspection);
  return inspection;
}

function walk(shape: Shape, value: Json | undefined, where: string, found: Inspection): void {
  if (value === null || value === undefined) {
    if (shape.required === true) found.missing.push(where);
    return;
  }
  switch (shape.kind) {
    case 'name':
      if (value === '') found.missing.push(where);
      return;
    case 'reference':
      if (typeof value === 'string') {
        found.references.push({ to: shape.to, ...(shape.or !== undefined && { or: shape.or }), key: value, where });
      }
      return;
    case 'list':
      if (isList(value)) value.forEach((item, index) => walk(shape.of, item, `${where}[${String(index)}]`, found));
      return;
    case 'map':
      if (!isObject(value)) return;
      for (const key of Object.keys(value)) {
        if (key !== '@order') walk(shape.of, value[key], inside(where, key), found);
      }
      return;
    case 'object':
      if (isObject(value)) walkMembers(shape.members, value, where, found);
      return;
    case 'choice': {
      if (!isObject(value)) return;
      if (value[shape.tag] === undefined) found.missing.push(inside(where, shape.tag));
      walkMembers(chosenMembers(shape, value), value, where, found);
      return;
    }
    default:
      return;
  }
}

function walkMembers(members: Members, value: JsonObject, where: string, found: Inspection): void {
  for (const [member, shape] of Object.entries(members)) walk(shape, value[member], inside(where, member), found);
}

function inside(where: string, member: string): string {
  return where === '' ? member : `${where}.${member}`;
}
