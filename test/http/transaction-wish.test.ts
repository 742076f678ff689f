import { buildSchema, parse, type OperationDefinitionNode } from 'graphql';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { GatewayError } from '../../src/errors/gateway-error.ts';
import { wishOf, wishOfHeaders } from '../../src/http/transaction-wish.ts';

const schema = buildSchema(`
  directive @transaction(message: String, dryRun: Boolean! = false) on MUTATION
  type Query { a: Int }
  type Mutation { a: Int }
`);

const operationOf = (directive: string): OperationDefinitionNode =>
  parse(`mutation ($why: String, $try: Boolean!) ${directive} { a }`).definitions[0] as OperationDefinitionNode;

describe('headers', () => {
  test('a message comes through as encodeURIComponent writes it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (message) => {
        const header = encodeURIComponent(message);
        expect(wishOfHeaders({ 'x-transaction-message': header })).toEqual({ message, dryRun: undefined });
      }),
    );
  });

  test('a message without percent signs may be written as it is', () => {
    const message = 'Ticket 4711: "finance" + audit';
    expect(wishOfHeaders({ 'x-transaction-message': message }).message).toBe(message);
  });

  test('any other value of the dry run, and whatever is no text, is refused by an error for the client', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(text !== 'true' && text !== 'false');
        expect(() => wishOfHeaders({ 'x-transaction-dry-run': text })).toThrow(GatewayError);
        try {
          wishOfHeaders({ 'x-transaction-message': text });
        } catch (error) {
          expect(error).toBeInstanceOf(GatewayError);
        }
      }),
    );
  });

  test.each(['x-dry-run', 'dryrun', 'x-transaction-dryrun', 'x-transaction-dry_run', 'x-transaction-dry-run-mode'])(
    'who writes %s wants a dry run, and is told',
    (name) => {
      expect(() => wishOfHeaders({ [name]: 'true' })).toThrow(name);
    },
  );

  test.each(['x-transaction-id', 'x-laundry-running', 'traceparent'])('%s is none of them', (name) => {
    expect(wishOfHeaders({ [name]: 'true' })).toEqual({ message: undefined, dryRun: undefined });
  });
});

describe('the directive and the headers', () => {
  const headers = { message: 'header', dryRun: true };

  test.each([
    ['', {}, { message: 'header', dryRun: true }],
    ['@transaction', {}, { message: 'header', dryRun: true }],
    ['@transaction(message: "said")', {}, { message: 'said', dryRun: true }],
    ['@transaction(message: null)', {}, { message: undefined, dryRun: true }],
    ['@transaction(dryRun: false)', {}, { message: 'header', dryRun: false }],
    ['@transaction(message: $why, dryRun: $try)', { why: 'said', try: false }, { message: 'said', dryRun: false }],
    ['@transaction(message: $why, dryRun: $try)', {}, { message: 'header', dryRun: true }],
    ['@transaction(message: $why)', { why: null }, { message: undefined, dryRun: true }],
  ])('%s with %j', (directive, variables, wish) => {
    expect(wishOf(schema, operationOf(directive), variables, headers)).toEqual(wish);
  });

  test('a dry run of the headers is one unless the directive says false', () => {
    const directives = ['', '@transaction', '@transaction(message: $why)', '@transaction(dryRun: $try)'];
    fc.assert(
      fc.property(fc.constantFrom(...directives), fc.record({ why: fc.string() }), (directive, variables) => {
        expect(wishOf(schema, operationOf(directive), variables, headers).dryRun).toBe(true);
      }),
    );
  });
});
