import fc from 'fast-check';
import { getArgumentValues, getDirectiveValues } from 'graphql';

import { DEMO_PROFILES, type FaultRule } from '../../src/demo/index.ts';
import { isRecord, member } from '../../src/wire/json.ts';
import type { RandomOperation } from '../execution/operations.ts';
import type { Answer } from '../support/gateway.ts';
import { applianceFaults, canLoseOutcome, canSeemDone } from './appliance-faults.ts';
import { misfitsOf } from './conform.ts';
import { CONFIGURATION } from './documents.ts';
import { faultsOf } from './invariants.ts';
import { marked } from './marks.ts';
import { changeOf, mutationsOf, type Verb } from './mutation-writer.ts';
import { OperationFacts, type Sent } from './operation-facts.ts';
import type { State } from './state.ts';
import type { Tally } from './tally.ts';
import type { FuzzWorld } from './world.ts';

export interface MutationCase {
  readonly world: number;
  readonly operation: RandomOperation;
  readonly rules: readonly FaultRule[];
}

export function mutationCases(world: FuzzWorld): fc.Arbitrary<MutationCase> {
  return fc.record({
    world: fc.nat(DEMO_PROFILES.length - 1),
    operation: mutationsOf(world),
    rules: applianceFaults,
  });
}

/** Executes a mutation, and afterwards makes the configuration what it was. @returns what is wrong with the answer or with what was done. */
export async function checkMutation(world: FuzzWorld, given: MutationCase, tally: Tally): Promise<string[]> {
  const { compiled, gateway } = world;
  const { appliance } = gateway;
  const { operation, rules } = given;
  const sent: Sent = {
    ...operation,
    text: marked(compiled.schema, operation.text),
    variables: operation.variables[0],
  };
  const before = world.state();
  for (const rule of rules) appliance.faults.add(rule);
  const answer = await world.ask(sent);
  appliance.faults.clear();
  appliance.clearRequests();
  const after = world.state();
  const changed = world.restore(before);
  const outcome = outcomeOf(answer);
  tally.count('mutation', answer);
  tally.add(`mutation: ${outcome ?? 'no outcome'}${rules.length > 0 ? ', wrong answers' : ''}`);

  const problems = faultsOf(answer);
  const facts = OperationFacts.of(compiled.schema, sent);
  if (facts && answer.data !== undefined) problems.push(...misfitsOf(facts, answer.data));
  if (outcome === 'UNKNOWN' && !canLoseOutcome(rules)) problems.push('has an outcome that nobody knows');
  if (outcome === 'COMMITTED' && facts && isDryRun(facts)) problems.push('was no dry run');
  if (outcome === 'COMMITTED') {
    const { surplus, missing } = judgeCommit(world, facts, before, after, changed);
    problems.push(...surplus, ...(canSeemDone(rules) ? [] : missing));
  } else if (changed.length > 0 && outcome !== 'UNKNOWN')
    problems.push(`has the outcome ${outcome}, but has changed ${changed.join()}`);
  if ((outcome === 'ROLLED_BACK' || outcome === 'UNKNOWN') && answer.data !== null)
    problems.push(`has data and the outcome ${outcome}`);
  if (appliance.openTransactions() > 0) {
    problems.push('leaves a transaction open');
    appliance.expireSessions();
  }
  return problems.concat(await world.complaints());
}

/** @returns undefined if the operation had nothing to do. */
function outcomeOf({ json }: Answer): string | undefined {
  const extensions = isRecord(json) ? member(json, 'extensions') : undefined;
  const transaction = isRecord(extensions) ? extensions['transaction'] : undefined;
  const outcome = isRecord(transaction) ? transaction['outcome'] : undefined;
  return typeof outcome === 'string' ? outcome : undefined;
}

function isDryRun({ schema, operation, variables }: OperationFacts): boolean {
  const directive = schema.getDirective('transaction');
  return directive ? getDirectiveValues(directive, operation, variables)?.['dryRun'] === true : false;
}

/** What of a commit is not what the fields of the operation say. */
function judgeCommit(
  world: FuzzWorld,
  facts: OperationFacts | undefined,
  before: State,
  after: State,
  changed: readonly string[],
): { readonly surplus: readonly string[]; readonly missing: readonly string[] } {
  if (!facts) return { surplus: ['was committed although its variables are wrong'], missing: [] };
  const acknowledged = new Set<string>();
  const created = new Map<string, number>();
  const missing: string[] = [];
  for (const { path, verb, key } of changesOf(world, facts)) {
    const isAlias = key?.startsWith('@') === true;
    const object = key === undefined || isAlias ? path : `${path}/${encodeURIComponent(key)}`;
    if (verb === 'Create') created.set(path, (created.get(path) ?? 0) + 1);
    acknowledged.add(verb === 'Update' ? object : path);
    if (verb !== 'Delete') continue;
    acknowledged.add(object);
    if (isAlias) created.set(path, (created.get(path) ?? 0) - 1);
    else if (after.has(object)) missing.push(`has not deleted ${object}`);
  }
  for (const [path, number] of created) {
    const added = changed.filter((each) => each.startsWith(`${path}/`) && !before.has(each)).length;
    if (added !== number && !SECRETS.test(path)) missing.push(`has created ${added} of ${path} instead of ${number}`);
  }
  const isNew = (path: string): boolean => !before.has(path) && created.has(path.slice(0, path.lastIndexOf('/')));
  const surplus = changed.filter((path) => !acknowledged.has(path) && !isNew(path) && !SECRETS.test(path));
  return { surplus: surplus.map((path) => `has changed ${path}, too`), missing };
}

/** Objects that come and go with the ones that refer to them (protocol.md 9.1). */
const SECRETS = /^\/api\/configuration\/(?:passwords|private_keys)(?:$|\/)/;

interface Change {
  /** Address of the collection or of the single object. */
  readonly path: string;
  readonly verb: Verb;
  readonly key: string | undefined;
}

function changesOf(world: FuzzWorld, facts: OperationFacts): Change[] {
  return [...facts.rootFields().values()].flatMap(([node]): Change[] => {
    const field = node && facts.root.getFields()[node.name.value];
    const change = field && changeOf(world, field.name);
    if (!change) return [];
    const { id } = getArgumentValues(field, node, facts.variables) as { id?: string };
    const { type, path } = change.resource;
    const key = id?.startsWith(`${type}:`) ? id.slice(type.length + 1) : id;
    return [{ path: CONFIGURATION + path, verb: change.verb, key }];
  });
}
