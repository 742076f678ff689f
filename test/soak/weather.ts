/** A time with faults, or after them, and the codes of errors that the gateway may answer with because of them. */
interface Spell {
  readonly name: string;
  readonly from: number;
  readonly until: number;
  readonly tolerated: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

/** What goes wrong at the appliance: while nothing does, every answer must be without an error that was not asked for. */
export class Weather {
  readonly #past: Spell[] = [];
  #name = 'quiet';
  #since = performance.now();
  #tolerated = NOTHING;

  /** What is going on. */
  get name(): string {
    return this.#name;
  }

  /** It changes now. */
  becomes(name: string, tolerated: readonly string[] = []): void {
    const now = performance.now();
    this.#past.push({ name: this.#name, from: this.#since, until: now, tolerated: this.#tolerated });
    this.#name = name;
    this.#since = now;
    this.#tolerated = new Set(tolerated);
  }

  /** Whether an operation that began at `from` and has just ended may have failed like this. */
  tolerates(code: string, from: number): boolean {
    if (this.#tolerated.has(code)) return true;
    return this.#past.some(({ until, tolerated }) => until >= from && tolerated.has(code));
  }
}
