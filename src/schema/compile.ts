import { buildASTSchema, validateSchema, type DocumentNode, type GraphQLSchema } from 'graphql';

import { LARGEST_PAGE_SIZE } from '../graph/pages.ts';
import { attachResolvers } from './attach.ts';
import { readAuthored } from './authored.ts';
import { checkDirectives } from './check-directives.ts';
import { checkFields, checkFragments } from './check-fields.ts';
import { checkResources, checkVariants } from './check-resources.ts';
import { certainAfter, Diagnostics, SchemaError } from './diagnostics.ts';
import type { Fields } from './field.ts';
import { buildModel, type Model } from './model.ts';
import { derivePublicSchema, type SchemaAccess } from './public-schema.ts';
import type { SchemaSource } from './sources.ts';

/** The authored schema, compiled. */
export interface CompiledSchema {
  /** The schema that clients see, with the resolvers attached. */
  readonly schema: GraphQLSchema;
  readonly model: Model;
  /** How what can be read is read, for executors other than graphql-js. */
  readonly fields: Fields;
}

/**
 * Compiles the authored schema into the executable one. Pure, without network; done once at start.
 * @param access `read-only`: the only mutations are signing in and out.
 * @param largestPage objects of a page at most.
 * @throws SchemaError with every mistake of the authored schema.
 */
export function compileSchema(
  sources: readonly SchemaSource[],
  access: SchemaAccess = 'read-write',
  largestPage = LARGEST_PAGE_SIZE,
): CompiledSchema {
  const diagnostics = new Diagnostics();
  const authored = readAuthored(sources, diagnostics);
  checkDirectives(authored, diagnostics);
  // A directive that is wrong reads as absent here, which makes mistakes of its own: only those that it cannot make are reported.
  const isCertain = certainAfter(diagnostics.all);
  const further = new Diagnostics();
  checkResources(authored, further);
  checkVariants(authored, further);
  checkFields(authored, further);
  checkFragments(authored, further);
  diagnostics.all.push(...further.all.filter(isCertain));
  if (diagnostics.all.length > 0) throw new SchemaError(diagnostics.all);
  const model = buildModel(authored);
  const schema = buildValidSchema(derivePublicSchema(authored, model, access), diagnostics);
  if (!schema || diagnostics.all.length > 0) throw new SchemaError(diagnostics.all);
  return { schema, model, fields: attachResolvers(schema, model, largestPage) };
}

/**
 * What only GraphQL's own rules find, for example an interface that a type does not fulfil, or a type with the name of a derived one.
 * @returns undefined if the document is not even SDL to GraphQL, which it tells by exceptions without places.
 */
function buildValidSchema(document: DocumentNode, diagnostics: Diagnostics): GraphQLSchema | undefined {
  let schema: GraphQLSchema;
  try {
    schema = buildASTSchema(document);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    for (const message of error.message.split('\n\n')) {
      diagnostics.add('INVALID_SCHEMA', coordinateIn(message), undefined, message);
    }
    return undefined;
  }
  for (const error of validateSchema(schema)) {
    diagnostics.add('INVALID_SCHEMA', coordinateIn(error.message), error.nodes?.[0], error.message);
  }
  return schema;
}

function coordinateIn(message: string): string {
  const coordinate = /"([\w.]+)"|^[^.]*?(\w+\.\w+)|^Type (\w+)/.exec(message);
  return coordinate?.[1] ?? coordinate?.[2] ?? coordinate?.[3] ?? 'Schema';
}
