/**
 * Codecs translate between a member of an appliance's JSON body and its GraphQL value. Each is built once from the authored
 * schema and holds the facts of one shape; the two directions stand side by side.
 *
 * `read` goes one level deep and is what a resolver hands on: an object stays the appliance's own record, a reference becomes a
 * key. `decode` goes all the way and yields the value that a client would write to get the same body; `encode` is its inverse:
 * `encode(decode(wire))` is `wire` with its references folded to keys, members that the schema does not model included.
 */
import type { Report } from './problems.ts';

export interface Codec {
  readonly kind:
    'scalar' | 'enum' | 'list' | 'map' | 'object' | 'toggle' | 'choice' | 'reference' | 'fragment' | 'secret';
  /**
   * One level of a wire value that is neither absent nor null.
   * @throws MalformedMember if the value has another shape than documented.
   */
  read(wire: unknown, report: Report): unknown;
  /** The whole wire value as a client would write it. @throws MalformedMember */
  decode(wire: unknown): unknown;
  /**
   * The wire value of what a client wrote; references as bare keys, as the appliance takes them (protocol.md 3.5).
   * @param current what is there now, references folded: members that the client left out keep their value. Lists and variants
   * are replaced.
   * @param beneath what `current` is: on top of a body that the client wrote itself, the variant that the body has is merged, too.
   */
  encode(value: unknown, current?: unknown, beneath?: Beneath): unknown;
}

/** What the members that a client gives are laid upon: the object as it is now, or a body that the same client gives. */
export type Beneath = 'current' | 'body';

/** For `decode`, where an odd value may not be passed over: the result would not be the inverse of what was read. */
export const reportByThrowing: Report = (problem) => {
  if (problem.kind === 'malformed') throw problem.error;
};
