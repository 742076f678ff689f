/** The value below which the share (0 to 1) of the values lies: nearest rank. NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * share) - 1))] ?? NaN;
}

/** The middle value. NaN for no values. */
export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** A point of a series: when, or after how many requests, and what was measured. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Slope of the straight line through the points with the least squares, in y per x. 0 for fewer than two points. */
export function slope(points: readonly Point[]): number {
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middleX = mean(points.map(({ x }) => x));
  const middleY = mean(points.map(({ y }) => y));
  let together = 0;
  let spread = 0;
  for (const { x, y } of points) {
    together += (x - middleX) * (y - middleY);
    spread += (x - middleX) ** 2;
  }
  return spread === 0 ? 0 : together / spread;
}
