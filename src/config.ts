import {
  integer,
  oneOf,
  parseApplianceUrl,
  parseCaFile,
  parseFlag,
  parseNetworks,
  parseProfile,
  parseSecrets,
  parseText,
} from './config-values.ts';
import type { Limits } from './config-limits.ts';
import { warningsOf } from './config-warnings.ts';
import type { DemoProfile } from './demo/index.ts';

export type { Limits } from './config-limits.ts';

/** Everything that can be configured, validated. Times in milliseconds unless the name says otherwise. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The appliance; `demo`: start the embedded demo appliance. */
  readonly applianceUrl: URL | 'demo';
  /** PEM of the certificate authority of the appliance's certificate; undefined: the system's authorities. */
  readonly applianceCa: string | undefined;
  readonly maxConnections: number;
  readonly timeoutMs: number;
  readonly listBodies: 'auto' | 'never';
  /** What is kept of the configuration beyond an operation: nothing, or what was read as long as its hash is the same. */
  readonly cache: 'off' | 'config-hash';
  /** When to ask at once for what the same query of the same session has needed before; `auto`: when the appliance is far away. */
  readonly prefetch: 'auto' | 'always' | 'never';
  /** The first seals session cookies, all open them; empty: generate one. */
  readonly sessionSecrets: readonly string[];
  readonly cookieSecure: 'auto' | 'always' | 'never';
  /** True: the schema has no mutations but signing in and out. */
  readonly readOnly: boolean;
  /** How long a mutation waits for a lock on the configuration that somebody else holds. */
  readonly lockWaitMs: number;
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  readonly logLevel: LogLevel;
  /** Whether the log names the users of operations. */
  readonly logUsers: boolean;
  readonly limits: Limits;
  readonly demo: DemoConfig;
}

export interface DemoConfig {
  readonly profile: DemoProfile;
  /** Port of the demo appliance; 0: any free one. */
  readonly port: number;
  /** Number of generated connection policies; undefined: the built-in company. */
  readonly connections: number | undefined;
  readonly latencyMs: number;
}

export type LogLevel = (typeof LOG_LEVELS)[number];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** The configuration is wrong; the message lists every mistake on a line of its own. */
export class ConfigError extends Error {
  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.name = 'ConfigError';
  }
}

/** One environment variable: how it is read, and what it is good for. The README's table is checked against this list. */
interface Variable<T> {
  readonly name: string;
  readonly fallback: T;
  /** @throws Error whose message ends the sentence «NAME …». */
  readonly parse: (text: string) => T;
  readonly secret?: true;
}

