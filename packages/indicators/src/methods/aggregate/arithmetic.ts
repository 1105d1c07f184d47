import { counted, type Scores, weightedSum } from './scores.ts';

/**
 * Weighted arithmetic mean: an aggregate in which a high score fully makes up for a low one.
 *
 * Σ wᵢxᵢ / Σ wᵢ, over the i where xᵢ is known
 *
 * @param x        m scores or nulls (any unit, the same for all)
 * @param weights  m relative weights ≥ 0
 * @returns        a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if the lengths differ, a weight is negative, or a score is NaN or infinite
 * @source  OECD/JRC, Handbook on Constructing Composite Indicators (2008), § 6.4
 * @example
 * arithmetic([1, null, 4], [1, 1, 2]) // => 3
 */
export function arithmetic(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  return scores === null ? null : weightedSum(scores, (value) => value);
}
