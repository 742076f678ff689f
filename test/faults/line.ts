import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net';

/** What the line does to a request, in terms of bytes: what no HTTP server can be made to do. */
export type LineFault =
  /** Accepts the request and never says anything. */
  | 'silence'
  /** Closes the connection right after the answer, without having announced it. */
  | 'closing'
  /** Answers twice. */
  | 'twice'
  /** Answers when only a part of the request has come, and closes. */
  | 'early'
  /** Headers without an end. */
  | 'endless headers'
  /** A header line without an end. */
  | 'endless line'
  /** Something that is not HTTP. */
  | 'not http'
  /** Status 100 over and over, and no answer. */
  | 'endless hints'
  /** A length that is longer than the body, with the connection left open. */
  | 'missing bytes';

export interface LineRule {
  readonly method?: string;
  readonly path?: string | RegExp;
  readonly fault: LineFault;
  readonly times?: number;
}

const EARLY = 'HTTP/1.1 400 Bad Request\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}';
const PIECE = 'x'.repeat(8_000);

/**
 * A line to the appliance that counts connections and spoils single requests. The appliance behind it can be replaced, as when it
 * starts anew.
 */
export class Line {
  readonly url: string;
  /** Requests as they came: `GET /api/info`. */
  readonly requests: string[] = [];
  /** Connections that were ever made. */
  connections = 0;
  /** Set: connections are reset as soon as they are made. */
  isDead = false;
  readonly #open = new Set<Socket>();
  readonly #server: Server;
  #port: number;
  #rule: (LineRule & { left: number }) | undefined;

  constructor(server: Server, url: string, port: number) {
    this.#server = server;
    this.url = url;
    this.#port = port;
    server.on('connection', (socket) => this.#accept(socket));
  }

  static async to(applianceUrl: string): Promise<Line> {
    const server = createServer({ noDelay: true });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    return new Line(server, `http://127.0.0.1:${port}`, Number(new URL(applianceUrl).port));
  }

  /** Connections that are open now. */
  get open(): number {
    return this.#open.size;
  }

  /** Spoils requests from now on; undefined: no more. */
  spoil(rule: LineRule | undefined): void {
    this.#rule = rule && { ...rule, left: rule.times ?? Infinity };
  }

  leadTo(applianceUrl: string): void {
    this.#port = Number(new URL(applianceUrl).port);
  }

  /** Resets every connection. */
  cut(): void {
    for (const socket of this.#open) socket.resetAndDestroy();
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #accept(socket: Socket): void {
    this.connections += 1;
    this.#open.add(socket);
    const behind = connect(this.#port, '127.0.0.1');
    socket.on('error', () => undefined);
    behind.on('error', () => socket.resetAndDestroy());
    socket.on('close', () => {
      this.#open.delete(socket);
      behind.destroy();
    });
    behind.on('close', (hadError) => !hadError && socket.end());
    if (this.isDead) socket.resetAndDestroy();
    new Conversation(socket, behind, (method, path) => this.#take(method, path));
  }

  #take(method: string, path: string): LineFault | undefined {
    this.requests.push(`${method} ${path}`);
    const rule = this.#rule;
    if (!rule || rule.left <= 0 || (rule.method ?? method) !== method) return undefined;
    const isMeant =
      rule.path === undefined || (typeof rule.path === 'string' ? rule.path === path : rule.path.test(path));
    if (!isMeant) return undefined;
    rule.left -= 1;
    return rule.fault;
  }
}

/** One connection: requests one after the other, each passed on or spoilt. */
class Conversation {
  readonly #socket: Socket;
  readonly #behind: Socket;
  readonly #take: (method: string, path: string) => LineFault | undefined;
  #request = Buffer.alloc(0);
  /** Set while the answer is needed whole. */
  #answer: Buffer | undefined;
  #fault: LineFault | undefined;

  constructor(socket: Socket, behind: Socket, take: (method: string, path: string) => LineFault | undefined) {
    this.#socket = socket;
    this.#behind = behind;
    this.#take = take;
    socket.on('data', (chunk) => this.#ask(chunk));
    behind.on('data', (chunk) => this.#reply(chunk));
    // As much as the reader takes and no more, also of answers without an end.
    socket.on('drain', () => behind.resume());
  }

  #ask(chunk: Buffer): void {
    this.#request = Buffer.concat([this.#request, chunk]);
    const end = lengthOf(this.#request);
    if (end === undefined) return;
    const message = this.#request.subarray(0, end);
    this.#request = this.#request.subarray(end);
    const [method = '', target = ''] = message.toString('latin1', 0, message.indexOf('\r\n')).split(' ');
    this.#fault = this.#take(method, target.split('?', 1)[0] ?? '');
    this.#answer = this.#fault === 'twice' || this.#fault === 'closing' ? Buffer.alloc(0) : undefined;
    if (this.#fault === undefined || this.#answer !== undefined) this.#behind.write(message);
    else this.#spoil(this.#fault);
  }

  #reply(chunk: Buffer): void {
    if (this.#answer === undefined) {
      if (!this.#socket.write(chunk)) this.#behind.pause();
      return;
    }
    this.#answer = Buffer.concat([this.#answer, chunk]);
    if (lengthOf(this.#answer) === undefined) return;
    if (this.#fault === 'twice') this.#socket.write(Buffer.concat([this.#answer, this.#answer]));
    else this.#socket.end(this.#answer);
    this.#answer = undefined;
  }

  #spoil(fault: LineFault): void {
    const socket = this.#socket;
    if (fault === 'early') socket.end(EARLY);
    else if (fault === 'not http') socket.write('SSH-2.0-OpenSSH_9.6\r\n\r\n');
    else if (fault === 'missing bytes') socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"key":');
    else if (fault === 'endless line') this.#pour('HTTP/1.1 200 OK\r\nX-Filler: ', PIECE);
    else if (fault === 'endless headers') this.#pour('HTTP/1.1 200 OK\r\n', `X-Filler: ${PIECE}\r\n`);
    else if (fault === 'endless hints') this.#pour('', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100));
  }

  #pour(start: string, piece: string): void {
    const socket = this.#socket;
    socket.write(start);
    const timer = setInterval(() => socket.write(piece), 5);
    socket.once('close', () => clearInterval(timer));
  }
}

/** Length of the first message with its body; undefined as long as it is not complete. */
function lengthOf(bytes: Buffer): number | undefined {
  const end = bytes.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [, length = '0'] = /\r\ncontent-length: *(\d+)/i.exec(bytes.toString('latin1', 0, end + 2)) ?? [];
  const whole = end + 4 + Number(length);
  return bytes.length < whole ? undefined : whole;
}
