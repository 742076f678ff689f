import { parseExact, unmark } from '../../../src/json/exact.ts';

/** JSON whose numbers keep their digits, so that a page shows whether they are the same. @throws SyntaxError */
export function parseJson(text: string): unknown {
  const plain: unknown = JSON.parse(text);
  return parseExact(text) ?? plain;
}

/** Stands in an expectation for a value, or for a part of a text, that is another one every time. */
export const ANY = '<any>';

/**
 * The actual value with `<any>` wherever the expected one has it, so that what differs afterwards is a real difference, and so that
 * the two can be compared, and shown, as they are.
 */
export function withPlaceholders(actual: unknown, expected: unknown): unknown {
  if (typeof expected === 'string' && expected.includes(ANY)) {
    if (expected === ANY) return actual === undefined ? undefined : ANY;
    const pattern = expected.split(ANY).map(escaped).join('.+');
    return typeof actual === 'string' && new RegExp(`^${pattern}$`, 's').test(actual) ? expected : actual;
  }
  if (Array.isArray(actual)) {
    const list: unknown[] = Array.isArray(expected) ? expected : [];
    return actual.map((item, index) => withPlaceholders(item, list[index]));
  }
  if (!isRecord(actual)) return actual;
  const record = isRecord(expected) ? expected : {};
  return Object.fromEntries(
    Object.entries(actual).map(([name, value]) => [name, withPlaceholders(value, record[name])]),
  );
}

/** The same for lines whose order does not matter: an expected line with `<any>` takes the first actual one that fits it. */
export function linesWithPlaceholders(actual: readonly string[], expected: readonly string[]): string[] {
  const lines = actual.filter((line) => !expected.includes(line));
  for (const line of expected.filter((candidate) => candidate.includes(ANY))) {
    const index = lines.findIndex((candidate) => withPlaceholders(candidate, line) === line);
    if (index >= 0) lines[index] = line;
  }
  return [...actual.filter((line) => expected.includes(line)), ...lines];
}

/** A response with its errors in the order of their paths: fields fail in the order in which the appliance answers. */
export function withSortedErrors(response: unknown): unknown {
  if (!isRecord(response) || !Array.isArray(response['errors'])) return response;
  const placeOf = (error: unknown): string =>
    JSON.stringify(isRecord(error) ? [error['path'], error['message']] : error);
  const errors = response['errors'].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  return { ...response, errors };
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const WIDTH = 110;

/** JSON for reading: whatever fits on a line stays on one. */
export function printJson(value: unknown, indent = ''): string {
  const line = oneLine(value);
  if (indent.length + line.length <= WIDTH || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => printJson(item, inner))
    : Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${printJson(item, inner)}`);
  return `${open}\n${items.map((item) => `${inner}${item}`).join(',\n')}\n${indent}${close}`;
}

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (!isRecord(value)) return unmark(JSON.stringify(value));
  const members = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${oneLine(item)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
