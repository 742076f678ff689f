import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import type { DemoProfile, Fault } from '../../src/demo/index.ts';
import { codesOf, outcomeOf } from '../transaction/world.ts';
import { OPERATIONS } from './operations.ts';
import { Places } from './place.ts';

const status = (code: number, retryAfter?: string): Fault => ({
  status: code,
  ...(retryAfter !== undefined && { headers: { 'Retry-After': retryAfter } }),
});

/** A burst strikes so many of the requests of an operation, whichever they are. */
const BURSTS: Readonly<Record<string, { readonly fault: Fault; readonly times: number; readonly survived: boolean }>> =
  {
    'one reset': { fault: { reset: 'before' }, times: 1, survived: true },
    'one 502': { fault: status(502), times: 1, survived: true },
    'two 503': { fault: status(503), times: 2, survived: true },
    'a 503 that asks for a second': { fault: status(503, '1'), times: 1, survived: true },
    'a 503 that asks for an hour': { fault: status(503, '3600'), times: 1, survived: false },
    'one 500': { fault: status(500), times: 1, survived: false },
    'three 503': { fault: status(503), times: 3, survived: false },
  };

describe.each<DemoProfile>(['6.0', '8.0'])('on SPS %s', (profile) => {
  const places = new Places();
  beforeAll(() => places.open(profile, 5));
  afterAll(async () => {
    expect(places.oddLogLines()).toEqual([]);
    await places.close();
  });

  const cells = Object.entries(BURSTS).flatMap(([burst, facts]) =>
    Object.entries(OPERATIONS).map(([kind, operation]) => ({ burst, kind, ...facts, ...operation })),
  );
  describe.concurrent('one request meets the whole burst', () => {
    it.for(cells)('$burst: $kind', (cell) =>
      places.within(async (place) => {
        await place.reset();
        // A change reads first how its transaction stands.
        const path = cell.asks === 'write' ? '/api/transaction' : cell.path;
        place.appliance.faults.add({ method: 'GET', path, times: cell.times, fault: cell.fault });
        const answer = await place.patient.query(cell.document(place), cell.options(place));
        expect(codesOf(answer)).toEqual(cell.survived ? [] : cell.struck.map(() => 'UPSTREAM_UNAVAILABLE'));
        if (cell.asks === 'write') expect(outcomeOf(answer)).toBe(cell.survived ? 'COMMITTED' : 'ROLLED_BACK');
        await place.expectWell();
      }),
    );
  });

  it('many requests meet it: everybody is answered or told, and nothing is left', () =>
    places.within(async (place) => {
      await place.reset();
      place.appliance.faults.add({ after: 20, times: 60, fault: status(503) });
      const kinds = Object.values(OPERATIONS).filter(({ asks }) => asks === 'read');
      const asking = Array.from({ length: 12 }, () =>
        kinds.map((kind) => place.patient.query(kind.document(place), kind.options(place))),
      );
      const codes = new Set((await Promise.all(asking.flat())).flatMap(codesOf));
      codes.delete('UPSTREAM_UNAVAILABLE');
      expect([...codes]).toEqual([]);
      place.appliance.faults.clear();
      await expect
        .poll(async () => (await place.patient.query('{ viewer { name } }', { cookie: place.cookie })).errors, {
          timeout: 5_500,
        })
        .toEqual([]);
      await place.expectWell();
    }));
});
