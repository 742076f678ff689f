import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

import { CLOSED, type HostileRequest, type HttpMessage } from './attack.ts';

/** What came back. */
export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly bytes: number;
}

/** No answer for so long is a hang; a generous guard, no measure. */
const HANG_MS = 5_000;

/** Sends an attack. @throws Error if there is no answer. */
export function send(origin: string, request: HostileRequest): Promise<Received> {
  return 'bytes' in request ? sendBytes(origin, request.bytes) : sendMessage(origin, request);
}

function sendMessage(
  origin: string,
  { method = 'GET', path = '/graphql', headers, body }: HttpMessage,
): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) };
    const copied = Object.fromEntries(
      Object.entries({ ...length, ...headers }).map(([name, value]) => [
        name,
        typeof value === 'string' ? value : [...value],
      ]),
    );
    // The path as it is: URL would tidy up what is hostile in it.
    const request = httpRequest({ hostname, port, method, path, headers: copied, agent: false, timeout: HANG_MS });
    request.on('timeout', () => request.destroy(new Error('no answer')));
    request.on('error', reject);
    request.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const whole = Buffer.concat(chunks);
        const { statusCode = 0, headers: received } = response;
        resolve({ status: statusCode, headers: received, text: whole.toString(), bytes: whole.length });
      });
    });
    request.end(body);
  });
}

/** Writes bytes and reads until the other side closes, or the first answer is whole. */
function sendBytes(origin: string, bytes: string | Buffer): Promise<Received> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const socket = connect(Number(port), hostname, () => socket.write(bytes));
    let received = Buffer.alloc(0);
    const end = (): void => {
      socket.destroy();
      resolve(parseAnswer(received) ?? { status: CLOSED, headers: {}, text: '', bytes: 0 });
    };
    socket.setTimeout(HANG_MS, () => reject(new Error('no answer')));
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (parseAnswer(received)) end();
    });
    socket.on('error', end);
    socket.on('close', end);
  });
}

/** The first answer in what was received, if it is whole. Answers of the gateway have a length; without one there is no body. */
function parseAnswer(received: Buffer): Received | undefined {
  const text = received.toString('latin1');
  const border = text.indexOf('\r\n\r\n');
  if (border < 0) return undefined;
  const [first = '', ...lines] = text.slice(0, border).split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const length = Number(headers['content-length'] ?? 0);
  const body = received.subarray(border + 4, border + 4 + length);
  if (body.length < length) return undefined;
  return { status: Number(first.split(' ')[1]), headers, text: body.toString(), bytes: length };
}
