import type { SpatialWeights } from './spatial-weights.ts';

/**
 * For each unit, the weighted sum over its neighbours: with row-standardised weights, their mean.
 *
 * Σ over j of w_ij x_j
 *
 * @param x  n finite figures
 * @returns  n figures in the unit of x; 0 for an island, which `weights.islands` names
 * @source  Anselin (1988), § 3.1
 * @example
 * spatialLag(spatialWeights([[1], [0, 2], [1]], 'row'), [1, 2, 5]) // => Float64Array [2, 3, 2]
 */
export function spatialLag(weights: SpatialWeights, x: ArrayLike<number>): Float64Array {
  const lag = new Float64Array(weights.n);
  for (let i = 0; i < weights.n; i++) {
    let total = 0;
    for (let k = weights.offsets[i]!; k < weights.offsets[i + 1]!; k++) {
      total += weights.weights[k]! * x[weights.neighbours[k]!]!;
    }
    lag[i] = total;
  }
  return lag;
}
