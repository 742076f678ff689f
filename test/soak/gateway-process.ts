import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import type { ProbeQuestion, Sample } from './probe-sample.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const probe = new URL('./probe.ts', import.meta.url).href;

/** Milliseconds that a start, a sample and an end may take. */
const START_MS = 30_000;
const SAMPLE_MS = 20_000;
const END_MS = 20_000;
const MOST_ERROR_LINES = 20;

const running = new Set<ChildProcess>();

/** Kills what is left, for the end of the driver in whatever way. */
export function killGateways(): void {
  for (const child of running) child.kill('SIGKILL');
}

/** The gateway, from source, as a process of its own with the probe in it. */
export class GatewayProcess {
  readonly url: string;
  readonly #child: ChildProcess;
  readonly #errorLines: readonly string[];
  #asked: Promise<unknown> = Promise.resolve();

  private constructor(child: ChildProcess, url: string, errorLines: readonly string[]) {
    this.#child = child;
    this.url = url;
    this.#errorLines = errorLines;
  }

  /** @param environment all that it gets beside the way to Node. @throws Error with its last words when it does not start. */
  static async start(environment: Readonly<Record<string, string>>): Promise<GatewayProcess> {
    const { PATH = '' } = process.env;
    const args = ['--expose-gc', '--import', 'tsx', '--import', probe, 'src/main.ts'];
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { PATH, NODE_ENV: 'production', ...environment },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    running.add(child);
    child.once('exit', () => running.delete(child));
    const errorLines: string[] = [];
    const note = (line: string): void => {
      if (errorLines.length < MOST_ERROR_LINES) errorLines.push(line.slice(0, 2_000));
    };
    let words = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      words += text;
      note(text);
    });
    const url = await new Promise<string>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the gateway does not listen: ${words}`)), START_MS);
      child.once('exit', () => reject(new Error(`the gateway has ended: ${words}`)));
      let rest = '';
      child.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const lines = `${rest}${text}`.split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          // Levels 50 and 60: what the gateway itself calls an error.
          if (line.startsWith('{"level":5') || line.startsWith('{"level":6')) note(line);
          const [, listening] = line.startsWith('{"level":30')
            ? (/Server listening at (http:[^"]+)/.exec(line) ?? [])
            : [];
          if (listening === undefined) continue;
          clearTimeout(timer);
          resolve(listening);
        }
      });
    });
    return new GatewayProcess(child, url, errorLines);
  }

  get pid(): number {
    return this.#child.pid ?? 0;
  }

  /** Its exit code, or what has ended it instead; undefined: it runs. */
  get ended(): number | string | undefined {
    return this.#child.exitCode ?? this.#child.signalCode ?? undefined;
  }

  /** Lines of its log that report errors, and what it wrote to standard error. */
  get errorLines(): readonly string[] {
    return this.#errorLines;
  }

  /** Has it collect its garbage and say how it is. */
  async sample(): Promise<Sample> {
    return (await this.#ask('sample')) as Sample;
  }

  /** Processor time that it has used, in microseconds. */
  async cpuMicros(): Promise<number> {
    return (await this.#ask('cpu')) as number;
  }

  /** One question after the other: answers come in their order. */
  #ask(question: ProbeQuestion): Promise<unknown> {
    const answer = this.#asked.then(async () => {
      const answered = once(this.#child, 'message', { signal: AbortSignal.timeout(SAMPLE_MS) });
      this.#child.send(question);
      return ((await answered) as unknown[])[0];
    });
    this.#asked = answer.catch(() => undefined);
    return answer;
  }

  /** SIGTERM. @returns its exit code, or what ended it instead. */
  async end(): Promise<number | string> {
    const { exitCode, signalCode } = this.#child;
    if (exitCode !== null || signalCode !== null) return exitCode ?? signalCode ?? '';
    const gone = once(this.#child, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
    this.#child.kill('SIGTERM');
    const kill = setTimeout(() => this.#child.kill('SIGKILL'), END_MS);
    const [code, signal] = await gone;
    clearTimeout(kill);
    return code ?? signal ?? '';
  }
}
