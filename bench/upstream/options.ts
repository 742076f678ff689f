import { parseArgs } from 'node:util';

import { isDemoProfile, type DemoProfile } from '../../src/demo/index.ts';

/** What every upstream is started with. */
export interface UpstreamArguments {
  readonly port: number;
  readonly controlPort: number;
  readonly profile: DemoProfile;
  /** Number of connection policies. */
  readonly policies: number;
}

/** Reads `--port`, `--control-port`, `--profile` and `--policies`. @throws Error for an unknown profile, TypeError for anything else. */
export function readUpstreamArguments(): UpstreamArguments {
  const { values } = parseArgs({
    options: {
      port: { type: 'string' },
      'control-port': { type: 'string' },
      profile: { type: 'string' },
      policies: { type: 'string' },
    },
  });
  const { profile = '', port, policies } = values;
  if (!isDemoProfile(profile)) throw new Error(`${profile} is no profile of the demo appliance`);
  return { port: Number(port), controlPort: Number(values['control-port']), profile, policies: Number(policies) };
}
