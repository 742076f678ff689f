import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { Attackers, dribble } from '../floods/support/attackers.ts';
import { largestAsset, post, request, times, unfinished } from '../floods/support/requests.ts';
import type { Ledger } from './ledger.ts';
import { oneOf, type Random } from './random.ts';

/** What flooders have done, and got. */
export interface FloodTally {
  /** Connections, each with something that no client does. */
  visits: number;
  /** Bytes that they have sent. */
  bytes: number;
  /** Whole answers that they have read. */
  answers: number;
}

/** Where they are: addresses of no proxy, so that the gateway believes nothing that they say of themselves. */
const addressOf = (index: number): string => `127.0.0.${66 + index}`;
/** Milliseconds after which those leave who do not wait for anything, at most, and after which those give up who do. */
const LEAVE_MS = 200;
const GIVE_UP_MS = 10_000;
const BETWEEN_MS = 100;

const QUERY = post('{ __typename }');
const RIGHT = '{"data":{"__typename":"Query"}}';
const PIPELINED = 5;
const HALF_HEAD = Buffer.from('POST /graphql HTTP/1.1\r\nHost: gateway\r\nX-Slow: ');
const HALF_BODY = unfinished(60_000, 6);
const PACKET = Buffer.concat([times(5, request('GET', largestAsset())), times(20, QUERY)]);

/**
 * People with bare sockets who are not signed in: they send many requests in one packet, halves of requests, and byte by byte, leave
 * answers unread, and leave. Nobody else may notice them. What they get is not judged, except that an answer that comes whole is right.
 */
export class Flooders {
  readonly tally: FloodTally = { visits: 0, bytes: 0, answers: 0 };
  readonly #origin: string;
  readonly #ledger: Ledger;
  readonly #count: number;
  readonly #random: Random;
  #underWay: Promise<void>[] = [];
  #isOver = true;

  constructor(origin: string, ledger: Ledger, count: number, random: Random) {
    this.#origin = origin;
    this.#ledger = ledger;
    this.#count = count;
    this.#random = random;
  }

  begin(): void {
    this.#isOver = false;
    this.#underWay = Array.from({ length: this.#count }, (_, index) => this.#flood(addressOf(index)));
  }

  /** All of them leave. */
  async end(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#underWay);
  }

  async #flood(address: string): Promise<void> {
    while (!this.#isOver) {
      const attackers = new Attackers(this.#origin);
      await this.#visit(attackers, address);
      await attackers.leave();
      this.tally.visits += 1;
      this.tally.bytes += attackers.sent;
      await pause(BETWEEN_MS);
    }
  }

  async #visit(attackers: Attackers, address: string): Promise<void> {
    const what = oneOf(this.#random, ['packet', 'half head', 'half body', 'byte by byte', 'pipelined'] as const);
    if (what === 'byte by byte' || what === 'pipelined') {
      const socket = await attackers.open(address, 'at once');
      const answers = answersOf(socket, what === 'pipelined' ? PIPELINED : 1);
      if (what === 'pipelined') socket.write(times(PIPELINED, QUERY));
      else await dribble([socket], QUERY, () => this.#isOver);
      if (this.#isOver) socket.destroy();
      return this.#judge(what, await answers);
    }
    const bytes = { packet: PACKET, 'half head': HALF_HEAD, 'half body': HALF_BODY }[what];
    const socket = await attackers.open(address, 'never');
    socket.write(bytes);
    await pause(this.#random() * LEAVE_MS);
    if (this.#random() < 0.5) socket.resetAndDestroy();
  }

  #judge(what: string, answers: readonly Answer[]): void {
    this.tally.answers += answers.length;
    for (const { status, text } of answers) {
      const isRight = status === 503 || (status === 200 && text.trim() === RIGHT);
      if (!isRight) this.#ledger.mistake(`flooder, ${what}: ${status} ${text.slice(0, 300)}`);
    }
  }
}

interface Answer {
  readonly status: number;
  readonly text: string;
}

/** The whole answers that come until there are enough, the other side closes, or it takes too long. */
function answersOf(socket: Socket, most: number): Promise<readonly Answer[]> {
  return new Promise((resolve) => {
    let rest = '';
    const answers: Answer[] = [];
    const end = (): void => {
      clearTimeout(timer);
      resolve(answers);
    };
    const timer = setTimeout(end, GIVE_UP_MS);
    socket.once('close', end);
    socket.on('data', (chunk: Buffer) => {
      rest += chunk.toString('latin1');
      for (let one = firstOf(rest); one; one = firstOf(rest)) {
        rest = rest.slice(one.length);
        answers.push(one);
      }
      if (answers.length >= most) end();
    });
  });
}

/** The first answer, if it is whole. */
function firstOf(bytes: string): (Answer & { readonly length: number }) | undefined {
  const border = bytes.indexOf('\r\n\r\n');
  if (border < 0) return undefined;
  const head = bytes.slice(0, border);
  const length = border + 4 + Number(/^content-length: (\d+)/im.exec(head)?.[1] ?? 0);
  if (bytes.length < length) return undefined;
  return { status: Number(head.split(' ')[1]), text: bytes.slice(border + 4, length), length };
}
