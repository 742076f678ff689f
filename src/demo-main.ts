import { readConfig, readWarnings } from './config.ts';
import { readArguments } from './start/arguments.ts';
import { announceDemo, startDemo, warn } from './start/demo.ts';
import { failStart } from './start/failure.ts';
import { onceStopped } from './start/signals.ts';

// The demo appliance alone, to develop a client against. This file runs on import.

const USAGE = {
  command: 'npm run appliance -- [options]',
  about: [
    'Serves a demo appliance alone: the REST API of an SPS appliance with made-up data, on loopback.',
    'The environment variables DEMO_* configure it; README.md explains them.',
  ],
};

async function main(): Promise<void> {
  if (!readArguments(USAGE)) return;
  const config = readConfig(undefined, 'demo appliance');
  readWarnings(config, undefined, 'demo appliance').forEach(warn);
  const starting = startDemo(config.demo);
  onceStopped({ stop: async () => (await starting).close() });
  announceDemo(await starting);
}

main().catch(failStart);
