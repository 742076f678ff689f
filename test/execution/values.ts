import { isListType, isNonNullType, type GraphQLArgument, type GraphQLInputType } from 'graphql';

import type { Model } from '../../src/schema/model.ts';
import type { Corpus } from './corpus.ts';

/** Texts that are no id of anything, or of something that cannot be addressed. */
const ODD_IDS: readonly unknown[] = [
  'gone',
  '',
  'AuditPolicy:',
  'AuditPolicy:gone',
  'Nothing:x',
  '..',
  'a/b',
  '__proto__:x',
  7,
];

const SIZES: readonly unknown[] = [3, 50, 2, 4, 1, 5, 1000, 0, null, 100, 10, -1, 1001];

/** Values for the arguments of queries, as they fit a configuration: ids that are there and ids that are not, sizes, cursors. */
export function argumentValues(
  { resources, fragments }: Pick<Model, 'resources' | 'fragments'>,
  corpus: Pick<Corpus, 'keys' | 'lists'>,
): (field: string, argument: GraphQLArgument) => readonly unknown[] {
  const ids: string[] = [];
  const keysOfFields = new Map<string, readonly string[]>();
  for (const { type, path, singular, plural } of resources.values()) {
    const keys = plural === undefined ? [path.slice(path.lastIndexOf('/') + 1)] : (corpus.keys.get(path) ?? []);
    keysOfFields.set(`Query.${singular}`, [...keys, ...keys.map((key) => `${type}:${key}`)]);
    if (plural !== undefined) keysOfFields.set(`Query.${plural}`, corpus.lists.get(path) ?? []);
    ids.push(...keys.slice(0, 2).map((key) => `${type}:${key}`));
  }
  for (const { type, owner, maps } of fragments.values()) {
    const [key = 'gone'] = corpus.keys.get(owner.path) ?? [];
    ids.push(`${type}:${[key, ...maps.flatMap((map) => [map, 'gone'])].join('.')}`);
  }
  const cursors = (field: string): readonly string[] =>
    ['key:gone', 'place:1', ...(keysOfFields.get(field) ?? []).map((key) => `key:${key}`)].map((text) =>
      Buffer.from(text).toString('base64url'),
    );
  return (field, { name, type }) => {
    const known = keysOfFields.get(field);
    if (name === 'ids')
      return [ids.slice(0, 2), [...ids, ...ODD_IDS], [...ids.slice(3, 9), 'gone'], [], ids.slice(-1), ids[0]];
    if (name === 'id') return [...Array.from({ length: 8 }, () => known ?? ids).flat(), ...ODD_IDS, ids[0]];
    if (typeNameOf(type) === 'Int') return SIZES;
    return [null, ...cursors(field).slice(2), ...cursors(field), 'no cursor', ''];
  };
}

function typeNameOf(type: GraphQLInputType): string {
  return isNonNullType(type) || isListType(type) ? typeNameOf(type.ofType) : type.name;
}
