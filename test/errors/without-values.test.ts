import fc from 'fast-check';
import { buildSchema, getVariableValues, Kind, parse, validate, type GraphQLError } from 'graphql';
import { describe, expect, it } from 'vitest';

import { withoutValues } from '../../src/errors/without-values.ts';

const schema = buildSchema(`
  input Secret { plain: String, number: Int }
  enum Colour { RED, BLUE }
  type Query { signIn(password: String!, id: ID, port: Int, share: Float, on: Boolean, secret: [Secret!], colour: Colour): String }
`);

/** What graphql-js says of a value of a variable. */
function messagesOf(type: string, value: unknown): string[] {
  const document = parse(`query ($value: ${type}) { signIn(password: "") }`);
  const [operation] = document.definitions;
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation');
  const { errors = [] } = getVariableValues(schema, operation.variableDefinitions ?? [], { value }) as {
    errors?: readonly GraphQLError[];
  };
  return errors.map(({ message }) => message);
}

describe('what is said of a request', () => {
  it('keeps what is wrong, and where', () => {
    const [message = ''] = messagesOf('[Secret!]', [{ plain: 'x' }, { plain: 123456 }]);
    expect(message).toContain('123456');
    expect(withoutValues(message)).toBe(
      'Variable "$value" got an invalid value at "value[1].plain"; String cannot represent a non string value.',
    );
  });

  it.each([
    'Cannot query field "nam" on type "TimePolicy". Did you mean "name"?',
    'Variable "$first" of required type "Int!" was not provided.',
    'Syntax Error: Expected ":", found ")".',
    'Syntax Error: Expected Name, found <EOF>.',
    'Must provide operation name if query contains multiple operations.',
  ])('is left alone if it holds no value: %s', (message) => {
    expect(withoutValues(message)).toBe(message);
  });

  it('never repeats the value of a variable', () => {
    const text = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...['; ', ' at "x"; y', ' got invalid value ', 'String cannot represent a non string value: '],
        ...['" does not exist in "Colour" enum.', '; Value "', 'Enum "Colour" cannot represent non-string value: '],
      ),
    );
    const canary = fc
      .array(text, { maxLength: 4 })
      .map((parts) => `${parts.join('')}canary${parts.reverse().join('')}`);
    const types = fc.constantFrom('String', 'ID', 'Int', 'Float', 'Boolean', 'Colour');
    const shape = fc.constantFrom(
      (value: string): unknown => [value],
      (value: string): unknown => ({ inner: value }),
      (value: string): unknown => [1, [value, value]],
    );
    fc.assert(
      fc.property(types, canary, shape, (type, value, wrap) => {
        const messages = messagesOf(type === 'ID' ? '[Int]' : type, wrap(value));
        expect(messages.length).toBeGreaterThan(0);
        for (const message of messages) expect(withoutValues(message)).not.toContain('canary');
      }),
      { numRuns: 300 },
    );
  });

  it('never repeats what is not a value of an enum, and says which ones are near', () => {
    const told = messagesOf('Colour', 'RE').concat(messagesOf('Colour', 'canary')).map(withoutValues);
    expect(told).toEqual([
      'Variable "$value" got an invalid value; The value does not exist in the "Colour" enum. Did you mean the enum value "RED"?',
      'Variable "$value" got an invalid value; The value does not exist in the "Colour" enum.',
    ]);
  });

  it('never repeats a value in the document', () => {
    for (const value of ['731648', '["731648"]', '{ a: "731648" }', 'true731648', '731648.5']) {
      for (const { message } of validate(schema, parse(`{ signIn(password: ${value}) }`))) {
        expect(message).toContain('731648');
        expect(withoutValues(message)).not.toContain('731648');
      }
    }
    for (const value of ['"" "731648"', '"" 731648', '"" """731648"""', '"" 731648.5']) {
      expect(() => parse(`{ signIn(password: ${value}) }`)).toThrow('731648');
      try {
        parse(`{ signIn(password: ${value}) }`);
      } catch (error) {
        expect(withoutValues((error as GraphQLError).message)).not.toContain('731648');
      }
    }
  });
});
