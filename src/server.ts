import { randomBytes } from 'node:crypto';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { LogController, type FastifyBaseLogger } from 'fastify';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';

import { ApplianceClient } from './appliance/index.ts';
import type { Config } from './config.ts';
import { formatError } from './errors/format.ts';
import { builtExplorerDirectory, explorerPlugin, serveExplorer, wantsExplorer } from './explorer/index.ts';
import { PlanExecutor } from './execution/executor.ts';
import { CollectionKnowledge } from './graph/knowledge.ts';
import { refuseUnacceptable } from './http/accept.ts';
import { Admission } from './http/admission.ts';
import { watchCircuit } from './http/circuit-watch.ts';
import { documentLimits, MAX_VALIDATION_ERRORS } from './http/document-limits.ts';
import { DocumentStore } from './http/document-store.ts';
import { FieldLimit } from './http/field-limit.ts';
import { Foresight } from './http/foresight.ts';
import { registerHealth } from './http/health.ts';
import { stringifyResult } from './http/json-text.ts';
import { requestIdOf } from './http/logger.ts';
import { answerClientError } from './http/malformed-requests.ts';
import { Metrics } from './http/metrics.ts';
import { knownOperationTypes } from './http/known-operation-types.ts';
import { operationPlugin } from './http/operation-plugin.ts';
import type { Operation } from './http/operation.ts';
import { Operations } from './http/operations.ts';
import { answerRequestError, refuseWhileDraining, registerRequestErrors } from './http/request-errors.ts';
import { SharedExecutions } from './http/shared-executions.ts';
import { compileSchema } from './schema/compile.ts';
import { readSchemaSources, type SchemaSource } from './schema/sources.ts';
import { BasicSessions } from './session/basic-sessions.ts';
import type { SavedRead } from './session/answers.ts';
import { ConfigHashCache } from './session/config-hash-cache.ts';
import { CookieSealer } from './session/cookie-sealer.ts';
import { EndedSessions } from './session/ended-sessions.ts';
import { ReadsUnderWay } from './session/shared-reads.ts';
import { SignInAttempts } from './session/sign-in-attempts.ts';
import { TIMING, type Timing } from './timing.ts';
import { SessionLocks } from './transaction/session-locks.ts';

export interface GatewayOptions {
  readonly config: Config;
  /** The appliance: the configured one, or the embedded demo appliance. */
  readonly applianceUrl: URL;
  readonly log: Logger;
  /** Shown in GraphiQL's sign-in tab, with the demo appliance only. */
  readonly demoUser?: { readonly name: string; readonly password: string } | undefined;
  /** The authored schema; the one of this project when left out. */
  readonly sources?: readonly SchemaSource[];
  readonly timing?: Partial<Timing>;
}

export interface Gateway {
  /** Address that it listens on, without a path. */
  readonly url: string;
  /** Answers what was accepted, refuses what comes, then ends. */
  close(): Promise<void>;
}

