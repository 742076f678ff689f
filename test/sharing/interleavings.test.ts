import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { QueryOptions } from '../support/gateway.ts';
import { CACHED, codesOf, nameIn, outcomeOf, Stage } from './stage.ts';

/** Two users with three sessions; two of them may change the connection policy. */
const SESSIONS = ['admin', 'admin in a browser', 'auditor'] as const;
type Session = (typeof SESSIONS)[number];

const KINDS = ['look', 'look at the list', 'leave', 'commit', 'dry run'] as const;

interface Step {
  readonly kind: (typeof KINDS)[number];
  readonly session: Session;
  /** Milliseconds after the beginning of the round. */
  readonly after: number;
}

/** What happens at the same time; afterwards somebody changes the configuration at the appliance, or nobody does. */
interface Round {
  readonly steps: readonly Step[];
  readonly isEdited: boolean;
  /** Milliseconds that answers take on their way, in turn. */
  readonly delays: readonly number[];
}

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('look', ...KINDS),
  session: fc.constantFrom(...SESSIONS),
  after: fc.integer({ min: 0, max: 4 }),
});
const rounds: fc.Arbitrary<Round[]> = fc.array(
  fc.record({
    steps: fc.array(step, { minLength: 1, maxLength: 6 }),
    isEdited: fc.boolean(),
    delays: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 5 }),
  }),
  { minLength: 2, maxLength: 2 },
);

describe.each([
  ['under way', {}],
  ['as long as the hash is the same', CACHED],
  ['and asked for before they are needed', { SPS_PREFETCH: 'always' }],
])('answers that are shared %s', (_what, config) => {
  let stage: Stage;
  const options = new Map<Session, QueryOptions>();
  /** Number of the last change that was begun, and of the last one that has ended. Changes come one after the other. */
  let begun = 0;
  let ended = 0;
  let changing: Promise<unknown> = Promise.resolve();
  beforeAll(async () => {
    stage = await Stage.start(config);
    options.set('admin', { user: 'admin' });
    options.set('admin in a browser', { cookie: await stage.signIn('admin') });
    options.set('auditor', { user: 'auditor' });
    stage.renameElsewhere('change0');
  });
  afterAll(() => stage.close());

  async function look({ kind, session }: Step): Promise<void> {
    const oldest = ended;
    const document = kind === 'look' ? stage.look : '{ mssqlConnectionPolicies(first: 1) { nodes { name } } }';
    const answer = await stage.gateway.query(document, options.get(session));
    expect(codesOf(answer)).toEqual([]);
    const list = answer.data?.['mssqlConnectionPolicies'] as { nodes: { name: string }[] } | undefined;
    const seen = Number(String(list?.nodes[0]?.name ?? nameIn(answer)).replace('change', ''));
    // What had ended before the operation began is seen, and nothing that was not there.
    expect(seen).toBeGreaterThanOrEqual(oldest);
    expect(seen).toBeLessThanOrEqual(begun);
  }

  /** Asks, and does not wait for the answer; others may wait for the same one. */
  async function leave({ session }: Step): Promise<void> {
    const controller = new AbortController();
    const asking = stage.gateway.query(stage.look, { ...options.get(session), signal: controller.signal });
    setTimeout(() => controller.abort(), 2);
    await asking.catch(() => undefined);
  }

  async function change({ kind, session }: Step): Promise<void> {
    const visitor = options.get(session === 'auditor' ? 'admin' : session);
    if (kind === 'dry run') {
      const mutation = stage.rename('change999999', '@transaction(dryRun: true)');
      expect(outcomeOf(await stage.gateway.query(mutation, visitor))).toBe('DRY_RUN');
      return;
    }
    begun += 1;
    expect(outcomeOf(await stage.gateway.query(stage.rename(`change${begun}`), visitor))).toBe('COMMITTED');
    ended = begun;
  }

  async function play({ steps, isEdited, delays }: Round): Promise<void> {
    let turn = 0;
    stage.gate.delayMs = () => delays[(turn += 1) % delays.length] ?? 0;
    await Promise.all(
      steps.map(async (one) => {
        await wait(one.after);
        if (one.kind === 'look' || one.kind === 'look at the list') await look(one);
        else if (one.kind === 'leave') await leave(one);
        else await (changing = changing.then(() => change(one)));
      }),
    );
    if (!isEdited) return;
    begun += 1;
    stage.renameElsewhere(`change${begun}`);
    ended = begun;
  }

  it('are never older than the last change that had ended when the operation began', async () => {
    await fc.assert(
      fc.asyncProperty(rounds, async (list) => {
        for (const round of list) await play(round);
        await Promise.all(SESSIONS.map((session) => look({ kind: 'look', session, after: 0 })));
        expect(stage.gate.appliance.openTransactions()).toBe(0);
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(await stage.saved('shared')).toBeGreaterThan(0);
    if (config === CACHED) expect(await stage.saved('cached')).toBeGreaterThan(0);
  });
});
