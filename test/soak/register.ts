/** A value that something may have had from one moment to another, in milliseconds of the monotonic clock. */
interface Span<T> {
  readonly value: T;
  readonly from: number;
  until: number;
  /** It was proposed, and nobody has said yet what became of it. */
  isOpen: boolean;
  /** Somebody has read it, and nothing else than the proposal explains that. */
  isSeen: boolean;
}

/** A change under way, from before it was sent until somebody knows what became of it. */
export interface Proposal {
  /** It was carried out; who begins to read from now on must see it. */
  commit(): void;
  /** It was not carried out. @returns `seen` if somebody has read it nevertheless. */
  rollBack(): 'seen' | 'unseen';
}

/** Values that ended so long ago that no read under way can have begun before: operations take 20 s at most here. */
const FORGET_AFTER_MS = 30_000;

/**
 * What a reader may have seen of one thing that changes: before a change was sent only the old value, after it was acknowledged only the
 * new one, and between them either. What was refused, or only tried, nobody may ever have seen.
 */
export class Register<T> {
  #spans: Span<T>[];

  constructor(initial: T) {
    this.#spans = [{ value: initial, from: -Infinity, until: Infinity, isOpen: false, isSeen: false }];
  }

  /** The last value that is known to have been carried out. */
  get value(): T {
    return this.#spans.findLast(({ isOpen, until }) => !isOpen && until === Infinity)?.value as T;
  }

  /** Whether it has had this value for so long that nobody who reads can have begun before. */
  isSettled(value: T): boolean {
    const last = performance.now() - FORGET_AFTER_MS;
    return this.#spans.every(
      (span) => !span.isOpen && (span.until === Infinity ? span.value === value : span.until < last),
    );
  }

  /** A change that is sent now. */
  propose(value: T): Proposal {
    const now = performance.now();
    this.#spans = this.#spans.filter(({ until }) => until > now - FORGET_AFTER_MS);
    const span: Span<T> = { value, from: now, until: Infinity, isOpen: true, isSeen: false };
    this.#spans.push(span);
    return {
      commit: () => {
        const at = performance.now();
        for (const other of this.#spans) if (other !== span && !other.isOpen) other.until = Math.min(other.until, at);
        span.isOpen = false;
      },
      rollBack: () => {
        this.#spans = this.#spans.filter((other) => other !== span);
        return span.isSeen ? 'seen' : 'unseen';
      },
    };
  }

  /** Whether somebody who began to read at `from` and has just got the answer may have read this. */
  permits(value: T, from: number): boolean {
    const fitting = this.#fitting(value, from);
    if (fitting.length > 0 && fitting.every(({ isOpen }) => isOpen)) for (const span of fitting) span.isSeen = true;
    return fitting.length > 0;
  }

  /** Whether it may have been this, where nobody can tell whether it was. */
  mayHaveBeen(value: T, from: number): boolean {
    return this.#fitting(value, from).length > 0;
  }

  #fitting(value: T, from: number): Span<T>[] {
    return this.#spans.filter((span) => span.value === value && span.until >= from);
  }
}
