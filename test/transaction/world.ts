import { isDeepStrictEqual } from 'node:util';

import {
  startDemoAppliance,
  type DemoAppliance,
  type DemoOptions,
  type RecordedRequest,
} from '../../src/demo/index.ts';
import { SESSION_COOKIE } from '../../src/session/cookie.ts';
import type { Timing } from '../../src/timing.ts';
import { CookieSealer } from '../../src/session/cookie-sealer.ts';
import { cookieOf, startTestGateway, TEST_SECRET, type Answer, type TestGateway } from '../support/gateway.ts';

export const TIME_POLICIES = '/api/configuration/policies/time_policies';
export const CONNECTIONS = '/api/configuration/mssql/connections';
export const TRANSACTION = '/api/transaction';

/** A time policy that nothing refers to; `all` does, so that it can be deleted. */
const OBSOLETE = 'obsolete-0000-4000-8000-000000000000';

/** Pauses as short as the faults of the tests are; the real ones are src/timing.ts. */
export const SHORT_TIMING = { askAgainMs: [0, 20, 60, 200], lookAgainMs: [], shutdownGraceMs: 10_000 };

/** An appliance with the objects that the tests change, known before and after. */
export class World {
  readonly appliance: DemoAppliance;
  /** Keys of the connection policies, in their order. */
  readonly order: readonly string[];
  /** The connection policy that is updated. */
  readonly connection: string;
  readonly #policies: readonly string[];
  readonly #connectionBody: unknown;
  readonly #obsoleteBody: unknown;

  constructor(appliance: DemoAppliance) {
    this.appliance = appliance;
    appliance.edit(`${TIME_POLICIES}/${OBSOLETE}`, () => ({ ...ALWAYS, name: 'obsolete' }));
    this.#obsoleteBody = appliance.committed(`${TIME_POLICIES}/${OBSOLETE}`);
    this.#policies = appliance.committed(TIME_POLICIES) as string[];
    this.order = appliance.committed(CONNECTIONS) as string[];
    this.connection = this.order[0] ?? '';
    this.#connectionBody = appliance.committed(`${CONNECTIONS}/${this.connection}`);
  }

  static async start(options: DemoOptions): Promise<World> {
    return new World(await startDemoAppliance({ connections: 3, ...options }));
  }

  /** Number of time policies at the beginning. */
  get timePolicies(): number {
    return this.#policies.length;
  }

