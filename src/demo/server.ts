import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { failure, type Answer } from './answers.ts';
import { deliver } from './delivery.ts';
import type { Exchange } from './exchange.ts';
import { serveFault } from './fault-delivery.ts';
import type { FaultInjector } from './faults.ts';
import type { DemoOptions, RecordedRequest } from './options.ts';
import { cookie, type Recorder } from './recorder.ts';
import type { Session, Sessions } from './sessions.ts';

/** What the HTTP side needs from the appliance. */
export interface Backend {
  readonly recorder: Recorder;
  readonly faults: FaultInjector;
  readonly sessions: Sessions;
  /** Acts on a complete request; synchronous, so that requests never interleave. */
  readonly act: (exchange: Exchange) => { answer: Answer; session: Session | undefined };
}

const nothing = Buffer.alloc(0);

/** Serves the backend on 127.0.0.1 and resolves with the listening server and its origin. */
export async function listen(backend: Backend, options: DemoOptions): Promise<{ server: Server; url: string }> {
  const latencyMs = options.latencyMs ?? 0;
  const onRequest = (request: IncomingMessage, response: ServerResponse): void => {
    const record = backend.recorder.arrived(request);
    if (!('content-length' in request.headers) && !('transfer-encoding' in request.headers)) {
      arrived(backend, request, response, record, nothing, latencyMs);
      return;
    }
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.once('end', () => {
      arrived(backend, request, response, record, Buffer.concat(pieces), latencyMs);
    });
  };
  // A request that carries Expect is refused (protocol.md 1); clients are told never to send it.
  const onExpectation = (request: IncomingMessage, response: ServerResponse): void => {
    backend.recorder.arrived(request).status = 417;
    deliver(response, failure(417, 'ExpectationFailed', 'Expect is not supported', request.url ?? '', null));
  };
  const server: Server = options.tls
    ? createTlsServer({ key: options.tls.key, cert: options.tls.cert }, onRequest)
    : createServer(onRequest);
  server.on('checkContinue', onExpectation).on('checkExpectation', onExpectation);
  // Idle connections of a pool outlive the pauses of a test run, so that a client never meets a closing socket.
  server.keepAliveTimeout = 120_000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return { server, url: `${options.tls ? 'https' : 'http'}://127.0.0.1:${String(port)}` };
}

function arrived(
  backend: Backend,
  request: IncomingMessage,
  response: ServerResponse,
  record: RecordedRequest,
  body: Buffer,
  latencyMs: number,
): void {
  record.body = body.length === 0 ? '' : body.toString('utf8');
  const { pathname, search } = splitTarget(record.path);
  const fault = backend.faults.take(record.method, pathname, record.path);
  const act = (): Answer => {
    const { answer, session } = backend.act({
      method: record.method,
      path: pathname,
      query: new URLSearchParams(search),
      headers: request.headers,
      body,
      session: backend.sessions.use(cookie(request.headers.cookie, 'session_id')),
    });
    record.user = session?.user.name;
    return answer;
  };
  const serve = (): void => {
    if (fault === undefined) deliver(response, act());
    else serveFault(fault, pathname, response, act);
    if (response.headersSent) record.status = response.statusCode;
  };
  const delayMs = latencyMs + (fault !== undefined && 'delayMs' in fault ? fault.delayMs : 0);
  if (delayMs > 0) setTimeout(serve, delayMs).unref();
  else serve();
}

/** Splits a request target; a trailing slash is taken like none (protocol.md 1). */
function splitTarget(target: string): { pathname: string; search: string } {
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  return { pathname: path.replace(/\/+$/u, '') || '/', search: mark < 0 ? '' : target.slice(mark + 1) };
}
