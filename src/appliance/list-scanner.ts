/** How the work on an answer is cut. */
export interface ListSizes {
  /** Bytes of list elements that are handed on together, at least; a single element is never cut. */
  readonly runBytes: number;
  /** Bytes that are looked at in one go, at most. */
  readonly scanBytes: number;
}

/**
 * What one go has come to. `run`: from `runStart` to `runEnd` there are whole elements, if the text is JSON at all. `guess`: it seems so;
 * where `[run]` is no JSON, {@link ListScanner.wrongGuess} is to be called. `end`: that was all. `unusual`: the text is something else
 * than an object with one list `items`. `broken`: the text is no JSON.
 */
export type Finding = 'run' | 'guess' | 'nothing-yet' | 'end' | 'unusual' | 'broken';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_LIST = 0x5b;
const CLOSE_LIST = 0x5d;

/** What a byte outside of strings means. Bytes of characters beyond ASCII mean nothing, so that nothing needs decoding. */
const STRING = 1;
const OPEN = 2;
const CLOSE = 3;
const COMMA = 4;
const MEANINGS = new Uint8Array(256);
for (const [characters, meaning] of [
  ['"', STRING],
  ['[{', OPEN],
  [']}', CLOSE],
  [',', COMMA],
] as const) {
  for (const byte of Buffer.from(characters)) MEANINGS[byte] = meaning;
}

/** Depths: around everything, among the members of the outermost object, among the elements of the list. */
const OUTSIDE = 0;
const IN_ENVELOPE = 1;
const IN_LIST = 2;

/** A separator is only worth knowing if it is short, and the next one like it is near. */
const LONGEST_SEPARATOR = 64;

/**
 * Finds the elements of the member `items` of an object in JSON text (protocol.md 3.1) by brackets, commas and quotes alone. In what
 * is no JSON it may find wrong ones. That does not go unnoticed: if `[run]` is JSON, the run is a list of whole elements, wherever it
 * was cut; so if all runs are, and the text with `[]` instead of the list is, the text is JSON and its elements are those of the runs.
 */
export class ListScanner {
  readonly #bytes: Buffer;
  readonly #sizes: ListSizes;
  #position = 0;
  #depth = OUTSIDE;
  #isInString = false;
  /** Whether a string among the members would be a name, and where the last string there began. */
  #expectsName = false;
  #stringStart = 0;
  /** The last name was `items`, and what it names has not begun yet. */
  #expectsList = false;
  #isInList = false;
  #hasList = false;
  /** From the comma to the end of the first name in the next element. Most lists have the same one everywhere. */
  #separator: Buffer | undefined;
  #mayGuess = true;
  /** Where the next run begins. */
  #begin = 0;

  /** The list with its brackets, when all its runs have been found. */
  listStart = 0;
  listEnd = 0;
  runStart = 0;
  runEnd = 0;

  constructor(bytes: Buffer, sizes: ListSizes) {
    this.#bytes = bytes;
    this.#sizes = sizes;
  }

