import type { Logger } from 'pino';

import type { CircuitChange } from '../appliance/index.ts';
import type { Metrics } from './metrics.ts';

/** Tells the log and the metrics when requests to the appliance are refused, and when they are sent again. */
export function watchCircuit(log: Logger, metrics: Metrics): (change: CircuitChange) => void {
  return (change) => {
    metrics.circuit(change);
    if (change.state === 'open') {
      const { failures, cause } = change;
      log.warn({ failures, cause }, 'the appliance does not answer: requests are refused until it does');
    } else {
      log.info('the appliance answers again');
    }
  };
}
