import type { ApplianceAnswer } from '../appliance/index.ts';
import type { ErrorCode } from '../errors/codes.ts';
import { toGatewayError } from '../errors/format.ts';
import type { KeptTexts } from '../graph/kept-texts.ts';
import type { ConfigurationReader, Weighed } from '../graph/loader.ts';

/**
 * Failures after which the result of a change cannot be known: the appliance could not be reached or did not answer, the session has ended,
 * or the operation has. Every other failure of a read is an answer, and costs the field that has asked.
 */
const UNKNOWABLE: ReadonlySet<unknown> = new Set<ErrorCode>([
  'UPSTREAM_UNAVAILABLE',
  'UPSTREAM_TIMEOUT',
  'OVERLOADED',
  'UNAUTHENTICATED',
  'INVALID_CREDENTIALS',
  'REQUEST_CANCELLED',
  'OPERATION_TIMEOUT',
]);

/**
 * Tells whether a failure that a read in a payload has had is one of the whole operation: it is rolled back (design.md 1.6).
 * @param code of the error that the client would see.
 */
export function endsTheWork(code: unknown): boolean {
  return UNKNOWABLE.has(code);
}

interface Work {
  fail(error: unknown): void;
}

/**
 * Reads what a payload shows. The work has failed as soon as its results cannot be known any more: what comes after is skipped, rather than
 * carried out and rolled back.
 */
export async function readOfWork<T>(work: Work, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (endsTheWork(toGatewayError(error)?.code)) work.fail(error);
    throw error;
  }
}

/** Reads of the configuration for an operation that changes something. */
export class ReadsOfWork implements ConfigurationReader {
  readonly #reader: ConfigurationReader;
  readonly #work: Work;

  constructor(reader: ConfigurationReader, work: Work) {
    this.#reader = reader;
    this.#work = work;
  }

  read<T extends Weighed>(path: string, interpret: (answer: ApplianceAnswer) => T): Promise<T> {
    return readOfWork(this.#work, () => this.#reader.read(path, interpret));
  }

  holds(path: string): boolean {
    return this.#reader.holds?.(path) ?? false;
  }

  get texts(): KeptTexts | undefined {
    return this.#reader.texts;
  }
}
