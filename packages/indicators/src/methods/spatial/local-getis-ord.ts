import { type Measure, unmeasured } from '../measure.ts';
import { centreWithIslands } from './islands.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/**
 * Getis and Ord's local G: for each unit, how far its surroundings hold high (> 0) or low (< 0) figures, as a z-score.
 *
 * - 'around' (Gi): the neighbours without the unit, against the others
 * - 'with-self' (Gi*): the unit counts among its neighbours, with weight 1
 *
 * (Σ w_ij x_j − W_i x̄)/(s √((n' S_i − W_i²)/(n' − 1))); for Gi, mean and s without unit i and n' = n − 1
 *
 * @param weights  binary weights ('with-self' adds a weight of 1 for the unit itself)
 * @param x        n finite figures
 * @param scope    which of the two
 * @returns        n z-scores, or why there is none: not applicable for an island of Gi or a unit whose surroundings are
 *                 the whole; zero variance when the figures do not vary
 * @throws RangeError  if a figure is missing or infinite
 * @source  Ord & Getis, Local spatial autocorrelation statistics, Geogr. Analysis 27 (1995)
 * @example
 * localGetisOrd(spatialWeights([[1], [0], []], 'binary'), [1, 1, 4], 'with-self')[2].toFixed(4) // => '1.4142'
 */
export function localGetisOrd(
  weights: SpatialWeights,
  x: ArrayLike<number>,
  scope: 'around' | 'with-self',
): readonly Measure[] {
  const { n, z, squares } = centreWithIslands(weights, x, 'keep');
  const self = scope === 'with-self' ? 1 : 0;
  return Array.from(z, (own, i) => {
    let [near, sum, square] = [self * own, self, self];
    for (let k = weights.offsets[i]!; k < weights.offsets[i + 1]!; k++) {
      const weight = weights.weights[k]!;
      near += weight * z[weights.neighbours[k]!]!;
      sum += weight;
      square += weight * weight;
    }
    const others = self ? n : n - 1;
    const mean = self ? 0 : -own / others;
    const variance = (self ? squares : squares - own * own) / others - mean * mean;
    const spread = (others * square - sum * sum) / (others - 1);
    if (sum === 0 || !(spread > 0)) return unmeasured('not-applicable');
    return variance > 0 ? (near - sum * mean) / Math.sqrt(variance * spread) : unmeasured('zero-variance');
  });
}
