import { faultMatrix } from './matrix.ts';

faultMatrix('6.0');
