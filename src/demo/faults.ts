/**
 * What goes wrong. `status` answers instead of acting. All others act as usual and then spoil the answer, as a lost
 * or broken answer does not mean that nothing happened (protocol.md 5.4) - except `never` and `reset: 'before'`.
 */
export type Fault =
  | {
      readonly status: number;
      /** `error.type`, default 'Injected'. */
      readonly type?: string;
      /** `error.details`, default `{path}`. */
      readonly details?: unknown;
      /** Whole body as JSON instead of the error envelope. */
      readonly body?: unknown;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Acts and answers after so many milliseconds. */
  | { readonly delayMs: number }
  /**
   * Acts after so many milliseconds, and answers before that: with a status, as a proxy does that has waited for too long, or by destroying
   * the socket.
   */
  | { readonly lateMs: number; readonly before: number | 'reset' }
  /** Neither acts nor answers; the socket stays open until the appliance closes. */
  | { readonly never: true }
  /** Destroys the socket before or after the appliance acted. */
  | { readonly reset: 'before' | 'after' }
  /** An HTML page, as of a proxy; default status 200. */
  | { readonly html: true; readonly status?: number }
  /** No body; default status 200. */
  | { readonly empty: true; readonly status?: number }
  /** So many bytes of the body under the Content-Length of the whole, then the connection is closed. */
  | { readonly truncate: number }
  /** Status 200 with this body. */
  | { readonly raw: string | Buffer }
  /** The answer packed like this, although nobody has asked for it. */
  | { readonly coding: 'gzip' | 'x-gzip' | 'deflate' | 'br' }
  /** The answer with a mark of the byte order before it. */
  | { readonly mark: true }
  /** Status 200 with the start of a JSON text and filler up to so many bytes. */
  | { readonly huge: number }
  /** The answer in pieces. */
  | { readonly drip: { readonly bytes: number; readonly everyMs: number } }
  /** Changes the JSON of the answer: returns the new one, or nothing after changing it in place. */
  | { readonly mutate: (answer: Record<string, unknown>) => unknown }
  /** Acts twice on the request and gives the first answer: shows clients that must send a write once. */
  | { readonly twice: true };

/** When a fault strikes. */
export interface FaultRule {
  readonly method?: string;
  /** A string equals the path without query and trailing slash; a RegExp is tried on the whole request target. */
  readonly path?: string | RegExp;
  /** How often, default always. */
  readonly times?: number;
  /** Matches to let pass first, default 0. */
  readonly after?: number;
  readonly fault: Fault;
}

/** The rules in force; of several that match, the one added first strikes. */
export class FaultInjector {
  readonly #rules = new Set<{ rule: FaultRule; skip: number; left: number }>();

  /** Adds a rule and returns a function that removes it. */
  add(rule: FaultRule): () => void {
    const entry = { rule, skip: rule.after ?? 0, left: rule.times ?? Infinity };
    this.#rules.add(entry);
    return () => {
      this.#rules.delete(entry);
    };
  }

  clear(): void {
    this.#rules.clear();
  }

  /** The fault for this request, if any; counts as a match. `path` is without query, `target` as sent. */
  take(method: string, path: string, target: string): Fault | undefined {
    for (const entry of this.#rules) {
      if (!matches(entry.rule, method, path, target)) continue;
      if (entry.skip > 0) {
        entry.skip -= 1;
        continue;
      }
      if (entry.left <= 0) continue;
      entry.left -= 1;
      return entry.rule.fault;
    }
    return undefined;
  }
}

function matches(rule: FaultRule, method: string, path: string, target: string): boolean {
  if (rule.method !== undefined && rule.method !== method) return false;
  if (rule.path === undefined) return true;
  if (typeof rule.path === 'string') return rule.path === path;
  rule.path.lastIndex = 0; // A global or sticky expression would otherwise match every second time.
  return rule.path.test(target);
}
