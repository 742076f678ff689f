/** The appliance sent a value that does not fit the documented shape of a member. The message holds no value, only its kind. */
export class MalformedMember extends Error {
  /** @param expected the documented kind, for example `a list`. @param wire what came instead. */
  constructor(expected: string, wire: unknown) {
    super(`The appliance sent ${kindOf(wire)} where its documentation describes ${expected}.`);
    this.name = 'MalformedMember';
  }
}

/** Something odd that costs no field its value, so that it cannot be thrown. */
export type WireProblem =
  /** A list that is not one (reads as empty), or an item of a list (is left out). */
  | { readonly kind: 'malformed'; readonly error: MalformedMember }
  /** A value that the schema's enum does not have: a newer appliance. Reads as null. */
  | { readonly kind: 'unknown-enum-value'; readonly enumName: string };

export type Report = (problem: WireProblem) => void;

/** Names the kind of a JSON value without showing it: values can be secrets. */
function kindOf(wire: unknown): string {
  if (wire === undefined) return 'nothing';
  if (wire === null) return 'null';
  if (Array.isArray(wire)) return 'a list';
  if (typeof wire === 'object') return 'an object';
  return `a ${typeof wire}`;
}
