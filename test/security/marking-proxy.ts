import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../src/demo/index.ts';

const MARK = /~#(\d+)/g;

/** The numbers of the sessions whose marks a text holds. */
export function marksIn(text: string): Set<number> {
  return new Set([...text.matchAll(MARK)].map(([, number]) => Number(number)));
}

/**
 * A demo appliance whose answers say who has asked: every name in an answer to GET ends with `~#` and the number of the session that the
 * request came with. Sessions are numbered in the order of their logins.
 */
export class MarkingProxy {
  /** The appliance with the address of the proxy. */
  readonly appliance: DemoAppliance;
  readonly close: () => Promise<void>;
  /** Names of the users, by the number of their session; number 0 is nobody. */
  readonly users = ['nobody'];
  /** What was sent to the appliance that another session has read. */
  readonly strayMarks: string[] = [];
  /** Milliseconds by which each answer is delayed. */
  delayMs: () => number = () => 0;
  readonly #numbers = new Map<string, number>();

  private constructor(appliance: DemoAppliance, port: number, close: () => Promise<void>) {
    this.appliance = { ...appliance, url: `http://127.0.0.1:${port}` };
    this.close = close;
  }

  static async start(options: DemoOptions = {}): Promise<MarkingProxy> {
    const appliance = await startDemoAppliance(options);
    const server = createServer((request, response) => {
      proxy.#forward(appliance.url, request, response).catch(() => response.destroy());
    });
    server.keepAliveTimeout = 120_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const proxy = new MarkingProxy(appliance, (server.address() as AddressInfo).port, async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await appliance.close();
    });
    return proxy;
  }

  async #forward(target: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = 'GET', url = '/', headers } = request;
    const session = /(?:^|; *)session_id=([^;]*)/.exec(headers.cookie ?? '')?.[1];
    const number = session === undefined ? 0 : (this.#numbers.get(session) ?? -1);
    const body = this.#withoutMarks(Buffer.concat(await request.toArray()).toString(), number);
    const length = { 'content-length': String(Buffer.byteLength(body)) };
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      const passedOn = send(new URL(url, target), { method, headers: { ...headers, ...(body && length) } }, resolve);
      passedOn.on('error', reject).end(body);
    });
    const text = Buffer.concat(await answer.toArray()).toString();
    if (url.startsWith('/api/authentication') && method === 'GET') this.#loggedIn(headers.authorization, answer);
    const ms = this.delayMs();
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
    if (response.destroyed) return;
    const marked = Buffer.from(method === 'GET' ? withMark(text, number) : text);
    response.writeHead(answer.statusCode ?? 502, { ...answer.headers, 'content-length': String(marked.length) });
    response.end(marked);
  }

  #loggedIn(authorization: string | undefined, answer: IncomingMessage): void {
    const session = /session_id=([^;]*)/.exec((answer.headers['set-cookie'] ?? []).join())?.[1];
    if (session === undefined) return;
    const [name = ''] = Buffer.from((authorization ?? '').replace('Basic ', ''), 'base64')
      .toString()
      .split(':');
    this.#numbers.set(session, this.users.length);
    this.users.push(name);
  }

  /** Names come back with what is written: without their marks, which must be those of the session that writes. */
  #withoutMarks(body: string, number: number): string {
    for (const mark of marksIn(body)) if (mark !== number) this.strayMarks.push(`${mark} sent by ${number}`);
    return body.replace(MARK, '');
  }
}

function withMark(text: string, number: number): string {
  if (!text.startsWith('{')) return text;
  return JSON.stringify(JSON.parse(text), (member, value: unknown) =>
    (member === 'name' || member === 'hostname') && typeof value === 'string' ? `${value}~#${number}` : value,
  );
}
