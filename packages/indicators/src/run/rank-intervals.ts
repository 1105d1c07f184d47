import type { RankInterval } from './run.ts';

/** Where a figure surely lies; null when nothing bounds it. */
export type Span = { readonly lower: number; readonly upper: number } | null;

/**
 * The places that each figure may hold when the figures are only known to lie somewhere.
 *
 * first = 1 + how many are surely better; last = m − how many are surely worse, over the m that are bounded
 *
 * @param spans      n intervals, lower ≤ upper, or null           (unit: that of the indicator)
 * @param direction  1 when more is better, −1 when less is
 * @returns          n intervals of places from 1 to m, or null where the span is
 * @source  indicators.md § 0, rank interval beside each score; here from bounds, not from draws: no probability is meant
 * @example
 * rankIntervals([{ lower: 1, upper: 1 }, { lower: 0, upper: 2 }], 1)[0] // => { first: 1, last: 2, among: 2 }
 */
export function rankIntervals(spans: readonly Span[], direction: 1 | -1): readonly (RankInterval | null)[] {
  const bounded = spans.filter((span) => span !== null);
  const lowers = Float64Array.from(bounded, ({ lower }) => lower).sort();
  const uppers = Float64Array.from(bounded, ({ upper }) => upper).sort();
  const among = bounded.length;
  return spans.map((span) => {
    if (span === null) return null;
    const above = among - countUpTo(lowers, span.upper, true);
    const below = countUpTo(uppers, span.lower, false);
    const [better, worse] = direction === 1 ? [above, below] : [below, above];
    return { first: 1 + better, last: among - worse, among };
  });
}

/** How many of the sorted figures lie below a limit, or at it when `inclusive`. */
function countUpTo(sorted: Float64Array, limit: number, inclusive: boolean): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const figure = sorted[middle] as number;
    if (figure < limit || (inclusive && figure === limit)) low = middle + 1;
    else high = middle;
  }
  return low;
}