  /** Goes on until there is a finding, or enough has been looked at. */
  next(): Finding {
    if (this.#guess()) return 'guess';
    const bytes = this.#bytes;
    const limit = Math.min(bytes.length, this.#position + this.#sizes.scanBytes);
    // In local variables, because each byte counts: there are tens of millions.
    let position = this.#position;
    let depth = this.#depth;
    let finding: Finding = 'nothing-yet';
    while (position < limit && finding === 'nothing-yet') {
      if (this.#isInString) {
        const quote = bytes.indexOf(QUOTE, position);
        if (quote < 0) return 'broken';
        position = quote + 1;
        this.#isInString = isEscaped(bytes, quote);
        if (depth === IN_ENVELOPE && !this.#isInString) finding = this.#endString(quote);
        continue;
      }
      const meaning = MEANINGS[bytes[position++]!];
      if (meaning === 0) continue;
      if (meaning === STRING) {
        this.#isInString = true;
        if (depth === OUTSIDE) finding = 'unusual';
        if (depth === IN_ENVELOPE) this.#stringStart = position;
      } else if (meaning === OPEN) {
        if (depth < IN_LIST) finding = this.#open(depth, position);
        depth += 1;
      } else if (meaning === CLOSE) {
        depth -= 1;
        if (depth < IN_LIST) finding = this.#close(depth, position);
      } else if (depth <= IN_LIST) finding = this.#separate(depth, position);
    }
    this.#position = position;
    this.#depth = depth;
    if (finding !== 'nothing-yet' || position < bytes.length) return finding;
    if (this.#isInString || depth !== OUTSIDE) return 'broken';
    return this.#hasList ? 'end' : 'unusual';
  }

  /** Takes the last guess back, and guesses no more. */
  wrongGuess(): void {
    this.#mayGuess = false;
    this.#begin = this.runStart;
    this.#position = this.#begin;
  }

  /** Looks for a separator at the end of a run: a search costs a tenth of looking at each byte. */
  #guess(): boolean {
    const separator = this.#separator;
    if (!separator || !this.#mayGuess || !this.#isInList || this.#position !== this.#begin) return false;
    const { runBytes, scanBytes } = this.#sizes;
    const from = this.#position + runBytes;
    const found = this.#bytes.subarray(from, from + scanBytes).indexOf(separator);
    if (found < 0) return false;
    this.#endRun(from + found);
    this.#position = this.#begin;
    return true;
  }

  #endString(end: number): Finding {
    if (!this.#expectsName) return 'nothing-yet';
    this.#expectsName = false;
    const name = this.#bytes.toString('latin1', this.#stringStart, end);
    this.#expectsList = name === 'items';
    // A name with an escape may be `items`, too, and of two members with one name JSON.parse takes the last.
    return name.includes('\\') || (this.#expectsList && this.#hasList) ? 'unusual' : 'nothing-yet';
  }

  #open(depth: number, end: number): Finding {
    const isList = this.#bytes[end - 1] === OPEN_LIST;
    if (depth === OUTSIDE) {
      this.#expectsName = true;
      return isList ? 'unusual' : 'nothing-yet';
    }
    if (!this.#expectsList) return 'nothing-yet';
    this.#expectsList = false;
    if (!isList) return 'unusual';
    this.#hasList = true;
    this.#isInList = true;
    this.listStart = end - 1;
    this.#begin = end;
    return 'nothing-yet';
  }

  #close(depth: number, end: number): Finding {
    if (depth < OUTSIDE) return 'broken';
    if (!this.#isInList) return 'nothing-yet';
    if (this.#bytes[end - 1] !== CLOSE_LIST) return 'broken';
    this.#isInList = false;
    this.listEnd = end;
    this.#endRun(end - 1);
    return 'run';
  }

  #separate(depth: number, end: number): Finding {
    if (depth < IN_LIST) this.#expectsName = true;
    if (!this.#isInList) return 'nothing-yet';
    if (this.#mayGuess && !this.#separator) {
      this.#separator = separatorAt(this.#bytes, end - 1);
      this.#mayGuess = this.#separator !== undefined;
    }
    if (end - 1 - this.#begin < this.#sizes.runBytes) return 'nothing-yet';
    this.#endRun(end - 1);
    return 'run';
  }

  #endRun(end: number): void {
    this.runStart = this.#begin;
    this.runEnd = end;
    this.#begin = end + 1;
  }
}

/** A quote ends a string unless an odd number of backslashes is in front of it. */
function isEscaped(bytes: Buffer, quote: number): boolean {
  let before = quote - 1;
  while (bytes[before] === BACKSLASH) before -= 1;
  return (quote - before) % 2 === 0;
}

function separatorAt(bytes: Buffer, comma: number): Buffer | undefined {
  const near = bytes.subarray(comma, comma + LONGEST_SEPARATOR);
  const nameEnd = near.indexOf(QUOTE, near.indexOf(QUOTE) + 1);
  return nameEnd < 0 ? undefined : near.subarray(0, nameEnd + 1);
}
