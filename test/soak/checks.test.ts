import { describe, expect, onTestFinished, test } from 'vitest';

import { creation, settleByLooking, settleDone, settleUndone } from './effects.ts';
import { mistakeIn, Refusal, WhileSignedIn } from './expectation.ts';
import { Person } from './person.ts';
import { Register } from './register.ts';
import { slope } from './statistics.ts';
import { CONNECTIONS, TIME_POLICIES, World } from './world.ts';

// A load that finds nothing wrong says something only if its checks can find something.
const nothing = (): boolean => false;
const unavailable = (code: string): boolean => code === 'UPSTREAM_UNAVAILABLE';
const error = (code: string, ...path: (string | number)[]) => ({ message: 'x', path, extensions: { code } });

describe('what readers may see', () => {
  test('before a change was sent: the old value; while it is under way: either; after it: the new one', () => {
    const register = new Register('old');
    const before = performance.now();
    expect(register.permits('new', before)).toBe(false);
    const change = register.propose('new');
    const meanwhile = performance.now();
    expect([register.permits('old', meanwhile), register.permits('new', meanwhile)]).toEqual([true, true]);
    change.commit();
    const after = performance.now() + 1;
    expect([register.permits('old', after), register.permits('new', after)]).toEqual([false, true]);
    expect(register.permits('old', before)).toBe(true);
    expect(register.value).toBe('new');
  });

  test('what was refused: never', () => {
    const register = new Register('old');
    const unread = register.propose('one');
    expect(unread.rollBack()).toBe('unseen');
    const read = register.propose('two');
    expect(register.permits('two', performance.now())).toBe(true);
    expect(read.rollBack()).toBe('seen');
    expect(register.permits('two', performance.now())).toBe(false);
    expect(register.value).toBe('old');
  });
});

describe('comparing an answer', () => {
  test.each([
    ['another value', { a: 1 }, { a: 2 }],
    ['a missing member', { a: 1, b: 1 }, { a: 1 }],
    ['a surplus member', { a: 1 }, { a: 1, b: 1 }],
    ['a shorter list', { a: [1, 2] }, { a: [1] }],
    ['null without an error', { a: { b: 1 } }, { a: null }],
    ['a value that is refused', { a: new Refusal('FORBIDDEN') }, { a: 1 }],
    ['a test that fails', { a: () => 'wrong' }, { a: 1 }],
    ['nobody, where somebody is signed in', { a: new WhileSignedIn(1) }, { a: null }],
  ])('finds %s', (_name, expected, data) => {
    expect(mistakeIn({ data }, expected, nothing)).toBeTypeOf('string');
  });

  test('finds errors that nobody has asked for, also beside right data', () => {
    expect(
      mistakeIn({ data: { a: 1 }, errors: [error('INTERNAL_SERVER_ERROR', 'a')] }, { a: 1 }, unavailable),
    ).toContain('INTERNAL');
    expect(
      mistakeIn({ data: { a: null }, errors: [error('NOT_FOUND', 'a')] }, { a: new Refusal('FORBIDDEN') }, nothing),
    ).toContain('NOT_FOUND');
  });

  test('takes null for what a tolerated error explains, and for nothing else', () => {
    const errors = [error('UPSTREAM_UNAVAILABLE', 'list', 1, 'name')];
    const expected = { list: [{ name: 'one' }, { name: 'two' }] };
    expect(mistakeIn({ data: { list: [{ name: 'one' }, null] }, errors }, expected, unavailable)).toBeUndefined();
    expect(mistakeIn({ data: { list: null }, errors }, expected, unavailable)).toBeUndefined();
    expect(mistakeIn({ data: { list: [null, { name: 'two' }] }, errors }, expected, unavailable)).toBeTypeOf('string');
    expect(mistakeIn({ data: { list: [{ name: 'ONE' }, null] }, errors }, expected, unavailable)).toBeTypeOf('string');
  });
});

describe('looking at the appliance', () => {
  const start = async (): Promise<{ world: World; person: Person; create: (name: string) => void }> => {
    const world = await World.start({ connections: 2 });
    onTestFinished(() => world.close());
    const person = new Person(0, 'http://127.0.0.1:1', undefined, () => 0);
    onTestFinished(() => person.leave());
    const days = Object.fromEntries(
      ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].map((day) => [day, [['7:00', '23:59']]]),
    );
    const create = (name: string): void =>
      world.appliance.edit(`${TIME_POLICIES}/key-${name}`, () => ({ name, ...days }));
    return { world, person, create };
  };

  test('finds what was acknowledged and is not there, what was refused and is, and what was done in part', async () => {
    const { world, person, create } = await start();
    const effect = (name: string, hour = 7) => creation(world, person, { name, hour });
    expect(settleDone([effect('lost')])).toContain('not there');
    create('kept');
    expect(settleUndone([effect('kept')])).toContain('but there');
    create('half');
    const parked = { what: 'x', since: 0, effects: [effect('half'), effect('other half')] };
    expect(settleByLooking(parked)).toContain('in part');
    create('other hours');
    expect(settleDone([effect('other hours', 9)])).toContain('not there');
    create('right');
    expect(settleDone([effect('right')])).toBeUndefined();
    expect(settleUndone([effect('never sent')])).toBeUndefined();
  });

  test('finds at the end what nobody was told', async () => {
    const { world, create } = await start();
    expect(world.mistakesAtTheEnd()).toEqual([]);
    const [key] = world.keysAt(CONNECTIONS);
    world.appliance.edit<{ name: string }>(`${CONNECTIONS}/${key}`, (body) => ({ ...body, name: 'another' }));
    create('stray');
    expect(world.mistakesAtTheEnd()).toHaveLength(2);
  });

  test('is the same before and after a restart', async () => {
    const { world, create } = await start();
    create('before');
    const before = world.keysAt(TIME_POLICIES).map((key) => world.bodyAt(`${TIME_POLICIES}/${key}`));
    await world.restart(10);
    expect(world.keysAt(TIME_POLICIES).map((key) => world.bodyAt(`${TIME_POLICIES}/${key}`))).toEqual(before);
  });
});

test('the slope is that of the straight line with the least squares', () => {
  const points = [1, 2, 3, 4].map((x) => ({ x, y: 3 * x + 5 + (x % 2) }));
  expect(slope(points)).toBeCloseTo(3 - 0.2, 10);
  expect(slope([{ x: 1, y: 1 }])).toBe(0);
});
