/** An error of an answer, as far as it is looked at. */
export interface AnsweredError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}

/** What must be at one place of an answer: a value, a test of it, or a refusal. */
export type Expected =
  | string
  | number
  | boolean
  | null
  | Test
  | Refusal
  | WhileSignedIn
  | readonly Expected[]
  | { readonly [member: string]: Expected };

/** @returns what is wrong with a value; undefined: nothing. */
export type Test = (value: unknown) => string | undefined;

/** Nothing must be there, and an error must say why. */
export class Refusal {
  readonly code: string;
  constructor(code: string) {
    this.code = code;
  }
}

/** What is there for those who are signed in, and null without an error for others. */
export class WhileSignedIn {
  readonly expected: Expected;
  constructor(expected: Expected) {
    this.expected = expected;
  }
}

export interface Answered {
  readonly data?: unknown;
  readonly errors?: readonly AnsweredError[];
}

/**
 * Compares an answer with what must be in it.
 * @param tolerates whether an error of this code may have come instead of a value
 * @returns what is wrong; undefined: nothing.
 */
export function mistakeIn(
  { data, errors = [] }: Answered,
  expected: Expected,
  tolerates: (code: string) => boolean,
): string | undefined {
  const comparison = new Comparison(errors, tolerates);
  return comparison.compare(data, expected, '') ?? comparison.unexpected();
}

class Comparison {
  readonly #byPath = new Map<string, string>();
  /** Places that may be null: those of tolerated errors and all above them, because null goes up to what can be null. */
  readonly #excused = new Set<string>();
  readonly #unexpected = new Map<string, AnsweredError>();

  readonly #mayBeNobody: boolean;

  constructor(errors: readonly AnsweredError[], tolerates: (code: string) => boolean) {
    this.#mayBeNobody = tolerates('UNAUTHENTICATED');
    for (const error of errors) {
      const code = error.extensions?.code ?? '';
      const steps = error.path ?? [];
      const place = steps.map((step) => `.${step}`).join('');
      this.#byPath.set(place, code);
      if (!tolerates(code)) this.#unexpected.set(place, error);
      else
        for (let length = 0; length <= steps.length; length++)
          this.#excused.add(
            steps
              .slice(0, length)
              .map((step) => `.${step}`)
              .join(''),
          );
    }
  }

  compare(actual: unknown, expected: Expected, place: string): string | undefined {
    if (expected instanceof Refusal) return this.#refused(actual, expected, place);
    if (expected instanceof WhileSignedIn) {
      return actual === null && this.#mayBeNobody ? undefined : this.compare(actual, expected.expected, place);
    }
    if (actual == null && this.#excused.has(place)) return undefined;
    if (typeof expected === 'function') {
      const mistake = expected(actual);
      return mistake === undefined ? undefined : `${place}: ${mistake}`;
    }
    if (typeof expected !== 'object' || expected === null) {
      return actual === expected ? undefined : `${place}: ${short(actual)} instead of ${short(expected)}`;
    }
    if (typeof actual !== 'object' || actual === null)
      return `${place}: ${short(actual)} instead of an object or a list`;
    if (Array.isArray(expected) && (!Array.isArray(actual) || actual.length !== expected.length)) {
      return `${place}: ${Array.isArray(actual) ? actual.length : short(actual)} instead of a list of ${expected.length}`;
    }
    const members = Object.keys(expected);
    if (Object.keys(actual).length !== members.length)
      return `${place}: has ${Object.keys(actual).join()} instead of ${members.join()}`;
    for (const member of members) {
      const found = (actual as Record<string, unknown>)[member];
      const mistake = this.compare(
        found,
        (expected as Record<string, Expected>)[member] as Expected,
        `${place}.${member}`,
      );
      if (mistake !== undefined) return mistake;
    }
    return undefined;
  }

  /** The first error that nobody has expected. */
  unexpected(): string | undefined {
    for (const [place, { message, extensions }] of this.#unexpected)
      return `${place}: ${extensions?.code ?? 'no code'}: ${message}`;
    return undefined;
  }

  #refused(actual: unknown, { code }: Refusal, place: string): string | undefined {
    const told = this.#byPath.get(place);
    if (actual !== null) return `${place}: ${short(actual)} instead of ${code}`;
    if (told === code) this.#unexpected.delete(place);
    else if (!this.#excused.has(place)) return `${place}: ${told ?? 'no error'} instead of ${code}`;
    return undefined;
  }
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 120)}...` : text;
}
