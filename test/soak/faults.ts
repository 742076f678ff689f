import { Agent, request as httpRequest } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

import { request } from 'undici';

import type { Fault } from '../../src/demo/index.ts';
import { DRIVER_ADDRESS } from './connection-count.ts';
import type { Plan } from './plan.ts';
import { oneOf, type Random } from './random.ts';
import type { Weather } from './weather.ts';
import type { World } from './world.ts';

/** What an operation may answer with while the appliance fails; TRANSACTION_OUTCOME_UNKNOWN is looked into afterwards. */
const BROKEN = ['UPSTREAM_UNAVAILABLE', 'UPSTREAM_TIMEOUT', 'UPSTREAM_MALFORMED', 'TRANSACTION_OUTCOME_UNKNOWN'];
/** A lost answer can leave a transaction open for a moment, and a session with one is not touched. */
const LEFT_BEHIND = ['TRANSACTION_IN_PROGRESS', 'CONFIGURATION_LOCKED'];

/** A kind of trouble at the appliance. */
export interface Trouble {
  readonly name: string;
  /** Codes that answers may have because of it. */
  readonly tolerated: readonly string[];
  /** Makes the trouble, and ends it after so many milliseconds. */
  readonly strike: (ms: number) => Promise<void>;
}

/** Milliseconds between two requests that a scattered fault hits. */
const SCATTER_MS = 12;

/** All kinds of trouble. @param timeoutMs SPS_TIMEOUT_MS of the gateway */
export function troublesOf(world: World, random: Random, profile: string): readonly Trouble[] {
  /** One request in so many is hit, each by one of the faults. */
  const scattered = (name: string, faults: readonly Fault[], method?: string): Trouble => ({
    name,
    tolerated: [...BROKEN, ...LEFT_BEHIND],
    strike: async (ms) => {
      const rule = { times: 1, ...(method !== undefined && { method }) };
      const timer = setInterval(
        () => world.appliance.faults.add({ ...rule, fault: oneOf(random, faults) }),
        SCATTER_MS,
      );
      await pause(ms);
      clearInterval(timer);
      world.appliance.faults.clear();
    },
  });
  /** Every request is hit. */
  const throughout = (name: string, fault: Fault, tolerated: readonly string[]): Trouble => ({
    name,
    tolerated,
    strike: async (ms) => {
      world.appliance.faults.add({ fault });
      await pause(ms);
      world.appliance.faults.clear();
    },
  });
  return [
    scattered('resets', [{ reset: 'before' }, { reset: 'after' }]),
    scattered('5xx', [{ status: 500 }, { status: 502 }, { status: 503 }, { status: 504 }]),
    throughout('nothing but 503', { status: 503 }, [...BROKEN, ...LEFT_BEHIND]),
    throughout('latency', { delayMs: 150 }, []),
    throughout('drip', { drip: { bytes: 4096, everyMs: 3 } }, []),
    scattered('half answers', [{ truncate: 20 }]),
    // Not for changes: an empty answer with status 200 in the place of a refusal would be a lie that nobody can see through.
    scattered('empty answers', [{ empty: true }], 'GET'),
    scattered('HTML', [{ html: true }, { html: true, status: 502 }]),
    scattered('silence', [{ never: true }]),
    lock(world, profile),
    {
      name: 'restart',
      tolerated: [...BROKEN, ...LEFT_BEHIND],
      strike: (ms) => world.restart(ms / 2),
    },
    {
      name: 'sessions end',
      tolerated: LEFT_BEHIND,
      strike: async (ms) => {
        world.expireSessions();
        await pause(ms / 2);
        world.expireSessions();
      },
    },
  ];
}

/** Somebody else holds the lock on the configuration: on SPS 6.0 a session of the driver's own, later a refusal like it (protocol.md 5.3). */
function lock(world: World, profile: string): Trouble {
  return {
    name: 'lock of somebody else',
    tolerated: ['CONFIGURATION_LOCKED'],
    strike: async (ms) => {
      if (profile !== '6.0') {
        const fault = { status: 409, type: 'ConfigurationLocked' };
        world.appliance.faults.add({ method: 'POST', path: '/api/transaction', fault });
        await pause(ms);
        world.appliance.faults.clear();
        return;
      }
      const authorization = `Basic ${Buffer.from('admin:admin').toString('base64')}`;
      const login = await callAppliance(world.url, 'GET', '/api/authentication', { authorization });
      const session = /session_id=([^;]+)/.exec(login.join(';'))?.[1] ?? '';
      const headers = { cookie: `session_id=${session}`, 'content-type': 'application/json', 'content-length': '0' };
      await callAppliance(world.url, 'POST', '/api/transaction', headers);
      await pause(ms);
      await callAppliance(world.url, 'DELETE', '/api/transaction', headers);
    },
  };
}

/** A request of the driver itself to the appliance. @returns the Set-Cookie headers */
function callAppliance(
  url: string,
  method: string,
  path: string,
  headers: Record<string, string>,
): Promise<readonly string[]> {
  const agent = new Agent({ keepAlive: false });
  return new Promise((resolve, reject) => {
    const sent = httpRequest(`${url}${path}`, { method, headers, agent, localAddress: DRIVER_ADDRESS }, (response) => {
      response.resume().once('end', () => resolve(response.headers['set-cookie'] ?? []));
    });
    sent.once('error', reject).end();
  });
}

const RECOVER_WITHIN_MS = 15_000;

/**
 * Makes a trouble, and waits until the gateway says that it is ready again.
 * @returns milliseconds from the end of the trouble to that; undefined: it has not come to that in 15 s.
 */
export async function endure(
  trouble: Trouble,
  { troubleMs, settleMs }: Plan,
  weather: Weather,
  gatewayUrl: string,
): Promise<number | undefined> {
  weather.becomes(trouble.name, trouble.tolerated);
  await trouble.strike(troubleMs);
  const ended = performance.now();
  weather.becomes(`after ${trouble.name}`, trouble.tolerated);
  await pause(settleMs);
  while (performance.now() - ended < RECOVER_WITHIN_MS) {
    const { statusCode, body } = await request(`${gatewayUrl}/health/ready`, { reset: true });
    await body.dump();
    if (statusCode === 200) return performance.now() - ended;
    await pause(100);
  }
  return undefined;
}
