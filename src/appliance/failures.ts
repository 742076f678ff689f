import { errors } from 'undici';

/** What can go wrong with the appliance, named by what the caller can do about it, not by HTTP status. */
export type ApplianceFailure =
  | 'unauthenticated'
  | 'invalid-credentials'
  | 'forbidden'
  | 'not-found'
  | 'invalid'
  | 'method-not-allowed'
  | 'locked'
  | 'conflict'
  | 'unavailable'
  | 'timeout'
  | 'malformed'
  | 'overloaded'
  | 'aborted';

const MESSAGES: Record<ApplianceFailure, string> = {
  unauthenticated: 'The appliance does not accept the session.',
  'invalid-credentials': 'The appliance does not accept the user name and password.',
  forbidden: 'The appliance does not allow this to the user.',
  'not-found': 'The appliance has no such object.',
  invalid: 'The appliance refuses the request as invalid.',
  'method-not-allowed': 'The appliance does not allow this operation here.',
  locked: 'The configuration of the appliance is locked.',
  conflict: 'The change conflicts with the configuration of the appliance.',
  unavailable: 'The appliance is not available.',
  timeout: 'The appliance did not answer in time.',
  malformed: 'The appliance gave an answer that cannot be understood.',
  overloaded: 'Too many others are signing in at the moment: try again in a few seconds.',
  aborted: 'The request to the appliance was aborted.',
};

/** Cause of what was refused without being sent, because the appliance does not answer. It is no connection error: see the retry rule. */
export const CIRCUIT_OPEN = 'CIRCUIT_OPEN';
/** The same for a login, because the appliance does not answer logins. */
export const LOGIN_CIRCUIT_OPEN = 'LOGIN_CIRCUIT_OPEN';
/** Cause of a login that was given up before it was sent. */
export const NOT_SENT = 'NOT_SENT';

/** Cause of a request that came after the client was closed. */
export const CLOSED = 'CLOSED';
/** Cause of a malformed answer: something answers there that is no SPS, or something on the way has answered. */
export const NOT_SPS = 'NOT_SPS';
/** The same, because it wants the request to be sent elsewhere. */
export const REDIRECT = 'REDIRECT';
/** Causes of a malformed answer: its body is packed in an unknown way, not text in UTF-8, not JSON, not there. */
export const UNKNOWN_CODING = 'UNKNOWN_CONTENT_ENCODING';
export const NOT_UTF8 = 'NOT_UTF8';
export const NOT_JSON = 'NOT_JSON';
export const EMPTY = 'EMPTY';
const UNSENT_CODES: ReadonlySet<string> = new Set([CIRCUIT_OPEN, LOGIN_CIRCUIT_OPEN, NOT_SENT, CLOSED]);

const REFUSED_MESSAGE =
  'The appliance is not available: it has not answered lately, and is asked again in a few seconds.';
const LOGINS_REFUSED_MESSAGE = 'The appliance does not answer sign-ins at the moment: try again in a few seconds.';
const UNTRUSTED_MESSAGE = 'The appliance is not available: its certificate is not trusted.';
const NOT_SPS_MESSAGE = 'What answers at SPS_URL is not an SPS appliance, but a proxy or another server.';

export interface FailureFacts {
  status?: number | undefined;
  type?: string | undefined;
  details?: unknown;
  /** What the answer says for people. */
  said?: string | undefined;
  /** Stable code of the cause, `ECONNREFUSED` for example; becomes `cause`. For logs and for the retry rule. */
  code?: string | undefined;
}

const PROXY_STATUSES: readonly number[] = [502, 503, 504];

/**
 * The only error this folder reports about the appliance. `message` is fixed text and safe to show: no URL, header, body or
 * session is ever in it. `cause` is a bare error code: the original errors of sockets and parsers carry addresses and pieces
 * of answers, and whatever logs this error would log them, too.
 */
export class ApplianceError extends Error {
  override readonly name = 'ApplianceError';
  readonly failure: ApplianceFailure;
  /** HTTP status, when there was an answer. */
  declare readonly status?: number;
  /** `error.type` of the answer, for example `SemanticError` (protocol.md 6.2). */
  declare readonly type?: string;
  /** `error.details` of the answer: any JSON value, bounded in size and depth, else absent (protocol.md 6.1). */
  declare readonly details?: unknown;
  /** `error.message` of the answer, free text (protocol.md 6.1): to be shown only where it must say who holds a lock. */
  declare readonly said?: string;
  /** Set if nothing of the request was written to a connection: the appliance cannot have acted on it. */
  declare isUnsent?: true;

  constructor(failure: ApplianceFailure, facts: FailureFacts = {}) {
    super(messageOf(failure, facts.code), facts.code === undefined ? {} : { cause: facts.code });
    this.failure = failure;
    if (facts.status !== undefined) this.status = facts.status;
    if (facts.type !== undefined) this.type = facts.type;
    if (facts.details !== undefined) this.details = facts.details;
    if (facts.said !== undefined) this.said = facts.said;
    if (facts.code !== undefined && UNSENT_CODES.has(facts.code)) this.isUnsent = true;
  }
}

/**
 * What a log says of the cause of a failed exchange: status and code as far as they are known, `ENOTFOUND`, `503` or `404 NOT_SPS` for
 * example, else the failure in capitals. Undefined for what the appliance has answered in its own right, and for what the gateway ended.
 */
