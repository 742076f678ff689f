import { unwatchAbort, watchAbort } from './aborts.ts';
import { ApplianceError, isConnectionCode } from './failures.ts';
import type { Method } from './types.ts';

const MAX_RETRIES = 2;
const MAX_RETRY_AFTER_MS = 2000;
const PASSING_STATUS = new Set([502, 503, 504]);

/**
 * How long to wait before the same request is sent again, in milliseconds; undefined: not again.
 * Only GET: a write whose answer was lost may have been carried out, and on this API a PUT can be a commit. Only connection
 * errors and 502 to 504: a timeout has used up the time already, and everything else would happen again.
 * @param retries how often the request has been repeated already
 * @param retryAfter the header of that name; beyond 2 s the appliance asks for more patience than a request has. Only its form
 *   in seconds is read: dates depend on two clocks (protocol.md 1).
 */
export function pauseBeforeRetry(
  method: Method,
  retries: number,
  error: ApplianceError,
  retryAfter: string | string[] | undefined,
  baseMs: number,
): number | undefined {
  const passing = PASSING_STATUS.has(error.status ?? 0) || isConnectionCode(error.cause);
  if (method !== 'GET' || retries >= MAX_RETRIES || !passing) return undefined;
  const asked = typeof retryAfter === 'string' && /^\d{1,9}$/.test(retryAfter) ? Number(retryAfter) * 1000 : 0;
  if (asked > MAX_RETRY_AFTER_MS) return undefined;
  // Up to half as much again at random: the many requests of one operation fail together and must not return together.
  return Math.max(asked, baseMs * 2 ** retries * (1 + Math.random() / 2));
}

/**
 * Waits, unless the caller does not want the answer any more.
 * @throws ApplianceError `aborted`
 */
export function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      // The requests of an operation pause together, and Node warns of more than ten listeners on one signal.
      if (signal !== undefined) unwatchAbort(signal, pausing);
      settle();
    };
    const pausing = { abort: () => end(() => reject(new ApplianceError('aborted'))) };
    const timer = setTimeout(() => end(resolve), ms);
    if (signal !== undefined) watchAbort(signal, pausing);
    if (signal?.aborted === true) pausing.abort();
  });
}
