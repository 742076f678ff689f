import { readFileSync, writeFileSync } from 'node:fs';

import { printSchema } from 'graphql';

import { compileSchema } from '../src/schema/compile.ts';
import { SchemaError } from '../src/schema/diagnostics.ts';
import { PUBLIC_SCHEMA_FILE, readSchemaSources } from '../src/schema/sources.ts';

// Prints the public schema into schema/public.graphql; with --check it only tells whether the file is up to date.
const out = (text: string): boolean => process.stdout.write(`${text}\n`);
try {
  const printed = `${printSchema(compileSchema(readSchemaSources()).schema)}\n`;
  if (!process.argv.includes('--check')) writeFileSync(PUBLIC_SCHEMA_FILE, printed);
  else if (readFileSync(PUBLIC_SCHEMA_FILE, 'utf8') !== printed) {
    out('schema/public.graphql is not what the authored schema compiles to. Run: npm run generate');
    process.exitCode = 1;
  }
} catch (error) {
  if (!(error instanceof SchemaError)) throw error;
  out(error.message);
  process.exitCode = 1;
}
