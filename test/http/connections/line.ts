import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** One answer on a connection, as it came. */
export interface LineAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** A connection to a gateway whose bytes are the test's own, and on which every answer is taken apart. */
export class Line {
  readonly socket: Socket;
  readonly answers: LineAnswer[] = [];
  #received = Buffer.alloc(0);
  #isClosed = false;

  private constructor(socket: Socket) {
    this.socket = socket;
    // Being cut off is what some of the tests are about.
    socket.on('error', () => undefined);
    socket.on('close', () => (this.#isClosed = true));
    socket.on('data', (chunk) => this.#receive(chunk));
  }

  /** @param from the loopback address that it comes from. */
  static async open(url: string, from = '127.0.0.1'): Promise<Line> {
    const { hostname, port } = new URL(url);
    const line = new Line(connect({ port: Number(port), host: hostname, localAddress: from }));
    await once(line.socket, 'connect');
    return line;
  }

  /** Whether the other side, or this one, has ended the connection. */
  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Writes, and waits until the system has taken it. */
  async write(bytes: string): Promise<void> {
    await new Promise<void>((resolve) => this.socket.write(bytes, () => resolve()));
  }

  leave(): void {
    this.socket.destroy();
  }

  #receive(chunk: Buffer): void {
    this.#received = Buffer.concat([this.#received, chunk]);
    for (;;) {
      const border = this.#received.indexOf('\r\n\r\n');
      if (border < 0) return;
      const [first = '', ...lines] = this.#received.subarray(0, border).toString('latin1').split('\r\n');
      const headers = Object.fromEntries(
        lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const end = border + 4 + Number(headers['content-length'] ?? 0);
      if (this.#received.length < end) return;
      const text = this.#received.subarray(border + 4, end).toString();
      this.answers.push({ status: Number(first.split(' ')[1]), headers, text });
      this.#received = this.#received.subarray(end);
    }
  }
}

/** A POST of a GraphQL document, or of any other body. */
export function post(body: string, headers: Readonly<Record<string, string>> = {}): string {
  const all = { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)), ...headers };
  return `${head('POST', '/graphql', all)}${body}`;
}

/** The head of a request. */
export function head(method: string, target: string, headers: Readonly<Record<string, string>> = {}): string {
  const lines = Object.entries({ host: 'gateway', ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** The body of a POST of a document. */
export function query(document: string): string {
  return JSON.stringify({ query: document });
}
