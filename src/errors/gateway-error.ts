import { ERROR_CODES, type ErrorCode } from './codes.ts';
import { shortened } from './without-values.ts';

/** An object that refers to another one: its global id, and its name; null: it has none, or none that can be read. */
export interface Referrer {
  readonly id: string;
  readonly name: string | null;
}

/** What an error may say beside its code and message; every member reaches the client (design.md 1.7). */
export interface ErrorDetails {
  /** Path inside the caller's input, in GraphQL names, the argument's name first: `['first']`. */
  readonly input?: readonly (string | number)[];
  /** The objects that refer to the object. */
  readonly references?: readonly Referrer[];
  /** What the appliance answered: HTTP status and the documented type of its error. */
  readonly appliance?: { readonly status: number; readonly type?: string };
  /** The limit that was passed: the setting that an operator can change, and its value. */
  readonly limit?: { readonly setting: string; readonly maximum: number };
  /** When the same request can be sent again, in seconds. */
  readonly retryAfterSeconds?: number;
}

/**
 * An error that is meant for the client: only these pass the mask (threat: an exception's text can carry addresses, headers or
 * secrets; so nothing is shown unless somebody wrote it for a client).
 */
export class GatewayError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  /** @param message in the caller's words; the table's sentence when left out. */
  constructor(code: ErrorCode, message: string = ERROR_CODES[code].message, details: ErrorDetails = {}) {
    // Threat: a short request can cause thousands of these, and their stacks, which nobody reads, cost more than all else.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(shortened(message));
    Error.stackTraceLimit = stackTraceLimit;
    this.name = 'GatewayError';
    this.code = code;
    this.details = details;
  }
}
