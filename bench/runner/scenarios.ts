import type { DemoProfile } from '../../src/demo/index.ts';
import { NO_LATENCY, type Latency } from '../upstream/latency.ts';
import type { Answers } from '../upstream/options.ts';
import type { ContenderName, Job } from './contenders.ts';

/** One row of the results: a situation in which contenders are compared. */
export interface Scenario {
  /** Number for --only. */
  readonly number: number;
  /** Names the row among those of all scenarios. */
  readonly id: string;
  readonly title: string;
  readonly job: Job;
  readonly profile: DemoProfile;
  /** Connection policies on the appliance. */
  readonly policies: number;
  readonly latency: Latency;
  /** Whether answers of the appliance are those of before. */
  readonly answers: Answers;
  /** Connections to the appliance at most. */
  readonly connections: number;
  readonly clients: number;
  readonly users: 'one' | 'one-per-client';
  /** The first one is what the others are divided by. */
  readonly contenders: readonly ContenderName[];
}

const PEERS: readonly ContenderName[] = ['apollo-fetch', 'mercurius-jit'];
const ALL: readonly ContenderName[] = ['rest', 'gateway', ...PEERS];
const WITHOUT_PREFETCH: readonly ContenderName[] = ['rest', 'gateway', 'gateway-no-prefetch', ...PEERS];
const LATENCY: Latency = { baseMs: 20, stragglers: 'none' };

const base = {
  job: 'read',
  profile: '6.0',
  latency: NO_LATENCY,
  answers: 'same',
  connections: 32,
  clients: 1,
  users: 'one',
  contenders: ALL,
} as const;

/** All rows, in the order in which they are run. */
export const SCENARIOS: readonly Scenario[] = [
  ...[10, 100, 1000].map((policies) => ({
    ...base,
    number: 1,
    id: `one-client-${policies}`,
    title: `SPS 6.0, N = ${policies}, 1 client`,
    policies,
  })),
  {
    ...base,
    number: 2,
    id: 'many-users-100',
    title: 'SPS 6.0, N = 100, 16 clients, 16 users',
    policies: 100,
    clients: 16,
    users: 'one-per-client',
  },
  {
    ...base,
    number: 2,
    id: 'many-users-1000',
    title: 'SPS 6.0, N = 1000, 16 clients, 16 users',
    policies: 1000,
    clients: 16,
    users: 'one-per-client',
    // 16 times 1,000 requests at once, each on a connection of its own, are more than a process may open.
    contenders: ['rest', 'gateway', 'mercurius-jit'],
  },
  {
    ...base,
    number: 3,
    id: 'one-user-100',
    title: 'SPS 6.0, N = 100, 16 clients, 1 user',
    policies: 100,
    clients: 16,
  },
  ...[100, 1000].map((policies) => ({
    ...base,
    number: 4,
    id: `latency-${policies}`,
    title: `SPS 6.0, N = ${policies}, 1 client, 20 ms latency, 256 connections`,
    policies,
    latency: LATENCY,
    connections: 256,
    contenders: WITHOUT_PREFETCH,
  })),
  {
    ...base,
    number: 5,
    id: 'lists-latency-100',
    title: 'SPS 8.0, N = 100, 1 client, 20 ms latency',
    profile: '8.0',
    policies: 100,
    latency: LATENCY,
    contenders: ['rest', 'gateway', 'gateway-no-prefetch', 'round-trip'],
  },
  {
    ...base,
    number: 5,
    id: 'lists-1000',
    title: 'SPS 8.0, N = 1000, 1 client',
    profile: '8.0',
    policies: 1000,
    contenders: ['rest', 'gateway'],
  },
  {
    ...base,
    number: 6,
    id: 'cache-100',
    title: 'SPS 8.0, N = 100, 1 client, SPS_CACHE=config-hash, warm',
    profile: '8.0',
    policies: 100,
    contenders: ['rest', 'gateway', 'gateway-cold', 'gateway-cache'],
  },
  {
    ...base,
    number: 7,
    id: 'stragglers-100',
    title: 'SPS 6.0, N = 100, 1 client, 20 ms latency, 4 % of the objects 200 ms, 256 connections',
    policies: 100,
    latency: { baseMs: 20, stragglers: 'four-percent' },
    connections: 256,
    contenders: WITHOUT_PREFETCH,
  },
  {
    ...base,
    number: 8,
    id: 'create',
    title: 'SPS 8.0, creating and committing an audit policy, 1 client, demo appliance',
    job: 'create',
    profile: '8.0',
    policies: 10,
    contenders: ['rest', 'gateway'],
  },
  {
    ...base,
    number: 9,
    id: 'new-answers-100',
    title: 'SPS 6.0, N = 100, 1 client, no answer of the appliance is the one of before',
    policies: 100,
    answers: 'new',
    contenders: ['rest', 'gateway', 'gateway-cold', 'mercurius-jit'],
  },
];
