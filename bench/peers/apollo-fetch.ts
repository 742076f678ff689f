import { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import express from 'express';

import { createLoaders, type Loaders } from './loaders.ts';
import { TYPE_DEFINITIONS } from './model.ts';
import { readPeerOptions, sessionsOf } from './process.ts';
import { resolvers } from './resolvers.ts';

// What most people write: Apollo Server on Express, DataLoader, the global fetch, all with their defaults. fetch has no limit
// of connections, so --connections has no effect here. This file runs on import.

const { port, upstream } = readPeerOptions();
const sessionOf = sessionsOf(upstream);

const server = new ApolloServer<{ loaders: Loaders }>({ typeDefs: TYPE_DEFINITIONS, resolvers });
await server.start();

const app = express();
app.use(
  '/graphql',
  express.json(),
  expressMiddleware(server, {
    context: async ({ req }) => {
      const cookie = await sessionOf(req.headers.authorization);
      const read = async (path: string): Promise<unknown> => {
        const response = await fetch(`${upstream}${path}`, { headers: { cookie, accept: 'application/json' } });
        if (!response.ok) throw new Error(`the appliance answers ${response.status} to GET ${path}`);
        return response.json();
      };
      return { loaders: createLoaders(read) };
    },
  }),
);
app.listen(port, '127.0.0.1');
