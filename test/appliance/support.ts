import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createTcpServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { ApplianceClient, ApplianceError, type ApplianceOptions, type Exchange } from '../../src/appliance/index.ts';

/** A request as the server saw it. */
export interface Seen {
  method: string;
  url: string;
  headers: IncomingHttpHeaders;
  rawHeaders: string[];
  body: string;
}

export type Answer = (request: Seen, response: ServerResponse, count: number) => void;

const cleanups: (() => Promise<void>)[] = [];

/** Closes every client and server of the test. For afterEach. */
export async function closeAll(): Promise<void> {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
}

export interface TestServer {
  url: URL;
  /** Connections that were ever accepted. */
  sockets: Socket[];
}

/** Listens on a free port of loopback. */
export async function listen(server: Server, protocol = 'http'): Promise<TestServer> {
  const sockets: Socket[] = [];
  server.on('connection', (socket: Socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  cleanups.push(async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: new URL(`${protocol}://127.0.0.1:${(server.address() as AddressInfo).port}`), sockets };
}

/** An HTTP server that keeps what it is sent. */
export async function serve(answer: Answer): Promise<TestServer & { seen: Seen[] }> {
  const seen: Seen[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { method = '', url = '', headers, rawHeaders } = request;
      const entry = { method, url, headers, rawHeaders, body: Buffer.concat(chunks).toString() };
      seen.push(entry);
      answer(entry, response, seen.length);
    });
  });
  return { ...(await listen(server)), seen };
}

/** A TCP server that calls back once per request head, with the socket to answer on and the number of heads so far. */
export async function serveRaw(answer: (socket: Socket, count: number) => void) {
  const seen: string[] = [];
  const server = createTcpServer((socket) => {
    let pending = '';
    socket.on('data', (chunk) => {
      pending += chunk.toString('latin1');
      for (let end = pending.indexOf('\r\n\r\n'); end >= 0; end = pending.indexOf('\r\n\r\n')) {
        seen.push(pending.slice(0, end));
        pending = pending.slice(end + 4);
        answer(socket, seen.length);
      }
    });
  });
  return { ...(await listen(server)), seen };
}

/** A client that repeats without noticeable pauses, and the exchanges it reports. */
export function clientOf(url: URL, options: Partial<ApplianceOptions> = {}) {
  const exchanges: Exchange[] = [];
  const client = new ApplianceClient({
    url,
    maxConnections: 4,
    timeoutMs: 10_000,
    knownBytes: 1_000_000,
    retryDelayMs: 1,
    observe: (exchange) => exchanges.push(exchange),
    ...options,
  });
  cleanups.push(() => client.close());
  return { client, exchanges };
}

/** What a call fails with. Anything but an ApplianceError is a failure of the test. */
export async function failureOf(call: Promise<unknown>): Promise<ApplianceError> {
  const outcome: unknown = await call.then(
    () => new Error('the call succeeded'),
    (error: unknown) => error,
  );
  if (outcome instanceof ApplianceError) return outcome;
  throw outcome;
}

export function sendJson(response: ServerResponse, status: number, json: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json));
}

export const OBJECT = { key: '-100', body: { name: 'always' }, meta: { href: '/api/configuration/x/-100' } };

/** Waits until a condition holds; the test's own timeout bounds it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
