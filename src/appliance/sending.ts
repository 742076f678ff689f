import type { Dispatcher } from 'undici';
import { unwatchAbort, watchAbort, type Abortable } from './aborts.ts';
import { interpret } from './answers.ts';
import type { Circuit, Guarded } from './circuit.ts';
import type { Connections } from './connections.ts';
import { decoded, isCoded } from './content-coding.ts';
import type { TransportRequest } from './dispatch-options.ts';
import { headersOf, HttpExchange, type ExchangeListener, type RawAnswer } from './exchange.ts';
import { ApplianceError, thrown } from './failures.ts';
import { pause, pauseBeforeRetry } from './retry.ts';
import type { RoundTrips } from './round-trips.ts';
import type { ApplianceAnswer, Call, Exchange } from './types.ts';

export interface TransportAnswer extends ApplianceAnswer {
  rawHeaders: Buffer[];
}

/** What all requests have in common. */
export interface SendingSettings {
  readonly connections: Connections;
  readonly circuit: Circuit;
  /** Cause of what the circuit refuses. */
  readonly refusedAs: string;
  /** When a signed-in user's request was last answered, in milliseconds of the monotonic clock. */
  readonly latest: { answeredAt: number };
  readonly roundTrips: RoundTrips;
  readonly timeoutMs: number;
  readonly retryDelayMs: number;
  /** Bytes that a body may have when it is unpacked. */
  readonly maxAnswerBytes: number;
  readonly observe: ((exchange: Exchange) => void) | undefined;
  /** Told when a request has ended in whatever way. */
  readonly ended: () => void;
}

/** Makes of an answer what is wanted. */
export interface Reading<T> {
  /** Finds what was made of an answer with the same body before. */
  recall?(bytes: Buffer): T | undefined;
  /** What it throws is thrown. */
  read(answer: TransportAnswer): T;
}

/** Who waits for an answer, and is told once how it went. */
export interface AnswerListener<T> {
  arrived(value: T): void;
  failed(error: Error): void;
}

/**
 * One request on its way, with its retries: listens to its exchanges itself, because there are thousands of requests in an operation, and
 * each promise between the socket and who waits for the answer is paid thousands of times.
 */
export class Sending<T> implements ExchangeListener, Guarded, Abortable {
  readonly #settings: SendingSettings;
  readonly #options: Dispatcher.DispatchOptions;
  readonly #request: TransportRequest;
  readonly #call: Call;
  readonly #reading: Reading<T>;
  readonly #listener: AnswerListener<T>;
  /** One allowance for the whole request: retries and pauses use up what is left of it. */
  #allowedMs: number;
  answersBefore = 0;
  #retries = 0;
  #needs: 'any' | 'fresh' = 'any';
  #exchange: HttpExchange | undefined;

  constructor(
    settings: SendingSettings,
    options: Dispatcher.DispatchOptions,
    request: TransportRequest,
    call: Call,
    reading: Reading<T>,
    listener: AnswerListener<T>,
  ) {
    this.#settings = settings;
    this.#options = options;
    this.#request = request;
    this.#call = call;
    this.#reading = reading;
    this.#listener = listener;
    this.#allowedMs = settings.timeoutMs;
  }

