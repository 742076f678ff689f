import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import type { TestGateway } from '../support/gateway.ts';
import {
  codesOf,
  CONNECTIONS,
  DAYS,
  MANY_SIGN_INS,
  outcomeOf,
  quiet,
  signIn,
  TIME_POLICIES,
  TRANSACTION,
  visit,
  World,
} from './world.ts';

/** How the appliance refuses a commit that clashes (protocol.md 12.3). */
const CONFLICTS = ['semantic-error', 'conflict-409'] as const;
const cases = DEMO_PROFILES.flatMap((profile) => CONFLICTS.map((conflict) => [profile, conflict] as const));

describe.each(cases)('on SPS %s, which refuses clashes with %s', (profile, transactionConflict) => {
  let world: World;
  let gateway: TestGateway;
  let cookie: string;
  beforeAll(async () => {
    world = await World.start({ profile, transactionConflict, deleteInUse: 'refused-at-commit' });
    ({ gateway } = await visit(world, MANY_SIGN_INS));
  });
  beforeEach(async () => {
    await quiet(gateway);
    world.reset();
    world.appliance.expireSessions();
    cookie = await signIn(gateway);
    world.appliance.clearRequests();
  });
  afterAll(async () => {
    await gateway.close();
    await world.appliance.close();
  });

  const update = (alias: string, input: string, key = world.connection): string =>
    `${alias}: mssqlConnectionPolicyUpdate(id: "${key}", input: { ${input} }) { mssqlConnectionPolicy { name } }`;
  const create = (alias: string): string =>
    `${alias}: timePolicyCreate(input: { name: "${alias}", ${DAYS} }) { timePolicy { id } }`;
  const rename = (alias: string, id: string, name = alias): string =>
    `${alias}: timePolicyUpdate(id: "${id}", input: { name: "${name}" }) { timePolicy { name } }`;
  const remove = (alias: string, id: string): string => `${alias}: timePolicyDelete(id: "${id}") { deletedId }`;
  const reorder = (alias: string, ids: readonly string[]): string =>
    `${alias}: mssqlConnectionPolicyReorder(ids: ${JSON.stringify(ids)}) { mssqlConnectionPolicies { id } }`;
  const obsolete = (): string => (world.appliance.committed(TIME_POLICIES) as string[]).at(-1) ?? '';

  const touching: [string, () => string][] = [
    ['an update and an update', () => update('a', 'name: "x"') + update('b', 'name: "y"')],
    ['a create and an update', () => create('a') + rename('b', '@a')],
    ['a create and a delete', () => create('a') + remove('b', '@a')],
    ['an update and a delete', () => rename('a', obsolete()) + remove('b', obsolete())],
    [
      'a reorder and a reorder',
      () => reorder('a', world.order.toReversed()) + reorder('b', [...world.order.slice(1), world.order[0] ?? '']),
    ],
  ];

  it.for(touching)(
    '%s of one object, and a refusal for another reason: INVALID, which says why',
    async ([, fields]) => {
      const dangling = update('bad', 'policies: { auditPolicy: "nobody" }', world.order[1]);
      const { errors, json } = await gateway.query(`mutation { ${fields()} ${dangling} }`, { cookie });
      expect([
        errors.map(({ extensions, path }) => [extensions.code, extensions.retryable, path]),
        outcomeOf({ json }),
      ]).toEqual([[['INVALID', false, ['bad']]], 'ROLLED_BACK']);
      expect(errors[0]?.message).toMatch(/It says: .+/);
    },
  );

  it.for(touching)(
    '%s of one object is known to be committed when the answer to the commit is lost',
    async ([what, fields]) => {
      world.appliance.faults.add({ method: 'PUT', path: TRANSACTION, times: 1, fault: { reset: 'after' } });
      const answer = await gateway.query(
        `mutation { ${fields()} ${what.includes('create and a delete') ? update('c', 'name: "z"') : ''} }`,
        { cookie },
      );
      expect([outcomeOf(answer), codesOf(answer)]).toEqual(['COMMITTED', []]);
    },
  );

  it('an object that was created proves a lost commit, whatever became of the others', async () => {
    world.appliance.faults.add({ method: 'PUT', path: TRANSACTION, times: 1, fault: { reset: 'after' } });
    world.appliance.faults.add({ method: 'GET', path: TRANSACTION, after: 1, times: 1, fault: { delayMs: 60 } });
    const answering = gateway.query(`mutation { ${update('a', 'name: "x"')} ${create('b')} }`, { cookie });
    await World.until(() => world.requests('GET', TRANSACTION).length > 1);
    // Somebody gives the other object its old name back before the gateway looks.
    world.appliance.edit(`${CONNECTIONS}/${world.connection}`, (body: { name: string }) => ({
      ...body,
      name: 'mssql-0',
    }));
    const answer = await answering;
    expect([outcomeOf(answer), codesOf(answer)]).toEqual(['COMMITTED', []]);
  });

  if (profile === '6.0') return;

  it.each([
    ['deletes', 'by its id', () => remove('gone', obsolete())],
    ['updates', 'once', () => rename('mine', obsolete())],
    ['updates', 'twice', () => rename('mine', obsolete()) + rename('again', obsolete())],
  ])('who %s %s what somebody has changed meanwhile is told CONFLICT', async (_what, _how, fields) => {
    const key = obsolete();
    world.appliance.faults.add({ method: 'PUT', path: TRANSACTION, times: 1, fault: { delayMs: 60 } });
    const answering = gateway.query(`mutation { ${fields()} }`, { cookie });
    await World.until(() => world.requests('PUT', TRANSACTION).length > 0);
    world.appliance.edit(`${TIME_POLICIES}/${key}`, (body: { name: string }) => ({ ...body, name: 'theirs' }));
    const answer = await answering;
    expect([outcomeOf(answer), codesOf(answer)]).toEqual(['ROLLED_BACK', ['CONFLICT']]);
  });
});
