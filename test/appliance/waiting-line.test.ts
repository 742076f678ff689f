import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { WaitingLine, type Waiting } from '../../src/appliance/waiting-line.ts';

interface Named extends Waiting {
  readonly name: number;
}

function lineOf(...tasks: readonly Named[]): WaitingLine<Named> {
  const line = new WaitingLine<Named>();
  for (const task of tasks) line.push(task);
  return line;
}

function several(count: number, yields: boolean): Named[] {
  return Array.from({ length: count }, (_, name) => ({ name, yields }));
}

function drained(line: WaitingLine<Named>): Named[] {
  const tasks: Named[] = [];
  for (let task = line.shift(); task !== undefined; task = line.shift()) tasks.push(task);
  return tasks;
}

describe('what waits', () => {
  it('is served in turn where all are of one kind', () => {
    for (const yields of [true, false]) {
      const tasks = several(5_000, yields);
      expect(drained(lineOf(...tasks))).toEqual(tasks);
    }
  });

  it('is served before what yields, which gets every fourth turn', () => {
    const order = drained(lineOf(...several(6, true), ...several(6, false)));
    expect(order.map(({ yields, name }) => `${yields ? 'yields' : 'first'} ${name}`)).toEqual([
      ...['first 0', 'first 1', 'first 2', 'yields 0'],
      ...['first 3', 'first 4', 'first 5', 'yields 1'],
      ...['yields 2', 'yields 3', 'yields 4', 'yields 5'],
    ]);
  });

  it('is served once each, in the order of its kind, whatever comes and goes meanwhile', () => {
    const steps = fc.array(fc.constantFrom('push', 'push yielding', 'shift', 'take all'), { maxLength: 4_000 });
    fc.assert(
      fc.property(steps, (all) => {
        const line = new WaitingLine<Named>();
        const served: Named[] = [];
        let pushed = 0;
        for (const step of all) {
          const before = line.length;
          if (step === 'push' || step === 'push yielding')
            line.push({ name: pushed++, yields: step === 'push yielding' });
          else if (step === 'take all') served.push(...line.takeAll());
          else {
            const task = line.shift();
            expect(task === undefined).toBe(before === 0);
            if (task) served.push(task);
          }
        }
        expect(line.length).toBe(pushed - served.length);
        served.push(...drained(line));
        expect(served).toHaveLength(pushed);
        for (const yields of [true, false]) {
          const names = served.filter((task) => task.yields === yields).map(({ name }) => name);
          expect(names).toEqual([...names].sort((one, other) => one - other));
        }
      }),
      { numRuns: 50 },
    );
  });
});
