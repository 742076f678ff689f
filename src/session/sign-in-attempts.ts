import { ApplianceError, NOT_SENT } from '../appliance/index.ts';
import type { Limits } from '../config.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { Allowance } from './allowance.ts';
import { NameDigests } from './name-digests.ts';
import { RecentMap } from './recent-map.ts';
import { untilAborted } from './until-aborted.ts';

export type SignInLimits = Pick<
  Limits,
  'signInAttempts' | 'signInAttemptsPerUser' | 'signInsPerUser' | 'signInWindowMs'
>;

/** What speaks for who signs in: a device on which that user has signed in before, or the credentials, with which this client has. */
export type Voucher = { readonly device: string } | 'credentials';

export interface Attempt {
  readonly username: string;
  readonly voucher?: Voucher | undefined;
  /** Aborted when nobody wants the answer any more. */
  readonly signal?: AbortSignal | undefined;
}

/** The way to the appliance's login for one client. */
export interface LoginGate {
  /** What is counted as one client. */
  readonly client: string;
  /**
   * Lets somebody show that he knows a password, unless there were too many attempts. If it depends on attempts that are under way, they
   * are waited for.
   * @param prove finds out; it says that the appliance is asked by calling `asks`.
   * @throws GatewayError TOO_MANY_ATTEMPTS, and what `prove` throws
   */
  attempt<T>(attempt: Attempt, prove: (asks: () => void) => Promise<T>): Promise<T>;
}

export interface SignInAttemptsOptions {
  readonly limits: SignInLimits;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  /** Told that a client is refused, once per window and allowance. @param setting the limit that was passed. */
  readonly refused: (client: string, setting: SignInSetting) => void;
}

export type SignInSetting = 'SIGN_IN_ATTEMPTS' | 'SIGN_IN_ATTEMPTS_PER_USER' | 'SIGN_INS_PER_USER';

/** Each of clients, names and devices that are remembered at most; an entry is a few hundred bytes. */
const MOST_REMEMBERED = 10_000;

/** Successes are forgotten sooner than failures: nobody guesses with them, and a portal can have good reasons to sign in often. */
const SUCCESS_WINDOW_MS = 60_000;

/** What there was too much of; how much is allowed is told beside the message (`limit`). */
const TOO_MANY: Readonly<Record<SignInSetting, string>> = {
  SIGN_IN_ATTEMPTS: 'Too many failed sign-ins from here',
  SIGN_IN_ATTEMPTS_PER_USER: 'Too many failed sign-ins with this user name',
  SIGN_INS_PER_USER: 'Too many sign-ins with this user name',
};

/** One of the allowances that an attempt needs, and where it is kept. */
interface Needed {
  readonly setting: SignInSetting;
  readonly maximum: number;
  /** Which end of an attempt uses it up. */
  readonly counts: Outcome;
  readonly allowance: Allowance;
  /** Forgets the allowance if there is nothing to remember. */
  readonly tidy: () => void;
}

/** How an attempt has ended; `void`: in a way that tells nothing. */
type Outcome = 'failed' | 'logged in' | 'void';

/**
 * Slows down whoever guesses passwords. Threat: the appliance sees nothing but the gateway's address, so what it does about an attacker
 * would hit everybody; so the gateway must know them apart.
 *
 * An attempt needs an allowance of its client and one of its user name (over all clients). A device on which the user has signed in before
 * has an allowance with the name instead, so that neither an attack on a name nor one from the same address locks out its owner. Threat: what
 * an address has been used for must not count, because answers would tell those who share it who signs in there.
 * Only wrong credentials are failures, and no success takes them back (threat: the attacker can have an account of his own).
 *
 * Logins that succeed have an allowance, too, by user name: each is a session at the appliance, and one account must not be enough to
 * fill it.
 */
export class SignInAttempts {
  readonly #options: SignInAttemptsOptions;
  readonly #digests = new NameDigests();
  // Several maps, because one attacker must not push out what is known of himself by inventing names.
  readonly #clients = new RecentMap<Allowance>(MOST_REMEMBERED);
  readonly #names = new RecentMap<Allowance>(MOST_REMEMBERED);
  readonly #devices = new RecentMap<Allowance>(MOST_REMEMBERED);
  readonly #successes = new RecentMap<Allowance>(MOST_REMEMBERED);

  constructor(options: SignInAttemptsOptions) {
    this.#options = options;
  }

