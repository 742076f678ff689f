/**
 * The name most like a given one, for what was probably meant; undefined when none is near. A third of the letters may differ, so that
 * short names do not attract everything; a name that contains the other is near, too. Case does not count.
 */
export function nearestName(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let limit = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of candidates) {
    const contains = candidate.toLowerCase().includes(name.toLowerCase());
    const distance = contains ? 2 : editDistance(name.toLowerCase(), candidate.toLowerCase());
    if (distance < limit) [best, limit] = [candidate, distance];
  }
  return best;
}

/** ` Did you mean X?` for the name most like the given one; empty when none is near. */
export function didYouMean(name: string, candidates: Iterable<string>): string {
  const best = nearestName(name, candidates);
  return best === undefined ? '' : ` Did you mean ${best}?`;
}

/** Letters to insert, delete or replace to make one text of the other. Two neighbours that are swapped count once. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      next.push(Math.min(replace, swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
