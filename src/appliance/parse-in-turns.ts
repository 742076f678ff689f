import { ListScanner, type ListSizes } from './list-scanner.ts';

/** Size of an answer in bytes from which {@link parseInTurns} is worth it; less is parsed in 2 ms or so. */
export const IN_TURNS_FROM_BYTES = 256 * 1024;

const SIZES: ListSizes = { runBytes: 32 * 1024, scanBytes: 64 * 1024 };

/** Milliseconds that all answers together are parsed before other work of the process gets its turn. */
const BUDGET_MS = 4;

/**
 * What `JSON.parse(bytes.toString('utf8'))` gives, but without keeping other work waiting for long: the elements of the member `items`
 * of a list (protocol.md 3.1) are parsed by and by, the rest of it at the end. What is not such a list is parsed at once.
 * @param sizes how the list is cut; for tests
 * @throws SyntaxError, by rejection, for what JSON.parse refuses
 */
export function parseInTurns(bytes: Buffer, sizes: ListSizes = SIZES): Promise<unknown> {
  return new Promise((resolve, reject) => {
    QUEUE.add(new ListParser(bytes, sizes, resolve, reject));
  });
}

/** One answer on its way from text to value. */
class ListParser {
  readonly #bytes: Buffer;
  readonly #scanner: ListScanner;
  readonly #items: unknown[] = [];
  readonly #resolve: (value: unknown) => void;
  readonly #reject: (error: unknown) => void;

  constructor(bytes: Buffer, sizes: ListSizes, resolve: (value: unknown) => void, reject: (error: unknown) => void) {
    this.#bytes = bytes;
    this.#scanner = new ListScanner(bytes, sizes);
    this.#resolve = resolve;
    this.#reject = reject;
  }

  /** Does a little. Never throws. @returns whether that was the last. */
  step(): boolean {
    try {
      return this.#step();
    } catch (error) {
      this.#reject(error);
      return true;
    }
  }

  #step(): boolean {
    switch (this.#scanner.next()) {
      case 'nothing-yet':
        return false;
      case 'run':
        this.#take();
        return false;
      case 'guess':
        this.#tryToTake();
        return false;
      case 'end':
        this.#resolve(this.#whole());
        return true;
      case 'unusual':
        this.#resolve(JSON.parse(this.#text(0, this.#bytes.length)));
        return true;
      case 'broken':
        throw new SyntaxError('A string, a list or an object has no end, or no beginning.');
    }
  }

  #take(): void {
    const { runStart, runEnd, listStart, listEnd } = this.#scanner;
    const run = JSON.parse(`[${this.#text(runStart, runEnd)}]`) as unknown[];
    // A list may be empty, but there is something on both sides of a comma.
    if (run.length === 0 && (runStart !== listStart + 1 || runEnd !== listEnd - 1)) {
      throw new SyntaxError('A list has a comma too many.');
    }
    for (const item of run) this.#items.push(item);
  }

  #tryToTake(): void {
    try {
      this.#take();
    } catch {
      this.#scanner.wrongGuess();
    }
  }

  #whole(): unknown {
    const { listStart, listEnd } = this.#scanner;
    const rest = this.#text(0, listStart) + '[]' + this.#text(listEnd, this.#bytes.length);
    const envelope = JSON.parse(rest) as { items: unknown[] };
    envelope.items = this.#items;
    return envelope;
  }

  /** Bytes that are no UTF-8 become the same replacements in parts as in the whole: parts are cut at ASCII characters. */
  #text(start: number, end: number): string {
    return this.#bytes.toString('utf8', start, end);
  }
}

/** What there is to parse, of whatever operation. Large lists take turns, so that a small one need not wait for them. */
class ParserQueue {
  readonly #parsers: ListParser[] = [];

  add(parser: ListParser): void {
    if (this.#parsers.push(parser) === 1) setImmediate(() => this.#takeTurn());
  }

  /** One for all parsers: a turn of the event loop runs all functions that wait for it, and each would have a budget of its own. */
  #takeTurn(): void {
    const end = performance.now() + BUDGET_MS;
    do {
      const isDone = this.#parsers[0]?.step() ?? true;
      if (isDone) this.#parsers.shift();
    } while (this.#parsers.length > 0 && performance.now() < end);
    const first = this.#parsers.shift();
    if (!first) return;
    this.#parsers.push(first);
    setImmediate(() => this.#takeTurn());
  }
}

const QUEUE = new ParserQueue();
