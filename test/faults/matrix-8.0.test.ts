import { faultMatrix } from './matrix.ts';

faultMatrix('8.0');
