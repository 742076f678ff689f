import { parseArgs } from 'node:util';

import { isDemoProfile } from '../../src/demo/index.ts';
import { captureAppliance } from './capture.ts';
import { serveControl } from './control.ts';
import { WireServer } from './wire-server.ts';

// The upstream of the reading scenarios: a demo appliance's answers, served from prepared bytes. This file runs on import.
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
const server = new WireServer(await captureAppliance(profile, Number(values.policies)));
server.listen(Number(values.port));
serveControl(server, Number(values['control-port']));
