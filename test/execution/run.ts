import {
  execute,
  getNamedType,
  getOperationAST,
  isAbstractType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLError,
  type OperationDefinitionNode,
} from 'graphql';

import { formatError } from '../../src/errors/format.ts';
import type { ExecutionRequest, PlanExecutor } from '../../src/execution/executor.ts';
import type { OperationContext } from '../../src/graph/context.ts';
import { ObjectLoader } from '../../src/graph/loader.ts';
import type { Resource } from '../../src/graph/resource.ts';
import type { CompiledSchema } from '../../src/schema/compile.ts';
import { wireName } from '../../src/schema/naming.ts';
import { TestAppliance, type SharedAnswers, type Circumstances, type Reach } from './configuration.ts';
import type { Corpus } from './corpus.ts';
import type { RandomOperation } from './operations.ts';

/** What an operation gives. Errors and reports are text, so that they can be compared; like the requests, they are sorted. */
export interface Outcome {
  /** JSON of `data`; undefined if there is none, because the operation has not been executed. */
  readonly text: string | undefined;
  /** JSON of the errors as a client sees them. */
  readonly errors: readonly string[];
  /** JSON of what was reported beside them. */
  readonly reports: readonly string[];
  readonly requests: readonly string[];
}

/** The part of an executor that is tested. */
export type Executor = Pick<PlanExecutor, 'prepare'>;

/** An operation that is ready to be executed. */
export interface Prepared {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly reach: Reach;
}

export function prepare(
  compiled: CompiledSchema,
  { text, operationName }: Pick<RandomOperation, 'text' | 'operationName'>,
): Prepared {
  const document = parse(text);
  const operation = getOperationAST(document, operationName);
  if (!operation) throw new TypeError('The document has no such operation.');
  return { document, operation, reach: reachOf(compiled, document) };
}

/** The executor of the gateway beside graphql-js, in the same circumstances. */
export class Runner {
  readonly #compiled: CompiledSchema;
  readonly #corpus: Corpus;

  constructor(compiled: CompiledSchema, corpus: Corpus) {
    this.#compiled = compiled;
    this.#corpus = corpus;
  }

  /** What graphql-js gives. */
  async expected(prepared: Prepared, variables: ExecutionRequest['variables'], given: Circumstances): Promise<Outcome> {
    const { document, operation } = prepared;
    return this.#run(prepared, given, async (contextValue) => {
      const { schema } = this.#compiled;
      const operationName = operation.name?.value;
      const { data, errors } = await execute({
        schema,
        document,
        operationName,
        variableValues: variables,
        contextValue,
      });
      return { text: data === undefined ? undefined : JSON.stringify(data), errors: errors ?? [] };
    });
  }

  /** What an executor gives; undefined if it leaves the operation to graphql-js. @param answers those that it shares with other runs. */
  async actual(
    executor: Executor,
    { document, operation, ...prepared }: Prepared,
    variables: ExecutionRequest['variables'],
    given: Circumstances,
    answers?: SharedAnswers,
  ): Promise<Outcome | undefined> {
    let isLeft = false;
    const outcome = await this.#run(
      { document, operation, ...prepared },
      given,
      async (context) => {
        const executed = executor.prepare({ document, operation, variables, context })?.();
        isLeft = executed === undefined;
        return (await executed) ?? { text: undefined, errors: [] };
      },
      answers,
    );
    return isLeft ? undefined : outcome;
  }

  async #run(
    { reach }: Prepared,
    given: Circumstances,
    run: (
      context: OperationContext,
    ) => Promise<{ readonly text: string | undefined; readonly errors: readonly GraphQLError[] }>,
    answers?: SharedAnswers,
  ): Promise<Outcome> {
    const appliance = new TestAppliance(this.#corpus, reach, given, answers);
    const reports: string[] = [];
    const { text, errors } = await run({
      loader: new ObjectLoader(appliance, appliance.knowledge()),
      user: appliance,
      writer: () => {
        throw new TypeError('A query writes nothing.');
      },
      fail: () => undefined,
      observe: () => undefined,
      report: (problem, path) => {
        const what = problem.kind === 'malformed' ? problem.error.message : problem.enumName;
        reports.push(JSON.stringify({ path, kind: problem.kind, what }));
      },
    });
    await appliance.idle();
    return {
      text,
      errors: errors.map(shown).sort(),
      reports: reports.sort(),
      requests: [...appliance.requests].sort(),
    };
  }
}

/** An error as the client sees it, its members in one order. */
function shown(error: GraphQLError): string {
  const { message, path, locations, extensions } = formatError(error.toJSON(), error);
  return JSON.stringify({ path, message, locations, extensions });
}

/** Resources whose objects the fields of a document show, by themselves or as parts, and the names of the fields on the wire. */
function reachOf({ schema, model }: CompiledSchema, document: DocumentNode): Reach {
  const resources = new Set<Resource>();
  const members = new Set<string>();
  const info = new TypeInfo(schema);
  const add = (typeName: string): void => {
    const resource = model.resources.get(typeName) ?? model.fragments.get(typeName)?.owner;
    if (resource) resources.add(resource);
  };
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: ({ name }) => {
        const parent = info.getParentType()?.name ?? '';
        const member = model.objects.get(parent)?.members.find((each) => each.name === name.value);
        members.add(member?.path.at(-1) ?? wireName(name.value));
        const type = getNamedType(info.getType());
        if (!type) return;
        // Any object is a Node: of those, only what fragments ask for.
        if (isAbstractType(type) && type.name !== 'Node') {
          for (const possible of schema.getPossibleTypes(type)) add(possible.name);
        } else add(type.name);
      },
      InlineFragment: ({ typeCondition }) => add(typeCondition?.name.value ?? ''),
      FragmentDefinition: ({ typeCondition }) => add(typeCondition.name.value),
    }),
  );
  return { resources: [...resources], members };
}
