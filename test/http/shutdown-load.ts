/** Clients of a gateway that is told to end, each on a connection of its own, and what became of their requests. */
import { connect, type Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { Agent, request } from 'undici';

import { watch } from '../canaries/watch.ts';
import { basic } from '../support/gateway.ts';

/** What became of a request, as its client has seen it. */
export interface Fate {
  readonly id: string;
  /** `refused`: answered with 503, or no connection. `unanswered`: not a byte came back. `cut`: an answer began and did not end. */
  readonly kind: 'answered' | 'refused' | 'unanswered' | 'cut';
  readonly json?: GraphqlAnswer;
}

export interface GraphqlAnswer {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
  readonly extensions?: { readonly transaction?: { readonly outcome?: string } };
}

/** Connection errors that come before anything was sent: nobody listens, or the connection was found closed. */
const NOBODY_LISTENS = ['ECONNREFUSED'];

/** One client with one kept-alive connection. */
export class LoadClient {
  readonly fates: Fate[] = [];
  readonly #url: string;
  readonly #name: string;
  readonly #agent = new Agent({ connections: 1, pipelining: 1, keepAliveTimeout: 60_000 });
  #headers: Record<string, string> = { authorization: basic('admin') };

  constructor(url: string, name: string) {
    this.#url = url;
    this.#name = name;
  }

  /** Begins a session of its own: a mutation has its transaction in the session of its user. */
  async signIn(): Promise<void> {
    const document = 'mutation { signIn(username: "admin", password: "admin") { viewer { name } } }';
    const { headers, body } = await this.#post(document, `${this.#name}-sign-in`);
    await body.dump();
    this.#headers = { cookie: String(headers['set-cookie']).split(';', 1)[0] ?? '' };
  }

  /** Asks one thing after the other until the gateway does not answer any more. @param document for each number. */
  async ask(document: (number: number) => string): Promise<void> {
    for (let number = 0; this.fates.at(-1)?.kind === 'answered' || number === 0; number += 1)
      await this.askOnce(document(number), `${this.#name}-${number}`);
  }

  /** Asks once, and then leaves the connection open. */
  async askOnce(document: string, id: string): Promise<void> {
    this.fates.push(await this.#fateOf(document, id));
  }

  /** Ends the connection. */
  async leave(): Promise<void> {
    await this.#agent.destroy();
  }

  async #fateOf(document: string, id: string): Promise<Fate> {
    let answer: Awaited<ReturnType<typeof request>>;
    try {
      answer = await this.#post(document, id);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      return { id, kind: NOBODY_LISTENS.includes(code) ? 'refused' : 'unanswered' };
    }
    try {
      const text = await answer.body.text();
      watch.search('response', text);
      const json = JSON.parse(text) as GraphqlAnswer;
      return answer.statusCode === 503 ? { id, kind: 'refused' } : { id, kind: 'answered', json };
    } catch {
      return { id, kind: 'cut' };
    }
  }

  #post(document: string, id: string): ReturnType<typeof request> {
    return request(`${this.#url}/graphql`, {
      method: 'POST',
      dispatcher: this.#agent,
      headers: { 'content-type': 'application/json', 'x-request-id': id, ...this.#headers },
      body: JSON.stringify({ query: document }),
    });
  }
}

/** A client that works on its connection by hand: sends half a request, or does not read. */
export class SlowClient {
  readonly socket: Socket;
  readonly #rest: string;
  #received = '';

  /** @param sent how much of the request is sent at once. `padding` makes it as long as one likes. */
  constructor(url: string, document: string, sent: 'half of the head' | 'half of the body' | 'all') {
    const { port } = new URL(url);
    const body = JSON.stringify({ query: document });
    const head = [
      'POST /graphql HTTP/1.1',
      'host: localhost',
      'content-type: application/json',
      `authorization: ${basic('admin')}`,
      `content-length: ${body.length}`,
    ].join('\r\n');
    const whole = `${head}\r\n\r\n${body}`;
    const at = {
      'half of the head': head.length / 2,
      'half of the body': head.length + body.length / 2,
      all: whole.length,
    };
    const length = Math.floor(at[sent]);
    this.#rest = whole.slice(length);
    this.socket = connect(Number(port), '127.0.0.1');
    this.socket.on('error', () => undefined);
    this.socket.write(whole.slice(0, length));
  }

  /** Sends the rest of the request, and reads until the connection ends. @returns status and body; undefined without an answer. */
  async finish(): Promise<{ status: number; body: string } | undefined> {
    const ended = new Promise<void>((resolve) => void this.socket.once('close', () => resolve()));
    this.socket.on('data', (chunk: Buffer) => (this.#received += chunk.toString('latin1')));
    this.socket.resume();
    if (this.#rest !== '') this.socket.write(this.#rest);
    await ended;
    const [head = '', body = ''] = this.#received.split('\r\n\r\n', 2);
    const status = Number(/^HTTP\/1\.1 (\d+)/.exec(head)?.[1]);
    if (Number.isNaN(status)) return undefined;
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? -1);
    if (length !== body.length) throw new Error(`${body.length} of ${length} bytes came`);
    return { status, body };
  }
}

/** Waits until a condition holds. @throws Error if it does not within some seconds. */
export async function until(condition: () => boolean): Promise<void> {
  for (let rounds = 0; !condition(); rounds += 1) {
    if (rounds > 2_000) throw new Error(`never: ${condition.toString()}`);
    await wait(5);
  }
}
