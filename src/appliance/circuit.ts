import { ApplianceError, CIRCUIT_OPEN, LOGIN_CIRCUIT_OPEN } from './failures.ts';

/** Failures in a row that open the circuit. Each is a request that had its retries, so that a short blip does not come so far. */
export const FAILURES_TO_OPEN = 5;
/** Short on purpose: an appliance that has restarted must be back for its users at once. */
export const FIRST_PAUSE_MS = 250;
export const LONGEST_PAUSE_MS = 5_000;
/** How long a request waits for the outcome of the trial; an appliance that is alive answers within that. */
export const PATIENCE_MS = 1_000;

/** A request that asks the circuit before it is sent. */
export interface Guarded {
  /** How often the appliance had answered when the request was let through; kept here by the circuit. */
  answersBefore: number;
  /** It has waited for the trial, which has succeeded: it asks again. */
  proceed(): void;
  /** It has waited for the trial in vain. */
  refuse(): void;
}

/** `send`: now, and tell the circuit how it ends. `wait`: one of {@link Guarded} is called. `refuse`: nothing may be sent. */
export type Passage = 'send' | 'wait' | 'refuse';

/** The circuit has opened, with what its last failure was, or has closed. For logs and metrics. */
export type CircuitChange =
  { readonly state: 'open'; readonly failures: number; readonly cause: string } | { readonly state: 'closed' };

/** Whose circuit: that of logins, or that of all other requests. */
export type CircuitName = 'all' | 'logins';

/** Time as the circuit sees it, in milliseconds. */
export interface CircuitClock {
  /** A clock that nobody sets. */
  now(): number;
  /** Calls back after some time. @returns takes that back */
  after(ms: number, act: () => void): () => void;
}

