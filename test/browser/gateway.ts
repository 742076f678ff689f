/** The gateway that the browser visits: the real one, with the demo appliance behind it. */
import { readConfig } from '../../src/config.ts';
import { startDemoAppliance } from '../../src/demo/index.ts';
import type { DemoAppliance } from '../../src/demo/index.ts';
import { createLogger } from '../../src/http/logger.ts';
import { startGateway } from '../../src/server.ts';

export interface Credentials {
  readonly name: string;
  readonly password: string;
}

export interface VisitedGateway {
  /** Without a slash at the end. */
  readonly url: string;
  readonly admin: Credentials;
  /** Reads everything, writes nothing. */
  readonly auditor: Credentials;
  close(): Promise<void>;
}

/** Starts it as `npm start` does, on free ports: the gateway knows that its appliance is the demo. */
export async function startVisitedGateway(environment: NodeJS.ProcessEnv = {}): Promise<VisitedGateway> {
  return start(await startDemoAppliance(), environment, 'as the demo');
}

/** Starts it with `SPS_URL`: the gateway knows nothing of its appliance. */
export async function startGatewayOfRealAppliance(environment: NodeJS.ProcessEnv = {}): Promise<VisitedGateway> {
  const appliance = await startDemoAppliance();
  return start(appliance, { SPS_URL: appliance.url, ...environment }, 'by its address');
}

async function start(
  appliance: DemoAppliance,
  environment: NodeJS.ProcessEnv,
  knows: 'as the demo' | 'by its address',
): Promise<VisitedGateway> {
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...environment });
  const log = createLogger(config.logLevel);
  const demoUser = knows === 'as the demo' ? appliance.users[0] : undefined;
  const applianceUrl = config.applianceUrl === 'demo' ? new URL(appliance.url) : config.applianceUrl;
  const gateway = await startGateway({ config, applianceUrl, log, demoUser });
  return {
    url: gateway.url,
    admin: userOf(appliance, 'admin'),
    auditor: userOf(appliance, 'auditor'),
    close: async () => {
      await gateway.close();
      await appliance.close();
    },
  };
}

function userOf({ users }: DemoAppliance, name: string): Credentials {
  const user = users.find((one) => one.name === name);
  if (!user) throw new Error(`The demo appliance has no user ${name}.`);
  return user;
}
