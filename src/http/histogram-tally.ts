import type { Metric, Registry } from 'prom-client';

/** Upper bounds of the buckets in seconds; those of prom-client's histograms. */
const BOUNDS: readonly number[] = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

interface Tally {
  readonly labels: Readonly<Record<string, string>>;
  readonly buckets: number[];
  sum: number;
  count: number;
}

/**
 * A histogram that only counts, and becomes what Prometheus reads when it is read. prom-client's own makes a text of the labels for every
 * value; an operation has thousands of requests, and that would be one thirtieth of its work.
 */
export class HistogramTally<Label extends string> {
  readonly #labels: readonly [Label, Label];
  readonly #tallies = new Map<string, Map<string, Tally>>();

  /** @param labels names of the two labels. */
  constructor(name: string, help: string, labels: readonly [Label, Label], registry: Registry) {
    this.#labels = labels;
    const metric = {
      name,
      get: () => Promise.resolve({ name, help, type: 'histogram', values: this.#values(name), aggregator: 'sum' }),
      reset: () => this.#tallies.clear(),
    };
    registry.registerMetric(metric as unknown as Metric);
  }

  observe(first: string, second: string, seconds: number): void {
    let tallies = this.#tallies.get(first);
    if (!tallies) this.#tallies.set(first, (tallies = new Map<string, Tally>()));
    let tally = tallies.get(second);
    if (!tally) tallies.set(second, (tally = this.#tally(first, second)));
    let bucket = 0;
    while (bucket < BOUNDS.length && seconds > (BOUNDS[bucket] ?? Infinity)) bucket += 1;
    tally.buckets[bucket] = (tally.buckets[bucket] ?? 0) + 1;
    tally.sum += seconds;
    tally.count += 1;
  }

  #tally(first: string, second: string): Tally {
    const [nameOfFirst, nameOfSecond] = this.#labels;
    const labels = { [nameOfFirst]: first, [nameOfSecond]: second };
    return { labels, buckets: [...BOUNDS, Infinity].map(() => 0), sum: 0, count: 0 };
  }

  #values(name: string): { value: number; labels: Record<string, string | number>; metricName: string }[] {
    const tallies = [...this.#tallies.values()].flatMap((bySecond) => [...bySecond.values()]);
    return tallies.flatMap(({ labels, buckets, sum, count }) => {
      let total = 0;
      const bounds: (number | string)[] = [...BOUNDS, '+Inf'];
      const cumulative = bounds.map((le, index) => {
        total += buckets[index] ?? 0;
        return { value: total, labels: { le, ...labels }, metricName: `${name}_bucket` };
      });
      return [
        ...cumulative,
        { value: sum, labels: { ...labels }, metricName: `${name}_sum` },
        { value: count, labels: { ...labels }, metricName: `${name}_count` },
      ];
    });
  }
}
