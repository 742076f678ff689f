import type { DemoConfig } from '../config.ts';
import { startDemoAppliance, type DemoAppliance } from '../demo/index.ts';

/** Writes a line for the person who started the program; everything else goes to the log. */
export function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Writes a line that must not be missed, on standard error. */
export function warn(text: string): void {
  process.stderr.write(`Warning: ${text}\n`);
}

/** Starts the demo appliance as DEMO_* configure it. @throws what listening throws, for example EADDRINUSE. */
export function startDemo({ profile, port, connections, latencyMs }: DemoConfig): Promise<DemoAppliance> {
  return startDemoAppliance({ profile, port, latencyMs, ...(connections !== undefined && { connections }) });
}

/** Prints where the demo appliance listens and who can sign in. Its users are no secret: it runs on loopback only. */
export function announceDemo({ url, users }: DemoAppliance): void {
  say(`  Demo appliance  ${url}`);
  say(`  Demo users      ${users.map(({ name, password }) => `${name} / ${password}`).join(',  ')}\n`);
}
