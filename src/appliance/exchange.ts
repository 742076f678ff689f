import type { IncomingHttpHeaders } from 'node:http';
import { util, type Dispatcher } from 'undici';
import { unwatchAbort, watchAbort, type Abortable } from './aborts.ts';
import type { Connection, Connections, Task } from './connections.ts';
import { Farewell } from './farewell.ts';
import { ApplianceError, CIRCUIT_OPEN, failureOfTransport } from './failures.ts';
import type { Call } from './types.ts';

/** An HTTP answer of any status, its body complete and not yet looked at. */
export interface RawAnswer {
  status: number;
  /** Names and values in turn, as they came. */
  rawHeaders: Buffer[];
  bytes: Buffer;
}

/** The headers of an answer by their names in lower case. Few answers have any that matter, so they are not made for all. */
export function headersOf({ rawHeaders }: Pick<RawAnswer, 'rawHeaders'>): IncomingHttpHeaders {
  return util.parseHeaders(rawHeaders);
}

/** Who sends an exchange, and is told how it ended: once, and with nothing left to do for the exchange. */
export interface ExchangeListener {
  answered(answer: RawAnswer): void;
  /** @param error `unavailable`, `timeout`, `malformed` (not HTTP, or too large) or `aborted` */
  failed(error: ApplianceError): void;
}

const NO_BUFFERS: Buffer[] = [];

/**
 * One HTTP exchange: the task that waits for a connection, the handler undici reports to and the owner of the deadline, in one
 * object because there are thousands of them per operation. Sent at most once; whoever wants a retry makes another.
 */
export class HttpExchange implements Dispatcher.DispatchHandler, Task, Abortable {
  /** Milliseconds the exchange took once it had a connection; undefined as long as it has not been begun. */
  ms: number | undefined;
  /** Milliseconds from when the request was written to a socket, connecting excluded; undefined if it has not been written. */
  roundTripMs: number | undefined;
  /** Reading of the monotonic clock at the end. */
  endedAt: number | undefined;
  readonly needs: Task['needs'];
  readonly yields: boolean;
  readonly #connections: Connections;
  readonly #options: Dispatcher.DispatchOptions;
  readonly #timeoutMs: number;
  readonly #call: Call;
  readonly #listener: ExchangeListener;
  #connection: Connection | undefined;
  #timer: NodeJS.Timeout | undefined;
  // Numbers with fractions are objects of their own, which those that wait in thousands do without.
  #startedAt: number | undefined;
  #sentAt: number | undefined;
  #settled = false;
  #sent = false;
  /** Set when the request was given up and its answer is waited for all the same. */
  #farewell: Farewell | undefined;
  #status = 0;
  #rawHeaders = NO_BUFFERS;
  #chunks: Buffer[] = [];

  constructor(
    connections: Connections,
    options: Dispatcher.DispatchOptions,
    timeoutMs: number,
    call: Call,
    needs: Task['needs'],
    listener: ExchangeListener,
  ) {
    this.#listener = listener;
    this.#connections = connections;
    this.#options = options;
    this.#timeoutMs = timeoutMs;
    this.#call = call;
    this.needs = needs;
    this.yields = call.yields?.() ?? false;
  }

  /** Sends the request as soon as there is a connection for it. To be called once. */
  run(): void {
    const { signal } = this.#call;
    if (signal !== undefined) watchAbort(signal, this);
    this.#connections.run(this);
  }

  begin(connection: Connection): boolean {
    if (this.#settled) return false;
    this.#connection = connection;
    this.#startedAt = performance.now();
    this.#timer = setTimeout(expire, this.#timeoutMs, this);
    connection.isUsed = true;
    connection.client.dispatch(this.#options, this);
    return true;
  }

  refuse(): boolean {
    if (this.#call.urgent === true) return false;
    this.#fail(new ApplianceError('unavailable', { code: CIRCUIT_OPEN }));
    return true;
  }

  abort(): void {
    this.#fail(new ApplianceError('aborted'));
  }

  expire(): void {
    const { onGivenUp } = this.#call;
    if (onGivenUp === undefined || !this.#sent || this.#options.method === 'GET' || this.#connection === undefined) {
      this.#fail(new ApplianceError('timeout'));
      return;
    }
    if (!this.#settle()) return;
    this.#farewell = new Farewell(this.#connections, this.#connection);
    onGivenUp(this.#farewell.fate);
    this.#listener.failed(new ApplianceError('timeout'));
  }

  // These are the names of undici's handlers up to version 6, which 7 still calls: its newer ones make an object of the headers and
  // another of the trailers of each answer.
  onConnect(abort: (reason?: Error) => void): void {
    // undici may start a request anew on another socket. A second PUT could be a second commit, so nothing is ever sent twice
    // by this object, whatever the library's rules are.
    if (this.#sent) abort(new Error('already sent'));
    this.#sent = true;
    this.#sentAt = performance.now();
  }

  onHeaders(status: number, rawHeaders: Buffer[]): boolean {
    // Also called for informational answers (1xx), which the final one overwrites.
    this.#status = status;
    this.#rawHeaders = rawHeaders;
    return true;
  }

  onData(chunk: Buffer): boolean {
    if (!this.#settled) this.#chunks.push(chunk);
    return true;
  }

  onComplete(): void {
    this.#farewell?.end('answered');
    if (!this.#settle()) return;
    const [first] = this.#chunks;
    const bytes = first && this.#chunks.length === 1 ? first : Buffer.concat(this.#chunks);
    const answer = { status: this.#status, rawHeaders: this.#rawHeaders, bytes };
    // This object is older than its answer, which would be carried along as if it were in use as long as it hangs here.
    this.#chunks = NO_BUFFERS;
    this.#rawHeaders = NO_BUFFERS;
    if (this.#connection !== undefined) this.#connections.release(this.#connection);
    this.#listener.answered(answer);
  }

  onError(error: Error): void {
    this.#farewell?.end('unknown');
    this.#fail(failureOfTransport(error));
  }

  /** The connection goes, too: half an answer may be left in it, and undici may be in the middle of failing its queue. */
  #fail(error: ApplianceError): void {
    if (!this.#settle()) return;
    if (!this.#sent) error.isUnsent = true;
    if (this.#connection !== undefined) this.#connections.discard(this.#connection);
    this.#listener.failed(error);
  }

  #settle(): boolean {
    if (this.#settled) return false;
    this.#settled = true;
    const now = performance.now();
    this.endedAt = now;
    if (this.#startedAt !== undefined) this.ms = now - this.#startedAt;
    if (this.#sentAt !== undefined) this.roundTripMs = now - this.#sentAt;
    clearTimeout(this.#timer);
    const { signal } = this.#call;
    if (signal !== undefined) unwatchAbort(signal, this);
    return true;
  }
}

function expire(exchange: HttpExchange): void {
  exchange.expire();
}
