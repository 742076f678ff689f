import { isUtf8 } from 'node:buffer';
import type { RawAnswer } from './exchange.ts';
import { ApplianceError, EMPTY, failureOfStatus, NOT_JSON, NOT_SPS, NOT_UTF8, REDIRECT } from './failures.ts';
import { IN_TURNS_FROM_BYTES, parseInTurns } from './parse-in-turns.ts';
import type { ApplianceAnswer, Method } from './types.ts';

/** A JSON object. Its members are data, `__proto__` included: read them one by one, never spread or assign them. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Is the value a JSON object, as opposed to a list, a scalar or null? */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Makes a JSON value or an error of an answer; of a large one in turns, so that others are not kept waiting.
 * The content type is not looked at: the documents are silent about that of answers, and JSON is recognised by parsing it.
 * @throws ApplianceError for every status but 2xx, and `malformed` for a 2xx whose body is not JSON in UTF-8
 */
export function interpret(
  raw: RawAnswer,
  method: Method,
  withCredentials: boolean,
): ApplianceAnswer | Promise<ApplianceAnswer> {
  const { status, bytes } = raw;
  if (status < 200 || status > 299) throw errorOf(raw, withCredentials);
  // What PUT and DELETE answer is not documented (protocol.md 4), so nothing is a valid answer to them.
  if (bytes.length === 0 && method !== 'GET') return { status, json: undefined, bytes };
  if (bytes.length === 0) throw new ApplianceError('malformed', { status, code: EMPTY });
  if (!isUtf8(bytes)) throw new ApplianceError('malformed', { status, code: NOT_UTF8 });
  const text = withoutMark(bytes);
  if (text.length >= IN_TURNS_FROM_BYTES) return interpretInTurns(status, text);
  try {
    return { status, json: JSON.parse(text.toString('utf8')) as unknown, bytes: text };
  } catch {
    throw notJson(status, text);
  }
}

async function interpretInTurns(status: number, bytes: Buffer): Promise<ApplianceAnswer> {
  try {
    return { status, json: await parseInTurns(bytes), bytes };
  } catch (error) {
    if (error instanceof SyntaxError) throw notJson(status, bytes);
    throw error;
  }
}

const MARK = [0xef, 0xbb, 0xbf] as const;

/** The bytes without a mark of their order at the beginning, which is to be ignored (RFC 8259 8.1). */
function withoutMark(bytes: Buffer): Buffer {
  return MARK.every((byte, index) => bytes[index] === byte) ? bytes.subarray(MARK.length) : bytes;
}

/** An appliance answers in JSON (protocol.md 1): pages are of proxies and of other servers. */
function notJson(status: number, bytes: Buffer): ApplianceError {
  return new ApplianceError('malformed', { status, code: isMarkup(bytes) ? NOT_SPS : NOT_JSON });
}

function isMarkup(bytes: Buffer): boolean {
  return /^\s*</.test(bytes.toString('latin1', 0, 64));
}

// Long enough for the findings of a refused commit, short enough to be carried along and logged.
const MAX_ERROR_BYTES = 256 * 1024;
// Recursive readers of the details (JSON.stringify is one) overflow the stack on hostile nesting.
const MAX_DETAILS_DEPTH = 32;
const MAX_SAID = 1_000;
const TYPE = /^[\w.-]{1,64}$/;

/** Reads what there is of the documented error body (protocol.md 6.1); proxies and web servers send HTML or nothing. */
function errorOf(raw: RawAnswer, withCredentials: boolean): ApplianceError {
  const { status, bytes } = raw;
  const body = errorBody(bytes);
  if (status >= 300 && status <= 399) return new ApplianceError('malformed', { status, code: REDIRECT });
  if (isOfAnother(raw, body, withCredentials)) return new ApplianceError('malformed', { status, code: NOT_SPS });
  const error = isRecord(body) && isRecord(body.error) ? body.error : undefined;
  const type = typeof error?.type === 'string' && TYPE.test(error.type) ? error.type : undefined;
  const details = error !== undefined && isShallow(error.details) ? error.details : undefined;
  const failure = failureOfStatus(status, type, withCredentials);
  // Threat: the text of an error can hold anything. Only that of a lock is wanted, because it may name the holder.
  const isWanted = failure === 'locked' && typeof error?.message === 'string';
  const said = isWanted ? (error.message as string).slice(0, MAX_SAID) : undefined;
  return new ApplianceError(failure, { status, type, details, said });
}

/** What any server says that does not have the address or the verb. */
const OF_ANY_SERVER: readonly number[] = [404, 405];

/**
 * Tells whether a refusal is not of an SPS. To a login an SPS refuses in JSON (protocol.md 2.6), and has the address; elsewhere only a page
 * tells it, where the status could be taken for that of an object. What a server says under load is believed of any.
 */
function isOfAnother({ status, bytes }: RawAnswer, body: unknown, withCredentials: boolean): boolean {
  if (status < 400 || status > 499 || status === 408 || status === 429) return false;
  const hasNotFound = OF_ANY_SERVER.includes(status);
  if (!withCredentials) return (hasNotFound || status === 403) && isMarkup(bytes);
  if (hasNotFound) return !(isRecord(body) && isRecord(body.error));
  return bytes.length > 0 && !isRecord(body);
}

/** The body of a refusal as JSON; undefined if it is none, or too long to be looked at. */
function errorBody(bytes: Buffer): unknown {
  if (bytes.length === 0 || bytes.length > MAX_ERROR_BYTES) return undefined;
  try {
    return JSON.parse(withoutMark(bytes).toString('utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function isShallow(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DETAILS_DEPTH) return false;
    level = level.flatMap((node) =>
      typeof node === 'object' && node !== null ? (Object.values(node) as unknown[]) : [],
    );
  }
  return true;
}
