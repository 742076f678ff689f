import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../src/demo/index.ts';

/** An answer that does not leave the gate before it is released. */
export interface Held {
  /** Resolves when the appliance has answered: what it has said does not change any more. */
  readonly answered: Promise<void>;
  /** Lets the answer go on its way; doing it twice does nothing. */
  release(): void;
}

interface Rule {
  readonly method: string;
  readonly path: string;
  readonly reached: () => void;
  readonly released: Promise<void>;
}

/**
 * A demo appliance behind a proxy that can hold its answers back: the faults of the appliance delay what it does, the gate delays what
 * it has said already, so that an old answer can arrive after a change, without dependence on speed.
 */
export class Gate {
  /** The appliance with the address of the gate. */
  readonly appliance: DemoAppliance;
  readonly close: () => Promise<void>;
  readonly #rules: Rule[] = [];
  readonly #releases: (() => void)[] = [];
  /** Milliseconds by which each answer is delayed on its way. */
  delayMs: () => number = () => 0;

  private constructor(appliance: DemoAppliance, port: number, close: () => Promise<void>) {
    this.appliance = { ...appliance, url: `http://127.0.0.1:${port}` };
    this.close = close;
  }

  static async start(options: DemoOptions = {}): Promise<Gate> {
    const appliance = await startDemoAppliance(options);
    const server = createServer((request, response) => {
      forward(appliance.url, request, response, () => gate.#wayOf(request)).catch(() => response.destroy());
    });
    server.keepAliveTimeout = 120_000;
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const gate = new Gate(appliance, (server.address() as AddressInfo).port, async () => {
      gate.releaseAll();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await appliance.close();
    });
    return gate;
  }

  /** Holds back the next answer to a request that no earlier call waits for. */
  hold(path: string, method = 'GET'): Held {
    let release = (): void => undefined;
    let reached = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    const answered = new Promise<void>((resolve) => (reached = resolve));
    this.#rules.push({ method, path, reached, released });
    this.#releases.push(release);
    return { answered, release };
  }

  releaseAll(): void {
    for (const release of this.#releases.splice(0)) release();
  }

  /** What an answer has to wait for; a rule is used up by the request that meets it. */
  async #wayOf({ method, url }: IncomingMessage): Promise<void> {
    const place = this.#rules.findIndex((rule) => rule.method === method && rule.path === url);
    const [rule] = place < 0 ? [] : this.#rules.splice(place, 1);
    rule?.reached();
    await rule?.released;
    const ms = this.delayMs();
    if (ms > 0) await new Promise((resolve) => setTimeout(resolve, ms));
  }
}

/** Passes a request on, and its answer back when `way` allows it. A client that has gone meanwhile is no error. */
async function forward(
  target: string,
  request: IncomingMessage,
  response: ServerResponse,
  way: () => Promise<void>,
): Promise<void> {
  const { method, url = '/', rawHeaders } = request;
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const passedOn = send(new URL(url, target), { method: method ?? 'GET', headers: pairsOf(rawHeaders) }, resolve);
    passedOn.on('error', reject);
    request.on('error', reject).pipe(passedOn);
  });
  const body = Buffer.concat(await answer.toArray());
  await way();
  if (response.destroyed) return;
  response.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
  response.end(body);
}

function pairsOf(rawHeaders: readonly string[]): Record<string, string> {
  const pairs: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2)
    pairs[rawHeaders[index] ?? ''] = rawHeaders[index + 1] ?? '';
  return pairs;
}
