import { Circuit, LoginCircuit, type CircuitChange, type CircuitName } from './circuit.ts';
import { Connections } from './connections.ts';
import { dispatchOptions, type TransportRequest } from './dispatch-options.ts';
import { ApplianceError, CIRCUIT_OPEN, CLOSED, LOGIN_CIRCUIT_OPEN } from './failures.ts';
import { RoundTrips } from './round-trips.ts';
import { Sending, type AnswerListener, type Reading, type SendingSettings } from './sending.ts';
import type { ApplianceOptions, Call } from './types.ts';

const DEFAULT_MAX_ANSWER_BYTES = 64 * 1024 * 1024;
const DEFAULT_RETRY_DELAY_MS = 100;
const SHORTEST_LATE_MS = 2_000;
const LONGEST_LATE_MS = 30_000;
const MAX_TIMEOUT_MS = 2 ** 31 - 1;

/** Sends requests: headers, deadline, retries, observation. Every byte to the appliance goes through {@link request}. */
export class Transport {
  readonly #settings: SendingSettings;
  readonly #loginSettings: SendingSettings;
  #pending = 0;
  #closed: Promise<void> | undefined;
  #onIdle: (() => void) | undefined;

  /** @throws RangeError for options that cannot work */
  constructor(options: ApplianceOptions) {
    assertOptions(options);
    const { url, ca, maxConnections, timeoutMs, maxAnswerBytes = DEFAULT_MAX_ANSWER_BYTES } = options;
    const { lateMs = Math.max(SHORTEST_LATE_MS, Math.min(timeoutMs, LONGEST_LATE_MS)) } = options;
    const connections = new Connections({ url, ca, maxConnections, maxAnswerBytes, lateMs });
    const circuit = new Circuit((change) => {
      if (change.state === 'open') {
        connections.refuseWaiting();
        // They lead to an appliance that has gone: a trial on one of them would tell nothing of one that is back.
        connections.closeIdle();
      }
      announce(change, 'all', options);
    });
    this.#settings = {
      connections,
      latest: { answeredAt: -Infinity },
      roundTrips: new RoundTrips(),
      circuit,
      refusedAs: CIRCUIT_OPEN,
      timeoutMs,
      retryDelayMs: options.retryDelayMs ?? DEFAULT_RETRY_DELAY_MS,
      maxAnswerBytes,
      observe: options.observe,
      ended: () => this.#end(),
    };
    const loginCircuit = new LoginCircuit(circuit, (change) => announce(change, 'logins', options));
    this.#loginSettings = { ...this.#settings, circuit: loginCircuit, refusedAs: LOGIN_CIRCUIT_OPEN };
  }

  /**
   * @throws ApplianceError
   * @throws RangeError for a path or a session that must not be sent
   */
  request<T>(request: TransportRequest, call: Call, reading: Reading<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.send(request, call, reading, { arrived: resolve, failed: reject });
    });
  }

  /** The same for who need not be told by a promise: there are thousands of requests in an operation. @throws as {@link request} */
  send<T>(request: TransportRequest, call: Call, reading: Reading<T>, listener: AnswerListener<T>): void {
    if (this.#closed !== undefined) throw new ApplianceError('unavailable', { code: CLOSED });
    const options = dispatchOptions(request, call.session);
    this.#pending += 1;
    const settings = request.authorization === undefined ? this.#settings : this.#loginSettings;
    new Sending(settings, options, request, call, reading, listener).send();
  }

  /** True while requests are refused because the appliance does not answer; logins can be refused before. */
  get isRefusing(): boolean {
    return this.#settings.circuit.isOpen;
  }

  /** Reading of `performance.now()` when a signed-in user's request was last answered and understood; `-Infinity` before. */
  get answeredAt(): number {
    return this.#settings.latest.answeredAt;
  }

  /** Milliseconds of the fastest of the latest round trips (round-trips.ts); undefined as long as there are too few to tell. */
  get roundTripMs(): number | undefined {
    return this.#settings.roundTrips.fastestMs;
  }

  /** Accepts no further request, lets those under way end (each has its deadline), then closes the connections. */
  close(): Promise<void> {
    this.#closed ??= new Promise<void>((resolve) => {
      if (this.#pending === 0) resolve();
      else this.#onIdle = resolve;
    }).then(() => {
      this.#settings.connections.closeIdle();
      this.#settings.connections.dropSidelined();
    });
    return this.#closed;
  }

  #end(): void {
    this.#pending -= 1;
    if (this.#pending === 0) this.#onIdle?.();
  }
}

function announce(change: CircuitChange, of: CircuitName, { circuitChanged }: ApplianceOptions): void {
  try {
    circuitChanged?.(change, of);
  } catch {
    // As with `observe`: watching must not change what is watched.
  }
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
