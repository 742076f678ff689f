import { figuresOf } from './criteria.ts';
import { killGateways } from './gateway-process.ts';
import { readOptions, USAGE, type CommandLine } from './options.ts';
import { plansFor } from './plan.ts';
import { codesOf, complaintsOf, markdownOf, textOf } from './report.ts';
import { soak } from './soak.ts';

// `npm run soak`: runs the load, prints what it has brought, exit code 1 if anything is not as it must be. This file runs on import.

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

async function main(options: CommandLine): Promise<number> {
  const { seconds, people, profile, faults, seed } = options;
  say(
    `About ${seconds} s with ${people} people, SPS ${profile}, ${faults === 'all' ? 'with' : 'without'} faults, seed ${seed}`,
  );
  const runs = [];
  for (const plan of plansFor(options)) {
    say(`\nSPS_CACHE=${plan.cache}`);
    const result = await soak(plan, say);
    runs.push({ result, figures: figuresOf(result) });
    say(codesOf(result));
    for (const complaint of complaintsOf(result)) say(complaint);
  }
  say(`\n${options.output === 'markdown' ? markdownOf(runs) : textOf(runs)}`);
  const isMet = runs.every(({ figures }) => figures.every((figure) => figure.isMet));
  say(isMet ? '\nEverything is as it must be.' : '\nNot everything is as it must be.');
  return isMet ? 0 : 1;
}

function readArguments(): CommandLine | undefined {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    say(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
    return undefined;
  }
}

/** The gateway must not outlive its driver. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => process.exit(1));
process.once('exit', killGateways);

const options = readArguments();
// Connections that are kept for later would hold up the end.
process.exit(options ? await main(options) : 1);
