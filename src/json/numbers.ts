/**
 * Numbers in JSON text, by their digits. `JSON.parse` makes doubles of them: `9007199254740993` becomes another number, `1e400` none at all,
 * and `1.0` is written back as `1` (RFC 8259 6 leaves that to the reader).
 */

/** Where an odd number can begin: what stands before a value, then 16 digits, a fraction, an exponent or `-0`. */
const MAY_BE_ODD = /[:,[ \n\t\r]-?(?:\d{16}|\d{1,15}[.eE])|[:,[ \n\t\r]-0|^-?\d/;
const NUMBER = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;
const QUOTE_OR_NUMBER = /["\-\d]/g;
const NUMBER_CHARACTERS = /[-+.\deE]*/y;
/** Digits of an exponent that are calculated with. */
const LONGEST_EXPONENT = 15;

/**
 * A quick look: false if JSON text has no number that `JSON.stringify` would write in another way than it stands there. Characters beyond
 * ASCII may be any others, so that bytes need no decoding.
 */
export function mayHaveOddNumbers(text: string): boolean {
  return MAY_BE_ODD.test(text);
}

/** Tells whether `JSON.stringify` would write a number in another way than with these digits. */
export function isOdd(digits: string): boolean {
  return String(Number(digits)) !== digits;
}

/** Tells whether the nearest double would be written with digits of another value: then these would be lost. */
export function isBeyondDouble(digits: string): boolean {
  const double = Number(digits);
  return !Number.isFinite(double) || decimalOf(digits) !== decimalOf(String(double));
}

/**
 * A number in the one form that all numbers of its value have: as `JSON.stringify` writes it, and beyond doubles as an integer without zeros at
 * its end, with an exponent.
 */
export function canonicalNumber(digits: string): string {
  return isBeyondDouble(digits) ? decimalOf(digits) : String(Number(digits));
}

/**
 * Replaces numbers in a text that is JSON; in what is none, the result may be JSON.
 * Threat: answers and requests have many megabytes, and strings of any length; so each character is looked at once, and strings are passed
 * over by looking for their ends.
 * @param replacementOf what stands in the place of a number; undefined: the number itself.
 * @returns undefined if nothing was replaced.
 */
export function replaceNumbers(
  text: string,
  replacementOf: (digits: string) => string | undefined,
): string | undefined {
  const parts: string[] = [];
  let from = 0;
  let at = 0;
  for (;;) {
    QUOTE_OR_NUMBER.lastIndex = at;
    const found = QUOTE_OR_NUMBER.exec(text)?.index;
    if (found === undefined) break;
    if (text[found] === '"') {
      at = endOfString(text, found);
      continue;
    }
    NUMBER_CHARACTERS.lastIndex = found;
    const digits = NUMBER_CHARACTERS.exec(text)?.[0] ?? '';
    at = found + digits.length;
    const replacement = NUMBER.test(digits) ? replacementOf(digits) : undefined;
    if (replacement === undefined) continue;
    parts.push(text.slice(from, found), replacement);
    from = at;
  }
  return parts.length === 0 ? undefined : parts.join('') + text.slice(from);
}

/** Where the text goes on behind a string; the end of the text if the string has none. */
function endOfString(text: string, start: number): number {
  let quote = start;
  for (;;) {
    quote = text.indexOf('"', quote + 1);
    if (quote < 0) return text.length;
    let before = quote;
    while (text[before - 1] === '\\') before -= 1;
    if ((quote - before) % 2 === 0) return quote + 1;
  }
}

/** The value of a number as an integer and an exponent; texts are the same if values are, but where an exponent has too many digits. */
function decimalOf(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = NUMBER.exec(text) ?? [];
  const digits = whole + fraction;
  let first = 0;
  while (digits[first] === '0') first += 1;
  if (first === digits.length) return '0';
  if (exponent.length > LONGEST_EXPONENT) return text;
  let last = digits.length;
  while (digits[last - 1] === '0') last -= 1;
  const power = Number(exponent) - fraction.length + (digits.length - last);
  return `${sign}${digits.slice(first, last)}e${power}`;
}
