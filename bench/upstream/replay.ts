import { captureAppliance } from './capture.ts';
import { serveControl } from './control.ts';
import { readUpstreamArguments } from './options.ts';
import { WireServer } from './wire-server.ts';

// The upstream of the reading scenarios: a demo appliance's answers, served from prepared bytes. This file runs on import.
// The control port is served last: whoever can connect to it finds the upstream complete.

const { port, controlPort, profile, policies, answers } = readUpstreamArguments();
const server = new WireServer(await captureAppliance(profile, policies), answers);
server.listen(port);
serveControl(server, controlPort);
