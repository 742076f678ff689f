/** One run of the load against one gateway. Times in milliseconds. */
export interface Plan {
  readonly profile: '6.0' | '6.9' | '8.0';
  /** How late each answer of the appliance is. */
  readonly latencyMs: number;
  readonly cache: 'off' | 'config-hash';
  readonly seed: number;
  /** People who use the gateway. */
  readonly people: number;
  /** People with bare sockets, who do what no client does. */
  readonly flooders: number;
  /** MSSQL connection policies of the appliance. */
  readonly connections: number;
  /** SPS_MAX_CONNECTIONS, MAX_OPERATIONS and SPS_TIMEOUT_MS of the gateway. */
  readonly maxConnections: number;
  readonly maxOperations: number;
  readonly timeoutMs: number;
  /** Numbers of clients among which the one is looked for that saturates the gateway, and how long each is tried. */
  readonly candidates: readonly number[];
  readonly candidateMs: number;
  readonly warmUpMs: number;
  /** Time of the load, in turns quiet and with a trouble. */
  readonly soakMs: number;
  readonly quietMs: number;
  readonly troubleMs: number;
  /** How long after a trouble its errors may come in any case; they may until the gateway says that it is ready. */
  readonly settleMs: number;
  readonly faults: 'all' | 'without silence' | 'none';
  /** Names of the troubles that there are; all of `faults` when left out. */
  readonly only?: readonly string[];
  readonly sampleMs: number;
  /** Rounds at the saturating load and at twice that in turns, and how long each is; 0: no overload. */
  readonly overloadRounds: number;
  readonly overloadMs: number;
}

export interface Options {
  readonly seconds: number;
  readonly people: number;
  readonly profile: Plan['profile'];
  readonly latencyMs: number;
  readonly faults: Plan['faults'];
  readonly seed: number;
}

/** Part of the time for the gateway without a cache; the rest is for the one with SPS_CACHE=config-hash. */
const SHARE_WITHOUT_CACHE = 0.6;
const FLOODERS = 3;
const CANDIDATES = [2, 4, 8, 16];
const CANDIDATE_MS = 1_000;
const WARM_UP_MS = 10_000;
const OVERLOAD_ROUNDS = 4;
const OVERLOAD_MS = 1_500;
/** Starting, settling, looking at the end. */
const ASIDE_MS = 6_000;

/** The runs that fill the time, about. */
export function plansFor({ seconds, people, profile, latencyMs, faults, seed }: Options): readonly Plan[] {
  return (['off', 'config-hash'] as const).map((cache): Plan => {
    const share = cache === 'off' ? SHARE_WITHOUT_CACHE : 1 - SHARE_WITHOUT_CACHE;
    const overloadRounds = cache === 'off' ? OVERLOAD_ROUNDS : 0;
    const overloadMs = overloadRounds === 0 ? 0 : (2 * overloadRounds + 3) * OVERLOAD_MS * 1.4;
    const aside = CANDIDATES.length * CANDIDATE_MS * 1.3 + WARM_UP_MS + overloadMs + ASIDE_MS;
    return {
      profile,
      latencyMs,
      cache,
      seed,
      people,
      flooders: FLOODERS,
      connections: 60,
      maxConnections: 16,
      // Half of them for those who are not signed in: so many clients and the flooders can sign in at the same time.
      maxOperations: 40,
      timeoutMs: 1_500,
      candidates: CANDIDATES,
      candidateMs: CANDIDATE_MS,
      warmUpMs: WARM_UP_MS,
      soakMs: Math.max(5_000, seconds * share * 1_000 - aside),
      quietMs: 3_000,
      troubleMs: 2_000,
      settleMs: 500,
      faults,
      sampleMs: 5_000,
      overloadRounds,
      overloadMs: OVERLOAD_MS,
    };
  });
}
