import { build, installPeers, removeBuild } from './runner/build.ts';
import { readOptions, USAGE, type Options } from './runner/options.ts';
import { canPin, pinRunner } from './runner/pinning.ts';
import { killAll } from './runner/processes.ts';

// The benchmark's command: install, build, measure, report. This file runs on import.

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(options: Options): Promise<void> {
  installPeers();
  say('Building ...');
  build(options.gateway, options.beside);
  if (!canPin) say('Without taskset or a second CPU, processes share CPUs as the system likes: expect more spread.');
  pinRunner();
  // Only now: what these import is part of what was just installed.
  const { runScenarios } = await import('./runner/session.ts');
  await runScenarios(options, say);
}

/** The process must not end before its children: they would keep the CPUs, and the ports. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
process.once('exit', () => {
  killAll();
  removeBuild();
});

function readArguments(): Options {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    return fail(error, USAGE);
  }
}

function fail(error: unknown, hint = ''): never {
  say(`${error instanceof Error ? error.message : String(error)}\n${hint}`);
  process.exit(1);
}

const options = readArguments();
try {
  await main(options);
  process.exit(0);
} catch (error) {
  fail(error);
}
