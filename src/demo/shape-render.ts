import { isList, isObject, type Json, type JsonObject } from './json.ts';
import { chosenMembers, nicAddress, type Members, type Shape } from './shape.ts';

/** Gives the href of a reference to `key` in the collection `to`, or in a second one if the object is there. */
export type HrefOf = (to: string, key: string, or?: string) => string;

/** Hrefs as the documents show them: with a fragment for NIC addresses, and for passwords when `passwordFragments`. */
export function hrefsFor(passwordFragments: boolean, exists: (path: string, key: string) => boolean): HrefOf {
  return (first, key, second) => {
    const to = second !== undefined && exists(second, key) ? second : first;
    if (to === nicAddress) {
      const [nic = '', ...rest] = key.split('.');
      return `/api/configuration/network/nics/${encodeURIComponent(nic)}#${rest.join('/')}`;
    }
    const separator = to === 'passwords' && passwordFragments ? '#' : '/';
    return `/api/configuration/${to}${separator}${encodeURIComponent(key)}`;
  };
}

/** The body as read: references as `{key, meta.href}` (protocol.md 3.5), hidden members left out. */
export function render(shape: Shape, value: Json, hrefOf: HrefOf): Json {
  if (value === null) return null;
  switch (shape.kind) {
    case 'reference':
      return typeof value === 'string' ? { key: value, meta: { href: hrefOf(shape.to, value, shape.or) } } : value;
    case 'list':
      return isList(value) ? value.map((item) => render(shape.of, item, hrefOf)) : value;
    case 'map':
      return isObject(value) ? renderMap(shape.of, value, hrefOf) : value;
    case 'object':
      return isObject(value) ? renderMembers(shape.members, value, hrefOf) : value;
    case 'choice':
      return isObject(value) ? renderMembers(chosenMembers(shape, value), value, hrefOf) : value;
    default:
      return value;
  }
}

function renderMembers(members: Members, value: JsonObject, hrefOf: HrefOf): JsonObject {
  const shown: Record<string, Json> = {};
  for (const [member, content] of Object.entries(value)) {
    const shape = Object.hasOwn(members, member) ? members[member] : undefined;
    if (shape?.kind === 'hidden') continue;
    shown[member] = shape === undefined ? content : render(shape, content, hrefOf);
  }
  return shown;
}

function renderMap(of: Shape, value: JsonObject, hrefOf: HrefOf): JsonObject {
  return Object.fromEntries(
    Object.entries(value).map(([key, content]) => [key, key === '@order' ? content : render(of, content, hrefOf)]),
  );
}
