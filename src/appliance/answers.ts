import { isUtf8 } from 'node:buffer';
import type { RawAnswer } from './exchange.ts';
import { ApplianceError, failureOfStatus } from './failures.ts';
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
  if (!isUtf8(bytes)) throw new ApplianceError('malformed', { status });
  if (bytes.length >= IN_TURNS_FROM_BYTES) return interpretInTurns(status, bytes);
  try {
    return { status, json: JSON.parse(bytes.toString('utf8')) as unknown, bytes };
  } catch {
    throw new ApplianceError('malformed', { status });
  }
}

async function interpretInTurns(status: number, bytes: Buffer): Promise<ApplianceAnswer> {
  try {
    return { status, json: await parseInTurns(bytes), bytes };
  } catch (error) {
    if (error instanceof SyntaxError) throw new ApplianceError('malformed', { status });
    throw error;
  }
}

// Long enough for the findings of a refused commit, short enough to be carried along and logged.
const MAX_ERROR_BYTES = 256 * 1024;
// Recursive readers of the details (JSON.stringify is one) overflow the stack on hostile nesting.
const MAX_DETAILS_DEPTH = 32;
const TYPE = /^[\w.-]{1,64}$/;

/** Reads what there is of the documented error body (protocol.md 6.1); proxies and web servers send HTML or nothing. */
function errorOf({ status, bytes }: RawAnswer, withCredentials: boolean): ApplianceError {
  const error = errorMember(bytes);
  const type = typeof error?.type === 'string' && TYPE.test(error.type) ? error.type : undefined;
  const details = error !== undefined && isShallow(error.details) ? error.details : undefined;
  return new ApplianceError(failureOfStatus(status, type, withCredentials), { status, type, details });
}

function errorMember(bytes: Buffer): JsonRecord | undefined {
  if (bytes.length === 0 || bytes.length > MAX_ERROR_BYTES) return undefined;
  try {
    const json = JSON.parse(bytes.toString('utf8')) as unknown;
    return isRecord(json) && isRecord(json.error) ? json.error : undefined;
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
