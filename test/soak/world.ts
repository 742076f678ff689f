import { setTimeout as pause } from 'node:timers/promises';

import { startDemoAppliance, type DemoAppliance, type DemoOptions } from '../../src/demo/index.ts';
import { Register, type Proposal } from './register.ts';

const ROOT = '/api/configuration';
export const TIME_POLICIES = `${ROOT}/policies/time_policies`;
export const CONNECTIONS = `${ROOT}/mssql/connections`;
export const RDP_CONNECTIONS = `${ROOT}/rdp/connections`;

/** Collections that the load changes; all others stay as they are. */
const CHANGING = [TIME_POLICIES, CONNECTIONS, RDP_CONNECTIONS];
const REORDERED = 6;
const SEPARATOR = ' ';

/** The appliance, and what each reader may find there at a time. */
export class World {
  readonly #options: DemoOptions;
  #appliance: DemoAppliance;
  /** Names of the MSSQL connection policies, by key. */
  readonly names = new Map<string, Register<string>>();
  /** Time policies by name: whether there is one of that name. Names are never used again. */
  readonly #policies = new Map<string, Register<boolean>>();
  /** Keys of the RDP connection policies in their order. */
  readonly order: Register<string>;
  /** When the login sessions of the appliance ended last. */
  sessionsEndedAt = -Infinity;

  private constructor(options: DemoOptions, appliance: DemoAppliance) {
    this.#options = { ...options, port: Number(new URL(appliance.url).port) };
    this.#appliance = appliance;
    for (const key of this.keysAt(CONNECTIONS)) this.names.set(key, new Register(this.nameAt(`${CONNECTIONS}/${key}`)));
    for (const name of this.policyNames()) this.#policies.set(name, new Register(true));
    this.order = new Register(orderOf(this.keysAt(RDP_CONNECTIONS)));
  }

  /** Starts an appliance with generated MSSQL connection policies and a few RDP connection policies. */
  static async start(options: DemoOptions): Promise<World> {
    const { connections: _generated, ...ofCompany } = options;
    const company = await startDemoAppliance(ofCompany);
    const keys = (company.committed(RDP_CONNECTIONS) as string[]).slice(0, REORDERED);
    const bodies = keys.map((key) => company.committed(`${RDP_CONNECTIONS}/${key}`));
    await company.close();
    const appliance = await startDemoAppliance(options);
    keys.forEach((key, index) => appliance.edit(`${RDP_CONNECTIONS}/${key}`, () => bodies[index]));
    return new World(options, appliance);
  }

  /** The appliance that runs now; another one after a restart. */
  get appliance(): DemoAppliance {
    return this.#appliance;
  }

  get url(): string {
    return this.#appliance.url;
  }

  /** Whether lists come with the objects in them (protocol.md 3.1). */
  get listsHaveBodies(): boolean {
    return this.#options.profile !== '6.0';
  }

  /** Whether one session at a time can have a transaction (protocol.md 5.3). */
  get isExclusive(): boolean {
    return this.#options.profile === '6.0';
  }

  /** Ends the appliance for some time; its configuration outlasts that, its login sessions and transactions do not. */
  async restart(downMs: number): Promise<void> {
    const kept = CHANGING.map((path) => {
      const keys = this.keysAt(path);
      return { path, keys, bodies: keys.map((key) => this.#appliance.committed(`${path}/${key}`)) };
    });
    await this.#appliance.close();
    await pause(downMs);
    this.#appliance = await startDemoAppliance(this.#options);
    for (const { path, keys, bodies } of kept) {
      keys.forEach((key, index) => this.#appliance.edit(`${path}/${key}`, () => bodies[index]));
      this.#appliance.edit(path, () => keys);
    }
    this.sessionsEndedAt = performance.now();
  }

  /** Ends all login sessions, as their idle time does. */
  expireSessions(): void {
    this.#appliance.expireSessions();
    this.sessionsEndedAt = performance.now();
  }

  keysAt(path: string): readonly string[] {
    return this.#appliance.committed(path) as string[];
  }

  /** The committed body; undefined if there is none. */
  bodyAt(path: string): Readonly<Record<string, unknown>> | undefined {
    return this.#appliance.committed(path) as Readonly<Record<string, unknown>> | undefined;
  }

  nameAt(path: string): string {
    return String(this.bodyAt(path)?.['name']);
  }

  /** Names of the time policies that are there now. */
  policyNames(): readonly string[] {
    return this.keysAt(TIME_POLICIES).map((key) => this.nameAt(`${TIME_POLICIES}/${key}`));
  }

  /** A time policy of this name comes or goes. */
  proposePolicy(name: string, isThere: boolean): Proposal {
    let register = this.#policies.get(name);
    if (!register) this.#policies.set(name, (register = new Register(false)));
    return register.propose(isThere);
  }

  /**
   * What is wrong with a list of the names of all time policies whose reader began at `from`.
   * @param unread how many are there without a name, because they could not be read
   */
  mistakeInPolicies(names: readonly string[], unread: number, from: number): string | undefined {
    const found = new Set(names);
    if (found.size !== names.length) return 'a time policy is there twice';
    for (const name of found) {
      if (!this.#policies.has(name)) return `${name} is there, but was never asked for, or has gone long ago`;
    }
    let missing = 0;
    for (const [name, register] of this.#policies) {
      const isThere = found.has(name);
      // One that could not be read is not missing: nobody has seen that it is gone.
      const isPossible = isThere || unread === 0 ? register.permits(isThere, from) : register.mayHaveBeen(false, from);
      if (isPossible) continue;
      if (isThere) return `${name} is there, but must not be`;
      missing += 1;
      if (missing > unread) return `${name} is missing`;
    }
    return undefined;
  }

  /** Forgets what no answer under way can have: time policies that have been gone for long, and what was recorded of requests. */
  tidy(): void {
    for (const [name, register] of this.#policies) {
      if (!register.isSettled(false)) continue;
      this.#policies.delete(name);
    }
    this.#appliance.clearRequests();
  }

  /** What is not as everybody was told, once nothing is under way. */
  mistakesAtTheEnd(): readonly string[] {
    const mistakes: string[] = [];
    const compare = (what: string, found: string, expected: string): void => {
      if (found !== expected) mistakes.push(`${what} at the end: ${found} instead of ${expected}`);
    };
    const sorted = (names: readonly string[]): string => names.toSorted().join(SEPARATOR);
    const expected = [...this.#policies].filter(([, register]) => register.value).map(([name]) => name);
    compare('time policies', sorted(this.policyNames()), sorted(expected));
    for (const [key, register] of this.names)
      compare(`name of ${key}`, this.nameAt(`${CONNECTIONS}/${key}`), register.value);
    compare('order', orderOf(this.keysAt(RDP_CONNECTIONS)), this.order.value);
    compare('open transactions', String(this.#appliance.openTransactions()), '0');
    return mistakes;
  }

  close(): Promise<void> {
    return this.#appliance.close();
  }
}

/** An order as a value that can be compared. */
export function orderOf(keys: readonly string[]): string {
  return keys.join(SEPARATOR);
}

export function keysOf(order: string): string[] {
  return order.split(SEPARATOR);
}
