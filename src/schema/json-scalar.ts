import { isScalarType, Kind, valueFromASTUntyped, visit, type GraphQLSchema, type ValueNode } from 'graphql';

import { exactNumber, markNumbersIn } from '../json/exact.ts';

/** `JSON` takes anything, numbers digit for digit: they are marked where a double does not hold them (json/exact.ts). */
export function attachJsonScalar(schema: GraphQLSchema): void {
  const scalar = schema.getType('JSON');
  if (!isScalarType(scalar)) return;
  scalar.parseValue = markNumbersIn;
  scalar.parseLiteral = (node, variables) => valueFromASTUntyped(withMarkedNumbers(node), variables);
}

/** The same value with texts in the place of numbers that have to be marked. */
function withMarkedNumbers(node: ValueNode): ValueNode {
  const mark = ({ value }: { readonly value: string }): ValueNode | undefined => {
    const number = exactNumber(value);
    return typeof number === 'string' ? { kind: Kind.STRING, value: number } : undefined;
  };
  return visit(node, { IntValue: mark, FloatValue: mark });
}