  /** The gate for a client. @param client what `clientOf` makes of its address. */
  of(client: string): LoginGate {
    return { client, attempt: (attempt, prove) => this.#attempt(client, attempt, prove) };
  }

  async #attempt<T>(client: string, attempt: Attempt, prove: (asks: () => void) => Promise<T>): Promise<T> {
    const needed = await this.#begin(client, attempt);
    let isAsked = false;
    let outcome: Outcome = 'void';
    try {
      const result = await prove(() => (isAsked = true));
      if (isAsked) outcome = 'logged in';
      return result;
    } catch (error) {
      if (isFailedAttempt(error)) outcome = 'failed';
      throw error;
    } finally {
      const now = this.#options.now();
      for (const { allowance, counts, tidy } of needed) {
        allowance.end(counts === outcome ? 'counts' : 'void', now);
        tidy();
      }
    }
  }

  /** Takes what an attempt needs, all of it at once. */
  async #begin(client: string, attempt: Attempt): Promise<readonly Needed[]> {
    const { signal } = attempt;
    for (;;) {
      if (signal?.aborted) throw new ApplianceError('aborted');
      const now = this.#options.now();
      // Anew each time: what was waited for can have been forgotten meanwhile.
      const needed = this.#neededFor(client, attempt);
      this.#checkNone(needed, client, now);
      const busy = needed.find(({ allowance }) => !allowance.isFree(now));
      if (!busy) {
        for (const { allowance } of needed) allowance.begin();
        return needed;
      }
      const end = busy.allowance.nextEnd();
      for (const { tidy } of needed) tidy();
      await (signal ? untilAborted(end, signal) : end);
    }
  }

  #neededFor(client: string, { username, voucher }: Attempt): readonly Needed[] {
    const { signInAttempts, signInAttemptsPerUser, signInsPerUser } = this.#options.limits;
    const user = this.#digests.ofUser(username);
    const successes = this.#needed('SIGN_INS_PER_USER', signInsPerUser, 'logged in', this.#successes, user);
    if (voucher === 'credentials') return [successes];
    const failures = (map: RecentMap<Allowance>, key: string): Needed =>
      this.#needed('SIGN_IN_ATTEMPTS', signInAttempts, 'failed', map, key);
    if (voucher) return [failures(this.#devices, this.#digests.ofPair(voucher.device, username)), successes];
    const ofName = this.#needed('SIGN_IN_ATTEMPTS_PER_USER', signInAttemptsPerUser, 'failed', this.#names, user);
    return [failures(this.#clients, client), ofName, successes];
  }

  #needed(setting: SignInSetting, maximum: number, counts: Outcome, map: RecentMap<Allowance>, key: string): Needed {
    const { signInWindowMs } = this.#options.limits;
    const windowMs = counts === 'logged in' ? Math.min(signInWindowMs, SUCCESS_WINDOW_MS) : signInWindowMs;
    const allowance = map.get(key) ?? new Allowance(maximum, windowMs);
    map.set(key, allowance);
    const tidy = (): void => {
      if (map.peek(key) === allowance && allowance.isUnused(this.#options.now())) map.delete(key);
    };
    return { setting, maximum, counts, allowance, tidy };
  }

  /** @throws GatewayError TOO_MANY_ATTEMPTS if one of the allowances is used up. */
  #checkNone(needed: readonly Needed[], client: string, now: number): void {
    const usedUp = needed.filter(({ allowance }) => allowance.waitMs(now) > 0);
    const [first] = usedUp;
    if (!first) return;
    const { setting, maximum } = first;
    if (first.allowance.isWorthTelling(now)) this.#options.refused(client, setting);
    for (const { tidy } of needed) tidy();
    const waitMs = Math.max(...usedUp.map(({ allowance }) => allowance.waitMs(now)));
    const retryAfterSeconds = Math.ceil(waitMs / 1_000);
    const message = `${TOO_MANY[setting]}: try again in ${inWords(retryAfterSeconds)}.`;
    throw new GatewayError('TOO_MANY_ATTEMPTS', message, { limit: { setting, maximum }, retryAfterSeconds });
  }
}

/** A time to wait, never less than it is. */
function inWords(seconds: number): string {
  const [count, unit] = seconds < 120 ? [seconds, 'second'] : [Math.ceil(seconds / 60), 'minute'];
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/**
 * Tells whether an attempt counts as a failure. Threats: one that was given up counts, because who leaves before the answer comes could send
 * the appliance as many guesses as he likes, until it locks the account; and one that the appliance has not answered in time counts,
 * because logins that hang keep those of others waiting. What was never sent costs nothing.
 */
function isFailedAttempt(error: unknown): boolean {
  if (!(error instanceof ApplianceError)) return false;
  const { failure, cause } = error;
  return failure === 'invalid-credentials' || failure === 'timeout' || (failure === 'aborted' && cause !== NOT_SENT);
}
