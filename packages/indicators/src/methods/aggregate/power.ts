import { geometric } from './geometric.ts';
import { maximum } from './maximum.ts';
import { minimum } from './minimum.ts';
import { counted, requirePositive, type Scores, weightedSum } from './scores.ts';

/**
 * Weighted power mean: one dial from the worst score (−∞) through harmonic (−1), geometric (0) and arithmetic (1) to the best (∞).
 *
 * (Σ wᵢxᵢᵖ / Σ wᵢ)^{1/p}, computed on x/max so that no power overflows
 *
 * @param x         m scores, each > 0 or null (any unit, the same for all)
 * @param weights   m relative weights ≥ 0
 * @param exponent  p, any number, −∞ and ∞ included; the lower, the less a high score makes up for a low one
 * @returns         a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if an xᵢ ≤ 0, or p is NaN
 * @source  COINr a_genmean, which gives nothing as soon as one score is missing
 * @example
 * power([1, 7], [1, 1], 2) // => 5
 */
export function power(x: Scores, weights: ArrayLike<number>, exponent: number): number | null {
  if (Number.isNaN(exponent)) throw new RangeError('power: the exponent is not a number');
  if (exponent === 0) return geometric(x, weights);
  const scores = counted(x, weights);
  if (scores === null) return null;
  requirePositive(scores, 'power');
  if (exponent === Number.POSITIVE_INFINITY) return maximum(x, weights);
  if (exponent === Number.NEGATIVE_INFINITY) return minimum(x, weights);
  const scale = exponent > 0 ? Math.max(...scores.values) : Math.min(...scores.values);
  return scale * weightedSum(scores, (value) => (value / scale) ** exponent) ** (1 / exponent);
}
