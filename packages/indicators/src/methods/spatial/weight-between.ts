import type { SpatialWeights } from './spatial-weights.ts';

/**
 * The weight of a neighbour for a unit, found in the logarithm of the number of its neighbours.
 *
 * @returns w_ij, 0 when j is not a neighbour of i
 * @example
 * weightBetween(spatialWeights([[1, 2], [0], [0]], 'row'), 0, 2) // => 0.5
 */
export function weightBetween(weights: SpatialWeights, i: number, j: number): number {
  let [low, high] = [weights.offsets[i]!, weights.offsets[i + 1]! - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = weights.neighbours[middle]!;
    if (found === j) return weights.weights[middle]!;
    if (found < j) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
