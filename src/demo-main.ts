import { readConfig } from './config.ts';
import { announceDemo, startDemo } from './start/demo.ts';
import { failStart } from './start/failure.ts';
import { onceStopped } from './start/signals.ts';

// The demo appliance alone, to develop a client against. This file runs on import.

async function main(): Promise<void> {
  const starting = startDemo(readConfig(undefined, 'demo appliance').demo);
  onceStopped({ stop: async () => (await starting).close() });
  announceDemo(await starting);
}

main().catch(failStart);
