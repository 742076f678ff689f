import { QUERY, REFERENCES } from '../peers/model.ts';
import { BESIDE_FILE, builtFile, GATEWAY_FILE } from './build.ts';
import type { Question } from './load.ts';
import { MEASURED_CPU } from './pinning.ts';
import { freePort, startProgram, type RunningProcess } from './processes.ts';

/**
 * The gateway with its default settings; with SPS_CACHE=config-hash; without asking ahead (SPS_PREFETCH=never); and as it is when nothing is known of earlier
 * answers (MAX_KNOWN_BYTES=0). `gateway-beside` is another copy of the project with its default settings.
 */
type GatewayName = 'gateway' | 'gateway-cache' | 'gateway-no-prefetch' | 'gateway-cold' | 'gateway-beside';

const GATEWAY_SETTINGS: Readonly<Partial<Record<ContenderName, Readonly<Record<string, string>>>>> = {
  gateway: {},
  'gateway-cache': { SPS_CACHE: 'config-hash' },
  'gateway-no-prefetch': { SPS_PREFETCH: 'never' },
  'gateway-cold': { MAX_KNOWN_BYTES: '0' },
  'gateway-beside': {},
};

/** The settings that tell a gateway from the others; undefined for a contender that is none. */
export function settingsOf(name: ContenderName): Readonly<Record<string, string>> | undefined {
  return GATEWAY_SETTINGS[name];
}

/** Everything that is measured. `round-trip` is one GET sent to the upstream itself: what latency costs at least. */
export type ContenderName = 'rest' | GatewayName | 'apollo-fetch' | 'mercurius-jit' | 'round-trip';

/** What the contenders are asked. */
export type Job = 'read' | 'create';

export interface ContenderOptions {
  readonly name: ContenderName;
  /** Origin of the upstream. */
  readonly upstream: string;
  /** Connections to the upstream at most. */
  readonly connections: number;
}

/** A running contender, and how it is asked. */
export interface Contender {
  readonly name: ContenderName;
  readonly origin: string;
  /** Undefined for `round-trip`, which has no process. */
  readonly process: RunningProcess | undefined;
}

const CREATE = `mutation Create($name: String!) @transaction(message: "Benchmark") {
  auditPolicyCreate(input: { name: $name }) { auditPolicy { id name } }
}`;

/** Starts a contender in a process of its own. @throws Error when it does not start. */
export async function startContender({ name, upstream, connections }: ContenderOptions): Promise<Contender> {
  if (name === 'round-trip') return { name, origin: upstream, process: undefined };
  const port = await freePort();
  const settings = settingsOf(name);
  const file = name === 'gateway-beside' ? BESIDE_FILE : GATEWAY_FILE;
  const process = await startProgram({
    args: settings ? ['--max-semi-space-size=32', file] : peerArguments({ name, upstream, connections }, port),
    environment: settings ? { ...settings, ...gatewayEnvironment({ upstream, connections }, port) } : {},
    cpu: MEASURED_CPU,
    port,
  });
  return { name, origin: `http://127.0.0.1:${port}`, process };
}

/** The request that puts a job to a contender: the REST client has addresses of its own, all others speak GraphQL. */
export function questionOf(name: ContenderName, job: Job, bareResource: string): Question {
  if (name === 'round-trip') return { method: 'GET', path: bareResource };
  if (job === 'read') {
    if (name === 'rest') return { method: 'GET', path: '/connection-policies?first=1000' };
    const body = JSON.stringify({ query: QUERY });
    return { method: 'POST', path: '/graphql', body: () => body };
  }
  if (name === 'rest')
    return { method: 'POST', path: '/audit-policies', body: (n) => JSON.stringify({ name: nameOf(n) }) };
  return {
    method: 'POST',
    path: '/graphql',
    body: (n) => JSON.stringify({ query: CREATE, variables: { name: nameOf(n) } }),
  };
}

/** A resource whose bare round trip is measured. */
export const BARE_COLLECTION = REFERENCES[2]?.collection ?? '';

/** Of constant length, so that answers are, too. */
function nameOf(number: number): string {
  return `bench_${String(number).padStart(8, '0')}`;
}

function peerArguments({ name, upstream, connections }: ContenderOptions, port: number): string[] {
  const options = ['--port', String(port), '--upstream', upstream, '--connections', String(connections)];
  return [builtFile(`peers/${name}`), ...options];
}

function gatewayEnvironment(
  { upstream, connections }: Omit<ContenderOptions, 'name'>,
  port: number,
): Record<string, string> {
  return {
    HOST: '127.0.0.1',
    PORT: String(port),
    SPS_URL: upstream,
    SPS_MAX_CONNECTIONS: String(connections),
    LOG_LEVEL: 'warn',
    SESSION_SECRETS: 'bench-secret-bench-secret-bench-secret',
  };
}
