import { setTimeout as wait } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

import type { DemoOptions } from '../../src/demo/index.ts';
import { callsOf, cookieOf, startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { Gate } from './gate.ts';

export const CONNECTIONS = '/api/configuration/mssql/connections';
export const TIME_POLICIES = '/api/configuration/policies/time_policies';
export const AUDIT_POLICIES = '/api/configuration/policies/audit_policies';
export const INFO = '/api/info';
export const STATE = '/api/transaction';
/** What a query costs that finds everything: how things stand, asked in parallel. */
export const WARM = [`GET ${INFO}`, `GET ${STATE}`];
export const USER_INFO = '/api/user_info';

export const CACHED = { SPS_CACHE: 'config-hash' };

/** What the log says when the cache has switched itself off. */
export const SWITCHED_OFF = 'nothing is cached any more';

/** Milliseconds after which a condition counts as never fulfilled: far beyond what anything here takes. */
const PATIENCE_MS = 8_000;

/** A gateway before an appliance whose answers can be held back, and a connection policy that everybody here may read. */
export class Stage {
  readonly gate: Gate;
  readonly gateway: TestGateway;
  /** Key of the connection policy that is looked at and changed. */
  readonly key: string;
  /** Its path on the appliance. */
  readonly path: string;
  #looks = 0;
  readonly #savedBefore = { shared: 0, cached: 0 };

  private constructor(gate: Gate, gateway: TestGateway) {
    this.gate = gate;
    this.gateway = gateway;
    this.key = (gate.appliance.committed(CONNECTIONS) as string[])[0] ?? '';
    this.path = `${CONNECTIONS}/${this.key}`;
  }

  /** Starts both; `admin`, `auditor` and `operator` have a session for their Basic credentials already. Closed by `close`. */
  static async start(config: Readonly<Record<string, string>> = {}, demo: DemoOptions = {}): Promise<Stage> {
    const gate = await Gate.start({ connections: 3, ...demo });
    const gateway = await startTestGateway({ appliance: gate.appliance, config });
    for (const user of ['admin', 'auditor', 'operator']) await gateway.query('{ viewer { name } }', { user });
    gate.appliance.clearRequests();
    return new Stage(gate, gateway);
  }

  /** Starts both for one test. */
  static async forTest(config: Readonly<Record<string, string>> = {}, demo: DemoOptions = {}): Promise<Stage> {
    const stage = await Stage.start(config, demo);
    onTestFinished(() => stage.close());
    return stage;
  }

  /** Begins a test: nothing goes wrong, nothing was counted. */
  async reset(): Promise<void> {
    const { gate } = this;
    gate.releaseAll();
    gate.appliance.faults.clear();
    gate.appliance.clearRequests();
    this.renameElsewhere('before');
    this.#savedBefore.shared += await this.saved('shared');
    this.#savedBefore.cached += await this.saved('cached');
  }

  async close(): Promise<void> {
    this.gate.releaseAll();
    await this.gateway.close();
    await this.gate.close();
  }

  /** Reads the connection policy by one GET. Another document each time: what is executed once would share more than its GETs. */
  get look(): string {
    this.#looks += 1;
    return `{ mssqlConnectionPolicy(id: "${this.key}") { name } } # ${this.#looks}`;
  }

  /** A mutation that renames the connection policy. */
  rename(name: string, directive = ''): string {
    return `mutation ${directive} { mssqlConnectionPolicyUpdate(id: "${this.key}", input: { name: "${name}" }) { mssqlConnectionPolicy { name } } }`;
  }

  /** Renames it at the appliance, without the gateway. */
  renameElsewhere(name: string): void {
    this.gate.appliance.edit(this.path, (body) => ({ ...body, name }));
  }

  /** A session of its own, as of a browser. @returns the Cookie header. */
  async signIn(user: string): Promise<string> {
    const { gateway } = this;
    const document = `mutation { signIn(username: "${user}", password: "${user}") { viewer { name } } }`;
    const cookie = cookieOf(await gateway.query(document));
    gateway.appliance.clearRequests();
    return cookie;
  }

  /** How often a path was asked for since the requests were cleared. */
  gets(path: string): number {
    return this.calls().filter((call) => call === `GET ${path}`).length;
  }

  calls(): string[] {
    return callsOf(this.gate.appliance);
  }

  /** Sends one operation after all others, and tells which requests it has cost. */
  async costOf(document: string, user = 'admin'): Promise<{ answer: Answer; calls: string[] }> {
    this.gate.appliance.clearRequests();
    const answer = await this.gateway.query(document, { user });
    return { answer, calls: this.calls() };
  }

  /** What /metrics counts of saved reads, since the test began. */
  async saved(how: 'shared' | 'cached'): Promise<number> {
    const { text } = await this.gateway.send('/metrics');
    const line = new RegExp(`^sps_graphql_saved_reads_total\\{how="${how}"\\} (\\d+)$`, 'm').exec(text);
    return Number(line?.[1] ?? 0) - this.#savedBefore[how];
  }

  /** Waits until so many reads have joined one of another operation. */
  async joined(count: number): Promise<void> {
    await until(async () => (await this.saved('shared')) >= count);
  }

  /** Lines that the gateway has written when the cache switched itself off. */
  switchedOff(): number {
    return this.gateway.log.filter(({ msg }) => msg === SWITCHED_OFF).length;
  }
}

/** Waits until a condition holds. @throws Error if it never does. */
export async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`never: ${condition.toString()}`);
    await wait(2);
  }
}

/** The name of the connection policy in an answer. */
export function nameIn({ data }: Answer): unknown {
  return (data?.['mssqlConnectionPolicy'] as { name?: unknown } | null | undefined)?.name;
}

/** The codes of an answer's errors. */
export function codesOf({ errors }: Answer): string[] {
  return errors.map(({ extensions }) => extensions.code);
}

/** How the transaction of a mutation has ended. */
export function outcomeOf({ json }: Answer): unknown {
  return (json as { extensions?: { transaction?: { outcome?: unknown } } }).extensions?.transaction?.outcome;
}
