import { expect } from 'vitest';

import { startDemoAppliance, type DemoAppliance, type DemoProfile } from '../../src/demo/index.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { SHORT_TIMING, signIn } from '../transaction/world.ts';
import { Line } from './line.ts';

/** How long the hasty gateway waits for the appliance, in milliseconds. */
export const HASTY_MS = 800;
export const CONNECTIONS = '/api/configuration/mssql/connections';
export const CONNECTION_LIMIT = 4;

/** What a user sees of the appliance when nothing is wrong. */
const LOOK = `{
  viewer { name }
  timePolicies { nodes { name } }
  mssqlConnectionPolicies(first: 3) { totalCount nodes { id name policies { auditPolicy { name } } } }
}`;

/** An appliance, a line to it, and two gateways that use the line: one that waits for long and one that does not. */
export class Place {
  readonly appliance: DemoAppliance;
  readonly line: Line;
  readonly patient: TestGateway;
  readonly hasty: TestGateway;
  cookie = '';
  readonly #expected: Answer['data'];

  private constructor(
    appliance: DemoAppliance,
    line: Line,
    patient: TestGateway,
    hasty: TestGateway,
    expected: Answer,
  ) {
    this.appliance = appliance;
    this.line = line;
    this.patient = patient;
    this.hasty = hasty;
    this.#expected = expected.data;
  }

  static async open(profile: DemoProfile): Promise<Place> {
    const appliance = await startDemoAppliance({ profile, connections: 3 });
    const line = await Line.to(appliance.url);
    const start = (config: Record<string, string>): Promise<TestGateway> =>
      startTestGateway({
        appliance: { ...appliance, url: line.url },
        timing: SHORT_TIMING,
        config: {
          SPS_MAX_CONNECTIONS: String(CONNECTION_LIMIT),
          SPS_LOCK_WAIT_MS: '0',
          // Everybody comes from one address here.
          SIGN_IN_ATTEMPTS: '10000',
          SIGN_IN_ATTEMPTS_PER_USER: '10000',
          SIGN_INS_PER_USER: '100000',
          SESSIONS_PER_USER: '10000',
          ...config,
        },
      });
    const patient = await start({});
    const hasty = await start({ SPS_TIMEOUT_MS: String(HASTY_MS) });
    const cookie = await signIn(patient);
    const expected = await patient.query(LOOK, { cookie });
    expect(expected.errors).toEqual([]);
    return new Place(appliance, line, patient, hasty, expected);
  }

  /** Everything as it was at the beginning, with somebody signed in anew. */
  async reset(): Promise<void> {
    this.appliance.faults.clear();
    this.line.spoil(undefined);
    this.appliance.expireSessions();
    this.cookie = await signIn(this.patient);
    this.line.requests.length = 0;
  }

  /** What a look brought when nothing was wrong. */
  normally(name: string): unknown {
    return this.#expected?.[name];
  }

  /** Nothing is wrong any more: the next query is right. */
  async expectWell(gateway = this.patient): Promise<void> {
    this.appliance.faults.clear();
    this.line.spoil(undefined);
    const { data, errors } = await gateway.query(LOOK, { cookie: this.cookie });
    expect([errors, data]).toEqual([[], this.#expected]);
    expect(this.appliance.openTransactions()).toBe(0);
    expect(this.line.open).toBeLessThanOrEqual(2 * CONNECTION_LIMIT);
  }

  /** Lines of the log that nobody wants to read, or that hold what must not be there. */
  oddLogLines(): unknown[] {
    const host = new URL(this.line.url).host;
    return [...this.patient.log, ...this.hasty.log].filter((line) => {
      const text = JSON.stringify(line);
      return line.level >= 50 || text.includes(host) || /session_id|\/api\/|authorization/i.test(text);
    });
  }

  /** @throws if a connection is left */
  async close(): Promise<void> {
    await this.patient.close();
    await this.hasty.close();
    await until(() => this.line.open === 0);
    await this.line.close();
    await this.appliance.close();
  }
}

/** Places for tests that run side by side. */
export class Places {
  readonly #all: Place[] = [];
  readonly #free: Place[] = [];
  readonly #waiting: ((place: Place) => void)[] = [];

  async open(profile: DemoProfile, count: number): Promise<void> {
    for (let opened = 0; opened < count; opened += 1) {
      const place = await Place.open(profile);
      this.#all.push(place);
      this.#free.push(place);
    }
  }

  async within(act: (place: Place) => Promise<void>): Promise<void> {
    const place = this.#free.pop() ?? (await new Promise<Place>((resolve) => this.#waiting.push(resolve)));
    try {
      await act(place);
    } finally {
      const next = this.#waiting.shift();
      if (next) next(place);
      else this.#free.push(place);
    }
  }

  oddLogLines(): unknown[] {
    return this.#all.flatMap((place) => place.oddLogLines());
  }

  async close(): Promise<void> {
    for (const place of this.#all) await place.close();
  }
}

/** Waits until a condition holds; the test's own timeout bounds it. */
export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 2));
}
