import { parseArgs } from 'node:util';
import { pathToFileURL } from 'node:url';

import type { DemoProfile } from '../src/demo/index.ts';
import type { LoopWatch } from './peers/loop-watch.ts';
import { REFERENCES } from './peers/model.ts';
import { build, builtFile, GATEWAY_FILE, installPeers, removeBuild } from './runner/build.ts';
import { MEASURED_CPU, pinRunner } from './runner/pinning.ts';
import { freePort, killAll, startProgram, type RunningProcess } from './runner/processes.ts';
import { NO_LATENCY } from './upstream/latency.ts';

// Measures pages of a large collection: time, calls, memory, and how long the gateway keeps everything else waiting. Appliance and
// gateway are processes of their own. This file runs on import: `node --import tsx bench/scale.ts [--pages 30] [--policies 1000,10000]
// [--gateway dir]`.

const PROFILES: readonly DemoProfile[] = ['8.0', '6.0'];
const PAGE = 1000;
const CONNECTIONS = 32;
const AUTHORIZATION = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
const QUERY = `query Page($after: String) {
  mssqlConnectionPolicies(first: ${PAGE}, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes { id name active policies { ${REFERENCES.map(({ field }) => `${field} { id name }`).join(' ')} } }
  }
}`;

interface PageAnswer {
  readonly errors?: unknown;
  readonly data: {
    readonly mssqlConnectionPolicies: {
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      readonly nodes: readonly unknown[];
    };
  };
}

interface Measured extends LoopWatch {
  readonly ms: number;
}

/** The gateway with a watch inside. */
interface Watched {
  readonly origin: string;
  readonly process: RunningProcess;
  readonly watch: () => Promise<LoopWatch>;
}

async function startGateway(upstream: string): Promise<Watched> {
  const port = await freePort();
  const watchPort = await freePort();
  const process = await startProgram({
    args: ['--import', `${pathToFileURL(builtFile('peers/loop-watch')).href}?port=${watchPort}`, GATEWAY_FILE],
    environment: {
      HOST: '127.0.0.1',
      PORT: String(port),
      SPS_URL: upstream,
      SPS_MAX_CONNECTIONS: String(CONNECTIONS),
      LOG_LEVEL: 'warn',
      SESSION_SECRETS: 'bench-secret-bench-secret-bench-secret',
    },
    cpu: MEASURED_CPU,
    port,
  });
  const watch = async (): Promise<LoopWatch> =>
    (await fetch(`http://127.0.0.1:${watchPort}`)).json() as Promise<LoopWatch>;
  return { origin: `http://127.0.0.1:${port}`, process, watch };
}

/** Reads a page. @returns the cursor behind which the next one begins; null at the end. */
async function readPage(origin: string, after: string | null): Promise<string | null> {
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: AUTHORIZATION },
    body: JSON.stringify({ query: QUERY, variables: { after } }),
  });
  const { errors, data } = (await response.json()) as PageAnswer;
  if (response.status !== 200 || errors !== undefined) throw new Error(`no page, but ${JSON.stringify(errors)}`);
  const { nodes, pageInfo } = data.mssqlConnectionPolicies;
  if (nodes.length !== PAGE) throw new Error(`a page of ${nodes.length}`);
  return pageInfo.hasNextPage ? pageInfo.endCursor : null;
}

/** Reads pages one after the other, and begins again at the end. */
async function readPages({ origin, watch }: Watched, count: number): Promise<Measured[]> {
  const measured: Measured[] = [];
  let after: string | null = null;
  await watch();
  for (let number = 0; number < count; number += 1) {
    const start = performance.now();
    after = await readPage(origin, after);
    const ms = performance.now() - start;
    measured.push({ ms, ...(await watch()) });
  }
  return measured;
}

async function measure(profile: DemoProfile, policies: number, pages: number): Promise<string> {
  // Only now: what it imports is part of what was just installed.
  const { Upstream } = await import('./runner/upstream.ts');
  const upstream = await Upstream.start({ kind: 'replay', profile, policies, latency: NO_LATENCY, answers: 'same' });
  const gateway = await startGateway(upstream.origin);
  try {
    const [first] = await readPages(gateway, 1);
    await readPages(gateway, pages);
    await upstream.reset();
    const measured = await readPages(gateway, pages);
    const calls = (await upstream.counts()).requests / pages;
    const all = (member: keyof Measured): number[] => measured.map((page) => page[member]).sort((a, b) => a - b);
    const middle = (values: readonly number[]): number => values[values.length >> 1] ?? NaN;
    const most = (values: readonly number[]): number => values.at(-1) ?? NaN;
    const cells = [
      profile,
      policies,
      calls,
      first?.ms ?? NaN,
      middle(all('ms')),
      middle(all('longestMs')),
      most(all('longestMs')),
      middle(all('longestCollectionMs')),
      most(all('longestCollectionMs')),
      most(all('heapMegabytes')),
      gateway.process.peakMegabytes(),
    ];
    return row(cells.map((cell) => (typeof cell === 'number' ? String(Math.round(cell)) : cell)));
  } finally {
    await gateway.process.end();
    await upstream.end();
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.padStart(8)).join(' | ')} |`;
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** The process must not end before its children: they would keep the CPUs, and the ports. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => {
  killAll();
  removeBuild();
});

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '30' },
    policies: { type: 'string', default: '1000,2000,5000,10000' },
    gateway: { type: 'string' },
  },
});
const sizes = values.policies.split(',').map(Number);
if (sizes.some((size) => !(size > 0 && size % PAGE === 0)))
  throw new RangeError(`--policies takes multiples of ${PAGE}.`);
const pages = Number(values.pages);
if (!Number.isInteger(pages) || pages < 1) throw new RangeError('--pages takes a whole number from 1 on.');
installPeers();
build(values.gateway);
pinRunner();
const heads = [
  'SPS',
  'policies',
  'calls',
  '1st ms',
  'page ms',
  'longest',
  'most',
  'GC',
  'GC most',
  'heap MB',
  'RSS MB',
];
say(`Pages of ${PAGE}; times in ms: the first page after the start, then median (and most) of ${pages} warm pages.\n`);
say(row(heads));
say(row(heads.map(() => '-------:')));
for (const profile of PROFILES) for (const policies of sizes) say(await measure(profile, policies, pages));
process.exit(0);
