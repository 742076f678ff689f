import { KINDS } from './attacks/index.ts';
import { withstandAll } from './support/run.ts';

withstandAll('documents', KINDS.documents);
