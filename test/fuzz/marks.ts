import {
  Kind,
  isUnionType,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
  type SelectionSetNode,
} from 'graphql';

/** Names in answers under which each object tells its type, its id, and its key in an ordered map, where it has them. */
export const TYPE = 'fz_type';
export const ID = 'fz_id';
export const KEY = 'fz_key';

/** An operation with marks in every selection, so that it can be told of every value of the answer where it has come from. */
export function marked(schema: GraphQLSchema, text: string): string {
  const types = new TypeInfo(schema);
  const addMarks = (set: SelectionSetNode): SelectionSetNode | undefined => {
    const type = types.getParentType();
    if (!type || rootsOf(schema).includes(type.name)) return undefined;
    const fields = isUnionType(type) ? {} : type.getFields();
    const marks = [field(TYPE, '__typename')];
    if ('id' in fields) marks.push(field(ID, 'id'));
    else if ('key' in fields) marks.push(field(KEY, 'key'));
    return { ...set, selections: [...set.selections, ...marks] };
  };
  return print(visit(parse(text), visitWithTypeInfo(types, { SelectionSet: { leave: addMarks } })));
}

function rootsOf(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type?.name ?? []);
}

function field(alias: string, name: string): FieldNode {
  return { kind: Kind.FIELD, alias: { kind: Kind.NAME, value: alias }, name: { kind: Kind.NAME, value: name } };
}
