import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One authored file. */
export interface SchemaSource {
  /** Path that diagnostics name, for example `schema/policies/audit-policy.graphql`. */
  readonly file: string;
  readonly text: string;
}

/** The folder of the authored schema, as seen from `src/schema` and, after a build, from `dist/schema`. */
export const SCHEMA_FOLDER = fileURLToPath(new URL('../../schema/', import.meta.url));

/** The printed schema: a result, never a source. */
export const PUBLIC_SCHEMA_FILE = join(SCHEMA_FOLDER, 'public.graphql');

/** The directives of the authored schema. */
export const VOCABULARY_FILE = 'schema/vocabulary.graphql';

/** Types whose resolvers are written by hand: Query, Mutation, Node, Viewer and the like. */
export const CORE_FILE = 'schema/core.graphql';

/**
 * Reads every authored file below a folder, in alphabetical order, so that the result does not depend on the file system.
 * @returns the sources with paths that begin with `schema/`.
 */
export function readSchemaSources(folder: string = SCHEMA_FOLDER): SchemaSource[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => relative(folder, path) !== 'public.graphql')
    .map((path) => ({
      file: `schema/${relative(folder, path).replaceAll('\\', '/')}`,
      text: readFileSync(path, 'utf8'),
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}
