import { request } from 'undici';

import { startDemoAppliance, type DemoAppliance } from '../../../src/demo/index.ts';
import { TEST_SECRET } from '../../canaries/canaries.ts';
import { GatewayProcess } from '../../soak/gateway-process.ts';
import type { Prey } from './flood.ts';
import { Innocents, signIn } from './innocents.ts';
import { MemoryWatch } from './memory.ts';
import { DESCRIPTIONS, largestAsset } from './requests.ts';

/** The attacker who can sign in, from somewhere else than the innocent people. */
const SIGNED_IN_AT = '127.0.0.60';
const WARM_UP_MS = 1_000;

/** A gateway as a process of its own, with the limits that it has by default, in front of an appliance in this process. */
export interface Stage {
  readonly gateway: GatewayProcess;
  readonly innocents: Innocents;
  readonly prey: Prey;
  readonly memory: MemoryWatch;
  /** Resident bytes at rest, after some ordinary use; NaN where that cannot be known. */
  readonly atRest: number;
  readonly close: () => Promise<void>;
}

/** Starts one, and signs in those who are signed in. */
export async function startStage(): Promise<Stage> {
  const appliance = await startDemoAppliance();
  try {
    return await before(appliance);
  } catch (error) {
    await appliance.close();
    throw error;
  }
}

async function before(appliance: DemoAppliance): Promise<Stage> {
  const gateway = await GatewayProcess.start({
    HOST: '127.0.0.1',
    PORT: '0',
    SPS_URL: appliance.url,
    SESSION_SECRETS: TEST_SECRET,
    // Newcomers sign in with one name, again and again; that is not what this is about.
    SIGN_INS_PER_USER: '100000',
  });
  const innocents = await Innocents.signIn(gateway.url);
  const cookie = await signIn(gateway.url, SIGNED_IN_AT, 'operator');
  const prey = { asset: largestAsset(), largest: await largestOf(gateway.url), cookie };
  const until = performance.now() + WARM_UP_MS;
  await innocents.ask(() => performance.now() > until);
  await visit(`${gateway.url}${prey.asset}`, { headers: { 'accept-encoding': 'identity' } });
  await gateway.sample();
  const memory = new MemoryWatch(gateway.pid);
  return {
    gateway,
    innocents,
    prey,
    memory,
    atRest: memory.now(),
    close: async () => {
      await gateway.end();
      await appliance.close();
    },
  };
}

/** The document with the largest answer of those that are answered. */
async function largestOf(origin: string): Promise<string> {
  for (const query of DESCRIPTIONS) {
    const headers = { 'content-type': 'application/json' };
    const status = await visit(`${origin}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    if (status === 200) return query;
  }
  throw new Error('the schema is not told to anybody');
}

/** An ordinary request, over a connection that is not kept: it would count as open. @returns the status */
async function visit(url: string, options: Parameters<typeof request>[1]): Promise<number> {
  const { statusCode, body } = await request(url, { ...options, reset: true });
  await body.dump({ limit: Infinity });
  return statusCode;
}
