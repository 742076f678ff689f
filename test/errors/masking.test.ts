import { ApolloServer } from '@apollo/server';
import fc from 'fast-check';
import { buildSchema, GraphQLError, type GraphQLFormattedError } from 'graphql';
import { describe, expect, it } from 'vitest';

import { ERROR_CODES } from '../../src/errors/codes.ts';
import { formatError } from '../../src/errors/format.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';

const CANARY = 'canary-31415';
const MASKED = {
  message: ERROR_CODES.INTERNAL_SERVER_ERROR.message,
  extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: false },
};

/** What resolvers can throw although nobody wrote it for a client. */
class LibraryError extends Error {
  readonly code = CANARY;
  readonly extensions: unknown;

  constructor(extensions: unknown) {
    super(`connect to https://admin:${CANARY}@sps.example.com failed`, { cause: new Error(CANARY) });
    this.name = CANARY;
    this.extensions = extensions;
  }
}

const THROWN: Record<string, () => unknown> = {
  'an exception': () => new Error(CANARY),
  'a TypeError': () => new TypeError(CANARY),
  'an exception with a code of the table': () => new LibraryError({ code: 'BAD_REQUEST' }),
  'an exception that says it is ours': () =>
    Object.assign(new Error(CANARY), { name: 'GatewayError', code: 'FORBIDDEN' }),
  'an exception with extensions of its own': () => new LibraryError({ secret: CANARY, http: { status: 200 } }),
  'a GraphQLError without a code': () => new GraphQLError(CANARY),
  'a GraphQLError with an unknown code': () => new GraphQLError(CANARY, { extensions: { code: CANARY } }),
  'a GraphQLError around an exception': () =>
    new GraphQLError(CANARY, { originalError: new LibraryError({ code: 'BAD_USER_INPUT' }) }),
  'a text': () => CANARY,
  'an object': () => ({ message: CANARY, extensions: { code: 'BAD_REQUEST' } }),
  'several errors': () => new AggregateError([new Error(CANARY)], CANARY),
};

/** The errors of a field whose resolver throws, as a client gets them. */
async function errorsOf(thrown: unknown, query = '{ field }'): Promise<readonly GraphQLFormattedError[]> {
  // Throws anything, also what is no Error, as libraries do.
  return errorsOfResolver(() => AbortSignal.abort(thrown).throwIfAborted(), query);
}

async function errorsOfResolver(resolve: () => unknown, query: string): Promise<readonly GraphQLFormattedError[]> {
  const schema = buildSchema('type Query { field(size: Int): Int }');
  Object.assign(schema.getQueryType()?.getFields()['field'] ?? {}, { resolve });
  const server = new ApolloServer({ schema, formatError, includeStacktraceInErrorResponses: false });
  const { body } = await server.executeOperation({ query });
  return body.kind === 'single' ? (body.singleResult.errors ?? []) : [];
}

describe('what was not written for a client', () => {
  it.each(Object.entries(THROWN))('%s is masked', async (_, make) => {
    const errors = await errorsOf(make());
    expect(errors).toMatchObject([{ ...MASKED, path: ['field'] }]);
    expect(JSON.stringify(errors)).not.toContain(CANARY);
    expect(Object.keys(errors[0]?.extensions ?? {}).sort()).toEqual(['code', 'retryable']);
  });

  it('a value that a field cannot have is masked: graphql-js puts it into its message', async () => {
    const errors = await errorsOfResolver(() => CANARY, '{ field }');
    expect(errors).toMatchObject([MASKED]);
    expect(JSON.stringify(errors)).not.toContain(CANARY);
  });

  it('no message of any exception passes, whatever its members are', async () => {
    const members = fc.dictionary(
      fc.constantFrom('code', 'extensions', 'status', 'name', 'originalError', 'details', 'failure', 'toJSON'),
      fc.oneof(
        fc.constantFrom(...Object.keys(ERROR_CODES), 'not-found'),
        fc.constantFrom(...Object.keys(ERROR_CODES)).map((code) => ({ code })),
      ),
    );
    await fc.assert(
      fc.asyncProperty(members, async (extra) => {
        const errors = await errorsOf(Object.assign(new Error(CANARY), extra));
        expect(errors).toMatchObject([MASKED]);
        expect(JSON.stringify(errors)).not.toContain(CANARY);
      }),
      { numRuns: 40 },
    );
  });

  it('an error without a place, as of a hook, is masked as well', () => {
    const cause = new LibraryError({ code: 'BAD_REQUEST' });
    const error = new GraphQLError(`Context creation failed: ${CANARY}`, { originalError: cause });
    expect(formatError(error.toJSON(), error)).toEqual(MASKED);
  });
});

describe('what was written for a client', () => {
  it('passes with its message and details', async () => {
    const errors = await errorsOf(new GatewayError('INVALID', 'Too small.', { input: ['first'] }));
    expect(errors).toMatchObject([
      { message: 'Too small.', extensions: { code: 'INVALID', retryable: false, input: ['first'] } },
    ]);
  });

  it.each([
    ['{ field', 'GRAPHQL_PARSE_FAILED', /^Syntax Error/],
    ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED', /Cannot query field "nothing"/],
    ['query ($size: Int!) { field(size: $size) }', 'BAD_USER_INPUT', /"\$size" of required type/],
    ['query A { field } query B { field }', 'OPERATION_RESOLUTION_FAILURE', /operation/],
  ])('what is wrong with %j is said', async (query, code, message) => {
    const [error] = await errorsOf(new Error(CANARY), query);
    expect(error?.extensions).toMatchObject({ code, retryable: false });
    expect(error?.message).toMatch(message);
  });
});
