import fc from 'fast-check';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { operationsOf, type RandomOperation } from '../execution/operations.ts';
import { Tape } from '../execution/tape.ts';
import { argumentValues } from '../execution/values.ts';
import type { Answer } from '../support/gateway.ts';
import { brokenRequest } from './broken-requests.ts';
import { faultsOf } from './invariants.ts';
import { mutationsOf } from './mutation-writer.ts';
import type { Tally } from './tally.ts';
import type { FuzzWorld } from './world.ts';

/** A valid operation with what decides how it is broken. */
export interface BrokenCase {
  readonly world: number;
  readonly operation: RandomOperation;
  readonly tape: readonly number[];
}

export function brokenCases(world: FuzzWorld): fc.Arbitrary<BrokenCase> {
  const { compiled, corpus } = world;
  const values = argumentValues(compiled.model, corpus);
  const limits = { maxDepth: 4, maxRoots: 3, maxSelections: 8 };
  const queries = operationsOf(compiled.schema, { values, last: 'name', ...limits });
  return fc.record({
    world: fc.nat(DEMO_PROFILES.length - 1),
    operation: fc.oneof({ weight: 3, arbitrary: queries }, { weight: 1, arbitrary: mutationsOf(world) }),
    tape: fc.array(fc.noBias(fc.nat(9_999)), { minLength: 8, maxLength: 30, size: 'max' }),
  });
}

/** Sends a request that is wrong in its text, its variables or its form. @returns what is wrong with the answer. */
export async function checkBroken(world: FuzzWorld, given: BrokenCase, tally: Tally): Promise<string[]> {
  const { appliance } = world.gateway;
  const request = brokenRequest(given.operation, new Tape([given.tape]));
  const before = world.state();
  appliance.clearRequests();
  const answer = await world.gateway.send(request.path, request.init);
  const calls = appliance.requests.map(({ method, path }) => `${method} ${path}`);
  appliance.clearRequests();
  tally.count('broken', answer);
  world.restore(before);
  const problems = faultsOf(answer);
  // A session for Basic credentials is all that a request may cost before anybody has looked at it.
  const surplus = calls.filter((call) => call !== 'GET /api/authentication');
  if (wasRefused(answer)) problems.push(...surplus.map((call) => `has cost the appliance ${call}`));
  if (appliance.openTransactions() > 0) problems.push('leaves a transaction open');
  const complaints = problems.concat(await world.complaints());
  return complaints.map((problem) => `To ${JSON.stringify(request.init.body)?.slice(0, 600)}: ${problem}`);
}

function wasRefused({ status, data }: Answer): boolean {
  return status !== 200 && data === undefined;
}
