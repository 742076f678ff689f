import { parseArgs } from 'node:util';

import { isDemoProfile, type DemoProfile } from '../../src/demo/index.ts';

export type Answers = 'same' | 'new';

/** What every upstream is started with. */
export interface UpstreamArguments {
  readonly port: number;
  readonly controlPort: number;
  readonly profile: DemoProfile;
  /** Whether answers to the same request are the same, byte for byte. */
  readonly answers: Answers;
  /** Number of connection policies. */
  readonly policies: number;
}

/** Reads `--port`, `--control-port`, `--profile`, `--policies` and `--answers`. @throws Error for an unknown profile, TypeError for anything else. */
export function readUpstreamArguments(): UpstreamArguments {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'control-port': { type: 'string' },
      profile: { type: 'string' },
      policies: { type: 'string' },
      answers: { type: 'string' },
    },
  });
  const { profile = '', port, policies, answers } = values;
  if (!isDemoProfile(profile)) throw new Error(`${profile} is no profile of the demo appliance`);
  return {
    port: Number(port),
    controlPort: Number(values['control-port']),
    profile,
    policies: Number(policies),
    answers: answers === 'new' ? 'new' : 'same',
  };
}
