import DataLoader from 'dataloader';

import {
  CONNECTION_POLICIES,
  REFERENCES,
  type ConnectionPolicyBody,
  type ListAnswer,
  type ObjectAnswer,
} from './model.ts';

/** Reads a path of the appliance's REST API. @returns the JSON of the answer. */
export type Read = (path: string) => Promise<unknown>;

type Answers = DataLoader<string, ObjectAnswer<ConnectionPolicyBody>>;

/** What resolvers of the GraphQL peers work with; one per request. */
export interface Loaders {
  readonly list: () => Promise<ListAnswer<ConnectionPolicyBody>>;
  readonly connectionPolicy: Answers;
  /** By GraphQL type. */
  readonly policies: Readonly<Record<string, Answers>>;
}

/** One DataLoader per type, as the usual guides show it: its batch is one request per key, all at once. */
export function createLoaders(read: Read): Loaders {
  const loader = (collection: string): Answers =>
    new DataLoader((keys) =>
      Promise.all(
        keys.map(
          (key) => read(`${collection}/${encodeURIComponent(key)}`) as Promise<ObjectAnswer<ConnectionPolicyBody>>,
        ),
      ),
    );
  return {
    list: () => read(CONNECTION_POLICIES) as Promise<ListAnswer<ConnectionPolicyBody>>,
    connectionPolicy: loader(CONNECTION_POLICIES),
    policies: Object.fromEntries(REFERENCES.map(({ type, collection }) => [type, loader(collection)])),
  };
}
