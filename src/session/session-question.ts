import type { AnswerListener, ApplianceAnswer, ApplianceClient } from '../appliance/index.ts';
import type { Weighed } from '../graph/loader.ts';
import type { Question, Reader } from './answers.ts';
import type { SessionReading, State } from './session-reading.ts';

/** A read of one operation: an object instead of functions, because there are thousands of them. */
export class SessionQuestion<T extends Weighed> implements Question<T> {
  readonly path: string;
  readonly reader: Reader;
  readonly #reading: SessionReading;
  readonly #client: ApplianceClient;
  readonly #state: State;
  readonly #interpret: (answer: ApplianceAnswer) => T;

  constructor(
    reading: SessionReading,
    client: ApplianceClient,
    reader: Reader,
    state: State,
    path: string,
    interpret: (answer: ApplianceAnswer) => T,
  ) {
    this.#reading = reading;
    this.#client = client;
    this.reader = reader;
    this.#state = state;
    this.path = path;
    this.#interpret = interpret;
  }

  send(listener: AnswerListener<T>): void {
    this.#client.ask(this.path, this.#state.call, this.#interpret, listener);
  }

  recover(error: Error): Promise<T> {
    return this.#reading.readAnew(this.#state, this.path, this.#interpret, error);
  }
}
