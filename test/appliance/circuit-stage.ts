import { Circuit, FAILURES_TO_OPEN, type CircuitChange, type Passage } from '../../src/appliance/circuit.ts';
import { ApplianceError, type ApplianceFailure, type FailureFacts } from '../../src/appliance/failures.ts';

export const DEAD = new ApplianceError('unavailable', { code: 'ECONNREFUSED' });

/** A clock that goes on when it is told to. */
export class Time {
  #now = 0;
  readonly #due = new Map<object, { at: number; act: () => void }>();

  now = (): number => this.#now;

  after = (ms: number, act: () => void): (() => void) => {
    const timer = {};
    this.#due.set(timer, { at: this.#now + ms, act });
    return () => void this.#due.delete(timer);
  };

  pass(ms: number): void {
    this.#now += ms;
    for (const [timer, { at, act }] of [...this.#due].sort(([, one], [, other]) => one.at - other.at)) {
      if (at <= this.#now && this.#due.delete(timer)) act();
    }
  }
}

/** A request, and what it was told: at first, and after it has waited. */
export class Request {
  answersBefore = 0;
  readonly passage: Passage;
  later: 'proceed' | 'refuse' | undefined;
  readonly #circuit: Circuit;

  constructor(circuit: Circuit) {
    this.#circuit = circuit;
    this.passage = circuit.admit(this);
  }

  get isSent(): boolean {
    return this.passage === 'send';
  }

  proceed(): void {
    this.later = 'proceed';
  }

  refuse(): void {
    this.later = 'refuse';
  }

  fail(error: unknown = DEAD): void {
    this.#circuit.failed(this, error);
  }
}

/** A closed circuit, and how to ask it. */
export function setUp() {
  const time = new Time();
  const changes: CircuitChange[] = [];
  const circuit = new Circuit((change) => changes.push(change), time);
  const ask = (): Request => new Request(circuit);
  const open = (): void => {
    for (let count = 0; count < FAILURES_TO_OPEN; count += 1) ask().fail();
  };
  return { time, changes, circuit, ask, open };
}

export const errorOf = (failure: ApplianceFailure, facts: FailureFacts = {}): ApplianceError =>
  new ApplianceError(failure, facts);
