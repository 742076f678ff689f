import { GraphQLError, locatedError } from 'graphql';

import { GatewayError } from '../errors/gateway-error.ts';
import type { Piece, ProblemListener } from './piece.ts';

/** Errors of an answer at most. Threat: a short request can have a hundred thousand, and telling each costs more than finding it. */
const MOST_ERRORS = 1_000;

/**
 * The errors of an answer; of those beyond the limit, how many they are.
 * @param odd told of each odd value.
 */
export function toldErrors(root: Piece, odd: ProblemListener['odd']): GraphQLError[] {
  const errors: GraphQLError[] = [];
  let untold = 0;
  root.tellProblems({
    error: (error, { nodes }, path) => {
      if (errors.length < MOST_ERRORS) errors.push(locatedError(error, nodes, path));
      else untold += 1;
    },
    odd,
  });
  if (untold === 0) return errors;
  const omitted = untold === 1 ? '1 more error was omitted' : `${untold} more errors were omitted`;
  const message = `${omitted}: an answer has ${MOST_ERRORS} at most. Ask for fewer objects, or mend the cause of the first ones.`;
  const cause = new GatewayError('QUERY_TOO_COMPLEX', message);
  return [...errors, new GraphQLError(cause.message, { originalError: cause })];
}
