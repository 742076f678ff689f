/** The gateway that the browser visits: the real one, with the demo appliance behind it. */
import { readConfig } from '../../src/config.ts';
import { startDemoAppliance } from '../../src/demo/index.ts';
import { createLogger } from '../../src/http/logger.ts';
import { startGateway } from '../../src/server.ts';

export interface VisitedGateway {
  /** Without a slash at the end. */
  readonly url: string;
  readonly user: { readonly name: string; readonly password: string };
  close(): Promise<void>;
}

/** Starts it as `npm start` does, on free ports. */
export async function startVisitedGateway(): Promise<VisitedGateway> {
  const appliance = await startDemoAppliance();
  const [user] = appliance.users;
  if (!user) throw new Error('The demo appliance has no users.');
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent' });
  const log = createLogger(config.logLevel);
  const gateway = await startGateway({ config, applianceUrl: new URL(appliance.url), log, demoUser: user });
  return {
    url: gateway.url,
    user,
    close: async () => {
      await gateway.close();
      await appliance.close();
    },
  };
}
