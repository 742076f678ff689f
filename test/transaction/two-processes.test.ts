import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { seeded } from '../soak/random.ts';
import { startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import {
  codesOf,
  CONNECTIONS,
  DAYS,
  MANY_SIGN_INS,
  outcomeOf,
  SHORT_TIMING,
  signIn,
  TIME_POLICIES,
  TRANSACTION,
  World,
} from './world.ts';

const NAMES = '{ timePolicies { nodes { name } } mssqlConnectionPolicies { nodes { name } } }';

describe.each(DEMO_PROFILES)('two gateways with one cookie on SPS %s', (profile) => {
  let world: World;
  let one: TestGateway;
  let other: TestGateway;
  let cookie: string;
  beforeAll(async () => {
    world = await World.start({ profile });
    const options = { appliance: world.appliance, timing: SHORT_TIMING };
    const config = { SPS_LOCK_WAIT_MS: '0', ...MANY_SIGN_INS };
    one = await startTestGateway({ ...options, config });
    other = await startTestGateway({ ...options, config: { ...config, SPS_CACHE: 'config-hash' } });
  });
  beforeEach(async () => {
    world.reset();
    world.appliance.expireSessions();
    cookie = await signIn(one);
  });
  afterAll(async () => {
    await one.close();
    await other.close();
    await world.appliance.close();
  });

  const create = (names: readonly string[], further = '', directive = ''): string => {
    const fields = names.map(
      (name, index) => `f${index}: timePolicyCreate(input: { name: "${name}", ${DAYS} }) { timePolicy { id } }`,
    );
    return `mutation ${directive} { ${fields.join('\n')} ${further} }`;
  };

  const committed = (): string[] =>
    (world.appliance.committed(TIME_POLICIES) as string[]).map(
      (key) => (world.appliance.committed(`${TIME_POLICIES}/${key}`) as { name: string }).name,
    );

  /** Whether what an answer says of the policies is so. */
  const isTrue = (answer: Answer, names: readonly string[], others: 'refused' | 'good' = 'good'): boolean => {
    const there = committed().filter((name) => names.includes(name)).length;
    const outcome = outcomeOf(answer);
    // Two writers share one transaction: one that is refused takes back what the other has done so far. Only one writer at a time cures that.
    if (outcome === 'COMMITTED') return there === names.length || others === 'refused';
    return outcome === 'UNKNOWN' || there === 0;
  };

  it('tell the truth about mutations at the same time, whatever comes first', async () => {
    const random = seeded(4);
    for (let round = 0; round < 30; round += 1) {
      world.reset();
      for (const [method, path] of [
        ['POST', TRANSACTION],
        ['POST', TIME_POLICIES],
        ['PUT', TRANSACTION],
      ] as const) {
        const delayMs = Math.floor(random() * 12);
        world.appliance.faults.add({ method, path, times: 1, after: Math.floor(random() * 3), fault: { delayMs } });
      }
      const refused = 'bad: timePolicyDelete(id: "missing") { deletedId }';
      const [first, second] = [
        [`a${round}`, `b${round}`],
        [`c${round}`, `d${round}`, `e${round}`],
      ];
      const answers = await Promise.all([
        one.query(create(first), { cookie }),
        other.query(create(second, random() < 0.3 ? refused : ''), { cookie }),
      ]);
      const isRefused = answers[1].text.includes('NOT_FOUND');
      const told = answers.map((answer) => [outcomeOf(answer), codesOf(answer)]);
      expect([isTrue(answers[0], first, isRefused ? 'refused' : 'good'), isTrue(answers[1], second), told]).toEqual([
        true,
        true,
        told,
      ]);
      await one.query('mutation { transactionDiscard { discarded } }', { cookie });
    }
  });

  it('a commit that is refused because the other has ended the transaction is told as what it is', async () => {
    // Both have found no transaction, and have opened it: it is one and the same.
    world.appliance.faults.add({ method: 'POST', path: TRANSACTION, times: 1, fault: { delayMs: 60 } });
    world.appliance.faults.add({ method: 'PUT', path: TRANSACTION, times: 1, fault: { delayMs: 100 } });
    const first = one.query(create(['a']), { cookie });
    await World.until(() => world.requests('POST', TRANSACTION).length === 1);
    const answers = await Promise.all([first, other.query(create(['b']), { cookie })]);
    expect(answers.map((answer, index) => isTrue(answer, [index === 0 ? 'a' : 'b']))).toEqual([true, true]);
  });

  it('show nothing of a dry run of each other', async () => {
    const preview = create(
      ['only-a-preview'],
      `renamed: mssqlConnectionPolicyUpdate(id: "${world.connection}", input: { name: "only-a-preview" }) { mssqlConnectionPolicy { name } }`,
      '@transaction(dryRun: true)',
    );
    world.appliance.faults.add({
      method: 'PUT',
      path: new RegExp(`^${CONNECTIONS}/`),
      times: 1,
      fault: { delayMs: 150 },
    });
    const previewing = one.query(preview, { cookie });
    await World.until(() => world.requests('PUT', new RegExp(`^${CONNECTIONS}/`)).length === 1);
    const during = await other.query(NAMES, { cookie });
    expect([codesOf(during), during.data]).toEqual([
      ['TRANSACTION_IN_PROGRESS', 'TRANSACTION_IN_PROGRESS'],
      { timePolicies: null, mssqlConnectionPolicies: null },
    ]);
    expect(outcomeOf(await previewing)).toBe('DRY_RUN');
    const after = await other.query(NAMES, { cookie });
    expect([after.errors, after.text.includes('preview')]).toEqual([[], false]);
    // What is kept now is what is committed.
    const kept = await other.query(NAMES, { cookie });
    expect([kept.errors, kept.text]).toEqual([[], after.text]);
  });
});
