import type { OperationDefinitionNode } from 'graphql';

import { variablesText } from '../json/exact.ts';
import { untilAborted } from '../session/until-aborted.ts';
import type { Executed } from '../execution/executor.ts';
import type { SavedRead } from '../session/answers.ts';
import { isTooDeep } from '../wire/nesting.ts';
import type { Foresight } from './foresight.ts';
import { Numbers } from './numbers.ts';
import type { Operation } from './operation.ts';

/** A query to execute. */
export interface SharedQuery {
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly context: Operation;
}

/** What an execution has given, and the operation that it was executed for. */
interface Outcome {
  readonly executed: Executed;
  readonly context: Operation;
}

/** Variables of that length are those of queries; longer ones are not worth comparing. */
const LONGEST_VARIABLES = 4_096;

/**
 * Executes the same query of the same session at the same time once. Who comes before the appliance has given its first answer gets
 * what an execution of its own would have got, because that would have shared all of its requests; who comes later gets an execution of
 * its own. The end of a transaction separates those before it from those after it, as with requests (shared-reads.ts).
 * Threat: sessions have different privileges, so there is nothing that two of them share.
 */
export class SharedExecutions {
  /** Executions that can still be joined. */
  readonly #open = new WeakMap<object, Map<string, Promise<Outcome>>>();
  readonly #operations = new Numbers();
  readonly #saved: (how: SavedRead) => void;
  readonly #foresight: Foresight | undefined;

  /**
   * @param saved told of each request that was not needed.
   * @param foresight asks for what queries will need; left out: each request waits for what tells that it is needed.
   */
  constructor(saved: (how: SavedRead) => void, foresight?: Foresight) {
    this.#saved = saved;
    this.#foresight = foresight;
  }

  /** @param execute executes the query for this operation. */
  async run(query: SharedQuery, execute: () => Promise<Executed>): Promise<Executed> {
    const { context } = query;
    const key = this.#keyOf(query);
    const scope = key === undefined ? undefined : await context.user.scope();
    if (key === undefined || scope === undefined) return execute();
    let open = this.#open.get(scope);
    if (!open) this.#open.set(scope, (open = new Map<string, Promise<Outcome>>()));
    const first = open.get(key);
    if (first) return this.#join(first, context, execute);
    const foresight = this.#foresight;
    const work = foresight ? () => foresight.run({ scope, key, context }, execute) : execute;
    return lead(open, key, context, work);
  }

  async #join(first: Promise<Outcome>, context: Operation, execute: () => Promise<Executed>): Promise<Executed> {
    const { reader } = context.user;
    this.#saved('shared');
    const outcome = await untilAborted(first, reader.signal).catch(() => undefined);
    // An operation that was ended has errors that are only its own.
    if (!outcome || outcome.context.cancellation() !== undefined) return execute();
    const { user, reported } = outcome.context;
    const { requests } = user.reader;
    reader.count(requests);
    for (let others = 1; others < requests; others++) this.#saved('shared');
    context.takeReported(reported);
    if (user.sessionChange) context.user.takeSessionChange(user.sessionChange);
    return outcome.executed;
  }

  #keyOf({ operation, variables }: SharedQuery): string | undefined {
    if (isTooDeep(variables)) return undefined;
    const text = variablesText(variables);
    if (text.length > LONGEST_VARIABLES) return undefined;
    return `${this.#operations.of(operation)} ${text}`;
  }
}

async function lead(
  open: Map<string, Promise<Outcome>>,
  key: string,
  context: Operation,
  execute: () => Promise<Executed>,
): Promise<Executed> {
  const executing = execute();
  const outcome = executing.then((executed) => ({ executed, context }));
  // Who joins handles a failure; if nobody does, it is told by `executing` all the same.
  outcome.catch(() => undefined);
  open.set(key, outcome);
  context.user.reader.onFirstAnswer(() => {
    if (open.get(key) === outcome) open.delete(key);
  });
  return executing;
}
