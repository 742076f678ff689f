import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import type { Answer, QueryOptions } from '../support/gateway.ts';
import { AUDIT_POLICIES, codesOf, nameIn, Stage, TIME_POLICIES, until } from './stage.ts';

// Queries that are the same in everything are executed once if they come before the appliance has said anything; told from the shared GETs
// by `saved`, which counts all requests of the execution once its answer is there.

let stage: Stage;
let look: string;
beforeAll(async () => {
  stage = await Stage.start();
  look = stage.look;
});
beforeEach(() => stage.reset());
afterAll(() => stage.close());

const OWN = 'query ($id: ID!) { timePolicies { totalCount } auditPolicy(id: $id) { name } }';
const LISTS =
  '{ timePolicies { totalCount nodes { name } } auditPolicies { totalCount } backupPolicies { totalCount } }';

/** Begins a query whose first answer is held back, and another one. */
async function ask(
  first: readonly [string, QueryOptions],
  second: readonly [string, QueryOptions],
  path: string,
): Promise<{ readonly one: Promise<Answer>; readonly two: Promise<Answer> }> {
  const held = stage.gate.hold(path);
  const one = stage.gateway.query(...first);
  await held.answered;
  const two = stage.gateway.query(...second);
  return { one, two };
}

describe('a query that is asked again before the first answer', () => {
  it('is executed once, and told to all with their own ids', async () => {
    const held = stage.gate.hold(TIME_POLICIES);
    const others = Array.from({ length: 5 }, () => stage.gateway.query(LISTS, { user: 'admin' }));
    await until(() => stage.gets(TIME_POLICIES) === 1);
    await stage.joined(4);
    held.release();
    const answers = await Promise.all(others);
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.errors).toEqual([]);
    expect(new Set(answers.map(({ headers }) => headers.get('x-request-id'))).size).toBe(5);
    expect(stage.calls()).toHaveLength(3);
    expect(await stage.saved('shared')).toBe(4 * 3);
    // Each of them can be found in the log, with the requests that it has needed.
    const lines = stage.gateway.log.filter(({ msg }) => msg === 'operation').slice(-5);
    expect(lines.map(({ upstreamRequests }) => upstreamRequests)).toEqual([3, 3, 3, 3, 3]);
  });

  it('gets the errors, and what is said of odd values', async () => {
    const remove = stage.gate.appliance.faults.add({
      path: TIME_POLICIES,
      fault: { mutate: (answer) => ({ ...answer, items: ['odd', ...(answer['items'] as unknown[])] }) },
    });
    const forbidden = '{ timePolicies { totalCount nodes { name } } credentialStores { totalCount } }';
    const { one, two } = await ask([forbidden, { user: 'operator' }], [forbidden, { user: 'operator' }], TIME_POLICIES);
    await stage.joined(1);
    stage.gate.releaseAll();
    const answers = await Promise.all([one, two]);
    remove();
    for (const { errors } of answers) {
      expect(errors.map(({ extensions }) => extensions.code).toSorted()).toEqual(['FORBIDDEN', 'UPSTREAM_MALFORMED']);
    }
    expect(answers[0]?.data).toEqual(answers[1]?.data);
    const ids = answers.map(({ errors }) => [...new Set(errors.map(({ extensions }) => extensions.requestId))]);
    expect(ids).toEqual(answers.map(({ headers }) => [headers.get('x-request-id')]));
    expect(stage.gets(TIME_POLICIES)).toBe(1);
  });

  it('is not mixed up with the same query of another user, or with other variables', async () => {
    const [key = ''] = stage.gate.appliance.committed(AUDIT_POLICIES) as string[];
    stage.gate.appliance.faults.add({ path: `${AUDIT_POLICIES}/unknown`, fault: { status: 403 } });
    const variables = { id: key };
    const first = [OWN, { user: 'admin', variables }] as const;
    const { one, two } = await ask(first, [OWN, { user: 'auditor', variables }], TIME_POLICIES);
    const three = stage.gateway.query(OWN, { user: 'admin', variables: { id: 'unknown' } });
    await until(() => stage.gets(TIME_POLICIES) === 2 && stage.gets(`${AUDIT_POLICIES}/unknown`) === 1);
    stage.gate.releaseAll();
    const [own, others, refused] = await Promise.all([one, two, three]);
    expect(own.data).toMatchObject({ auditPolicy: { name: expect.any(String) as string } });
    expect(others.data).toEqual(own.data);
    expect([refused.data?.['auditPolicy'], codesOf(refused)]).toEqual([null, ['FORBIDDEN']]);
  });

  it('is executed anew once the appliance has said something', async () => {
    const held = stage.gate.hold(TIME_POLICIES);
    const one = stage.gateway.query(LISTS, { user: 'admin' });
    await held.answered;
    // The other lists have been answered and are asked for again: what they said is older than the second query.
    await until(async () => (await stage.saved('shared')) === 0 && stage.calls().length === 3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    const two = stage.gateway.query(LISTS, { user: 'admin' });
    await until(() => stage.calls().length === 5);
    held.release();
    expect((await one).data).toEqual((await two).data);
    expect(stage.gets(TIME_POLICIES)).toBe(1);
  });

  it('is executed for the others if the first client leaves', async () => {
    const held = stage.gate.hold(stage.path);
    const leaving = new AbortController();
    const gone = stage.gateway.query(look, { user: 'admin', signal: leaving.signal });
    await held.answered;
    const others = [stage.gateway.query(look, { user: 'admin' }), stage.gateway.query(look, { user: 'admin' })];
    await stage.joined(2);
    leaving.abort();
    await expect(gone).rejects.toThrow();
    const answers = await Promise.all(others);
    expect(answers.map(nameIn)).toEqual(['before', 'before']);
    expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
  });

  it('goes on if another client leaves', async () => {
    const leaving = new AbortController();
    const { one, two } = await ask(
      [look, { user: 'admin' }],
      [look, { user: 'admin', signal: leaving.signal }],
      stage.path,
    );
    await stage.joined(1);
    leaving.abort();
    await expect(two).rejects.toThrow();
    stage.gate.releaseAll();
    expect(nameIn(await one)).toBe('before');
  });

  it('is not answered with what was there before a change through the gateway', async () => {
    const held = stage.gate.hold(stage.path);
    const older = stage.gateway.query(look, { user: 'auditor' });
    await held.answered;
    await stage.gateway.query(stage.rename('after'), { user: 'admin' });
    expect(nameIn(await stage.gateway.query(look, { user: 'auditor' }))).toBe('after');
    held.release();
    expect(nameIn(await older)).toBe('before');
  });

  it('has its own deadline', async () => {
    const own = await Stage.forTest({ OPERATION_TIMEOUT_MS: '600' });
    const held = own.gate.hold(own.path);
    // The second one asks for itself when the first one has ended.
    own.gate.hold(own.path);
    const document = own.look;
    const one = own.gateway.query(document, { user: 'admin' });
    await held.answered;
    const two = own.gateway.query(document, { user: 'admin' });
    await own.joined(1);
    expect([codesOf(await one), codesOf(await two)]).toEqual([['OPERATION_TIMEOUT'], ['OPERATION_TIMEOUT']]);
  });
});
