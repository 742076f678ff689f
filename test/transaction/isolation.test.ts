import { setTimeout as wait } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES, type DemoProfile } from '../../src/demo/index.ts';
import type { Answer, QueryOptions, TestGateway } from '../support/gateway.ts';
import { outcomeOf, signIn, TIME_POLICIES, TRANSACTION, visit, World } from './world.ts';

/** Two sessions of cookies, and the one that all scripts with the same password share. */
const SESSIONS = ['cookie 1', 'cookie 2', 'script'] as const;
type Session = (typeof SESSIONS)[number];

interface Visit {
  readonly session: Session;
  readonly kind: 'query' | 'list' | 'mutation' | 'dry run' | 'refused';
  /** Milliseconds after the beginning. */
  readonly after: number;
}

const visits: fc.Arbitrary<Visit[]> = fc.array(
  fc.record({
    session: fc.constantFrom(...SESSIONS),
    kind: fc.constantFrom(
      'query' as const,
      'query' as const,
      'list' as const,
      'mutation' as const,
      'dry run' as const,
      'refused' as const,
    ),
    after: fc.integer({ min: 0, max: 12 }),
  }),
  { minLength: 3, maxLength: 12 },
);

/** The name that two objects were changed to together. */
const stem = (name: string | undefined): string => name?.split('.')[0] ?? '';

type Names = { readonly one: { name: string }; readonly two: { name: string } };

