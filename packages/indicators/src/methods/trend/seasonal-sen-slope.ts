import { type Measure, unmeasured } from '../measure.ts';
import { median } from '../statistics/median.ts';
import { pairwiseSlopes } from './pairwise-slopes.ts';
import { seasonsOf } from './seasons.ts';
import { knownPart, type Series } from './series.ts';

/**
 * Sen's slope between figures of the same season, per cycle: the trend of a series with a yearly rhythm.
 *
 * median over seasons of (x_j − x_i)/(j − i), i and j in cycles; intercept median(x) − slope × median(t)/period
 *
 * @param x       n figures in order of time, null where there is none, one per step
 * @param period  steps in a cycle, a whole number ≥ 1: 12 for months
 * @returns       the slope in units of x per cycle; below availability when no season has 2 figures
 * @throws RangeError  if the period is not a whole number ≥ 1, or a figure is NaN or infinite
 * @source  Hirsch, Slack & Smith (1982)
 * @example
 * seasonalSenSlope([1, 9, 2, 10], 2).slope // => 1
 */
export function seasonalSenSlope(
  x: Series,
  period: number,
): Measure<{ readonly slope: number; readonly intercept: number }> {
  const slopes = seasonsOf(x, period).flatMap((season) => Array.from(pairwiseSlopes(knownPart(season))));
  const known = knownPart(x);
  const slope = median(slopes);
  if (slope === null) return unmeasured('below-availability');
  return { slope, intercept: median(known.x)! - (slope * median(known.t)!) / period };
}
