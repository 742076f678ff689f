import { readFileSync, writeFileSync } from 'node:fs';

const LOOK_MS = 50;

/** The resident memory of another process, as the system counts it. Where there is no /proc, nothing is known: NaN. */
export class MemoryWatch {
  readonly #pid: number;
  #timer: NodeJS.Timeout | undefined;
  #most = NaN;

  constructor(pid: number) {
    this.#pid = pid;
  }

  /** Bytes that are resident now. */
  now(): number {
    return this.#read('VmRSS');
  }

  /** Begins to look for the largest size. */
  begin(): void {
    // The system's own mark sees what happens between two looks; where it cannot be set back, it would tell of what was before.
    const isMarkNew = this.#forgetMark();
    const look = (): void => {
      const sizes = [this.now(), isMarkNew ? this.#read('VmHWM') : NaN, this.#most];
      this.#most = Math.max(...sizes.filter((size) => !Number.isNaN(size)), 0) || NaN;
    };
    this.#most = NaN;
    look();
    this.#timer = setInterval(look, LOOK_MS);
  }

  /** Ends it. @returns the largest size since then, in bytes */
  end(): number {
    clearInterval(this.#timer);
    return this.#most;
  }

  #forgetMark(): boolean {
    try {
      writeFileSync(`/proc/${this.#pid}/clear_refs`, '5');
      return true;
    } catch {
      return false;
    }
  }

  #read(name: string): number {
    try {
      const status = readFileSync(`/proc/${this.#pid}/status`, 'latin1');
      return Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) * 1024;
    } catch {
      return NaN;
    }
  }
}
