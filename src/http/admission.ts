import type { FastifyReply, FastifyRequest, onSendHookHandler, preHandlerHookHandler } from 'fastify';

import type { Limits } from '../config.ts';
import type { GatewayError } from '../errors/gateway-error.ts';
import { Capacity, type CapacityRefusal, type Claimant } from './capacity.ts';
import type { ClientConnections } from './client-connections.ts';
import { errorBody } from './error-body.ts';
import { refuse, refusalError } from './request-errors.ts';
import { turnOf } from './turn.ts';
import { claimantOf } from './visitor.ts';

export interface AdmissionOptions {
  readonly limits: Pick<Limits, 'operations' | 'operationsPerClient' | 'unreadBytes'>;
  readonly connections: ClientConnections;
  /** Told of each request that is refused. */
  readonly refused: (client: string, refusal: CapacityRefusal) => void;
}

/**
 * Lets in as many operations, and requests for files, at the same time as can be served, and refuses the others at once (503 with
 * `Retry-After`). A client that has large answers ready and does not take them gets no others.
 * Threats: every operation under way holds what it has read, and every answer that nobody takes its bytes, so without a limit the memory
 * is the limit; and a few clients must not take all places (fair-shares.ts), least of all those who have not signed in.
 */
export class Admission {
  readonly #options: AdmissionOptions;
  readonly #operations: Capacity;
  /** Apart, because whoever reads the page must not stand in the way of those who work. */
  readonly #files: Capacity;
  readonly #unread: Capacity;
  /** Operations that have a place. */
  readonly #places = new Map<FastifyRequest, Claimant>();

  constructor(options: AdmissionOptions) {
    const { operations, operationsPerClient, unreadBytes } = options.limits;
    const all = { setting: 'MAX_OPERATIONS', maximum: operations };
    const perClient = { setting: 'MAX_OPERATIONS_PER_CLIENT', maximum: operationsPerClient };
    this.#options = options;
    this.#operations = new Capacity({ all, perClient });
    this.#files = new Capacity({ all, perClient });
    this.#unread = new Capacity({ all: { setting: 'MAX_UNREAD_BYTES', maximum: unreadBytes } });
  }

  /** Operations under way. */
  get operations(): number {
    return this.#places.size;
  }

  /** Requests for files under way. */
  get files(): number {
    return this.#files.taken;
  }

  /** Bytes of answers that are ready and have not been taken. */
  get unreadBytes(): number {
    return this.#unread.taken;
  }

  /**
   * Gives an operation its place, or answers it. To be asked when the request has come whole: a client that sends slowly must not hold a
   * place.
   */
  readonly admitOperation: preHandlerHookHandler = (request, reply, done) => {
    const claimant = claimantOf(request);
    if (!this.#mayEnter(this.#operations, claimant, request, reply)) return;
    this.#operations.take(claimant);
    this.#places.set(request, claimant);
    done();
  };

  /** Gives a request for a file its place, until it has ended, or answers it. */
  readonly admitFile: preHandlerHookHandler = (request, reply, done) => {
    const claimant = claimantOf(request);
    if (!this.#mayEnter(this.#files, claimant, request, reply)) return;
    this.#files.take(claimant);
    turnOf(request).onEnd(() => this.#files.giveBack(claimant));
    done();
  };

  /** The operation of a request has ended: its place, if it has one, is given back as soon as its answer has been taken. */
  leave(request: FastifyRequest): void {
    const claimant = this.#places.get(request);
    if (!claimant) return;
    turnOf(request).onEnd(() => {
      if (this.#places.delete(request)) this.#operations.giveBack(claimant);
    });
  }

  /**
   * Counts the bytes of an answer that is about to be written, until its client has taken it.
   * A client that has its share of them already gets none; one that has none may have them in any case.
   * Threat: operations that were let in together have their answers ready together, and each can be megabytes.
   * @returns what the client is told instead; undefined: the answer may be written.
   */
  reserveAnswer(request: FastifyRequest, bytes: number): GatewayError | undefined {
    const claimant = claimantOf(request);
    const refusal = this.#tooMuchUnread(claimant, bytes);
    if (refusal) {
      this.#options.refused(claimant.client, refusal);
      return refusalError(refusal);
    }
    this.#countAnswer(request, bytes);
    return undefined;
  }

  /**
   * The answer to a request is ready: from now on there is a time to take it. If its bytes do not count yet and are too many for its client,
   * there is a refusal in its place, unless something was changed.
   */
  readonly admitAnswer: onSendHookHandler = (request, reply, payload, done) => {
    const { connections } = this.#options;
    const { isAnswerCounted, operation } = turnOf(request);
    const bytes = bytesOf(payload);
    connections.answerIsReady(request, bytes);
    // What is no text is the same for all, and takes no memory of its own.
    const isCounted = isAnswerCounted || typeof payload !== 'string';
    const mustBeTold = operation?.hasActed() === true;
    if (!isCounted && mustBeTold) this.#countAnswer(request, bytes);
    const refusal = isCounted || mustBeTold ? undefined : this.reserveAnswer(request, bytes);
    if (!refusal) {
      done(null, payload);
      return;
    }
    const body = errorBody(refusal, request.id);
    void reply.code(503).header('content-length', Buffer.byteLength(body));
    void reply.header('retry-after', refusal.details.retryAfterSeconds);
    done(null, body);
  };

  #countAnswer(request: FastifyRequest, bytes: number): void {
    const turn = turnOf(request);
    const claimant = claimantOf(request);
    turn.isAnswerCounted = true;
    this.#unread.take(claimant, bytes);
    turn.onEnd(() => this.#unread.giveBack(claimant, bytes));
  }

  /** Why a client may not have so many more bytes waiting for it; whoever has none may. */
  #tooMuchUnread(claimant: Claimant, bytes: number): CapacityRefusal | undefined {
    return this.#unread.of(claimant) === 0 ? undefined : this.#unread.refusal(claimant, bytes);
  }

  #mayEnter(places: Capacity, claimant: Claimant, request: FastifyRequest, reply: FastifyReply): boolean {
    const refusal = places.refusal(claimant) ?? this.#tooMuchUnread(claimant, 0);
    if (!refusal) return true;
    this.#options.refused(claimant.client, refusal);
    refuse(reply, request, refusalError(refusal));
    return false;
  }
}

function bytesOf(payload: unknown): number {
  if (typeof payload === 'string') return Buffer.byteLength(payload);
  return payload instanceof Uint8Array ? payload.byteLength : 0;
}
