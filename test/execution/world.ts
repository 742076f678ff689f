import fc from 'fast-check';
import { Kind, validate } from 'graphql';
import { expect } from 'vitest';

import { PlanExecutor } from '../../src/execution/executor.ts';
import type { CompiledSchema } from '../../src/schema/compile.ts';
import { differencesOf } from './compare.ts';
import { circumstances, FAULTLESS, SharedAnswers, type Circumstances } from './configuration.ts';
import type { Corpus } from './corpus.ts';
import { operationsOf, type RandomOperation } from './operations.ts';
import { prepare, Runner, type Executor, type Outcome, type Prepared } from './run.ts';
import { argumentValues } from './values.ts';
import type { Variables } from './variables.ts';

/** An operation in circumstances. */
export type Case = readonly [RandomOperation, Circumstances];

/** What both executors give, read from the JSON. */
export interface Answer {
  readonly data: unknown;
  readonly errors: readonly {
    readonly path?: readonly (string | number)[];
    readonly message: string;
    readonly extensions: { readonly code: string };
  }[];
  readonly reports: readonly { readonly path: readonly (string | number)[]; readonly kind: string }[];
  readonly requests: readonly string[];
}

/** A schema with an appliance. */
export class World {
  readonly compiled: CompiledSchema;
  readonly #runner: Runner;
  readonly #operations: fc.Arbitrary<RandomOperation>;

  constructor(compiled: CompiledSchema, corpus: Corpus) {
    this.compiled = compiled;
    this.#runner = new Runner(compiled, corpus);
    const values = argumentValues(compiled.model, corpus);
    const limits = { maxDepth: 7, maxRoots: 5, maxSelections: 28 };
    this.#operations = operationsOf(compiled.schema, { values, last: 'name', ...limits });
  }

  executor(): PlanExecutor {
    return new PlanExecutor(this.compiled.schema, this.compiled.fields);
  }

  cases(): fc.Arbitrary<Case> {
    return fc.tuple(this.#operations, circumstances);
  }

  /**
   * Executes an operation with its two rows of variables, one after the other and then, when all plans are there, both at a time.
   * @returns what is different from graphql-js, with the values of the variables; empty if all is equal.
   */
  async differences(
    [operation, given]: Case,
    executor: Executor = this.executor(),
    relevant: (outcome: Outcome) => Outcome = (outcome) => outcome,
  ): Promise<readonly string[]> {
    const prepared = prepare(this.compiled, operation);
    const mistakes = validate(this.compiled.schema, prepared.document).map(({ message }) => message);
    if (mistakes.length > 0) return mistakes;
    const shared = given.answers === 'shared' ? new SharedAnswers() : undefined;
    const checks: (() => Promise<readonly string[]>)[] = [];
    for (const variables of operation.variables) {
      const expected = await this.#runner.expected(prepared, variables, given);
      checks.push(async () => {
        const actual = await this.#runner.actual(executor, prepared, variables, given, shared);
        if (!actual && (expected.text === undefined || hasNullCondition(prepared, variables))) return [];
        const found = actual ? differencesOf(relevant(expected), relevant(actual)) : ['is left to graphql-js'];
        return found.map((difference) => `${difference} with ${JSON.stringify(variables)}`);
      });
    }
    const inTurn: (readonly string[])[] = [];
    for (const check of checks) inTurn.push(await check());
    return [...inTurn, ...(await Promise.all(checks.map((check) => check())))].flat();
  }

  /** What an operation gives; fails if the executors do not agree. */
  async answer(text: string, variables: Variables = {}, given: Partial<Circumstances> = {}): Promise<Answer> {
    const executor = this.executor();
    const prepared = prepare(this.compiled, { text, operationName: undefined });
    expect(validate(this.compiled.schema, prepared.document)).toEqual([]);
    const expected = await this.#runner.expected(prepared, variables, { ...FAULTLESS, ...given });
    const actual = await this.#runner.actual(executor, prepared, variables, { ...FAULTLESS, ...given });
    if (!actual) throw new TypeError('The operation is left to graphql-js.');
    expect(differencesOf(expected, actual)).toEqual([]);
    const { errors, reports, requests } = actual;
    return {
      data: JSON.parse(actual.text ?? 'null'),
      errors: errors.map((error) => JSON.parse(error) as Answer['errors'][number]),
      reports: reports.map((report) => JSON.parse(report) as Answer['reports'][number]),
      requests,
    };
  }

  /** Tells whether an executor leaves an operation to graphql-js. */
  async isLeft(executor: Executor, text: string, variables: Variables = {}): Promise<boolean> {
    const prepared = prepare(this.compiled, { text, operationName: undefined });
    return (await this.#runner.actual(executor, prepared, variables, FAULTLESS)) === undefined;
  }
}

/** True if null is sent for a condition of `@skip` or `@include`, which is a mistake that only execution finds. */
function hasNullCondition({ operation }: Prepared, variables: Variables): boolean {
  return (operation.variableDefinitions ?? []).some(
    ({ variable, type }) =>
      type.kind === Kind.NAMED_TYPE && type.name.value === 'Boolean' && variables[variable.name.value] === null,
  );
}
