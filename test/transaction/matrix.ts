import { request } from 'node:http';
import { describe, expect, it, beforeAll, afterAll } from 'vitest';

import type { DemoProfile, Fault, FaultRule } from '../../src/demo/index.ts';
import { isErrorCode } from '../../src/errors/codes.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import {
  codesOf,
  CONNECTIONS,
  MANY_SIGN_INS,
  outcomeOf,
  quiet,
  SHORT_TIMING,
  signIn,
  TIME_POLICIES,
  TRANSACTION,
  World,
} from './world.ts';

/** A request of the operation `World.all`, in the order in which they are sent. */
interface Step {
  readonly method: string;
  readonly path: string | RegExp;
  /** Requests of that kind before it. */
  readonly after?: number;
  /** Response name of the field that it belongs to. */
  readonly field?: string;
  /** It is what a payload shows: an answer that is no use costs the field, not the change. */
  readonly isRead?: true;
  /** The operation ends with a rollback anyway: because it is a dry run, or because a field is refused. */
  readonly end?: 'dry run' | 'refused';
}

const OBJECT = new RegExp(`^${CONNECTIONS}/[^@]`);
export const STEPS: Readonly<Record<string, Step>> = {
  'ask the state': { method: 'GET', path: TRANSACTION, field: 'created' },
  open: { method: 'POST', path: TRANSACTION, field: 'created' },
  create: { method: 'POST', path: TIME_POLICIES, field: 'created' },
  'read what was created': { method: 'GET', path: new RegExp(`^${TIME_POLICIES}/`), field: 'created', isRead: true },
  'read before the update': { method: 'GET', path: OBJECT, field: 'updated' },
  update: { method: 'PUT', path: OBJECT, field: 'updated' },
  'read what was updated': { method: 'GET', path: OBJECT, after: 1, field: 'updated', isRead: true },
  delete: { method: 'DELETE', path: new RegExp(`^${TIME_POLICIES}/`), field: 'deleted' },
  'list before the order': { method: 'GET', path: CONNECTIONS, field: 'ordered' },
  order: { method: 'PUT', path: `${CONNECTIONS}/@order`, field: 'ordered' },
  'list the changes': { method: 'GET', path: `${TRANSACTION}/changes`, field: 'preview', isRead: true },
  commit: { method: 'PUT', path: TRANSACTION },
  'roll back the dry run': { method: 'DELETE', path: TRANSACTION, end: 'dry run' },
  'roll back the refused': { method: 'DELETE', path: TRANSACTION, end: 'refused' },
};

const TIMEOUT_MS = 400;
const STATUSES = [400, 401, 403, 404, 405, 409, 500, 503];
type Event = Fault | 'client gone' | 'shutdown';
export const FAULTS: Readonly<Record<string, Event>> = {
  ...Object.fromEntries(STATUSES.map((status) => [String(status), { status }])),
  'no answer': { never: true },
  // Longer than the gateway waits, shorter than it watches out for what comes late.
  'late answer': { delayMs: TIMEOUT_MS + 200 },
  'reset before': { reset: 'before' },
  'reset after': { reset: 'after' },
  html: { html: true },
  empty: { empty: true },
  truncated: { truncate: 5 },
  'client gone': 'client gone',
  shutdown: 'shutdown',
};

/** Long enough that it is noticed on a busy machine, too, what happens while the operation waits for this answer. */
const HELD_BACK: Fault = { delayMs: 300 };
const TIMING = { ...SHORT_TIMING, askAgainMs: [0, 50, 100, 300] };

/** A world with two gateways: one that waits for ever, and one that does not. */
interface Place {
  readonly world: World;
  readonly patient: TestGateway;
  readonly impatient: TestGateway;
  cookie: string;
}

/** Cells run side by side, each in a place of its own. */
class Places {
  readonly #all: Place[] = [];
  readonly #free: Place[] = [];
  readonly #waiting: ((place: Place) => void)[] = [];

  async open(profile: DemoProfile, count: number): Promise<void> {
    for (let opened = 0; opened < count; opened += 1) {
      const world = await World.start({ profile });
      const { appliance } = world;
      const config = { SPS_LOCK_WAIT_MS: '0', ...MANY_SIGN_INS };
      const patient = await startTestGateway({ appliance, timing: TIMING, config });
      const hurried = { ...config, SPS_TIMEOUT_MS: String(TIMEOUT_MS) };
      const impatient = await startTestGateway({ appliance, timing: TIMING, config: hurried });
      // The cookie is good for both: they share their secret.
      const place = { world, patient, impatient, cookie: await signIn(patient) };
      this.#all.push(place);
      this.#free.push(place);
    }
  }

  async within<T>(act: (place: Place) => Promise<T>): Promise<T> {
    const place = this.#free.pop() ?? (await new Promise<Place>((resolve) => this.#waiting.push(resolve)));
    try {
      return await act(place);
    } catch (error) {
      // What a failed cell has left open must not fail those that come after it.
      place.world.appliance.expireSessions();
      place.cookie = await signIn(place.patient);
      throw error;
    } finally {
      const next = this.#waiting.shift();
      if (next) next(place);
      else this.#free.push(place);
    }
  }

  async close(): Promise<void> {
    for (const { world, patient, impatient } of this.#all) {
      await patient.close();
      await impatient.close();
      await world.appliance.close();
    }
  }
}

/** What became of the operation, as far as somebody was told: nobody is if the client has gone. */
interface End {
  readonly outcome: string | undefined;
  readonly answer: Answer | undefined;
}

/** One that waits for ever would not notice that an answer is late. */
function gatewayFor({ patient, impatient }: Place, event: Event): TestGateway {
  return typeof event !== 'string' && ('never' in event || 'delayMs' in event) ? impatient : patient;
}

