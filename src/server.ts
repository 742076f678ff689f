import { randomBytes } from 'node:crypto';

import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';

import { ApplianceClient } from './appliance/index.ts';
import type { Config } from './config.ts';
import { formatError } from './errors/format.ts';
import { explorerPlugin, serveExplorer, wantsExplorer } from './explorer/index.ts';
import { PlanExecutor } from './execution/executor.ts';
import { CollectionKnowledge } from './graph/knowledge.ts';
import { refuseRoundedVariables, refuseUnacceptable } from './http/accept.ts';
import { Admission } from './http/admission.ts';
import { adaptGet, answerOptions } from './http/browser-requests.ts';
import { watchCircuit } from './http/circuit-watch.ts';
import { ClientConnections } from './http/client-connections.ts';
import { MAX_VALIDATION_ERRORS } from './http/document-limits.ts';
import { documentRules } from './http/document-rules.ts';
import { DocumentStore } from './http/document-store.ts';
import { FieldLimit } from './http/field-limit.ts';
import { foresightOf } from './http/foresight.ts';
import { registerHealth } from './http/health.ts';
import { showHeld } from './http/held.ts';
import { HttpServer } from './http/http-server.ts';
import { stringifyResult } from './http/json-text.ts';
import { Metrics } from './http/metrics.ts';
import { operationPlugin } from './http/operation-plugin.ts';
import type { Operation } from './http/operation.ts';
import { Operations } from './http/operations.ts';
import { RefusalWatch } from './http/refusal-watch.ts';
import { RequestBodies } from './http/request-body.ts';
import { SharedExecutions } from './http/shared-executions.ts';
import { Visitors } from './http/visitor.ts';
import { compileSchema } from './schema/compile.ts';
import { readSchemaSources, type SchemaSource } from './schema/sources.ts';
import { BasicSessions } from './session/basic-sessions.ts';
import type { SavedRead } from './session/answers.ts';
import { ConfigHashCache } from './session/config-hash-cache.ts';
import { CookieSealer } from './session/cookie-sealer.ts';
import { EndedSessions } from './session/ended-sessions.ts';
import { LiveSessions } from './session/live-sessions.ts';
import { MetSessions } from './session/met-sessions.ts';
import { ReadsUnderWay } from './session/shared-reads.ts';
import { SessionNames } from './session/session-names.ts';
import { SignInAttempts } from './session/sign-in-attempts.ts';
import { TIMING, type Timing } from './timing.ts';
import { SessionLocks } from './transaction/session-locks.ts';
import { Strays } from './transaction/strays.ts';

export interface GatewayOptions {
  readonly config: Config;
  /** The appliance: the configured one, or the embedded demo appliance. */
  readonly applianceUrl: URL;
  readonly log: Logger;
  /** Filled into GraphiQL's sign-in form, with the demo appliance only. */
  readonly demoUser?: { readonly name: string; readonly password: string } | undefined;
  /** The authored schema; the one of this project when left out. */
  readonly sources?: readonly SchemaSource[];
  readonly timing?: Partial<Timing>;
}

export interface Gateway {
  /** Address that it listens on, without a path. */
  readonly url: string;
  /** What the appliance tells of itself to everybody. @throws ApplianceError if it does not answer like an SPS. */
  readonly askAppliance: (signal: AbortSignal) => Promise<Readonly<Record<string, unknown>>>;
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
    refused: (client, setting) => {
      const how = setting === 'SIGN_INS_PER_USER' ? 'succeeded' : 'failed';
      log.warn({ client, setting }, `sign-ins are refused: too many have ${how}`);
    },
  });
  const locks = new SessionLocks();
  const strays = new Strays({ client, locks, ...timing });
  const saved = (how: SavedRead): void => metrics.savedRead(how);
  const switchedOff = (reason: string): void => log.warn({ reason }, 'nothing is cached any more');
  const reads = config.cache === 'off' ? new ReadsUnderWay(saved) : new ConfigHashCache(saved, switchedOff);
  let isDraining = false;

  const watch = new RefusalWatch(log, metrics);
  const connections = new ClientConnections({
    limits: config.limits,
    trustedProxies: config.trustedProxies,
    timing,
    refused: watch.connection,
    unread: watch.unread,
  });
  const { receiveMs } = timing;
  const http = new HttpServer({ config, log, connections, receiveMs, isDraining: () => isDraining });
  const server = http.fastify;
  const endedSessions = new EndedSessions();
  const liveSessions = new LiveSessions(config.limits.sessionsPerUser);
  const remembered = { sealer, endedSessions, liveSessions, basicSessions };
  const visitors = new Visitors({ config, ...remembered, signInAttempts, unopened: watch.cookie });
  const bodies = new RequestBodies(config.limits);
  bodies.register(server);
  const admission = new Admission({ limits: config.limits, connections, refused: watch.operation });
  server.addHook('onSend', admission.admitAnswer);

  const apollo = new ApolloServer<Operation>({
    schema,
    formatError,
    stringifyResult,
    introspection: true,
    parseOptions: { maxTokens: config.limits.tokens },
    validationRules: documentRules(config),
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
    admission,
    client,
    catalogue: model,
    knowledge,
    endedSessions,
    liveSessions,
    locks,
    reads,
    met: new MetSessions(),
    names: config.logUsers ? new SessionNames(client) : undefined,
    strays,
    metrics,
    timing,
  });
  const answerGraphql = fastifyApolloHandler(apollo, {
    context: (request) => Promise.resolve(operations.begin(request)),
  });

  const files = { preHandler: admission.admitFile };
  await server.register(explorerPlugin, { config, demoUser, admit: admission.admitFile });
  server.get('/', files, (_request, reply) => reply.redirect('/graphql'));
  const hooks = {
    onRequest: answerOptions,
    preParsing: visitors.identify,
    preHandler: [refuseUnacceptable, refuseRoundedVariables, ...adaptGet, admission.admitOperation],
  };
  server.all('/graphql', hooks, async function (request, reply) {
    try {
      if (wantsExplorer(request)) return serveExplorer(request, reply);
      return await answerGraphql.call(this, request, reply);
    } finally {
      await operations.end(request);
      admission.leave(request);
    }
  });
  // One text for all, because an answer that nobody reads must not be a copy.
  const publicSchema = Buffer.from(`${printSchema(schema)}\n`);
  server.get('/schema.graphql', files, (_request, reply) => reply.type('text/plain; charset=utf-8').send(publicSchema));
  // Whoever supervises the process must hear of it also when everything is taken.
  registerHealth(server, { appliance: client, isDraining: () => isDraining });
  showHeld(metrics, { connections, admission, bodies, strays });
  server.get('/metrics', files, async (_request, reply) =>
    reply.type(metrics.registry.contentType).send(await metrics.registry.metrics()),
  );

  const url = await http.listen(config.host, config.port);
  return {
    url,
    askAppliance: (signal) => client.ping(signal),
    close: async () => {
      isDraining = true;
      operations.cancelChanges();
      const grace = setTimeout(() => operations.cancelAll(), timing.shutdownGraceMs);
      await apollo.stop();
      await http.close();
      // Connections to clients can be gone while what they asked for is not at its end.
      await operations.idle();
      clearTimeout(grace);
      await strays.stop();
      await client.close();
    },
  };
}

function secretsOf({ sessionSecrets }: Config, log: Logger): readonly string[] {
  if (sessionSecrets.length > 0) return sessionSecrets;
  log.warn('SESSION_SECRETS is not set: sign-ins last until this process ends and are not shared with other replicas');
  return [randomBytes(32).toString('base64url')];
}
