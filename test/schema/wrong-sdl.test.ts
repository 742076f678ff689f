import fc from 'fast-check';
import { Lexer, Source, TokenKind } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { formatDiagnostic, SchemaError } from '../../src/schema/diagnostics.ts';
import { VOCABULARY_FILE, type SchemaSource } from '../../src/schema/sources.ts';
import { REAL_SOURCES } from './support.ts';

/** Places of the tokens of a file, the descriptions' included. */
function tokensOf({ text }: SchemaSource): { start: number; end: number }[] {
  const lexer = new Lexer(new Source(text));
  const tokens = [];
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.kind !== TokenKind.COMMENT) tokens.push({ start: token.start, end: token.end });
  }
  return tokens;
}

const FILES = REAL_SOURCES.filter(({ file }) => file !== VOCABULARY_FILE).map((source) => ({
  source,
  tokens: tokensOf(source),
}));

const NAMES = FILES.flatMap(({ source, tokens }) => tokens.map(({ start, end }) => source.text.slice(start, end)));

/** One token of one file is deleted, doubled, or replaced by a token from elsewhere or by a new name. */
const mutation = fc.constantFrom(...FILES).chain(({ source, tokens }) =>
  fc
    .record({
      place: fc.integer({ min: 0, max: tokens.length - 1 }),
      change: fc.oneof(
        fc.constant(() => ''),
        fc.constant((token: string) => `${token} ${token}`),
        fc.constantFrom(...NAMES).map((other) => () => other),
        fc
          .constantFrom('__proto__', 'constructor', 'String', 'Node', 'Query', 'id', 'toString', '[', '@')
          .map((name) => () => name),
      ),
    })
    .map(({ place, change }) => {
      const { start, end } = tokens[place] ?? { start: 0, end: 0 };
      const { file, text } = source;
      return { file, text: `${text.slice(0, start)}${change(text.slice(start, end))}${text.slice(end)}` };
    }),
);

/** The mistakes that are reported; none if it compiles. Anything but a SchemaError is thrown on. */
function mistakesOf(sources: readonly SchemaSource[]): readonly string[] {
  try {
    compileSchema(sources);
    return [];
  } catch (error) {
    if (error instanceof SchemaError) return error.diagnostics.map(formatDiagnostic);
    throw error;
  }
}

describe('a wrong SDL', () => {
  it('compiles, or throws a SchemaError whose lines say where', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 1, maxLength: 2 }), (mutated) => {
        const texts = new Map(mutated.map(({ file, text }) => [file, text]));
        const sources = REAL_SOURCES.map(({ file, text }) => ({ file, text: texts.get(file) ?? text }));
        const mistakes = mistakesOf(sources);
        if (mistakes.length > 0) refused += 1;
        for (const line of mistakes) expect(line).toMatch(/^[A-Z_]+ \S+ (schema\/[\w/.-]+|schema):\d+ \S/);
      }),
      { numRuns: 250 },
    );
    // The property would hold for a compiler that takes everything, too.
    expect(refused).toBeGreaterThan(100);
  });

  it('the real SDL has no mistakes', () => {
    expect(mistakesOf(REAL_SOURCES)).toEqual([]);
  });
});
