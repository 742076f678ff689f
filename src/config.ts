import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { DEMO_PROFILES, isDemoProfile, type DemoProfile } from './demo/index.ts';
import { isLoopbackHost } from './loopback.ts';

/** Everything that can be configured, validated. Times in milliseconds unless the name says otherwise. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** The appliance; undefined: start the embedded demo appliance. */
  readonly applianceUrl: URL | undefined;
  /** PEM of the certificate authority of the appliance's certificate; undefined: the system's authorities. */
  readonly applianceCa: string | undefined;
  readonly maxConnections: number;
  readonly timeoutMs: number;
  readonly listBodies: 'auto' | 'never';
  /** What is kept of the configuration beyond an operation: nothing, or what was read as long as its hash is the same. */
  readonly cache: 'off' | 'config-hash';
  /** The first seals session cookies, all open them; empty: generate one. */
  readonly sessionSecrets: readonly string[];
  readonly cookieSecure: 'auto' | 'always' | 'never';
  /** True: the schema has no mutations but signing in and out. */
  readonly readOnly: boolean;
  /** How long a mutation waits for a lock on the configuration that somebody else holds. */
  readonly lockWaitMs: number;
  readonly maxUpstreamRequests: number;
  readonly maxDepth: number;
  readonly logLevel: LogLevel;
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

const VARIABLES = {
  host: variable('HOST', '127.0.0.1', parseText),
  port: variable('PORT', 4000, integer(0, 65_535)),
  applianceUrl: variable<URL | undefined>('SPS_URL', undefined, parseApplianceUrl),
  applianceCa: variable<string | undefined>('SPS_CA_FILE', undefined, parseCaFile),
  maxConnections: variable('SPS_MAX_CONNECTIONS', 32, integer(1, 1024)),
  timeoutMs: variable('SPS_TIMEOUT_MS', 15_000, integer(1, 600_000)),
  listBodies: variable<'auto' | 'never'>('SPS_LIST_BODIES', 'auto', oneOf(['auto', 'never'])),
  cache: variable<'off' | 'config-hash'>('SPS_CACHE', 'off', oneOf(['off', 'config-hash'])),
  sessionSecrets: { ...variable<readonly string[]>('SESSION_SECRETS', [], parseSecrets), secret: true },
  cookieSecure: variable<'auto' | 'always' | 'never'>('COOKIE_SECURE', 'auto', oneOf(['auto', 'always', 'never'])),
  readOnly: variable('READ_ONLY', false, parseFlag),
  lockWaitMs: variable('SPS_LOCK_WAIT_MS', 5_000, integer(0, 600_000)),
  maxUpstreamRequests: variable('MAX_UPSTREAM_REQUESTS', 10_000, integer(1, 1_000_000)),
  maxDepth: variable('MAX_DEPTH', 20, integer(1, 1_000)),
  logLevel: variable<LogLevel>('LOG_LEVEL', 'info', oneOf(LOG_LEVELS)),
  demoProfile: variable<DemoProfile>('DEMO_PROFILE', '8.0', parseProfile),
  demoPort: variable('DEMO_PORT', 0, integer(0, 65_535)),
  demoConnections: variable<number | undefined>('DEMO_CONNECTIONS', undefined, integer(0, 100_000)),
  demoLatencyMs: variable('DEMO_LATENCY_MS', 0, integer(0, 60_000)),
} satisfies Record<string, Variable<unknown>>;

type Values = { [Name in keyof typeof VARIABLES]: (typeof VARIABLES)[Name]['fallback'] };

/** Names of all environment variables, in the order of the documentation. */
export const VARIABLE_NAMES: readonly string[] = Object.values(VARIABLES).map(({ name }) => name);

/**
 * Reads the configuration, once and whole. An empty variable counts as unset.
 * @throws ConfigError with all mistakes.
 */
