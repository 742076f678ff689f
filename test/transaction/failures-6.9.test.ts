import { failureMatrix } from './matrix.ts';

failureMatrix('6.9');
