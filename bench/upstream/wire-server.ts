import { createHash } from 'node:crypto';
import { createServer, type Socket } from 'node:net';

import type { Capture } from './capture.ts';
import type { Answers } from './options.ts';
import { delayOf, NO_LATENCY, type Latency } from './latency.ts';

interface Resource {
  /** Head and body. */
  readonly answer: Buffer;
  /** Where the digits are that make each answer another one; undefined: they are all the same. */
  readonly serialAt: number | undefined;
  delayMs: number;
  count: number;
}

/** A place in the order of a connection's answers, which must leave in the order of the requests. */
interface Slot {
  readonly answer: Buffer;
  isDue: boolean;
}

/** Of constant length for as long as a benchmark can take. */
const FIRST_SERIAL = 1_000_000_000;

const LOGIN = '/api/authentication';
const HEAD_END = '\r\n\r\n';
const NOTHING = Buffer.alloc(0);

/**
 * Serves captured answers over HTTP/1.1 from prepared bytes. A server on `node:http` would be the bottleneck of what is
 * measured; this one reads the request line, looks for the session cookie and writes a buffer.
 */
export class WireServer {
  readonly #resources = new Map<string, Resource>();
  readonly #server = createServer({ noDelay: true }, (socket) => new WireConnection(socket, this).begin());
  #latency = NO_LATENCY;
  #refused = 0;
  #logins = 0;
  #serial = FIRST_SERIAL;

  /** @param answers `new`: no answer is what another one was; each has a number that nobody reads. */
  constructor(capture: Capture, answers: Answers) {
    for (const [path, body] of capture) {
      const answer = answerOf('200 OK', answers === 'new' ? withSerial(body) : body);
      const serialAt = answers === 'new' ? answer.indexOf(String(FIRST_SERIAL)) : undefined;
      this.#resources.set(path, { answer, serialAt, delayMs: 0, count: 0 });
    }
  }

  /** Listens on 127.0.0.1. */
  listen(port: number): void {
    this.#server.listen({ port, host: '127.0.0.1', backlog: 4096 });
  }

  slowDown(latency: Latency): void {
    this.#latency = latency;
    for (const [path, resource] of this.#resources) resource.delayMs = delayOf(latency, path);
  }

  /** Requests since the last reset, logins left out; `refused` are those that got anything but 200. */
  counts(): { readonly requests: number; readonly refused: number; readonly logins: number } {
    let requests = this.#refused;
    for (const { count } of this.#resources.values()) requests += count;
    return { requests, refused: this.#refused, logins: this.#logins };
  }

  /** Requests since the last reset, by method and path. */
  calls(): Record<string, number> {
    const used = [...this.#resources].filter(([, { count }]) => count > 0);
    return Object.fromEntries(used.map(([path, { count }]) => [`GET ${path}`, count]));
  }

  reset(): void {
    this.#refused = 0;
    this.#logins = 0;
    for (const resource of this.#resources.values()) resource.count = 0;
  }

  /** The answer to a request and the milliseconds before it. `head` ends before the empty line. */
  answer(head: string): { readonly answer: Buffer; readonly delayMs: number } {
    const space = head.indexOf(' ');
    const path = head.slice(space + 1, head.indexOf(' ', space + 1));
    const resource = head.startsWith('GET ') ? this.#resources.get(path) : undefined;
    if (resource !== undefined && head.includes('session_id=')) {
      resource.count += 1;
      return resource.serialAt === undefined ? resource : this.#renewed(resource, resource.serialAt);
    }
    const login = head.startsWith('GET ') && path === LOGIN ? loginAnswer(head) : undefined;
    if (login === undefined) this.#refused += 1;
    else this.#logins += 1;
    return { answer: login ?? REFUSED, delayMs: this.#latency.baseMs };
  }

  #renewed({ answer, delayMs }: Resource, serialAt: number): { readonly answer: Buffer; readonly delayMs: number } {
    this.#serial += 1;
    const renewed = Buffer.from(answer);
    renewed.write(String(this.#serial), serialAt, 'latin1');
    return { answer: renewed, delayMs };
  }
}

/** One keep-alive connection: requests may come in pieces or several at a time. */
class WireConnection {
  readonly #socket: Socket;
  readonly #server: WireServer;
  #rest = '';
  readonly #slots: Slot[] = [];

  constructor(socket: Socket, server: WireServer) {
    this.#socket = socket;
    this.#server = server;
  }

  begin(): void {
    this.#socket.setEncoding('latin1');
    this.#socket.on('data', (text: string) => this.#read(text));
    // A contender that is ended resets its connections; there is nobody left to be told.
    this.#socket.on('error', () => this.#socket.destroy());
  }

  #read(text: string): void {
    let rest = this.#rest === '' ? text : this.#rest + text;
    for (let end = rest.indexOf(HEAD_END); end >= 0; end = rest.indexOf(HEAD_END)) {
      const { answer, delayMs } = this.#server.answer(rest.slice(0, end));
      rest = rest.slice(end + HEAD_END.length);
      if (delayMs === 0 && this.#slots.length === 0) this.#socket.write(answer);
      else this.#writeLater(answer, delayMs);
    }
    this.#rest = rest;
  }

  #writeLater(answer: Buffer, delayMs: number): void {
    const slot: Slot = { answer, isDue: false };
    this.#slots.push(slot);
    setTimeout(() => {
      slot.isDue = true;
      while (this.#slots[0]?.isDue) this.#socket.write(this.#slots.shift()?.answer ?? NOTHING);
    }, delayMs);
  }
}

/** The fields that the demo appliance sends. Without the time, clients would close what is idle while others are measured. */
const FIELDS = 'Content-Type: application/json\r\nConnection: keep-alive\r\nKeep-Alive: timeout=120\r\n';

function answerOf(status: string, body: Buffer, fields = ''): Buffer {
  const head = `HTTP/1.1 ${status}\r\n${FIELDS}${fields}Content-Length: ${body.length}${HEAD_END}`;
  return Buffer.concat([Buffer.from(head), body]);
}

const REFUSED = answerOf('404 Not Found', Buffer.from('{"error":{"type":"NotFound"}}'));

function withSerial(body: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`{"serial":${FIRST_SERIAL},`), body.subarray(body.indexOf('{') + 1)]);
}

/** A session that is distinct per user, behind another cookie as appliances may send it (protocol.md 2.1). */
function loginAnswer(head: string): Buffer | undefined {
  const credentials = /^authorization: *basic +(\S+)/imu.exec(head)?.[1];
  if (credentials === undefined) return undefined;
  const session = createHash('sha1').update(credentials).digest('hex');
  const attributes = 'HttpOnly; Max-Age=43200; Path=/; Secure';
  const cookies = `Set-Cookie: ticket=unused; ${attributes}\r\nSet-Cookie: session_id=${session}; ${attributes}\r\n`;
  return answerOf('200 OK', Buffer.from(JSON.stringify({ meta: { href: LOGIN, parent: '/api' } })), cookies);
}
