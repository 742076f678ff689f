/**
 * GraphiQL, served from this process alone (design.md 1.2): the page on `GET /graphql`, its files under `/graphiql/`.
 * No request to another origin is ever made, because appliance networks are closed.
 */
import { fileURLToPath } from 'node:url';
import type { FastifyInstance, FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';
import type { Config } from '../config.ts';
import { acceptsGzip, prefersHtml } from './accept.ts';
import { readBuiltExplorer } from './assets.ts';
import { completePage } from './page.ts';
import type { DemoUser } from './page.ts';
import { securityHeaders } from './security-headers.ts';

export interface ExplorerOptions {
  /** What of it concerns the page is told to everybody who opens the page. */
  config: Pick<Config, 'readOnly' | 'cookieSecure'>;
  /** Given when the gateway runs the demo appliance: the sign-in form is then filled in. */
  demoUser?: DemoUser | undefined;
  /** Where `npm run build:explorer` put the page; left out: where it does. */
  assetsDirectory?: string;
  /** Decides who gets files at the moment; left out: everybody. */
  admit?: preHandlerHookHandler;
}

/** Where the build puts the page: the same directory as seen from `src/explorer` and from `dist/explorer`. */
export const builtExplorerDirectory = fileURLToPath(new URL('../../dist/explorer-page', import.meta.url));

const notBuilt = 'GraphiQL was not built. Run `npm run build:explorer` and start the gateway again.\n';
const decorator = 'explorerPage';

/**
 * Serves the page's files under `/graphiql/`, and prepares the page for {@link serveExplorer}. A page that was not built
 * is no error: the gateway works without it, and the page says so.
 *
 * @throws what the file system says, when the built files exist but cannot be read
 */
export async function explorerPlugin(fastify: FastifyInstance, options: ExplorerOptions): Promise<void> {
  const { config, demoUser, assetsDirectory = builtExplorerDirectory } = options;
  const built = await readBuiltExplorer(assetsDirectory);
  // Threat: the configuration has secrets. The page gets what is named here.
  const settings = { demoUser, readOnly: config.readOnly, cookieSecure: config.cookieSecure };
  fastify.decorate(decorator, built === undefined ? null : completePage(built.html, settings));

  const preHandler = options.admit ?? [];
  fastify.get<{ Params: { '*': string } }>('/graphiql/*', { logLevel: 'warn', preHandler }, async (request, reply) => {
    const asset = built?.assets.get(request.params['*']);
    reply.headers(securityHeaders);
    if (asset === undefined) {
      return reply.code(404).header('cache-control', 'no-store').type('text/plain; charset=utf-8').send('Not found\n');
    }
    // The name changes with the content.
    reply.header('cache-control', 'public, max-age=31536000, immutable').type(asset.type);
    if (!asset.gzip) return reply.send(asset.content);
    reply.header('vary', 'accept-encoding');
    if (!acceptsGzip(request.headers['accept-encoding'])) return reply.send(await asset.plain());
    return reply.header('content-encoding', 'gzip').send(asset.content);
  });
}

// The decorator must be seen by the routes beside this plugin, not only by those inside it.
Object.assign(explorerPlugin, { [Symbol.for('skip-override')]: true });

/** @returns whether a request to `/graphql` is a browser's that opens the page, not a GraphQL request */
export function wantsExplorer(request: FastifyRequest): boolean {
  return (request.method === 'GET' || request.method === 'HEAD') && prefersHtml(request.headers.accept);
}

/** Answers the page, or 503 and how to build it. Needs {@link explorerPlugin} on the same server. */
export function serveExplorer(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const page = request.server.getDecorator<string | null>(decorator);
  // `vary`, because the same address answers GraphQL to other clients.
  reply.headers(securityHeaders).header('cache-control', 'no-cache').header('vary', 'accept');
  if (page === null) return reply.code(503).type('text/plain; charset=utf-8').send(notBuilt);
  return reply.type('text/html; charset=utf-8').send(page);
}
