import { type Measure, unmeasured } from '../measure.ts';
import { normalQuantile } from '../special/normal.ts';
import { ascending } from '../statistics/ascending.ts';
import { median } from '../statistics/median.ts';
import { quantileOfSorted } from '../statistics/quantile.ts';
import { kendallScore } from './kendall-score.ts';
import { pairwiseSlopes } from './pairwise-slopes.ts';
import { knownPart, type Series } from './series.ts';

/** A straight trend that a few extreme figures do not move. */
export type SenSlope = {
  /** median of the slopes between all pairs, in units of x per unit of time */
  readonly slope: number;
  /** median(x) − slope × median(t): where the line passes at time 0 */
  readonly intercept: number;
  /** median(x − slope × t): another convention (Conover), for half of the figures to lie above the line */
  readonly medianResidual: number;
  /** interval of the slope; not applicable when its ranks fall outside the slopes (too few figures) */
  readonly interval: Measure<{ readonly lower: number; readonly upper: number }>;
};

/**
 * Sen's slope, at the true times of the known figures.
 *
 * median of (x_j − x_i)/(t_j − t_i); interval: the slopes of rank (N ∓ z√Var(S))/2, rounded, the upper one plus 1
 *
 * @param x           n figures in order of time, null where there is none
 * @param confidence  0–1, usually 0.95
 * @param times       n ascending times; 0, 1, 2 … without
 * @returns           the slope; below availability with fewer than 2 figures
 * @throws RangeError  if a figure is NaN or infinite, or times are not ascending
 * @source  Sen, Estimates of the regression coefficient based on Kendall's tau, JASA 63 (1968); Gilbert (1987), § 16.5
 * @example
 * senSlope([1, null, 5], 0.95).slope // => 2
 */
export function senSlope(x: Series, confidence: number, times?: ArrayLike<number>): Measure<SenSlope> {
  const known = knownPart(x, times);
  if (known.x.length < 2) return unmeasured('below-availability');
  const slopes = ascending(pairwiseSlopes(known));
  const slope = quantileOfSorted(slopes, 0.5);
  return {
    slope,
    intercept: median(known.x)! - slope * median(known.t)!,
    medianResidual: median(known.x.map((value, i) => value - slope * known.t[i]!))!,
    interval: slopeInterval(slopes, kendallScore(known.x).variance, confidence),
  };
}

/** Slopes at the ranks that the variance of S allows. */
function slopeInterval(slopes: Float64Array, variance: number, confidence: number): SenSlope['interval'] {
  if (!(confidence > 0 && confidence < 1))
    throw new RangeError(`Confidence ${confidence}: give a share between 0 and 1.`);
  const reach = normalQuantile((1 + confidence) / 2) * Math.sqrt(variance);
  const [low, high] = [Math.round((slopes.length - reach) / 2), Math.round((slopes.length + reach) / 2) + 1];
  if (low < 1 || high > slopes.length) return unmeasured('not-applicable');
  return { lower: slopes[low - 1]!, upper: slopes[high - 1]! };
}
