import type { Loaders } from './loaders.ts';
import { REFERENCES, type ConnectionPolicyBody, type ObjectAnswer, type PolicyBody } from './model.ts';

type Parent = ObjectAnswer<ConnectionPolicyBody>;

/** Resolvers of the GraphQL peers; an object of the graph is the appliance's answer. The context holds the loaders. */
export const resolvers = {
  Query: {
    mssqlConnectionPolicies: async (_: unknown, { first }: { first: number }, { loaders }: { loaders: Loaders }) => {
      const { items } = await loaders.list();
      const keys = items.slice(0, first).map(({ key }) => key);
      return { totalCount: items.length, nodes: keys.map((key) => loaders.connectionPolicy.load(key)) };
    },
  },
  MssqlConnectionPolicy: {
    id: ({ key }: Parent) => `MssqlConnectionPolicy:${key}`,
    name: ({ body }: Parent) => body.name,
    active: ({ body }: Parent) => body.active,
    policies: ({ body }: Parent) => body.policies,
  },
  MssqlConnectionPolicyReferences: Object.fromEntries(
    REFERENCES.map(({ field, member, type }) => [
      field,
      (policies: ConnectionPolicyBody['policies'], _: unknown, { loaders }: { loaders: Loaders }) => {
        const reference = policies[member];
        return reference ? loaders.policies[type]?.load(reference.key) : null;
      },
    ]),
  ),
  ...Object.fromEntries(
    REFERENCES.map(({ type }) => [
      type,
      {
        id: ({ key }: ObjectAnswer<PolicyBody>) => `${type}:${key}`,
        name: ({ body }: ObjectAnswer<PolicyBody>) => body.name,
      },
    ]),
  ),
};