describe.each(DEMO_PROFILES)('operations at the same time on SPS %s', (profile: DemoProfile) => {
  let world: World;
  let gateway: TestGateway;
  const options = new Map<Session, QueryOptions>();
  let pair: readonly [string, string];
  let count = 0;
  beforeAll(async () => {
    world = await World.start({ profile, latencyMs: 1 });
    ({ gateway } = await visit(world, { SPS_LOCK_WAIT_MS: '10000' }));
    options.set('cookie 1', { cookie: await signIn(gateway) });
    options.set('cookie 2', { cookie: await signIn(gateway) });
    options.set('script', { user: 'admin' });
    pair = [world.order[0] ?? '', world.order[1] ?? ''];
  });
  beforeEach(async () => {
    expect(outcomeOf(await gateway.query(change('start0'), { user: 'admin' }))).toBe('COMMITTED');
    world.appliance.clearRequests();
  });
  afterAll(async () => {
    await gateway.close();
    await world.appliance.close();
  });

  /** Two objects that are always changed together: to the same name but for what makes it their own. */
  function change(name: string, directive = '', further = ''): string {
    const field = (alias: 'one' | 'two', key: string): string =>
      `${alias}: mssqlConnectionPolicyUpdate(id: "${key}", input: { name: "${name}.${alias}" }) { mssqlConnectionPolicy { name } }`;
    return `mutation ${directive} { ${field('one', pair[0])} ${field('two', pair[1])} ${further} }`;
  }

  const documentOf = ({ kind }: Visit, name: string): string => {
    if (kind === 'query') {
      return `{ one: mssqlConnectionPolicy(id: "${pair[0]}") { name } times: timePolicies { totalCount } two: mssqlConnectionPolicy(id: "${pair[1]}") { name } }`;
    }
    if (kind === 'list') return '{ mssqlConnectionPolicies { nodes { id name } } }';
    if (kind === 'dry run') return change(name, '@transaction(dryRun: true)');
    return change(name, '', kind === 'refused' ? 'bad: timePolicyDelete(id: "missing") { deletedId }' : '');
  };

  function expectWhole({ kind }: Visit, answer: Answer, possible: ReadonlySet<string>): void {
    if (kind === 'mutation' || kind === 'dry run' || kind === 'refused') return;
    expect(answer.errors).toEqual([]);
    const nodes = (answer.data?.['mssqlConnectionPolicies'] as { nodes: { id: string; name: string }[] } | undefined)
      ?.nodes;
    const data = answer.data as unknown as Names;
    const one = nodes?.find(({ id }) => id.endsWith(pair[0]))?.name ?? data.one?.name;
    const two = nodes?.find(({ id }) => id.endsWith(pair[1]))?.name ?? data.two?.name;
    expect(possible).toContain(stem(one));
    expect(possible).toContain(stem(two));
    // One request is one state of the appliance; where lists have no bodies, somebody can commit between two requests.
    if (nodes && profile !== '6.0') expect(stem(one)).toBe(stem(two));
  }

  async function run(list: readonly Visit[]): Promise<{ answers: Answer[]; names: string[] }> {
    const names = list.map(() => `name${(count += 1)}`);
    const answers = await Promise.all(
      list.map(async (one, index) => {
        await wait(one.after);
        return gateway.query(documentOf(one, names[index] ?? ''), options.get(one.session) ?? {});
      }),
    );
    return { answers, names };
  }

  /** What may be seen: what was there, and what was committed. Never what was rolled back, or a dry run. */
  function committedNames(
    list: readonly Visit[],
    answers: readonly Answer[],
    names: readonly string[],
    before: string,
  ): Set<string> {
    const committed = names.filter((_name, index) => outcomeOf(answers[index] as Answer) === 'COMMITTED');
    for (const [index, { kind }] of list.entries()) {
      const outcome = outcomeOf(answers[index] as Answer);
      if (kind === 'dry run') expect(outcome).toBe('DRY_RUN');
      if (kind === 'refused') expect(outcome).toBe('ROLLED_BACK');
    }
    return new Set([before, ...committed]);
  }

  const nameNow = (key: string): string =>
    stem((world.appliance.committed(`/api/configuration/mssql/connections/${key}`) as { name: string }).name);

  it('of several sessions show nothing that is not committed', async () => {
    await fc.assert(
      fc.asyncProperty(visits, async (list) => {
        const before = nameNow(pair[0]);
        const { answers, names } = await run(list);
        const possible = committedNames(list, answers, names, before);
        list.forEach((one, index) => expectWhole(one, answers[index] as Answer, possible));
        expect(nameNow(pair[0])).toBe(nameNow(pair[1]));
        expect(world.appliance.openTransactions()).toBe(0);
      }),
      // On 6.0 sessions wait for each other's lock.
      { numRuns: profile === '6.0' ? 6 : 25 },
    );
  });

  it('of one session never show half of a change, and change one after the other', async () => {
    await fc.assert(
      fc.asyncProperty(visits, fc.constantFrom(...SESSIONS), async (several, session) => {
        const list = several.map((one) => ({ ...one, session }));
        world.appliance.clearRequests();
        const before = nameNow(pair[0]);
        const { answers, names } = await run(list);
        const possible = committedNames(list, answers, names, before);
        for (const [index, one] of list.entries()) {
          const answer = answers[index] as Answer;
          expectWhole(one, answer, possible);
          if (one.kind === 'query') {
            const { one: first, two: second } = answer.data as unknown as Names;
            expect(stem(first.name)).toBe(stem(second.name));
          }
          // Nobody clashes with somebody of the same session.
          if (one.kind === 'mutation') expect([answer.errors, outcomeOf(answer)]).toEqual([[], 'COMMITTED']);
        }
        expectSerial();
      }),
      { numRuns: 25 },
    );
  });

  /** Between the opening and the end of a transaction there is nothing of another operation: no second opening. */
  function expectSerial(): void {
    let isOpen = false;
    for (const { method, path } of world.appliance.requests) {
      if (path !== TRANSACTION || method === 'GET') continue;
      expect(isOpen).toBe(method !== 'POST');
      isOpen = method === 'POST';
    }
    expect(isOpen).toBe(false);
  }

  it('a query of another session does not wait for a change, one of the same session does', async () => {
    const release = world.appliance.faults.add({
      method: 'GET',
      path: `${TRANSACTION}/changes`,
      times: 1,
      fault: { delayMs: 400 },
    });
    const order: string[] = [];
    const changing = gateway
      .query(change('slow', '', 'transaction { changes { type } }'), options.get('cookie 1'))
      .then((answer) => order.push(`change ${outcomeOf(answer) ?? ''}`));
    await World.until(() => world.requests('GET', `${TRANSACTION}/changes`).length === 1);
    const query = documentOf({ kind: 'query', session: 'script', after: 0 }, '');
    const nameIn = ({ data }: Answer): string => stem((data as unknown as Names).one.name);
    const same = gateway.query(query, options.get('cookie 1')).then((answer) => order.push(`same ${nameIn(answer)}`));
    const other = gateway.query(query, options.get('cookie 2')).then((answer) => order.push(`other ${nameIn(answer)}`));
    await Promise.all([changing, same, other]);
    release();
    expect(order).toEqual(['other start0', 'change COMMITTED', 'same slow']);
  });

  it('a query that reads is not overtaken by a change of its session', async () => {
    world.appliance.faults.add({ method: 'GET', path: TIME_POLICIES, times: 1, fault: { delayMs: 150 } });
    const query = documentOf({ kind: 'query', session: 'script', after: 0 }, '');
    const reading = gateway.query(query, options.get('cookie 1'));
    await World.until(() => world.requests('GET', TIME_POLICIES).length === 1);
    const changing = gateway.query(change('later'), options.get('cookie 1'));
    const { one, two } = (await reading).data as unknown as Names;
    expect([stem(one.name), stem(two.name)]).toEqual(['start0', 'start0']);
    expect(outcomeOf(await changing)).toBe('COMMITTED');
  });
});
