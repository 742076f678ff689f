import { graphql, type ExecutionResult } from 'graphql';

import type { ApplianceAnswer, ApplianceObject, ApplianceRequest, Listing } from '../../src/appliance/index.ts';
import { ApplianceError } from '../../src/appliance/index.ts';
import { formatError } from '../../src/errors/format.ts';
import type { OperationContext } from '../../src/graph/context.ts';
import { CollectionKnowledge } from '../../src/graph/knowledge.ts';
import { ObjectLoader, type ConfigurationReader } from '../../src/graph/loader.ts';
import { compileSchema } from '../../src/schema/compile.ts';
import { CORE_FILE, readSchemaSources, VOCABULARY_FILE, type SchemaSource } from '../../src/schema/sources.ts';
import { ConfigurationWriter } from '../../src/transaction/configuration-writer.ts';
import { interpreted } from '../support/answers.ts';
import type { UnitOfWork } from '../../src/transaction/unit-of-work.ts';

/** The authored schema of this project. */
export const REAL_SOURCES: readonly SchemaSource[] = readSchemaSources();

/** The vocabulary and the core, and nothing of the appliance's configuration but what a test adds. */
export function toySources(...toys: readonly SchemaSource[]): SchemaSource[] {
  return [...REAL_SOURCES.filter(({ file }) => [VOCABULARY_FILE, CORE_FILE].includes(file)), ...toys];
}

/** Bodies by their paths below /api/configuration/; a path with a slash at its end is a collection without bodies in its list. */
export type ToyConfiguration = Readonly<Record<string, unknown>>;

/** What a query over a toy schema and a toy configuration gives. */
export interface ToyAnswer {
  readonly data: unknown;
  /** Codes of the errors, in the order of the response. */
  readonly codes: readonly unknown[];
  /** Paths that were asked for, in order. */
  readonly requests: readonly string[];
  /** Codes of what was reported beside the errors. */
  readonly reported: readonly string[];
  /** Bodies that were written, in order. */
  readonly sent: readonly unknown[];
}

/** Key of what a toy mutation creates. */
export const NEW_KEY = 'new';

/** Takes writes down without an appliance that could refuse them. */
function workOf(sent: unknown[]): Pick<UnitOfWork, 'begin' | 'write' | 'note' | 'fail'> {
  return {
    begin: () => Promise.resolve(),
    write: ({ body }: ApplianceRequest) => {
      sent.push(body);
      return Promise.resolve({ status: 200, json: { key: NEW_KEY } } as unknown as ApplianceAnswer);
    },
    note: () => undefined,
    fail: () => undefined,
  };
}

/** Compiles the toy SDL, and runs an operation over it as the gateway does, without HTTP and without transactions. */
export async function answerOf(sdl: string, configuration: ToyConfiguration, query: string): Promise<ToyAnswer> {
  const { schema, model } = compileSchema(toySources({ file: 'toy.graphql', text: sdl }));
  const requests: string[] = [];
  const reported: string[] = [];
  const sent: unknown[] = [];
  const answerTo = (path: string): ApplianceObject | Listing => {
    if (Object.hasOwn(configuration, path)) return { key: undefined, body: configuration[path], href: undefined };
    const keys = Object.keys(configuration).filter((member) => member.startsWith(`${path}/`));
    const isList =
      keys.length > 0 || [...model.resources.values()].some((resource) => resource.plural && resource.path === path);
    if (!isList) throw new ApplianceError('not-found');
    const items = keys.map((member) => ({ key: member.slice(path.length + 1), body: configuration[member] }));
    return { items, carriesBodies: items.length > 0 ? 'all' : 'unknown' };
  };
  const reader: ConfigurationReader = {
    read: async (path, interpret) => {
      requests.push(path);
      return Promise.resolve(interpreted(answerTo(path), interpret));
    },
  };
  const loader = new ObjectLoader(reader, new CollectionKnowledge('auto'));
  const work = workOf(sent) as UnitOfWork;
  const writer = new ConfigurationWriter({ catalogue: model, loader, work, isPreview: false });
  const contextValue: Pick<OperationContext, 'loader' | 'observe' | 'report' | 'writer'> & {
    readonly user: Pick<OperationContext['user'], 'entry'>;
  } = {
    user: { entry: () => undefined },
    loader,
    writer: () => writer,
    observe: () => undefined,
    report: ({ kind }) => reported.push(kind),
  };
  const { data, errors = [] }: ExecutionResult = await graphql({ schema, source: query, contextValue });
  const codes = errors.map((error) => formatError(error.toJSON(), error).extensions?.['code']);
  // Plain objects: those of graphql-js have no prototype, which equality would notice.
  return { data: JSON.parse(JSON.stringify(data ?? null)) as unknown, codes, requests, reported, sent };
}
