import { printConfig, readConfig, readWarnings } from './config.ts';
import { createLogger } from './http/logger.ts';
import { readArguments, type Usage } from './start/arguments.ts';
import { say, startDemo, warn } from './start/demo.ts';
import { failStart } from './start/failure.ts';
import { introduceAppliance, welcome } from './start/greeting.ts';
import { onceStopped } from './start/signals.ts';
import { startGateway } from './server.ts';

// Configuration, demo appliance if none is configured, gateway, signals. This file runs on import.

const USAGE: Usage = {
  command: 'npm start -- [options]',
  about: [
    'Serves the configuration of an SPS appliance as GraphQL.',
    'Without SPS_URL it starts with a demo appliance, whose data is made up.',
  ],
  options: { 'print-config': 'print the configuration, secrets masked, and end' },
  more: [
    'It is configured by environment variables. The most important ones:',
    '  SPS_URL          origin of the appliance, like https://sps.example.com, or demo',
    '  SPS_CA_FILE      PEM file with the authority of its certificate',
    '  HOST, PORT       where to listen (127.0.0.1, 4000)',
    '  SESSION_SECRETS  seals sign-ins, so that they last across restarts and replicas',
    'README.md explains all of them; --print-config lists them with their values.',
  ],
};

async function main(): Promise<void> {
  const given = readArguments(USAGE);
  if (!given) return;
  const config = readConfig();
  readWarnings(config).forEach(warn);
  if (given.options.has('print-config')) {
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
    welcome(gateway, demo);
    if (!demo) await introduceAppliance(gateway, applianceUrl, log);
  } catch (error) {
    // A demo appliance that goes on listening would keep the process alive.
    await demo?.close();
    throw error;
  }
}

main().catch(failStart);
