/** A JSON object as it came from the appliance. */
export type WireRecord = Record<string, unknown>;

/** Tells a JSON object from a list, null and the scalars. */
export function isRecord(value: unknown): value is WireRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The own member of a record, or undefined. Threat: `__proto__` or `constructor` as a member's name must find what the JSON
 * holds and never what every object inherits.
 */
export function member(record: WireRecord, name: string): unknown {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Sets an own member, also one that is called `__proto__`. */
export function setMember(record: WireRecord, name: string, value: unknown): void {
  if (name === '__proto__') {
    Object.defineProperty(record, name, { value, enumerable: true, configurable: true, writable: true });
  } else record[name] = value;
}
