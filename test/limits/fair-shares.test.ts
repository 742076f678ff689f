import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import { Capacity } from '../../src/http/capacity.ts';
import { FairShares } from '../../src/http/fair-shares.ts';

const ALL = 60;

/** Takes as long as it may. @returns how often it could. */
function takeAll(shares: FairShares, client: string): number {
  let count = 0;
  while (count <= ALL && shares.shortage(client) === undefined) {
    shares.take(client);
    count += 1;
  }
  return count;
}

describe('fair shares', () => {
  it('leave a half to others, then a quarter, and something for the next one', () => {
    const shares = new FairShares(ALL);
    expect(['a', 'b', 'c', 'd', 'e'].map((client) => takeAll(shares, client))).toEqual([30, 15, 8, 4, 2]);
    expect(shares.shortage('a')).toBe('share taken');
    expect(takeAll(shares, 'f')).toBe(1);
    expect(shares.shortage('g')).toBe('all taken');
  });

  it('are equal if everybody takes in turns', () => {
    const shares = new FairShares(ALL);
    const clients = ['a', 'b', 'c'];
    for (let turn = 0; turn < ALL; turn++) {
      for (const client of clients) if (shares.shortage(client) === undefined) shares.take(client);
    }
    const taken = clients.map((client) => shares.of(client));
    expect(Math.max(...taken) - Math.min(...taken)).toBeLessThanOrEqual(1);
    expect(taken.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual((ALL * 2) / 3);
  });

  it('never exceed what there is, keep a place for a newcomer, and come back whole', () => {
    const step = fc.record({
      client: fc.constantFrom('a', 'b', 'c', 'd'),
      amount: fc.integer({ min: 1, max: 7 }),
      act: fc.constantFrom('take', 'take', 'give back'),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 300 }), (steps) => {
        const shares = new FairShares(ALL, 40);
        const taken: { client: string; amount: number }[] = [];
        for (const { client, amount, act } of steps) {
          if (act === 'take' && shares.shortage(client, amount) === undefined) {
            shares.take(client, amount);
            taken.push({ client, amount });
          } else if (act === 'give back') {
            const back = taken.shift();
            if (back) shares.giveBack(back.client, back.amount);
          }
          const sum = taken.reduce((total, one) => total + one.amount, 0);
          expect(shares.taken).toBe(sum);
          expect(sum).toBeLessThanOrEqual(ALL);
          if (sum < ALL) expect(shares.shortage('newcomer')).toBeUndefined();
        }
        for (const { client, amount } of taken) shares.giveBack(client, amount);
        expect(shares.taken).toBe(0);
        for (const client of ['a', 'b', 'c', 'd']) expect(shares.of(client)).toBe(0);
      }),
    );
  });
});

describe('a capacity', () => {
  const settings = { all: { setting: 'MAX_OPERATIONS', maximum: ALL } };

  it('has a half that only those who are signed in can take', () => {
    const capacity = new Capacity(settings);
    const clients = Array.from({ length: 100 }, (_, n) => ({ client: `10.0.0.${n}`, isSignedIn: false }));
    for (let turn = 0; turn < ALL; turn++) {
      for (const nobody of clients) if (!capacity.refusal(nobody)) capacity.take(nobody);
    }
    expect(capacity.taken).toBe(ALL / 2);
    expect(capacity.refusal({ client: 'new', isSignedIn: false })).toEqual({ code: 'OVERLOADED', limit: settings.all });
    expect(capacity.refusal({ client: 'new', isSignedIn: true })).toBeUndefined();
    expect(capacity.refusal({ client: '10.0.0.1', isSignedIn: true })).toBeUndefined();
  });

  it('names the setting that keeps a client out', () => {
    const perClient = { setting: 'MAX_OPERATIONS_PER_CLIENT', maximum: 2 };
    const capacity = new Capacity({ ...settings, perClient });
    const one = { client: '10.0.0.1', isSignedIn: true };
    capacity.take(one, 2);
    expect(capacity.refusal(one)).toEqual({ code: 'TOO_MANY_OPERATIONS', limit: perClient });
    const fair = new Capacity(settings);
    fair.take(one, ALL / 2);
    expect(fair.refusal(one)).toEqual({ code: 'TOO_MANY_OPERATIONS', limit: settings.all });
  });
});
