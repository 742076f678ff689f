import { ConnectionCount } from './connection-count.ts';
import { GatewayProcess } from './gateway-process.ts';
import type { Plan } from './plan.ts';
import type { Result, Say } from './result.ts';
import { Run } from './run.ts';
import { World } from './world.ts';

/** Runs a plan from the start of a gateway to its end. Ends what it has started, in whatever way it ends. */
export async function soak(plan: Plan, say: Say): Promise<Result> {
  const world = await World.start({
    profile: plan.profile,
    connections: plan.connections,
    latencyMs: plan.latencyMs,
  });
  const count = new ConnectionCount(world.url);
  let gateway: GatewayProcess | undefined;
  try {
    gateway = await GatewayProcess.start(environmentOf(plan, world));
    return await new Run(plan, say, world, gateway, count).carryOut();
  } finally {
    await gateway?.end();
    count.stop();
    await world.close();
  }
}

function environmentOf(plan: Plan, world: World): Record<string, string> {
  return {
    PORT: '0',
    SPS_URL: world.url,
    SPS_CACHE: plan.cache,
    SPS_MAX_CONNECTIONS: String(plan.maxConnections),
    SPS_TIMEOUT_MS: String(plan.timeoutMs),
    SPS_LOCK_WAIT_MS: '500',
    SESSION_SECRETS: 'soak-secret-soak-secret-soak-secret-soak',
    MAX_OPERATIONS: String(plan.maxOperations),
    OPERATION_TIMEOUT_MS: '20000',
    // Forty people with three names sign in and out all the time.
    SIGN_INS_PER_USER: '100000',
    SESSIONS_PER_USER: '10000',
    // The driver says which of its people has sent a request, as a proxy does.
    TRUSTED_PROXIES: '127.0.0.1',
  };
}
