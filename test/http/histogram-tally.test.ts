import { Histogram, Registry } from 'prom-client';
import { expect, test } from 'vitest';

import { HistogramTally } from '../../src/http/histogram-tally.ts';

const NAME = 'seconds';
const HELP = 'Time of requests';

test('Prometheus reads of a tally what it reads of a histogram of prom-client', async () => {
  const tallied = new Registry();
  const tally = new HistogramTally(NAME, HELP, ['method', 'status'], tallied);
  const registry = new Registry();
  const histogram = new Histogram({ name: NAME, help: HELP, labelNames: ['method', 'status'], registers: [registry] });
  const observed: readonly [string, string, number][] = [
    ['GET', '200', 0.003],
    ['GET', '200', 0.005],
    ['GET', '200', 0.0051],
    ['GET', '503', 11],
    ['PUT', '200', 0],
    ['GET', '200', 10],
  ];
  for (const [method, status, seconds] of observed) {
    tally.observe(method, status, seconds);
    histogram.observe({ method, status }, seconds);
  }
  const lines = (text: string): string[] => text.split('\n').toSorted();
  expect(lines(await tallied.metrics())).toEqual(lines(await registry.metrics()));
});
