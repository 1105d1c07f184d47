import { type Measure, unmeasured } from '../measure.ts';
import type { SpatialTest } from './compare-with-law.ts';
import { compareWithLaw } from './compare-with-law.ts';
import { centreWithIslands, type IslandRule } from './islands.ts';
import { spatialLag } from './spatial-lag.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { weightSums } from './weight-sums.ts';

/** What chance is: a normal law around the figures, or the same figures dealt out anew. */
export type NullLaw = 'normality' | 'randomisation';

/**
 * Moran's I: whether neighbours are alike (near 1), unlike (below the expectation) or unrelated (−1/(n − 1)).
 *
 * (n/S₀) Σ w_ij z_i z_j / Σ z²
 *
 * @param x        n finite figures
 * @param law      where the variance comes from
 * @param islands  what becomes of units without neighbours
 * @returns        the statistic; not applicable when nobody has a neighbour or fewer than 4 units count, zero variance
 *                 when all figures are equal
 * @throws RangeError  if a figure is missing or infinite
 * @source  Moran, Notes on continuous stochastic phenomena, Biometrika 37 (1950); Cliff & Ord (1981), § 1.5
 * @example
 * moran(spatialWeights([[1], [0, 2], [1, 3], [2]], 'binary'), [1, 1, 3, 3], 'randomisation', 'keep').value.toFixed(4) // => '0.3333'
 */
export function moran(
  weights: SpatialWeights,
  x: ArrayLike<number>,
  law: NullLaw,
  islands: IslandRule,
): Measure<SpatialTest> {
  const { n, z, squares, fourths } = centreWithIslands(weights, x, islands);
  const { s0, s1, s2 } = weightSums(weights);
  if (s0 === 0 || n < 4) return unmeasured('not-applicable');
  if (squares === 0) return unmeasured('zero-variance');
  const value =
    ((n / s0) * spatialLag(weights, z).reduce((total, lag, i) => total + lag * z[i]!, 0)) / squares;
  const expected = -1 / (n - 1);
  const kurtosis = (n * fourths) / squares ** 2;
  const second =
    law === 'normality'
      ? (n * n * s1 - n * s2 + 3 * s0 * s0) / ((n * n - 1) * s0 * s0)
      : (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0) -
          kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0)) /
        ((n - 1) * (n - 2) * (n - 3) * s0 * s0);
  return compareWithLaw(value, expected, second - expected * expected, 1);
}
