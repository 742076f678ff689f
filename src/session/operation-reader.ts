import { ApplianceError, causeForLog, type Call } from '../appliance/index.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import type { Reader } from './answers.ts';

/**
 * Requests of an operation that wait for earlier ones only: what a hundred connection policies with their policies need one by one. Who shares
 * connections by smaller parts has more operations begun and none ended, which is slower for all.
 */
const SMALL = 300;
/** Causes that are told of one operation. */
const MOST_CAUSES = 10;

/** One operation as a reader: what it may spend on requests to the appliance, and when it has heard from it first. */
export class OperationReader implements Reader {
  readonly signal: AbortSignal;
  readonly #maxRequests: number;
  readonly #causes = new Set<string>();
  /** How the operation's calls are counted against its budget, and watched. */
  readonly spending: Pick<Call, 'onExchange' | 'onFailure'> = {
    onExchange: () => this.spend(),
    onFailure: (error) => this.failed(error),
  };
  /** The same for calls that must not be refused: a budget must not leave a transaction open, nor keep a session alive. */
  readonly counting: Pick<Call, 'onExchange' | 'onFailure'> = {
    onExchange: () => this.count(),
    onFailure: (error) => this.failed(error),
  };
  #requests = 0;
  #onFirstAnswer: (() => void) | undefined;
  #hasAnswer = false;

  /** @param maxRequests requests that the operation may send to the appliance. */
  constructor(signal: AbortSignal, maxRequests: number) {
    this.signal = signal;
    this.#maxRequests = maxRequests;
  }

  /** Requests that were sent to the appliance so far, those of other operations that this one has shared included. */
  get requests(): number {
    return this.#requests;
  }

  /**
   * Threat: one operation with thousands of requests must not make everybody wait until the last of them is sent, least of all a mutation
   * that has locked the configuration.
   */
  get isLarge(): boolean {
    return this.#requests > SMALL;
  }

  /** Threat: one operation must not keep the appliance busy for everybody. */
  spend(): void {
    if (this.#requests >= this.#maxRequests) {
      const message = `The operation needs more than the ${this.#maxRequests} requests to the appliance that MAX_UPSTREAM_REQUESTS allows: ask for smaller pages.`;
      const limit = { setting: 'MAX_UPSTREAM_REQUESTS', maximum: this.#maxRequests };
      throw new GatewayError('UPSTREAM_BUDGET_EXCEEDED', message, { limit });
    }
    this.#requests += 1;
  }

  refund(): void {
    this.#requests -= 1;
  }

  /** Counts requests that are sent in any case. */
  count(requests = 1): void {
    this.#requests += requests;
  }

  /** Causes of what has failed at the appliance or on the way to it, each once, for the log ({@link causeForLog}). */
  get causes(): readonly string[] {
    return [...this.#causes];
  }

  /** Keeps the cause of a failure, be it of a request of this operation or of one that it has shared. */
  failed(error: unknown): void {
    const cause = error instanceof ApplianceError ? causeForLog(error) : undefined;
    if (cause !== undefined && this.#causes.size < MOST_CAUSES) this.#causes.add(cause);
  }

  answered(): void {
    this.#hasAnswer = true;
    this.#onFirstAnswer?.();
    this.#onFirstAnswer = undefined;
  }

  /** Calls back when the appliance has answered for the first time; at once if it has. */
  onFirstAnswer(callback: () => void): void {
    this.#onFirstAnswer = callback;
    if (this.#hasAnswer) this.answered();
  }
}
