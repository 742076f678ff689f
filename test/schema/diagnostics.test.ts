import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { describe, expect, it } from 'vitest';

import { compileSchema } from '../../src/schema/compile.ts';
import { didYouMean } from '../../src/nearest-name.ts';
import { SchemaError } from '../../src/schema/diagnostics.ts';
import { toySources } from './support.ts';

/*
 * Each fixture is a wrong file of the authored schema and, beside it, the lines that are reported. The one with a syntax error has
 * another ending, because formatters refuse it.
 */
const FOLDER = fileURLToPath(new URL('diagnostics/', import.meta.url));
const FIXTURES = readdirSync(FOLDER).filter((file) => /\.(graphql|sdl)$/.test(file));

function nameOf(file: string): string {
  return file.replace(/\.\w+$/, '');
}

function codeOf(file: string): string {
  return nameOf(file).replaceAll('-', '_').toUpperCase();
}

/** Codes that the compiler can report, read from the union type: a type leaves no list behind. */
function declaredCodes(): string[] {
  const source = readFileSync(new URL('../../src/schema/diagnostics.ts', import.meta.url), 'utf8');
  const union = /export type DiagnosticCode =([^;]+);/.exec(source)?.[1] ?? '';
  return [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code ?? '');
}

function mistakesOf(...files: readonly string[]): string {
  const toys = files.map((file) => ({ file, text: readFileSync(FOLDER + file, 'utf8') }));
  try {
    compileSchema(toySources(...toys));
  } catch (error) {
    if (error instanceof SchemaError) return error.message;
    throw error;
  }
  return '';
}

describe('diagnostics', () => {
  it.each(FIXTURES)('%s', (file) => {
    const expected = readFileSync(`${FOLDER}${nameOf(file)}.txt`, 'utf8');
    expect(`${mistakesOf(file)}\n`).toBe(expected);
  });

  it('there is a fixture for each code, which reports it', () => {
    const codes = declaredCodes();
    expect(codes.length).toBeGreaterThan(20);
    expect(FIXTURES.map(codeOf)).toEqual(expect.arrayContaining(codes));
    for (const file of FIXTURES.filter((fixture) => codes.includes(codeOf(fixture)))) {
      expect(mistakesOf(file), file).toMatch(new RegExp(`^${codeOf(file)} `, 'm'));
    }
  });

  it('reports the mistakes of all files together, and always in the same order', () => {
    const files = ['unused-type.graphql', 'toggle-without-object.graphql', 'named-without-name.graphql'];
    const together = mistakesOf(...files);
    for (const file of files) expect(together).toContain(` ${file}:`);
    expect(mistakesOf(...files)).toBe(together);
  });

  it('a directive that is wrong does not hide mistakes that have nothing to do with it', () => {
    const together = mistakesOf('unknown-directive.graphql', 'unknown-type.graphql', 'invalid-path.graphql');
    expect(together).toMatch(/^UNKNOWN_DIRECTIVE Toy /m);
    expect(together).toMatch(/^UNKNOWN_TYPE /m);
    expect(together).toMatch(/^INVALID_PATH /m);
  });

  it('a wrong directive does not bring mistakes that only follow from it', () => {
    expect(mistakesOf('unknown-directive.graphql')).not.toContain('UNUSED_TYPE');
    expect(mistakesOf('syntax-error.sdl', 'unused-type.graphql')).not.toContain('UNUSED_TYPE');
  });

  it.each([
    ['ressource', ['resource', 'fragment'], ' Did you mean resource?'],
    ['AUDITPOLICY', ['AuditPolicy', 'BackupPolicy'], ' Did you mean AuditPolicy?'],
    ['Policy', ['AuditPolicy', 'Nic'], ' Did you mean AuditPolicy?'],
    ['Zyxwv', ['AuditPolicy', 'Nic'], ''],
    ['x', [], ''],
  ])('for %s among %j the hint is "%s"', (name, candidates, hint) => {
    expect(didYouMean(name, candidates)).toBe(hint);
  });
});
