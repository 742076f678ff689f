import type { FastifyReply, FastifyRequest, preHandlerHookHandler } from 'fastify';

import type { Limits } from '../config.ts';
import { clientOf } from './client-address.ts';
import { refuse } from './request-errors.ts';

export type AdmissionLimits = Pick<Limits, 'operations' | 'operationsPerClient'>;
type Refusal = 'OVERLOADED' | 'TOO_MANY_OPERATIONS';

/** Seconds after which a refused client may come again: operations take less than that, as a rule. */
const RETRY_AFTER_SECONDS = 1;
/** A flood of refused requests must not become a flood of log lines. */
const LOG_AGAIN_MS = 10_000;

/**
 * Lets in as many operations at the same time as can be served, and refuses the others at once (503 with `Retry-After`).
 * Threats: every operation under way holds what it has read, so without a limit the memory is the limit; and one client must not take
 * all places.
 */
export class Admission {
  readonly #limits: AdmissionLimits;
  readonly #refused: (code: Refusal) => void;
  readonly #perClient = new Map<string, number>();
  /** Requests that have a place, with the client that it counts for. */
  readonly #places = new Map<FastifyRequest, string>();
  #loggedAt = -Infinity;
  #unlogged = 0;

  /** @param refused told of each refusal. */
  constructor(limits: AdmissionLimits, refused: (code: Refusal) => void) {
    this.#limits = limits;
    this.#refused = refused;
  }

  /** Operations under way. */
  get size(): number {
    return this.#places.size;
  }

  /**
   * Gives a request its place, or answers it. To be asked when the request has come whole: a client that sends slowly must not hold a
   * place.
   */
  readonly admit: preHandlerHookHandler = (request, reply, done) => {
    const client = clientOf(request.ip);
    const count = this.#perClient.get(client) ?? 0;
    const { operations, operationsPerClient } = this.#limits;
    if (this.#places.size >= operations) this.#refuse(request, reply, 'OVERLOADED');
    else if (count >= operationsPerClient) this.#refuse(request, reply, 'TOO_MANY_OPERATIONS');
    else {
      this.#places.set(request, client);
      this.#perClient.set(client, count + 1);
      done();
    }
  };

  /**
   * Gives the place of a request back, if it has one, as soon as its answer has been taken.
   * Threat: answers that nobody reads fill the memory like operations under way.
   */
  leave(request: FastifyRequest, { raw }: FastifyReply): void {
    if (raw.closed) this.#leave(request);
    else raw.once('close', () => this.#leave(request));
  }

  #leave(request: FastifyRequest): void {
    const client = this.#places.get(request);
    if (client === undefined) return;
    this.#places.delete(request);
    const count = this.#perClient.get(client) ?? 0;
    if (count > 1) this.#perClient.set(client, count - 1);
    else this.#perClient.delete(client);
  }

  #refuse(request: FastifyRequest, reply: FastifyReply, code: Refusal): void {
    this.#refused(code);
    this.#log(request, code);
    void reply.header('retry-after', RETRY_AFTER_SECONDS);
    const details = { retryAfterSeconds: RETRY_AFTER_SECONDS, limit: this.#limitOf(code) };
    refuse(reply, request, { status: 503, code, details });
  }

  #limitOf(code: Refusal): { setting: string; maximum: number } {
    const { operations, operationsPerClient } = this.#limits;
    if (code === 'OVERLOADED') return { setting: 'MAX_OPERATIONS', maximum: operations };
    return { setting: 'MAX_OPERATIONS_PER_CLIENT', maximum: operationsPerClient };
  }

  #log(request: FastifyRequest, code: Refusal): void {
    this.#unlogged += 1;
    const now = performance.now();
    if (now - this.#loggedAt < LOG_AGAIN_MS) return;
    request.log.warn({ code, client: clientOf(request.ip), refused: this.#unlogged }, 'operations are refused');
    this.#loggedAt = now;
    this.#unlogged = 0;
  }
}
