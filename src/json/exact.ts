/**
 * Values that keep the digits of numbers. A number that a double cannot carry digit for digit is a string with a mark before the digits: whatever
 * walks through JSON, copies it or merges it carries a string as it is. Where such a value becomes text, the marks are taken away.
 */
import { randomBytes } from 'node:crypto';

import { canonicalNumber, isBeyondDouble, isOdd, mayHaveOddNumbers, replaceNumbers } from './numbers.ts';

/**
 * Begins the string that stands for a number.
 * Threat: a text of the appliance or of a client that begins so would be taken for a number; so it is another one in each process, cannot
 * be guessed, and is told to nobody. Who knew it could still write nothing but numbers with it.
 */
const MARK = `exact:${randomBytes(16).toString('base64url')}:`;
const MARKED = new RegExp(`"${MARK}(-?\\d[-+.\\deE]*)"`, 'g');

/** False until the process has met the first such number: nothing needs to be looked for before. */
let isThereAny = false;

/** A number as a value that keeps its digits: a number where that does, else a marked string. @param digits in the form of JSON */
export function exactNumber(digits: string): number | string {
  return isOdd(digits) ? marked(digits) : Number(digits);
}

/** Tells whether a value is a number that was marked. */
export function isExactNumber(value: unknown): value is string {
  return isThereAny && typeof value === 'string' && value.startsWith(MARK);
}

/**
 * What `JSON.parse` gives, but with marked numbers.
 * @param text must be JSON.
 * @returns undefined if there is none to mark.
 */
export function parseExact(text: string): unknown {
  if (!mayHaveOddNumbers(text)) return undefined;
  const exact = replaceNumbers(text, (digits) => (isOdd(digits) ? `"${marked(digits)}"` : undefined));
  return exact === undefined ? undefined : JSON.parse(exact);
}

/** The same for JSON in UTF-8. */
export function parseExactBytes(bytes: Buffer): unknown {
  return mayHaveOddNumbers(bytes.toString('latin1')) ? parseExact(bytes.toString('utf8')) : undefined;
}

/** JSON text with the digits in the place of marked numbers. */
export function unmark(json: string): string {
  return isThereAny && json.includes(MARK) ? json.replaceAll(MARKED, '$1') : json;
}

/** The same, with each number in the one form that all numbers of its value have. */
export function unmarkCanonical(json: string): string {
  if (!isThereAny || !json.includes(MARK)) return json;
  return json.replaceAll(MARKED, (_, digits: string) => canonicalNumber(digits));
}

/**
 * A number in the variables of a client that a double does not hold. It is no marked string, because a text may stand in its place: GraphQL's
 * own types refuse it and tell its digits, JSON takes it ({@link markNumbersIn}).
 */
export class ExactNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }

  /** What messages show. */
  toJSON(): string {
    return this.digits;
  }
}

let isThereExactNumber = false;

/**
 * Variables as text in which numbers and texts are told apart.
 */
export function variablesText(variables: unknown): string {
  if (!isThereExactNumber) return JSON.stringify(variables);
  return JSON.stringify(variables, function (this: Record<string, unknown>, name, value: unknown) {
    const own = this[name];
    return own instanceof ExactNumber ? marked(own.digits) : value;
  });
}

/** Marks the numbers in a value, which belongs to one request and is changed itself. @returns the value */
export function markNumbersIn(value: unknown): unknown {
  if (!isThereExactNumber) return value;
  return changeEach(value, (inner) => (inner instanceof ExactNumber ? marked(inner.digits) : inner));
}

/** Tells whether JSON text has a number that a double does not hold. @param text must be JSON. */
export function hasNumberBeyondDouble(text: string): boolean {
  if (!mayHaveOddNumbers(text)) return false;
  return replaceNumbers(text, (digits) => (isBeyondDouble(digits) ? '' : undefined)) !== undefined;
}

/**
 * A request with the numbers in its variables that a double does not hold as {@link ExactNumber}.
 * @param body what the text was parsed to.
 */
export function withExactVariables(text: string, body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !hasNumberBeyondDouble(text)) return body;
  const exact = JSON.parse(
    replaceNumbers(text, (digits) => (isBeyondDouble(digits) ? `"${marked(digits)}"` : undefined)) ?? text,
  ) as Record<string, unknown>;
  const { variables } = exact;
  if (typeof variables !== 'object' || variables === null) return body;
  isThereExactNumber = true;
  const own = changeEach(variables, (inner) =>
    isExactNumber(inner) ? new ExactNumber(inner.slice(MARK.length)) : inner,
  );
  return { ...body, variables: own };
}

function marked(digits: string): string {
  isThereAny = true;
  return MARK + digits;
}

/** Changes the leaves of JSON, however deep they are. */
function changeEach(value: unknown, change: (inner: unknown) => unknown): unknown {
  const holder = { value };
  const open: object[] = [holder];
  for (let node = open.pop(); node; node = open.pop()) {
    const members = node as Record<string, unknown>;
    for (const [name, inner] of Object.entries(members)) {
      const changed = change(inner);
      // Members are there already, so `__proto__` is an own one as well.
      if (changed !== inner) Object.defineProperty(members, name, { value: changed });
      else if (typeof inner === 'object' && inner !== null) open.push(inner);
    }
  }
  return holder.value;
}
