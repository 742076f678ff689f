import type { DemoProfile } from '../../src/demo/index.ts';
import type { Latency } from '../upstream/latency.ts';
import type { Answers } from '../upstream/options.ts';
import { builtFile } from './build.ts';
import { OTHER_CPU } from './pinning.ts';
import { freePort, startProgram, type RunningProcess } from './processes.ts';

/** Requests that an upstream has seen since the last reset. */
export interface Counts {
  readonly requests: number;
  readonly refused: number;
  readonly logins: number;
}

export interface UpstreamOptions {
  /** `replay`: captured answers from prepared bytes; `live`: the demo appliance itself, which can be changed. */
  readonly kind: 'replay' | 'live';
  readonly profile: DemoProfile;
  readonly policies: number;
  readonly latency: Latency;
  readonly answers: Answers;
}

/** The appliance of a scenario, in a process of its own. */
export class Upstream {
  readonly origin: string;
  readonly #control: string;
  readonly #process: RunningProcess;

  private constructor(port: number, controlPort: number, process: RunningProcess) {
    this.origin = `http://127.0.0.1:${port}`;
    this.#control = `http://127.0.0.1:${controlPort}`;
    this.#process = process;
  }

  static async start({ kind, profile, policies, latency, answers }: UpstreamOptions): Promise<Upstream> {
    const port = await freePort();
    const controlPort = await freePort();
    const options = { port, 'control-port': controlPort, profile, policies, answers };
    const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, String(value)]);
    const process = await startProgram({
      args: [builtFile(`upstream/${kind}`), ...args],
      cpu: OTHER_CPU,
      port: controlPort,
    });
    const upstream = new Upstream(port, controlPort, process);
    if (latency.baseMs > 0) await upstream.#ask('POST', '/latency', latency);
    return upstream;
  }

  counts(): Promise<Counts> {
    return this.#ask('GET', '/counts') as Promise<Counts>;
  }

  /** Requests by method and path. */
  calls(): Promise<Readonly<Record<string, number>>> {
    return this.#ask('GET', '/calls') as Promise<Readonly<Record<string, number>>>;
  }

  async reset(): Promise<void> {
    await this.#ask('POST', '/reset');
  }

  end(): Promise<void> {
    return this.#process.end();
  }

  async #ask(method: string, path: string, body?: unknown): Promise<unknown> {
    const response = await fetch(`${this.#control}${path}`, { method, body: JSON.stringify(body) ?? null });
    if (!response.ok) throw new Error(`the upstream answers ${response.status} to ${method} ${path}`);
    return response.json();
  }
}
