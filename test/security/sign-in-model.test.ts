import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { ApplianceError } from '../../src/appliance/index.ts';
import { GatewayError } from '../../src/errors/gateway-error.ts';
import { SignInAttempts } from '../../src/session/sign-in-attempts.ts';

const CLIENTS = ['192.0.2.1', '192.0.2.2', '2001:db8:0:1::/64'] as const;
const NAMES = ['admin', 'auditor', 'operator'] as const;
const VOUCHERS = [undefined, { device: 'one' }, { device: 'two' }, 'credentials'] as const;
const LIMITS = { signInAttempts: 3, signInAttemptsPerUser: 5, signInsPerUser: 4, signInWindowMs: 1_000 };

/** `matched`: the session of the credentials is there, so that the appliance is not asked. */
type Outcome = 'right' | 'matched' | 'wrong' | 'unavailable' | 'left' | 'hung';
/** What counts as a failure. */
const FAILURES: readonly Outcome[] = ['wrong', 'left', 'hung'];

interface Try {
  readonly client: (typeof CLIENTS)[number];
  readonly name: (typeof NAMES)[number];
  readonly voucher: (typeof VOUCHERS)[number];
  readonly outcome: Outcome;
  /** Milliseconds since the try before. */
  readonly after: number;
}

const oneTry: fc.Arbitrary<Try> = fc.record({
  client: fc.constantFrom(...CLIENTS),
  name: fc.constantFrom(...NAMES),
  voucher: fc.constantFrom(undefined, ...VOUCHERS),
  outcome: fc.constantFrom<Outcome>(
    'wrong',
    'wrong',
    'wrong',
    'right',
    'right',
    'matched',
    'unavailable',
    'left',
    'hung',
  ),
  after: fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 0, max: 80 }) }, fc.constantFrom(400, 999, 1_000)),
});

/** The allowances of an attempt: which of the others count with it, which of these use it up, and how many there may be. */
function allowancesOf({ client, name, voucher }: Try): { mine: (one: Try) => boolean; most: number }[] {
  const failed = ({ outcome }: Try): boolean => FAILURES.includes(outcome);
  const successes = { mine: (one: Try) => one.outcome === 'right' && one.name === name, most: LIMITS.signInsPerUser };
  if (voucher === 'credentials') return [successes];
  if (voucher !== undefined) {
    return [
      { mine: (one) => failed(one) && one.voucher === voucher && one.name === name, most: LIMITS.signInAttempts },
      successes,
    ];
  }
  const nobody = (one: Try): boolean => failed(one) && one.voucher === undefined;
  return [
    { mine: (one) => nobody(one) && one.client === client, most: LIMITS.signInAttempts },
    { mine: (one) => nobody(one) && one.name === name, most: LIMITS.signInAttemptsPerUser },
    successes,
  ];
}

/** What the documents promise, by looking at everything that has happened. */
class Model {
  readonly #past: { readonly at: number; readonly try: Try }[] = [];

  /** How long the client has to wait; 0: it may try. */
  waitMs(now: number, next: Try): number {
    const recent = this.#past.filter(({ at }) => at > now - 1_000);
    return Math.max(
      ...allowancesOf(next).map(({ mine, most }) => {
        const counted = recent.filter((one) => mine(one.try));
        const [oldest] = counted;
        return oldest && counted.length >= most ? oldest.at + 1_000 - now : 0;
      }),
    );
  }

  happened(at: number, one: Try): void {
    this.#past.push({ at, try: one });
  }
}

function login(outcome: Outcome): Promise<string> {
  if (outcome === 'right' || outcome === 'matched') return Promise.resolve('session');
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
      fc.asyncProperty(fc.array(oneTry, { minLength: 100, maxLength: 160 }), async (tries) => {
        let now = 0;
        const attempts = new SignInAttempts({ limits: LIMITS, now: () => now, refused: () => undefined });
        const model = new Model();
        for (const one of tries) {
          now += one.after;
          let asked = 0;
          const error: unknown = await attempts
            .of(one.client)
            .attempt({ username: one.name, voucher: one.voucher }, (asks) => {
              asked += 1;
              if (one.outcome !== 'matched') asks();
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
            expect(error === undefined).toBe(['right', 'matched'].includes(one.outcome));
            model.happened(now, one);
          }
        }
      }),
      { numRuns: 300 },
    );
    expect(refusals).toBeGreaterThan(1_000);
  });

  it('at the same time neither fail nor succeed more often than the limits say, and end all', async () => {
    const script = fc.record({
      tries: fc.array(oneTry, { minLength: 5, maxLength: 60 }),
      order: fc.infiniteStream(fc.nat()),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ tries, order }) => {
        let now = 0;
        const attempts = new SignInAttempts({ limits: LIMITS, now: () => now, refused: () => undefined });
        const past: { readonly at: number; readonly try: Try }[] = [];
        /** Logins that the appliance has not answered yet. */
        const answers: (() => void)[] = [];
        let ended = 0;
        const all = tries.map((one) => {
          const { client, name: username, voucher, outcome } = one;
          const prove = async (asks: () => void): Promise<string> => {
            if (outcome !== 'matched') asks();
            await new Promise<void>((resolve) => answers.push(resolve));
            past.push({ at: now, try: one });
            return login(outcome);
          };
          return attempts
            .of(client)
            .attempt({ username, voucher }, prove)
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
        for (const { mine, most } of tries.flatMap(allowancesOf)) {
          const counted = past.filter((one) => mine(one.try));
          for (const [index, { at }] of counted.entries()) {
            const later = counted[index + most];
            if (later) expect(later.at - at).toBeGreaterThanOrEqual(1_000);
          }
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
        .attempt({ username: name }, (asks) => {
          asked += 1;
          asks();
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
    const first = gate.attempt({ username: 'admin' }, () => new Promise<void>((resolve) => (answer = resolve)));
    const controller = new AbortController();
    const { signal } = controller;
    const second = gate.attempt({ username: 'admin', signal }, () => Promise.reject(new Error('asked')));
    controller.abort();
    await expect(second).rejects.toMatchObject({ failure: 'aborted' });
    answer();
    await first;
    expect(await gate.attempt({ username: 'auditor' }, () => Promise.resolve('in'))).toBe('in');
  });
});