/**
 * Starts the gateway. The order below is the order in which a request meets what is plugged in.
 * @throws SchemaError for a wrong schema, or what listening throws (for example EADDRINUSE).
 */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { config, applianceUrl, log, demoUser, sources } = options;
  const timing = { ...TIMING, ...options.timing };
  const { schema, model, fields } = compileSchema(
    sources ?? readSchemaSources(),
    config.readOnly ? 'read-only' : 'read-write',
    config.limits.pageSize,
  );
  const metrics = new Metrics();
  const client = new ApplianceClient({
    url: applianceUrl,
    ca: config.applianceCa,
    maxConnections: config.maxConnections,
    timeoutMs: config.timeoutMs,
    knownBytes: config.limits.knownBytes,
    observe: (exchange) => metrics.exchange(exchange),
    circuitChanged: watchCircuit(log, metrics),
  });
  const knowledge = new CollectionKnowledge(config.listBodies);
  const sealer = new CookieSealer(secretsOf(config, log), applianceUrl.origin);
  const basicSessions = new BasicSessions(client);
  const signInAttempts = new SignInAttempts({
    limits: config.limits,
    now: timing.now,
    // Not the name: people type passwords into its field.
    refused: (client, setting) => log.warn({ client, setting }, 'sign-ins are refused: too many have failed'),
  });
  const locks = new SessionLocks();
  const saved = (how: SavedRead): void => metrics.savedRead(how);
  const switchedOff = (reason: string): void => log.warn({ reason }, 'nothing is cached any more');
  const reads = config.cache === 'off' ? new ReadsUnderWay(saved) : new ConfigHashCache(saved, switchedOff);
  let isDraining = false;

  const loggerInstance: FastifyBaseLogger = log;
  const server = Fastify({
    loggerInstance,
    // One line per operation is written by operationPlugin; a second and third per request would only repeat it.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.limits.bodyBytes,
    // Threat: connections that are kept busy by sending, or reading, next to nothing.
    requestTimeout: timing.receiveMs,
    // Node would take the smaller of the two times for the head, and the larger one for the whole request.
    http: { connectionsCheckingInterval: timing.receiveMs / 2, headersTimeout: timing.receiveMs },
    connectionTimeout: config.limits.operationTimeoutMs + timing.receiveMs,
    trustProxy: config.trustedProxies.length > 0 ? [...config.trustedProxies] : false,
    genReqId: requestIdOf,
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) => void answerRequestError(error, request, reply),
    forceCloseConnections: 'idle',
    // The answer to that would have another form than all others; see the hook below.
    return503OnClosing: false,
  });
  registerRequestErrors(server);
  server.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id);
    // Threat: a cache on the way could give one user's answer to another. What may be kept says so itself.
    void reply.header('cache-control', 'no-store');
    // What had begun to come in before is answered.
    if (isDraining && !request.url.startsWith('/health/')) refuseWhileDraining(request, reply);
    else done();
  });
  server.addHook('onSend', (_request, reply, _payload, done) => {
    // A connection that stays open after its last answer would hold up the end until a timeout destroys it.
    if (isDraining) void reply.header('connection', 'close');
    done();
  });

  const apollo = new ApolloServer<Operation>({
    schema,
    formatError,
    stringifyResult,
    introspection: true,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: [documentLimits(config.limits), knownOperationTypes],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    executionOptions: { maxCoercionErrors: MAX_VALIDATION_ERRORS },
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: new DocumentStore(),
    stopOnTerminationSignals: false,
    logger: log,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      operationPlugin({
        config,
        sealer,
        metrics,
        executor: new PlanExecutor(schema, fields),
        fieldLimit: new FieldLimit(schema, config.limits),
        sharedExecutions: new SharedExecutions(saved, foresightOf(config, { client, metrics, now: timing.now })),
      }),
      fastifyApolloDrainPlugin(server),
    ],
  });
  await apollo.start();

  const operations = new Operations({
    config,
    client,
    catalogue: model,
    knowledge,
    sealer,
    basicSessions,
    endedSessions: new EndedSessions(),
    signInAttempts,
    locks,
    reads,
    metrics,
    timing,
  });
  const answerGraphql = fastifyApolloHandler(apollo, { context: (request, reply) => operations.begin(request, reply) });

  await server.register(explorerPlugin, { assetsDirectory: builtExplorerDirectory, demoUser });
  server.get('/', (_request, reply) => reply.redirect('/graphql'));
  const admission = new Admission(config.limits, (code) => metrics.operation('none', 0, [code]));
  metrics.gauge('sps_graphql_operations_in_flight', 'Operations under way', () => admission.size);
  server.all('/graphql', { preHandler: [refuseUnacceptable, admission.admit] }, async function (request, reply) {
    try {
      if (wantsExplorer(request)) return serveExplorer(request, reply);
      return await answerGraphql.call(this, request, reply);
    } finally {
      await operations.end(request);
      admission.leave(request, reply);
    }
  });
  const publicSchema = `${printSchema(schema)}\n`;
  server.get('/schema.graphql', (_request, reply) => reply.type('text/plain; charset=utf-8').send(publicSchema));
  registerHealth(server, { appliance: client, isDraining: () => isDraining });
  server.get('/metrics', async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );

  const url = await server.listen({ host: config.host, port: config.port });
  return {
    url,
    close: async () => {
      isDraining = true;
      operations.cancelChanges();
      const grace = setTimeout(() => operations.cancelAll(), timing.shutdownGraceMs);
      await apollo.stop();
      await server.close();
      // Connections to clients can be gone while what they asked for is not at its end.
      await operations.idle();
      clearTimeout(grace);
      await client.close();
    },
  };
}

/** What asks ahead, if anything may. The cache answers what was asked before with one small request, so there is nothing to gain by it. */
function foresightOf(
  { prefetch, cache, limits }: Config,
  { client, metrics, now }: { client: ApplianceClient; metrics: Metrics; now: () => number },
): Foresight | undefined {
  if (prefetch === 'never' || (prefetch === 'auto' && cache !== 'off')) return undefined;
  return new Foresight({
    when: prefetch,
    mostRequests: limits.upstreamRequests,
    roundTripMs: () => client.roundTripMs,
    now,
    told: (needed, unneeded) => metrics.readsAhead(needed, unneeded),
  });
}

function secretsOf({ sessionSecrets }: Config, log: Logger): readonly string[] {
  if (sessionSecrets.length > 0) return sessionSecrets;
  log.warn('SESSION_SECRETS is not set: sign-ins last until this process ends and are not shared with other replicas');
  return [randomBytes(32).toString('base64url')];
}
