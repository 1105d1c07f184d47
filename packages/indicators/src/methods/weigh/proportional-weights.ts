import { sum } from '../statistics/sum.ts';

/**
 * Weights brought to a sum of 1, keeping their proportions.
 *
 * w / Σw
 *
 * @param weights  m weights ≥ 0 (any unit, the same for all), at least one > 0
 * @returns        m shares that sum to 1
 * @throws RangeError  if a weight is negative or not finite, or all are 0
 * @source  COINr Aggregate, which accepts negative weights and gives NaN when they sum to 0
 * @example
 * proportionalWeights([1, 3]) // => [0.25, 0.75]
 */
export function proportionalWeights(weights: ArrayLike<number>): number[] {
  for (let j = 0; j < weights.length; j++) {
    if (!((weights[j] as number) >= 0))
      throw new RangeError(`proportionalWeights: ${weights[j]} at ${j} is not ≥ 0`);
  }
  const total = sum(weights);
  if (total === 0) throw new RangeError('proportionalWeights: the weights sum to 0');
  return Array.from(weights, (weight) => weight / total);
}
