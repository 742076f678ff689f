import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Connections of an attacker; `close` ends those that are still open. */
export class Sockets {
  readonly #url: URL;
  readonly #open = new Set<Socket>();

  /** @param origin of the gateway. */
  constructor(origin: string) {
    this.#url = new URL(origin);
  }

  /** Opens a connection and writes to it. */
  async open(bytes: string): Promise<Socket> {
    const socket = connect(Number(this.#url.port), this.#url.hostname);
    this.#open.add(socket);
    // Being cut off is what may happen to an attacker.
    socket.on('error', () => undefined);
    socket.on('close', () => this.#open.delete(socket));
    await once(socket, 'connect');
    await new Promise((resolve) => socket.write(bytes, resolve));
    return socket;
  }

  close(): void {
    for (const socket of this.#open) socket.destroy();
  }
}

/** What a connection brings until the text has come so often, or the other side closes. */
export function received(socket: Socket, text: string, times: number): Promise<string> {
  return new Promise((resolve) => {
    let all = '';
    socket.on('data', (chunk) => {
      all += chunk.toString();
      if (all.split(text).length > times) resolve(all);
    });
    socket.on('close', () => resolve(all));
  });
}
