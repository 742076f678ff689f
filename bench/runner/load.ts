import { Client, type Dispatcher } from 'undici';

/** A request that is sent again and again. */
export interface Question {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  /** The body of the request of this number; numbers are never used twice in a run. */
  readonly body?: (number: number) => string;
}

/** How long a slice of load is: until both `leastMs` and `least` are reached, but not beyond `most` requests. */
export interface Extent {
  readonly leastMs: number;
  readonly least: number;
  readonly most: number;
}

export interface Slice {
  /** Milliseconds of each request. */
  readonly latencies: readonly number[];
  /** From the first request to the last answer. */
  readonly elapsedMs: number;
}

export interface Answer {
  readonly status: number;
  readonly bytes: number;
  readonly text: string;
}

/** No request may take longer; a contender that hangs must not hang the benchmark. */
const TIMEOUT_MS = 60_000;

let requests = 0;

class Exchange implements Dispatcher.DispatchHandler {
  readonly #resolve: (answer: Answer) => void;
  readonly #reject: (error: Error) => void;
  readonly #chunks: Buffer[] | undefined;
  #status = 0;
  #bytes = 0;

  constructor(resolve: (answer: Answer) => void, reject: (error: Error) => void, keeps: 'text' | 'length') {
    this.#resolve = resolve;
    this.#reject = reject;
    this.#chunks = keeps === 'text' ? [] : undefined;
  }

  onRequestStart(): void {}

  onResponseStart(_controller: Dispatcher.DispatchController, status: number): void {
    this.#status = status;
  }

  onResponseData(_controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.#bytes += chunk.length;
    this.#chunks?.push(chunk);
  }

  onResponseEnd(): void {
    const text = this.#chunks ? Buffer.concat(this.#chunks).toString() : '';
    this.#resolve({ status: this.#status, bytes: this.#bytes, text });
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    this.#reject(error);
  }
}

/** One client: one keep-alive connection, one request at a time. */
export class LoadClient {
  readonly #client: Client;
  readonly #headers: Record<string, string>;

  constructor(origin: string, headers: Readonly<Record<string, string>>) {
    this.#client = new Client(origin, { pipelining: 1, headersTimeout: TIMEOUT_MS, bodyTimeout: TIMEOUT_MS });
    this.#headers = { ...headers, 'content-type': 'application/json', accept: 'application/json' };
  }

  /** Sends the question once. With 'length' the answer's text is not kept, so that measuring costs the runner little. */
  ask({ method, path, body }: Question, keeps: 'text' | 'length'): Promise<Answer> {
    const text = body?.((requests += 1)) ?? null;
    return new Promise((resolve, reject) => {
      this.#client.dispatch({ method, path, headers: this.#headers, body: text }, new Exchange(resolve, reject, keeps));
    });
  }

  async close(): Promise<void> {
    await this.#client.destroy();
  }
}

/**
 * Load of all clients at once, each sending its next request when it has its answer.
 * @throws Error for any answer but 200 with `bytes` bytes.
 */
export async function load(
  clients: readonly LoadClient[],
  question: Question,
  bytes: number,
  extent: Extent,
): Promise<Slice> {
  const latencies: number[] = [];
  const start = performance.now();
  let begun = 0;
  const isOver = (): boolean =>
    begun >= extent.most || (begun >= extent.least && performance.now() - start >= extent.leastMs);
  const run = async (client: LoadClient): Promise<void> => {
    while (!isOver()) {
      begun += 1;
      const before = performance.now();
      const answer = await client.ask(question, 'length');
      latencies.push(performance.now() - before);
      if (answer.status !== 200 || answer.bytes !== bytes) {
        throw new Error(`answered ${answer.status} with ${answer.bytes} bytes, not 200 with ${bytes}`);
      }
    }
  };
  await Promise.all(clients.map(run));
  return { latencies, elapsedMs: performance.now() - start };
}
