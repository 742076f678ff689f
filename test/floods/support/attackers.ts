import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** How an attacker takes what is answered: not at all, at about a kilobyte per second, or at once. */
export type Reading = 'never' | 'slowly' | 'at once';

/** Connections that are opened together: more than a system keeps waiting would begin a second later, or not at all. */
const TOGETHER = 100;
const CONNECT_MS = 5_000;
/** A slow reader takes so many bytes, and then waits. */
const SIP_BYTES = 100;
const SIP_MS = 100;
/** Whoever comes again waits for so long. */
const AGAIN_MS = 20;
/** How often one may come again. */
const MOST_RETURNS = 20;

/** Attackers at addresses of loopback: bare connections, which write what they are told to, and read in their manner. */
export class Attackers {
  readonly #origin: URL;
  readonly #open = new Set<Socket>();
  #isOver = false;
  #opened = 0;
  #sent = 0;

  /** @param origin of the gateway. */
  constructor(origin: string) {
    this.#origin = new URL(origin);
  }

  /** Connections that were opened so far. */
  get opened(): number {
    return this.#opened;
  }

  /** Bytes that the system has taken for the gateway so far. */
  get sent(): number {
    return [...this.#open].reduce((sum, socket) => sum + takenOf(socket), this.#sent);
  }

  /** Opens one connection. It is not certain to live: being refused and cut off is what happens to attackers. */
  async open(address: string, reading: Reading): Promise<Socket> {
    const socket = connect({
      host: this.#origin.hostname,
      port: Number(this.#origin.port),
      localAddress: address,
      ...(reading === 'slowly' && { onread: { buffer: Buffer.alloc(SIP_BYTES), callback: () => false } }),
    });
    this.#open.add(socket);
    this.#opened += 1;
    socket.setNoDelay(true);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      this.#open.delete(socket);
      this.#sent += takenOf(socket);
    });
    if (reading === 'at once') socket.resume();
    else socket.pause();
    if (reading === 'slowly') sip(socket);
    await once(socket, 'connect', { signal: AbortSignal.timeout(CONNECT_MS) }).catch(() => socket.destroy());
    return socket;
  }

  /** Opens many connections from one address, and writes the same to each of them. */
  async crowd(address: string, count: number, bytes: Buffer, reading: Reading): Promise<readonly Socket[]> {
    const all: Socket[] = [];
    while (all.length < count && !this.#isOver) {
      const some = Array.from({ length: Math.min(TOGETHER, count - all.length) }, () => this.open(address, reading));
      for (const socket of await Promise.all(some)) {
        socket.write(bytes);
        all.push(socket);
      }
    }
    return all;
  }

  /** Keeps so many connections at work: whoever is cut off comes again, with the same bytes. */
  async keepComing(address: string, count: number, bytes: Buffer): Promise<void> {
    const one = async (): Promise<void> => {
      for (let returns = 0; returns <= MOST_RETURNS && !this.#isOver; returns += 1) {
        const socket = await this.open(address, 'at once');
        if (socket.write(bytes) || !socket.destroyed) await once(socket, 'close').catch(() => undefined);
        await pause(AGAIN_MS);
      }
    };
    await Promise.all(Array.from({ length: count }, one));
  }

  /** All of them leave, in the midst of whatever they do. */
  async leave(): Promise<void> {
    this.#isOver = true;
    const gone = [...this.#open].map(async (socket) => socket.closed || once(socket, 'close'));
    for (const socket of this.#open) socket.destroy();
    await Promise.all(gone);
  }
}

/** Writes bytes one by one to all connections in turn, until all are written or it is over. */
export async function dribble(sockets: readonly Socket[], bytes: Buffer, isOver: () => boolean): Promise<void> {
  for (let place = 0; place < bytes.length && !isOver(); place += 1) {
    for (const socket of sockets) if (socket.writable) socket.write(bytes.subarray(place, place + 1));
    await pause(1);
  }
}

function takenOf(socket: Socket): number {
  return Math.max(0, socket.bytesWritten - socket.writableLength);
}

function sip(socket: Socket): void {
  const timer = setInterval(() => socket.resume(), SIP_MS);
  socket.once('close', () => clearInterval(timer));
}
