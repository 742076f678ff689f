/** The gateway that the browser visits. */
import fastify from 'fastify';
import { graphql } from 'graphql';
import { builtExplorerDirectory, explorerPlugin, serveExplorer, wantsExplorer } from '../../src/explorer/index.ts';
import { toyRoot, toySchema } from './toy-schema.ts';
import type { ToyContext } from './toy-schema.ts';

export interface VisitedGateway {
  /** Without a slash at the end. */
  readonly url: string;
  readonly user: { readonly name: string; readonly password: string };
  close(): Promise<void>;
}

/** The one place that decides which server the browser tests run against. */
export function startVisitedGateway(): Promise<VisitedGateway> {
  return startToyGateway();
}

interface GraphqlBody {
  query: string;
  operationName?: string;
  variables?: Record<string, unknown>;
}

async function startToyGateway(): Promise<VisitedGateway> {
  const user = { name: 'admin', password: 'Pa$$word of "the" <demo>' };
  const server = fastify();
  await server.register(explorerPlugin, { assetsDirectory: builtExplorerDirectory, demoUser: user });
  server.get('/graphql', async (request, reply) =>
    wantsExplorer(request) ? serveExplorer(request, reply) : reply.code(400).send({ errors: [] }),
  );
  server.post<{ Body: GraphqlBody }>('/graphql', async (request, reply) => {
    const contextValue: ToyContext = {
      user: /session=(\w+)/.exec(request.headers.cookie ?? '')?.[1],
      beginSession: (name) => void reply.header('set-cookie', `session=${name}; HttpOnly; SameSite=Strict; Path=/`),
    };
    const { query, operationName, variables } = request.body;
    const result = await graphql({
      schema: toySchema,
      source: query,
      rootValue: toyRoot(user),
      contextValue,
      operationName: operationName ?? null,
      variableValues: variables ?? null,
    });
    return reply.type('application/graphql-response+json; charset=utf-8').send(JSON.stringify(result));
  });
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  return { url, user, close: () => server.close() };
}
