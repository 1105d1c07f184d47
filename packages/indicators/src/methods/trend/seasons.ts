import type { Series } from './series.ts';

/**
 * The figures of each season, in order of cycle.
 *
 * @throws RangeError  if the period is not a whole number ≥ 1
 * @source  Hirsch, Slack & Smith (1982)
 * @example
 * seasonsOf([1, 2, 3], 2) // => [[1, 3], [2]]
 */
export function seasonsOf(x: Series, period: number): (number | null)[][] {
  if (!(Number.isInteger(period) && period >= 1))
    throw new RangeError(`Period ${period}: give a whole number ≥ 1.`);
  return Array.from({ length: Math.min(period, x.length) }, (_, season) =>
    Array.from(x as ArrayLike<number | null>).filter((_, i) => i % period === season),
  );
}
