import { failureMatrix } from './matrix.ts';

failureMatrix('8.0');
