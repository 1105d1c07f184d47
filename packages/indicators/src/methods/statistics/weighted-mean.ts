import { sum } from './sum.ts';

/**
 * Weighted mean: the level of a set of figures that do not count the same.
 *
 * Σ wᵢxᵢ / Σ wᵢ
 *
 * @param x        n finite numbers (any unit)
 * @param weights  n weights ≥ 0 (any unit, the same for all)
 * @returns        a number between min(x) and max(x), in the unit of x; null if the weights sum to 0
 * @throws RangeError  if the lengths differ, a weight is negative, or a number is NaN or infinite
 * @source  any textbook
 * @example
 * weightedMean([1, 4], [1, 2]) // => 3
 */
export function weightedMean(x: ArrayLike<number>, weights: ArrayLike<number>): number | null {
  requireWeights(x, weights);
  const total = sum(weights);
  return total === 0 ? null : sum(Array.from(x, (value, i) => value * (weights[i] as number))) / total;
}

/** Refuses weights that are not one per figure, or negative. */
export function requireWeights(x: ArrayLike<unknown>, weights: ArrayLike<number>): void {
  if (x.length !== weights.length) throw new RangeError(`weights: ${weights.length} for ${x.length} values`);
  for (let i = 0; i < weights.length; i++) {
    if (!((weights[i] as number) >= 0)) throw new RangeError(`weights: ${weights[i]} at ${i} is not ≥ 0`);
  }
}
