import { isUtf8 } from 'node:buffer';
import type { Readable } from 'node:stream';

import type { FastifyInstance, FastifyRequest } from 'fastify';

import type { Limits } from '../config.ts';
import { GatewayError, type ErrorDetails } from '../errors/gateway-error.ts';
import { SEND_THIS } from '../errors/request-messages.ts';
import { withExactVariables } from '../json/exact.ts';
import { Capacity } from './capacity.ts';
import { refusalError } from './request-errors.ts';
import { turnOf } from './turn.ts';
import { announcedBytes, claimantOf } from './visitor.ts';

/** Bytes that a buffer begins with where the head does not tell how many will come. */
const FIRST_BYTES = 4_096;

type Limit = NonNullable<ErrorDetails['limit']>;

export type BodyLimits = Pick<Limits, 'bodyBytes' | 'bodyBytesAnonymous' | 'bodiesBytes'>;

/**
 * Reads the bodies of requests. What a body may need is counted before it is read, and until its request has ended.
 * Threats: a body is kept whole before anybody looks at it, so a thousand connections that each send all but the end of a megabyte are a
 * gigabyte; and a body that comes byte by byte would be a list of as many pieces, so it is put together as it comes.
 */
export class RequestBodies {
  readonly #limits: BodyLimits;
  readonly #capacity: Capacity;

  constructor(limits: BodyLimits) {
    const { bodiesBytes, bodyBytes } = limits;
    this.#limits = limits;
    // One body as large as it may be is possible also for who can take only a half.
    const maximum = Math.max(bodiesBytes, bodyBytes * 2);
    this.#capacity = new Capacity({ all: { setting: 'MAX_BODIES_BYTES', maximum } });
  }

  /** Bytes that are counted now. */
  get bytes(): number {
    return this.#capacity.taken;
  }

  /** Makes a server read its bodies in this way, those that are JSON and those that are text. */
  register(server: FastifyInstance): void {
    const parseJson = server.getDefaultJsonParser('error', 'error');
    server.removeAllContentTypeParsers();
    const reading =
      (parse: (request: FastifyRequest, text: string, done: (error: Error | null, body?: unknown) => void) => void) =>
      (request: FastifyRequest, payload: Readable, done: (error: Error | null, body?: unknown) => void): void => {
        this.#read(request, payload, (error, body) => {
          if (error) done(error);
          else if (!isUtf8(body))
            done(
              new GatewayError('BAD_REQUEST', `The body of the request is not UTF-8: encode it as such. ${SEND_THIS}`),
            );
          else parse(request, body.toString('utf8'), done);
        });
      };
    server.addContentTypeParser(
      'application/json',
      reading(
        (request, text, done) =>
          void parseJson(request, text, (error, body) =>
            error ? done(error) : done(null, withExactVariables(text, body)),
          ),
      ),
    );
    server.addContentTypeParser(
      'text/plain',
      reading((_request, text, done) => done(null, text)),
    );
  }

  #read(request: FastifyRequest, payload: Readable, done: (error: Error | undefined, body: Buffer) => void): void {
    const limit = this.#limitOf(request);
    const announced = announcedBytes(request);
    const body = new BodyBuffer(Number.isFinite(announced) ? Math.min(announced, limit.maximum) : undefined);
    const end = (error?: Error): void => {
      payload.off('data', add).off('end', end).off('error', breakOff);
      done(error, body.content());
    };
    // The client has left, or has sent what is no body.
    const breakOff = (): void =>
      end(new GatewayError('BAD_REQUEST', 'The body of the request broke off before its end: send it again.'));
    const add = (chunk: Buffer): void => {
      if (body.length + chunk.length > limit.maximum) end(tooLarge(limit, 'more'));
      else body.append(chunk);
    };
    const error = this.#mistakeOrReservation(request, announced, limit);
    if (error) end(error);
    else payload.on('data', add).on('end', end).on('error', breakOff);
  }

  /** Counts what the body may need. @returns why it may not be read; undefined: it may. */
  #mistakeOrReservation(request: FastifyRequest, announced: number, limit: Limit): GatewayError | undefined {
    if (Number.isFinite(announced) && announced > limit.maximum) return tooLarge(limit, announced);
    const bytes = Math.min(announced, limit.maximum);
    const claimant = claimantOf(request);
    const refusal = this.#capacity.refusal(claimant, bytes);
    if (refusal) return refusalError(refusal);
    this.#capacity.take(claimant, bytes);
    turnOf(request).onEnd(() => this.#capacity.giveBack(claimant, bytes));
    return undefined;
  }

  #limitOf(request: FastifyRequest): Limit {
    const { bodyBytes, bodyBytesAnonymous } = this.#limits;
    return claimantOf(request).isSignedIn || bodyBytesAnonymous >= bodyBytes
      ? { setting: 'MAX_BODY_BYTES', maximum: bodyBytes }
      : { setting: 'MAX_BODY_BYTES_ANONYMOUS', maximum: bodyBytesAnonymous };
  }
}

/** @param found bytes that the head announces; `more`: it does not tell, and too many have come. */
function tooLarge(limit: Limit, found: number | 'more'): GatewayError {
  const { setting, maximum } = limit;
  const size =
    found === 'more'
      ? `it has more bytes than ${setting} allows (${maximum})`
      : `it has ${found} bytes, and ${setting} allows ${maximum}`;
  const cure = setting === 'MAX_BODY_BYTES_ANONYMOUS' ? 'Sign in first: you may then send more.' : 'Send less at once.';
  const message = `The request body is too large: ${size}. ${cure}`;
  return new GatewayError('PAYLOAD_TOO_LARGE', message, { limit });
}

const NOTHING = Buffer.alloc(0);

/** The bytes of a body, put together as they come. */
class BodyBuffer {
  readonly #announced: number | undefined;
  #bytes: Buffer = NOTHING;
  #length = 0;

  /** @param announced how many will come, if that is known. */
  constructor(announced: number | undefined) {
    this.#announced = announced;
  }

  get length(): number {
    return this.#length;
  }

  append(chunk: Buffer): void {
    const length = this.#length + chunk.length;
    // Most bodies come as one piece, which need not be copied.
    if (length === this.#announced && this.#length === 0) this.#bytes = chunk;
    else this.#add(chunk, length);
    this.#length = length;
  }

  content(): Buffer {
    return this.#length === this.#bytes.length ? this.#bytes : this.#bytes.subarray(0, this.#length);
  }

  #add(chunk: Buffer, length: number): void {
    if (length > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(this.#announced ?? Math.max(length, this.#bytes.length * 2, FIRST_BYTES));
      this.#bytes.copy(larger, 0, 0, this.#length);
      this.#bytes = larger;
    }
    chunk.copy(this.#bytes, this.#length);
  }
}
