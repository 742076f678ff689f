import { subscribe } from 'node:diagnostics_channel';
import type { Socket } from 'node:net';

import { CANARY_PASSWORDS, canaryPattern, kindOf, type CanaryKind } from './canaries.ts';

/** Where canaries are looked for. */
export type Place = 'log line' | 'response' | 'metrics' | 'output of a program';

/** A canary where none may be. */
export interface Find {
  readonly kind: CanaryKind;
  readonly place: Place;
  /** What is around it. */
  readonly excerpt: string;
}

/** What was searched. */
export interface Counts {
  gateways: number;
  logLines: number;
  responses: number;
  metricsPages: number;
  programs: number;
  /** Passwords, in Basic headers and in documents. */
  passwordsSent: number;
  /** Characters of all of it. */
  characters: number;
}

export const NOTHING_SEARCHED: Counts = {
  gateways: 0,
  logLines: 0,
  responses: 0,
  metricsPages: 0,
  programs: 0,
  passwordsSent: 0,
  characters: 0,
};

/** A canary got out. */
export class LeakError extends Error {
  constructor(finds: readonly Find[]) {
    const lines = finds.map(({ kind, place, excerpt }) => `  ${kind} in a ${place}: …${excerpt}…`);
    super(`What must be kept got out:\n${lines.join('\n')}`);
    this.name = 'LeakError';
  }
}

/** Longer than any canary: how much of what was written before is searched again with what comes next. */
const OVERLAP = 160;
/** What HTTP puts between the pieces of a body of unknown length, and clients take out again. */
const CHUNK_FRAME = /^[0-9a-f]{0,8}(?:\r\n)?$/;
/** Characters shown before and after a find. */
const EXCERPT = 80;
/** One leak can show in thousands of lines. */
const MOST_FINDS = 20;
/** A gateway that is too busy to tell its metrics must not hold up its end. */
const METRICS_MS = 5_000;

/** Looks for canaries in everything that gateways and programs say, and remembers finds. */
export class Watch {
  readonly counts: Counts = { ...NOTHING_SEARCHED };
  readonly #finds: Find[] = [];
  readonly #gateways = new Map<number, GatewayWatch>();
  readonly #pattern = canaryPattern();
  #takesPart = false;

  constructor() {
    // Below HTTP, so that nothing which a client can see is missed, whatever client a test uses and whatever it reads.
    subscribe('net.server.socket', (message) => {
      const { socket } = message as { socket: Socket };
      const gateway = this.#gateways.get(socket.localPort ?? 0);
      if (gateway) spyOn(socket, gateway);
    });
  }

  /** From now on, appliances accept canary passwords, and tests send them. Programs outside the tests do not call this. */
  useCanaries(): void {
    this.#takesPart = true;
  }

  /** The password that tests send for a demo user instead of the user's name. */
  passwordOf(name: string, password: string): string {
    const canary = this.#takesPart && password === name ? CANARY_PASSWORDS[name] : undefined;
    if (canary !== undefined) this.counts.passwordsSent += 1;
    return canary ?? password;
  }

  /**
   * A request body in which demo users sign in with their canaries: tests and examples write the user's name as the password, in documents
   * and in variables.
   */
  withCanaryPasswords(body: string): string {
    return body.replaceAll(
      /(password\\?"?\s*:\s*\\?")(admin|auditor|operator)(?=\\?")/g,
      (_all, before: string, name: string) => `${before}${this.passwordOf(name, name)}`,
    );
  }

  /**
   * Searches a text.
   * @param pattern of `canaryPattern`; that without an address when left out.
   * @param before what has been searched already and comes before the text: a canary may begin there.
   */
  search(place: Place, text: string, pattern: RegExp = this.#pattern, before = ''): void {
    this.counts.characters += text.length;
    const all = before + text;
    for (const match of all.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (end <= before.length) continue;
      if (this.#finds.length >= MOST_FINDS) return;
      const excerpt = all.slice(Math.max(0, match.index - EXCERPT), end + EXCERPT);
      this.#finds.push({ kind: kindOf(match), place, excerpt: JSON.stringify(excerpt).slice(1, -1) });
    }
  }

  /** Searches what a program has written. */
  searchProgram(output: string): void {
    this.counts.programs += 1;
    this.search('output of a program', output);
  }

  /** Begins to watch a gateway before this appliance. */
  gateway(applianceUrl: string): GatewayWatch {
    this.counts.gateways += 1;
    return new GatewayWatch(this, this.#gateways, applianceUrl);
  }

  /** All finds since the last time; they count as dealt with. */
  takeFinds(): Find[] {
    return this.#finds.splice(0);
  }

  /** @throws LeakError if there was a find since the last time. */
  check(): void {
    const finds = this.takeFinds();
    if (finds.length > 0) throw new LeakError(finds);
  }
}

/** What is searched of one gateway. */
export class GatewayWatch {
  readonly #watch: Watch;
  readonly #gateways: Map<number, GatewayWatch>;
  readonly #pattern: RegExp;
  #url = '';

  constructor(watch: Watch, gateways: Map<number, GatewayWatch>, applianceUrl: string) {
    this.#watch = watch;
    this.#gateways = gateways;
    this.#pattern = canaryPattern(applianceUrl);
  }

  /** A line was logged. The log may name the appliance: it is for those who have configured it. */
  logged(line: string): void {
    this.#watch.counts.logLines += 1;
    this.#watch.search('log line', line);
  }

  /** The gateway listens: from now on everything that it writes to its clients is searched. */
  listensAt(url: string): void {
    this.#url = url;
    this.#gateways.set(Number(new URL(url).port), this);
  }

  /** Something was written to a client. @param before the end of what was written on this connection before. */
  written(text: string, before: string): void {
    if (text.startsWith('HTTP/1.1 ')) this.#watch.counts.responses += 1;
    this.#watch.search('response', text, this.#pattern, before);
  }

  /** Searches the metrics. To be called before the gateway is closed; does nothing if that has happened already. */
  async searchMetrics(): Promise<void> {
    try {
      const response = await fetch(`${this.#url}/metrics`, { signal: AbortSignal.timeout(METRICS_MS) });
      this.#watch.search('metrics', await response.text(), this.#pattern);
      this.#watch.counts.metricsPages += 1;
    } catch {
      // Closed by the test itself, or too busy; the number of pages tells if that were the rule.
    }
  }

  /** The gateway is closed. @throws LeakError if anything was found so far. */
  end(): void {
    this.#gateways.delete(Number(new URL(this.#url).port));
    this.#watch.check();
  }
}

/** Searches what is written to a socket, as it is written: headers, bodies and the answers of the HTTP parser. */
function spyOn(socket: Socket, gateway: GatewayWatch): void {
  let before = '';
  const see = (chunk: unknown): void => {
    if (typeof chunk !== 'string' && !(chunk instanceof Uint8Array)) return;
    const text = typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString('latin1');
    if (CHUNK_FRAME.test(text)) return;
    gateway.written(text, before);
    before = (before + text).slice(-OVERLAP);
  };
  const write = socket.write.bind(socket) as (...words: unknown[]) => boolean;
  const end = socket.end.bind(socket) as (...words: unknown[]) => Socket;
  socket.write = (...words: unknown[]) => {
    see(words[0]);
    return write(...words);
  };
  socket.end = (...words: unknown[]) => {
    // `end` passes its chunk on to `write` of the class, not of this socket.
    see(words[0]);
    return end(...words);
  };
}

/** The watch of this test file. */
export const watch = new Watch();
