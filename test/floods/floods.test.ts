import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { killGateways } from '../soak/gateway-process.ts';
import { endure, type Figures } from './support/endure.ts';
import { countedIn, metricsOf } from './support/gauges.ts';
import { reportOf } from './support/report.ts';
import { startStage, type Stage } from './support/stage.ts';
import { FLOODS } from './table.ts';

/**
 * What a flood may leave in the heap and in buffers, beyond what was there before the first one. Answers of the appliance that are known
 * (MAX_KNOWN_BYTES) fill up to 34 MB meanwhile, and one collection need not free all buffers.
 */
const MOST_KEPT = 80e6;
const FLOOD_MS = 120_000;

/** Bare sockets instead of clients: what they hold, what they leave, and what others notice of it. */
describe('floods', () => {
  const all: Figures[] = [];
  let stage: Stage | undefined;
  let kept = 0;

  beforeAll(() => begin(), FLOOD_MS);
  afterAll(async () => {
    await stage?.close();
    killGateways();
    process.stdout.write(`\n${reportOf(all)}\n\n`);
  }, FLOOD_MS);

  async function begin(): Promise<Stage> {
    stage = await startStage();
    const { heapUsed, external } = await stage.gateway.sample();
    kept = heapUsed + external;
    return stage;
  }

  test('what is counted is told', async () => {
    const names = countedIn(await metricsOf((stage ?? (await begin())).gateway.url));
    expect(names).toContain('sps_graphql_operations_in_flight');
  });

  const rows = FLOODS.map((flood) => [titleOf(flood), flood] as const);
  test.each(rows)('%s', { timeout: FLOOD_MS }, async (_title, flood) => {
    const figures = await endure(flood, stage ?? (await begin()));
    all.push(figures);
    const { memory, tally, left, after, ended } = figures;
    const isWhole = ended === undefined && left === '' && !(memory > flood.mostMegabytes * 1e6);
    const last = stage;
    // What one flood has left behind is not to be blamed on the next one.
    if (!isWhole) {
      stage = undefined;
      await last?.close();
    }
    expect(ended).toBeUndefined();
    expect(tally.wrong).toEqual([]);
    expect(tally.right).toBe(tally.asked);
    expect(tally.newcomers).toBeGreaterThanOrEqual(2);
    expect(left).toBe('');
    if (!Number.isNaN(memory)) expect(memory / 1e6).toBeLessThan(flood.mostMegabytes);
    expect(after?.operations.now).toBe(0);
    expect(after?.locks).toBe(0);
    expect(after?.uncaught).toEqual([]);
    expect(after?.warnings).toEqual([]);
    expect((after?.heapUsed ?? 0) + (after?.external ?? 0) - kept).toBeLessThan(MOST_KEPT);
    expect(last?.gateway.errorLines).toEqual([]);
  });
});

function titleOf({ name, addresses = 1, connections }: (typeof FLOODS)[number]): string {
  return `${name} (${addresses} × ${connections})`;
}
