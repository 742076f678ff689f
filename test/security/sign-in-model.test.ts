import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApplianceError } from '../../src/appliance/index.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import { SignInAttempts } from '../../src/session/sign-in-attempts.ts';

const CLIENTS = ['192.0.2.1', '192.0.2.2', '2001:db8:0:1::/64'] as const;
const NAMES = ['admin', 'auditor', 'operator'] as const;
const LIMITS = { signInAttempts: 3, signInAttemptsPerUser: 5, signInWindowMs: 1_000 };

type Outcome = 'right' | 'wrong' | 'unavailable' | 'left' | 'hung';
/** What counts as a failure. */
const FAILURES: readonly Outcome[] = ['wrong', 'left', 'hung'];

interface Try {
  readonly client: (typeof CLIENTS)[number];
  readonly name: (typeof NAMES)[number];
  readonly outcome: Outcome;
  /** Milliseconds since the try before. */
  readonly after: number;
}

const oneTry: fc.Arbitrary<Try> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  name: fc.constantFrom(...NAMES),
  outcome: fc.constantFrom<Outcome>('wrong', 'wrong', 'wrong', 'right', 'unavailable', 'left', 'hung'),
  after: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 80 }) }, fc.constantFrom(400, 999, 1_000)),
});

/** What the documents promise, by looking at everything that has happened. */
class Model {
  readonly #past: { readonly at: number; readonly try: Try; readonly isKnown: boolean }[] = [];

  /** How long the client has to wait; 0: it may try. */
  waitMs(now: number, { client, name }: Try): number {
    const failures = this.#past.filter(({ at, try: { outcome } }) => at > now - 1_000 && FAILURES.includes(outcome));
    const wait = (mine: typeof failures, most: number): number => {
      const oldest = mine[0];
      return oldest && mine.length >= most ? oldest.at + 1_000 - now : 0;
    };
    if (this.#isKnown({ client, name })) {
      return wait(
        failures.filter((one) => one.isKnown && one.try.client === client && one.try.name === name),
        3,
      );
    }
    return Math.max(
      wait(
        failures.filter((one) => !one.isKnown && one.try.client === client),
        3,
      ),
      wait(
        failures.filter((one) => !one.isKnown && one.try.name === name),
        5,
      ),
    );
  }

  happened(at: number, one: Try): void {
    this.#past.push({ at, try: one, isKnown: this.#isKnown(one) });
  }

  #isKnown({ client, name }: Pick<Try, 'client' | 'name'>): boolean {
    return this.#past.some(({ try: one }) => one.outcome === 'right' && one.client === client && one.name === name);
  }
}

function login(outcome: Outcome): Promise<string> {
  if (outcome === 'right') return Promise.resolve('session');
  const failure = {
    wrong: 'invalid-credentials',
    unavailable: 'unavailable',
    left: 'aborted',
    hung: 'timeout',
  } as const;
  return Promise.reject(new ApplianceError(failure[outcome]));
}

