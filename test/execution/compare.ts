import type { Outcome } from './run.ts';

/** Reports of an operation that the gateway passes on (src/http/operation.ts): beyond them, which ones is a matter of order. */
const MOST_REPORTED = 50;

/**
 * What is different between what graphql-js gives and what an executor gives, in words; empty if they are equal.
 *
 * The order of errors is not compared, nor are reports of which there are so many that not all are passed on. Everything else is certain,
 * also what went wrong below a null: graphql-js drops errors only when something non-null fails later than something beside it, and what
 * comes later than the rest is nullable in this schema (src/schema/attach.ts).
 */
export function differencesOf(expected: Outcome, actual: Outcome): readonly string[] {
  const differences: string[] = [];
  if (actual.text !== expected.text) differences.push(`data: ${String(expected.text)} but ${String(actual.text)}`);
  differences.push(...differ('errors', expected.errors, actual.errors));
  if (expected.reports.length < MOST_REPORTED) differences.push(...differ('reports', expected.reports, actual.reports));
  return [...differences, ...differ('requests', expected.requests, actual.requests)];
}

/** Compares sorted texts. */
function differ(what: string, expected: readonly string[], actual: readonly string[]): string[] {
  if (JSON.stringify(expected) === JSON.stringify(actual)) return [];
  const missing = without(expected, actual);
  const more = without(actual, expected);
  return [`${what}: missing ${missing.join(' ') || 'nothing'}; too much ${more.join(' ') || 'nothing'}`];
}

function without(texts: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return texts.filter((text) => {
    const place = left.indexOf(text);
    if (place >= 0) left.splice(place, 1);
    return place < 0;
  });
}
