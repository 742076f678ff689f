import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { interpret } from './answers.ts';
import { Connections } from './connections.ts';
import { HttpExchange } from './exchange.ts';
import { ApplianceError } from './failures.ts';
import { assertPath } from './keys.ts';
import { pause, pauseBeforeRetry } from './retry.ts';
import { isSessionToken } from './session-cookie.ts';
import type { ApplianceAnswer, ApplianceOptions, ApplianceRequest, Call, Method } from './types.ts';
import { USER_AGENT } from './user-agent.ts';

const DEFAULT_MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const DEFAULT_RETRY_DELAY_MS = 100;
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** A request and, for signing in only, its Authorization header. */
export interface TransportRequest extends ApplianceRequest {
  authorization?: string;
}

export interface TransportAnswer extends ApplianceAnswer {
  headers: IncomingHttpHeaders;
}

/** Sends requests: headers, deadline, retries, observation. Every byte to the appliance goes through {@link request}. */
export class Transport {
  readonly #connections: Connections;
  readonly #timeoutMs: number;
  readonly #retryDelayMs: number;
  readonly #observe: ApplianceOptions['observe'];
  #pending = 0;
  #closed: Promise<void> | undefined;
  #onIdle: (() => void) | undefined;

  /** @throws RangeError for options that cannot work */
  constructor(options: ApplianceOptions) {
    assertOptions(options);
    this.#connections = new Connections({
      url: options.url,
      ca: options.ca,
      maxConnections: options.maxConnections,
      maxAnswerBytes: options.maxAnswerBytes ?? DEFAULT_MAX_ANSWER_BYTES,
    });
    this.#timeoutMs = options.timeoutMs;
    this.#retryDelayMs = options.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS;
    this.#observe = options.observe;
  }

  /**
   * @throws ApplianceError
   * @throws RangeError for a path or a session that must not be sent
   */
  async request(request: TransportRequest, call: Call): Promise<TransportAnswer> {
    if (this.#closed !== undefined) throw new ApplianceError('unavailable');
    const options = dispatchOptions(request, call.session);
    this.#pending += 1;
    try {
      return await this.#requestWithRetries(options, request, call);
    } finally {
      this.#pending -= 1;
      if (this.#pending === 0) this.#onIdle?.();
    }
  }

  /** Accepts no further request, lets those under way end (each has its deadline), then closes the connections. */
  close(): Promise<void> {
    this.#closed ??= new Promise<void>((resolve) => {
      if (this.#pending === 0) resolve();
      else this.#onIdle = resolve;
    }).then(() => this.#connections.close());
    return this.#closed;
  }

  async #requestWithRetries(options: Dispatcher.DispatchOptions, request: TransportRequest, call: Call) {
    const { signal } = call;
    // One allowance for the whole request: retries and pauses use up what is left of it.
    let allowedMs = this.#timeoutMs;
    for (let retries = 0; ; retries += 1) {
      if (signal?.aborted === true) throw new ApplianceError('aborted');
      call.onExchange?.();
      const exchange = new HttpExchange(this.#connections, options, Math.ceil(allowedMs), signal);
      let headers: IncomingHttpHeaders = {};
      let error: ApplianceError;
      try {
        const raw = await exchange.run();
        headers = raw.headers;
        const { status, json } = interpret(raw, request.method, request.authorization !== undefined);
        this.#report(request, exchange, status, undefined);
        return { status, json, headers };
      } catch (cause) {
        if (!(cause instanceof ApplianceError)) throw cause;
        error = cause;
      }
      this.#report(request, exchange, error.status, error);
      allowedMs -= exchange.ms ?? 0;
      const pauseMs = pauseBeforeRetry(request.method, retries, error, headers['retry-after'], this.#retryDelayMs);
      if (pauseMs === undefined || pauseMs >= allowedMs) throw error;
      await pause(pauseMs, signal);
      allowedMs -= pauseMs;
    }
  }

  #report(request: TransportRequest, { ms }: HttpExchange, status: number | undefined, error?: ApplianceError): void {
    // An exchange that was aborted in the queue never reached the appliance.
    if (this.#observe === undefined || ms === undefined) return;
    const [path = ''] = request.path.split('?', 1);
    try {
      this.#observe({ method: request.method, path, status, ms, ...(error && { failure: error.failure }) });
    } catch {
      // Watching must not change what is watched: a failing metric would make a commit that succeeded look like a failed one.
    }
  }
}

/** Exactly these headers and no others: nothing of the caller's own request reaches the appliance. */
function dispatchOptions(request: TransportRequest, session: string | undefined): Dispatcher.DispatchOptions {
  const { method, path, body, authorization } = request;
  assertPath(path);
  const headers = ['accept', 'application/json', 'user-agent', USER_AGENT];
  if (session !== undefined) {
    if (!isSessionToken(session)) throw new RangeError('The session is not a token.');
    headers.push('cookie', `session_id=${session}`);
  }
  if (authorization !== undefined) headers.push('authorization', authorization);
  if (!hasBody(method)) {
    if (body !== undefined) throw new RangeError('GET and DELETE have no body.');
    return { method, path, headers };
  }
  // Also on an empty body; undici adds Content-Length: 0 then, without which the answer is 411 (protocol.md 5.2).
  headers.push('content-type', 'application/json');
  return body === undefined ? { method, path, headers } : { method, path, headers, body: JSON.stringify(body) };
}

function hasBody(method: Method): boolean {
  return method === 'POST' || method === 'PUT';
}

function assertOptions({
  url,
  maxConnections,
  timeoutMs,
  maxAnswerBytes = 1,
  retryDelayMs = 0,
}: ApplianceOptions): void {
  const isOrigin = url.pathname === '/' && url.search === '' && url.hash === '' && url.username + url.password === '';
  if (!isOrigin || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    throw new RangeError('The URL of the appliance must be an origin: https://name or https://name:port.');
  }
  if (!Number.isInteger(maxConnections) || maxConnections < 1)
    throw new RangeError('maxConnections must be 1 or more.');
  if (!(timeoutMs > 0 && timeoutMs <= MAX_TIMEOUT_MS)) throw new RangeError('timeoutMs must be positive.');
  if (!Number.isInteger(maxAnswerBytes) || maxAnswerBytes < 1)
    throw new RangeError('maxAnswerBytes must be 1 or more.');
  if (!(retryDelayMs >= 0)) throw new RangeError('retryDelayMs must not be negative.');
}
