import { GraphQLBoolean, GraphQLID, GraphQLString, isEnumType, type GraphQLLeafType } from 'graphql';

import { unmark } from '../json/exact.ts';

/** JSON text of a leaf value that is not null. @throws what the type's `serialize` throws, or TypeError if it gives nothing. */
export type LeafText = (value: unknown) => string;

/** How values of a leaf type become JSON text: what `serialize` gives, with shortcuts for what codecs have checked already. */
export function leafTextOf(type: GraphQLLeafType): LeafText {
  const serialized: LeafText = (value) => {
    const result: unknown = type.serialize(value);
    if (result == null) throw new TypeError(`${type.name} has no value for what was read.`);
    return unmark(JSON.stringify(result));
  };
  if (type === GraphQLString || type === GraphQLID) {
    return (value) => (typeof value === 'string' ? JSON.stringify(value) : serialized(value));
  }
  if (type === GraphQLBoolean) {
    return (value) => (value === true ? 'true' : value === false ? 'false' : serialized(value));
  }
  if (isEnumType(type)) {
    const texts = new Map<unknown, string>(type.getValues().map(({ name, value }) => [value, JSON.stringify(name)]));
    return (value) => texts.get(value) ?? serialized(value);
  }
  return serialized;
}