describe('attempts to sign in', () => {
  it('one after the other are refused exactly when the model says so', async () => {
    let refusals = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(oneTry, { minLength: 40, maxLength: 80 }), async (tries) => {
        let now = 0;
        const attempts = new SignInAttempts({ limits: LIMITS, now: () => now, refused: () => undefined });
        const model = new Model();
        for (const one of tries) {
          now += one.after;
          let asked = 0;
          const error: unknown = await attempts
            .of(one.client)
            .attempt(one.name, () => {
              asked += 1;
              return login(one.outcome);
            })
            .then(() => undefined)
            .catch((thrown: unknown) => thrown);
          const waitMs = model.waitMs(now, one);
          expect(asked).toBe(waitMs > 0 ? 0 : 1);
          if (waitMs > 0) {
            refusals += 1;
            expect(error).toMatchObject({
              code: 'TOO_MANY_ATTEMPTS',
              details: { retryAfterSeconds: Math.ceil(waitMs / 1_000) },
            });
          } else {
            expect(error instanceof GatewayError).toBe(false);
            expect(error === undefined).toBe(one.outcome === 'right');
            model.happened(now, one);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(refusals).toBeGreaterThan(1_000);
  });

  it('at the same time never fail more often than the limits say, and end all', async () => {
    const script = fc.record({
      tries: fc.array(oneTry, { minLength: 5, maxLength: 60 }),
      order: fc.infiniteStream(fc.nat()),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ tries, order }) => {
        let now = 0;
        const attempts = new SignInAttempts({ limits: LIMITS, now: () => now, refused: () => undefined });
        const known = new Set<string>();
        const failed: {
          readonly at: number;
          readonly client: string;
          readonly name: string;
          readonly isKnown: boolean;
        }[] = [];
        /** Logins that the appliance has not answered yet. */
        const answers: (() => void)[] = [];
        let ended = 0;
        const all = tries.map(({ client, name, outcome }) => {
          const pair = `${client} ${name}`;
          const ask = async (): Promise<string> => {
            const isKnown = known.has(pair);
            await new Promise<void>((resolve) => answers.push(resolve));
            if (outcome === 'right') known.add(pair);
            else if (outcome !== 'unavailable') failed.push({ at: now, client, name, isKnown });
            return login(outcome);
          };
          return attempts
            .of(client)
            .attempt(name, ask)
            .catch(() => undefined)
            .finally(() => (ended += 1));
        });
        for (let round = 0; ended < tries.length && round < 1_000; round += 1) {
          await new Promise((resolve) => setImmediate(resolve));
          const [next = 0] = order.take(1);
          for (const answer of answers.splice(next % Math.max(answers.length, 1), 1)) answer();
          now += 1;
        }
        await Promise.all(all);
        const within = (limit: number, mine: typeof failed): void => {
          for (const [index, { at }] of mine.entries()) {
            const later = mine[index + limit];
            if (later) expect(later.at - at).toBeGreaterThanOrEqual(1_000);
          }
        };
        for (const client of CLIENTS)
          within(
            3,
            failed.filter((one) => !one.isKnown && one.client === client),
          );
        for (const name of NAMES)
          within(
            5,
            failed.filter((one) => !one.isKnown && one.name === name),
          );
        for (const client of CLIENTS) {
          for (const name of NAMES)
            within(
              3,
              failed.filter((one) => one.isKnown && one.client === client && one.name === name),
            );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('of a client are remembered however many names it invents, and however many clients there are', async () => {
    let asked = 0;
    const attempts = new SignInAttempts({ limits: LIMITS, now: () => 0, refused: () => undefined });
    const guess = (client: string, name: string): Promise<unknown> =>
      attempts
        .of(client)
        .attempt(name, () => {
          asked += 1;
          return login('wrong');
        })
        .catch((error: unknown) => (error instanceof GatewayError ? error.code : 'asked'));
    for (let index = 0; index < 5; index += 1) await guess(`203.0.113.${index}`, 'target');
    for (let index = 0; index < 20_000; index += 1) await guess('192.0.2.1', `name-${index}`);
    expect(asked).toBe(8);
    // What is known of a name is not pushed out by the names that a refused client invents.
    expect(await guess('203.0.113.99', 'target')).toBe('TOO_MANY_ATTEMPTS');
    for (let index = 0; index < 9_000; index += 1) await guess(`198.51.${index >> 8}.${index & 255}`, `other-${index}`);
    expect(asked).toBe(9_008);
    expect(await guess('192.0.2.1', 'admin')).toBe('TOO_MANY_ATTEMPTS');
  });

  it('that wait for others end when nobody wants them any more, and never ask', async () => {
    const attempts = new SignInAttempts({
      limits: { ...LIMITS, signInAttempts: 1 },
      now: () => 0,
      refused: () => undefined,
    });
    const gate = attempts.of('192.0.2.1');
    let answer = (): void => undefined;
    const first = gate.attempt('admin', () => new Promise<void>((resolve) => (answer = resolve)));
    const controller = new AbortController();
    const second = gate.attempt('admin', () => Promise.reject(new Error('asked')), controller.signal);
    controller.abort();
    await expect(second).rejects.toMatchObject({ failure: 'aborted' });
    answer();
    await first;
    expect(await gate.attempt('auditor', () => Promise.resolve('in'))).toBe('in');
  });
});
