import { parsed, type Answer } from './connection.ts';
import {
  creation,
  deletion,
  inputOf,
  renaming,
  reordering,
  replacement,
  settleDone,
  settleUndone,
  type Effect,
} from './effects.ts';
import { type Expected } from './expectation.ts';
import { excusesChange, judge, type Field, type Step } from './field.ts';
import type { OwnPolicy, Person } from './person.ts';
import { shuffled } from './random.ts';
import { keysOf } from './world.ts';

/** A mutation, what it does, and what must be in its answer when it has been done. */
interface Change {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly effects: readonly Effect[];
  readonly data: Expected;
  /** Code of the error with which it must fail; undefined: it must not. */
  readonly refusal?: string;
}

/** Time policies that one person has at most; who has more deletes before anything else is created. */
const MOST_POLICIES = 4;
/** Milliseconds after which those leave who do not wait for their answer, at most. */
const LEAVE_MS = 40;

const CREATE = `created: timePolicyCreate(input: $created) { timePolicy { name mon } }`;

/** The mutations of the load; each person changes only what is the person's own. */
export function changingSteps(field: Field): readonly Step[] {
  const { world } = field;
  const hasPolicy = ({ user, policies }: Person): boolean => user === 'admin' && policies.length > 0;
  const newPolicy = (person: Person): Pick<OwnPolicy, 'name' | 'hour'> => ({
    name: person.newName(),
    hour: Math.floor(person.random() * 23),
  });
  const create = (person: Person): Change => {
    const policy = newPolicy(person);
    return {
      query: `mutation ($created: TimePolicyCreateInput!) @transaction(message: "soak") { ${CREATE} }`,
      variables: { created: inputOf(policy) },
      effects: [creation(world, person, policy)],
      data: { created: { timePolicy: { name: policy.name, mon: [[`${policy.hour}:00`, '23:59']] } } },
    };
  };
  /** Three objects in one transaction: all of it or nothing. */
  const several = (person: Person): Change => {
    const [old, gone] = person.policies as [OwnPolicy, OwnPolicy];
    const policy = newPolicy(person);
    const after = { ...newPolicy(person), key: old.key };
    return {
      query: `mutation ($created: TimePolicyCreateInput!, $id: ID!, $updated: TimePolicyUpdateInput!, $gone: ID!) {
        ${CREATE}
        updated: timePolicyUpdate(id: $id, input: $updated) { timePolicy { id name } }
        deleted: timePolicyDelete(id: $gone) { deletedId }
      }`,
      variables: { created: inputOf(policy), id: old.key, updated: inputOf(after), gone: gone.key },
      effects: [creation(world, person, policy), replacement(world, person, old, after), deletion(world, person, gone)],
      data: {
        created: { timePolicy: { name: policy.name, mon: [[`${policy.hour}:00`, '23:59']] } },
        updated: { timePolicy: { id: `TimePolicy:${old.key}`, name: after.name } },
        deleted: { deletedId: `TimePolicy:${gone.key}` },
      },
    };
  };
  const remove = (person: Person): Change => {
    const policy = person.policies[0] as OwnPolicy;
    return {
      query: 'mutation ($id: ID!) { timePolicyDelete(id: $id) { deletedId } }',
      variables: { id: policy.key },
      effects: [deletion(world, person, policy)],
      data: { timePolicyDelete: { deletedId: `TimePolicy:${policy.key}` } },
    };
  };
  const failing = (person: Person): Change => {
    const policy = newPolicy(person);
    return {
      query: `mutation ($created: TimePolicyCreateInput!) { ${CREATE} timePolicyDelete(id: "missing") { deletedId } }`,
      variables: { created: inputOf(policy) },
      effects: [creation(world, person, policy)],
      data: null,
      refusal: 'NOT_FOUND',
    };
  };
  const late = (person: Person): Change => {
    const policy = person.policies[0] as OwnPolicy;
    const after = { ...newPolicy(person), key: policy.key };
    return {
      query: `mutation ($id: ID!, $updated: TimePolicyUpdateInput!) {
        timePolicyUpdate(id: $id, ifVersion: "of long ago", input: $updated) { timePolicy { id } } }`,
      variables: { id: policy.key, updated: inputOf(after) },
      effects: [replacement(world, person, policy, after)],
      data: null,
      refusal: 'CONFLICT',
    };
  };
  const forbidden = (person: Person): Change => {
    const policy = newPolicy(person);
    return {
      query: `mutation ($created: TimePolicyCreateInput!) { ${CREATE} }`,
      variables: { created: inputOf(policy) },
      effects: [creation(world, person, policy)],
      data: null,
      refusal: 'FORBIDDEN',
    };
  };
  const rename = (person: Person): Change => {
    const key = person.connectionKey ?? '';
    const name = person.newName();
    return {
      query: `mutation ($id: ID!, $name: String) {
        mssqlConnectionPolicyUpdate(id: $id, input: { name: $name }) { mssqlConnectionPolicy { key name } } }`,
      variables: { id: key, name },
      effects: [renaming(world, key, name)],
      data: { mssqlConnectionPolicyUpdate: { mssqlConnectionPolicy: { key, name } } },
    };
  };
  const reorder = (person: Person): Change => {
    const keys = shuffled(person.random, keysOf(world.order.value));
    return {
      query: 'mutation ($ids: [ID!]!) { rdpConnectionPolicyReorder(ids: $ids) { rdpConnectionPolicies { key } } }',
      variables: { ids: keys },
      effects: [reordering(world, keys)],
      data: { rdpConnectionPolicyReorder: { rdpConnectionPolicies: keys.map((key) => ({ key })) } },
    };
  };
  const suits = (test: (person: Person) => boolean): Step['suits'] => test;
  const mayCreate = suits(({ user, policies }) => user === 'admin' && policies.length < MOST_POLICIES);
  const hasTwo = suits(({ user, policies }) => user === 'admin' && policies.length > 1);
  const step = (name: string, weight: number, test: Step['suits'], make: (person: Person) => Change): Step => ({
    name,
    weight,
    suits: test,
    run: (person) => carryOut(field, name, person, make(person)),
  });
  return [
    step('create', 3, mayCreate, create),
    step('create, update, delete', 2, hasTwo, several),
    step('delete', 2, hasPolicy, remove),
    step('failing mutation', 1, ({ user }) => user === 'admin', failing),
    step('outdated version', 0.5, hasPolicy, late),
    step('forbidden mutation', 0.5, ({ user }) => user !== 'admin', forbidden),
    step('rename', 2, ({ connectionKey }) => connectionKey !== undefined, rename),
    // One person alone: two orders of the same collection would be a clash, as it should be.
    step('reorder', 6, ({ index }) => index === 0, reorder),
    {
      name: 'leave a mutation',
      weight: 0.5,
      suits: hasTwo,
      run: (person) => leave(field, person, several(person)),
    },
  ];
}