  /** Puts everything back. */
  reset(): void {
    const { appliance } = this;
    appliance.faults.clear();
    appliance.edit(`${TIME_POLICIES}/${OBSOLETE}`, () => this.#obsoleteBody);
    appliance.edit(TIME_POLICIES, () => this.#policies);
    appliance.edit(CONNECTIONS, () => this.order);
    appliance.edit(`${CONNECTIONS}/${this.connection}`, () => this.#connectionBody);
    appliance.clearRequests();
  }

  /** How much of the operation `all` is on the appliance. */
  extent(): 'all' | 'nothing' | 'a part' {
    const { appliance } = this;
    const policies = appliance.committed(TIME_POLICIES) as string[];
    const created = policies.filter((key) => !this.#policies.includes(key));
    const body = appliance.committed(`${CONNECTIONS}/${this.connection}`) as Record<string, unknown>;
    const changes = [
      created.length === 1,
      !policies.includes(OBSOLETE),
      isDeepStrictEqual(body, { ...(this.#connectionBody as object), name: 'renamed' }),
      isDeepStrictEqual(appliance.committed(CONNECTIONS), this.order.toReversed()),
    ];
    const untouched = [
      created.length === 0,
      policies.includes(OBSOLETE),
      isDeepStrictEqual(body, this.#connectionBody),
      isDeepStrictEqual(appliance.committed(CONNECTIONS), this.order),
    ];
    if (changes.every(Boolean)) return 'all';
    return untouched.every(Boolean) ? 'nothing' : 'a part';
  }

  /** Every kind of change in one operation: create, update, delete, reorder. */
  all(directive = ''): string {
    const ids = JSON.stringify(this.order.toReversed());
    return `mutation ${directive} {
      created: timePolicyCreate(input: { name: "created", ${DAYS} }) { timePolicy { name } }
      updated: mssqlConnectionPolicyUpdate(id: "${this.connection}", input: { name: "renamed" }) { mssqlConnectionPolicy { name } }
      deleted: timePolicyDelete(id: "${OBSOLETE}") { deletedId }
      ordered: mssqlConnectionPolicyReorder(ids: ${ids}) { mssqlConnectionPolicies { id } }
      preview: transaction { changes { type } }
    }`;
  }

  /** A small change, to see whether the session still works. */
  rename(name: string): string {
    return `mutation { mssqlConnectionPolicyUpdate(id: "${this.connection}", input: { name: "${name}" }) { mssqlConnectionPolicy { name } } }`;
  }

  /** Requests of a kind so far. */
  requests(method: string, path: string | RegExp): RecordedRequest[] {
    return this.appliance.requests.filter(
      (request) =>
        request.method === method && (typeof path === 'string' ? request.path === path : path.test(request.path)),
    );
  }

  /** Writes that were sent more than once, commits included. */
  repeatedWrites(): string[] {
    const writes = this.appliance.requests.filter(
      ({ method, path }) =>
        (method !== 'GET' && path.startsWith('/api/configuration/')) || (method === 'PUT' && path === TRANSACTION),
    );
    const sent = writes.map(({ method, path }) => `${method} ${path}`);
    return sent.filter((write, index) => sent.indexOf(write) !== index);
  }

  /** Waits until a condition holds; the test's own timeout bounds it. */
  static async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
  }
}

const ALWAYS = Object.fromEntries(
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => [day, [['0:00', '23:59']]]),
);
/** The days of a time policy as an input. */
export const DAYS = Object.keys(ALWAYS)
  .map((day) => `${day.toLowerCase()}: [["0:00", "23:59"]]`)
  .join(', ');

/** Signs in at a gateway. @returns the Cookie header. */
export async function signIn(gateway: Pick<TestGateway, 'query'>, user = 'admin'): Promise<string> {
  return cookieOf(
    await gateway.query(`mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`),
  );
}

/** The Cookie header for a session that was begun at the appliance itself. */
export async function cookieOfSession(world: World, session: string): Promise<string> {
  const sealer = new CookieSealer([TEST_SECRET], world.appliance.url);
  return `${SESSION_COOKIE}=${await sealer.seal(session)}`;
}

/** What gateways need where hundreds of tests sign in as the same user. */
export const MANY_SIGN_INS = { SIGN_INS_PER_USER: '100000', SESSIONS_PER_USER: '10000' } as const;

/** A gateway in front of the world, and a session at it. */
export async function visit(
  world: World,
  config: Readonly<Record<string, string>> = {},
  timing: Partial<Timing> = SHORT_TIMING,
): Promise<{ gateway: TestGateway; cookie: string }> {
  const gateway = await startTestGateway({
    appliance: world.appliance,
    timing,
    config: { SPS_LOCK_WAIT_MS: '0', ...MANY_SIGN_INS, ...config },
  });
  return { gateway, cookie: await signIn(gateway) };
}

/** What an answer says of the transaction: the outcome, or that there was none, and the codes of its errors. */
export function outcomeOf({ json }: Pick<Answer, 'json'>): string | undefined {
  return (json as { extensions?: { transaction?: { outcome?: string } } } | undefined)?.extensions?.transaction
    ?.outcome;
}

/** The codes of an answer's errors. */
export function codesOf({ errors }: Pick<Answer, 'errors'>): string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/** Waits until a gateway looks after no session any more; the test's own timeout bounds it. */
export async function quiet({ send }: Pick<TestGateway, 'send'>): Promise<void> {
  const lookedAfter = /^sps_graphql_sessions_looked_after (\d+)$/m;
  while (lookedAfter.exec((await send('/metrics')).text)?.[1] !== '0') {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
