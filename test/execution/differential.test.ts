import fc from 'fast-check';
import { GraphQLError, Kind } from 'graphql';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

import type { Executed, ExecutionRequest } from '../../src/execution/executor.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import { REAL_SOURCES } from '../schema/support.ts';
import { crawl } from './corpus.ts';
import type { Executor, Outcome } from './run.ts';
import { toyWorld } from './toys.ts';
import { World } from './world.ts';

const compiled = compileSchema(REAL_SOURCES);
const toys = toyWorld();
let newest: World;
let oldest: World;

beforeAll(async () => {
  newest = new World(compiled, await crawl(compiled.model, '8.0'));
  oldest = new World(compiled, await crawl(compiled.model, '6.0'));
  // An executor may put work off when it has taken long. Here it never has: what is asked for together would depend on the machine.
  vi.spyOn(performance, 'now').mockReturnValue(0);
});

afterAll(() => {
  vi.restoreAllMocks();
});

/** Far more than is needed: a counterexample takes time to be made small, and must not be lost because of that. */
const TIME_LIMIT = { interruptAfterTimeLimit: 100_000 };
const TIMEOUT_MS = 120_000;

/** Each case is a valid operation with two rows of variables in circumstances of its own, executed one by one and together. */
async function expectNoDifference(
  world: World,
  numRuns: number,
  relevant?: (outcome: Outcome) => Outcome,
): Promise<void> {
  const property = fc.asyncProperty(world.cases(), async (given) => {
    expect(await world.differences(given, world.executor(), relevant)).toEqual([]);
  });
  await fc.assert(property, { numRuns, ...TIME_LIMIT });
}

describe('the plan executor gives what graphql-js gives', () => {
  it('of the newest appliance', () => expectNoDifference(newest, 1_000), TIMEOUT_MS);

  it('of the oldest appliance', () => expectNoDifference(oldest, 350), TIMEOUT_MS);

  it('of objects with every form of member', () => expectNoDifference(toys, 600), TIMEOUT_MS);

  it(
    'when it must let others work after every few objects',
    async () => {
      let now = 0;
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 1_000));
      try {
        // What is asked for together is another matter then.
        await expectNoDifference(newest, 150, (outcome) => ({ ...outcome, requests: [] }));
      } finally {
        clock.mockReturnValue(0);
      }
    },
    TIMEOUT_MS,
  );
});

/** What an executor that is wrong makes of a right answer. */
const MISTAKES: Readonly<Record<string, (executed: Executed) => Executed>> = {
  'null becomes an object': ({ text, errors }) => ({ text: text.replace(':null', ':{}'), errors }),
  'a null is left out': ({ text, errors }) => ({ text: text.replace(/,"\w+":null/, ''), errors }),
  'members are in another order': ({ text, errors }) => ({
    text: text.replace(/("\w+":\d+),("\w+":\d+)/, '$2,$1'),
    errors,
  }),
  'an error is lost': ({ text, errors }) => ({ text, errors: errors.slice(1) }),
  'an error is told twice': ({ text, errors }) => ({ text, errors: [...errors, ...errors.slice(0, 1)] }),
  'an error is at the next item': ({ text, errors }) => ({
    text,
    errors: errors.map((error) => withPath(error, (step) => (typeof step === 'number' ? step + 1 : step))),
  }),
  'an error has the name of the field instead of its alias': ({ text, errors }) => ({
    text,
    errors: errors.map((error) =>
      withPath(error, (step, index, path) => {
        const node = error.nodes?.[0];
        return index === path.length - 1 && node?.kind === Kind.FIELD ? node.name.value : step;
      }),
    ),
  }),
};

type Step = string | number;

function withPath(
  error: GraphQLError,
  change: (step: Step, index: number, path: readonly Step[]) => Step,
): GraphQLError {
  const { message, nodes = null, path = [], originalError = null, extensions } = error;
  return new GraphQLError(message, { nodes, path: path.map(change), originalError, extensions });
}

/** An executor that is right but for what is done to its requests and its answers. */
function wrong(
  executor: Executor,
  ask: (request: ExecutionRequest) => ExecutionRequest,
  answer: (executed: Executed) => Executed = (executed) => executed,
): Executor {
  return {
    prepare: (request) => {
      const execute = executor.prepare(ask(request));
      return execute && (() => execute().then(answer));
    },
  };
}

async function expectToBeCaught(make: (executor: Executor) => Executor): Promise<void> {
  const property = fc.asyncProperty(newest.cases(), async (given) => {
    return (await newest.differences(given, make(newest.executor()))).length === 0;
  });
  // The first counterexample is enough: it need not be small.
  const { failed } = await fc.check(property, { numRuns: 1_000, endOnFailure: true });
  expect(failed).toBe(true);
}

describe('an executor that is wrong is caught', () => {
  it.each(Object.entries(MISTAKES))('%s', async (_mistake, answer) => {
    await expectToBeCaught((executor) => wrong(executor, (request) => request, answer));
  });

  it('something odd is not reported', async () => {
    const silent = (request: ExecutionRequest): ExecutionRequest => ({
      ...request,
      context: { ...request.context, report: () => undefined },
    });
    await expectToBeCaught((executor) => wrong(executor, silent));
  });

  it('the appliance is asked for more than is needed', async () => {
    const curious = (request: ExecutionRequest): ExecutionRequest => {
      request.context.user.applianceInfo().catch(() => undefined);
      return request;
    };
    await expectToBeCaught((executor) => wrong(executor, curious));
  });

  it('an operation is left to graphql-js for no reason', async () => {
    await expectToBeCaught(() => ({ prepare: () => undefined }));
  });

  it('variables of an earlier request are used again', async () => {
    const forgetful = (executor: Executor): Executor => {
      let first: ExecutionRequest['variables'] | undefined;
      return wrong(executor, (request) => ({ ...request, variables: (first ??= request.variables) }));
    };
    await expectToBeCaught(forgetful);
  });
});
