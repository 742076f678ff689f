import type { Logger } from 'pino';

import type { CircuitChange, CircuitName } from '../appliance/index.ts';
import type { Metrics } from './metrics.ts';

const WORDS = {
  all: {
    open: 'the appliance does not answer: requests are refused until it does',
    closed: 'the appliance answers again',
  },
  logins: {
    open: 'the appliance does not answer sign-ins: they are refused until it does',
    closed: 'the appliance answers sign-ins again',
  },
} as const;

/** Tells the log and the metrics when requests to the appliance are refused, and when they are sent again. */
export function watchCircuit(log: Logger, metrics: Metrics): (change: CircuitChange, of: CircuitName) => void {
  return (change, of) => {
    metrics.circuit(change, of);
    if (change.state === 'open') {
      const { failures, cause } = change;
      log.warn({ failures, cause }, WORDS[of].open);
    } else {
      log.info(WORDS[of].closed);
    }
  };
}