/** Sends the operation, and does something when the appliance has seen the request of the step. */
async function send(place: Place, step: Step, event: Event): Promise<End> {
  const { world, patient, cookie } = place;
  const document = world.all(step.end === 'dry run' ? '@transaction(dryRun: true)' : '');
  const { method, path, after = 0, end } = step;
  const { faults } = world.appliance;
  if (end === 'refused') faults.add({ method: 'PUT', path: `${CONNECTIONS}/@order`, fault: { status: 400 } });
  const rule: FaultRule = { method, path, after, times: 1, fault: typeof event === 'string' ? HELD_BACK : event };
  faults.add(rule);
  const seen = (): boolean => world.requests(method, path).length > after;
  if (event === 'client gone') return leave(patient, document, cookie, seen);
  if (event === 'shutdown') return shutDown(world, document, cookie, seen);
  const answer = await gatewayFor(place, event).query(document, { cookie });
  return { outcome: outcomeOf(answer), answer };
}

async function leave(gateway: TestGateway, query: string, cookie: string, seen: () => boolean): Promise<End> {
  const { port } = new URL(gateway.url);
  const lines = (): TestGateway['log'] => gateway.log.filter(({ msg }) => msg === 'operation');
  const before = lines().length;
  const headers = { 'content-type': 'application/json', cookie };
  const sent = request({ port, host: '127.0.0.1', method: 'POST', path: '/graphql', headers });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify({ query }));
  await World.until(seen);
  sent.destroy();
  await World.until(() => lines().length > before);
  return { outcome: lines().at(-1)?.['outcome'] as string | undefined, answer: undefined };
}

async function shutDown(world: World, query: string, cookie: string, seen: () => boolean): Promise<End> {
  const gateway = await startTestGateway({ appliance: world.appliance, timing: TIMING });
  const answering = gateway.query(query, { cookie });
  await World.until(seen);
  await gateway.close();
  const answer = await answering;
  return { outcome: outcomeOf(answer), answer };
}

/** What holds in every cell. @returns the outcome and the code, for the table. */
async function check(place: Place, step: Step, event: Event): Promise<string> {
  const { world, cookie } = place;
  const { appliance } = world;
  world.reset();
  const { outcome, answer } = await send(place, step, event);
  const extent = world.extent();
  // All or nothing, and the answer tells the truth about which.
  expect(extent).toBe(outcome === 'COMMITTED' ? 'all' : 'nothing');
  expect(outcome).toMatch(/^(COMMITTED|ROLLED_BACK|DRY_RUN)$/);
  if (answer) expectAnswer(answer, step, event, outcome ?? '');
  expect(world.repeatedWrites()).toEqual([]);

  appliance.faults.clear();
  const next = await gatewayFor(place, event).query(world.rename('afterwards'), { cookie });
  expect([next.errors, outcomeOf(next)]).toEqual([[], 'COMMITTED']);
  await Promise.all([quiet(place.patient), quiet(place.impatient)]);
  expect(appliance.openTransactions()).toBe(0);
  return [outcome, ...(answer ? codesOf(answer) : [])].join(' ');
}

function expectAnswer(answer: Answer, { field, isRead }: Step, event: Event, outcome: string): void {
  expect(answer.status).toBe(200);
  if (outcome === 'COMMITTED' && isRead && answer.errors.length > 0) {
    expect(answer.errors.map(({ path }) => path?.[0])).toEqual([field]);
    expect(answer.errors[0]?.path?.length).toBeGreaterThan(1);
    expect(answer.data).toMatchObject({ deleted: {}, ordered: {} });
    return;
  }
  if (outcome !== 'ROLLED_BACK') {
    expect(answer.errors).toEqual([]);
    expect(answer.data).toMatchObject({ created: { timePolicy: { name: 'created' } }, preview: { changes: {} } });
    return;
  }
  expect(answer.data).toBeNull();
  expect(answer.errors).toHaveLength(1);
  const [error] = answer.errors;
  expect(error?.extensions.code).toSatisfy(isErrorCode);
  expect(error?.extensions.code).not.toBe('INTERNAL_SERVER_ERROR');
  // A gateway that stops lets the change under way end: the field that is not begun any more has the error.
  if (event === 'shutdown') expect(error?.extensions.code).toMatch(/^(REQUEST_CANCELLED|INVALID)$/);
  else if (field !== undefined) expect(error?.path?.[0]).toBe(field);
}

/**
 * Every step of an operation with every kind of change, and everything that can happen at that step, once: what is true in all cells is
 * asserted in each, what differs is in the table beside the test.
 */
export function failureMatrix(profile: DemoProfile): void {
  const places = new Places();
  const results = new Map<string, string>();
  const cells = Object.keys(STEPS).flatMap((step) => Object.keys(FAULTS).map((fault) => [step, fault] as const));
  beforeAll(() => places.open(profile, 5));
  afterAll(() => places.close());

  describe.concurrent(`${cells.length} ways to fail on SPS ${profile}`, () => {
    it.for(cells)('%s: %s', async ([step, fault]) => {
      const result = await places.within((place) => check(place, STEPS[step] as Step, FAULTS[fault] as Event));
      results.set(`${step}\t${fault}`, result);
    });
  });

  it('end as the table says', async () => {
    const rows = Object.keys(STEPS).map((step) => {
      const ends = Object.keys(FAULTS).map(
        (fault) => `  ${fault.padEnd(14)}${results.get(`${step}\t${fault}`) ?? 'failed'}`,
      );
      return `${step}\n${ends.join('\n')}\n`;
    });
    await expect(`${rows.join('\n')}`).toMatchFileSnapshot(`failures.txt`);
  });
}
