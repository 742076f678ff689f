import { printConfig, readConfig } from './config.ts';
import type { DemoAppliance } from './demo/index.ts';
import { createLogger } from './http/logger.ts';
import { announceDemo, say, startDemo } from './start/demo.ts';
import { failStart } from './start/failure.ts';
import { onceStopped } from './start/signals.ts';
import { startGateway, type Gateway } from './server.ts';

// Configuration, demo appliance if none is configured, gateway, signals. This file runs on import.

/** What a person needs to begin. */
function welcome({ url }: Gateway, demo: DemoAppliance): void {
  say(`\n  GraphiQL        ${url}/graphql`);
  announceDemo(demo);
}

async function main(): Promise<void> {
  const config = readConfig();
  if (process.argv.includes('--print-config')) {
    say(printConfig(config));
    return;
  }
  const log = createLogger(config.logLevel);
  const demo = config.applianceUrl ? undefined : await startDemo(config.demo);
  const applianceUrl = config.applianceUrl ?? new URL(demo?.url ?? '');
  const gateway = await startGateway({ config, applianceUrl, log, demoUser: demo?.users[0] }).catch(
    async (error: unknown) => {
      // A demo appliance that goes on listening would keep the process alive.
      await demo?.close();
      throw error;
    },
  );
  if (demo) welcome(gateway, demo);
  onceStopped(async () => {
    log.info('shutting down');
    await gateway.close();
    await demo?.close();
  });
}

main().catch(failStart);
