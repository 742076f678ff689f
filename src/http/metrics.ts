import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import type { CircuitChange, CircuitName, Exchange } from '../appliance/index.ts';
import type { SavedRead } from '../session/answers.ts';
import { HistogramTally } from './histogram-tally.ts';

/** What is counted. Labels are names from closed lists, so that no client can make their number grow. */
export class Metrics {
  readonly registry = new Registry();
  readonly #operations: Counter<'type' | 'outcome'>;
  readonly #duration: Histogram<'type'>;
  readonly #errors: Counter<'code'>;
  readonly #exchanges: HistogramTally<'method' | 'status'>;
  readonly #savedReads: Counter<'how'>;
  readonly #readsAhead: Counter<'needed'>;
  readonly #circuitOpen: Readonly<Record<CircuitName, Gauge>>;
  readonly #endedConnections: Counter<'why'>;
  readonly #oddValues: Counter<'field' | 'problem'>;

  constructor() {
    const registers = [this.registry];
    this.#operations = new Counter({
      name: 'sps_graphql_operations_total',
      help: 'GraphQL operations answered',
      labelNames: ['type', 'outcome'],
      registers,
    });
    this.#duration = new Histogram({
      name: 'sps_graphql_operation_seconds',
      help: 'Time to answer a GraphQL operation',
      labelNames: ['type'],
      registers,
    });
    this.#errors = new Counter({
      name: 'sps_graphql_errors_total',
      help: 'Errors in answers, by code',
      labelNames: ['code'],
      registers,
    });
    const help = 'Time of requests to the appliance';
    this.#exchanges = new HistogramTally('sps_graphql_appliance_seconds', help, ['method', 'status'], this.registry);
    this.#savedReads = new Counter({
      name: 'sps_graphql_saved_reads_total',
      help: 'Reads that needed no request of their own to the appliance: shared with another operation, or cached',
      labelNames: ['how'],
      registers,
    });
    this.#readsAhead = new Counter({
      name: 'sps_graphql_reads_ahead_total',
      help: 'Reads that were sent before it was known that they are needed',
      labelNames: ['needed'],
      registers,
    });
    this.#circuitOpen = {
      all: new Gauge({
        name: 'sps_graphql_appliance_circuit_open',
        help: '1 while requests are refused because the appliance does not answer, else 0',
        registers,
      }),
      logins: new Gauge({
        name: 'sps_graphql_login_circuit_open',
        help: '1 while sign-ins are refused because the appliance does not answer them, else 0',
        registers,
      }),
    };
    this.#endedConnections = new Counter({
      name: 'sps_graphql_connections_ended_total',
      help: 'Connections of clients that were ended: refused, or because their answers were not taken',
      labelNames: ['why'],
      registers,
    });
    this.#oddValues = new Counter({
      name: 'sps_graphql_odd_values_total',
      help: 'Values of the appliance that the schema does not know',
      labelNames: ['field', 'problem'],
      registers,
    });
    collectDefaultMetrics({ register: this.registry, prefix: 'sps_graphql_' });
  }

  /** Shows a number that something else keeps. */
  gauge(name: string, help: string, read: () => number): void {
    new Gauge({
      name,
      help,
      registers: [this.registry],
      collect() {
        this.set(read());
      },
    });
  }

  /** An operation was answered. @param codes codes of the errors in the answer. */
  operation(type: string, seconds: number, codes: readonly string[]): void {
    this.#operations.inc({ type, outcome: codes.length === 0 ? 'ok' : 'errors' });
    this.#duration.observe({ type }, seconds);
    for (const code of codes) this.#errors.inc({ code });
  }

  /** A request was sent to the appliance. */
  exchange({ method, status, ms }: Exchange): void {
    this.#exchanges.observe(method, status === undefined ? 'none' : String(status), ms / 1000);
  }

  /** Requests to the appliance, or logins, are refused from now on, or are sent again. */
  circuit({ state }: CircuitChange, of: CircuitName): void {
    this.#circuitOpen[of].set(state === 'open' ? 1 : 0);
  }

  /** A connection of a client was ended by the gateway. */
  connectionEnded(why: 'refused' | 'unread'): void {
    this.#endedConnections.inc({ why });
  }

  /** A read was answered without a request of its own. */
  savedRead(how: SavedRead): void {
    this.#savedReads.inc({ how });
  }

  /** Reads were sent ahead by one operation: so many it needed, and so many it did not. */
  readsAhead(needed: number, unneeded: number): void {
    this.#readsAhead.inc({ needed: 'yes' }, needed);
    this.#readsAhead.inc({ needed: 'no' }, unneeded);
  }

  /** The appliance sent a value that the schema does not know. @param field its coordinate in the schema. */
  oddValue(field: string, problem: string): void {
    this.#oddValues.inc({ field, problem });
  }
}