  /** Sends the request, once more after a failed try. Never throws. */
  send(): void {
    const { signal, onExchange, urgent } = this.#call;
    const { connections, circuit } = this.#settings;
    try {
      if (signal?.aborted === true) throw new ApplianceError('aborted');
      const passage = urgent === true ? 'send' : circuit.admit(this);
      if (passage === 'wait') {
        if (signal !== undefined) watchAbort(signal, this);
        return;
      }
      if (passage === 'refuse') {
        this.refuse();
        return;
      }
      onExchange?.();
    } catch (error) {
      this.#end(error);
      return;
    }
    const allowedMs = Math.ceil(this.#allowedMs);
    this.#exchange = new HttpExchange(connections, this.#options, allowedMs, this.#call, this.#needs, this);
    this.#exchange.run();
  }

  proceed(): void {
    this.#stopWaiting();
    this.send();
  }

  refuse(): void {
    this.#stopWaiting();
    const error = new ApplianceError('unavailable', { code: this.#settings.refusedAs });
    this.#call.onFailure?.(error);
    this.#end(error);
  }

  abort(): void {
    this.#stopWaiting();
    this.#end(new ApplianceError('aborted'));
  }

  #stopWaiting(): void {
    const { signal } = this.#call;
    if (signal !== undefined) unwatchAbort(signal, this);
  }

  answered(raw: RawAnswer): void {
    const roundTripMs = this.#exchange?.roundTripMs;
    if (roundTripMs !== undefined) this.#settings.roundTrips.add(roundTripMs);
    const known = raw.status === 200 ? this.#reading.recall?.(raw.bytes) : undefined;
    if (known !== undefined) {
      this.#deliver(200, () => known);
      return;
    }
    if (isCoded(raw)) {
      decoded(raw, this.#settings.maxAnswerBytes).then(
        (plain) => this.#interpret(plain),
        (error: unknown) => this.#fail(error, raw),
      );
    } else this.#interpret(raw);
  }

  #interpret(raw: RawAnswer): void {
    const { method, authorization } = this.#request;
    try {
      const answer = interpret(raw, method, authorization !== undefined);
      if (!(answer instanceof Promise)) this.#deliverAnswer(answer, raw);
      else {
        answer.then(
          (parsed) => this.#deliverAnswer(parsed, raw),
          (error: unknown) => this.#fail(error, raw),
        );
      }
    } catch (error) {
      this.#fail(error, raw);
    }
  }

  #deliverAnswer(answer: ApplianceAnswer, { rawHeaders }: RawAnswer): void {
    this.#deliver(answer.status, () => this.#reading.read({ ...answer, rawHeaders }));
  }

  /** Never throws. */
  #deliver(status: number, value: () => T): void {
    this.#report(status, undefined);
    this.#settings.circuit.answered();
    this.#settings.ended();
    let read: T;
    try {
      read = value();
      // What accepts a session and is understood is an SPS; anybody can answer a request without one.
      if (this.#call.session !== undefined) this.#settings.latest.answeredAt = this.#exchange?.endedAt ?? 0;
    } catch (error) {
      this.#listener.failed(thrown(error));
      return;
    }
    this.#listener.arrived(read);
  }

  failed(error: ApplianceError): void {
    this.#fail(error, undefined);
  }

  #fail(error: unknown, raw: RawAnswer | undefined): void {
    if (!(error instanceof ApplianceError)) {
      this.#end(error);
      return;
    }
    this.#call.onFailure?.(error);
    this.#report(error.status, error);
    this.#allowedMs -= this.#exchange?.ms ?? 0;
    const { retryDelayMs, circuit } = this.#settings;
    if (circuit.isOpen && this.#call.urgent !== true) {
      this.#end(error);
      return;
    }
    const { method } = this.#request;
    const retryAfter = raw && headersOf(raw)['retry-after'];
    const pauseMs = pauseBeforeRetry(method, this.#retries, error, retryAfter, retryDelayMs);
    if (pauseMs === undefined || pauseMs >= this.#allowedMs) {
      this.#end(error);
      return;
    }
    this.#retries += 1;
    // A connection on which somebody was answered can be on its way to its end, as the one before was.
    if (error.status === undefined) this.#needs = 'fresh';
    this.#allowedMs -= pauseMs;
    pause(pauseMs, this.#call.signal).then(
      () => this.send(),
      (cause: unknown) => this.#end(cause),
    );
  }

  #end(error: unknown): void {
    const { circuit, ended } = this.#settings;
    if (this.#call.urgent === true) circuit.failedUrgently(error);
    else circuit.failed(this, error);
    ended();
    this.#listener.failed(thrown(error));
  }

  #report(status: number | undefined, error: ApplianceError | undefined): void {
    const ms = this.#exchange?.ms;
    const { observe } = this.#settings;
    // An exchange that was aborted in the queue never reached the appliance.
    if (observe === undefined || ms === undefined) return;
    const { method, path } = this.#request;
    const query = path.indexOf('?');
    const plain = query < 0 ? path : path.slice(0, query);
    try {
      observe({ method, path: plain, status, ms, ...(error && { failure: error.failure }) });
    } catch {
      // Watching must not change what is watched: a failing metric would make a commit that succeeded look like a failed one.
    }
  }
}
