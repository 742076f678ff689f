/** The naming rules of design.md 1.4, each with its inverse. There are no plural heuristics: a resource states its plural. */

/** Name of a field's member on the wire: `auditPolicy` -> `audit_policy`, `x509Identity` -> `x509_identity`. */
export function wireName(fieldName: string): string {
  return fieldName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/** Name in GraphQL of a name on the wire: `audit_policy` -> `auditPolicy`, `errors-only` -> `errorsOnly`. */
export function fieldName(wire: string): string {
  return wire.replace(/[_-]+([a-zA-Z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** Field of Query for one object, and stem of its mutations: `AuditPolicy` -> `auditPolicy`, `X509Identity` -> `x509Identity`. */
export function singularField(typeName: string): string {
  return typeName.charAt(0).toLowerCase() + typeName.slice(1);
}

/** String on the wire of an enum value that states none: `AUDIT_AND_AUTHORIZE` -> `audit_and_authorize`. */
export function enumWireValue(valueName: string): string {
  return valueName.toLowerCase();
}
