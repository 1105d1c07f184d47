import { type Measure, unmeasured } from '../measure.ts';
import { compareWithLaw, type SpatialTest } from './compare-with-law.ts';
import { centreWithIslands, type IslandRule } from './islands.ts';
import type { NullLaw } from './moran.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { weightSums } from './weight-sums.ts';

/**
 * Geary's C: whether neighbours differ less (below 1) or more (above 1) than two units at random; more local than Moran's I.
 *
 * ((n − 1)/2S₀) Σ w_ij (x_i − x_j)² / Σ z²
 *
 * @param x        n finite figures
 * @param law      where the variance comes from
 * @param islands  what becomes of units without neighbours
 * @returns        the statistic, z positive when neighbours are alike; not applicable when nobody has a neighbour or
 *                 fewer than 4 units count, zero variance when all figures are equal
 * @throws RangeError  if a figure is missing or infinite
 * @source  Geary, The contiguity ratio and statistical mapping (1954); Cliff & Ord (1981), § 1.5
 * @example
 * geary(spatialWeights([[1], [0, 2], [1, 3], [2]], 'binary'), [1, 1, 3, 3], 'randomisation', 'keep').value // => 0.5
 */
export function geary(
  weights: SpatialWeights,
  x: ArrayLike<number>,
  law: NullLaw,
  islands: IslandRule,
): Measure<SpatialTest> {
  const { n, z, squares, fourths } = centreWithIslands(weights, x, islands);
  const sums = weightSums(weights);
  if (sums.s0 === 0 || n < 4) return unmeasured('not-applicable');
  if (squares === 0) return unmeasured('zero-variance');
  const value = ((n - 1) * squaredDifferences(weights, z)) / (2 * sums.s0 * squares);
  const kurtosis = (n * fourths) / squares ** 2;
  const variance = law === 'normality' ? underNormality(n, sums) : underRandomisation(n, sums, kurtosis);
  return compareWithLaw(value, 1, variance, -1);
}

function squaredDifferences(weights: SpatialWeights, z: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weights.n; i++) {
    for (let k = weights.offsets[i]!; k < weights.offsets[i + 1]!; k++) {
      total += weights.weights[k]! * (z[i]! - z[weights.neighbours[k]!]!) ** 2;
    }
  }
  return total;
}

function underNormality(n: number, { s0, s1, s2 }: ReturnType<typeof weightSums>): number {
  return ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
}

function underRandomisation(
  n: number,
  { s0, s1, s2 }: ReturnType<typeof weightSums>,
  kurtosis: number,
): number {
  const first = (n - 1) * s1 * (n * n - 3 * n + 3 - (n - 1) * kurtosis);
  const second = ((n - 1) * s2 * (n * n + 3 * n - 6 - (n * n - n + 2) * kurtosis)) / 4;
  const third = s0 * s0 * (n * n - 3 - (n - 1) ** 2 * kurtosis);
  return (first - second + third) / (n * (n - 2) * (n - 3) * s0 * s0);
}
