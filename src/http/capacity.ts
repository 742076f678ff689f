import type { ErrorDetails } from '../errors/gateway-error.ts';
import { FairShares, type Shortage } from './fair-shares.ts';

/** Who wants something, as far as it counts for how much there is of it. */
export interface Claimant {
  /** What `clientOf` makes of an address. */
  readonly client: string;
  /** Whether the request has a session, or credentials that have been found good. */
  readonly isSignedIn: boolean;
}

/** Why a claim is refused. */
export interface CapacityRefusal {
  readonly code: 'OVERLOADED' | 'TOO_MANY_OPERATIONS';
  readonly limit: NonNullable<ErrorDetails['limit']>;
}

export interface CapacitySettings {
  /** Name and value of the setting that limits all together. */
  readonly all: ErrorDetails['limit'] & object;
  /** The same for one client; left out: only what is fair. */
  readonly perClient?: ErrorDetails['limit'] & object;
}

/** The part that requests without a session may take of everything that is limited. */
const ANONYMOUS_PART = 1 / 2;

/**
 * Something that is limited, and who may have how much of it: clients get fair shares, and those who are not signed in can take a half
 * together. Threat: whoever has no account at all must not keep out those who have one.
 */
export class Capacity {
  readonly #settings: CapacitySettings;
  readonly #everybody: FairShares;
  readonly #anonymous: FairShares;

  constructor(settings: CapacitySettings) {
    const { all, perClient } = settings;
    this.#settings = settings;
    this.#everybody = new FairShares(all.maximum, perClient?.maximum);
    this.#anonymous = new FairShares(Math.max(1, Math.floor(all.maximum * ANONYMOUS_PART)), perClient?.maximum);
  }

  get taken(): number {
    return this.#everybody.taken;
  }

  /** What a client has. */
  of({ client }: Claimant): number {
    return this.#everybody.of(client);
  }

  /** Why somebody may not take so much more; undefined: it may. @param amount as for {@link FairShares.shortage} */
  refusal({ client, isSignedIn }: Claimant, amount = 1): CapacityRefusal | undefined {
    const shortage =
      this.#everybody.shortage(client, amount) ?? (isSignedIn ? undefined : this.#anonymous.shortage(client, amount));
    return shortage && this.#explain(shortage, client);
  }

  /** Takes, whether or not it may be refused. */
  take({ client, isSignedIn }: Claimant, amount = 1): void {
    this.#everybody.take(client, amount);
    if (!isSignedIn) this.#anonymous.take(client, amount);
  }

  /** Gives back what the same claimant has taken. */
  giveBack({ client, isSignedIn }: Claimant, amount = 1): void {
    this.#everybody.giveBack(client, amount);
    if (!isSignedIn) this.#anonymous.giveBack(client, amount);
  }

  #explain(shortage: Shortage, client: string): CapacityRefusal {
    const { all, perClient } = this.#settings;
    if (shortage === 'all taken') return { code: 'OVERLOADED', limit: all };
    const isAtOwnLimit = perClient !== undefined && this.#everybody.of(client) >= perClient.maximum;
    return { code: 'TOO_MANY_OPERATIONS', limit: isAtOwnLimit ? perClient : all };
  }
}
