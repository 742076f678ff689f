import { isList, isObject, type Json, type JsonObject } from './json.ts';
import { variantOf, type Members, type Shape } from './shape.ts';

/** What accepting a body needs from outside. */
export interface Acceptance {
  /** Collects what is wrong; an empty list afterwards means that the body is acceptable. */
  readonly problems: string[];
  /** Stores an inline secret and returns its key. */
  readonly createSecret: (body: JsonObject) => string;
}

/**
 * Turns a body as sent into a body as stored: unknown members dropped (protocol.md 4, rule 3), members of variants
 * that are not chosen dropped (7), inline secrets created (9.1). References in the read form, wrong types, unknown
 * variants and names with white space become problems. Null is always taken here: what must not be null is found
 * at commit, where the documents place semantic errors.
 */
export function accept(shape: Shape, value: Json, where: string, acceptance: Acceptance): Json {
  if (value === null) return null;
  const refuse = (what: string): Json => {
    acceptance.problems.push(`${where || 'body'}: ${what}`);
    return null;
  };
  switch (shape.kind) {
    case 'any':
      return acceptAnything(value, where, acceptance);
    case 'hidden':
    case 'text':
      return typeof value === 'string' ? value : refuse('must be a string');
    case 'name':
      if (typeof value !== 'string') return refuse('must be a string');
      return /\s/u.test(value) ? refuse('must not contain white space') : value;
    case 'int':
      return Number.isInteger(value) ? value : refuse('must be an integer');
    case 'flag':
      return typeof value === 'boolean' ? value : refuse('must be a boolean');
    case 'values':
      if (typeof value === 'string' && shape.values.includes(value)) return value;
      return refuse(`must be one of ${shape.values.join(', ')}`);
    case 'reference':
      if (typeof value === 'string') return value;
      if (shape.mayBePlain && isObject(value) && typeof value['plain'] === 'string') {
        return acceptance.createSecret({ plain: value['plain'] });
      }
      return refuse('a reference is written as the key alone');
    case 'list':
      if (!isList(value)) return refuse('must be a list');
      return value.map((item, index) => accept(shape.of, item, `${where}[${String(index)}]`, acceptance));
    case 'map':
      return isObject(value) ? acceptMap(shape.of, value, where, acceptance) : refuse('must be an object');
    case 'object':
      if (!isObject(value)) return refuse('must be an object');
      return acceptMembers(shape.members, value, where, acceptance, shape.open ? Object.keys(value) : []);
    case 'choice': {
      if (!isObject(value)) return refuse('must be an object');
      const tag = value[shape.tag];
      const members = variantOf(shape, tag);
      if (members === undefined && tag !== undefined) return refuse(`unknown ${shape.tag}`);
      const kept = acceptMembers({ ...shape.common, ...members }, value, where, acceptance, []);
      return tag === undefined ? kept : { ...kept, [shape.tag]: tag };
    }
  }
}

function acceptMembers(
  members: Members,
  value: JsonObject,
  where: string,
  acceptance: Acceptance,
  others: readonly string[],
): JsonObject {
  const kept: Record<string, Json> = {};
  for (const [member, shape] of Object.entries(members)) {
    const sent = Object.hasOwn(value, member) ? value[member] : undefined;
    if (sent !== undefined) kept[member] = accept(shape, sent, inside(where, member), acceptance);
  }
  for (const member of others) {
    const sent = value[member];
    // "__proto__" assigned to a plain object would replace its prototype instead of making a member.
    if (sent === undefined || Object.hasOwn(kept, member) || member === '__proto__') continue;
    kept[member] = acceptAnything(sent, inside(where, member), acceptance);
  }
  return kept;
}

/** An ordered map: `@order` must name exactly the other members. */
function acceptMap(of: Shape, value: JsonObject, where: string, acceptance: Acceptance): JsonObject {
  const keys = Object.keys(value).filter((key) => key !== '@order');
  const order = value['@order'];
  if (!isList(order) || !sameKeys(order, keys))
    acceptance.problems.push(`${where}: @order must name every member once`);
  const kept: Record<string, Json> = { '@order': order ?? keys };
  for (const key of keys) kept[key] = accept(of, value[key] ?? null, inside(where, key), acceptance);
  return kept;
}

/** Undocumented content: kept, except for references in the read form, which are refused everywhere. */
function acceptAnything(value: Json, where: string, acceptance: Acceptance): Json {
  if (isList(value)) {
    return value.map((item, index) => acceptAnything(item, `${where}[${String(index)}]`, acceptance));
  }
  if (!isObject(value)) return value;
  if (typeof value['key'] === 'string' && isObject(value['meta'])) {
    acceptance.problems.push(`${where}: a reference is written as the key alone`);
    return null;
  }
  return acceptMembers({}, value, where, acceptance, Object.keys(value));
}

/** True when both lists hold the same strings, each once. */
export function sameKeys(left: readonly Json[], right: readonly string[]): boolean {
  const seen = new Set(left);
  return left.length === right.length && seen.size === right.length && right.every((key) => seen.has(key));
}

function inside(where: string, member: string): string {
  return where === '' ? member : `${where}.${member}`;
}
