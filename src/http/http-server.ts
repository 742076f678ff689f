import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import Fastify, { LogController, type FastifyBaseLogger, type FastifyInstance } from 'fastify';

import type { Config } from '../config.ts';
import type { ClientConnections } from './client-connections.ts';
import { requestIdOf } from './logger.ts';
import { answerClientError, hasLeft } from './malformed-requests.ts';
import { answerRequestError, refuseWhileDraining, registerRequestErrors } from './request-errors.ts';
import { registerTurns } from './turn.ts';

/** Milliseconds that a connection may be idle between two requests: longer than proxies keep theirs, so that they close first. */
const KEEP_ALIVE_MS = 72_000;

export interface HttpServerOptions {
  readonly config: Pick<Config, 'limits' | 'trustedProxies'>;
  readonly log: FastifyBaseLogger;
  readonly connections: ClientConnections;
  /** How long a request may take to come in, in milliseconds. */
  readonly receiveMs: number;
  /** True while the gateway shuts down. */
  readonly isDraining: () => boolean;
}

/** The server of HTTP, with what every request meets first. */
export class HttpServer {
  readonly fastify: FastifyInstance;
  readonly #options: HttpServerOptions;
  /** For further addresses of the same name. */
  readonly #beside: Server[] = [];
  #answer: RequestListener = () => undefined;

  constructor(options: HttpServerOptions) {
    const { config, log, connections, isDraining } = options;
    this.#options = options;
    this.fastify = Fastify({
      loggerInstance: log,
      // One line per operation is written by operationPlugin; a second and third per request would only repeat it.
      logController: new LogController({ disableRequestLogging: true }),
      serverFactory: (answer) => {
        this.#answer = answer;
        return this.#createServer();
      },
      trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
      genReqId: requestIdOf,
      clientErrorHandler: (error, socket) => {
        // Whoever has left is not kept waiting for the answer to the request before: that one is cancelled.
        if (hasLeft(error)) socket.destroy();
        else connections.fail(socket, () => answerClientError(error, socket));
      },
      frameworkErrors: (error, request, reply) =>
        connections.takeTurn.call(this.fastify, request, reply, () => {
          connections.answerIsReady(request, 0);
          answerRequestError(error, request, reply);
        }),
      forceCloseConnections: 'idle',
      // The answer to that would have another form than all others; see the hook below.
      return503OnClosing: false,
    });
    registerTurns(this.fastify);
    this.fastify.addHook('onRequest', connections.takeTurn);
    registerRequestErrors(this.fastify);
    this.fastify.addHook('onRequest', (request, reply, done) => {
      // What had begun to come in before is answered.
      if (isDraining() && !request.url.startsWith('/health/')) refuseWhileDraining(request, reply);
      else done();
    });
    this.fastify.addHook('onSend', (_request, reply, _payload, done) => {
      // A connection that stays open after its last answer would hold up the end until a timeout destroys it.
      if (isDraining()) void reply.header('connection', 'close');
      done();
    });
  }

  /** Listens on all addresses of the host. @returns the address, without a path. @throws what listening throws, for example EADDRINUSE */
  async listen(host: string, port: number): Promise<string> {
    const [first = host, ...others] = host === 'localhost' ? await addressesOf(host) : [host];
    const url = await this.fastify.listen({ host: first, port });
    const { port: taken } = this.fastify.server.address() as AddressInfo;
    for (const address of others) {
      const server = this.#createServer();
      server.on('clientError', (error, socket) => this.fastify.server.emit('clientError', error, socket));
      server.listen({ host: address, port: taken });
      // A machine can know an address by name and not have it.
      await once(server, 'listening').then(
        () => this.#beside.push(server),
        (error: unknown) => this.fastify.log.debug({ err: error, address }, 'not listening on this address, too'),
      );
    }
    return url;
  }

  /** Answers what was accepted, refuses what comes, then ends. */
  async close(): Promise<void> {
    const besides = this.#beside.map((server) => new Promise((resolve) => server.close(resolve)));
    for (const server of this.#beside) server.closeIdleConnections();
    await this.fastify.close();
    await Promise.all(besides);
    this.#options.connections.close();
  }

  #createServer(): Server {
    const { connections, receiveMs, config } = this.#options;
    const server = createServer(
      {
        // Node would take the smaller of the two times for the head, and the larger one for the whole request.
        connectionsCheckingInterval: receiveMs / 2,
        headersTimeout: receiveMs,
        // Threat: connections that are kept busy by sending next to nothing.
        requestTimeout: receiveMs,
        keepAliveTimeout: KEEP_ALIVE_MS,
        // What Node answers by itself would have neither the form nor the headers of all other answers.
        requireHostHeader: false,
      },
      (request, response) => this.#answer(request, response),
    );
    // RFC 9110 10.1.1 leaves it to the server what to do with an expectation that it does not know.
    server.on('checkExpectation', (request, response) => this.#answer(request, response));
    server.setTimeout(config.limits.operationTimeoutMs + receiveMs);
    connections.watch(server);
    return server;
  }
}

async function addressesOf(host: string): Promise<string[]> {
  return (await lookup(host, { all: true })).map(({ address }) => address);
}
