import { type Measure, unmeasured } from '../measure.ts';
import { compareWithLaw, type SpatialTest } from './compare-with-law.ts';
import { centreWithIslands } from './islands.ts';
import type { SpatialWeights } from './spatial-weights.ts';
import { weightSums } from './weight-sums.ts';

/**
 * Getis and Ord's global G: whether high figures (or low ones) lie side by side.
 *
 * Σ w_ij x_i x_j / Σ over i ≠ j of x_i x_j
 *
 * @param weights  binary weights; islands count in n and in the sums
 * @param x        n figures ≥ 0, on a scale with a true zero
 * @returns        the statistic, z positive when high figures cluster; not applicable when nobody has a neighbour, fewer
 *                 than 4 units are there, or fewer than two figures are above 0; zero variance when all are equal
 * @throws RangeError  if a figure is negative, missing or infinite
 * @source  Getis & Ord, The analysis of spatial association by use of distance statistics, Geogr. Analysis 24 (1992)
 * @example
 * getisOrd(spatialWeights([[1], [0, 2], [1, 3], [2]], 'binary'), [1, 1, 3, 3]).value // => 0.5909090909090909
 */
export function getisOrd(weights: SpatialWeights, x: ArrayLike<number>): Measure<SpatialTest> {
  const values = Float64Array.from(x);
  if (values.some((value) => value < 0))
    throw new RangeError('G compares products of figures: none may be negative.');
  const { n, squares } = centreWithIslands(weights, values, 'keep');
  const { s0, s1, s2 } = weightSums(weights);
  const [m1, m2, m3, m4] = [1, 2, 3, 4].map((power) =>
    values.reduce((total, value) => total + value ** power, 0),
  ) as [number, number, number, number];
  const products = m1 * m1 - m2;
  if (s0 === 0 || n < 4 || !(products > 0)) return unmeasured('not-applicable');
  if (squares === 0) return unmeasured('zero-variance');
  const expected = s0 / (n * (n - 1));
  const b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
  const b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
  const b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
  const b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
  const b4 = s1 - s2 + s0 * s0;
  const second =
    (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 ** 4) /
    (products ** 2 * n * (n - 1) * (n - 2) * (n - 3));
  return compareWithLaw(
    neighbouringProducts(weights, values) / products,
    expected,
    second - expected * expected,
    1,
  );
}

function neighbouringProducts(weights: SpatialWeights, x: Float64Array): number {
  let total = 0;
  for (let i = 0; i < weights.n; i++) {
    for (let k = weights.offsets[i]!; k < weights.offsets[i + 1]!; k++) {
      total += weights.weights[k]! * x[i]! * x[weights.neighbours[k]!]!;
    }
  }
  return total;
}
