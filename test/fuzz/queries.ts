import fc from 'fast-check';

import { DEMO_PROFILES } from '../../src/demo/index.ts';
import { operationsOf, type RandomOperation } from '../execution/operations.ts';
import { Tape } from '../execution/tape.ts';
import { argumentValues } from '../execution/values.ts';
import { Comparison } from './compare.ts';
import { misfitsOf } from './conform.ts';
import { DamageMaker } from './damage.ts';
import { rulesOf, type Damage } from './edits.ts';
import { faultsOf } from './invariants.ts';
import { marked } from './marks.ts';
import { OperationFacts, type Sent } from './operation-facts.ts';
import { Places } from './places.ts';
import type { Tally } from './tally.ts';
import type { FuzzWorld } from './world.ts';

/** A query with what decides about the damage. */
export interface QueryCase {
  readonly world: number;
  readonly operation: RandomOperation;
  readonly damage: readonly number[];
  /** One damage, of which every consequence is judged, or several, of which only the form of the answer is. */
  readonly damages: number;
}

/** @param world of which the operations know ids and cursors. */
export function queryCases({ compiled, corpus }: FuzzWorld): fc.Arbitrary<QueryCase> {
  const values = argumentValues(compiled.model, corpus);
  const limits = { maxDepth: 6, maxRoots: 4, maxSelections: 22 };
  return fc.record({
    world: fc.nat(DEMO_PROFILES.length - 1),
    operation: operationsOf(compiled.schema, { values, last: 'name', ...limits }),
    damage: fc.array(fc.noBias(fc.nat(9_999)), { minLength: 12, maxLength: 40, size: 'max' }),
    damages: fc.constantFrom(1, 1, 1, 5),
  });
}

/** Executes a query without and with damage. @returns what is wrong with the answers. */
export async function checkQuery(world: FuzzWorld, given: QueryCase, tally: Tally): Promise<string[]> {
  const { operation } = given;
  const { schema, model } = world.compiled;
  const sent: Sent = { ...operation, text: marked(schema, operation.text), variables: operation.variables[0] };
  world.takeReads();
  const before = await world.ask(sent);
  const reads = world.takeReads();
  const facts = OperationFacts.of(schema, sent);
  tally.count('operation', before);
  const problems = faultsOf(before);
  if (problems.length > 0 || !facts || before.data == null)
    return problems.concat(await world.complaints()).map((problem) => `Undamaged: ${problem}`);
  problems.push(...misfitsOf(facts, before.data));

  await world.learn(reads);
  const place = new Places(model, world.documents, facts).of(before.data);
  const answers = (path: string): string | undefined => world.textAt(path);
  const maker = new DamageMaker(world.documents, answers, new Tape([given.damage]), place, reads);
  const damages: Damage[] = [];
  for (let left = given.damages; left > 0; left -= 1) {
    const damage = maker.next();
    if (damage) damages.push(damage);
  }
  const removals = rulesOf(damages, answers).map((rule) => world.gateway.appliance.faults.add(rule));
  if (removals.length === 0) return problems;
  const after = await world.ask(sent);
  for (const remove of removals) remove();
  tally.count('damaged', after);
  if (before.text !== after.text) tally.add('damaged: another answer');

  const [only] = damages;
  problems.push(...faultsOf(after), ...misfitsOf(facts, after.data ?? null));
  if (only && damages.length === 1) {
    problems.push(...new Comparison(only.damaged).differences(place, before, after));
  }
  const says = damages.map((damage) => damage.says).join('; ');
  return problems.concat(await world.complaints()).map((problem) => `With ${says}: ${problem}`);
}
