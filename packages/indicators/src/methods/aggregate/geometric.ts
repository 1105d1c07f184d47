import { counted, requirePositive, type Scores, weightedSum } from './scores.ts';

/**
 * Weighted geometric mean: an aggregate that one very low score pulls down.
 *
 * exp( Σ wᵢ·ln xᵢ / Σ wᵢ ), over the i where xᵢ is known
 *
 * @param x        m scores, each > 0 or null (any unit, the same for all)
 * @param weights  m relative weights ≥ 0
 * @returns        a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if an xᵢ ≤ 0: the logarithm is not defined. Normalise to a positive range first.
 * @source  OECD/JRC, Handbook on Constructing Composite Indicators (2008), § 6.5
 * @example
 * geometric([1, 4], [1, 1]) // => 2
 */
export function geometric(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  if (scores === null) return null;
  requirePositive(scores, 'geometric');
  return Math.exp(weightedSum(scores, Math.log));
}
