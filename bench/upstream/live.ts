import { parseArgs } from 'node:util';

import { isDemoProfile, startDemoAppliance } from '../../src/demo/index.ts';
import { serveControl } from './control.ts';

// The upstream of the scenarios that change something: the demo appliance itself. This file runs on import.
// The control port is served last: whoever can connect to it finds the upstream complete.

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'control-port': { type: 'string' },
    profile: { type: 'string' },
    policies: { type: 'string' },
  },
});
const profile = values.profile ?? '';
if (!isDemoProfile(profile)) throw new Error(`${profile} is no profile of the demo appliance`);
const appliance = await startDemoAppliance({
  profile,
  connections: Number(values.policies),
  port: Number(values.port),
});

const isLogin = ({ path }: { readonly path: string }): boolean => path.startsWith('/api/authentication');

serveControl(
  {
    counts: () => {
      const logins = appliance.requests.filter(isLogin).length;
      const refused = appliance.requests.filter(({ status = 0 }) => status < 200 || status > 299).length;
      return { requests: appliance.requests.length - logins, refused, logins };
    },
    calls: () => {
      const calls: Record<string, number> = {};
      for (const { method, path } of appliance.requests) {
        const call = `${method} ${path}`;
        calls[call] = (calls[call] ?? 0) + 1;
      }
      return calls;
    },
    reset: () => appliance.clearRequests(),
    slowDown: () => undefined,
  },
  Number(values['control-port']),
);
