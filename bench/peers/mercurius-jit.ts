import Fastify from 'fastify';
import mercurius from 'mercurius';
import { Pool, request } from 'undici';

import { createLoaders, type Loaders } from './loaders.ts';
import { TYPE_DEFINITIONS } from './model.ts';
import { readPeerOptions, sessionsOf } from './process.ts';
import { resolvers } from './resolvers.ts';

// The quickest ready-made combination on Node: Fastify, Mercurius with graphql-jit, DataLoader, undici.request on a pool.
// Mercurius' own loaders remember by parent object, so they would read a policy once for each connection policy that refers
// to it. This file runs on import.

declare module 'mercurius' {
  interface MercuriusContext {
    loaders: Loaders;
  }
}

const { port, upstream, connections } = readPeerOptions();
const sessionOf = sessionsOf(upstream);
const dispatcher = new Pool(upstream, { connections, pipelining: 1 });

const app = Fastify();
await app.register(mercurius, {
  schema: TYPE_DEFINITIONS,
  resolvers,
  jit: 1,
  context: async ({ headers }) => {
    const cookie = await sessionOf(headers.authorization);
    const read = async (path: string): Promise<unknown> => {
      const { statusCode, body } = await request(`${upstream}${path}`, {
        dispatcher,
        headers: { cookie, accept: 'application/json' },
      });
      if (statusCode !== 200) throw new Error(`the appliance answers ${statusCode} to GET ${path}`);
      return body.json();
    };
    return { loaders: createLoaders(read) };
  },
});
await app.listen({ port, host: '127.0.0.1' });
