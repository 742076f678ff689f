import { expect, it } from 'vitest';

import { codesOf, CONNECTIONS, Stage, until } from './stage.ts';

const POLICIES = 600;
const ALL = `{ mssqlConnectionPolicies(first: ${POLICIES}) { nodes { name } } }`;

/** A large query that is to send {@link POLICIES} requests one by one, and what is asked for meanwhile. @returns the requests. */
async function requestsBeside(document: (stage: Stage) => string): Promise<{ calls: string[]; codes: unknown[] }> {
  const stage = await Stage.forTest({ SPS_MAX_CONNECTIONS: '1' }, { profile: '6.0', connections: POLICIES });
  const held = stage.gate.hold(stage.path);
  const large = stage.gateway.query(ALL, { user: 'admin' });
  await held.answered;
  const small = stage.gateway.query(document(stage), { user: 'operator' });
  await until(async () => (await stage.gateway.send('/metrics')).text.includes('sps_graphql_operations_in_flight 2'));
  held.release();
  const answers = await Promise.all([large, small]);
  return { calls: stage.calls(), codes: answers.map(codesOf) };
}

it('a small query does not wait until a large one has sent all of its requests', async () => {
  const { calls, codes } = await requestsBeside(() => '{ timePolicies { totalCount } }');
  expect(codes).toEqual([[], []]);
  const place = calls.indexOf('GET /api/configuration/policies/time_policies');
  expect(calls).toHaveLength(POLICIES + 2);
  // The large one has sent what is allowed to go before, and has more to send.
  expect(place).toBeGreaterThan(290);
  expect(place).toBeLessThan(POLICIES - 50);
});

it('nor does a mutation, which has locked the configuration', async () => {
  const { calls, codes } = await requestsBeside((stage) => stage.rename('renamed'));
  expect(codes).toEqual([[], []]);
  const open = calls.indexOf('POST /api/transaction');
  const commit = calls.indexOf('PUT /api/transaction');
  expect(open).toBeGreaterThan(0);
  // Every fourth request may be one of the large query, as long as the mutation has one to send.
  expect(commit).toBeLessThan(POLICIES - 50);
  expect(calls.slice(commit).filter((call) => call.startsWith(`GET ${CONNECTIONS}/`)).length).toBeGreaterThan(50);
});
