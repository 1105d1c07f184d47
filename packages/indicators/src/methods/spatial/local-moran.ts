import { type Measure, unmeasured } from '../measure.ts';
import { normalUpper } from '../special/normal.ts';
import { centreWithIslands } from './islands.ts';
import type { Quadrant } from './quadrant.ts';
import { quadrantOf } from './quadrant.ts';
import { spatialLag } from './spatial-lag.ts';
import type { SpatialWeights } from './spatial-weights.ts';

/** One unit's share of Moran's I, with its law under randomisation of all figures. */
export type LocalMoran = {
  /** z_i Σ w_ij z_j / m₂ */
  readonly value: number;
  readonly expected: number;
  readonly variance: number;
  readonly z: number;
  readonly pTwoSided: number;
  readonly quadrant: Quadrant;
};

/**
 * Local Moran: where neighbours are alike, and which units stand out among theirs.
 *
 * I_i = z_i Σ w_ij z_j / m₂, m₂ = Σ z²/n; moments of Anselin (total randomisation). To point units out, prefer
 * `localMoranPermutation` with `benjaminiHochberg`.
 *
 * @param x  n finite figures; islands count in mean and variance
 * @returns  n results; not applicable for an island, or when fewer than 4 units are there; zero variance when all
 *           figures are equal
 * @throws RangeError  if a figure is missing or infinite
 * @source  Anselin, Local indicators of spatial association, Geogr. Analysis 27 (1995)
 * @example
 * localMoran(spatialWeights([[1], [0, 2], [1, 3], [2]], 'row'), [1, 1, 3, 3])[0].quadrant // => 'low-low'
 */
export function localMoran(weights: SpatialWeights, x: ArrayLike<number>): readonly Measure<LocalMoran>[] {
  const { n, z, squares, fourths } = centreWithIslands(weights, x, 'keep');
  const lag = spatialLag(weights, z);
  const m2 = squares / n;
  const kurtosis = fourths / n / (m2 * m2);
  return Array.from(z, (own, i) => {
    const { sum, square } = rowSums(weights, i);
    if (sum === 0 || n < 4) return unmeasured('not-applicable');
    if (squares === 0) return unmeasured('zero-variance');
    const value = (own * lag[i]!) / m2;
    const expected = -sum / (n - 1);
    const variance =
      (square * (n - kurtosis)) / (n - 1) +
      ((sum * sum - square) * (2 * kurtosis - n)) / ((n - 1) * (n - 2)) -
      expected * expected;
    if (!(variance > 0)) return unmeasured('zero-variance');
    const score = (value - expected) / Math.sqrt(variance);
    return {
      value,
      expected,
      variance,
      z: score,
      pTwoSided: 2 * normalUpper(Math.abs(score)),
      quadrant: quadrantOf(own, lag[i]!),
    };
  });
}

function rowSums(weights: SpatialWeights, i: number): { readonly sum: number; readonly square: number } {
  const row = weights.weights.subarray(weights.offsets[i]!, weights.offsets[i + 1]!);
  return {
    sum: row.reduce((total, weight) => total + weight, 0),
    square: row.reduce((total, weight) => total + weight * weight, 0),
  };
}
