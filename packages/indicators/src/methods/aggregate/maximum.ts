import { counted, type Scores } from './scores.ts';

/**
 * Greatest score: the strongest side is all that counts.
 *
 * @param x        m scores or nulls (any unit, the same for all)
 * @param weights  m weights ≥ 0; a score of weight 0 does not count, otherwise they change nothing
 * @returns        one of the scores; null if no xᵢ of positive weight is known
 * @throws RangeError  if the lengths differ, a weight is negative, or a score is NaN or infinite
 * @source  the power mean at ∞
 * @example
 * maximum([3, null, 2], [1, 1, 1]) // => 3
 */
export function maximum(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  return scores === null ? null : Math.max(...scores.values);
}
