import { isDeepStrictEqual } from 'node:util';

import type { Proposal } from './register.ts';
import type { OwnPolicy, Person } from './person.ts';
import { CONNECTIONS, keysOf, orderOf, RDP_CONNECTIONS, TIME_POLICIES, type World } from './world.ts';

/** What one change does: how the appliance looks if it was carried out, and if not. */
export interface Effect {
  readonly what: string;
  readonly isDone: () => boolean;
  readonly isUndone: () => boolean;
  /** For those who read. */
  readonly proposals: readonly Proposal[];
  /** For the person whose object it is. */
  readonly settle: (outcome: 'done' | 'undone') => void;
}

/** The changes of one operation, of which nobody knows yet whether they were carried out. */
export interface Parked {
  readonly what: string;
  readonly since: number;
  readonly effects: readonly Effect[];
}

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/** The body of a time policy as the appliance must have it. */
function bodyOf({ name, hour }: Pick<OwnPolicy, 'name' | 'hour'>): Record<string, unknown> {
  return { name, ...Object.fromEntries(DAYS.map((day) => [day, intervals(hour)])) };
}

function intervals(hour: number): [string, string][] {
  return [[`${hour}:00`, '23:59']];
}

/** The same as an input. */
export function inputOf({ name, hour }: Pick<OwnPolicy, 'name' | 'hour'>): Record<string, unknown> {
  return { name, ...Object.fromEntries(DAYS.map((day) => [day.toLowerCase(), intervals(hour)])) };
}

function isAt(world: World, { key, ...policy }: OwnPolicy): boolean {
  return isDeepStrictEqual(world.bodyAt(`${TIME_POLICIES}/${key}`), bodyOf(policy));
}

/** A time policy comes. Its key is not known before. */
export function creation(world: World, person: Person, policy: Pick<OwnPolicy, 'name' | 'hour'>): Effect {
  const keyOf = (): string | undefined =>
    world.keysAt(TIME_POLICIES).findLast((key) => world.nameAt(`${TIME_POLICIES}/${key}`) === policy.name);
  return {
    what: `create ${policy.name}`,
    isDone: () => isAt(world, { ...policy, key: keyOf() ?? '' }),
    isUndone: () => keyOf() === undefined,
    proposals: [world.proposePolicy(policy.name, true)],
    settle: (outcome) => {
      if (outcome === 'done') person.policies.push({ ...policy, key: keyOf() ?? '' });
    },
  };
}

/** A time policy gets another name and other hours. It is the person's again when the outcome is known. */
export function replacement(world: World, person: Person, before: OwnPolicy, after: OwnPolicy): Effect {
  take(person, before);
  return {
    what: `update ${before.name} to ${after.name}`,
    isDone: () => isAt(world, after),
    isUndone: () => isAt(world, before),
    proposals: [world.proposePolicy(before.name, false), world.proposePolicy(after.name, true)],
    settle: (outcome) => person.policies.push(outcome === 'done' ? after : before),
  };
}

/** A time policy goes. */
export function deletion(world: World, person: Person, policy: OwnPolicy): Effect {
  take(person, policy);
  return {
    what: `delete ${policy.name}`,
    isDone: () => world.bodyAt(`${TIME_POLICIES}/${policy.key}`) === undefined,
    isUndone: () => isAt(world, policy),
    proposals: [world.proposePolicy(policy.name, false)],
    settle: (outcome) => {
      if (outcome === 'undone') person.policies.push(policy);
    },
  };
}

/** A connection policy gets another name; all else in it stays as it is. */
export function renaming(world: World, key: string, name: string): Effect {
  const path = `${CONNECTIONS}/${key}`;
  const before = world.bodyAt(path);
  const register = world.names.get(key);
  return {
    what: `rename ${key} to ${name}`,
    isDone: () => isDeepStrictEqual(world.bodyAt(path), { ...before, name }),
    isUndone: () => isDeepStrictEqual(world.bodyAt(path), before),
    proposals: register ? [register.propose(name)] : [],
    settle: () => undefined,
  };
}

/** The RDP connection policies get another order. */
export function reordering(world: World, keys: readonly string[]): Effect {
  const before = keysOf(world.order.value);
  return {
    what: `order ${keys.join()}`,
    isDone: () => isDeepStrictEqual(world.keysAt(RDP_CONNECTIONS), keys),
    isUndone: () => isDeepStrictEqual(world.keysAt(RDP_CONNECTIONS), before),
    proposals: [world.order.propose(orderOf(keys))],
    settle: () => undefined,
  };
}

function take(person: Person, policy: OwnPolicy): void {
  person.policies.splice(person.policies.indexOf(policy), 1);
}

/** All of an operation was carried out, or must have been. @returns what is wrong; undefined: nothing. */
export function settleDone(effects: readonly Effect[]): string | undefined {
  const missing = effects.filter(({ isDone }) => !isDone());
  for (const { proposals, settle } of effects) {
    for (const proposal of proposals) proposal.commit();
    settle('done');
  }
  return missing.length === 0
    ? undefined
    : `acknowledged, but not there: ${missing.map(({ what }) => what).join(', ')}`;
}

/** Nothing of an operation was carried out, or may have been. @returns what is wrong; undefined: nothing. */
export function settleUndone(effects: readonly Effect[]): string | undefined {
  const there = effects.filter(({ isUndone }) => !isUndone());
  const seen = effects.filter(({ proposals }) => proposals.map((proposal) => proposal.rollBack()).includes('seen'));
  for (const { settle } of effects) settle('undone');
  if (there.length > 0) return `refused, but there: ${there.map(({ what }) => what).join(', ')}`;
  return seen.length === 0 ? undefined : `never committed, but read: ${seen.map(({ what }) => what).join(', ')}`;
}

/** Looks what became of an operation whose outcome nobody knows: all of it, or nothing. */
export function settleByLooking({ effects }: Parked): string | undefined {
  if (effects.every(({ isDone }) => isDone())) return settleDone(effects);
  if (effects.every(({ isUndone }) => isUndone())) return settleUndone(effects);
  const part = effects.map(
    ({ what, isDone, isUndone }) => `${what}: ${isDone() ? 'done' : isUndone() ? 'undone' : 'neither'}`,
  );
  settleUndone(effects);
  return `carried out in part: ${part.join(', ')}`;
}
