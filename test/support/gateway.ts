import { readConfig, type Config } from '../../src/config.ts';
import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../src/demo/index.ts';
import { createLogger } from '../../src/http/logger.ts';
import type { SchemaSource } from '../../src/schema/sources.ts';
import { startGateway } from '../../src/server.ts';
import type { Timing } from '../../src/timing.ts';
import { TEST_SECRET } from '../canaries/canaries.ts';
import { watch } from '../canaries/watch.ts';

export { TEST_SECRET };

/** A line of the gateway's log. */
export type LogLine = Readonly<Record<string, unknown>> & { readonly msg?: string; readonly level: number };

/** An error of a response, as far as tests look at it. */
export interface ResponseError {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions: { readonly code: string; readonly requestId: string; readonly retryable: boolean };
}

/** A response of the gateway. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body if it is JSON. */
  readonly json: unknown;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly ResponseError[];
  /** The Set-Cookie headers. */
  readonly cookies: readonly string[];
}

export interface QueryOptions {
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** A demo user's name, or a name and a password: sent as `Authorization: Basic`. */
  readonly user?: string | { readonly name: string; readonly password: string };
  /** A Cookie header. */
  readonly cookie?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

export interface TestGateway {
  /** Address of the gateway, without a path. */
  readonly url: string;
  readonly appliance: DemoAppliance;
  /** What was logged so far, level debug and above. */
  readonly log: readonly LogLine[];
  readonly config: Config;
  /** POST /graphql over HTTP. */
  readonly query: (document: string, options?: QueryOptions) => Promise<Answer>;
  /** Any request to the gateway. */
  readonly send: (path: string, init?: RequestInit) => Promise<Answer>;
  /** Ends the gateway, and the appliance if the gateway came with it. */
  readonly close: () => Promise<void>;
}

export interface TestGatewayOptions {
  readonly demo?: DemoOptions;
  /** Environment variables. */
  readonly config?: Readonly<Record<string, string>>;
  /** An appliance that runs already, and goes on running when the gateway is closed. */
  readonly appliance?: DemoAppliance;
  readonly sources?: readonly SchemaSource[];
  readonly timing?: Partial<Timing>;
}

/**
 * Starts a demo appliance and a gateway in front of it, both on free ports of loopback. Everything that the gateway says is searched
 * for canaries (test/canaries): `close` throws if one got out.
 */
export async function startTestGateway(options: TestGatewayOptions = {}): Promise<TestGateway> {
  const appliance = options.appliance ?? (await startDemoAppliance(options.demo));
  const log: LogLine[] = [];
  const config = readConfig({ PORT: '0', SESSION_SECRETS: TEST_SECRET, LOG_LEVEL: 'debug', ...options.config });
  const watched = watch.gateway(appliance.url);
  const write = (line: string): void => {
    watched.logged(line);
    log.push(JSON.parse(line) as LogLine);
  };
  const gateway = await startGateway({
    config,
    applianceUrl: new URL(appliance.url),
    log: createLogger(config.logLevel, { write }),
    ...(options.sources && { sources: options.sources }),
    ...(options.timing && { timing: options.timing }),
  });
  watched.listensAt(gateway.url);
  let underWay = 0;
  const send = async (path: string, init: RequestInit = {}): Promise<Answer> => {
    const body = typeof init.body === 'string' ? watch.withCanaryPasswords(init.body) : init.body;
    underWay += 1;
    try {
      return await answerOf(fetch(`${gateway.url}${path}`, { ...init, ...(body && { body }) }));
    } finally {
      underWay -= 1;
    }
  };
  return {
    url: gateway.url,
    appliance,
    log,
    config,
    send,
    query: (document, { variables, operationName, user, cookie, headers, signal } = {}) =>
      send('/graphql', {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(user !== undefined && { authorization: basic(user) }),
          ...(cookie !== undefined && { cookie }),
          ...headers,
        },
        body: JSON.stringify({ query: document, variables, operationName }),
        ...(signal && { signal }),
      }),
    close: async () => {
      const metrics = watched.searchMetrics();
      // Who closes the gateway in the midst of operations wants to see what becomes of them now, not a little later.
      if (underWay === 0) await metrics;
      await gateway.close();
      await metrics;
      if (!options.appliance) await appliance.close();
      watched.end();
    },
  };
}

/** An `Authorization` header. The password of a demo user is the name; what is sent is the user's canary. */
export function basic(user: string | { readonly name: string; readonly password: string }): string {
  const { name, password } = typeof user === 'string' ? { name: user, password: user } : user;
  return `Basic ${Buffer.from(`${name}:${watch.passwordOf(name, password)}`).toString('base64')}`;
}

/** The Cookie header that a browser sends after a response with Set-Cookie. */
export function cookieOf({ cookies }: Pick<Answer, 'cookies'>): string {
  return cookies.map((cookie) => cookie.split(';', 1)[0] ?? '').join('; ');
}

/** Requests that the appliance has seen, as `GET /api/info`, in order of arrival. */
export function callsOf({ requests }: DemoAppliance): string[] {
  return requests.map(({ method, path }) => `${method} ${path}`);
}

async function answerOf(pending: Promise<Response>): Promise<Answer> {
  const response = await pending;
  const { status, headers } = response;
  const text = await response.text();
  const isJson = /\bjson\b/.test(headers.get('content-type') ?? '');
  const json: unknown = isJson ? JSON.parse(text) : undefined;
  const { data, errors } = (json ?? {}) as { data?: Record<string, unknown> | null; errors?: ResponseError[] };
  return { status, headers, text, json, data, errors: errors ?? [], cookies: headers.getSetCookie() };
}
