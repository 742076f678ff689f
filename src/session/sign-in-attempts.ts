import { ApplianceError, NOT_SENT } from '../appliance/index.ts';
import type { Limits } from '../config.ts';
import { GatewayError } from '../errors/gateway-error.ts';
import { FailureAllowance } from './failure-allowance.ts';
import { NameDigests } from './name-digests.ts';
import { RecentMap } from './recent-map.ts';
import { untilAborted } from './until-aborted.ts';

export type SignInLimits = Pick<Limits, 'signInAttempts' | 'signInAttemptsPerUser' | 'signInWindowMs'>;

/** The way to the appliance's login for one client. */
export interface LoginGate {
  /** What is counted as one client. */
  readonly client: string;
  /**
   * Logs in, unless too many attempts have failed. If it depends on attempts that are under way, they are waited for.
   * @param login asks the appliance.
   * @param signal aborted when nobody wants the answer any more.
   * @throws GatewayError TOO_MANY_ATTEMPTS, and what `login` throws
   */
  attempt<T>(username: string, login: () => Promise<T>, signal?: AbortSignal): Promise<T>;
  /** The client has shown that it knows the password of a user. */
  succeeded(username: string): void;
}

export interface SignInAttemptsOptions {
  readonly limits: SignInLimits;
  /** A monotonic clock, in milliseconds. */
  readonly now: () => number;
  /** Told that a client is refused, once per window and allowance. @param setting the limit that was passed. */
  readonly refused: (client: string, setting: string) => void;
}

/** Each of clients, names and pairs that are remembered at most; an entry is a few hundred bytes. */
const MOST_REMEMBERED = 10_000;

/** One of the allowances that an attempt needs, and where it is kept. */
interface Needed {
  readonly setting: 'SIGN_IN_ATTEMPTS' | 'SIGN_IN_ATTEMPTS_PER_USER';
  readonly maximum: number;
  readonly allowance: FailureAllowance;
  /** Forgets the allowance if there is nothing to remember. */
  readonly tidy: () => void;
}

/**
 * Slows down whoever guesses passwords. Threat: the appliance sees nothing but the gateway's address, so what it does about an attacker
 * would hit everybody; so the gateway must know them apart.
 *
 * An attempt needs an allowance of its client and one of its user name (over all clients). A client that has signed in with a
 * name before has an allowance for the two together instead, so that an attack on a name from elsewhere does not lock out its owner.
 * Only wrong credentials are failures, and no success takes them back (threat: the attacker can have an account of his own).
 */
export class SignInAttempts {
  readonly #options: SignInAttemptsOptions;
  readonly #digests = new NameDigests();
  // Three maps, because one attacker must not push out what is known of himself by inventing names.
  readonly #clients = new RecentMap<FailureAllowance>(MOST_REMEMBERED);
  readonly #names = new RecentMap<FailureAllowance>(MOST_REMEMBERED);
  readonly #pairs = new RecentMap<FailureAllowance>(MOST_REMEMBERED);

  constructor(options: SignInAttemptsOptions) {
    this.#options = options;
  }

  /** The gate for a client. @param client what `clientOf` makes of its address. */
  of(client: string): LoginGate {
    return {
      client,
      attempt: (username, login, signal) => this.#attempt(client, username, login, signal),
      succeeded: (username) => this.#succeeded(client, username),
    };
  }

  async #attempt<T>(client: string, username: string, login: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const needed = await this.#begin(client, username, signal);
    let outcome: 'failed' | 'void' = 'void';
    try {
      const result = await login();
      this.#succeeded(client, username);
      return result;
    } catch (error) {
      if (isFailedAttempt(error)) outcome = 'failed';
      throw error;
    } finally {
      const now = this.#options.now();
      for (const { allowance, tidy } of needed) {
        allowance.end(outcome, now);
        tidy();
      }
    }
  }

  /** Takes what an attempt needs, all of it at once. */
  async #begin(client: string, username: string, signal: AbortSignal | undefined): Promise<readonly Needed[]> {
    for (;;) {
      if (signal?.aborted) throw new ApplianceError('aborted');
      const now = this.#options.now();
      // Anew each time: what was waited for can have been forgotten meanwhile.
      const needed = this.#neededFor(client, username);
      this.#checkNone(needed, client, now);
      const busy = needed.find(({ allowance }) => !allowance.isFree(now));
      if (!busy) {
        for (const { allowance } of needed) allowance.begin();
        return needed;
      }
      const end = busy.allowance.nextEnd();
      await (signal ? untilAborted(end, signal) : end);
    }
  }

  #neededFor(client: string, username: string): readonly Needed[] {
    const { signInAttempts, signInAttemptsPerUser } = this.#options.limits;
    const perClient = { setting: 'SIGN_IN_ATTEMPTS', maximum: signInAttempts } as const;
    const pair = this.#pairs.get(this.#digests.ofPair(client, username));
    if (pair) return [{ ...perClient, allowance: pair, tidy: () => undefined }];
    const perUser = { setting: 'SIGN_IN_ATTEMPTS_PER_USER', maximum: signInAttemptsPerUser } as const;
    return [
      { ...perClient, ...this.#entry(this.#clients, client, signInAttempts) },
      { ...perUser, ...this.#entry(this.#names, this.#digests.ofUser(username), signInAttemptsPerUser) },
    ];
  }

  #entry(map: RecentMap<FailureAllowance>, key: string, most: number): Pick<Needed, 'allowance' | 'tidy'> {
    const allowance = map.get(key) ?? this.#newAllowance(most);
    map.set(key, allowance);
    const tidy = (): void => {
      if (map.peek(key) === allowance && allowance.isUnused(this.#options.now())) map.delete(key);
    };
    return { allowance, tidy };
  }

  /** @throws GatewayError TOO_MANY_ATTEMPTS if one of the allowances is used up. */
  #checkNone(needed: readonly Needed[], client: string, now: number): void {
    const usedUp = needed.filter(({ allowance }) => allowance.waitMs(now) > 0);
    const [first] = usedUp;
    if (!first) return;
    if (first.allowance.isWorthTelling(now)) this.#options.refused(client, first.setting);
    for (const { tidy } of needed) tidy();
    const waitMs = Math.max(...usedUp.map(({ allowance }) => allowance.waitMs(now)));
    const limit = { setting: first.setting, maximum: first.maximum };
    throw new GatewayError('TOO_MANY_ATTEMPTS', undefined, { limit, retryAfterSeconds: Math.ceil(waitMs / 1_000) });
  }

  #succeeded(client: string, username: string): void {
    const key = this.#digests.ofPair(client, username);
    if (!this.#pairs.get(key)) this.#pairs.set(key, this.#newAllowance(this.#options.limits.signInAttempts));
  }

  #newAllowance(most: number): FailureAllowance {
    return new FailureAllowance(most, this.#options.limits.signInWindowMs);
  }
}

/**
 * Tells whether an attempt counts. Threats: one that was given up counts, because who leaves before the answer comes could send the
 * appliance as many guesses as he likes, until it locks the account; and one that the appliance has not answered in time counts, because
 * logins that hang keep those of others waiting. What was never sent costs nothing.
 */
function isFailedAttempt(error: unknown): boolean {
  if (!(error instanceof ApplianceError)) return false;
  const { failure, cause } = error;
  return failure === 'invalid-credentials' || failure === 'timeout' || (failure === 'aborted' && cause !== NOT_SENT);
}
