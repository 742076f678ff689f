import { startDemoAppliance } from '../../src/demo/index.ts';
import { serveControl } from './control.ts';
import { readUpstreamArguments } from './options.ts';

// The upstream of the scenarios that change something: the demo appliance itself. This file runs on import.
// The control port is served last: whoever can connect to it finds the upstream complete.

const { port, controlPort, profile, policies } = readUpstreamArguments();
const appliance = await startDemoAppliance({
  profile,
  connections: policies,
  port: port,
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
  controlPort,
);