export function readConfig(environment: NodeJS.ProcessEnv = process.env): Config {
  const mistakes: string[] = [];
  const values: Record<string, unknown> = {};
  for (const [key, { name, fallback, parse }] of Object.entries<Variable<unknown>>(VARIABLES)) {
    const text = environment[name];
    try {
      values[key] = text === undefined || text === '' ? fallback : parse(text);
    } catch (error) {
      mistakes.push(`${name} ${error instanceof Error ? error.message : 'is wrong'}`);
    }
  }
  if (mistakes.length > 0) throw new ConfigError(mistakes);
  const { demoProfile, demoPort, demoConnections, demoLatencyMs, ...rest } = values as Values;
  const demo = { profile: demoProfile, port: demoPort, connections: demoConnections, latencyMs: demoLatencyMs };
  return Object.freeze({ ...rest, demo: Object.freeze(demo) });
}

/** The configuration as lines `NAME=value`, secrets masked, for --print-config. */
export function printConfig(config: Config): string {
  const { demo, ...rest } = config;
  const values: Values = {
    ...rest,
    demoProfile: demo.profile,
    demoPort: demo.port,
    demoConnections: demo.connections,
    demoLatencyMs: demo.latencyMs,
  };
  return Object.entries<Variable<unknown>>(VARIABLES)
    .map(
      ([key, { name, secret }]) =>
        `${name}=${printValue(values[key as keyof Values], secret === true ? 'secret' : 'plain')}`,
    )
    .join('\n');
}

function printValue(value: Values[keyof Values], kind: 'secret' | 'plain'): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return '';
  if (kind === 'secret') return '***';
  if (typeof value === 'string' && value.includes('-----BEGIN')) return '(PEM)';
  return value instanceof URL ? value.origin : String(value);
}

function variable<T>(name: string, fallback: T, parse: (text: string) => T): Variable<T> {
  return { name, fallback, parse };
}

function parseText(text: string): string {
  return text;
}

function integer(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= most) return value;
    throw new Error(`must be a whole number from ${least} to ${most}, but is ${JSON.stringify(text)}`);
  };
}

function oneOf<T extends string>(values: readonly T[]): (text: string) => T {
  return (text) => {
    const value = values.find((candidate) => candidate === text);
    if (value !== undefined) return value;
    throw new Error(`must be one of ${values.join(', ')}, but is ${JSON.stringify(text)}`);
  };
}

function parseFlag(text: string): boolean {
  return oneOf(['true', 'false'])(text) === 'true';
}

function parseProfile(text: string): DemoProfile {
  if (isDemoProfile(text)) return text;
  throw new Error(`must be one of ${DEMO_PROFILES.join(', ')}, but is ${JSON.stringify(text)}`);
}

/** Threat: over plain HTTP passwords and sessions can be read on the way; only a loopback connection has no way. */
function parseApplianceUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['https:', 'http:'].includes(url.protocol)) throw new Error('must be an https: URL');
  if (url.pathname !== '/' || url.search || url.hash || url.username || url.password) {
    throw new Error('must be only a scheme, a host and a port, like https://sps.example.com');
  }
  if (url.protocol === 'http:' && !isLoopbackHost(url.hostname))
    throw new Error('must be an https: URL; http: is for loopback addresses only');
  return url;
}

function parseCaFile(path: string): string {
  let pem: string;
  try {
    pem = readFileSync(path, 'utf8');
  } catch (error) {
    throw new Error(`names ${path}, which cannot be read (${(error as NodeJS.ErrnoException).code})`, { cause: error });
  }
  try {
    new X509Certificate(pem);
  } catch (error) {
    throw new Error(`names ${path}, which holds no certificate in PEM format`, { cause: error });
  }
  return pem;
}

/** Threat: a short secret can be guessed offline from one cookie. */
function parseSecrets(text: string): readonly string[] {
  const secrets = text.split(',').map((secret) => secret.trim());
  if (secrets.some((secret) => secret.length < 32)) throw new Error('must hold secrets of at least 32 characters each');
  return secrets;
}
