import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';

import { RoundTrips } from '../../src/appliance/round-trips.ts';
import { clientOf, closeAll, serve } from './support.ts';

afterEach(closeAll);

function after(...times: readonly number[]): number | undefined {
  const roundTrips = new RoundTrips();
  for (const ms of times) roundTrips.add(ms);
  return roundTrips.fastestMs;
}

function repeated(ms: number, count: number): number[] {
  return Array.from({ length: count }, () => ms);
}

describe('how far away the appliance is', () => {
  it('is not told by a few answers', () => {
    expect(after()).toBeUndefined();
    expect(after(...repeated(20, 31))).toBeUndefined();
    expect(after(...repeated(20, 32))).toBe(20);
  });

  it('is told by the fastest, whatever kept the others waiting', () => {
    expect(after(...repeated(500, 16), 0.4, ...repeated(500, 15))).toBe(0.4);
    expect(after(...repeated(500, 32), 0.4)).toBe(0.4);
  });

  it('changes when it goes further away, after 63 answers at most', () => {
    expect(after(...repeated(1, 32), ...repeated(20, 31))).toBe(1);
    expect(after(...repeated(1, 33), ...repeated(20, 62))).toBe(1);
    expect(after(...repeated(1, 33), ...repeated(20, 63))).toBe(20);
  });

  it('is the time of one of the latest 63 answers, and none of the latest 32 was faster', () => {
    const times = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 32, maxLength: 300 });
    fc.assert(
      fc.property(times, (all) => {
        const fastest = after(...all) ?? NaN;
        expect(all.slice(-63)).toContain(fastest);
        expect(Math.min(...all.slice(-32))).toBeGreaterThanOrEqual(fastest);
      }),
    );
  });
});

it('is measured at the requests to the appliance', async () => {
  const delayMs = 12;
  const server = await serve((_seen, response) => {
    setTimeout(() => response.end('{"body":{},"meta":{}}'), delayMs);
  });
  const { client } = clientOf(server.url);
  for (let count = 0; count < 31; count++) await client.info({});
  expect(client.roundTripMs).toBeUndefined();
  await client.info({});
  // Timers may end a little early.
  expect(client.roundTripMs).toBeGreaterThanOrEqual(delayMs - 1);
});