const CLOCK: CircuitClock = {
  now: () => performance.now(),
  after: (ms, act) => {
    const timer = setTimeout(act, ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Keeps requests away from an appliance that does not answer: users are told at once instead of after timeouts, and an appliance
 * that is starting is not met by everything that has failed meanwhile.
 *
 * Closed: everything is sent. Open: everything is refused, until a pause is over and one request is let through as a trial. What comes
 * while the trial is under way waits for its outcome, for a moment: the reads of an operation come together, and refusing all but the
 * first would spoil the first answer after a restart. Success closes the circuit; failure opens it for twice as long.
 * The pauses have no jitter: there is one trial per gateway, and there are few gateways.
 */
export class Circuit {
  readonly #changed: (change: CircuitChange) => void;
  readonly #clock: CircuitClock;
  readonly #waiting = new Set<Guarded>();
  #failures = 0;
  #answers = 0;
  /** 0: closed. */
  #pauseMs = 0;
  #nextTrialAt = 0;
  #trial: Guarded | undefined;
  /** Set while requests may wait for the trial; takes the end of that back. */
  #endPatience: (() => void) | undefined;

  /** @param changed must not throw */
  constructor(changed: (change: CircuitChange) => void, clock: CircuitClock = CLOCK) {
    this.#changed = changed;
    this.#clock = clock;
  }

  get isOpen(): boolean {
    return this.#pauseMs > 0;
  }

  /** True while nothing is sent, and nothing waits for an outcome either. */
  get isResting(): boolean {
    return this.#pauseMs > 0 && this.#endPatience === undefined && this.#clock.now() < this.#nextTrialAt;
  }

  /** May the request be sent? On the way of every request, so it makes nothing. */
  admit(request: Guarded): Passage {
    request.answersBefore = this.#answers;
    if (this.#pauseMs === 0) return 'send';
    if (this.#clock.now() >= this.#nextTrialAt) {
      this.#try(request);
      return 'send';
    }
    if (this.#endPatience === undefined) return 'refuse';
    this.#waiting.add(request);
    return 'wait';
  }

  /** The appliance has answered somebody, be it with a refusal. */
  answered(): void {
    this.#answers += 1;
    if (this.#failures === 0) return;
    this.#failures = 0;
    if (this.#pauseMs === 0) return;
    this.#pauseMs = 0;
    this.#trial = undefined;
    this.#changed({ state: 'closed' });
    for (const request of this.#stopWaiting()) request.proceed();
  }

  /** A request that did not ask has ended without success. It counts only as a sign of life: see {@link Call.urgent}. */
  failedUrgently(error: unknown): void {
    if (signOfLife(error) === 'alive') this.answered();
  }

  /** A request has ended without success, in whatever way, also while it was waiting. */
  failed(request: Guarded, error: unknown): void {
    this.#waiting.delete(request);
    const sign = signOfLife(error);
    if (sign === 'alive') this.answered();
    else if (this.#pauseMs > 0) {
      // Those that were under way when the circuit opened say nothing new.
      if (request !== this.#trial) return;
      // A trial that its client has given up says nothing, but it has been one.
      this.#pause(sign === 'dead' ? Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS) : this.#pauseMs);
    } else if (sign === 'dead') {
      // Many that were sent in a bad moment time out together; if others were answered meanwhile, the moment is over.
      if (request.answersBefore !== this.#answers) return;
      this.#failures += 1;
      if (this.#failures < FAILURES_TO_OPEN) return;
      this.#pause(FIRST_PAUSE_MS);
      this.#changed({ state: 'open', failures: this.#failures, cause: causeOf(error) });
    }
  }

  #pause(ms: number): void {
    this.#pauseMs = ms;
    this.#nextTrialAt = this.#clock.now() + ms;
    this.#trial = undefined;
    for (const request of this.#stopWaiting()) request.refuse();
  }

  #try(request: Guarded): void {
    for (const late of this.#stopWaiting()) late.refuse();
    this.#trial = request;
    // A trial that hangs until its timeout must not keep everybody out for so long: then another one has its turn.
    this.#nextTrialAt = this.#clock.now() + LONGEST_PAUSE_MS;
    this.#endPatience = this.#clock.after(PATIENCE_MS, () => {
      for (const late of this.#stopWaiting()) late.refuse();
    });
  }

  /** Nobody waits any more. @returns those who did: what they do next must find the circuit as it is then. */
  #stopWaiting(): Guarded[] {
    this.#endPatience?.();
    this.#endPatience = undefined;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    return waiting;
  }
}

/**
 * The circuit of logins. Threat: what the appliance needs for a login (an LDAP or RADIUS server) can be down while it answers everybody
 * who is signed in; logins that hang, which anybody can send, must not keep their requests away.
 *
 * An appliance that answers nobody answers no login either, so there is no need to find that out twice. And who answers a login is there
 * for all; but answers to others tell nothing of logins.
 */
export class LoginCircuit extends Circuit {
  readonly #all: Circuit;

  /** @param all the circuit of all other requests. */
  constructor(all: Circuit, changed: (change: CircuitChange) => void, clock: CircuitClock = CLOCK) {
    super(changed, clock);
    this.#all = all;
  }

  override admit(request: Guarded): Passage {
    return this.#all.isResting ? 'refuse' : super.admit(request);
  }

  override answered(): void {
    super.answered();
    this.#all.answered();
  }
}

/** What proxies and web servers say in the name of an appliance that does not answer them. */
const DEAD_STATUS = new Set([502, 503, 504]);

/** What the end of a request says of the appliance; `none`: it was given up, or never sent. */
function signOfLife(error: unknown): 'alive' | 'dead' | 'none' {
  if (!(error instanceof ApplianceError)) return 'none';
  const { failure, status, cause } = error;
  if (failure === 'aborted' || cause === CIRCUIT_OPEN || cause === LOGIN_CIRCUIT_OPEN) return 'none';
  if (failure === 'timeout') return 'dead';
  // Whatever is malformed has come from somewhere: refusing requests would hide what is wrong.
  if (failure !== 'unavailable') return 'alive';
  return status === undefined || DEAD_STATUS.has(status) ? 'dead' : 'alive';
}

function causeOf(error: unknown): string {
  if (!(error instanceof ApplianceError)) return 'unknown';
  const { failure, status, cause } = error;
  return typeof cause === 'string' ? cause : String(status ?? failure);
}
