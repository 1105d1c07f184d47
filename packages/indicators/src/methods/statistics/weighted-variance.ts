import { sum } from './sum.ts';
import type { Population } from './variance.ts';
import { weightedMean } from './weighted-mean.ts';

/**
 * Weighted variance: the variance of figures each repeated as many times as its weight says.
 *
 * Σ wᵢ(xᵢ − x̄)² / (Σ wᵢ − 1), or / Σ wᵢ for the whole population
 *
 * @param x        n finite numbers (any unit)
 * @param weights  n frequencies ≥ 0 (repetitions: inhabitants, households …)
 * @param of       'sample' divides by Σw − 1, 'whole' by Σw
 * @returns        ≥ 0, in the unit of x squared; null if the divisor is not > 0
 * @throws RangeError  if the lengths differ, a weight is negative, or a number is NaN or infinite
 * @source  frequency weights, as in R Hmisc::wtd.var
 * @example
 * weightedVariance([1, 4], [2, 1], 'whole') // => 2
 */
export function weightedVariance(
  x: ArrayLike<number>,
  weights: ArrayLike<number>,
  of: Population = 'sample',
): number | null {
  const centre = weightedMean(x, weights);
  const divisor = sum(weights) - (of === 'sample' ? 1 : 0);
  if (centre === null || divisor <= 0) return null;
  return sum(Array.from(x, (value, i) => (weights[i] as number) * (value - centre) ** 2)) / divisor;
}
