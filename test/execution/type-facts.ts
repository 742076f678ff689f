import {
  isAbstractType,
  isCompositeType,
  isObjectType,
  isUnionType,
  TypeNameMetaFieldDef,
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

import { namedCompositeOf } from './scope.ts';

type Field = GraphQLField<unknown, unknown>;

/** Fields of a type. */
interface FieldsOfType {
  /** Those that lead to objects with ids, or to pages of them. */
  readonly references: readonly Field[];
  /** The others with sub-selections. */
  readonly parts: readonly Field[];
  /** Those without, and `__typename`. */
  readonly leaves: readonly Field[];
}

/** Types on which fragments may be where something of another type is selected: all that share an object type with it. */
interface Overlapping {
  readonly abstract: readonly GraphQLAbstractType[];
  readonly objects: readonly GraphQLObjectType[];
}

/** What can be selected of the types of a schema, found out once for thousands of operations. */
export class TypeFacts {
  readonly schema: GraphQLSchema;
  readonly #fields = new Map<string, FieldsOfType>();
  readonly #overlapping = new Map<string, Overlapping>();

  constructor(schema: GraphQLSchema) {
    this.schema = schema;
  }

  fields(type: GraphQLCompositeType): FieldsOfType {
    return remembered(this.#fields, type.name, () => {
      const fields: readonly Field[] = isUnionType(type) ? [] : Object.values(type.getFields());
      const references = fields.filter(({ type: result }) => {
        const target = namedCompositeOf(result);
        return target && !isUnionType(target) && ['id', 'edges', 'node'].some((name) => name in target.getFields());
      });
      const leaves = fields.filter(({ type: result }) => !namedCompositeOf(result));
      const parts = fields.filter((field) => !references.includes(field) && !leaves.includes(field));
      return { references, parts, leaves: [...leaves, TypeNameMetaFieldDef] };
    });
  }

  /** Tells whether there is an object type that is both. */
  doOverlap(one: GraphQLCompositeType, other: GraphQLCompositeType): boolean {
    const { abstract, objects } = this.overlapping(one);
    return [...abstract, ...objects].includes(other);
  }

  overlapping(type: GraphQLCompositeType): Overlapping {
    return remembered(this.#overlapping, type.name, () => {
      const own = this.#objectsOf(type);
      const types = Object.values(this.schema.getTypeMap())
        .filter(isCompositeType)
        .filter((other) => this.#objectsOf(other).some((object) => own.includes(object)));
      return { abstract: types.filter(isAbstractType), objects: types.filter(isObjectType) };
    });
  }

  #objectsOf(type: GraphQLCompositeType): readonly GraphQLObjectType[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type) : [type];
  }
}

function remembered<Value>(values: Map<string, Value>, name: string, make: () => Value): Value {
  let value = values.get(name);
  if (value === undefined) values.set(name, (value = make()));
  return value;
}
