import { isRecord } from './answers.ts';

/** An answer that has come. */
interface Known {
  readonly body: KnownBody;
  /** What was made of it when it came for the second time. */
  value: object | undefined;
}

/** Bytes that an answer counts beside its body: what holds it. */
const OVERHEAD_BYTES = 512;

/**
 * What was made of the newest answers, for an answer that says the same once more. A configuration is read far more often than it is
 * changed, so most answers are known byte for byte, and comparing bytes is a hundredth of parsing them.
 *
 * This is no cache: every answer has been asked for, by who gets it, and decides by its own bytes what is used.
 * Threat: what one user has read must not reach another one. What is found depends on nothing but the path and the bytes which the
 * appliance has just sent to the asker, so it tells nothing that these do not.
 */
export class KnownAnswers {
  readonly #mostBytes: number;
  /** Two halves of what is known: what was not used since the recent half was empty goes when that is full. */
  #recent = new Map<string, Known>();
  #older = new Map<string, Known>();
  #recentBytes = 0;
  #olderBytes = 0;

  /** @param mostBytes size of the bodies that are kept at most; what is made of them is three to five times as large. */
  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** Size of the bodies that are kept, with what holds them. */
  get bytes(): number {
    return this.#recentBytes + this.#olderBytes;
  }

  /** What was made of an answer with this body from this path; undefined if the latest ones from there had another body. */
  find(path: string, bytes: Buffer): object | undefined {
    const recent = this.#recent.get(path);
    const known = recent ?? this.#older.get(path);
    if (!known?.value || !known.body.saysTheSame(bytes)) return undefined;
    if (!recent) this.#keep(path, known);
    return known.value;
  }

  /**
   * Takes in an answer. Of answers from one path the last one is known, and what was made of it when it has come twice: what is read
   * once, or is another one each time, shall not fill the memory with more than its bytes.
   * @param make gives what is to be kept; it gets the body in memory of its own, without the rest of what the socket has brought.
   * It must not look at `meta.remaining_seconds`.
   */
  learn<T extends object>(path: string, bytes: Buffer, json: unknown, make: (bytes: Buffer) => T): T {
    if (bytes.length + OVERHEAD_BYTES > this.#mostBytes / 2) return make(bytes);
    const known = this.#recent.get(path) ?? this.#older.get(path);
    if (known?.body.saysTheSame(bytes)) {
      const value = make(known.body.bytes);
      known.value = value;
      this.#keep(path, known);
      return value;
    }
    const value = make(bytes);
    // Nothing was made of the bytes that are there, so they can be written over: memory outside the heap is dear to come by.
    const isFree = known?.value === undefined && known?.body.bytes.length === bytes.length;
    const own = isFree ? known.body.bytes : Buffer.allocUnsafeSlow(bytes.length);
    bytes.copy(own);
    this.#keep(path, { body: new KnownBody(own, json), value: undefined });
    return value;
  }

  #keep(path: string, known: Known): void {
    this.#recentBytes -= weightOf(this.#recent.get(path));
    this.#olderBytes -= weightOf(this.#older.get(path));
    this.#older.delete(path);
    if (this.#recentBytes + weightOf(known) > this.#mostBytes / 2) {
      // What was known of this path goes with the rest: it is said anew below.
      this.#recent.delete(path);
      this.#older = this.#recent;
      this.#olderBytes = this.#recentBytes;
      this.#recent = new Map();
      this.#recentBytes = 0;
    }
    this.#recent.set(path, known);
    this.#recentBytes += weightOf(known);
  }
}

function weightOf(known: Known | undefined): number {
  return known ? known.body.bytes.length + OVERHEAD_BYTES : 0;
}

const CLOCK = '"remaining_seconds":';

/**
 * A body to compare others with. Newer appliances tell in most answers how many seconds the session has left (protocol.md 3.3): that is
 * no part of the configuration, so bodies that differ in nothing else say the same.
 */
class KnownBody {
  readonly bytes: Buffer;
  /** Where the digits of `meta.remaining_seconds` begin and end; undefined if there are none that can be found without doubt. */
  readonly #clock: { readonly from: number; readonly to: number } | undefined;

  constructor(bytes: Buffer, json: unknown) {
    this.bytes = bytes;
    this.#clock = clockIn(bytes, json);
  }

  saysTheSame(bytes: Buffer): boolean {
    if (bytes.equals(this.bytes)) return true;
    if (!this.#clock) return false;
    const { from, to } = this.#clock;
    const theirs = endOfDigits(bytes, from);
    return (
      theirs > from &&
      bytes.length - theirs === this.bytes.length - to &&
      bytes.compare(this.bytes, 0, from, 0, from) === 0 &&
      bytes.compare(this.bytes, to, this.bytes.length, theirs, bytes.length) === 0
    );
  }
}

function clockIn(bytes: Buffer, json: unknown): { from: number; to: number } | undefined {
  const meta = isRecord(json) ? json.meta : undefined;
  if (!isRecord(meta) || typeof meta.remaining_seconds !== 'number') return undefined;
  const at = bytes.indexOf(CLOCK);
  // A member of that name in the configuration itself is another matter.
  if (at < 0 || bytes.indexOf(CLOCK, at + 1) >= 0) return undefined;
  let from = at + CLOCK.length;
  while (bytes[from] === SPACE) from += 1;
  const to = endOfDigits(bytes, from);
  return bytes.toString('latin1', from, to) === String(meta.remaining_seconds) ? { from, to } : undefined;
}

const SPACE = 0x20;
const ZERO = 0x30;

/** Where a whole number ends that begins there; the beginning itself if there is none in JSON's form. */
function endOfDigits(bytes: Buffer, from: number): number {
  let to = from;
  while (isDigit(bytes[to])) to += 1;
  return bytes[from] === ZERO && to > from + 1 ? from : to;
}

function isDigit(byte = 0): boolean {
  return byte >= ZERO && byte <= 0x39;
}
