import { KINDS } from './attacks/index.ts';
import { withstandAll } from './support/run.ts';

withstandAll('ids and pages', KINDS['ids and pages']);
