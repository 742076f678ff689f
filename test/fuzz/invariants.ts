import { ERROR_CODES, isErrorCode, type ErrorCode } from '../../src/errors/codes.ts';
import { isRecord } from '../../src/wire/json.ts';
import type { Answer, ResponseError } from '../support/gateway.ts';

/** Statuses that a request to /graphql can get (docs/errors.md). */
const STATUSES: readonly number[] = [200, 400, 405, 406, 413, 415, 503];

/** What texts of exceptions look like. */
const EXCEPTION =
  /Cannot (?:read|set|convert|return|destructure)|is not (?:a function|iterable|defined|an object)|[Uu]nexpected (?:token|end|error)|Maximum call stack|Invalid (?:array|string) length|JSON at position|undefined|\[object/;

/** Addresses, names of errors and of files, which no client must see. */
const INTERNAL = /[A-Z]\w*Error\b|node_modules|\.[tj]s:\d|\/api\/|127\.0\.0\.1|https?:|\bE(?:CONN|PIPE)|UND_ERR/;

/** What graphql-js says of a document sounds like an exception. */
const OF_DOCUMENTS: readonly ErrorCode[] = ['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'];

/** Codes for which nothing of the request and nothing of the appliance is a reason. */
const NEVER: readonly ErrorCode[] = ['INTERNAL_SERVER_ERROR', 'REQUEST_CANCELLED', 'OPERATION_TIMEOUT'];

/** What is wrong with an answer, whatever was asked and however the appliance has answered. */
export function faultsOf({ status, json, text, headers, errors, data }: Answer): string[] {
  if (!STATUSES.includes(status)) return [`has the status ${status}: ${text.slice(0, 300)}`];
  if (!isRecord(json)) return [`is no JSON object: ${text.slice(0, 300)}`];
  const faults = Object.keys(json).filter((name) => !['data', 'errors', 'extensions'].includes(name));
  if (!('data' in json) && errors.length === 0) faults.push('has neither data nor errors');
  if ('errors' in json && errors.length === 0) faults.push('has an empty list of errors');
  if (status !== 200 && data !== undefined && data !== null) faults.push(`has data and the status ${status}`);
  if (headers.get('x-request-id') === null) faults.push('has no request id');
  return [
    ...faults,
    ...errors.flatMap((error) =>
      faultsOfError(error, headers.get('x-request-id')).map((fault) => `${fault}: ${JSON.stringify(error)}`),
    ),
    ...errors.filter(({ path }) => path && !isAtNull(data, path)).map((error) => `no null at ${JSON.stringify(error)}`),
  ];
}

function faultsOfError({ message, extensions }: ResponseError, id: string | null): string[] {
  const { code, requestId, retryable } = extensions;
  const faults: string[] = [];
  if (!isErrorCode(code)) return ['has a code that is none'];
  if (NEVER.includes(code)) faults.push('has a code that nothing here is a reason for');
  if (requestId !== id) faults.push('has another request id');
  if (retryable !== ERROR_CODES[code].retryable) faults.push('is wrong about trying again');
  const words = withoutQuotations(message);
  const isUnmasked = INTERNAL.test(words) || (!OF_DOCUMENTS.includes(code) && EXCEPTION.test(words));
  if (message === '' || isUnmasked) faults.push('has a message that was not written for clients');
  return faults;
}

/** Names and values of the request may stand in messages, and be called anything. */
function withoutQuotations(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"|`[^`]*`|'[^']*'/g, '');
}

/** True if the path leads to null or through it, or to the list from which something was left out. */
function isAtNull(data: unknown, path: readonly (string | number)[]): boolean {
  let value = data;
  for (const step of path) {
    if (value === null || value === undefined) return true;
    if (typeof value !== 'object' || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value === null || Array.isArray(value);
}