export function causeForLog(error: ApplianceError): string | undefined {
  const { failure, status, cause } = error;
  if (!FAULTS.has(failure)) return undefined;
  const known = [status === undefined ? '' : String(status), typeof cause === 'string' ? cause : ''];
  return known.filter((part) => part !== '').join(' ') || failure.toUpperCase();
}

/** Failures of the appliance, or of the way to it. */
const FAULTS: ReadonlySet<ApplianceFailure> = new Set(['unavailable', 'timeout', 'malformed', 'overloaded']);

/**
 * Tells whether a write that failed may be carried out later: it was written, and nothing was answered, or only by something on the way to
 * the appliance (502 to 504). What the appliance itself has answered, it is done with.
 */
export function mayArriveLate(error: unknown): boolean {
  if (!(error instanceof ApplianceError) || error.isUnsent === true) return false;
  const { failure, status } = error;
  if (failure === 'timeout' || failure === 'aborted') return true;
  return failure === 'unavailable' && (status === undefined || PROXY_STATUSES.includes(status));
}

function messageOf(failure: ApplianceFailure, code: string | undefined): string {
  if (code === CIRCUIT_OPEN) return REFUSED_MESSAGE;
  if (code === LOGIN_CIRCUIT_OPEN) return LOGINS_REFUSED_MESSAGE;
  if (code === NOT_SPS || code === REDIRECT) return NOT_SPS_MESSAGE;
  return code !== undefined && isTrustCode(code) ? UNTRUSTED_MESSAGE : MESSAGES[failure];
}

const BY_STATUS: ReadonlyMap<number, ApplianceFailure> = new Map([
  [401, 'unauthenticated'],
  [403, 'forbidden'],
  [404, 'not-found'],
  [405, 'method-not-allowed'],
  // A web server answers 408 on its own when an idle connection is used too late: not the caller's input.
  [408, 'unavailable'],
  [409, 'conflict'],
  [423, 'locked'],
  [429, 'unavailable'],
]);

/** Narrow, because a 403 can also concern an account: `AccountLocked`, `UserBlocked`. */
const LOCK_TYPE = /^(configuration)?lock/i;

/**
 * Names the failure of an answer that is not 2xx: by the status first, since an unknown `error.type` must still be handled;
 * the type refines it. How a held lock is reported is not documented (protocol.md 5.3), the names seen in the wild are not
 * confirmed: a 409 whose type contains "lock" counts as one, and any refusal whose type begins with "ConfigurationLock" or "Lock".
 */
export function failureOfStatus(status: number, type: string | undefined, withCredentials: boolean): ApplianceFailure {
  if (status === 401 && (withCredentials || type === 'AuthenticationFailure')) return 'invalid-credentials';
  if (status === 409 && type !== undefined && /lock/i.test(type)) return 'locked';
  if ((status === 400 || status === 403) && type !== undefined && LOCK_TYPE.test(type)) return 'locked';
  if (status >= 500 && status <= 599) return 'unavailable';
  // Redirects are never followed: they would carry the session to wherever the answer says.
  return BY_STATUS.get(status) ?? (status >= 400 && status < 500 ? 'invalid' : 'malformed');
}

const TIMEOUT_CODES = new Set(['UND_ERR_CONNECT_TIMEOUT', 'ETIMEDOUT']);
// Named after llhttp, the parser.
const TRUNCATED_CODE = 'HPE_INVALID_EOF_STATE';
const NOT_HTTP_CODE = 'HPE_INVALID';
const UNREADABLE_CODES = new Set(['UND_ERR_RES_EXCEEDED_MAX_SIZE', 'UND_ERR_HEADERS_OVERFLOW']);

/** The connection failed before there was a complete answer. Truncated bodies are among these: the peer went away. */
const CONNECTION_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'EPIPE',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'EHOSTDOWN',
  'ENETDOWN',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_SOCKET',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  TRUNCATED_CODE,
]);

/** Is this the code of a connection error, after which the same request may succeed on another connection? */
export function isConnectionCode(code: unknown): boolean {
  return typeof code === 'string' && CONNECTION_CODES.has(code);
}

/** OpenSSL's verification results have no common prefix; these are the families Node passes on as error codes. */
function isTrustCode(code: string): boolean {
  return /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY|DECODE|DECRYPT)|INVALID_(CA|PURPOSE)|HOSTNAME_MISMATCH/.test(code);
}

/** Translates an error of a socket, of TLS or of the HTTP parser. Only stable codes are read. */
export function failureOfTransport(error: Error): ApplianceError {
  const code = codeOf(error);
  if (code === undefined) return new ApplianceError('unavailable');
  if (TIMEOUT_CODES.has(code)) return new ApplianceError('timeout', { code });
  const unreadable = UNREADABLE_CODES.has(code) || (code.startsWith('HPE_') && code !== TRUNCATED_CODE);
  return new ApplianceError(unreadable ? 'malformed' : 'unavailable', { code });
}

function codeOf(error: Error): string | undefined {
  if ('code' in error && typeof error.code === 'string') return error.code;
  if (!(error instanceof errors.HTTPParserError)) return undefined;
  // undici 7 leaves the code of parser errors empty. What it keeps is the input the parser stumbled over: none at the end of
  // the connection, which is then a truncated answer and not a malformed one.
  return 'data' in error && error.data === '' ? TRUNCATED_CODE : NOT_HTTP_CODE;
}

/** What was thrown, as the error that it is: promises are rejected with nothing else. */
export function thrown(error: unknown): Error {
  return error instanceof Error ? error : new TypeError('Something that is no error was thrown.');
}
