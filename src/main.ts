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
  const demo = config.applianceUrl === 'demo' ? await startDemo(config.demo) : undefined;
  const applianceUrl = config.applianceUrl === 'demo' ? new URL(demo?.url ?? '') : config.applianceUrl;
  const starting = startGateway({ config, applianceUrl, log, demoUser: demo?.users[0] });
  // Before the start is over: whoever supervises the process may end it as soon as it listens.
  onceStopped({
    stop: async () => {
      log.info('shutting down');
      await (await starting).close();
      await demo?.close();
    },
    overdue: () => log.warn('ended with requests under way'),
  });
  try {
    const gateway = await starting;
    if (demo) welcome(gateway, demo);
  } catch (error) {
    // A demo appliance that goes on listening would keep the process alive.
    await demo?.close();
    throw error;
  }
}

main().catch(failStart);
