/** Something that can be stopped from outside. */
export interface Abortable {
  abort(): void;
}

// An operation passes the same signal to hundreds of requests at once. EventTarget scans its listeners on every addition and
// removal, which is quadratic then, so each signal gets one listener with a set behind it.
class Watch {
  readonly targets = new Set<Abortable>();

  handleEvent(): void {
    // Copied: each target takes itself out of the set while it is being aborted.
    for (const target of [...this.targets]) target.abort();
  }
}

const watches = new WeakMap<AbortSignal, Watch>();

/** Calls `target.abort()` once `signal` aborts. Pair it with {@link unwatchAbort}, else the signal keeps the target alive. */
export function watchAbort(signal: AbortSignal, target: Abortable): void {
  let watch = watches.get(signal);
  if (watch === undefined) {
    watch = new Watch();
    watches.set(signal, watch);
    signal.addEventListener('abort', watch);
  }
  watch.targets.add(target);
}

/** Undoes {@link watchAbort}; the last one takes the listener off the signal. */
export function unwatchAbort(signal: AbortSignal, target: Abortable): void {
  const watch = watches.get(signal);
  if (watch === undefined || !watch.targets.delete(target) || watch.targets.size > 0) return;
  watches.delete(signal);
  signal.removeEventListener('abort', watch);
}