/** In the order of the documentation. The members of a group are a member of the configuration, or `gateway` for itself. */
const GROUPS = {
  gateway: {
    host: variable('HOST', '127.0.0.1', parseText),
    port: variable('PORT', 4000, integer(0, 65_535)),
    applianceUrl: variable<URL | 'demo'>('SPS_URL', 'demo', parseApplianceUrl),
    applianceCa: variable<string | undefined>('SPS_CA_FILE', undefined, parseCaFile),
    maxConnections: variable('SPS_MAX_CONNECTIONS', 32, integer(1, 1024)),
    timeoutMs: variable('SPS_TIMEOUT_MS', 15_000, integer(1, 600_000)),
    listBodies: variable<'auto' | 'never'>('SPS_LIST_BODIES', 'auto', oneOf(['auto', 'never'])),
    cache: variable<'off' | 'config-hash'>('SPS_CACHE', 'off', oneOf(['off', 'config-hash'])),
    prefetch: variable<Config['prefetch']>('SPS_PREFETCH', 'auto', oneOf(['auto', 'always', 'never'])),
    lockWaitMs: variable('SPS_LOCK_WAIT_MS', 5_000, integer(0, 600_000)),
    sessionSecrets: { ...variable<readonly string[]>('SESSION_SECRETS', [], parseSecrets), secret: true },
    cookieSecure: variable<'auto' | 'always' | 'never'>('COOKIE_SECURE', 'auto', oneOf(['auto', 'always', 'never'])),
    trustedProxies: variable<readonly string[]>('TRUSTED_PROXIES', [], parseNetworks),
    readOnly: variable('READ_ONLY', false, parseFlag),
    logLevel: variable<LogLevel>('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
    logUsers: variable('LOG_USERS', false, parseFlag),
  },
  limits: {
    connections: variable('MAX_CONNECTIONS', 1_000, integer(1, 100_000)),
    connectionsPerClient: variable('MAX_CONNECTIONS_PER_CLIENT', 250, integer(1, 100_000)),
    bodyBytes: variable('MAX_BODY_BYTES', 1024 * 1024, integer(1024, 100 * 1024 * 1024)),
    bodyBytesAnonymous: variable('MAX_BODY_BYTES_ANONYMOUS', 64 * 1024, integer(1024, 100 * 1024 * 1024)),
    bodiesBytes: variable('MAX_BODIES_BYTES', 64 * 1024 * 1024, integer(1024, 16 * 1024 * 1024 * 1024)),
    unreadBytes: variable('MAX_UNREAD_BYTES', 128 * 1024 * 1024, integer(1024, 16 * 1024 * 1024 * 1024)),
    tokens: variable('MAX_TOKENS', 10_000, integer(1, 1_000_000)),
    depth: variable('MAX_DEPTH', 20, integer(1, 1_000)),
    rootFields: variable('MAX_ROOT_FIELDS', 100, integer(1, 100_000)),
    aliases: variable('MAX_ALIASES', 200, integer(0, 100_000)),
    directives: variable('MAX_DIRECTIVES', 100, integer(0, 100_000)),
    pageSize: variable('MAX_PAGE_SIZE', 1_000, integer(1, 1_000)),
    fields: variable('MAX_FIELDS', 1_000_000, integer(1, 1_000_000_000)),
    upstreamRequests: variable('MAX_UPSTREAM_REQUESTS', 10_000, integer(1, 1_000_000)),
    knownBytes: variable('MAX_KNOWN_BYTES', 32 * 1024 * 1024, integer(0, 1024 * 1024 * 1024)),
    operationTimeoutMs: variable('OPERATION_TIMEOUT_MS', 60_000, integer(1, 3_600_000)),
    operations: variable('MAX_OPERATIONS', 200, integer(1, 100_000)),
    operationsPerClient: variable('MAX_OPERATIONS_PER_CLIENT', 100, integer(1, 100_000)),
    signInAttempts: variable('SIGN_IN_ATTEMPTS', 10, integer(1, 10_000)),
    signInAttemptsPerUser: variable('SIGN_IN_ATTEMPTS_PER_USER', 20, integer(1, 10_000)),
    signInsPerUser: variable('SIGN_INS_PER_USER', 100, integer(1, 100_000)),
    signInWindowMs: variable('SIGN_IN_WINDOW_MS', 300_000, integer(1_000, 86_400_000)),
    sessionsPerUser: variable('SESSIONS_PER_USER', 100, integer(1, 10_000)),
  },
  demo: {
    profile: variable<DemoProfile>('DEMO_PROFILE', '8.0', parseProfile),
    port: variable('DEMO_PORT', 0, integer(0, 65_535)),
    connections: variable<number | undefined>('DEMO_CONNECTIONS', undefined, integer(0, 100_000)),
    latencyMs: variable('DEMO_LATENCY_MS', 0, integer(0, 60_000)),
  },
} satisfies Record<string, Group>;

type Group = Readonly<Record<string, Variable<unknown>>>;
type Values<G extends Group> = { readonly [Name in keyof G]: G[Name]['fallback'] };

/** Names of all environment variables, in the order of the documentation. */
export const VARIABLE_NAMES: readonly string[] = Object.values<Group>(GROUPS).flatMap((group) =>
  Object.values(group).map(({ name }) => name),
);

/** What is started: the gateway, which may bring a demo appliance along, or that alone. */
export type Program = 'gateway' | 'demo appliance';

/**
 * Reads the configuration, once and whole. An empty variable counts as unset; without SPS_URL there is the demo appliance, unless
 * NODE_ENV is `production`.
 * @param program what is started: the demo appliance alone needs no other one.
 * @throws ConfigError with all mistakes.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env, program: Program = 'gateway'): Config {
  const mistakes: string[] = [];
  const read = <G extends Group>(group: G): Values<G> =>
    Object.freeze(mapGroup(group, (variable) => readVariable(environment, variable, mistakes))) as Values<G>;
  const gateway = read(GROUPS.gateway);
  const config = Object.freeze({ ...gateway, limits: read(GROUPS.limits), demo: read(GROUPS.demo) });
  // Threat: a typing error in production would serve made-up data, to everybody who knows the demo's passwords.
  const mustHaveAppliance = program === 'gateway' && environment['NODE_ENV'] === 'production';
  if (mustHaveAppliance && !environment['SPS_URL']) mistakes.push(NO_APPLIANCE);
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  return config;
}

const NO_APPLIANCE =
  'SPS_URL must be set if NODE_ENV is production: to the address of the appliance, such as https://sps.example.com, or to demo for the demo appliance with made-up data';

/**
 * What is probably not meant as it is configured, as sentences for the start: unknown variables, a demo appliance that others can reach.
 * @param config what {@link readConfig} has made of the same environment.
 */
export function readWarnings(
  config: Config,
  environment: NodeJS.ProcessEnv = process.env,
  program: Program = 'gateway',
): readonly string[] {
  const names = Object.keys(environment).filter((name) => environment[name] !== '');
  return warningsOf(config, names, VARIABLE_NAMES, program);
}

function readVariable(environment: NodeJS.ProcessEnv, variable: Variable<unknown>, mistakes: string[]): unknown {
  const { name, fallback, parse } = variable;
  const text = environment[name];
  try {
    return text === undefined || text === '' ? fallback : parse(text);
  } catch (error) {
    mistakes.push(`${name} ${error instanceof Error ? error.message : 'is not valid'}`);
    return fallback;
  }
}

/** The configuration as lines `NAME=value`, secrets masked, for --print-config. */
export function printConfig(config: Config): string {
  const values: Record<keyof typeof GROUPS, object> = { gateway: config, limits: config.limits, demo: config.demo };
  return Object.entries<Group>(GROUPS)
    .flatMap(([group, variables]) => {
      const from = new Map<string, unknown>(Object.entries(values[group as keyof typeof GROUPS]));
      return Object.entries(variables).map(
        ([key, { name, secret }]) => `${name}=${printValue(from.get(key), secret === true ? 'secret' : 'plain')}`,
      );
    })
    .join('\n');
}

function printValue(value: unknown, kind: 'secret' | 'plain'): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (kind === 'secret') return '***';
  if (typeof value === 'string' && value.includes('-----BEGIN')) return '(PEM)';
  if (value instanceof URL) return value.origin;
  return Array.isArray(value) ? value.join(',') : `${value as string | number | boolean}`;
}

function mapGroup(group: Group, map: (variable: Variable<unknown>) => unknown): Record<string, unknown> {
  return Object.fromEntries(Object.entries(group).map(([key, variable]) => [key, map(variable)]));
}

function variable<T>(name: string, fallback: T, parse: (text: string) => T): Variable<T> {
  return { name, fallback, parse };
}
