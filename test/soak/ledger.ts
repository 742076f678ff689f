const MOST_MISTAKES = 40;

/** What has happened to one kind of operation. */
interface Entry {
  count: number;
  readonly latencies: number[];
}

/** What the clients have met: how often, how long, and what was wrong. */
export class Ledger {
  readonly #kinds = new Map<string, Entry>();
  /** Errors that were tolerated, or asked for, by code. */
  readonly codes = new Map<string, number>();
  /** Outcomes of mutations. */
  readonly outcomes = new Map<string, number>();
  /** Answers and states that are wrong, the first of them. */
  readonly mistakes: string[] = [];
  #mistakeCount = 0;

  /** Operations that were answered, and of clients that have left. */
  get operations(): number {
    return [...this.#kinds.values()].reduce((sum, { count }) => sum + count, 0);
  }

  get mistakeCount(): number {
    return this.#mistakeCount;
  }

  get kinds(): readonly { readonly name: string; readonly count: number; readonly latencies: readonly number[] }[] {
    return [...this.#kinds].map(([name, entry]) => ({ name, ...entry }));
  }

  /** An operation is over. @param ms undefined: its client has left */
  done(kind: string, ms: number | undefined): void {
    let entry = this.#kinds.get(kind);
    if (!entry) this.#kinds.set(kind, (entry = { count: 0, latencies: [] }));
    entry.count += 1;
    if (ms !== undefined) entry.latencies.push(ms);
  }

  met(codes: readonly (string | undefined)[]): void {
    for (const code of codes) add(this.codes, code ?? 'without a code');
  }

  ended(outcome: string): void {
    add(this.outcomes, outcome);
  }

  mistake(text: string): void {
    this.#mistakeCount += 1;
    if (this.mistakes.length < MOST_MISTAKES) this.mistakes.push(text.slice(0, 1_000));
  }
}

function add(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}
