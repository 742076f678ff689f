import { KINDS } from './attacks/index.ts';
import { withstandAll } from './support/run.ts';

withstandAll('the appliance', KINDS['the appliance']);