/** Sends a mutation and looks at the appliance whether its answer is the truth. */
async function carryOut(field: Field, name: string, person: Person, change: Change): Promise<void> {
  const { ledger } = field;
  const { query, variables, effects } = change;
  const { signedInAt } = person;
  const from = performance.now();
  const park = (): void =>
    void field.parked.push({ what: `${name} of ${person.index}`, since: performance.now(), effects });
  let answer: Answer;
  try {
    answer = await person.ask({ query, variables });
  } catch (error) {
    ledger.mistake(`${name}: no answer: ${String(error)}`);
    park();
    return;
  }
  ledger.done(name, answer.ms);
  const outcome = answer.status === 200 ? parsed(answer).extensions?.transaction?.outcome : undefined;
  ledger.ended(outcome ?? 'none');
  const say = (mistake: string | undefined): void => {
    if (mistake !== undefined)
      ledger.mistake(`${name} (${field.weather.name}): ${mistake}\n    ${answer.text.slice(0, 400)}`);
  };
  const excused = excusesChange(field, signedInAt, from);
  if (outcome === 'COMMITTED') {
    // What a payload shows is read: trouble costs its field, and says nothing of what was committed.
    const expected = change.refusal === undefined ? change.data : 'a refusal';
    if (judge(field, name, answer, { status: 200, data: expected }, excused)) say(mistakeInDone(answer));
    say(settleDone(effects));
    return;
  }
  const isOperation = judge(field, name, answer, { status: 200 }, excused);
  const { data, errors } = isOperation ? parsed(answer) : {};
  say(isOperation ? mistakeInRefusal(data, errors?.[0]?.extensions?.code, change.refusal, excused) : undefined);
  if (outcome === 'UNKNOWN') park();
  // An appliance that has lost the transaction with the session has nothing of it, whatever was being asked.
  else if (outcome === 'ROLLED_BACK' || outcome === undefined) say(settleUndone(effects));
  else say(`outcome ${outcome}`);
}

/** Errors of a committed mutation are inside the payloads; the payloads themselves are there. @returns what is wrong; undefined: nothing */
function mistakeInDone(answer: Answer): string | undefined {
  const { data, errors = [] } = parsed(answer);
  const outside = errors.find(({ path = [] }) => path.length < 2);
  if (outside) return `committed, and ${outside.extensions?.code ?? 'no code'} outside of a payload`;
  return Object.values(data ?? {}).includes(null) ? 'committed without a payload' : undefined;
}

/** The answer to a mutation that was not committed has nothing in it but the reason. @returns what is wrong; undefined: nothing */
function mistakeInRefusal(
  data: unknown,
  code: string | undefined,
  refusal: string | undefined,
  excused: (code: string) => boolean,
): string | undefined {
  if (data != null) return 'data without a commit';
  if (code === undefined) return 'neither data nor an error';
  return code === refusal || excused(code) ? undefined : `${code} instead of ${refusal ?? 'a commit'}`;
}

/** Sends a mutation and leaves before the answer is there; what became of it is looked at later. */
async function leave(field: Field, person: Person, { query, variables, effects }: Change): Promise<void> {
  const signal = AbortSignal.timeout(1 + Math.floor(person.random() * LEAVE_MS));
  try {
    await person.ask({ query, variables }, signal);
  } catch {
    field.ledger.done('leave a mutation', undefined);
  }
  field.parked.push({ what: `left by ${person.index}`, since: performance.now(), effects });
}
