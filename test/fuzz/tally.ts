import type { Answer } from '../support/gateway.ts';

/** Counts what was tried, so that it can be seen that the cases are not all of one kind. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(what: string, number = 1): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + number);
  }

  of(what: string): number {
    return this.#counts.get(what) ?? 0;
  }

  count(kind: string, { status, errors, data }: Answer): void {
    this.add(`${kind}: all`);
    this.add(`${kind}: status ${status}`);
    if (data != null) this.add(`${kind}: with data`);
    for (const code of new Set(errors.map(({ extensions }) => extensions.code))) this.add(`${kind}: ${code}`);
  }

  lines(): string[] {
    return [...this.#counts]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([what, count]) => `${what} ${count}`);
  }
}
