import { counted, requirePositive, type Scores, weightedSum } from './scores.ts';

/**
 * Weighted harmonic mean: an aggregate that follows the lowest scores even more than the geometric one.
 *
 * Σ wᵢ / Σ (wᵢ/xᵢ), over the i where xᵢ is known
 *
 * @param x        m scores, each > 0 or null (any unit, the same for all)
 * @param weights  m relative weights ≥ 0
 * @returns        a number between min(x) and max(x), in the unit of x; null if no xᵢ of positive weight is known
 * @throws RangeError  if an xᵢ ≤ 0
 * @source  COINr a_hmean
 * @example
 * harmonic([1, 3], [1, 1]) // => 1.5
 */
export function harmonic(x: Scores, weights: ArrayLike<number>): number | null {
  const scores = counted(x, weights);
  if (scores === null) return null;
  requirePositive(scores, 'harmonic');
  return 1 / weightedSum(scores, (value) => 1 / value);
}
