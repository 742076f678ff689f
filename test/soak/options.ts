import { parseArgs } from 'node:util';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import type { Options } from './plan.ts';

export const USAGE = `npm run soak -- [options]
  --seconds n      about how long (180)
  --users n        people who use the gateway (40)
  --profile p      what the demo appliance emulates: ${DEMO_PROFILES.join(', ')} (8.0)
  --latency ms     how late each answer of the appliance is, from 10 on the gateway asks ahead (0)
  --no-faults      nothing goes wrong at the appliance
  --seed n         makes the same choices again (1)
  --markdown       prints the results as a table for a document
`;

/** What can be chosen of the run, and how its results are printed. */
export interface CommandLine extends Options {
  readonly output: 'text' | 'markdown';
}

/** @throws TypeError or RangeError with a message for the person who typed it */
export function readOptions(args: readonly string[]): CommandLine {
  const { values } = parseArgs({
    args: [...args],
    options: {
      seconds: { type: 'string', default: '180' },
      users: { type: 'string', default: '40' },
      profile: { type: 'string', default: '8.0' },
      latency: { type: 'string', default: '0' },
      'no-faults': { type: 'boolean', default: false },
      seed: { type: 'string', default: '1' },
      markdown: { type: 'boolean', default: false },
    },
  });
  const profile = DEMO_PROFILES.find((known) => known === values.profile);
  if (!profile) throw new RangeError(`--profile is one of ${DEMO_PROFILES.join(', ')}`);
  return {
    seconds: integer('--seconds', values.seconds, 20, 86_400),
    people: integer('--users', values.users, 8, 1_000),
    profile,
    latencyMs: integer('--latency', values.latency, 0, 500),
    faults: values['no-faults'] ? 'none' : 'all',
    seed: integer('--seed', values.seed, 0, 2 ** 31),
    output: values.markdown ? 'markdown' : 'text',
  };
}

function integer(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new RangeError(`${option} takes whole numbers from ${least} to ${most}, not ${JSON.stringify(text)}`);
}
