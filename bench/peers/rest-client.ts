import { Pool, type Dispatcher } from 'undici';

/** One answer of the appliance, parsed. */
class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (json: unknown) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] = [];
  #status = 0;

  constructor(resolve: (json: unknown) => void, reject: (error: Error) => void) {
    this.#resolve = resolve;
    this.#reject = reject;
  }

  // The presence of this method tells undici that the others are those of its current interface.
  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#chunks.push(chunk);
  }

  onResponseEnd(): void {
    const [first, ...more] = this.#chunks;
    const text = more.length === 0 ? (first?.toString() ?? '') : Buffer.concat(this.#chunks).toString();
    if (this.#status < 200 || this.#status > 299) {
      this.#reject(new Error(`the appliance answers ${this.#status}: ${text}`));
      return;
    }
    try {
      this.#resolve(JSON.parse(text));
    } catch (error) {
      this.#reject(error as Error);
    }
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

/** The appliance's REST API: undici's cheapest interface below `request`, connections limited and kept alive. */
export class RestClient {
  readonly #pool: Pool;

  constructor(upstream: string, connections: number) {
    this.#pool = new Pool(upstream, { connections, pipelining: 1 });
  }

  /** @returns the JSON of the answer. @throws Error for any status but 2xx. */
  send(method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, cookie: string, body?: unknown): Promise<unknown> {
    const headers: Record<string, string> = { cookie, accept: 'application/json' };
    // Also with the empty body that opens a transaction (protocol.md 5.2).
    if (method === 'POST' || method === 'PUT') headers['content-type'] = 'application/json';
    const text = body === undefined ? null : JSON.stringify(body);
    return new Promise((resolve, reject) => {
      this.#pool.dispatch({ method, path, headers, body: text }, new Exchange(resolve, reject));
    });
  }
}
